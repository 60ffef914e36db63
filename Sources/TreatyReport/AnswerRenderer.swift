// Answers to text, in the format that was asked for: the way into this module.

import TreatyLanguage

/// The format of what is printed.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// For a reader at a terminal.
  case text
  /// One table an answer, whatever its value is.
  case table
  /// JSON over several lines.
  case json
  /// JSON, an answer a line.
  case jsonl
  /// Comma-separated values.
  case csv
  /// Markdown.
  case markdown
}

/// Renders answers in one format.
public struct AnswerRenderer: Sendable {
  /// The format.
  public let format: ReportFormat
  /// Width, rows and colours of text; the other formats do not read it.
  public let layout: TextLayout

  /// A renderer.
  public init(format: ReportFormat = .text, layout: TextLayout = TextLayout()) {
    self.format = format
    self.layout = layout
  }

  /// The answer as text that ends in a line feed.
  public func render(_ answer: Answer) -> String {
    switch format {
    case .text: return TextRenderer(layout: layout).render(AnswerPage(answer).page)
    case .table: return TextRenderer(layout: layout).render(AnswerPage(answer).tablePage)
    case .json: return JSONRenderer().render(AnswerJSON(answer).json)
    case .jsonl: return JSONRenderer(isCompact: true).render(AnswerJSON(answer).json)
    case .csv: return CSVRenderer().render(AnswerSheet(answer).sheet)
    case .markdown: return MarkdownRenderer().render(AnswerPage(answer).page)
    }
  }
}

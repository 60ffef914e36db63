// A page as Markdown, in the forms that GitHub's dialect and CommonMark with tables share.

/// Renders pages as Markdown.
public struct MarkdownRenderer: Sendable {
  /// A renderer.
  public init() {}

  /// The page, its blocks an empty line apart; notes and trees are lists.
  public func render(_ page: Page) -> String {
    let blocks = page.blocks.compactMap(text)
    return blocks.isEmpty ? "" : blocks.joined(separator: "\n\n") + "\n"
  }

  private func text(of block: Block) -> String? {
    switch block {
    case .line(let text): return escaped(text)
    case .heading(let text): return "### " + escaped(text)
    case .names(let title, let names):
      return names.isEmpty ? escaped(title) : "**\(escaped(title))**: " + names.map(escaped).joined(separator: ", ")
    case .items(let items): return items.map { "\($0.mark) " + escaped($0.text) }.joined(separator: "  \n")
    case .table(let table): return self.table(table)
    case .bars(let bars): return bars.isEmpty ? nil : bars.map { "- " + escaped($0.label) }.joined(separator: "\n")
    case .tree(let branch): return list(branch, depth: 0).joined(separator: "\n")
    case .note(let text): return "> " + escaped(text)
    case .gap: return nil
    }
  }

  private func table(_ table: Grid) -> String {
    let titles = row(table.columns.map { escaped(StyledText($0.title)) })
    let rule = row(table.columns.map { $0.kind == .number ? "---:" : "---" })
    return ([titles, rule] + table.rows.map { row($0.map(escaped)) }).joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private func list(_ branch: Branch, depth: Int) -> [String] {
    let origin = branch.origin.map { " *[\(escaped(StyledText($0)))]*" } ?? ""
    let line = spaces(2 * depth) + "- " + escaped(branch.text) + origin
    return [line] + branch.branches.flatMap { list($0, depth: depth + 1) }
  }

  /// The text with the characters of Markdown's own signs escaped.
  private func escaped(_ text: StyledText) -> String {
    var result = ""
    for character in text.text {
      if #"\`*_[]<>|#~"#.contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}

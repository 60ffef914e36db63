// A page as text for a terminal or a pipe.

/// Renders pages as text that fits a width.
public struct TextRenderer: Sendable {
  /// The room and the colours.
  public let layout: TextLayout

  /// A renderer for that layout.
  public init(layout: TextLayout = TextLayout()) {
    self.layout = layout
  }

  /// The page as lines, each ended by a line feed; an empty page gives an empty text.
  public func render(_ page: Page) -> String {
    page.blocks.flatMap(lines).map { layout.palette.paint($0).droppingTrailingSpaces + "\n" }.joined()
  }

  private func lines(of block: Block) -> [StyledText] {
    switch block {
    case .line(let text): return text.wrapped(at: layout.textWidth)
    case .heading(let text): return text.recast(as: .heading).wrapped(at: layout.textWidth)
    case .names(let title, let names): return self.names(title: title, names)
    case .items(let items): return self.items(items)
    case .table(let table): return GridLayout(table, layout).lines
    case .bars(let bars): return self.bars(bars)
    case .tree(let branch): return TreeLayout(width: layout.textWidth).lines(of: branch)
    case .note(let text): return note(text)
    case .gap: return [StyledText()]
    }
  }

  /// On one line where they fit, else a line with the title and the names below it, wrapped between names.
  private func names(title: StyledText, _ names: [StyledText]) -> [StyledText] {
    guard !names.isEmpty else { return [title] }
    let colon = title.runs.last?.text.hasSuffix(":") == true ? " " : ": "
    let oneLine = title + StyledText(colon) + StyledText(names, separator: ", ")
    if oneLine.displayWidth <= layout.textWidth { return [oneLine] }
    var lines = [StyledText]()
    var line = StyledText()
    for (place, name) in names.enumerated() {
      let isLast = place == names.count - 1
      let item = isLast ? name : name + ","
      if !line.isEmpty, 2 + line.displayWidth + 1 + item.displayWidth > layout.textWidth {
        lines.append("  " + line)
        line = item
      } else {
        line = line.isEmpty ? item : line + " " + item
      }
    }
    return [title] + lines + ["  " + line]
  }

  /// Marks to the right in a column of their own, texts beside them.
  private func items(_ items: [Item]) -> [StyledText] {
    let width = items.map(\.mark.displayWidth).max() ?? 0
    return items.flatMap { item in
      let mark = StyledText(spaces(width - item.mark.displayWidth) + item.mark + " ", .quiet)
      return (mark + item.text).wrapped(at: layout.textWidth, hanging: width + 1)
    }
  }

  /// Each label and its bar on one line where there is room for both, the bars beginning in one column.
  private func bars(_ bars: [Bar]) -> [StyledText] {
    let labelWidth = bars.map(\.label.displayWidth).max() ?? 0
    let room = layout.textWidth - labelWidth - 2
    let length = max(10, min(40, room))
    return bars.flatMap { bar -> [StyledText] in
      let full = filled(bar.thousandths, length)
      let picture = StyledText([
        Run(String(repeating: "█", count: full), .done), Run(String(repeating: "░", count: length - full), .quiet),
      ])
      guard room >= length else { return bar.label.wrapped(at: layout.textWidth) + [picture] }
      return [bar.label + StyledText(spaces(labelWidth - bar.label.displayWidth + 2)) + picture]
    }
  }

  /// Rounded, but never full before all is done and never empty once something is.
  private func filled(_ thousandths: Int, _ length: Int) -> Int {
    switch thousandths {
    case ...0: return 0
    case 1000...: return length
    default: return min(length - 1, max(1, (thousandths * length + 500) / 1000))
    }
  }

  private func note(_ text: StyledText) -> [StyledText] {
    ("note: " + text).recast(as: .quiet).wrapped(at: layout.textWidth, hanging: 6)
  }
}

extension String {
  fileprivate var droppingTrailingSpaces: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}

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
    case .table(let table): return GridLayout(table, layout).lines
    case .bar(let bar): return self.bar(bar)
    case .tree(let branch): return TreeLayout(width: layout.textWidth).lines(of: branch)
    case .note(let text): return note(text)
    case .gap: return [StyledText()]
    }
  }

  /// On one line where they fit, else a line with the title and the names below it, wrapped between names.
  private func names(title: StyledText, _ names: [StyledText]) -> [StyledText] {
    guard !names.isEmpty else { return [title] }
    let oneLine = title + ": " + StyledText(names, separator: ", ")
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

  /// The label and the bar on one line where there is room for both.
  private func bar(_ bar: Bar) -> [StyledText] {
    let room = layout.textWidth - bar.label.displayWidth - 2
    let length = max(10, min(40, room))
    let full = filled(bar.thousandths, length)
    let picture = StyledText([
      Run(String(repeating: "█", count: full), .done), Run(String(repeating: "░", count: length - full), .quiet),
    ])
    return room >= length ? [bar.label + "  " + picture] : bar.label.wrapped(at: layout.textWidth) + [picture]
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

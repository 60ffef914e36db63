// A table as lines: titles, a rule, rows. Words are cut where there is no room; numbers and dates never are, and where
// even that does not fit each row becomes a record, a line for each column. Bars stand at the end of the rows, in the room
// that is left there.

/// Lays out a table in a width.
struct GridLayout {
  private let table: Grid
  private let layout: TextLayout
  private let shown: ArraySlice<[StyledText]>

  /// The fewest columns to which words are cut.
  private static let leastTextWidth = 8
  /// A bar shorter than this tells nothing.
  private static let leastBarLength = 8
  private static let longestBarLength = 40
  private static let eighths = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  init(_ table: Grid, _ layout: TextLayout) {
    self.table = table
    self.layout = layout
    // A cut that hides a single row would cost as much room as the row.
    if let limit = layout.rowLimit, !table.isWhole, table.rows.count > limit + 1 {
      shown = table.rows.prefix(limit)
    } else {
      shown = table.rows[...]
    }
  }

  /// The lines.
  var lines: [StyledText] {
    guard !table.columns.isEmpty else { return [] }
    guard !table.rows.isEmpty else { return [StyledText("no rows", .quiet)] }
    let body = widths.map(grid) ?? records
    let hidden = table.rows.count - shown.count
    guard hidden > 0 else { return body }
    return body + [StyledText("… \(hidden) more (`:format csv` shows all)", .quiet)]
  }

  private func naturalWidth(_ column: Int) -> Int {
    shown.reduce(table.columns[column].title.displayWidth) { max($0, $1[column].displayWidth) }
  }

  /// The width of each column; `nil` where they do not fit side by side.
  private var widths: [Int]? {
    var widths = table.columns.indices.map(naturalWidth)
    guard let available = layout.width else { return widths }
    var excess = width(of: widths) - available
    while excess > 0 {
      // The widest words give way first, column by column, so that short columns stay whole.
      let candidates = widths.indices.filter {
        table.columns[$0].kind == .text && widths[$0] > GridLayout.leastTextWidth
      }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return nil }
      let next = candidates.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let floor = max(GridLayout.leastTextWidth, min(next, widths[widest] - 1))
      let step = min(excess, widths[widest] - floor)
      widths[widest] -= step
      excess -= step
    }
    return widths
  }

  private func grid(_ widths: [Int]) -> [StyledText] {
    let titles = table.columns.map { StyledText($0.title, .heading) }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    let barLength = self.barLength(beside: widths)
    var heading = line(titles, widths)
    if barLength > 0, let title = table.barTitle {
      heading = heading.padded(toColumns: width(of: widths)) + "  " + StyledText("(\(title))", .quiet)
    }
    return [heading, StyledText(rule, .quiet)]
      + shown.enumerated().flatMap { place, cells in
        var lines = lines(cells, widths)
        if barLength > 0 { lines[0] = lines[0].padded(toColumns: width(of: widths)) + "  " + bar(place, barLength) }
        return lines
      }
  }

  private func width(of widths: [Int]) -> Int { widths.reduce(2 * (widths.count - 1), +) }

  /// How long the longest bar is; 0 where the table has none, or there is no room for one that can be read.
  private func barLength(beside widths: [Int]) -> Int {
    guard !table.bars.isEmpty else { return 0 }
    let room = layout.textWidth - width(of: widths) - 2
    return room < GridLayout.leastBarLength ? 0 : min(GridLayout.longestBarLength, room)
  }

  /// A bar in eighths of a column; what is more than nothing is never drawn as nothing.
  private func bar(_ row: Int, _ length: Int) -> StyledText {
    let eighths = (table.bars[row] * length * 8 + 500) / 1000
    let drawn = table.bars[row] > 0 ? max(1, eighths) : 0
    let rest = drawn % 8 == 0 ? "" : String(GridLayout.eighths[drawn % 8 - 1])
    return StyledText(String(repeating: "█", count: drawn / 8) + rest, .done)
  }

  /// A row: one line, or where the table wraps as many as its longest cell needs.
  private func lines(_ cells: [StyledText], _ widths: [Int]) -> [StyledText] {
    guard table.wraps else { return [line(cells, widths)] }
    let wrapped = zip(cells, widths).map { $0.wrapped(at: $1) }
    return (0..<max(1, wrapped.map(\.count).max() ?? 0)).map { place in
      line(wrapped.map { place < $0.count ? $0[place] : StyledText() }, widths)
    }
  }

  private func line(_ cells: [StyledText], _ widths: [Int]) -> StyledText {
    var line = StyledText()
    for (place, cell) in cells.enumerated() {
      let fitted = cell.cut(toColumns: widths[place])
      let padding = StyledText(spaces(widths[place] - fitted.displayWidth))
      if place > 0 { line += "  " }
      switch table.columns[place].kind {
      case .number: line += padding + fitted
      case .text, .date: line += place == cells.count - 1 ? fitted : fitted + padding
      }
    }
    return line
  }

  private var records: [StyledText] {
    let width = table.columns.map(\.title.displayWidth).max() ?? 0
    let available = layout.textWidth
    return shown.enumerated().flatMap { place, row in
      let rule = place == 0 ? [] : [StyledText(String(repeating: "─", count: min(available, width + 2)), .quiet)]
      let fields = row.indices.flatMap { column in
        let title = table.columns[column].title
        let text = StyledText(title, .heading) + StyledText(spaces(width - title.displayWidth + 2)) + row[column]
        return text.wrapped(at: available, hanging: width + 2 <= available / 2 ? width + 2 : 2)
      }
      return rule + fields
    }
  }
}

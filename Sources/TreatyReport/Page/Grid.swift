// Rows and columns of a page. A column knows what it holds, since a number stands to the right and is never cut.

/// A column's title and what stands in it.
public struct Column: Hashable, Sendable {
  /// What a column holds.
  public enum Kind: Hashable, Sendable {
    /// Words: to the left, cut where there is no room.
    case text
    /// Numbers: to the right, never cut.
    case number
    /// Dates: to the left, never cut.
    case date
  }

  /// The title.
  public let title: String
  /// What it holds.
  public let kind: Kind

  /// A column; control characters in the title are escaped.
  public init(_ title: String, _ kind: Kind = .text) {
    self.title = title.escapingControls
    self.kind = kind
  }
}

/// A table: columns, and rows of as many cells.
public struct Grid: Hashable, Sendable {
  /// The columns.
  public let columns: [Column]
  /// The rows, each with one cell a column.
  public let rows: [[StyledText]]
  /// Whether words that do not fit go on in the next line, where every word matters; they are cut otherwise.
  public let wraps: Bool
  /// Whether every row is shown where others are cut: a list of which a reader may miss none.
  public let isWhole: Bool
  /// The length of a bar at the end of each row, in thousandths of the longest; empty where none are drawn.
  public let bars: [Int]
  /// What the bars are of, where there is more than one column of numbers.
  public let barTitle: String?

  /// A table; a row with too few cells is filled with empty ones, and cells beyond the columns are dropped.
  ///
  /// Bars are held within 0 to 1000, and rows without one have a bar of no length.
  public init(
    columns: [Column], rows: [[StyledText]], wraps: Bool = false, isWhole: Bool = false, bars: [Int] = [],
    barTitle: String? = nil
  ) {
    self.columns = columns
    self.wraps = wraps
    self.isWhole = isWhole
    self.barTitle = barTitle
    let given = bars.prefix(rows.count).map { min(1000, max(0, $0)) }
    self.bars = bars.isEmpty ? [] : given + Array(repeating: 0, count: rows.count - given.count)
    self.rows = rows.map { row in
      Array((row + Array(repeating: StyledText(), count: max(0, columns.count - row.count))).prefix(columns.count))
    }
  }
}

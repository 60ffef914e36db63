// What a page is laid out for: the width of the terminal, how many rows of a table are shown, and whether in colours.

/// The room that a page has, and its colours.
public struct TextLayout: Sendable {
  /// The terminal's columns; none in a pipe or a file, where no table is cut and running text is wrapped at 100.
  public let width: Int?
  /// How many rows of a table are shown; none where all are.
  public let rowLimit: Int?
  /// The colours.
  public let palette: Palette

  /// The number of rows of a table that the prompt shows.
  public static let rowLimitAtPrompt = 40

  /// A layout; a width below 20 columns is taken as 20.
  public init(width: Int? = nil, rowLimit: Int? = nil, palette: Palette = .plain) {
    self.width = width.map { max(20, $0) }
    self.rowLimit = rowLimit
    self.palette = palette
  }

  /// The columns at which running text is wrapped.
  var textWidth: Int { min(width ?? 100, 100) }
}

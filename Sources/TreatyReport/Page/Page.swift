// An answer as it stands on a page, before it is known whether that is a terminal or a Markdown file: lines, running
// names, tables, bars, trees and notes.

/// A page: blocks from top to bottom.
public struct Page: Hashable, Sendable {
  /// The blocks, in order.
  public var blocks: [Block]

  /// A page of these blocks.
  public init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }
}

/// One block of a page.
public enum Block: Hashable, Sendable {
  /// Running text, wrapped where it is long.
  case line(StyledText)
  /// A heading.
  case heading(StyledText)
  /// Many short texts with a title: names of states. `noun` says what is counted where the list is cut.
  case names(title: StyledText, [StyledText])
  /// Texts each with a mark before it, such as a number, one below the other.
  case items([Item])
  /// Rows and columns.
  case table(Grid)
  /// How much of each of some wholes is done, one below the other.
  case bars([Bar])
  /// A statement with what it rests on.
  case tree(Branch)
  /// A dim line under the answer.
  case note(StyledText)
  /// An empty line.
  case gap
}

/// A text with a mark before it.
public struct Item: Hashable, Sendable {
  /// The mark: `1.`, `[2]`.
  public let mark: String
  /// The text.
  public let text: StyledText

  /// A text with a mark; control characters in the mark are escaped.
  public init(_ mark: String, _ text: StyledText) {
    self.mark = mark.escapingControls
    self.text = text
  }
}

/// How much of a whole is done.
public struct Bar: Hashable, Sendable {
  /// The share that is done, in thousandths: from 0 to 1000.
  public let thousandths: Int
  /// What stands before it: `35 of 44, 9 to go`.
  public let label: StyledText

  /// A bar; a share outside 0 to 1000 is held within it.
  public init(thousandths: Int, label: StyledText) {
    self.thousandths = min(1000, max(0, thousandths))
    self.label = label
  }
}

/// A statement of a derivation, and below it the statements that it rests on.
public struct Branch: Hashable, Sendable {
  /// The statement.
  public let text: StyledText
  /// Where it is from: an article or a source.
  public let origin: String?
  /// What it rests on.
  public let branches: [Branch]

  /// A statement with what it rests on.
  public init(_ text: StyledText, origin: String? = nil, _ branches: [Branch] = []) {
    self.text = text
    self.origin = origin
    self.branches = branches
  }
}

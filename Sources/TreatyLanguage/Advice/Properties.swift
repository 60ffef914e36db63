// The properties that may be asked of things, as words; from the table that the parser reads them by.

import TreatySyntax

/// The words that name properties.
enum Properties {
  /// Each property as the words that name it, longest first.
  private static let names: [[String]] =
    (Property.allCases.map(\.rawValue) + ["population"])
    .map { $0.split(separator: " ").map(String.init) }
    .sorted { $0.count > $1.count }

  /// The lengths of the properties at the beginning of these pieces, longest first.
  ///
  /// A weight is a property too.
  static func lengths(in pieces: ArraySlice<Piece>) -> [Int] {
    guard let first = pieces.first else { return [] }
    if first.nameSort == .other { return [1] }
    var lengths: [Int] = []
    for name in names where pieces.count >= name.count && zip(name, pieces).allSatisfy({ $1.key == $0 && $1.isWord }) {
      lengths.append(name.count)
    }
    // `deposit 40` and `article 3` have a number between them and `of`.
    if first.reads("deposit") || first.reads("article"), pieces.dropFirst().first?.kind == .number {
      lengths.insert(2, at: 0)
    }
    return lengths
  }

  /// Every word of every property.
  static var words: [String] { names.flatMap { $0 } }
}

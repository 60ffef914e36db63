// What the line editor asks while an entry is typed. The answers need no terminal, so they are tested without one.

import TreatySyntax

/// Answers for the line that is being typed.
public protocol LineAssistant: AnyObject {
  /// Whether the entry may be submitted; `false` while a bracket is open or an operator waits for its right side.
  func isWhole(_ entry: String) -> Bool

  /// What could stand at the cursor, which follows `text`.
  func completion(after text: String) -> Completion

  /// The entry with colour sequences and no other change; `nil` where it is shown plain.
  func highlighted(_ entry: String) -> String?
}

/// What could stand at the cursor.
public struct Completion: Equatable, Sendable {
  /// How many bytes before the cursor a candidate replaces.
  public let replacedLength: Int
  /// What could stand there, in the order in which it is listed.
  public let candidates: [Candidate]

  /// One thing that could stand at the cursor.
  public struct Candidate: Equatable, Sendable {
    /// The text to insert.
    public let text: String
    /// A few words about it.
    public let summary: String
    /// What it is the name of; nil of a word of the grammar, a command or a file.
    public let kind: NameKind?

    /// One thing that could stand at the cursor.
    public init(_ text: String, summary: String = "", kind: NameKind? = nil) {
      self.text = text
      self.summary = summary
      self.kind = kind
    }
  }

  /// What could stand at the cursor.
  public init(replacedLength: Int, candidates: [Candidate]) {
    self.replacedLength = replacedLength
    self.candidates = candidates
  }

  /// Nothing could.
  public static let none = Completion(replacedLength: 0, candidates: [])

  /// What TAB does with the text before the cursor.
  public enum Step: Equatable, Sendable {
    /// Puts this in place of the last `replacedLength` bytes.
    case insert(String)
    /// Lists the candidates.
    case list
    /// Nothing fits.
    case beep
  }

  /// The one candidate and a space, else as much as all candidates have in common, else the list.
  public func step(after text: String) -> Step {
    guard let first = candidates.first else { return .beep }
    if candidates.count == 1 { return .insert(first.text.hasSuffix("/") ? first.text : first.text + " ") }
    let typed = String(decoding: text.utf8.suffix(replacedLength), as: UTF8.self)
    var common = Substring(first.text)
    for candidate in candidates.dropFirst() {
      common = common.prefix(Completion.commonLength(common, candidate.text))
    }
    return common.count > typed.count ? .insert(String(common)) : .list
  }

  /// How many characters two texts have in common at their beginning, whatever their case.
  private static func commonLength(_ left: some StringProtocol, _ right: some StringProtocol) -> Int {
    zip(left, right).prefix { $0 == $1 || $0.lowercased() == $1.lowercased() }.count
  }
}

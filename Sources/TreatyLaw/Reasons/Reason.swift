// Why an answer is what it is: a sentence, the article that it rests on, the acts that it names, and what it follows from.
// Reasons are derived from the same facts as the answer, when they are asked for.

import TreatyModel

/// One step of a derivation.
public struct Reason: Sendable {
  /// What a step says.
  public enum Statement: Sendable {
    /// A sentence.
    case text(String)
    /// The treaty's clause on entry into force, to be put in the words of the language.
    case entryIntoForceClause(TreatyID)
    /// The treaty's clause on later parties.
    case laterPartiesClause(TreatyID)
    /// The treaty's clause on withdrawal.
    case withdrawalClause(TreatyID)
  }

  /// What it says.
  public let statement: Statement
  /// The article or rule that it rests on.
  public let article: String?
  /// The acts that it names, each with its own source.
  public let acts: [Act]
  /// Where a clause or figure was read.
  public let source: String?
  /// Whether it rests on a fact typed from memory.
  public let isUnchecked: Bool
  /// What it follows from.
  public let because: [Reason]

  /// A step of a derivation.
  public init(
    _ statement: Statement, article: String? = nil, acts: [Act] = [], source: String? = nil, isUnchecked: Bool = false,
    because: [Reason] = []
  ) {
    self.statement = statement
    self.article = article
    self.acts = acts
    self.source = source
    self.isUnchecked = isUnchecked
    self.because = because
  }

  /// A step that says a sentence.
  public init(_ text: String, article: String? = nil, acts: [Act] = [], because: [Reason] = []) {
    self.init(.text(text), article: article, acts: acts, because: because)
  }
}

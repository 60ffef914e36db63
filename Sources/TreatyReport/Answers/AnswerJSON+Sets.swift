// Sets that complete or block, as JSON.

import TreatyLanguage
import TreatyModel

extension AnswerJSON {
  /// Sets too many to list: their number, all in symbols where known, and the first of them.
  func many(_ sets: ManySets) -> JSON {
    let patterns = sets.patterns.map { patterns in
      JSON.array(
        patterns.map { pattern in
          .array(
            pattern.parts.map { part in
              .object([.init("any", JSON(part.taken)), .init("of", .array(part.states.map(state)))])
            })
        })
    }
    return .object([
      .init("count", sets.count.flatMap { Rational($0, over: 1) }.map { JSON($0) } ?? .null),
      .init("patterns", patterns ?? .null),
      .init("first", .array(sets.first.map { .array($0.map(state)) })),
    ])
  }

  /// The words of an answer on sets.
  func sets(_ answer: SetsAnswer) -> JSON {
    .object([
      .init("headline", .string(answer.headline)), .init("patterns", .array(answer.patterns.map(JSON.string))),
      .init("more", answer.more.map(JSON.string) ?? .null),
    ])
  }
}

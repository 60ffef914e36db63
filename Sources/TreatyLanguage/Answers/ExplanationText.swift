// A derivation of the law with its clauses put into the words of the language and its sources named.

import TreatyLaw
import TreatyModel

extension Context {
  /// A reason as it is shown.
  func explanation(_ reason: Reason) -> ExplanationStep {
    var sources = reason.source.map { [$0] } ?? []
    for act in reason.acts {
      if let source = act.source, !sources.contains(source) { sources.append(source) }
    }
    let isUnchecked = reason.isUnchecked || reason.acts.contains(where: \.isUnchecked)
    // A step of one act speaks of it; where there are more, each stands on a line that is marked itself.
    let mark = reason.acts.count == 1 && reason.acts[0].isSupposed ? " (supposed)" : ""
    return ExplanationStep(
      text: text(of: reason.statement) + (isUnchecked ? " (typed from memory, not checked)" : "") + mark,
      article: reason.article, sources: sources, acts: reason.acts, because: reason.because.map(explanation))
  }

  private func text(of statement: Reason.Statement) -> String {
    let words = ClauseWords(world: world)
    switch statement {
    case .text(let text):
      return text
    case .entryIntoForceClause(let id):
      return "the clause: \(world.key(of: id)) \(words.words(for: world[id].entryIntoForce))"
    case .laterPartiesClause(let id):
      guard let rule = world[id].laterParties else {
        return "\(world.key(of: id)) says nothing of later parties: on the day of their consent (VCLT 24(3))"
      }
      return "the clause: \(words.words(for: rule))"
    case .withdrawalClause(let id):
      return "the clause: \(words.words(for: world[id].withdrawal))"
    }
  }
}

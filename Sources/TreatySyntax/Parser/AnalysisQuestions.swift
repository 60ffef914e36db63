// What it would take: `how can T enter into force`, `who can block T`, `who has power over T`, `shapley power over T of S`.

extension Parser {
  /// Reads `how can T enter into force [from S] [with fewest states / with least W] [limit N]`.
  mutating func waysIntoForce() throws(ParseFailure) -> Expression? {
    guard at(.how), isWord(.can, ahead: 1) else { return nil }
    let start = index
    index += 2
    let treaty = try primary(.treaties)
    guard take(.enter) else { throw unexpected("`enter into force`") }
    try require(.into, after: "`enter`")
    try require(.force)
    let contexts = contexts { $0.at(.from) || $0.at(.with) || $0.at(.limit) }
    let from: Expression? = take(.from) ? try setOfStates() : nil
    let preference = try preference()
    let limit: Expression? = take(.limit) ? try primary() : nil
    let question = AnalysisQuestion.waysIntoForce(treaty, from: from, preference, limit: limit)
    return expression(.analysis(question), from: start, contexts)
  }

  /// A question as a whole in the contexts that stood within it: `who has power over kyoto as of 2001-01-01 by shapley`.
  private func expression(_ form: Expression.Form, from start: Int, _ contexts: [Expression.Context]?) -> Expression {
    let question = Expression(form, span: span(from: start))
    return contexts.map { Expression(.inContext(question, $0), span: question.span) } ?? question
  }

  private mutating func preference() throws(ParseFailure) -> AnalysisQuestion.Preference? {
    guard at(.with) else { return nil }
    advance()
    if take(.fewest) {
      try require(.states, after: "`fewest`")
      return .fewestStates
    }
    guard take(.least) else { throw unexpected("`fewest states` or `least WEIGHT`") }
    return .least(try weightName())
  }

  /// Reads `who can block T [from S]` and `who has [remaining] power over T [by shapley / banzhaf]`.
  mutating func whoCanOrHas() throws(ParseFailure) -> Expression? {
    let start = index
    if at(.who, .can), isWord(.block, ahead: 2) {
      index += 3
      let treaty = try primary(.treaties)
      let contexts = contexts { $0.at(.from) }
      let from: Expression? = take(.from) ? try setOfStates() : nil
      return expression(.analysis(.whoCanBlock(treaty, from: from)), from: start, contexts)
    }
    guard at(.who, .has) else { return nil }
    let isRemaining = isWord(.remaining, ahead: 2)
    guard isWord(.power, ahead: isRemaining ? 3 : 2) else { return nil }
    index += isRemaining ? 4 : 3
    try require(.over, after: "`power`")
    let treaty = try primary(.treaties)
    let contexts = contexts { $0.at(.by) }
    var by: PowerIndex?
    if take(.by) {
      guard let index = takePowerIndex() else { throw unexpected("`shapley` or `banzhaf`") }
      // Both is what is shown where none is named.
      by = take(.and, index == .shapley ? .banzhaf : .shapley) ? nil : index
    }
    return expression(
      .analysis(.whoHasPower(isRemaining ? .remaining : .whole, treaty, by: by)), from: start, contexts)
  }

  /// Reads `states needed to block T`.
  mutating func statesNeededToBlock() throws(ParseFailure) -> Expression? {
    guard at(.states, .needed), isWord(.to, ahead: 2), isWord(.block, ahead: 3) else { return nil }
    let start = index
    index += 4
    let treaty = try primary(.treaties)
    return Expression(.analysis(.statesNeededToBlock(treaty)), span: span(from: start))
  }

  /// Reads `[remaining] shapley power over T [of S]`, where it stands here; `of` takes the whole set that follows.
  mutating func power() throws(ParseFailure) -> Expression? {
    noteWords([.shapley, .banzhaf, .remaining])
    let isRemaining = at(.remaining)
    let ahead = isRemaining ? 1 : 0
    guard isWord(.shapley, ahead: ahead) || isWord(.banzhaf, ahead: ahead), isWord(.power, ahead: ahead + 1),
      isGrammar(words: ahead + 2)
    else { return nil }
    let start = index
    if isRemaining { advance() }
    guard let kind = takePowerIndex() else { return nil }
    advance()
    try require(.over, after: "`power`")
    let treaty = try primary(.treaties)
    let set: Expression? = take(.of) ? try nested { parser throws(ParseFailure) in try parser.setOfStates() } : nil
    return Expression(
      .analysis(.power(isRemaining ? .remaining : .whole, kind, over: treaty, of: set)), span: span(from: start))
  }

  private mutating func takePowerIndex() -> PowerIndex? {
    if take(.shapley) { return .shapley }
    return take(.banzhaf) ? .banzhaf : nil
  }
}

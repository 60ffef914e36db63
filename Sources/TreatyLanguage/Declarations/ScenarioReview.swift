// The lines of a declared scenario, as far as the tree alone shows what cannot stand: a period of no time, a chance of more
// than the whole, a change of acts where there are none to change.

import TreatyModel
import TreatySyntax

extension DeclarationReview {
  /// Reviews the body of a scenario.
  mutating func review(_ scenario: ScenarioDeclaration) {
    if let parent = scenario.parent, parent.entry?.key == scenario.name.text {
      report(
        .scenarioCircle, "the scenario \(parent.text) builds on itself", at: parent.span,
        help: "a scenario builds on one that was there before it")
    }
    if scenario.lines.isEmpty {
      let same = scenario.parent.map { "the same as \($0.text)" } ?? "the register as it is"
      warn(.emptyScenario, "the scenario \"\(scenario.name.text)\" has no lines: it is \(same)", at: scenario.name.span)
    }
    for line in scenario.lines {
      switch line.form {
      case .recurrence(let recurrence):
        review(period: recurrence.period)
        inOrder(recurrence.from, recurrence.until, "the recurring act")
      case .chance(let chance):
        if case .perMonth(let share) = chance.law { review(chance: share) }
        inOrder(chance.from, chance.until, "the time of the chance")
      case .delay(let acts, _): review(acts, of: scenario, "delay")
      case .without(let acts): review(acts, of: scenario, "leave out")
      case .clause(_, let clause): review(clause)
      case .act, .hole: continue
      }
    }
  }

  private mutating func review(period: Expression) {
    guard case .literal(.duration(let time)) = period.form, !time.isPositive else { return }
    report(
      .notAPeriod, "a period of no time never ends: this act would recur for ever on one day", at: period.span,
      help: "`every 2 months`, `every 30 days` and `every year` are periods")
  }

  private mutating func review(chance: Expression) {
    guard let share = chance.literalShare, share > .one || share < .zero else { return }
    report(
      .impossibleChance, "a chance lies between 0% and 100%, and this is \(share.percentage())", at: chance.span)
  }

  /// Without a parent there are no acts to change but those of the register, and they are meant only where the line says so.
  private mutating func review(_ acts: ActSelection, of scenario: ScenarioDeclaration, _ verb: String) {
    guard scenario.parent == nil, !acts.isInRegister else { return }
    report(
      .noActsToChange, "there is no parent scenario whose acts this could \(verb)", at: acts.span,
      help:
        "`in the register` at the line's end changes the acts of the register; `scenario \(scenario.name.text) from PARENT` those of PARENT"
    )
  }
}

extension Expression {
  /// The number or percentage, where it is one as it stands.
  fileprivate var literalShare: Rational? {
    switch form {
    case .literal(.number(let number)), .literal(.percentage(let number)): number
    case .negative(let inner): inner.literalShare.map { Rational.zero - $0 }
    default: nil
    }
  }
}

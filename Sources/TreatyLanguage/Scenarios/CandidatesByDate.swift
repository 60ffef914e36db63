// Who may act on each date of a recurring act that chooses at random, read once for all runs of a forecast. That is right where what a
// run does only takes away those who have acted: where whether a state belongs to the set hangs on no other state's acts towards the treaty.

import Synchronization
import TreatyLaw
import TreatyModel
import TreatySyntax

/// The candidates of a recurring act on each date, as the certain acts have them.
final class CandidatesByDate: Sendable {
  /// The world with the certain acts.
  private let context: TreatyLaw.Context
  private let byDate = Mutex<[Day: [StateID]]>([:])

  /// The candidates of an act over the certain acts; `nil` where runs have to read its set afresh.
  init?(of act: RecurringAct, over context: TreatyLaw.Context) {
    guard act.verb.isConsent,
      SetStability(treaty: act.treaty, context: context).isStable(act.line.set)
    else { return nil }
    if case .largest = act.line.order { return nil }
    self.context = context
  }

  /// Whether a run has done nothing yet that these candidates do not know.
  func isKnown(in run: TreatyLaw.Context) -> Bool { run.world.revision == context.world.revision }

  /// The candidates on a date, in the order of the line.
  func candidates(
    for act: RecurringAct, on day: Day, with evaluator: inout Evaluator
  ) throws(Stop) -> [StateID] {
    if let known = byDate.withLock({ $0[day] }) { return known }
    try evaluator.stepOfDate(of: act, over: context)
    let states = try evaluator.candidates(for: act, over: context, on: day)
    byDate.withLock { $0[day] = states }
    return states
  }
}

/// Tells whether a state's place in a set hangs on its own acts towards a treaty only, and on nothing that others do to it.
private struct SetStability {
  /// The treaty towards which a run acts.
  let treaty: TreatyID
  let context: TreatyLaw.Context

  func isStable(_ expression: Expression) -> Bool {
    switch expression.form {
    case .name(let reference):
      switch reference.entry?.kind {
      case .state: return true
      case .group: return reference.entry.flatMap { context.world.group(named: $0.key) }.map(isStable) ?? false
      default: return false
      }
    case .world(.states), .world(.participants): return true
    case .set(let items): return items.allSatisfy(isStable)
    case .property(let use): return isStable(use)
    case .setChain(let first, let steps): return isStable(first) && steps.allSatisfy(isStable)
    default: return false
    }
  }

  /// A group that is defined by a formula may move with the treaty.
  private func isStable(_ group: GroupID) -> Bool { context.world[group].formula == nil }

  private func isStable(_ use: PropertyUse) -> Bool {
    guard let operand = use.of, let entry = operand.nameEntry else { return false }
    if use.property == .members { return entry.kind == .group && isStable(operand) }
    guard let standing = Standing(use.property), entry.kind == .treaty else { return false }
    switch standing {
    case .signatories, .allSignatories, .depositors, .contractingStates: return restsOnOwnActs(operand)
    case .parties, .eligible: return isUntouched(operand)
    }
  }

  private func isStable(_ step: SetStep) -> Bool {
    switch step.form {
    case .plus(let other), .butNot(let other), .within(let other): return isStable(other)
    case .that(let predicate): return isStable(predicate)
    case .where, .sortedBy, .with: return false
    }
  }

  private func isStable(_ predicate: Predicate) -> Bool {
    switch predicate.form {
    case .signatory(let treaty): return restsOnOwnActs(treaty)
    case .has(let deed, let treaty): return deed == .denounced ? isUntouched(treaty) : restsOnOwnActs(treaty)
    case .party(let treaty), .eligible(let treaty), .bound(let treaty): return isUntouched(treaty)
    case .inForce, .binds: return false
    }
  }

  /// When a notice takes effect hangs on when the treaty entered into force, and so on what others do.
  private func restsOnOwnActs(_ expression: Expression) -> Bool {
    if isUntouched(expression) { return true }
    guard named(expression) == treaty else { return false }
    return !context.world.log(of: treaty).acts.contains { $0.verb == .withdraw || $0.verb == .revokeWithdrawal }
  }

  /// Whether a run's acts do not reach that treaty.
  private func isUntouched(_ expression: Expression) -> Bool {
    guard let other = named(expression) else { return false }
    return other != treaty && !context.treatiesBehind(other).contains(treaty)
  }

  private func named(_ expression: Expression) -> TreatyID? {
    guard let entry = expression.nameEntry, entry.kind == .treaty else { return nil }
    return context.world.treaty(named: entry.key)
  }
}

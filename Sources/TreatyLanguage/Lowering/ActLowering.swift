// Acts: one for each subject. Whether an act can be, the law says when it is entered.

import TreatyModel
import TreatySyntax

extension TreatySyntax.Act {
  /// The day on which its subjects are read, where they have to be worked out: that of the act, as it was then known.
  var dayOfSubjects: Day? {
    guard !subjects.allSatisfy({ $0.nameEntry != nil }) else { return nil }
    switch date {
    case .on(let day), .by(let day), .between(_, let day): return day.literalDay
    case .theDay: return nil
    }
  }
}

extension Lowering {
  /// The acts of an act's line, one a subject in the order written; an expression of several states gives its members
  /// through `members`, which reads sets on the day of the act.
  public mutating func acts(
    _ line: TreatySyntax.Act, members: (StateSelector, Day) -> StateSet, today: Day? = nil
  ) -> [TreatyModel.Act] {
    guard let verb = Verb(line.deed), let treaty = treaty(line.deed.treaty),
      let date = date(of: line.date, today: today)
    else { return [] }
    var effectFrom: Day?
    if case .succeed(_, let effect?) = line.deed { effectFrom = day(effect) }
    let source = text(of: line.marks)
    func act(of state: StateID) -> TreatyModel.Act {
      TreatyModel.Act(
        date: date, state: state, verb: verb, treaty: treaty, effectFrom: effectFrom,
        allowance: line.allowance?.value, source: source, isUnchecked: line.marks.isUnchecked)
    }
    var acts: [TreatyModel.Act] = []
    acts.reserveCapacity(line.subjects.count)
    for subject in line.subjects {
      if let entry = subject.nameEntry, entry.kind == .state, let state = names.state(named: entry.key) {
        acts.append(act(of: state))
        continue
      }
      guard let selector = selector(subject, isForAct: true) else { continue }
      let states: StateSet
      if case .listed(let listed) = selector { states = listed } else { states = members(selector, date.latest) }
      for state in states { acts.append(act(of: state)) }
    }
    return acts
  }

  private mutating func date(of date: TreatySyntax.Act.Date, today: Day?) -> ActDate? {
    switch date {
    case .on(let day): return self.day(day).map { .on($0) }
    case .by(let day): return self.day(day).map { .between(nil, $0) }
    case .between(let first, let last):
      let end = last
      guard let first = self.day(first), let last = self.day(last) else { return nil }
      guard first <= last else {
        report(.datesOutOfOrder, "\(last) is before \(first), from which the act may have been done", at: end.span)
        return nil
      }
      return .between(first, last)
    case .theDay: return today.map { .on($0) }
    }
  }
}

extension Verb {
  /// The verb of a deed; none for deeds that change no standing.
  init?(_ deed: TreatySyntax.Act.Deed) {
    switch deed {
    case .sign: self = .sign
    case .signDefinitively: self = .signDefinitively
    case .ratify: self = .ratify
    case .accept: self = .accept
    case .approve: self = .approve
    case .accede: self = .accede
    case .succeed: self = .succeed
    case .applyProvisionally: self = .applyProvisionally
    case .withdraw, .denounce: self = .withdraw
    case .declareNotToRatify: self = .declareNotToRatify
    case .revokeWithdrawal: self = .revokeWithdrawal
    case .announce, .acceptAccession, .objectToAccession: return nil
    }
  }
}

// Why a treaty is in force, or is not: its clause, the deposits that met the condition, and the count of days.

import TreatyModel

extension Context {
  /// Why the treaty entered into force on its day, or why it has none.
  public func reasonForEntryIntoForce(of id: TreatyID) -> Reason {
    let history = history(of: id)
    let timeline = history.late
    let name = world.key(of: id)
    guard let entry = timeline.entryIntoForce else {
      return Reason("\(name) has no day of entry into force", because: [clause(of: id)] + stateOfCondition(history))
    }
    let verb = entry <= day ? "entered" : "enters"
    switch timeline.basis {
    case .recorded:
      return Reason(
        "\(name) \(verb) into force on \(entry), as recorded; the register does not hold the deposits that brought it about",
        because: [clause(of: id)] + stateOfCondition(history))
    case .computed:
      let bound = history.isExact || history.entryIntoForce == .on(entry) ? "" : " at the latest"
      return Reason(
        "\(name) \(verb) into force on \(entry)\(bound)", article: "VCLT 24(1)",
        because: [clause(of: id)] + steps(to: entry, history))
    }
  }

  /// Why the treaty is in force on the context's day, or is not, or why that is not known.
  public func reasonForForce(of id: TreatyID) -> Reason {
    let history = history(of: id)
    let name = world.key(of: id)
    switch history.isInForce(on: day) {
    case true?: return reasonForEntryIntoForce(of: id)
    case false?:
      if let ended = history.late.endedOn, ended <= day {
        return Reason(
          "\(name) is not in force on \(day): it ended on \(ended), having too few parties",
          because: [reasonForEntryIntoForce(of: id)])
      }
      guard let entry = history.late.entryIntoForce else { return reasonForEntryIntoForce(of: id) }
      return Reason(
        "\(name) is not in force on \(day): it enters into force on \(entry)",
        because: [reasonForEntryIntoForce(of: id)])
    case nil:
      if let undecided = history.late.undecidedBefore {
        return Reason(
          "whether \(name) is in force on \(day) is not known: it depends on \(undecided), which the register does not tell",
          because: [clause(of: id)])
      }
      return Reason(
        "whether \(name) is in force on \(day) is not known: the day of an act is known only between bounds",
        because: [clause(of: id)] + actsOfUnknownDay(towards: id))
    }
  }

  /// The acts whose day is known only between bounds that lie on both sides of the context's day.
  func actsOfUnknownDay(towards id: TreatyID) -> [Reason] {
    let acts = world.log(of: id).acts.filter { $0.date.exact == nil && $0.date.earliest <= day && $0.date.latest > day }
    return acts.map { Reason("\(world[$0.state].name): \($0.verb.noun) \($0.date)", acts: [$0]) }
  }

  /// The treaty's clause on entry into force, or the general rule where it has none.
  func clause(of id: TreatyID) -> Reason {
    let treaty = world[id]
    if case .whenAllHaveConsented = treaty.entryIntoForce {
      return Reason(
        "\(treaty.key) has no clause on entry into force, so all negotiating states must have consented",
        article: "VCLT 24(2)")
    }
    if let supposition = treaty.supposition { return Reason(.entryIntoForceClause(id), article: supposition.words) }
    return Reason(.entryIntoForceClause(id), source: treaty.source, isUnchecked: treaty.isUnchecked)
  }

  private func steps(to entry: Day, _ history: TreatyHistory) -> [Reason] {
    let timeline = history.late
    guard let trigger = timeline.triggerDay else { return [] }
    var steps = [conditionMet(on: trigger, history)]
    if let counting = counting(from: trigger, to: entry, history.treaty) { steps.append(counting) }
    return steps
  }

  private func conditionMet(on trigger: Day, _ history: TreatyHistory) -> Reason {
    let timeline = history.late
    let before = timeline.depositsBeforeTrigger
    let all = before.union(timeline.depositsOfTriggerDay)
    let acts = timeline.depositsOfTriggerDay.compactMap { state in
      timeline.records[state]?.stays.last { $0.deposited == trigger }?.instrument
    }
    var parts: [Reason] = []
    if let condition = timeline.conditionAtTrigger {
      let days = partTriggers(of: history.id)
      let measures = measures(of: condition, over: all)
      parts = measures.enumerated().map { place, measure in
        guard days.count == measures.count, let day = days[place] else { return Reason(measure) }
        return Reason("\(measure), first reached on \(day)")
      }
    }
    let event: String
    switch acts.count {
    case 0: event = ", by an event of that day and no deposit"
    case 1: event = ", by the deposit of \(world[acts[0].state].name)"
    default: event = ""
    }
    return Reason(
      "the condition was first met on \(trigger)\(event): \(all.count == 1 ? "1 deposit" : "\(all.count) deposits") counted, \(before.count) before that day",
      acts: acts, because: parts)
  }

  /// The trigger day of each part of a condition joined by `and` (Kyoto: the count on 23 May 2002, the share on 18
  /// November 2004); none where it has no parts.
  public func partTriggers(of id: TreatyID) -> [Day?] {
    let treaty = world[id]
    guard case .both(let parts)? = treaty.entryIntoForce.condition else { return [] }
    return parts.map { part in
      var alone = treaty
      alone.entryIntoForce = .after(.none, part, floor: nil)
      alone.recordedEntryIntoForce = nil
      var changed = world
      changed.change(id, to: alone)
      return over(changed, changing: [id]).history(of: id).late.triggerDay
    }
  }

  /// How far each part of a condition has come over these deposits, in words: `52 deposits, where 40 are needed`.
  public func measures(of condition: ResolvedCondition, over deposits: StateSet) -> [String] {
    switch condition {
    case .atLeast(let count, let states):
      let have = deposits.intersection(states).count
      let among = isEverybody(states) ? "" : " from \(states.count) states"
      return ["\(have) deposit\(have == 1 ? "" : "s")\(among), where \(count) \(count == 1 ? "is" : "are") needed"]
    case .holding(let test):
      let sum = test.sum(over: deposits)
      let weight = world[test.weight]
      let share = sum.divided(by: test.whole).map { $0.percentage() } ?? "0%"
      let bar = test.bar.divided(by: test.whole).map { $0.percentage() } ?? "0%"
      let word = test.isStrict ? "more than" : "at least"
      return ["\(share) of \(weight.key), where \(word) \(bar) is needed"]
    case .settled(let value):
      return [value ? "an event that it waits for has come" : "an event that it waits for has not come"]
    case .unknown(let what):
      return ["it depends on \(what), which the register does not tell"]
    case .both(let parts):
      let named = parts.reduce(into: StateSet()) { named, part in
        if case .atLeast(let count, let states) = part, count == states.count { named = named.union(states) }
      }
      let others = StateSet(world.stateIDs).subtracting(named)
      return parts.flatMap { part -> [String] in
        guard case .atLeast(let count, let states) = part, !named.isEmpty, states == others else {
          return measures(of: part, over: deposits)
        }
        let have = deposits.intersection(states).count
        return ["\(have) other deposit\(have == 1 ? "" : "s"), where \(count) \(count == 1 ? "is" : "are") needed"]
      }
    case .either(let parts):
      return parts.flatMap { measures(of: $0, over: deposits) }
    }
  }

  /// Whether deposits of a set are those of all: of every state, organisations and states of the past left aside.
  public func isEverybody(_ states: StateSet) -> Bool {
    self.states(.allStates).certain.isSubset(of: states)
  }

  private func counting(from trigger: Day, to entry: Day, _ treaty: Treaty) -> Reason? {
    switch treaty.entryIntoForce {
    case .after(let delay, _, let floor):
      let counted = delay.day(after: trigger)
      guard let floor, let least = day(of: floor, for: treaty), least > counted else {
        return delay == .none ? nil : Reason(delay.counted(from: trigger))
      }
      return Reason("counted from \(trigger) that is \(counted), but not before \(least)")
    case .onIfMetByThen(let date, let delay, _):
      if trigger <= date { return Reason("the condition was met by \(date), so the date fixed is the day") }
      return Reason("the condition was met after \(date); counted from \(trigger) that is \(delay.day(after: trigger))")
    case .onOrIfLater(let date, let delay, _):
      return Reason("the later of \(date) and \(delay.day(after: trigger)), counted from \(trigger)")
    case .on, .whenAllHaveConsented:
      return nil
    }
  }

  private func stateOfCondition(_ history: TreatyHistory) -> [Reason] {
    if let undecided = history.late.undecided {
      return [Reason("the condition cannot be decided: it depends on \(undecided), which the register does not tell")]
    }
    if let trigger = history.late.triggerDay {
      return [Reason("the condition was met on \(trigger), but the treaty that must come first is not in force")]
    }
    guard let condition = condition(of: history.treaty) else { return [] }
    let deposits = history.late.deposits(on: day)
    let counted = counted(deposits.depositors, history.treaty.organisationsCount)
    let resolved = resolve(condition) { deposits.depositors(notBy: $0) }
    return measures(of: resolved, over: counted).map { Reason("on \(day): \($0)") }
  }
}

extension Delay {
  /// How the days are counted from a trigger, each step with its day.
  func counted(from trigger: Day) -> String {
    let start = "counted from \(trigger), the day of deposit being day 0,"
    let end = day(after: trigger)
    switch self {
    case .firstOfMonthFollowing(let time) where time != .zero:
      let middle =
        time.months == 0
        ? "the \(time.days)th day is \(trigger.adding(time))" : "\(time) later is \(trigger.adding(time))"
      return "\(start) \(middle), and the first day of the month after it is \(end)"
    case .firstOfMonthFollowing: return "the first day of the month after \(trigger) is \(end)"
    case .firstOfNthMonth(let count):
      return "counted in months from the month of \(trigger), the first day of month \(count) after it is \(end)"
    case .months(let count) where trigger.components.day != end.components.day:
      return "\(start) \(count) months later, on the month's last day, that is \(end)"
    case .none, .days, .months, .years, .nextYearIfBefore: return "\(start) that is \(end)"
    }
  }
}

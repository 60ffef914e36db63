// One pass over a treaty's acts in order of date. After the acts of each day on which the condition can change, it is
// tested over the live deposits; the first day on which it holds is the trigger day. Every other rule is called by
// name.

import TreatyModel

/// Works out a treaty's timeline.
struct Replay {
  private let context: Context
  private let treaty: Treaty
  private let condition: Condition?
  private var timeline = Timeline()
  private var deposits = Deposits()
  private let conditionMoves: Bool
  private var fixedCondition: ResolvedCondition?
  /// Notices that have not run out yet: the state and the first day on which its instrument no longer stands.
  private var pendingExits: [(effect: Day, state: StateID)] = []
  /// Whether a condition that cannot be decided is taken as met.
  private var takesUnknownAsMet = false

  /// What other treaties do is read in the same way.
  ///
  /// Linear in the acts, times the size of the condition on the days on
  /// which it is tested.
  static func timeline(
    of id: TreatyID, in context: Context, reading: Reading
  ) -> Timeline {
    var replay = Replay(context: context.read(reading), treaty: context.world[id])
    replay.takesUnknownAsMet = reading.takesUnknownAsMet && replay.treaty.recordedEntryIntoForce == nil
    let acts = context.world.log(of: id).acts
    replay.run(reading.dated(acts, adopted: replay.treaty.adoption?.day, knownUntil: context.actsKnownUntil))
    return replay.timeline
  }

  private init(context: Context, treaty: Treaty) {
    self.context = context
    self.treaty = treaty
    condition = context.condition(of: treaty)
    conditionMoves = condition.map(context.moves) ?? false
  }

  private mutating func run(_ acts: [(day: Day, act: Act)]) {
    var next = acts.startIndex
    timeline.records.reserveCapacity(acts.count / 2 + 1)
    for act in acts where timeline.actDays.last != act.day { timeline.actDays.append(act.day) }
    for day in testDays() {
      let depositorsBefore = deposits.depositors
      dropEndedInstruments(on: day)
      while next < acts.endIndex, acts[next].day == day {
        apply(acts[next].act, on: day)
        next += 1
      }
      test(on: day, depositorsBefore: depositorsBefore)
      timeline.takeRecordedDay(by: day, of: treaty)
    }
    timeline.takeRecordedDay(by: context.actsKnownUntil ?? .last, of: treaty)
    finishStays()
  }

  /// The days of the acts, and those on which a set or a treaty that the condition names changes.
  private func testDays() -> [Day] {
    if case .on(let date) = treaty.entryIntoForce, !timeline.actDays.contains(date) {
      return (timeline.actDays + [date]).sorted()
    }
    guard let condition, conditionMoves else { return timeline.actDays }
    return daysOfOthers(condition).union(timeline.actDays).sorted()
  }

  /// The days on which the condition may change although this treaty sees no act.
  private func daysOfOthers(_ condition: Condition) -> Set<Day> {
    let horizon = context.actsKnownUntil
    let own = treaty.participation.opening ?? treaty.adoption?.day ?? timeline.actDays.first ?? .first
    // An event elsewhere counts only once the treaty exists; what another treaty's known acts lead to counts ahead.
    let moved = context.changeDays(of: condition).filter { $0 >= own }
    return condition.dependsOnTreaty ? moved : moved.filter { day in horizon.map { day <= $0 } ?? true }
  }
}

// MARK: - Acts

extension Replay {
  private mutating func apply(_ act: Act, on day: Day) {
    var record = timeline.records[act.state] ?? StateRecord()
    switch act.verb {
    case .sign:
      if record.signature == nil { (record.signature, record.signedOn) = (act, day) }
      record.declinedOn = nil
    case .signDefinitively:
      if record.signature == nil { (record.signature, record.signedOn) = (act, day) }
      deposit(act, on: day, in: &record)
    case .ratify, .accept, .approve, .accede, .succeed:
      deposit(act, on: day, in: &record)
    case .applyProvisionally:
      record.applyProvisionally(by: act, from: day)
    case .declareNotToRatify:
      record.refuseToRatify(by: act, on: day)
    case .withdraw:
      withdraw(act, on: day, in: &record)
    case .revokeWithdrawal:
      record.revokeNotice(by: act, on: day)
    }
    timeline.records[act.state] = record
  }

  private mutating func deposit(_ act: Act, on day: Day, in record: inout StateRecord) {
    guard record.liveStay(on: day) == nil else { return }
    let lapse = context.lapse(of: act, on: day, towards: treaty)
    record.stays.append(Stay(instrument: act, deposited: day, lapsesOn: lapse))
    deposits.add(act.state, act.verb)
    if let lapse { pendingExits.append((lapse, act.state)) }
  }

  /// A party leaves after the clause's delay; a state whose instrument has not taken effect takes it back at once, and one
  /// that applies the treaty provisionally does so no longer.
  private mutating func withdraw(_ act: Act, on day: Day, in record: inout StateRecord) {
    guard let place = record.stays.lastIndex(where: { $0.isLive(on: day) && $0.exit == nil }) else {
      record.endProvisionalApplication(by: act, on: day)
      return
    }
    let stay = record.stays[place]
    if let entry = timeline.entryIntoForce, let start = start(of: stay, entryIntoForce: entry), start <= day {
      let effect = treaty.withdrawal.effect(ofNotice: day, treatyInForceFrom: entry)
      record.stays[place].exit = Exit(act: act, notice: day, effect: effect, wasBeforeParty: false)
      if effect <= day { deposits.remove(act.state) } else { pendingExits.append((effect, act.state)) }
    } else {
      record.stays[place].exit = Exit(act: act, notice: day, effect: day, wasBeforeParty: true)
      record.endProvisionalApplication(by: act, on: day)
      deposits.remove(act.state)
    }
  }

  /// Instruments of parties whose notice has run out count no longer, unless it was revoked or the state has come back.
  private mutating func dropEndedInstruments(on day: Day) {
    guard !pendingExits.isEmpty else { return }
    for exit in pendingExits where exit.effect <= day {
      if timeline.records[exit.state]?.liveStay(on: day) == nil { deposits.remove(exit.state) }
    }
    pendingExits.removeAll { $0.effect <= day }
  }
}

// MARK: - Condition

extension Replay {
  private mutating func test(on day: Day, depositorsBefore: StateSet) {
    if case .on(let date) = treaty.entryIntoForce {
      if day >= date, timeline.entryIntoForce == nil { timeline.entryIntoForce = date }
      return
    }
    if timeline.triggerDay != nil {
      if timeline.mayBeUndone(on: day, of: treaty), let resolved = resolvedCondition(on: day),
        resolved.holds(over: context.counted(deposits.depositors, treaty.organisationsCount)) == false
      {
        timeline.undoTrigger()
      }
      return
    }
    guard timeline.entryIntoForce == nil, let resolved = resolvedCondition(on: day) else { return }
    let counted = context.counted(deposits.depositors, treaty.organisationsCount)
    switch resolved.holds(over: counted) ?? (takesUnknownAsMet ? true : nil) {
    case true?:
      let before = context.counted(depositorsBefore, treaty.organisationsCount).intersection(counted)
      timeline.triggerDay = day
      timeline.depositsBeforeTrigger = before
      timeline.depositsOfTriggerDay = counted.subtracting(before)
      timeline.conditionAtTrigger = resolved
      timeline.entryIntoForce = context.on(day).entryIntoForce(afterTrigger: day, of: treaty)
      timeline.undecided = nil
    case false?:
      break
    case nil:
      timeline.undecided = timeline.undecided ?? resolved.unknownPart
      timeline.undecidedBefore = timeline.undecided
    }
  }

  private mutating func resolvedCondition(on day: Day) -> ResolvedCondition? {
    guard let condition else { return nil }
    if let fixedCondition { return fixedCondition }
    let resolved = context.on(day).resolve(condition) { deposits.depositors(notBy: $0) }
    if !conditionMoves, !condition.countsSomeInstruments { fixedCondition = resolved }
    return resolved
  }
}

// MARK: - Intervals of being a party

extension Replay {
  private func start(of stay: Stay, entryIntoForce: Day) -> Day? {
    let cutOff: Day?
    if case .on(let date) = treaty.entryIntoForce { cutOff = date } else { cutOff = timeline.triggerDay }
    return context.partyFrom(
      stay.instrument, deposited: stay.deposited, entryIntoForce: entryIntoForce, triggerDay: cutOff, treaty: treaty)
  }

  private mutating func finishStays() {
    guard let entry = timeline.entryIntoForce else { return }
    for (state, record) in timeline.records {
      var record = record
      for place in record.stays.indices { finish(&record.stays[place], entry: entry) }
      timeline.records[state] = record
    }
    context.applyEndings(to: &timeline, of: treaty)
  }

  private func finish(_ stay: inout Stay, entry: Day) {
    guard let start = start(of: stay, entryIntoForce: entry) else { return }
    // An instrument taken back before it took effect never made the state a party.
    if stay.exit?.wasBeforeParty == true { return }
    if let end = stay.end, end <= start { return }
    stay.partyFrom = start
    stay.partyUntil = stay.end
  }
}

// Chooses how a forecast is run, and makes what its runs read: each state's timetable, the condition in whole numbers, the days.

import TreatyLaw
import TreatyModel

/// Makes the runs of a forecast.
struct ForecastMaker {
  let treaty: TreatyID
  let context: Context
  let lines: [Chance]
  let recurring: RecurringActs?
  let horizon: Day
  let draws: RandomDraws
  /// The treaty and those that its entry into force rests on.
  private let behind: Set<TreatyID>

  init(
    treaty: TreatyID, context: Context, lines: [Chance], recurring: RecurringActs?, horizon: Day, seed: UInt64
  ) {
    self.treaty = treaty
    self.context = context
    self.lines = lines
    self.recurring = recurring
    self.horizon = horizon
    draws = RandomDraws(seed: seed)
    behind = context.treatiesBehind(treaty)
  }

  /// The cheapest way that gives the law's answer.
  func way() -> ForecastModel.Way {
    guard !isDecided, hasChance else {
      return .certain(ReplayedRuns.outcome(of: treaty, in: context, horizon: horizon))
    }
    if let fixed = fixedCondition() { return .fixedCondition(fixed) }
    return .replay(replay())
  }

  /// Whether what has happened by the forecast's day settles the day of entry into force.
  private var isDecided: Bool {
    let timeline = context.history(of: treaty).late
    if context.condition(of: context.world[treaty]) == nil { return true }
    if let entry = timeline.entryIntoForce, entry <= context.day { return true }
    guard let trigger = timeline.triggerDay, trigger <= context.day else { return false }
    // A deposit taken back before entry into force may undo the trigger; a floor may hang on another treaty.
    return !context.world[treaty].needsDepositsUntilEntryIntoForce && timeline.entryIntoForce != nil
      && behind.isDisjoint(with: chanced.union(recurring?.treaties ?? []))
  }

  /// The treaties of lines of chance.
  private var chanced: Set<TreatyID> { Set(lines.map(\.treaty)) }

  private var hasChance: Bool {
    lines.contains { ($0.treaty == treaty || behind.contains($0.treaty)) && !$0.states.isEmpty }
      || recurring.map { !$0.treaties.isDisjoint(with: behind.union([treaty])) } ?? false
  }

  /// The states on a line of pace that have waited longer than its curve tells.
  var beyondCurve: StateSet {
    var beyond = StateSet()
    for line in lines {
      guard case .pace = line.kind else { continue }
      let signers = self.signers(of: line.treaty)
      for state in line.states where line.mayAct(state, in: context) && !signers.contains(state) {
        let open = context.openDays(for: state, to: line.treaty)
        if timetable(of: state, on: line, open)?.days.isEmpty ?? true { beyond.insert(state) }
      }
    }
    return beyond
  }

  /// The states that a line of chance lets sign a treaty.
  private func signers(of id: TreatyID) -> StateSet {
    lines.reduce(into: []) { if $1.treaty == id, $1.verb == .sign { $0 = $0.union($1.states) } }
  }

  // MARK: - Timetables

  func timetable(of state: StateID, on line: Chance, _ open: OpenDays) -> Timetable? {
    let dates = Timetable.Dates(verb: line.verb, open: open, delay: line.delay, horizon: horizon)
    switch line.kind {
    case .monthly(let chance, let from, let until):
      return Timetable(chance: chance, from: from, until: until ?? horizon, after: context.day, dates)
    case .pace(let pace, let from, let until):
      let signed = context.history(of: line.treaty).late.records[state].flatMap { record in
        record.signedOn.flatMap { record.isSignatory(on: max($0, context.day)) ? $0 : nil }
      }
      let world = context.world
      let opening = world[line.treaty].participation.opening ?? world[line.treaty].adoption?.day
      guard let start = signed ?? opening.map({ max($0, world[state].existsFrom ?? $0) }) else { return nil }
      let last = max(context.day, from.map { $0.adding(days: -1) } ?? context.day, start.adding(days: -1))
      return Timetable(
        curve: signed == nil ? pace.unsigned : pace.signed, start: start, until: until ?? horizon, after: last, dates)
    }
  }

  /// How a state's day of consent is drawn where it signs by chance; `nil` where the signature makes no difference to it.
  private func afterSignature(
    of state: StateID, on line: Chance, _ open: OpenDays
  ) -> ReplayedRuns.AfterSignature? {
    guard line.verb.confirmsSignature, let window = open.signing else { return nil }
    switch line.kind {
    case .monthly:
      // Within the window the state may also sign and consent on one day: which day it signs does not matter.
      return timetable(of: state, on: line, open.signed(on: window.first)).map(ReplayedRuns.AfterSignature.monthly)
    case .pace(let pace, let from, let until):
      return .pace(pace.signed, from: from, until: until ?? horizon)
    }
  }

  // MARK: - The law's replay

  /// The runs as the law replays them.
  func replay() -> ReplayedRuns {
    let chanced = self.chanced
    var stages: [ReplayedRuns.Stage] = []
    for id in inOrderOfDependence(chanced) {
      let isGated = !context.treatiesBehind(id).isDisjoint(with: chanced)
      let signers = self.signers(of: id)
      var signatures: [ReplayedRuns.Drawer] = []
      var drawers: [ReplayedRuns.Drawer] = []
      for (number, line) in lines.enumerated() where line.treaty == id {
        for state in line.states where line.mayAct(state, in: context) {
          let open = context.openDays(for: state, to: id)
          let ungated = isGated ? open.withoutGate : open
          guard let timetable = timetable(of: state, on: line, ungated) else { continue }
          let drawer = ReplayedRuns.Drawer(
            state: state, verb: line.verb, place: RandomDraws.place(line: number, state: state.index),
            timetable: timetable, open: ungated, delay: line.delay,
            afterSignature: signers.contains(state) ? afterSignature(of: state, on: line, ungated) : nil)
          if line.verb == .sign { signatures.append(drawer) } else { drawers.append(drawer) }
        }
      }
      stages.append(ReplayedRuns.Stage(treaty: id, isGated: isGated, signatures: signatures, drawers: drawers))
    }
    return ReplayedRuns(
      treaty: treaty, context: context, horizon: horizon, stages: stages, recurring: recurring, draws: draws)
  }

  /// A treaty after those that it rests on; by number where neither rests on the other.
  private func inOrderOfDependence(_ treaties: Set<TreatyID>) -> [TreatyID] {
    let behind = Dictionary(
      uniqueKeysWithValues: treaties.map { ($0, context.treatiesBehind($0).intersection(treaties).count) })
    return treaties.sorted { (behind[$0] ?? 0, $0) < (behind[$1] ?? 0, $1) }
  }

  // MARK: - A fixed condition

  /// The runs over a condition that is read once; `nil` where it can move, deposits can be taken back, or numbers do not fit.
  private func fixedCondition() -> FixedConditionRuns? {
    let own = context.world[treaty]
    // Whoever may also withdraw by chance may have withdrawn before the condition holds.
    let onlyGivesConsent = lines.allSatisfy { $0.treaty != treaty || $0.verb.isConsent || $0.verb == .sign }
    // A signature by chance moves the days on which its state may consent.
    let signers = self.signers(of: treaty)
    let isSignedByChance = lines.contains {
      $0.treaty == treaty && $0.verb.isConsent && !$0.states.intersection(signers).isEmpty
    }
    guard onlyGivesConsent, !isSignedByChance, behind.isDisjoint(with: chanced),
      own.organisationsCount != .members,
      let condition = context.condition(of: own), !condition.countsSomeInstruments, !context.changesLater(condition),
      let certain = certainDeposits(), recurring == nil || lines.isEmpty
    else { return nil }
    let recurrence = recurring.flatMap(fixedRecurrence)
    guard recurring == nil || recurrence != nil else { return nil }
    let depositors = context.history(of: treaty).late.deposits(on: context.day).depositors
    let known = StateSet(certain.keys).union(recurrence?.candidates ?? [])
    let candidates = lines.reduce(into: known) { candidates, line in
      if line.treaty == treaty, line.verb.isConsent { candidates = candidates.union(line.states) }
    }
    let resolved = context.resolve(condition) { _ in [] }
    guard
      let formula = Formula(
        resolved, deposited: context.counted(depositors, own.organisationsCount),
        candidates: context.counted(candidates.subtracting(depositors), own.organisationsCount)),
      formula.root != .settled(true), let integers = IntegerCondition(formula)
    else { return nil }
    return race(integers, certain, recurrence)
  }

  /// The recurring act with who may act on each of its dates; `nil` where a run has to be replayed to know how they act.
  private func fixedRecurrence(_ recurring: RecurringActs) -> FixedRecurrence? {
    guard recurring.treaties == [treaty], behind.isDisjoint(with: recurring.treaties),
      let fixed = recurring.fixed(), fixed.verb.isConsent
    else { return nil }
    let candidates = fixed.candidates
    // A certain act to come changes what its state may do before.
    let acts = context.world.log(of: treaty).acts
    guard !acts.contains(where: { $0.date.latest > context.day && candidates.contains($0.state) }) else { return nil }
    let open = Dictionary(uniqueKeysWithValues: candidates.map { ($0, context.openDays(for: $0, to: treaty)) })
    let mayAllAct = fixed.dates.allSatisfy { date in
      date.candidates.allSatisfy { open[$0]?.acts(by: fixed.verb, on: date.day).isEmpty == false }
    }
    return mayAllAct ? fixed : nil
  }

  /// The later certain deposits, each with its day; `nil` where an instrument is to be taken back.
  func certainDeposits() -> [StateID: Day]? {
    var days: [StateID: Day] = [:]
    for (state, record) in context.history(of: treaty).late.records {
      for stay in record.stays {
        if let exit = stay.exit, exit.effect > context.day { return nil }
        if stay.deposited > context.day { days[state] = min(days[state] ?? .last, stay.deposited) }
      }
    }
    return days
  }

  private func race(
    _ condition: IntegerCondition, _ certain: [StateID: Day], _ recurrence: FixedRecurrence?
  ) -> FixedConditionRuns? {
    let places = Dictionary(uniqueKeysWithValues: condition.states.enumerated().map { ($1, $0) })
    var timetables: [Timetable: Int] = [:]
    var distinct: [Timetable] = []
    var drawers: [FixedConditionRuns.Drawer] = []
    for (number, line) in lines.enumerated() where line.treaty == treaty && line.verb.isConsent {
      for state in line.states {
        guard let place = places[state], line.mayAct(state, in: context) else { continue }
        let open = context.openDays(for: state, to: treaty)
        guard let timetable = timetable(of: state, on: line, open), !timetable.days.isEmpty else { continue }
        let known = timetables[timetable] ?? distinct.count
        if known == distinct.count { distinct.append(timetable) }
        timetables[timetable] = known
        drawers.append(
          FixedConditionRuns.Drawer(
            state: place, place: RandomDraws.place(line: number, state: state.index), guide: known))
      }
    }
    let dates = (recurrence?.dates.map(\.day) ?? []) + certain.values.filter { $0 <= horizon }
    let days = Set(distinct.flatMap(\.days)).union(dates).sorted()
    guard days.count < Int(UInt16.max) else { return nil }
    let never = UInt16(days.count)
    let numbers = Dictionary(uniqueKeysWithValues: days.enumerated().map { ($1, UInt16($0)) })
    let own = context.world[treaty]
    return FixedConditionRuns(
      condition: condition, days: days,
      entries: days.map { day in
        context.on(day).entryIntoForce(afterTrigger: day, of: own).flatMap { $0 <= horizon ? $0 : nil }
      },
      certain: condition.states.map { certain[$0].flatMap { numbers[$0] } ?? never }, drawers: drawers,
      guides: distinct.map { DrawGuide($0, never: never) { numbers[$0] ?? never } },
      recurrence: recurrence.map { RecurrenceDraws($0, places: places, days: numbers) }, draws: draws)
  }
}

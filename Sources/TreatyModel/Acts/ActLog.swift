// The acts towards one treaty, in order of date; within a day in the order in which they were entered.

/// The acts towards one treaty, kept in order.
public struct ActLog: Sendable {
  /// The acts by the day on which each has certainly happened.
  public private(set) var acts: [Act]
  /// Where each state's acts stand.
  ///
  /// Made when the first act is entered: a register that is only read does without.
  private var places: [StateID: [Int]]?

  /// The log of these acts, put into order; those of one day stay in the order given.
  public init(_ acts: [Act] = []) {
    var isInOrder = true
    for (act, next) in zip(acts, acts.dropFirst()) where act.date.latest > next.date.latest { isInOrder = false }
    self.acts = isInOrder ? acts : ActLog.inOrder(acts)
  }

  private static func inOrder(_ acts: [Act]) -> [Act] {
    acts.enumerated().sorted { left, right in
      let (day, other) = (left.element.date.latest, right.element.date.latest)
      return day == other ? left.offset < right.offset : day < other
    }.map(\.element)
  }

  /// Adds an act after those of its day.
  ///
  /// Constant time where acts come in order of date, else linear in the acts.
  public mutating func insert(_ act: Act) {
    var place = acts.count
    while place > 0, acts[place - 1].date.latest > act.date.latest { place -= 1 }
    if place == acts.count, places != nil {
      acts.append(act)
      places?[act.state, default: []].append(place)
      return
    }
    acts.insert(act, at: place)
    var places: [StateID: [Int]] = [:]
    for (index, act) in acts.enumerated() { places[act.state, default: []].append(index) }
    self.places = places
  }

  /// The acts that may have happened by a day.
  ///
  /// Linear in the acts, or nothing where none is later.
  public func known(until day: Day) -> ActLog {
    acts.contains { $0.date.earliest > day } ? ActLog(acts.filter { $0.date.earliest <= day }) : self
  }

  /// The acts of one state, in order.
  public func acts(of state: StateID) -> [Act] {
    guard let places else { return acts.filter { $0.state == state } }
    return (places[state] ?? []).map { acts[$0] }
  }

  /// The states that have acted.
  public var actors: StateSet {
    StateSet(acts.lazy.map(\.state))
  }
}

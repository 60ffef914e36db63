// The acts towards one treaty, in order of date; within a day in the order in which they were entered.

/// The acts towards one treaty, kept in order.
public struct ActLog: Sendable {
  /// The acts by the day on which each has certainly happened.
  public private(set) var acts: [Act] = []
  private var places: [StateID: [Int]] = [:]

  /// The log of these acts, put into order.
  public init(_ acts: [Act] = []) {
    for act in acts { insert(act) }
  }

  /// Adds an act after those of its day. Constant time where acts come in order of date, else linear in the acts after it.
  public mutating func insert(_ act: Act) {
    var place = acts.count
    while place > 0, acts[place - 1].date.latest > act.date.latest { place -= 1 }
    guard place < acts.count else {
      acts.append(act)
      places[act.state, default: []].append(place)
      return
    }
    acts.insert(act, at: place)
    places.removeAll(keepingCapacity: true)
    for (index, act) in acts.enumerated() { places[act.state, default: []].append(index) }
  }

  /// The acts of one state, in order.
  public func acts(of state: StateID) -> [Act] {
    (places[state] ?? []).map { acts[$0] }
  }

  /// The states that have acted.
  public var actors: StateSet {
    StateSet(places.keys)
  }
}

// The acts towards one treaty, in order of date; within a day in the order in which they were entered.

/// The acts towards one treaty, kept in order.
public struct ActLog: Sendable {
  /// The acts by the day on which each has certainly happened.
  public private(set) var acts: [Act]
  /// Each state's own acts, in the same order.
  ///
  /// Made when the first act is entered: a register that is only read does without.
  private var byState: [StateID: [Act]]?

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
  /// Its place is found by halves; the acts of later days move up by one. Nothing of the others is read, so that acts that come latest
  /// first cost little more than those in order.
  public mutating func insert(_ act: Act) {
    var own = byState ?? Dictionary(grouping: acts, by: \.state)
    byState = nil
    acts.insertInOrder(act)
    own[act.state, default: []].insertInOrder(act)
    byState = own
  }

  /// The acts that may have happened by a day.
  ///
  /// Linear in the acts, or nothing where none is later.
  public func known(until day: Day) -> ActLog {
    acts.contains { $0.date.earliest > day } ? ActLog(acts.filter { $0.date.earliest <= day }) : self
  }

  /// The acts of one state, in order.
  public func acts(of state: StateID) -> [Act] {
    guard let byState else { return acts.filter { $0.state == state } }
    return byState[state] ?? []
  }

  /// The states that have acted.
  public var actors: StateSet {
    StateSet(acts.lazy.map(\.state))
  }
}

extension [Act] {
  /// The place behind all acts of a day and of those before it, in acts in order.
  fileprivate func placeAfter(_ day: Day) -> Int {
    guard let last, last.date.latest > day else { return count }
    var (first, end) = (0, count - 1)
    while first < end {
      let middle = (first + end) / 2
      if self[middle].date.latest > day { end = middle } else { first = middle + 1 }
    }
    return first
  }

  fileprivate mutating func insertInOrder(_ act: Act) { insert(act, at: placeAfter(act.date.latest)) }
}

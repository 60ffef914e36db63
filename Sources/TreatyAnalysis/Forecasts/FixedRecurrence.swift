// A recurring act that chooses at random, where it is known beforehand who may act on each date: those of a list that have not acted yet. Then
// a run is a lottery over lists, and the law need not replay it.

import TreatyLaw
import TreatyModel

/// A recurring act towards one treaty, with its dates and who may act on each.
public struct FixedRecurrence: Sendable {
  /// One date.
  public struct Date: Sendable {
    /// The date.
    public let day: Day
    /// Who may act on it, in the order of the line; those that have acted in a run may not again.
    public let candidates: [StateID]

    /// A date with those who may act on it.
    public init(day: Day, candidates: [StateID]) {
      self.day = day
      self.candidates = candidates
    }
  }

  /// What is done: a consent.
  public let verb: Verb
  /// Its dates in order; after them everybody has acted in every run, or the horizon has come.
  public let dates: [Date]
  /// How many act on each date; all where none is given.
  public let count: Int?

  /// A recurring act.
  public init(verb: Verb, dates: [Date], count: Int?) {
    self.verb = verb
    self.dates = dates
    self.count = count
  }

  /// All who may act on any date.
  var candidates: StateSet { dates.reduce(into: StateSet()) { $0 = $0.union(StateSet($1.candidates)) } }
}

/// The draws of a recurring act, in the numbers of a condition's states and of days.
struct RecurrenceDraws: Sendable {
  private struct Date {
    let day: UInt16
    /// Which list of players it reads.
    let list: Int
  }

  private let dates: [Date]
  /// The lists that differ, of players by number.
  private let lists: [[Int32]]
  /// The place of each player among the condition's states; -1 of one that brings nothing.
  private let places: [Int]
  private let count: Int?
  /// Its place among the recurring acts of the scenario: it is the only one.
  private static let number = 0

  /// The number of players whose deposits count, where the same may act on every date.
  var playersOfOneList: Int? { lists.count == 1 ? places.count { $0 >= 0 } : nil }

  init(_ recurrence: FixedRecurrence, places: [StateID: Int], days: [Day: UInt16]) {
    let players = Array(recurrence.candidates)
    let numbers = Dictionary(uniqueKeysWithValues: players.enumerated().map { ($1, Int32($0)) })
    var known: [[StateID]: Int] = [:]
    var lists: [[Int32]] = []
    dates = recurrence.dates.compactMap { date in
      guard let day = days[date.day] else { return nil }
      let list = known[date.candidates] ?? lists.count
      if list == lists.count { lists.append(date.candidates.compactMap { numbers[$0] }) }
      known[date.candidates] = list
      return Date(day: day, list: list)
    }
    self.lists = lists
    self.places = players.map { places[$0] ?? -1 }
    count = recurrence.count
  }

  /// Writes the day of each state that acts in a run over the number of its day, where it comes earlier.
  ///
  /// One draw for each that acts, and one pass over a list where the list changes.
  func draw(_ stream: RandomDraws.Stream, into days: UnsafeMutablePointer<UInt16>) {
    var hasActed = [Bool](repeating: false, count: places.count)
    var (left, list, turn): ([Int32], Int, Int) = ([], -1, 0)
    for date in dates {
      if date.list != list {
        left = lists[date.list].filter { !hasActed[Int($0)] }
        list = date.list
      }
      guard !left.isEmpty else { return }
      for _ in 0..<min(count ?? left.count, left.count) {
        turn += 1
        let chosen = stream.number(below: left.count, at: RandomDraws.recurrence(RecurrenceDraws.number, turn: turn))
        let player = Int(left.remove(at: chosen))
        hasActed[player] = true
        let place = places[player]
        if place >= 0, date.day < days[place] { days[place] = date.day }
      }
    }
  }
}

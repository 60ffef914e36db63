// What an answer must not hide: that the register ends before the day asked about, that an act's day is known only between
// bounds, that a fact was typed from memory, that a group has no dates.

import TreatyLaw
import TreatyModel

extension Context {
  /// The notes on a treaty that an answer rests on.
  func notes(on id: TreatyID) -> [String] {
    let treaty = world[id]
    var notes: [String] = []
    if let known = treaty.knownUntil, known < day {
      let later = treaty.knownUntilNote.map { " (\($0))" } ?? ""
      notes.append("register of \(treaty.key) known until \(known)\(later)")
    }
    let history = history(of: id)
    if history.late.basis == .recorded, let entry = history.late.entryIntoForce, entry <= day {
      notes.append("entry into force of \(treaty.key) as recorded: its register does not hold all the deposits")
    }
    return notes + boundedActs(of: id)
  }

  /// The acts whose day is known only between bounds and that are known by the context's day.
  private func boundedActs(of id: TreatyID) -> [String] {
    let counted = world.log(of: id).acts.filter { $0.date.exact == nil && $0.date.latest <= day && isKnown($0) }
    guard !counted.isEmpty else { return [] }
    let who = counted.map { "\($0.verb.noun) by \(world[$0.state].name) counted as of \($0.date.latest)" }
    return [
      "day not known: " + who.prefix(4).joined(separator: ", ") + (who.count > 4 ? ", and \(who.count - 4) more" : "")
    ]
  }

  private func isKnown(_ act: Act) -> Bool {
    actsKnownUntil.map { act.date.earliest <= $0 } ?? true
  }

  /// The note on a set that may have more members than are certain.
  func note(on set: KnownSet) -> String? {
    let uncertain = inOrderOfName(set.uncertain)
    guard !uncertain.isEmpty else { return nil }
    let names = uncertain.prefix(6).map { world[$0].name }.joined(separator: ", ")
    let more = uncertain.count > 6 ? " and \(uncertain.count - 6) more" : ""
    return "at least: \(names)\(more) may belong to it too, the day of an act being known only between bounds"
  }

  /// The note on a built-in group without dates, where another year than that of its list is asked about.
  func note(on id: GroupID) -> String? {
    let group = world[id]
    guard !group.isInvented, !group.isDated, group.formula == nil, day.year != 2026 else { return nil }
    return "\(group.key): membership of 2026, whatever the date"
  }
}

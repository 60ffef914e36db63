// What an answer must not hide: that the register ends before the day asked about, that an act's day is known only between
// bounds, that a fact was typed from memory, that a group has no dates.

import TreatyLaw
import TreatyModel

/// A note on a treaty, with what is said of it where a reader has read it before.
struct RegisterNote {
  let text: String
  var reminder: String?
}

extension Context {
  /// Why a truth on these treaties is not known: a number that a condition needs, or the day of an act.
  func whatIsNotKnown(of treaties: Set<TreatyID>) -> String {
    unknownNumber(of: treaties).map { "it depends on \($0), which the register does not tell" }
      ?? "the day of an act is known only between bounds"
  }

  /// What a condition of these treaties needs and the register does not tell.
  private func unknownNumber(of treaties: Set<TreatyID>) -> String? {
    treaties.sorted().lazy.map(history).filter { !$0.isExact }.compactMap(\.late.undecidedBefore).first
  }

  /// The notes on a treaty that an answer rests on.
  func notes(on id: TreatyID) -> [RegisterNote] {
    let treaty = world[id]
    var notes: [RegisterNote] = []
    if let known = treaty.knownUntil, known < day {
      let isInPart = world.log(of: id).acts.contains { $0.date.earliest > known && $0.source != nil && !$0.isSupposed }
      let plain = "register of \(treaty.key) known until \(known)\(isInPart ? ", and in part after that" : "")"
      let later = treaty.knownUntilNote.map { " (\($0))" }
      let reminder = later.map { _ in plain + "; of what came later, as said before" }
      notes.append(RegisterNote(text: plain + (later ?? ""), reminder: reminder))
    }
    let history = history(of: id)
    if history.late.basis == .recorded, let entry = history.late.entryIntoForce, entry <= day {
      notes.append(
        RegisterNote(
          text: "entry into force of \(treaty.key) as recorded: its register does not hold all the deposits"))
    }
    return notes + boundedActs(of: id)
  }

  /// The acts whose day is known only between bounds and that are known by the context's day.
  private func boundedActs(of id: TreatyID) -> [RegisterNote] {
    let acts = world.log(of: id).acts.filter { $0.date.exact == nil && $0.date.latest <= day && isKnown($0) }
    guard !acts.isEmpty else { return [] }
    let who = acts.map { "\($0.verb.noun) by \(world[$0.state].name) counted as of \($0.date.latest)" }
    let text = who.prefix(4).joined(separator: ", ") + (who.count > 4 ? ", and \(who.count - 4) more" : "")
    let many = "\(who.count) act\(who.count == 1 ? "" : "s") of \(world.key(of: id))"
    return [
      RegisterNote(
        text: "day not known: \(text)", reminder: "day not known of \(many), counted as said before")
    ]
  }

  private func isKnown(_ act: Act) -> Bool {
    actsKnownUntil.map { act.date.earliest <= $0 } ?? true
  }

  /// The note on a set that may have more members than are certain.
  ///
  /// - Parameter treaties: those that the set rests on.
  func note(on set: KnownSet, restingOn treaties: Set<TreatyID> = []) -> String? {
    let uncertain = inOrderOfName(set.uncertain)
    guard !uncertain.isEmpty else { return nil }
    let names = uncertain.prefix(6).map { world[$0].name }.joined(separator: ", ")
    let more = uncertain.count > 6 ? " and \(uncertain.count - 6) more" : ""
    let why =
      unknownNumber(of: treaties).map { "\($0) not being in the register" }
      ?? "the day of an act being known only between bounds"
    return "at least: \(names)\(more) may belong to it too, \(why)"
  }

  /// The note on a built-in group without dates, where another year than that of its list is asked about.
  func note(on id: GroupID) -> String? {
    let group = world[id]
    guard !group.isInvented, !group.isDated, group.formula == nil, day.year != 2026 else { return nil }
    return "\(group.key): membership of 2026, whatever the date"
  }
}

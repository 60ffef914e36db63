// What is worth knowing about an answer: how far the register is known, what is only possible, what was not checked.
// Each is said once.

import TreatyLaw
import TreatyModel

/// Collects the notes of one answer.
struct Remarks {
  private var lines: [String] = []
  /// How acts were done that are supposed, by the treaty that an answer must rest on to say so.
  private var supposed: [(treaty: TreatyID, line: String)] = []
  private var treaties: [(id: TreatyID, context: TreatyLaw.Context)] = []
  private var groups: [GroupID] = []
  private var weights: [WeightID] = []
  /// The treaties of whose parties or depositors the answer speaks.
  private var consents: [(id: TreatyID, context: TreatyLaw.Context)] = []
  /// What is to be said of more treaties than this is summed up in one line.
  private static let treatiesNamed = 3

  /// Adds a line, if it is not there yet.
  mutating func add(_ line: String) {
    if !lines.contains(line) { lines.append(line) }
  }

  /// Says how supposed acts were done, where the answer rests on their treaty; `whose` is said before it.
  mutating func add(_ notes: [(treaty: TreatyID, text: String)], whose: String = "") {
    for note in notes where !supposed.contains(where: { $0.line == whose + note.text }) {
      supposed.append((note.treaty, whose + note.text))
    }
  }

  /// An answer rests on what is known of a treaty on the context's day.
  mutating func use(_ treaty: TreatyID, in context: TreatyLaw.Context) {
    guard let place = treaties.firstIndex(where: { $0.id == treaty }) else {
      treaties.append((treaty, context))
      return
    }
    if treaties[place].context.day < context.day { treaties[place].context = context }
  }

  /// An answer rests on a weight.
  mutating func use(_ weight: WeightID, in world: World) {
    guard !weights.contains(weight) else { return }
    weights.append(weight)
    let source = world[weight].source.map { "; \($0)" } ?? ""
    let states = counted(world[weight].values.count, "state")
    if world[weight].isKnown { add("\(world.key(of: weight)): \(world[weight].unit), of \(states)\(source)") }
    if world[weight].isUnchecked { add("the numbers of \(world.key(of: weight)) are unchecked") }
  }

  /// An answer reads a group.
  mutating func note(group id: GroupID, in context: TreatyLaw.Context) {
    guard !groups.contains(id) else { return }
    groups.append(id)
    if let note = context.note(on: id) { add(note) }
    if context.world[id].isUnchecked { add("the members of \(context.world.key(of: id)) are unchecked") }
  }

  /// A set may have members that are only possible.
  mutating func note(_ set: KnownSet, in context: TreatyLaw.Context) {
    if let note = context.note(on: set, restingOn: treatiesUsed) { add(note) }
  }

  /// An answer speaks of those who consented to a treaty.
  mutating func restOnConsent(to id: TreatyID, in context: TreatyLaw.Context) {
    if !consents.contains(where: { $0.id == id }) { consents.append((id, context)) }
  }

  /// Where a set is of those bound by one treaty: how many of them by accession or succession, without ratification.
  mutating func noteKindsOfConsent(of states: StateSet) {
    guard consents.count == 1, let (id, context) = consents.first else { return }
    let timeline = context.history(of: id).late
    let counts = [Verb.accede, .succeed].compactMap { verb -> String? in
      let count = states.count { timeline.records[$0]?.liveStay(on: context.day)?.instrument.verb == verb }
      return count == 0 ? nil : "\(count) by \(verb.noun)"
    }
    if !counts.isEmpty { add("of these, " + counts.joined(separator: ", ")) }
  }

  /// The treaties that the answer rests on so far.
  var treatiesUsed: Set<TreatyID> { Set(treaties.map(\.id)) }

  /// All notes, each once.
  var all: [String] { registerNotes.map(\.text) }

  /// What is said in place of a long note to one who has read it before.
  var reminders: [String: String] {
    registerNotes.reduce(into: [:]) { reminders, note in reminders[note.text] = note.reminder }
  }

  private var registerNotes: [RegisterNote] {
    let used = Set(treaties.map(\.id))
    let lines = (supposed.filter { used.contains($0.treaty) }.map(\.line) + self.lines).map { RegisterNote(text: $0) }
    guard treaties.count <= Remarks.treatiesNamed else {
      let ends = treaties.compactMap { use -> Day? in
        guard let until = use.context.world[use.id].knownUntil, until < use.context.day else { return nil }
        return until
      }
      guard let earliest = ends.min() else { return lines }
      let many = "the register of \(ends.count) of these treaties"
      return lines + [RegisterNote(text: "\(many) ends before the day asked about, the first on \(earliest)")]
    }
    var notes = lines
    for (id, context) in treaties {
      let unchecked = context.uncheckedFacts(of: id).map { RegisterNote(text: $0) }
      for note in context.notes(on: id) + unchecked where !notes.contains(where: { $0.text == note.text }) {
        notes.append(note)
      }
    }
    return notes
  }
}

extension TreatyLaw.Context {
  /// What an answer on a treaty rests on that was typed from memory.
  fileprivate func uncheckedFacts(of id: TreatyID) -> [String] {
    let key = world.key(of: id)
    let acts = world.log(of: id).acts.filter { $0.isUnchecked && $0.date.earliest <= day && knows($0) }
    var facts = world[id].isUnchecked ? ["the clauses of \(key) are unchecked"] : []
    if acts.count > 2 {
      facts.append("\(acts.count) of the acts of \(key) are unchecked")
    } else {
      facts += acts.map { "unchecked: \($0.words(in: world))" }
    }
    return facts + typedActs(of: id)
  }

  /// The acts on a treaty of the register that a line added without a source: they are not of the depositary's record.
  private func typedActs(of id: TreatyID) -> [String] {
    guard !world[id].isInvented else { return [] }
    let typed = world.log(of: id).acts.filter { $0.source == nil && !$0.isSupposed && knows($0) }
    guard !typed.isEmpty else { return [] }
    let more = typed.count > 4 ? " and \(typed.count - 4) more" : ""
    return [
      "added here, without a source: " + typed.prefix(4).map { $0.words(in: world) }.joined(separator: "; ") + more
    ]
  }
}

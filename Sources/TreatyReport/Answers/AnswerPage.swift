// An answer as a page: what a reader sees on a terminal or in Markdown.

import TreatyLanguage
import TreatyModel

/// Lays an answer out as a page.
public struct AnswerPage {
  let answer: Answer
  let phrases: ValuePhrase

  /// The layout of that answer.
  public init(_ answer: Answer) {
    self.answer = answer
    phrases = ValuePhrase(world: answer.world)
  }

  /// The page: the answer, then a dim line for each note.
  public var page: Page {
    let notes = answer.notes.map { Block.note(StyledText($0)) }
    return Page(body + (answer.presentation == nil || notes.isEmpty ? notes : [.gap] + notes))
  }

  private var body: [Block] {
    switch answer.presentation {
    case nil:
      guard let reason = answer.reason else { return blocks(for: answer.value) }
      return [.line(phrases.phrase(for: answer.value) + StyledText(": \(reason)"))]
    case .mustRatify(let parts): return blocks(for: parts)
    case .explanation(let step): return blocks(for: answer.value) + [.gap] + blocks(for: step)
    case .clause(let lines): return lines.map { .line(StyledText($0)) }
    case .sets(let sets): return blocks(for: sets)
    case .table(let table): return [.table(grid(table, wraps: true))]
    }
  }

  // MARK: - Values

  func blocks(for value: Value) -> [Block] {
    switch value {
    case .states(let states): return [.names(title: title(of: states), states.members.map(phrases.name))]
    case .set(let items): return self.set(items)
    case .list(let items): return numbered(items)
    case .table(let table): return [.table(grid(table))]
    case .treaty(let treaty): return [.line(phrases.name(of: treaty) + fullName(answer.world[treaty].name))]
    case .group(let group): return [.line(phrases.phrase(for: value) + fullName(answer.world[group].name))]
    case .clause(let treaty): return clauses(of: treaty).map { .line(StyledText($0)) }
    // A text may hold lines of its own; they are the only control character that is followed.
    case .text(let text):
      return text.split(separator: "\n", omittingEmptySubsequences: false).map { .line(StyledText(String($0))) }
    case .nothing(let nothing):
      return [.line(StyledText([Run("nothing", .missing), Run(" (\(nothing.kind.words)): \(nothing.reason)")]))]
    case .forecast(let distribution): return blocks(for: distribution)
    case .manySets, .state, .date, .period, .duration, .number, .truth, .instrument, .scenario:
      return [.line(phrases.phrase(for: value))]
    }
  }

  private func fullName(_ name: String?) -> StyledText {
    name.map { StyledText(": \($0)") } ?? ""
  }

  /// `9 states`, `at least 70 states and 1 organisation`, `no states`.
  private func title(of states: OrderedStates) -> StyledText {
    let organisations = states.members.count { answer.world[$0].isRegionalOrganisation }
    let count = states.members.count - organisations
    var parts: [String] = []
    if count > 0 || organisations == 0 { parts.append(count == 0 ? "no states" : counted(count, "state")) }
    if organisations > 0 { parts.append(counted(organisations, "organisation")) }
    let words = list(parts, "and")
    if states.known.isExact { return StyledText(words, .heading) }
    return StyledText(states.members.isEmpty ? "no states for certain" : "at least " + words, .heading)
  }

  // MARK: - Sets and lists of other things

  private func set(_ items: [Value]) -> [Block] {
    guard !items.isEmpty else { return [.line("none")] }
    if let acts = Value.acts(in: items), acts.count > 1 { return [.table(grid(acts))] }
    if items.count == 1 { return items.map { .line(phrases.phrase(for: $0)) } }
    // Texts hold commas and spaces of their own, so each has a line.
    if items.contains(where: { if case .text = $0 { true } else { false } }) { return [.items(marked(items))] }
    return [.names(title: StyledText(noun(for: items), .heading), items.map(phrases.phrase))]
  }

  private func noun(for items: [Value]) -> String {
    if items.allSatisfy({ if case .treaty = $0 { true } else { false } }) {
      return counted(items.count, "treaty", plural: "treaties")
    }
    if items.allSatisfy({ if case .group = $0 { true } else { false } }) { return counted(items.count, "group") }
    return counted(items.count, "member")
  }

  /// On one line as it would be typed, where it is short; else an item a line, with its number.
  private func numbered(_ items: [Value]) -> [Block] {
    let line = phrases.phrase(for: .list(items))
    if items.count < 2 || line.displayWidth <= 80 { return [.line(line)] }
    return [.items(marked(items))]
  }

  private func marked(_ items: [Value]) -> [Item] {
    items.enumerated().map { Item("\($0 + 1).", phrases.phrase(for: $1)) }
  }

  private func clauses(of treaty: TreatyID) -> [String] {
    let words = ClauseWords(world: answer.world)
    let treaty = answer.world[treaty]
    let later = treaty.laterParties.map { [words.words(for: $0)] } ?? []
    return [words.words(for: treaty.entryIntoForce)] + later + [words.words(for: treaty.withdrawal)]
  }
}

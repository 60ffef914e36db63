// Sets that complete or block: what they are, then one a line, or in symbols.

import TreatyLanguage
import TreatyModel

extension AnswerPage {
  /// The sentence, the patterns or the sets, and how many more there are.
  func blocks(for answer: SetsAnswer) -> [Block] {
    var blocks: [Block] = answer.headline.isEmpty ? [] : [.line(StyledText(answer.headline))]
    if !answer.patterns.isEmpty { blocks.append(.items(answer.patterns.map { Item(" ", StyledText($0)) })) }
    if let shared = answer.shared {
      if !blocks.isEmpty { blocks.append(.gap) }
      blocks += [
        .names(title: StyledText(shared.headline), shared.states.map(phrases.name)), .line(StyledText(shared.rest)),
      ]
    }
    if answer.sets.count == 1 || answer.sets.allSatisfy({ $0.count == 1 }), !answer.sets.isEmpty {
      blocks.append(.line(StyledText(answer.sets.flatMap { $0.map(phrases.name) }, separator: ", ")))
    } else if !answer.sets.isEmpty {
      let items = answer.sets.enumerated().map { place, states in
        Item("\(place + 1).", StyledText(states.map(phrases.name), separator: ", "))
      }
      blocks.append(.items(items))
    }
    if let more = answer.more { blocks.append(.line(StyledText("… " + more, .quiet))) }
    return blocks
  }
}

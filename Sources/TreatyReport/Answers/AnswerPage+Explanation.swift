// A derivation as a tree. Sources are long, so they are numbered and stand once, below the tree.

import TreatyLanguage
import TreatyModel

extension AnswerPage {
  /// The tree, and the sources that it cites.
  func blocks(for step: ExplanationStep) -> [Block] {
    var sources = CitedSources()
    let tree = branch(for: step, citing: &sources)
    guard !sources.list.isEmpty else { return [.tree(tree)] }
    let items = sources.list.enumerated().map { Item("[\($0 + 1)]", StyledText($1, .quiet)) }
    return [.tree(tree), .gap, .heading("sources"), .items(items)]
  }

  /// A step whose sentence names its only act is one line; several acts stand below it.
  private func branch(for step: ExplanationStep, citing sources: inout CitedSources) -> Branch {
    let isListed = step.acts.count > 1
    let ofActs = Set(step.acts.compactMap(\.source))
    var citations = step.article.map { [$0] } ?? []
    for source in step.sources where !(isListed && ofActs.contains(source)) {
      citations.append(sources.number(of: source))
    }
    var branches = isListed ? step.acts.map { branch(for: $0, citing: &sources) } : []
    for reason in step.because { branches.append(branch(for: reason, citing: &sources)) }
    return Branch(StyledText(step.text), origin: origin(citations), branches)
  }

  private func branch(for act: Act, citing sources: inout CitedSources) -> Branch {
    var citations = act.source.map { [sources.number(of: $0)] } ?? []
    if act.isUnchecked { citations.append("unchecked") }
    return Branch(phrases.instrument(act), origin: origin(citations))
  }

  private func origin(_ citations: [String]) -> String? {
    citations.isEmpty ? nil : citations.joined(separator: "; ")
  }
}

/// The sources cited so far, in the order in which they were first cited.
private struct CitedSources {
  private(set) var list: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of a source, which is given to it when it is first cited.
  mutating func number(of source: String) -> String {
    if let known = numbers[source] { return String(known) }
    list.append(source)
    numbers[source] = list.count
    return String(list.count)
  }
}

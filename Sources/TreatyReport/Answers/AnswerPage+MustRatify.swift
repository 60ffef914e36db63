// The answer to `which states must ratify`: the rule with its article, where it stands, who is missing.

import TreatyLanguage
import TreatyModel

extension AnswerPage {
  /// The three parts.
  func blocks(for parts: MustRatify) -> [Block] {
    rule(parts) + [.gap] + standing(parts) + missing(parts) + others(parts)
  }

  private func rule(_ parts: MustRatify) -> [Block] {
    let article = parts.source.flatMap(article).map { StyledText("  [\($0)]", .quiet) } ?? ""
    return [.line(phrases.name(of: parts.treaty) + StyledText(" " + parts.rule) + article)]
  }

  private func standing(_ parts: MustRatify) -> [Block] {
    var blocks = parts.measures.map(bar)
    if !parts.standing.isEmpty { blocks.append(.line(StyledText(parts.standing))) }
    if case .nothing(let nothing) = answer.value, nothing.reason != parts.standing {
      blocks += self.blocks(for: answer.value)
    }
    return blocks
  }

  /// `35 of 44 deposits, 9 to go`; of a weight `59.98% of paris-ghg, at least 55% needed`.
  private func bar(_ measure: MustRatify.Measure) -> Block {
    let isMet = measure.have >= measure.need
    let label: StyledText
    if measure.isShare {
      // A share just short of the bar must not be rounded up to it.
      let rounded = (measure.have * Rational(100)).decimal(places: 2) + "%"
      let have = !isMet && rounded == measure.need.shownAsPercentage ? measure.have.percentage(places: 8) : rounded
      label = StyledText([
        Run(have, .number), Run(" of \(measure.what), \(measure.need.shownAsPercentage) needed"),
      ])
    } else {
      let rest = isMet ? "met" : "\((measure.need - measure.have).shown) to go"
      label = StyledText([
        Run("\(measure.have.shown) of \(measure.need.shown)", .number), Run(" \(measure.what), \(rest)"),
      ])
    }
    let share = measure.have.divided(by: measure.need) ?? .one
    return .bar(Bar(thousandths: isMet ? 1000 : min(999, (share * Rational(1000)).roundedDown ?? 0), label: label))
  }

  private func missing(_ parts: MustRatify) -> [Block] {
    guard !parts.necessary.isEmpty else { return [] }
    let rows = parts.necessary.map { missing in
      [phrases.name(of: missing.state), StyledText(missing.done), StyledText(missing.toDo)]
    }
    return [.gap, .table(Grid(columns: [Column("state"), Column("so far"), Column("still to do")], rows: rows))]
  }

  private func others(_ parts: MustRatify) -> [Block] {
    parts.others.filter { !$0.states.isEmpty }.flatMap { other in
      [Block.gap, .names(title: StyledText(other.what, .heading), other.states.map(phrases.name))]
    }
  }

  /// `article 65(1), 64` of a source that ends in `… (article 65(1), 64)`.
  private func article(in source: String) -> String? {
    var depth = 0
    var start: String.Index?
    var found: String?
    for index in source.indices {
      switch source[index] {
      case "(":
        if depth == 0 { start = source.index(after: index) }
        depth += 1
      case ")" where depth > 0:
        depth -= 1
        if depth == 0, let from = start, source[from..<index].hasPrefix("article") {
          found = String(source[from..<index])
        }
      default: continue
      }
    }
    return found
  }
}

// The answer to `which states must ratify`: the rule with its article, where it stands, who is missing.

import TreatyLanguage
import TreatyModel

extension AnswerPage {
  /// The three parts.
  func blocks(for parts: MustRatify) -> [Block] {
    rule(parts) + [.gap] + standing(parts) + missing(parts) + others(parts)
  }

  private func rule(_ parts: MustRatify) -> [Block] {
    let place = parts.supposition ?? parts.source.flatMap(ClauseSource.article)
    let article = place.map { StyledText("  [\($0)]", .quiet) } ?? ""
    return [.line(StyledText(parts.heading) + phrases.name(of: parts.treaty) + StyledText(" " + parts.rule) + article)]
  }

  private func standing(_ parts: MustRatify) -> [Block] {
    var blocks: [Block] = parts.measures.isEmpty ? [] : [.bars(parts.measures.map { bar($0, isPast: parts.isPast) })]
    if !parts.standing.isEmpty { blocks.append(.line(StyledText(parts.standing))) }
    if case .nothing(let nothing) = answer.value, nothing.reason != parts.standing {
      blocks += self.blocks(for: answer.value)
    }
    return blocks
  }

  /// `35 of 44 deposits, 9 to go`, `73 deposits, 55 needed`; of a weight `59.98% of paris-ghg, 55% needed`.
  ///
  /// With a deposit of unknown day `at least 1 of 40 deposits, at most 39 to go`; once nothing is needed any more
  /// `54 deposits in the register, 60 were needed`.
  private func bar(_ measure: MustRatify.Measure, isPast: Bool) -> Bar {
    let isMet = measure.have >= measure.need
    let least = StyledText(measure.isAtLeast ? "at least " : "")
    let needed = "\(isMet || !isPast ? "" : "were ")needed"
    let register = isMet || !isPast ? "" : " in the register"
    let label: StyledText
    if measure.isShare {
      // A share just short of the bar must not be rounded up to it.
      let rounded = (measure.have * Rational(100)).decimal(places: 2) + "%"
      let have = !isMet && rounded == measure.need.shownAsPercentage ? measure.have.percentage(places: 8) : rounded
      label = StyledText([
        Run(have, .number), Run(" of \(measure.what)\(register), \(measure.need.shownAsPercentage) \(needed)"),
      ])
    } else {
      let isOpen = !isMet && !isPast
      let have = isOpen ? "\(measure.have.shown) of \(measure.need.shown)" : measure.have.shown
      let toGo = (measure.isAtLeast ? "at most " : "") + "\((measure.need - measure.have).shown) to go"
      let rest = isOpen ? toGo : "\(measure.need.shown) \(needed)"
      label = StyledText([Run(have, .number), Run(" \(measure.what)\(register), \(rest)")])
    }
    let share = measure.have.divided(by: measure.need) ?? .one
    return Bar(thousandths: isMet ? 1000 : min(999, (share * Rational(1000)).roundedDown ?? 0), label: least + label)
  }

  private func missing(_ parts: MustRatify) -> [Block] {
    guard !parts.necessary.isEmpty else { return [] }
    let rows = parts.necessary.map { missing in
      [phrases.name(of: missing.state), StyledText(missing.done), StyledText(missing.toDo)]
    }
    let columns = [Column("state"), Column("so far"), Column("still to do")]
    // Each of them is indispensable, so that none is left out, however many they are.
    return [.gap, .table(Grid(columns: columns, rows: rows, wraps: true, isWhole: true))]
  }

  /// Those who may deposit too; they are left out where the missing states alone are all that is needed.
  private func others(_ parts: MustRatify) -> [Block] {
    if parts.measures.count == 1, let measure = parts.measures.first, !measure.isShare,
      measure.need - measure.have == Rational(parts.necessary.count)
    {
      return []
    }
    return parts.others.filter { !$0.states.isEmpty }.flatMap { other in
      let title = StyledText("\(other.states.count) \(other.what)", .heading)
      return [Block.gap, .names(title: title, other.states.map(phrases.name))]
    }
  }
}

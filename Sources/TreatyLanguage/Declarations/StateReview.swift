// The lines of a declared state, group or weight against each other.

import TreatyModel
import TreatySyntax

extension DeclarationReview {
  /// A state says each thing of itself once; only an organisation has members.
  mutating func review(_ state: StateDeclaration) {
    let isOrganisation = state.lines.contains { line in
      if case .kind(.regionalOrganisation) = line.form { return true }
      return false
    }
    for line in state.lines {
      switch line.form {
      case .code: once("the code", at: line.span)
      case .name: once("the name", at: line.span)
      case .region: once("the region", at: line.span)
      case .kind: once("the kind", at: line.span)
      case .exists(let from, let until):
        once("`exists`", at: line.span)
        inOrder(from, until, "the state", endIsOutside: true)
      case .weight(let weight, let value):
        once("`\(weight.text)`", at: line.span)
        notBelowZero(value)
      case .members:
        guard !isOrganisation else { continue }
        report(
          .lineWithoutItsGround, "only a regional organisation has members", at: line.span,
          help: "`kind regional organisation` says that it is one")
      case .aliases, .names, .groups, .source, .unchecked, .hole: continue
      }
    }
  }

  /// A membership ends after it began.
  mutating func review(_ group: GroupDeclaration) {
    for line in group.lines {
      switch line.form {
      case .name: once("the name", at: line.span)
      case .members(let members):
        for member in members { inOrder(member.since, member.until, "the membership", endIsOutside: true) }
      case .aliases, .names, .source, .unchecked, .hole: continue
      }
    }
  }

  /// A weight has one number a state, and none below zero.
  mutating func review(_ weight: WeightDeclaration) {
    guard case .lines(let lines) = weight.values else { return }
    for line in lines {
      switch line.form {
      case .value(let state, let value):
        if let entry = state.nameEntry { once("the number of \(entry.name)", at: line.span) }
        notBelowZero(value)
      case .name: once("the name", at: line.span)
      case .aliases, .source, .unchecked, .hole: continue
      }
    }
  }

  private mutating func notBelowZero(_ value: Expression) {
    guard case .negative(let inner) = value.form, case .literal(.number(let number)) = inner.form, number > .zero else {
      return
    }
    report(.negativeAmount, "a weight is never below zero", at: value.span)
  }
}

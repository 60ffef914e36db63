// Texts that are names: where the grammar takes a state, group, treaty or scenario, a text in quotation marks is its name.
// So `parties of "A/RES/1"` is asked of the treaty, while `name of France = "France"` compares texts.

extension Parser {
  /// Reads a set of states; a text in it is the name of one.
  mutating func setOfStates() throws(ParseFailure) -> Expression {
    withNamesForTexts(try set(), .states)
  }

  /// The expression with the things that its texts name, also those in brackets and between `plus`, `but not`, `within`.
  ///
  /// Linear in the number of its members; a text that names nothing is reported.
  mutating func withNamesForTexts(_ expression: Expression, _ wanted: NameKinds) -> Expression {
    switch expression.form {
    case .literal(.text(let text)):
      let reference = reference(toQuoted: text, at: expression.span, wanted)
      return Expression(.name(reference), span: expression.span)
    case .set(let members):
      return Expression(.set(members.map { withNamesForTexts($0, wanted) }), span: expression.span)
    case .setChain(let first, let steps):
      let steps = steps.map { SetStep(withNamesForTexts(in: $0.form, wanted), span: $0.span) }
      return Expression(.setChain(withNamesForTexts(first, wanted), steps), span: expression.span)
    default: return expression
    }
  }

  private mutating func withNamesForTexts(in step: SetStep.Form, _ wanted: NameKinds) -> SetStep.Form {
    switch step {
    case .plus(let other): .plus(withNamesForTexts(other, wanted))
    case .butNot(let other): .butNot(withNamesForTexts(other, wanted))
    case .within(let other): .within(withNamesForTexts(other, wanted))
    case .that, .where, .sortedBy, .with: step
    }
  }

  /// Reads a text as the name that it is.
  mutating func quotedName(_ wanted: NameKinds) -> NameReference {
    let token = advance()
    let name = self.value(ofText: token)
    return reference(toQuoted: name, at: span(of: token), wanted)
  }

  /// What a text names; one that names nothing, or several things, is reported and is a hole.
  private mutating func reference(toQuoted name: String, at span: Span, _ wanted: NameKinds) -> NameReference {
    let key = NameFolding.key(of: name)
    let own = distinct(lexicon.lookUpOwn(key).entries)
    let entries = own.isEmpty ? distinct(lexicon.base.lookUp(key).entries) : own
    switch entries.count {
    case 0: reportUnknown(name, at: span, wanted, isQuoted: true)
    case 1: return NameReference(text: name, span: span, meaning: .known(entries[0]))
    default: reportAmbiguous(name, entries, at: span)
    }
    return NameReference(text: name, span: span, meaning: .unknown)
  }
}

// The relations of a comparison: `=`, `<`, `is not`, `in` and `during`; and `in` where `within` may have been meant.

extension Parser {
  /// Whether a relation stands here.
  func startsRelation() -> Bool {
    switch current.kind {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    case .word:
      current.keyword == .is || current.keyword == .in || current.keyword == .during || current.keyword == .isnt
        || (current.keyword == .not && token(ahead: 1).keyword == .in)
    default: false
    }
  }

  mutating func relation() throws(ParseFailure) -> (relation: Relation, asksUnknown: Bool)? {
    switch current.kind {
    case .equal: return taken(.equal)
    case .notEqual: return taken(.notEqual)
    case .less: return taken(.less)
    case .lessOrEqual: return taken(.lessOrEqual)
    case .greater: return taken(.greater)
    case .greaterOrEqual: return taken(.greaterOrEqual)
    default: break
    }
    if take(.in) || take(.during) { return (.in, false) }
    if take(.not, .in) { return (.notIn, false) }
    if at(.is) || at(.isnt) {
      let isContracted = advance().keyword == .isnt
      let negated = take(.not) || isContracted
      let asksUnknown = at(.unknown) && nameMatch() == nil
      if asksUnknown { advance() }
      return (negated ? .notEqual : .equal, asksUnknown)
    }
    noteSigns([.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual])
    return nil
  }

  private mutating func taken(_ relation: Relation) -> (relation: Relation, asksUnknown: Bool) {
    advance()
    return (relation, false)
  }

  func noteSigns(_ kinds: [Token.Kind]) {
    guard let recorder, recorder.place == index else { return }
    for kind in kinds { recorder.note(.sign(kind)) }
  }

  /// `signatories of T in asean` tests whether all of them are in it; who means a selection writes `within`.
  mutating func noteSubsetTest(_ left: Expression, _ relation: Relation, _ right: Expression) {
    guard relation == .in, case .property(let use) = left.form, use.property.isSetOfStates else { return }
    var isGroup = right.nameEntry?.kind == .group
    if case .property(let other) = right.form { isGroup = other.property.isSetOfStates }
    guard isGroup else { return }
    let span = left.span.joined(with: right.span)
    let rewritten = "\(source.text(of: left.span)) within \(source.text(of: right.span))"
    diagnostics.append(
      Diagnostic(
        .inIsATest, .note, "this asks whether all of them are in it", at: span,
        help: ["for those of them that are in it: `\(rewritten)`"],
        replacements: [Diagnostic.Replacement(span, with: rewritten)]))
  }
}

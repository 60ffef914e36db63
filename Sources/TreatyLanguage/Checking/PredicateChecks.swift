// Predicates: of what they are said, and what they want after them.

import TreatySyntax

extension Checker {
  /// Checks a predicate said of something of this kind; `subject` is nil after `that`, where the set has been checked.
  mutating func check(_ predicate: Predicate, of subject: Expression?, _ kind: ValueKind) {
    let words = "`\(predicate.form.words)`"
    if let treaty = predicate.form.treaty {
      let treatyKind = self.kind(treaty)
      if let subject, kind.family == .treaties, treatyKind.isOfStates {
        reportSwapped(predicate, subject, treaty)
        return
      }
      demand(.treaty, treatyKind, of: treaty, by: words)
      checkSubject(.states, subject, kind, predicate)
      return
    }
    switch predicate.form {
    case .binds(let state):
      demand(.states, state, by: words)
      checkSubject(.treaty, subject, kind, predicate)
    case .inForce(let forWhom, let between):
      if let forWhom { demand(.states, forWhom, by: "`for`") }
      if let between {
        demand(.state, between.first, by: "`between`")
        demand(.state, between.second, by: "`between`")
      }
      checkSubject(.treaty, subject, kind, predicate)
    case .party, .signatory, .eligible, .bound, .has: return
    }
  }

  private mutating func checkSubject(
    _ wanted: Wanted, _ subject: Expression?, _ kind: ValueKind, _ predicate: Predicate
  ) {
    let member = kind.member
    if let subject, case .name(let reference) = subject.form, reference.entry?.kind == .parameter {
      demand(wanted, kind, of: subject, by: "`\(predicate.form.words)`")
      return
    }
    guard !wanted.accepts(member) else { return }
    let things = wanted == .states ? "states" : "treaties"
    let who = subject.map { self.subject($0) } ?? "what stands before it"
    report(
      .wrongKind, "`\(predicate.form.words)` is said of \(things), and \(who) is \(kind.words)",
      at: subject?.span ?? predicate.span)
  }

  private mutating func reportSwapped(_ predicate: Predicate, _ subject: Expression, _ state: Expression) {
    let (treaty, who) = (words(of: subject) ?? "TREATY", words(of: state) ?? "STATE")
    report(
      .wrongKind,
      "`\(predicate.form.words)` is said of states, and \(self.subject(subject)) is a treaty", at: subject.span,
      help: ["the other way round: `\(who) \(predicate.form.words) \(treaty)`"])
  }
}

extension Predicate.Form {
  /// Its words before the operand: `is party to`.
  var words: String {
    switch self {
    case .party: "is party to"
    case .signatory: "is signatory to"
    case .eligible: "is eligible for"
    case .bound: "is bound by"
    case .binds: "binds"
    case .has(let deed, _): "has \(deed.rawValue)"
    case .inForce: "is in force"
    }
  }

  /// The treaty after it, where it is said of states.
  var treaty: Expression? {
    switch self {
    case .party(let treaty), .signatory(let treaty), .eligible(let treaty), .bound(let treaty), .has(_, let treaty):
      treaty
    case .binds, .inForce: nil
    }
  }
}

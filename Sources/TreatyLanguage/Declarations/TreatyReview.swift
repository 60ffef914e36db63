// The lines of a declared treaty against each other: each thing is said once, and a line that rests on another finds it there.

import TreatyModel
import TreatySyntax

extension DeclarationReview {
  /// Reviews the body of a treaty, protocol or amendment.
  mutating func review(_ treaty: TreatyDeclaration) {
    for clause in treaty.clauses { review(clause, of: treaty) }
    reviewDates(of: treaty)
  }

  private mutating func review(_ clause: MarkedLine<TreatyClause>, of treaty: TreatyDeclaration) {
    if let slot = clause.form.slot { once(slot, at: clause.span) }
    switch clause.form {
    case .openForSignature(let line):
      if case .date(let last)? = line.until { inOrder(line.from, last, "signature") }
      if case .amendment = treaty.kind, !line.isNever {
        report(
          .lineWithoutItsGround, "an amendment is never open for signature", at: clause.span,
          help: "those to whom it is open ratify, accept or approve it")
      }
    case .openForAccession(let line):
      if case .afterClosing? = line.when, treaty.like == nil, !treaty.signatureEnds {
        report(
          .lineWithoutItsGround, "accession opens after closing, and no last day for signature is declared",
          at: clause.span, help: "`open for signature until DATE` declares one")
      }
    case .needsParties(_, let other): reviewParent(other, of: treaty, "`needs … parties of`", at: clause.span)
    case .endsWith(let other): reviewParent(other, of: treaty, "`ends with`", at: clause.span)
    case .entersIntoForce(let line): review(line)
    case .denunciation(let rule): review(rule, at: clause.span)
    case .accessionsByAcceptance, .accessionsUnlessObjected:
      warn("the acceptance of accessions is not followed up: an accession counts for all parties", at: clause.span)
    case .acceptedUnlessObjections:
      warn("tacit acceptance is not worked out: the amendment enters into force by its other lines", at: clause.span)
    case .reservations:
      warn(
        "reservations are not worked out in this version: no act here can make one, and no answer rests on this line",
        at: clause.span)
    case .bindsAllParties, .forEachParty:
      warn("whom an amendment binds is not worked out: it binds those that accept it", at: clause.span)
    default: break
    }
  }

  private mutating func reviewParent(
    _ other: Expression, of treaty: TreatyDeclaration, _ words: String, at span: Span
  ) {
    switch treaty.kind {
    case .treaty:
      report(
        .lineWithoutItsGround, "\(words) is for a protocol or an amendment, and \(treaty.name.text) has no parent",
        at: span, help: "`protocol \(treaty.name.text) to PARENT { … }` gives it one")
    case .protocol(let parent), .amendment(let parent):
      guard let own = parent.nameEntry, let named = other.nameEntry, !own.isSameThing(as: named) else { return }
      report(
        .lineWithoutItsGround, "\(words) names the parent, and the parent of \(treaty.name.text) is \(own.key)",
        at: other.span)
    }
  }

  /// A text is adopted before it opens, and opens before it enters into force.
  private mutating func reviewDates(of treaty: TreatyDeclaration) {
    var adopted: Day?
    var opened: Day?
    for clause in treaty.clauses {
      switch clause.form {
      case .adopted(let day, _, _): adopted = day.literalDay
      case .openForSignature(let line): opened = line.from?.literalDay
      default: break
      }
    }
    for clause in treaty.clauses {
      switch clause.form {
      case .openForSignature(let line):
        if let adopted, let from = line.from, let day = from.literalDay, day < adopted {
          report(.datesOutOfOrder, "it opens on \(day), before its adoption on \(adopted)", at: from.span)
        }
      case .enteredIntoForce(let day):
        if let first = opened ?? adopted, let entry = day.literalDay, entry < first {
          report(.datesOutOfOrder, "it entered into force on \(entry), before \(first)", at: day.span)
        }
      default: break
      }
    }
  }

  private mutating func review(_ rule: Denunciation, at span: Span) {
    switch rule.form {
    case .afterNotice(_, let floor):
      switch floor {
      case .effect(let time), .notice(let time): wholeYears(time, at: span)
      case nil: break
      }
    case .atEndOfTerms(let first, let then, _):
      wholeYears(first, at: span)
      wholeYears(then, at: span)
    case .inYearAfterEach(let time): wholeYears(time, at: span)
    case .followingDate, .notKnown, .unsaid: break
    }
  }

  /// A clause that counts years is given whole ones.
  mutating func wholeYears(_ time: CalendarDuration, at span: Span) {
    guard time.days != 0 || time.months <= 0 || time.months % 12 != 0 else { return }
    report(.notWholeYears, "this clause counts in whole years, and \(time) is not some", at: span)
  }
}

extension TreatyDeclaration {
  /// Whether signature ends, so that something can come after closing.
  fileprivate var signatureEnds: Bool {
    clauses.contains { clause in
      if case .openForSignature(let line) = clause.form { return line.until != nil }
      return false
    }
  }
}

extension TreatyClause {
  /// What a line says, where a treaty says it once.
  fileprivate var slot: String? {
    switch self {
    case .name: "the name"
    case .subject: "the subject"
    case .under: "`under`"
    case .article(let number, _): "article \(number.value)"
    case .depositary: "the depositary"
    case .secretariat: "the secretariat"
    case .conference: "the conference"
    case .knownUntil: "`known until`"
    case .adopted: "the adoption"
    case .openTo: "`open to`"
    case .openForSignature: "`open for signature`"
    case .openForAccession(let line): line.when == nil ? "`open for accession to`" : "`open for accession`"
    case .subjectTo: "`subject to`"
    case .onlyDepositorsMayJoin: "`only depositors of`"
    case .needsParties: "`needs … parties of`"
    case .entersIntoForce: "the clause on entry into force"
    case .forLaterParties: "the clause on later parties"
    case .regionalOrganisationsCount: "`regional organisations count as`"
    case .enteredIntoForce: "the recorded entry into force"
    case .denunciation(let rule): rule.isRule ? "the clause on denunciation" : "`not during armed conflict`"
    case .mayBeDenounced: "the clause on denunciation"
    case .endsBelow: "`ends below`"
    case .endsWith: "`ends with`"
    case .acceptedUnlessObjections: "`accepted on`"
    case .forEachParty: "`for each party`"
    case .bindsThoseThatAccept, .bindsAllParties: "whom it binds"
    case .accessionsByAcceptance, .accessionsUnlessObjected: "`accessions take effect`"
    case .reservations(.prohibited): "`reservations are prohibited`"
    case .reservations(.prohibitedTo): "`reservations to … are prohibited`"
    case .reservations(.onlyTo): "`only reservations to … are allowed`"
    case .reservationBarred: "`a reservation is barred`"
    case .aliases, .names, .source, .unchecked, .needsDepositsUntilEntryIntoForce, .covers, .relation, .hole: nil
    }
  }
}

extension Denunciation {
  fileprivate var isRule: Bool {
    if case .unsaid = form { return false }
    return true
  }
}

// A declared treaty, line by line.

import TreatyModel
import TreatySyntax

extension Lowering {
  /// The treaty that a declaration describes; lines that could not be lowered are left out, with a diagnostic.
  public mutating func treaty(_ declaration: TreatyDeclaration) -> Treaty {
    var treaty = Treaty(key: declaration.name.text, isInvented: isInvented)
    if let like = declaration.like, let id = self.treaty(like) {
      if let model = names.treaty(id) {
        treaty = model.template(for: treaty)
      } else {
        report(.notATreaty, "this treaty is itself like the one declared here", at: like.span)
      }
    }
    switch declaration.kind {
    case .treaty: treaty.kind = .treaty
    case .protocol(let parent): (treaty.kind, treaty.parent) = (.protocol, self.treaty(parent))
    case .amendment(let parent): (treaty.kind, treaty.parent) = (.amendment, self.treaty(parent))
    }
    if treaty.kind == .amendment { treaty.participation.signature = .never }
    for clause in declaration.clauses { lower(clause, of: &treaty) }
    if case .after(_, _, .afterOpening) = treaty.entryIntoForce, treaty.participation.opening == nil,
      let floor = declaration.clauses.lazy.compactMap(\.form.floorSpan).first
    {
      report(.openingNotDeclared, "no opening for signature is declared, from which the years could run", at: floor)
    }
    return treaty
  }

  private mutating func lower(_ clause: MarkedLine<TreatyClause>, of treaty: inout Treaty) {
    let source = text(of: clause.marks)
    switch clause.form {
    case .name(let name): treaty.name = name.value
    case .subject(let subject): treaty.subject = subject.value
    case .article(let number, let title): treaty.articles.append(Article(number: number.value, title: title.value))
    case .depositary(let name): treaty.depositary = name.value
    case .secretariat(let name): treaty.secretariat = name.value
    case .conference(let within): treaty.conference = "within \(within) after entry into force"
    case .source(let reference): if treaty.source == nil { treaty.source = text(of: reference) }
    case .unchecked: treaty.isUnchecked = true
    case .knownUntil(let day, let note):
      treaty.knownUntil = self.day(day)
      treaty.knownUntilNote = note?.value
    case .adopted(let day, let place, let means):
      if let day = self.day(day) { treaty.adoption = Adoption(day: day, place: place?.value, means: means?.words) }
    case .openTo(let sets): treaty.participation.openTo = openness(sets)
    case .openForSignature(let line): lower(line, of: &treaty)
    case .openForAccession(let line): lower(line, of: &treaty)
    case .subjectTo(let instruments): treaty.participation.consentBy = verbs(of: instruments)
    case .onlyDepositorsMayJoin(let parent): treaty.participation.onlyDepositorsOf = self.treaty(parent)
    case .needsParties(let number, _): treaty.needsPartiesOfParent = count(number)
    case .entersIntoForce(let line):
      if let lowered = entryIntoForce(line) { treaty.entryIntoForce = lowered }
      if let source { treaty.source = source }
      treaty.isUnchecked = clause.marks.isUnchecked
    case .forLaterParties(let delay, let floor):
      treaty.laterParties = LaterParties(delay: TreatyModel.Delay(delay), floor: floor.flatMap { self.treaty($0) })
    case .regionalOrganisationsCount(let count): treaty.organisationsCount = OrganisationCounting(count)
    case .needsDepositsUntilEntryIntoForce: treaty.needsDepositsUntilEntryIntoForce = true
    case .enteredIntoForce(let day): treaty.recordedEntryIntoForce = self.day(day)
    case .denunciation(let rule):
      lower(rule, of: &treaty)
      if rule.form.isRule {
        (treaty.withdrawal.source, treaty.withdrawal.isUnchecked) = (source, clause.marks.isUnchecked)
      }
    case .mayBeDenounced:
      treaty.withdrawal.rule = .byItsNature
    case .endsBelow(let parties): treaty.ending.belowParties = parties.value
    case .endsWith: treaty.ending.withParent = true
    case .reservations(let rule): treaty.reservations = TreatyModel.ReservationRule(rule)
    case .aliases, .names, .under, .accessionsByAcceptance, .accessionsUnlessObjected, .bindsThoseThatAccept,
      .bindsAllParties, .forEachParty, .acceptedUnlessObjections, .reservationBarred, .covers, .relation, .hole:
      // Names are the lexicon's; the others belong to parts of the law that the model does not hold yet.
      break
    }
  }

  private mutating func openness(_ sets: [TreatyClause.Openness]) -> StateSelector? {
    var parts: [StateSelector] = []
    for set in sets {
      switch set {
      case .set(let expression):
        guard let part = selector(expression) else { return nil }
        parts.append(part)
      case .regionalOrganisations: parts.append(.organisations(.every))
      case .regionalOrganisationsWithSignatoryMember: parts.append(.organisations(.withMemberThatHasSigned))
      }
    }
    return parts.isEmpty ? nil : StateSelector.joined(parts)
  }

  private mutating func lower(_ line: TreatyClause.OpenForSignature, of treaty: inout Treaty) {
    if line.isNever {
      treaty.participation.signature = .never
      return
    }
    var window = SignatureWindow(place: line.place?.value)
    window.opening = line.from.flatMap { day($0) }
    switch line.until {
    case .date(let last): window.end = day(last).map { .day($0) }
    case .entryIntoForce: window.end = .entryIntoForce
    case nil: break
    }
    if let entry = line.host?.nameEntry, entry.kind == .state { window.host = names.state(named: entry.key) }
    treaty.participation.signature = .open(window)
    if let to = openness(line.to) { treaty.participation.openToSign = to }
  }

  private mutating func lower(_ line: TreatyClause.OpenForAccession, of treaty: inout Treaty) {
    if let to = openness(line.to) { treaty.participation.openToAccede = to }
    switch line.when {
    case .afterClosing: treaty.participation.accession = .afterClosing
    case .from(let first): if let day = day(first) { treaty.participation.accession = .from(day) }
    case .afterEntryIntoForce: treaty.participation.accession = .afterEntryIntoForce
    case .byInvitation: treaty.participation.accession = .byInvitation
    case .always: treaty.participation.accession = .always
    case .never: treaty.participation.accession = .never
    case nil: break
    }
  }

  private func lower(_ denunciation: Denunciation, of treaty: inout Treaty) {
    if case .unsaid = denunciation.form {} else { treaty.withdrawal.word = denunciation.word }
    if denunciation.isBarredInArmedConflict { treaty.withdrawal.notDuringArmedConflict = true }
    switch denunciation.form {
    case .afterNotice(let delay, let floor):
      treaty.withdrawal.rule = .afterNotice(TreatyModel.Delay(delay).inYears)
      switch floor {
      case .effect(let time): treaty.withdrawal.noEffectBeforeYears = time.months / 12
      case .notice(let time): treaty.withdrawal.noNoticeBeforeYears = time.months / 12
      case nil: break
      }
    case .followingDate(_, _, let month, let day):
      treaty.withdrawal.rule = .afterNotice(.nextYearIfBefore(month: month, day: day))
    case .atEndOfTerms(let first, let then, let notice):
      treaty.withdrawal.rule = .endOfPeriods(
        first: first.months / 12, then: then.months / 12, noticeMonths: notice.months)
    case .inYearAfterEach(let time): treaty.withdrawal.rule = .yearAfterEach(time.months / 12)
    case .notKnown: treaty.withdrawal.rule = .notKnown
    case .unsaid: break
    }
  }
}

extension Treaty {
  /// What another treaty takes from this one with `like`: its clauses, and not what the register says of its life.
  fileprivate func template(for new: Treaty) -> Treaty {
    var copy = self
    copy.key = new.key
    copy.name = nil
    copy.adoption = nil
    copy.knownUntil = nil
    copy.knownUntilNote = nil
    copy.recordedEntryIntoForce = nil
    copy.isInvented = new.isInvented
    return copy
  }
}

extension Denunciation.Form {
  fileprivate var isRule: Bool {
    if case .unsaid = self { return false }
    return true
  }
}

extension TreatyClause {
  fileprivate var floorSpan: Span? {
    if case .entersIntoForce(let clause) = self { return clause.floor?.span }
    return nil
  }
}

extension TreatyClause.Adoption {
  fileprivate var words: String {
    switch self {
    case .consensus: "consensus"
    case .vote(let vote): vote.text
    }
  }
}

extension OrganisationCounting {
  fileprivate init(_ count: TreatyClause.OrganisationCount) {
    switch count {
    case .nothing: self = .nothing
    case .one: self = .one
    case .theirMembers: self = .members
    }
  }
}

extension TreatyModel.ReservationRule {
  fileprivate init(_ rule: TreatyClause.ReservationRule) {
    switch rule {
    case .prohibited: self = .prohibited
    case .prohibitedTo(let articles): self = .prohibitedTo(articles.map(\.value))
    case .onlyTo(let articles): self = .onlyTo(articles.map(\.value))
    }
  }
}

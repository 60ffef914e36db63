// What is said of an act that cannot be: one sentence, the article, and where it can what would do instead.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension DiagnosticCode {
  static let notAStateOnTheDay = DiagnosticCode(601)
  static let notOpenToTheState = DiagnosticCode(602)
  static let neverSigned = DiagnosticCode(603)
  static let signatureNotOpen = DiagnosticCode(604)
  static let signatureClosed = DiagnosticCode(605)
  static let alreadySigned = DiagnosticCode(606)
  static let alreadyConsented = DiagnosticCode(607)
  static let beforeAdoption = DiagnosticCode(608)
  static let notSigned = DiagnosticCode(609)
  static let accessionNotOpen = DiagnosticCode(610)
  static let notInTheParent = DiagnosticCode(611)
  static let tooFewParties = DiagnosticCode(612)
  static let notAParty = DiagnosticCode(613)
  static let alreadyWithdrawn = DiagnosticCode(614)
  static let cannotBeDenounced = DiagnosticCode(615)
  static let noticeTooEarly = DiagnosticCode(616)
  static let nothingToRevoke = DiagnosticCode(617)
  static let notASignatory = DiagnosticCode(618)
  static let alreadyAParty = DiagnosticCode(619)
  static let instrumentTakenBack = DiagnosticCode(620)
}

/// Puts the refusal of an act into words.
struct RefusalMessage {
  let world: World
  let act: TreatyModel.Act

  private var state: String { world[act.state].name }
  private var treaty: String { world.key(of: act.treaty) }
  private var day: Day { act.date.latest }

  /// The diagnostic of a refusal at a line.
  func diagnostic(_ refusal: Refusal, at span: Span) -> Diagnostic {
    let (code, message, help) = words(refusal)
    var notes: [String] = []
    if let article = ownArticle(on: refusal) ?? refusal.article { notes.append(article) }
    if let end = endOfRegister(behind: refusal) { notes.append(end) }
    return Diagnostic(code, message, at: span, notes: notes, help: help.map { [$0] } ?? [])
  }

  /// That the register ends before the act, where it is refused for what the register does not hold.
  private func endOfRegister(behind refusal: Refusal) -> String? {
    let treaty: TreatyID
    switch refusal {
    case .notPartyToParent(let parent), .notInParent(let parent): treaty = parent
    case .notSigned, .notAParty, .nothingToTakeBack, .nothingToRevoke, .notASignatory: treaty = act.treaty
    default: return nil
    }
    guard let until = world[treaty].knownUntil, until < day else { return nil }
    return "register of \(world.key(of: treaty)) known until \(until): what was done after that is not in it"
  }

  /// The treaty's own article on accession, where the facts hold it under that title.
  private func ownArticle(on refusal: Refusal) -> String? {
    switch refusal {
    case .accessionNotOpen, .neverAcceded:
      let own = world[act.treaty].articles.first { $0.title.lowercased() == "accession" }
      return own.map { "article \($0.number) of \(treaty)" }
    default: return nil
    }
  }

  private func words(_ refusal: Refusal) -> (DiagnosticCode, String, String?) {
    switch refusal {
    case .notAState(let from, let until):
      let when = [from.map { "it exists from \($0)" }, until.map { "it ended on \($0)" }].compactMap { $0 }
      return (.notAStateOnTheDay, "\(state) is not a state on \(day)", when.first)
    case .notOpenTo:
      return (
        .notOpenToTheState, "\(treaty) is not open to \(state)",
        world.organisations.contains(act.state)
          ? "\(state) is an organisation: `within states` after a set leaves organisations out, as in `g20 within states`"
          : "`eligible states of \(treaty)` lists those to whom it is"
      )
    case .notPartyToParent(let parent):
      let key = world.key(of: parent)
      return (
        .notOpenToTheState, "\(treaty) is open to the parties of \(key), and \(state) is not a party to it on \(day)",
        "an `open to` line in \(treaty) would say otherwise"
      )
    case .neverSigned:
      return (
        .neverSigned, "\(treaty) is never open for signature",
        "`\(state) accedes to \(treaty)` or `\(state) accepts \(treaty)`"
      )
    case .signatureNotOpen(let opening):
      return (.signatureNotOpen, "\(treaty) is not open for signature on \(day): it opens on \(opening)", nil)
    case .signatureClosed(let last):
      return (.signatureClosed, "\(treaty) is closed for signature on \(day): the last day was \(last)", accessionHelp)
    case .signatureClosedByEntryIntoForce(let entry):
      return (
        .signatureClosed, "\(treaty) is closed for signature on \(day): it entered into force on \(entry)",
        accessionHelp
      )
    case .alreadySigned(let first):
      return (.alreadySigned, "\(state) has already signed \(treaty), on \(first)", nil)
    case .alreadyConsented(let verb, let first):
      return (.alreadyConsented, "\(state) has already consented to \(treaty), by \(verb.noun) on \(first)", nil)
    case .beforeAdoption(let adopted):
      return (.beforeAdoption, "\(treaty) was adopted on \(adopted); there was no text to act on by \(day)", nil)
    default:
      return consentWords(refusal)
    }
  }

  private func consentWords(_ refusal: Refusal) -> (DiagnosticCode, String, String?) {
    switch refusal {
    case .notSigned:
      return (
        .notSigned, "\(state) has not signed \(treaty), so it cannot be a matter of \(act.verb.noun)",
        Context(world: world).asOf(day).isOpenForAccession(act.treaty)
          ? "a state that has not signed `accedes to \(treaty)`" : "it signs first: `\(state) signs \(treaty)`"
      )
    case .accessionNotOpen(let from):
      let since = from.map { ": it opens on \($0)" } ?? ": it opens with entry into force"
      return (.accessionNotOpen, "\(treaty) is not open for accession on \(day)\(since)", nil)
    case .neverAcceded:
      return (.accessionNotOpen, "\(treaty) is not open for accession at all", "it is ratified, accepted or approved")
    case .notInParent(let parent):
      let key = world.key(of: parent)
      return (
        .notInTheParent,
        "\(state) is not a party to \(key), and only who has deposited an instrument to \(key) may join \(treaty)",
        "a deposit for \(key) on the same day will do"
      )
    case .tooFewPartiesOfParent(let parent, let needed, let had):
      return (
        .tooFewParties,
        "\(treaty) needed \(needed) parties of \(world.key(of: parent)) when it was adopted, and there were \(had)", nil
      )
    default:
      return exitWords(refusal)
    }
  }

  private func exitWords(_ refusal: Refusal) -> (DiagnosticCode, String, String?) {
    switch refusal {
    case .alreadyWithdrawn(let notice):
      return (.alreadyWithdrawn, "\(state) has already given notice of withdrawal from \(treaty), on \(notice)", nil)
    case .alreadyTakenBack(let verb, let notice):
      return (
        .alreadyWithdrawn,
        "\(state) has already taken back its instrument of \(verb.noun), on \(notice), before \(treaty) was in force for it",
        nil
      )
    case .cannotBeDenounced:
      return (
        .cannotBeDenounced, "\(treaty) says nothing of withdrawal or denunciation, and gives no right to leave it",
        "`allow \"reason\"` before the act keeps it all the same; `may be denounced` in the treaty says that its nature allows it"
      )
    case .noticeTooEarly(let first):
      return (.noticeTooEarly, "\(state) may not give notice on \(day): the first day is \(first)", nil)
    case .nothingToRevoke:
      return (.nothingToRevoke, "\(state) has no withdrawal from \(treaty) that could be revoked", nil)
    case .alreadyRevoked(let notice, let day):
      return (
        .nothingToRevoke,
        "\(state) has already revoked its notice of withdrawal from \(treaty) of \(notice), on \(day)",
        nil
      )
    case .withdrawalInEffect(let effect):
      return (
        .nothingToRevoke, "the withdrawal of \(state) from \(treaty) took effect on \(effect)", "it can join again"
      )
    case .notASignatory:
      return (.notASignatory, "\(state) is not a signatory of \(treaty) that has yet to ratify", nil)
    case .alreadyAParty(let since):
      return (.alreadyAParty, "\(state) is a party to \(treaty) since \(since) and applies it anyway", nil)
    default:
      return (.notAParty, "\(state) is not a party to \(treaty) and has no instrument that it could withdraw", nil)
    }
  }

  private var accessionHelp: String? {
    let accession = world[act.treaty].participation.accession
    return accession == .never ? nil : "a state that has not signed `accedes to \(treaty)`"
  }
}

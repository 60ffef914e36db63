// Acts: the subjects are states, the treaty is a treaty, dates are dates. What the law says of them is for later.

import TreatySyntax

extension Checker {
  /// Checks an act.
  mutating func check(_ act: Act) {
    switch act.date {
    case .on(let day): demand(.date, day, by: "`on`")
    case .by(let day): demand(.date, day, by: "`by`")
    case .between(let first, let last):
      demand(.date, first, by: "`between`")
      demand(.date, last, by: "`between`")
    case .theDay: break
    }
    checkActors(act.subjects, of: act.deed)
  }

  /// Checks who does a deed, and what it is about.
  mutating func checkActors(_ subjects: [Expression], of deed: Act.Deed) {
    let verb = "`\(deed.words)`"
    for subject in subjects {
      let kind = kind(subject)
      guard !Wanted.states.accepts(kind) else { continue }
      report(
        .wrongKind, "\(verb) is an act of states, and \(self.subject(subject)) is \(kind.words)", at: subject.span)
    }
    demand(.treaty, deed.treaty, by: verb)
    switch deed {
    case .succeed(_, let day): if let day { demand(.date, day, by: "`with effect from`") }
    case .acceptAccession(let state, _), .objectToAccession(let state, _): demand(.states, state, by: "`accession of`")
    case .sign, .signDefinitively, .ratify, .accept, .approve, .accede, .applyProvisionally, .withdraw, .denounce,
      .declareNotToRatify, .revokeWithdrawal, .announce:
      break
    }
  }
}

extension Act.Deed {
  /// Its verb, as one state does it.
  var words: String {
    switch self {
    case .sign: "signs"
    case .signDefinitively: "signs definitively"
    case .ratify: "ratifies"
    case .accept: "accepts"
    case .approve: "approves"
    case .accede: "accedes to"
    case .succeed: "succeeds to"
    case .applyProvisionally: "applies provisionally"
    case .withdraw: "withdraws from"
    case .denounce: "denounces"
    case .declareNotToRatify: "declares not to ratify"
    case .revokeWithdrawal: "revokes withdrawal from"
    case .announce: "announces"
    case .acceptAccession: "accepts accession"
    case .objectToAccession: "objects to accession"
    }
  }
}

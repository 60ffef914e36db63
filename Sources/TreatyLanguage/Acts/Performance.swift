// Entering acts into a world: each is reviewed by the law first. An act line is one whole: where one of its acts is refused,
// none of them stands.

import TreatyLaw
import TreatyModel
import TreatySyntax

/// A world into which acts are entered, and what is worth knowing about how they were done.
struct Performance {
  /// The context over the world beneath, whose histories stay known where no act touches them.
  private let ground: TreatyLaw.Context
  /// The world with the acts in it; of no use where one of them was refused.
  private(set) var world: World
  /// The treaties whose acts or clauses differ from the world beneath.
  private(set) var changed: Set<TreatyID>
  /// Why acts were refused.
  private(set) var diagnostics: [Diagnostic] = []
  /// What was done in which states' names, in the order in which it came up first.
  private var deeds: [(what: String, treaty: TreatyID, names: [String])] = []

  /// More names than this are counted.
  static let namesShown = 20

  /// A performance over the world of a context.
  init(over ground: TreatyLaw.Context) {
    self.init(over: ground, in: ground.world, changed: [])
  }

  /// A performance over a world that differs from that of the ground in the acts or clauses of some treaties.
  init(over ground: TreatyLaw.Context, in world: World, changed: Set<TreatyID>) {
    (self.ground, self.world, self.changed) = (ground.withoutKeepsakes, world, changed)
  }

  /// The context over the world as it is now.
  var context: TreatyLaw.Context { ground.over(world, changing: changed) }

  /// What is worth knowing about what was done, each for an answer that rests on that treaty: `accession to ctbt, without a signature:
  /// Japan, Niue`.
  var notes: [(treaty: TreatyID, text: String)] {
    deeds.map { deed in
      let more = deed.names.count - Performance.namesShown
      let names = deed.names.prefix(Performance.namesShown).joined(separator: ", ")
      return (deed.treaty, "\(deed.what): \(names)" + (more > 0 ? " and \(more) more" : ""))
    }
  }

  /// The acts of a plain act line.
  static func plain(_ acts: [TreatyModel.Act], in world: World, at span: Span) -> Performance {
    var performance = Performance(over: Context(world: world))
    for act in acts { performance.enter(act, at: span) }
    return performance
  }

  /// Enters an act of a supposition, and gives how it was done.
  ///
  /// There `ratify` by a state that has not signed is signature and ratification on that day where the treaty is then
  /// open for signature, else accession where that is open; of two consents the one that comes second is passed over,
  /// with a note, and so is a second signature, also one that was entered before.
  @discardableResult
  mutating func suppose(_ act: TreatyModel.Act, at span: Span) -> Verb {
    let name = world[act.state].name
    let treaty = world.key(of: act.treaty)
    if let second = context.secondConsent(after: act) {
      leaveOut(second)
      note(
        "consent to \(treaty) passed over on a later day, since it comes earlier", act,
        "\(name) (\(second.date.latest))")
    }
    noteWhereNotCounted(act, name)
    switch context.refusal(of: act) {
    case nil:
      if isByInvitation(act) { note("accession to \(treaty) by invitation, taken as given", act, name) }
      if context.takesBackInstrument(act) {
        note("\(treaty) is not in force for the state: its instrument is taken back", act, name)
      }
      addSupposed(act)
    case .alreadyConsented?:
      note("passed over, since the consent to \(treaty) is there already", act, name)
    case .alreadySigned?:
      note("passed over, since the signature of \(treaty) is there already", act, name)
    case .notSigned? where act.verb.confirmsSignature, .notOpenTo? where act.verb.confirmsSignature:
      if signAndConsent(act) {
        note("signature and \(act.verb.noun) of \(treaty)", act, name)
      } else if context.refusal(of: act.by(.accede)) == nil {
        note("accession to \(treaty), without a signature", act, name)
        addSupposed(act.by(.accede))
        return .accede
      } else {
        refuse(act, at: span)
      }
    case .some(let refusal):
      report(refusal, of: act, at: span)
    }
    return act.verb
  }

  /// Gives a treaty other acts in place of those that are known.
  mutating func replaceLog(of treaty: TreatyID, with log: ActLog) {
    world.replaceLog(of: treaty, with: log)
    changed.insert(treaty)
  }

  /// Gives a treaty another clause, with the same acts.
  mutating func change(_ id: TreatyID, to treaty: Treaty) {
    world.change(id, to: treaty)
    changed.insert(id)
  }

  /// The instrument of an organisation that the treaty does not count beside those of its members.
  private mutating func noteWhereNotCounted(_ act: TreatyModel.Act, _ name: String) {
    guard act.verb.isConsent, world.organisations.contains(act.state) else { return }
    switch world[act.treaty].organisationsCount {
    case .nothing: note("instrument not counted beside those of its members", act, name)
    case .members, .one: return
    }
  }

  // MARK: - One act

  // No copy of the world may be held while an act is added: it would make the act copy the whole log of its treaty.

  private mutating func add(_ act: TreatyModel.Act) {
    world.add(act)
    changed.insert(act.treaty)
  }

  /// Adds an act of a supposition; a signature that it makes the second one is passed over.
  private mutating func addSupposed(_ act: TreatyModel.Act) {
    if let second = context.secondSignature(after: act) {
      leaveOut(second)
      let treaty = world.key(of: act.treaty)
      let reason = act.verb == .sign ? "it comes earlier" : "consent comes earlier"
      note(
        "signature of \(treaty) passed over on a later day, since \(reason)", act,
        "\(world[act.state].name) (\(second.date.latest))")
    }
    add(act)
  }

  private mutating func enter(_ act: TreatyModel.Act, at span: Span) {
    if let refusal = context.refusal(of: act) { report(refusal, of: act, at: span) } else { add(act) }
  }

  /// One line may name many states; the first refusal of each kind is enough to mend it.
  private mutating func report(_ refusal: Refusal, of act: TreatyModel.Act, at span: Span) {
    let diagnostic = RefusalMessage(world: world, act: act).diagnostic(refusal, at: span)
    if !diagnostics.contains(where: { $0.code == diagnostic.code }) { diagnostics.append(diagnostic) }
  }

  private func isByInvitation(_ act: TreatyModel.Act) -> Bool {
    act.verb == .accede && act.allowance == nil && world[act.treaty].participation.accession == .byInvitation
      && context.asOf(act.date.latest).mayEverAccede(act.treaty).contains(act.state) == false
  }

  /// Signature and consent on one day, where both can be.
  private mutating func signAndConsent(_ act: TreatyModel.Act) -> Bool {
    let signature = act.by(.sign)
    guard context.refusal(of: signature) == nil else { return false }
    addSupposed(signature)
    if context.refusal(of: act) == nil {
      addSupposed(act)
      return true
    }
    leaveOut(signature)
    return false
  }

  private mutating func leaveOut(_ act: TreatyModel.Act) {
    replaceLog(of: act.treaty, with: ActLog(world.log(of: act.treaty).acts.filter { $0 != act }))
  }

  private mutating func note(_ what: String, _ act: TreatyModel.Act, _ name: String) {
    guard let place = deeds.firstIndex(where: { $0.what == what }) else {
      deeds.append((what, act.treaty, [name]))
      return
    }
    if !deeds[place].names.contains(name) { deeds[place].names.append(name) }
  }

  /// Neither signature nor accession is open: the message says when one would be.
  private mutating func refuse(_ act: TreatyModel.Act, at span: Span) {
    let signature = context.refusal(of: act.by(.sign))
    if let signature, case .signatureNotOpen = signature { return report(signature, of: act, at: span) }
    let refusal = context.refusal(of: act.by(.accede)) ?? signature ?? .notSigned
    report(refusal, of: act, at: span)
  }
}

extension TreatyModel.Act {
  /// The same act by another verb.
  fileprivate func by(_ verb: Verb) -> TreatyModel.Act {
    var act = self
    act.verb = verb
    return act
  }
}

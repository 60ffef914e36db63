// Entering acts into a world: each is reviewed by the law first. An act line is one whole: where one of its acts is refused,
// none of them stands.

import TreatyLaw
import TreatyModel
import TreatySyntax

/// What entering acts comes to.
struct Performance {
  /// The world with the acts in it; as before where there is an error.
  var world: World
  /// Why acts were refused.
  var diagnostics: [Diagnostic] = []
  /// What was done in which states' names, in the order in which it came up first.
  private var deeds: [(what: String, names: [String])] = []

  /// What is worth knowing about what was done: `accession, since they had not signed: Japan, Niue`.
  var notes: [String] {
    deeds.map { "\($0.what): \($0.names.joined(separator: ", "))" }
  }

  init(world: World) {
    self.world = world
  }

  /// The acts of a plain act line.
  static func plain(_ acts: [TreatyModel.Act], in world: World, at span: Span) -> Performance {
    var performance = Performance(world: world)
    for act in acts { performance.enter(act, at: span) }
    if !performance.diagnostics.isEmpty { performance.world = world }
    return performance
  }

  /// The acts of a supposition. There `ratify` by a state that has not signed is signature and ratification on
  /// that day where the treaty is then open for signature, else accession where that is open; a second consent is passed over, with a note.
  static func supposed(_ acts: [TreatyModel.Act], in world: World, at span: Span) -> Performance {
    var performance = Performance(world: world)
    for act in acts { performance.suppose(act, at: span) }
    if !performance.diagnostics.isEmpty { performance.world = world }
    return performance
  }

  private mutating func enter(_ act: TreatyModel.Act, at span: Span) {
    if let refusal = Context(world: world).refusal(of: act) {
      // One line may name many states; the first refusal of each kind is enough to mend it.
      let diagnostic = RefusalMessage(world: world, act: act).diagnostic(refusal, at: span)
      if !diagnostics.contains(where: { $0.code == diagnostic.code }) { diagnostics.append(diagnostic) }
      return
    }
    world.add(act)
  }

  private mutating func suppose(_ act: TreatyModel.Act, at span: Span) {
    let context = Context(world: world)
    let name = world[act.state].name
    switch context.refusal(of: act) {
    case nil:
      if act.verb == .accede, world[act.treaty].participation.accession == .byInvitation,
        context.asOf(act.date.latest).mayEverAccede(act.treaty).contains(act.state) == false
      {
        note("accession by invitation, taken as given", name)
      }
      world.add(act)
    case .alreadyConsented?:
      note("passed over, since the consent is there already", name)
    case .notSigned? where act.verb.confirmsSignature, .notOpenTo? where act.verb.confirmsSignature:
      let ways = [[Verb.sign, act.verb], [.accede]]
      guard let way = ways.first(where: { isPossible($0, act) }) else { return refuse(act, context, at: span) }
      note(way == [.accede] ? "accession, without a signature" : "signature and \(act.verb.noun)", name)
      for verb in way { world.add(act.by(verb)) }
    case .some:
      enter(act, at: span)
    }
  }

  private mutating func note(_ what: String, _ name: String) {
    if let place = deeds.firstIndex(where: { $0.what == what }) {
      deeds[place].names.append(name)
    } else {
      deeds.append((what, [name]))
    }
  }

  private func isPossible(_ verbs: [Verb], _ act: TreatyModel.Act) -> Bool {
    var trial = world
    for verb in verbs {
      let step = act.by(verb)
      if Context(world: trial).refusal(of: step) != nil { return false }
      trial.add(step)
    }
    return true
  }

  /// Neither signature nor accession is open: the message says when one would be.
  private mutating func refuse(_ act: TreatyModel.Act, _ context: Context, at span: Span) {
    let refusal = context.refusal(of: act.by(.accede)) ?? context.refusal(of: act.by(.sign)) ?? .notSigned
    diagnostics.append(RefusalMessage(world: world, act: act).diagnostic(refusal, at: span))
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

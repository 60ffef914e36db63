// Instruments: the acts of a state or treaty, and what is asked of one act. They read all known acts, whatever the day.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  /// `ratification of T by X`: the latest such act, whether or not it still stands.
  mutating func instrument(_ use: PropertyUse, by verbs: Set<Verb>, in scope: Scope) throws(Stop) -> Value {
    // The element may be the state (`by it` left out) or the treaty (`of it` left out).
    let id: TreatyID
    if let operand = use.of { id = try treaty(of: operand, in: scope) } else { id = try treaty(use, in: scope) }
    let state = try actor(use, in: scope)
    let context = scope.context
    let acts = context.world.log(of: id).acts(of: state).filter { verbs.contains($0.verb) }
    guard let latest = acts.last(where: { context.knows($0) }) else {
      let what = "\(use.property.rawValue) of \(context.world.key(of: id)) by \(context.world[state].name)"
      return .nothing(Nothing(.hasNotHappened, "no \(what) is in the register by then"))
    }
    if latest.isUnchecked { remarks.add("this act is unchecked") }
    if latest.verb == .withdraw { noteEffect(ofNotice: latest, in: context) }
    guard context.actsKnownUntil.map({ latest.date.latest <= $0 }) ?? true else {
      return .notKnown("it happened \(latest.date), and whether by then is not known")
    }
    return .instrument(latest)
  }

  /// Whether a notice of withdrawal was revoked, or when it takes effect.
  private mutating func noteEffect(ofNotice act: TreatyModel.Act, in context: TreatyLaw.Context) {
    let stays = context.history(of: act.treaty).late.records[act.state]?.stays ?? []
    if let revoked = stays.flatMap(\.revoked).last(where: { $0.notice == act }) {
      remarks.add("revoked on \(revoked.revokedOn), before it took effect (VCLT 68)")
    } else if let exit = stays.compactMap(\.exit).last(where: { $0.act == act }), !exit.wasBeforeParty {
      remarks.add("with effect from \(exit.effect)")
    }
  }

  private mutating func actor(_ use: PropertyUse, in scope: Scope) throws(Stop) -> StateID {
    if let by = use.by { return try state(of: by, in: scope) }
    if let element = scope.element, let state = state(element) { return state }
    throw failure(
      .outsideElement, "\(use.property.rawValue) by whom?", at: use.nameSpan,
      help: ["write `\(use.property.rawValue) of TREATY by STATE`"])
  }

  /// `acts of T`, `acts of X`.
  mutating func acts(_ use: PropertyUse, in scope: Scope) throws(Stop) -> Value {
    let (value, span) = try subject(use, in: scope)
    let context = scope.context
    switch value {
    case .treaty(let treaty):
      remarks.use(treaty, in: context)
      return .set(context.world.log(of: treaty).acts.filter(context.knows).map(Value.instrument))
    case .state(let state):
      var acts: [TreatyModel.Act] = []
      for treaty in context.world.treatyIDs {
        acts += context.world.log(of: treaty).acts(of: state).filter(context.knows)
      }
      acts.sort { $0.date.latest < $1.date.latest }
      return .set(acts.map(Value.instrument))
    default: throw wrong(value, wanted: "a treaty or a state", at: span)
    }
  }

  mutating func ofAct(_ use: PropertyUse, in scope: Scope) throws(Stop) -> Value {
    let (value, span) = try subject(use, in: scope)
    guard case .instrument(let act) = value.onlyElement else {
      throw wrong(value, wanted: "an act", at: span)
    }
    switch use.property {
    case .date: return .date(act.date.knownDay)
    case .state: return .state(act.state)
    case .verb: return .text(act.verb.noun)
    case .treaty: return .treaty(act.treaty)
    case .source: return act.source.map(Value.text) ?? .notKnown("no source is given for it")
    case .takesEffect: return effect(of: act, in: scope.context)
    default: return .notKnown("its words are not in the register")
    }
  }

  /// The day from which an instrument binds its state, or the first day outside after a withdrawal.
  private func effect(of act: TreatyModel.Act, in context: TreatyLaw.Context) -> Value {
    if act.verb == .sign { return .date(act.date.knownDay) }
    let history = context.history(of: act.treaty)
    func known(_ day: (Stay) -> Day?) -> KnownDay? {
      let late = history.late.records[act.state]?.stays ?? []
      return history.knownDay { ($0.records[act.state]?.stays ?? []).compactMap(day).last }
        ?? late.compactMap(day).last.map { .between(act.date.earliest, $0) }
    }
    if act.verb == .withdraw {
      return known { stay in stay.exit.flatMap { $0.act == act ? $0.effect : nil } }.map(Value.date)
        ?? .nothing(Nothing(.hasNotHappened, "it has no effect as far as acts are known"))
    }
    return known { $0.instrument == act ? $0.partyFrom : nil }.map(Value.date)
      ?? .nothing(Nothing(.hasNotHappened, "the treaty is not in force for \(context.world[act.state].name)"))
  }

  /// `sources of E`: those of the things that it names; of any other answer those on which its derivation rests.
  mutating func sources(_ use: PropertyUse, in scope: Scope) throws(Stop) -> Value {
    let (value, span) = try subject(use, in: scope)
    if let question = use.of, !value.isOfThings {
      return .sources(try explanation(of: question, in: scope).allSources)
    }
    let world = scope.context.world
    var sources: [String?] = []
    for element in value.asElements {
      switch element {
      case .treaty(let treaty):
        sources += [world[treaty].source, world[treaty].withdrawal.source]
        sources += world.log(of: treaty).acts.map(\.source)
      case .state(let state): sources.append(world[state].source)
      case .group(let group): sources.append(world[group].source)
      case .instrument(let act): sources.append(act.source)
      default: throw wrong(element, wanted: "a treaty, state, group or act", at: span)
      }
    }
    return .sources(sources.compactMap { $0 })
  }
}

extension TreatyLaw.Context {
  /// Whether the act is known here: it may have happened by the last day whose acts are.
  func knows(_ act: TreatyModel.Act) -> Bool {
    actsKnownUntil.map { act.date.earliest <= $0 } ?? true
  }
}

extension ExplanationStep {
  /// Its sources and those of all that it follows from, the outer ones first.
  fileprivate var allSources: [String] {
    sources + acts.compactMap(\.source) + because.flatMap(\.allSources)
  }
}

extension Value {
  /// A set of sources, each once.
  fileprivate static func sources(_ texts: [String]) -> Value {
    var seen: Set<String> = []
    return .set(texts.filter { seen.insert($0).inserted }.map(Value.text))
  }

  /// Whether it is a thing that has sources of its own, or a set of some.
  fileprivate var isOfThings: Bool {
    asElements.allSatisfy { element in
      switch element {
      case .treaty, .state, .group, .instrument: true
      default: false
      }
    }
  }

  /// The element of a set of just one; otherwise the value.
  var onlyElement: Value {
    if case .set(let elements) = self, elements.count == 1 { return elements[0] }
    return self
  }
}

// What may be said of states and treaties. The law answers; where acts are known only between bounds it may not know.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  mutating func holds(
    _ predicate: Predicate, of subject: Expression, at span: Span, in scope: Scope
  ) throws(Stop) -> Value {
    let value = try value(of: subject, in: scope)
    try noteOrganisation(of: subject, predicate, in: scope)
    let truth = try holds(predicate, of: value, at: subject.span, in: scope)
    guard truth == nil else { return Value.truth(truth, orNotKnown: "") }
    var treaties = remarks.treatiesUsed
    if case .treaty(let id) = value { treaties = [id] }
    return .notKnown(scope.context.whatIsNotKnown(of: treaties))
  }

  /// Whether a predicate holds of a value: of each member, where it is a set.
  mutating func holds(_ predicate: Predicate, of value: Value, at span: Span, in scope: Scope) throws(Stop) -> Bool? {
    if let nothing = value.nothing { throw .nothing(nothing) }
    if let holds = try ofTreaty(predicate, value, at: span, in: scope) {
      return predicate.negated ? holds.known.map { !$0 } : holds.known
    }
    guard let states = states(value, in: scope.context) else { throw wrong(value, wanted: "a state", at: span) }
    let test = try test(predicate, in: scope)
    var result: Bool? = true
    for state in states.members {
      switch test(state) {
      case false?: return false
      case nil: result = nil
      case true?: continue
      }
    }
    return result
  }

  mutating func holds(
    _ predicate: Predicate, of quantifier: Quantifier, _ set: Expression, at span: Span, in scope: Scope
  ) throws(Stop) -> Value {
    let value = try value(of: set, in: scope)
    let elements = try wantedElements(of: value, at: set.span, in: scope)
    var (yes, unknown) = (0, 0)
    if predicate.isOfTreaty {
      for element in elements { count(try holds(predicate, of: element, at: set.span, in: scope), &yes, &unknown) }
    } else {
      let test = try test(predicate, in: scope)
      for element in elements {
        guard let state = state(element) else { throw wrong(element, wanted: "a state", at: set.span) }
        count(test(state), &yes, &unknown)
      }
    }
    let truth: Bool?
    switch quantifier {
    case .all: truth = known(yes == elements.count, else: yes + unknown == elements.count)
    case .any: truth = known(yes > 0, else: unknown > 0)
    case .none: truth = known(yes + unknown == 0, else: yes == 0)
    case .atLeast(let number):
      let needed = try count(of: number, in: scope)
      truth = known(yes >= needed, else: yes + unknown >= needed)
    }
    return Value.truth(truth, orNotKnown: "of \(unknown) of \(elements.count) it is not known")
  }

  /// A group that is also the membership of an organisation is read as its members; what the organisation did is said.
  private mutating func noteOrganisation(of subject: Expression, _ predicate: Predicate, in scope: Scope) throws(Stop) {
    let world = scope.context.world
    guard !predicate.isOfTreaty, let entry = subject.nameEntry, entry.kind == .group,
      let group = world.group(named: entry.key),
      let organisation = world.organisations.first(where: { world[$0].members == .group(group) })
    else { return }
    let count = scope.context.members(of: group).certain.count
    let own = try brief(predicate, of: organisation, in: scope).map { ": \($0)" } ?? ""
    remarks.add(
      "`\(world.key(of: group))` is read as its \(count) members; \(world[organisation].name), the organisation, acts for itself\(own)"
    )
  }

  private func count(_ answer: Bool?, _ yes: inout Int, _ unknown: inout Int) {
    switch answer {
    case true?: yes += 1
    case nil: unknown += 1
    case false?: break
    }
  }

  private func known(_ certain: Bool, else possible: Bool) -> Bool? {
    certain ? true : (possible ? nil : false)
  }

  // MARK: - Of states

  /// The predicate as a test of one state, its treaty read once.
  mutating func test(_ predicate: Predicate, in scope: Scope) throws(Stop) -> (StateID) -> Bool? {
    noteSupposedActsAfterTheDay(in: scope)
    let positive = try positiveTest(predicate, in: scope)
    guard predicate.negated else { return positive }
    return { state in positive(state).map { !$0 } }
  }

  private mutating func positiveTest(_ predicate: Predicate, in scope: Scope) throws(Stop) -> (StateID) -> Bool? {
    let context = scope.context
    switch predicate.form {
    case .party(let treaty):
      let id = try self.treaty(of: treaty, in: scope)
      return { context.isParty($0, to: id) }
    case .signatory(let treaty):
      let id = try self.treaty(of: treaty, in: scope)
      return { context.isSignatory($0, to: id) }
    case .eligible(let treaty):
      let id = try self.treaty(of: treaty, in: scope)
      noteInvitation(to: id, in: context)
      let eligible = context.eligibleStates(of: id)
      return { eligible.contains($0) }
    case .bound(let treaty):
      let id = try self.treaty(of: treaty, in: scope)
      return { context.isBound($0, by: id) }
    case .has(let deed, let treaty):
      return test(deed, with: try self.treaty(of: treaty, in: scope), in: context)
    case .inForce, .binds:
      throw failure(
        .wrongKind, "this is said of a treaty, not of a state", at: predicate.span, help: ["write `is party to TREATY`"]
      )
    }
  }

  private func test(_ deed: Predicate.Deed, with id: TreatyID, in context: TreatyLaw.Context) -> (StateID) -> Bool? {
    switch deed {
    case .signed: return { context.hasSigned($0, id) }
    case .ratified: return { context.hasConsented($0, to: id, by: [.ratify, .accept, .approve]) }
    case .accepted: return { context.hasConsented($0, to: id, by: [.accept]) }
    case .approved: return { context.hasConsented($0, to: id, by: [.approve]) }
    case .acceded: return { context.hasConsented($0, to: id, by: [.accede]) }
    case .denounced: return { context.hasDenounced($0, id) }
    case .joined: return { context.hasJoined($0, id) }
    }
  }

  // MARK: - Of treaties

  /// What is said of a treaty; `nil` where the predicate is about states.
  private mutating func ofTreaty(
    _ predicate: Predicate, _ value: Value, at span: Span, in scope: Scope
  ) throws(Stop) -> (known: Bool?, Void)? {
    switch predicate.form {
    case .inForce(let state, let pair):
      noteSupposedActsAfterTheDay(in: scope)
      return (try isInForce(value, for: state, between: pair, at: span, in: scope), ())
    case .binds(let who):
      noteSupposedActsAfterTheDay(in: scope)
      let id = try treaty(value, at: span, in: scope.context)
      var result: Bool? = true
      for state in try states(of: who, in: scope).members {
        switch scope.context.isBound(state, by: id) {
        case false?: return (false, ())
        case nil: result = nil
        case true?: continue
        }
      }
      return (result, ())
    case .party, .signatory, .eligible, .bound, .has: return nil
    }
  }

  private mutating func isInForce(
    _ value: Value, for state: Expression?, between pair: Pair?, at span: Span, in scope: Scope
  ) throws(Stop) -> Bool? {
    let id = try treaty(value, at: span, in: scope.context)
    if let state { return scope.context.isParty(try self.state(of: state, in: scope), to: id) }
    guard let pair else { return scope.context.isInForce(id) }
    let (first, second) = (try self.state(of: pair.first, in: scope), try self.state(of: pair.second, in: scope))
    let isInForce = scope.context.isInForce(id, between: first, and: second)
    if isInForce != false { noteReservationsLeftOut() }
    return isInForce
  }
}

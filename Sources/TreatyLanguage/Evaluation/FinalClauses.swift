// What a treaty's own text and title say: its clauses, dates of adoption and opening, articles, depositary.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  mutating func finalClauses(_ use: PropertyUse, in scope: Scope) throws(Stop) -> Value {
    let id = try treaty(use, restsOnActs: false, in: scope)
    let world = scope.context.world
    let treaty = world[id]
    switch use.property {
    case .clause:
      presentation = .clause(ClauseWords(world: world).lines(of: treaty))
      return .clause(id)
    case .adoption: return known(treaty.adoption.map { .date(.on($0.day)) }, "the day of adoption", treaty)
    case .opening: return known(treaty.participation.opening.map { .date(.on($0)) }, "an opening for signature", treaty)
    case .closing: return closing(of: treaty, id, in: scope.context)
    case .knownUntil:
      return known(treaty.knownUntil.map { .date(.on($0)) }, "the day up to which acts are known", treaty)
    case .articles:
      return .table(
        Table(columns: ["article", "title"], rows: treaty.articles.map { [.text($0.number), .text($0.title)] }))
    case .article: return try article(use, of: treaty, in: scope)
    case .subject: return known(treaty.subject.map(Value.text), "a subject", treaty)
    case .depositary: return known(treaty.depositary.map(Value.text), "a depositary", treaty)
    case .secretariat: return known(treaty.secretariat.map(Value.text), "a secretariat", treaty)
    case .conference: return known(treaty.conference.map(Value.text), "a conference of the parties", treaty)
    case .place:
      let place = treaty.participation.window?.place ?? treaty.adoption?.place
      return known(place.map(Value.text), "a place", treaty)
    case .host: return known(treaty.participation.window?.host.map(Value.state), "a host", treaty)
    case .protocols: return .set(belonging(to: id, .protocol, in: world))
    default: return .set(belonging(to: id, .amendment, in: world))
    }
  }

  private func known(_ value: Value?, _ what: String, _ treaty: Treaty) -> Value {
    value ?? .notKnown("the register does not say \(what) of \(treaty.key)")
  }

  private func closing(of treaty: Treaty, _ id: TreatyID, in context: TreatyLaw.Context) -> Value {
    guard let window = treaty.participation.window else {
      return .nothing(Nothing(.cannotHappen, "\(treaty.key) is not open for signature"))
    }
    switch window.end {
    case .day(let day): return .date(.on(day))
    case .entryIntoForce:
      guard let entry = context.history(of: id).entryIntoForce else {
        return .nothing(Nothing(.hasNotHappened, "\(treaty.key) is open for signature until it enters into force"))
      }
      return .date(.on(entry.latest.adding(days: -1)))
    case nil: return .nothing(Nothing(.cannotHappen, "\(treaty.key) is open for signature without limit of time"))
    }
  }

  private mutating func article(_ use: PropertyUse, of treaty: Treaty, in scope: Scope) throws(Stop) -> Value {
    guard let number = use.number else { return .notKnown("which article?") }
    let wanted: String
    switch try value(of: number, in: scope) {
    case .number(let number, _): wanted = number.description
    case .text(let text): wanted = text
    case let other: throw wrong(other, wanted: "the number of an article", at: number.span)
    }
    guard let article = treaty.articles.first(where: { $0.number == wanted }) else {
      return .notKnown("the register does not hold article \(wanted) of \(treaty.key)")
    }
    return .text(article.title)
  }

  private func belonging(to parent: TreatyID, _ kind: TreatyKind, in world: World) -> [Value] {
    world.treatyIDs.filter { world[$0].parent == parent && world[$0].kind == kind }.map(Value.treaty)
  }
}

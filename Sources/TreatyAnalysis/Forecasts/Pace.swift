// The pace of treaties: how long states really took from signature to consent, and without a signature from the opening.
// Two curves, since a signatory and a state that never signed do not move alike. A forecast draws delays from them.

import TreatyLaw
import TreatyModel

/// The delays of consent to some treaties, taken together.
public struct Pace: Hashable, Sendable {
  /// The treaties.
  public let treaties: [TreatyID]
  /// From the signature, of the states that signed.
  public let signed: SurvivalCurve
  /// From the opening for signature (or the adoption), of the states that never signed and to which a treaty is open.
  public let unsigned: SurvivalCurve
  /// The day until which each treaty's states were watched, in the order of the treaties.
  public let watchedUntil: [Day]
}

extension Context {
  /// The pace of some treaties, as far as acts are known.
  ///
  /// States without an act by the last day that the register knows count as still waiting then (censored), and so does a state that
  /// ceased to exist. An act of unknown day counts on the day by which it has certainly happened. Organisations are left out.
  /// One pass over each treaty's states.
  public func pace(of treaties: [TreatyID]) -> Pace {
    var signed: [SurvivalCurve.Observation] = []
    var unsigned: [SurvivalCurve.Observation] = []
    var watched: [Day] = []
    for id in treaties {
      let treaty = world[id]
      let last = min(treaty.knownUntil ?? world.today, actsKnownUntil ?? treaty.knownUntil ?? world.today)
      watched.append(last)
      let records = history(of: id).late.records
      for (state, record) in records where !world[state].isRegionalOrganisation {
        guard let start = record.signedOn, start <= last else { continue }
        signed.append(observation(of: state, record.firstConsent, from: start, until: last))
      }
      guard let opening = treaty.participation.opening ?? treaty.adoption?.day, opening <= last else { continue }
      let then = on(last)
      let open = then.mayEverSign(id).certain.union(then.mayEverAccede(id).certain)
      for state in open where !world[state].isRegionalOrganisation {
        let record = records[state]
        if let signature = record?.signedOn, signature <= last { continue }
        let start = max(opening, world[state].existsFrom ?? opening)
        guard start <= last else { continue }
        unsigned.append(observation(of: state, record?.firstConsent, from: start, until: last))
      }
    }
    return Pace(
      treaties: treaties, signed: SurvivalCurve(signed), unsigned: SurvivalCurve(unsigned), watchedUntil: watched)
  }

  private func observation(
    of state: StateID, _ consent: Day?, from start: Day, until last: Day
  ) -> SurvivalCurve.Observation {
    if let consent, consent <= last {
      return SurvivalCurve.Observation(days: max(0, consent.days(since: start)), happened: true)
    }
    let end = world[state].existsUntil.map { min($0, last) } ?? last
    return SurvivalCurve.Observation(days: max(0, end.days(since: start)), happened: false)
  }
}

extension StateRecord {
  /// The day of its first instrument of consent, whether or not it still stands.
  fileprivate var firstConsent: Day? { stays.first?.deposited }
}

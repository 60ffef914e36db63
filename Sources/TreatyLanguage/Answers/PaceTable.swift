// The pace of treaties as a table: the curve that a forecast draws from, with the numbers that it rests on.

import TreatyAnalysis
import TreatyModel

extension Pace {
  /// The steps of both curves: from when, after how many days, how many were at risk, how many consented, which share still waits.
  var table: Table {
    Table(
      columns: ["from", "days", "at risk", "consents", "still waiting"],
      rows: rows(signed, "signature") + rows(unsigned, "opening"), drawn: 4)
  }

  private func rows(_ curve: SurvivalCurve, _ start: String) -> [[Value]] {
    curve.steps.map { step in
      [
        .text(start), .whole(step.days), .whole(step.atRisk), .whole(step.events),
        .number(step.waiting, .percentage),
      ]
    }
  }

  /// What the table says and rests on, in sentences.
  func notes(in world: World) -> [String] {
    let untils = zip(treaties, watchedUntil).map { "\(world.key(of: $0)) until \($1)" }
    return [
      "signature: " + signed.words(of: "states that signed", "from their signature"),
      "opening: "
        + unsigned.words(of: "states that a treaty is open to and that never signed", "from its opening for signature"),
      "states are watched as far as the register knows: \(untils.joined(separator: ", ")); those without an act by then count as "
        + "still waiting (Kaplan and Meier)",
    ]
  }
}

extension SurvivalCurve {
  /// `147 states that signed, of which 140 consented; half within 912 days from their signature`.
  func words(of states: String, _ start: String) -> String {
    guard cases > 0 else { return "no \(states) as far as the register knows" }
    let half = Rational(1, over: 2).flatMap(days(untilWaitingAtMost:))
    let pace = half.map { "half within \($0) days" } ?? "fewer than half as far as the register knows"
    return "\(cases) \(states), of which \(events) consented; \(pace) \(start)"
  }
}

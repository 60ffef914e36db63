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
      "signature: " + wordsFromSignature + "; the clock runs from each signature",
      "opening: " + wordsFromOpening
        + "; the clock runs from each treaty's opening, or from the state's coming into being",
      "states are watched as far as the register knows: \(untils.joined(separator: ", ")); those without an act by then count as "
        + "still waiting (Kaplan and Meier)",
    ]
  }
}

extension Pace {
  /// `285 signatures (a state counts once for each treaty), of which 272 were followed by consent; half within 1112 days of the signature`.
  var wordsFromSignature: String { words(of: signed, "signature", "signatures", "of the signature") }

  /// The same of the states that never signed.
  var wordsFromOpening: String {
    words(
      of: unsigned, "state that never signed and may join", "states that never signed and may join",
      "of the opening for signature")
  }

  private func words(of curve: SurvivalCurve, _ one: String, _ many: String, _ start: String) -> String {
    guard curve.cases > 0 else { return "no \(many) as far as the register knows" }
    let half = Rational(1, over: 2).flatMap(curve.days(untilWaitingAtMost:))
    let pace = half.map { "half within \($0) days" } ?? "fewer than half as far as the register knows"
    let once = treaties.count > 1 ? " (a state counts once for each treaty)" : ""
    let followed = "\(curve.events) \(curve.events == 1 ? "was" : "were") followed by consent"
    return "\(counted(curve.cases, one, plural: many))\(once), of which \(followed); \(pace) \(start)"
  }
}

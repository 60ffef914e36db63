// `weight W in "unit" from "file.csv"`: a table with the columns state and value, read as the lines of the declaration would be.

import TreatyModel
import TreatySyntax

extension Interpreter {
  /// The numbers of a weight that a file gives, or `nil` and a diagnostic for each row that says none.
  func values(ofWeightIn file: TextLiteral, emit: (Event) -> Void) -> [StateID: Rational]? {
    guard let table = load(file, emit) else { return nil }
    let rows = CommaSeparated.rows(of: table.bytes)
    guard let head = rows.first, let who = head.firstIndex(of: "state"), let what = head.firstIndex(of: "value") else {
      refuse("\(file.value) needs the columns state and value in its first row", file, emit)
      return nil
    }
    var values: [StateID: Rational] = [:]
    var isWhole = true
    for (place, row) in rows.enumerated().dropFirst() {
      guard row.count > max(who, what), let state = state(called: row[who]), let value = Rational(decimal: row[what])
      else {
        refuse("row \(place + 1) of \(file.value) is not a state and its number", file, emit)
        isWhole = false
        continue
      }
      values[state] = value
    }
    return isWhole ? values : nil
  }

  /// The one state that the lexicon knows by a name; in a table a name needs no quotation marks.
  private func state(called name: String) -> StateID? {
    let keys = Set(lexicon.lookUp(NameFolding.key(of: name)).entries.filter { $0.kind == .state }.map(\.key))
    guard keys.count == 1, let key = keys.first else { return nil }
    return world.state(named: key)
  }

  private func refuse(_ message: String, _ file: TextLiteral, _ emit: (Event) -> Void) {
    emit(.diagnostic(Diagnostic(.fileRefused, message, at: file.span)))
  }
}

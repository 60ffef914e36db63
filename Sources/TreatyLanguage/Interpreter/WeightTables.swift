// `weight W in "unit" from "file.csv"`: a table with the columns state and value, read as the lines of the declaration would be.

import TreatyModel
import TreatySyntax

extension Interpreter {
  /// The numbers of a weight that a file gives, or `nil` and a diagnostic for each row that says none.
  func values(ofWeightIn file: TextLiteral, emit: (Event) -> Void) -> [StateID: Rational]? {
    guard let table = table(file, columns: ["state", "value"], emit) else { return nil }
    let (who, what) = (table.column("state"), table.column("value"))
    var values: [StateID: Rational] = [:]
    var isWhole = true
    for row in table.rows {
      guard let name = table.field(who, of: row), let number = table.field(what, of: row),
        let state = state(called: name.text), let value = Rational(decimal: number.text)
      else {
        refuse("this row is not a state and its number", at: table.span(row), emit)
        isWhole = false
        continue
      }
      if values.updateValue(value, forKey: state) != nil {
        refuse("the number of \(world[state].name) is given twice", at: table.span(row), emit)
        isWhole = false
      }
    }
    return isWhole ? values : nil
  }

  /// The one state that the lexicon knows by a name; in a table a name needs no quotation marks.
  private func state(called name: String) -> StateID? {
    let keys = Set(lexicon.lookUp(NameFolding.key(of: name)).entries.filter { $0.kind == .state }.map(\.key))
    guard keys.count == 1, let key = keys.first else { return nil }
    return world.state(named: key)
  }
}

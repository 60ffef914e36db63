// The list of states that a world starts with: a line a state, so that nothing is parsed at start-up.

import TreatyModel

/// The states of the index.
enum StatesIndex {
  /// All states in the order of their short names.
  ///
  /// A line is: name, code, name of the United Nations, kind, region, exists from, exists until, and the group of the
  /// members of an organisation.
  static func states(group: (String) -> GroupID?) -> [State] {
    let table = LineTable(path: "states.index")
    var states: [State] = []
    table.forEachRow { columns in
      guard columns.count == 8 else { return }
      states.append(
        State(
          name: table.text(columns[0]), code: table.text(columns[1]),
          unitedNationsName: table.optionalText(columns[2]), kind: kind(table.text(columns[3])),
          region: table.optionalText(columns[4]), existsFrom: table.day(columns[5]), existsUntil: table.day(columns[6]),
          members: table.optionalText(columns[7]).flatMap(group).map { .group($0) }))
    }
    return states
  }

  private static func kind(_ word: String) -> StateKind {
    word == StateKind.state.rawValue ? .state : StateKind(rawValue: word) ?? .state
  }
}

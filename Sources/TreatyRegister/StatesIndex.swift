// The list of states that a world starts with: a line a state, so that nothing is parsed at start-up.

import TreatyModel

/// The states of the index.
enum StatesIndex {
  /// All states in the order of their short names. A line is: name, code, name of the United Nations, kind, region,
  /// exists from, exists until, and the group of the members of an organisation.
  static func states(group: (String) -> GroupID?) -> [State] {
    LineTable(path: "states.index").rows.map { row in
      var state = State(name: row[0], code: row[1], kind: StateKind(rawValue: row[3]) ?? .state)
      state.unitedNationsName = row[2].isEmpty ? nil : row[2]
      state.region = row[4].isEmpty ? nil : row[4]
      state.existsFrom = Day(iso: row[5])
      state.existsUntil = Day(iso: row[6])
      state.members = group(row[7]).map { .group($0) }
      return state
    }
  }
}

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
    states.reserveCapacity(256)
    table.forEachLine { line in
      states.append(
        State(
          name: line.text(), code: line.text(), unitedNationsName: line.optionalText(), kind: kind(line.text()),
          region: line.optionalText(), existsFrom: line.day(), existsUntil: line.day(),
          members: line.optionalText().flatMap(group).map { .group($0) }))
    }
    return states
  }

  private static func kind(_ word: String) -> StateKind {
    word == StateKind.state.rawValue ? .state : StateKind(rawValue: word) ?? .state
  }
}

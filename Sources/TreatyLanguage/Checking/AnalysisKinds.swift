// The kinds of the questions on what it would take.

import TreatySyntax

extension Checker {
  /// Checks a question on what it would take and gives its kind.
  mutating func kind(of question: AnalysisQuestion) -> ValueKind {
    switch question {
    case .waysIntoForce(let treaty, let from, let preference, let limit):
      demand(.treaty, treaty, by: "`how can … enter into force`")
      if let from { demand(.states, from, by: "`from`") }
      if case .least(let weight) = preference { demandWeight(weight, by: "`with least`") }
      if let limit { demand(.number, limit, by: "`limit`") }
      return .list(of: .states)
    case .whoCanBlock(let treaty, let from):
      demand(.treaty, treaty, by: "`who can block`")
      if let from { demand(.states, from, by: "`from`") }
      return .list(of: .states)
    case .statesNeededToBlock(let treaty):
      demand(.treaty, treaty, by: "`states needed to block`")
      return .number
    case .whoHasPower(_, let treaty, _):
      demand(.treaty, treaty, by: "`who has power over`")
      return .table
    case .power(_, _, let treaty, let states):
      demand(.treaty, treaty, by: "`power over`")
      guard let states else { return elements.isEmpty ? .table : .number }
      return demand(.states, states, by: "`power over … of`") == .state ? .number : .list(of: .number)
    }
  }
}

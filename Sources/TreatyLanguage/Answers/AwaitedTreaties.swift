// Other treaties that a condition waits for: as long as they are not there no deposit meets it (Montreal waits for Vienna's condition).

import TreatyLaw
import TreatyModel

extension Context {
  /// `, as long as the condition of vienna is not met`; nothing where the condition waits for no other treaty.
  func awaited(by treaty: TreatyID) -> String {
    guard let condition = condition(of: world[treaty]) else { return "" }
    let missing = awaited(in: condition)
    return missing.isEmpty ? "" : ", as long as " + list(missing, "and")
  }

  private func awaited(in condition: Condition) -> [String] {
    switch condition {
    case .inForce(let treaty):
      return history(of: treaty).isInForce(on: day) == false ? ["\(world.key(of: treaty)) is not in force"] : []
    case .conditionMet(let treaty):
      return history(of: treaty).isTriggered(by: day) == false
        ? ["the condition of \(world.key(of: treaty)) is not met"] : []
    case .both(let parts), .either(let parts): return parts.flatMap(awaited)
    case .count, .all, .part, .each, .eachRegion, .named, .holding: return []
    }
  }
}

// Random conditions with some deposits made, and what brute force says of them.

import BigInt
import TestSupport
import TreatyAnalysis
import TreatyLaw
import TreatyModel

/// A random condition with some deposits made, and the truth of every set of the others.
struct RandomCase {
  let formula: Formula
  /// The candidates in their order, which is that of a mask's bits.
  let candidates: [StateID]
  /// For each mask of candidates, whether it completes the condition.
  let completes: [Bool]

  /// - Parameter organisations: so many more may deposit whose deposits count as those of random states.
  init?(seed: Int, states most: Int, depth: Int = 3, organisations: Int = 0) {
    var random = Numbers(seed: UInt64(seed))
    let states = (0..<(random.below(most) + 1)).map(StateID.init)
    let condition = random.condition(over: states, depth: depth)
    var members: [StateID: StateSet] = [:]
    for place in 0..<organisations {
      members[StateID(states.count + place)] = StateSet(states.filter { _ in random.below(2) == 0 })
    }
    let asMembers = OrganisationsAsMembers(members)
    let everyone = states + members.keys
    let depositors = StateSet(everyone.filter { _ in random.below(5) == 0 })
    let (deposited, open) = (asMembers.counted(depositors), StateSet(everyone).subtracting(depositors))
    guard let formula = Formula(condition, deposited: deposited, candidates: open, asMembers: asMembers) else {
      return nil
    }
    self.formula = formula
    candidates = Array(open)
    let list = candidates
    completes = (0..<(1 << list.count)).map { mask in
      condition.holds(over: deposited.union(asMembers.counted(RandomCase.set(mask, of: list)))) == true
    }
  }

  static func set(_ mask: Int, of list: [StateID]) -> StateSet {
    StateSet(list.enumerated().filter { mask & (1 << $0.offset) != 0 }.map(\.element))
  }

  /// The masks for which `holds` is true and that of no subset is.
  func minimal(_ holds: (Int) -> Bool) -> [Int] {
    completes.indices.filter { mask in
      holds(mask) && candidates.indices.allSatisfy { mask & (1 << $0) == 0 || !holds(mask ^ (1 << $0)) }
    }
  }

  /// These masks as lists of states, the fewest members first, then in the order of the candidates.
  func listed(_ masks: [Int]) -> [[StateID]] {
    masks.map { Array(RandomCase.set($0, of: candidates)) }.sorted { left, right in
      left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count < right.count
    }
  }

  /// Both indices by going through every coalition.
  var power: (shapley: [Rational], banzhaf: [Rational]) {
    let count = candidates.count
    let factorials = (0...max(1, count)).reduce(into: [BigInt(1)]) { $0.append($0[$1] * BigInt($1 + 1)) }
    var orders = [BigInt](repeating: 0, count: count)
    var swings = [Int](repeating: 0, count: count)
    for mask in completes.indices where !completes[mask] {
      for player in 0..<count where mask & (1 << player) == 0 && completes[mask | (1 << player)] {
        swings[player] += 1
        let size = mask.nonzeroBitCount
        orders[player] += factorials[size] * factorials[count - size - 1]
      }
    }
    let total = swings.reduce(0, +)
    return (
      orders.map { Rational($0, over: factorials[count]) ?? .zero },
      swings.map { Rational($0, over: max(1, total)) ?? .zero }
    )
  }
}

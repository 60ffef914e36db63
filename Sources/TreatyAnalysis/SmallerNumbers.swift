// The same game in smaller numbers, where weights have more digits than a machine word.
//
// Written to a base B whose remainders never carry (they sum to less than B), a sum of weights reaches the need when its leading part is more
// than that of the need, or is the same and the remainders reach that of the need. So any base will do that the remainders do not reach, and the
// smallest is their sum and one. The weights themselves are tried as bases, again and again: those of more than twice what all smaller ones
// sum to, each of which has a binary digit more than the one before, so that they are no more than the digits. Where that does not make them small
// enough and the players are few, the weights are cut to their leading digits, and every coalition is looked at: the cut is exact where each
// that reaches the need has more than each that does not. 2^(players) sums.

import BigInt
import TreatyModel

/// Weights and a need, to be brought into machine words.
struct SmallerNumbers {
  private var values: [BigInt]
  private var need: BigInt

  /// More players than these are not looked at coalition by coalition.
  private static let mostPlayers = 16
  /// The sets of more players than these are not written out.
  private static let mostSpelledOut = 14
  /// All weights together, and the need, are to be below this.
  private static let most = BigInt(1) << 60

  /// Weights in the same unit as what they must reach.
  init(_ values: [BigInt], need: BigInt) {
    // A weight above the need is as good as the need.
    self.values = values.map { min($0, need) }
    self.need = need
  }

  /// Weights and a need in machine words that the same coalitions reach; `nil` where none were found.
  ///
  /// - Parameter effort: a step is a machine word of a number divided; (weights) x (words) for each base, of at most (digits).
  func small(_ effort: inout Effort) throws(Halt) -> (values: [Int], need: Int)? {
    var numbers = self
    while !numbers.isSmall, try numbers.shrink(&effort) {}
    return numbers.isSmall ? (numbers.values.map { Int($0) }, Int(numbers.need)) : try numbers.cut(&effort)
  }

  /// The steps of going through all numbers once.
  private var steps: Int { values.count * (1 + need.bitWidth / UInt.bitWidth) }

  private var isSmall: Bool { need < SmallerNumbers.most && values.reduce(0, +) < SmallerNumbers.most }

  /// Goes over to a smaller base; false where no weight is a base that helps.
  private mutating func shrink(_ effort: inout Effort) throws(Halt) -> Bool {
    for base in try bases(&effort) {
      try effort.spend(4 * steps)
      let parts = values.map { $0.quotientAndRemainder(dividingBy: base) }
      let rest = parts.reduce(BigInt(0)) { $0 + $1.remainder }
      // At least to half, so that it soon comes to an end.
      guard 2 * (rest + 1) <= base else { continue }
      let (leading, last) = need.quotientAndRemainder(dividingBy: base)
      if last == 0 || last > rest {
        // The remainders never decide.
        values = parts.map(\.quotient)
        need = last == 0 ? leading : leading + 1
      } else {
        values = parts.map { $0.quotient * (rest + 1) + $0.remainder }
        need = leading * (rest + 1) + last
      }
      values = values.map { min($0, need) }
      return true
    }
    return false
  }

  /// The weights that are more than twice what all smaller ones sum to, the largest first: those are remainders of all others.
  private func bases(_ effort: inout Effort) throws(Halt) -> [BigInt] {
    try effort.spend(8 * steps)
    var (bases, sum, last) = ([BigInt](), BigInt(0), BigInt(0))
    for value in values.sorted() {
      if value > last, value > 1, 2 * (sum + 1) <= value { bases.append(value) }
      (sum, last) = (sum + value, value)
    }
    return bases.reversed()
  }

  /// The least sets that reach the need, each by the places of its players; `nil` where there are too many players to look at each.
  func minimalSets(_ effort: inout Effort) throws(Halt) -> [[Int]]? {
    guard values.count <= SmallerNumbers.mostSpelledOut else { return nil }
    try effort.spend((1 << values.count) * (values.count + 1 + need.bitWidth / UInt.bitWidth))
    var sums = [BigInt(0)]
    for value in values { sums += sums.map { $0 + value } }
    let places = values.indices
    return sums.indices.filter { mask in
      sums[mask] >= need && places.allSatisfy { mask & (1 << $0) == 0 || sums[mask ^ (1 << $0)] < need }
    }
    .map { mask in places.filter { mask & (1 << $0) != 0 } }
  }

  /// The leading digits, where they tell every coalition that reaches the need from every one that does not.
  private func cut(_ effort: inout Effort) throws(Halt) -> (values: [Int], need: Int)? {
    guard values.count <= SmallerNumbers.mostPlayers else { return nil }
    try effort.spend((1 << values.count) * (4 + need.bitWidth / UInt.bitWidth))
    let unit = max(1, need >> 50)
    let leading = values.map { Int($0 / unit) }
    var sums: [(whole: BigInt, cut: Int)] = [(0, 0)]
    for (value, cut) in zip(values, leading) { sums += sums.map { ($0.whole + value, $0.cut + cut) } }
    let most = sums.filter { $0.whole < need }.map(\.cut).max() ?? 0
    guard let least = sums.filter({ $0.whole >= need }).map(\.cut).min(), least > most else { return nil }
    return (leading.map { min($0, least) }, least)
  }
}

extension Atom {
  /// The numbers of a weight, with its states in order; `nil` of a count.
  private var manyDigits: (states: [StateID], numbers: SmallerNumbers)? {
    guard case .weight(let needed, let isStrict, let weights) = kind else { return nil }
    let unit = Rational.commonUnit(of: weights.values)
    let states = weights.keys.sorted()
    let values = states.compactMap { weights[$0]?.divided(by: unit)?.numerator }
    guard let bar = needed.divided(by: unit), values.count == states.count else { return nil }
    let (whole, rest) = bar.numerator.quotientAndRemainder(dividingBy: bar.denominator)
    return (states, SmallerNumbers(values, need: isStrict || rest > 0 ? whole + 1 : whole))
  }

  /// The atom in numbers that fit, where those on the common scale do not.
  func inSmallerNumbers(_ effort: inout Effort) throws(Halt) -> WholeAtom? {
    guard let (states, numbers) = manyDigits, let found = try numbers.small(&effort) else { return nil }
    return WholeAtom(need: found.need, brings: Dictionary(uniqueKeysWithValues: zip(states, found.values)))
  }

  /// The least sets of states that are enough for it, where they are written out.
  fileprivate func leastSets(_ effort: inout Effort) throws(Halt) -> [[StateID]]? {
    guard let (states, numbers) = manyDigits else { return nil }
    return try numbers.minimalSets(&effort)?.map { set in set.map { states[$0] } }
  }
}

extension Formula {
  /// The same formula with the least sets of states for each weight that no smaller numbers stand for; `nil` where they are too many.
  func withoutManyDigits(_ whole: inout WholeAtoms, _ effort: inout Effort) throws(Halt) -> Formula? {
    var more = atoms
    var parts: [Int: Node] = [:]
    for (place, atom) in atoms.enumerated() where try whole.numbers(of: atom, &effort) == nil {
      guard let sets = try atom.leastSets(&effort) else { return nil }
      parts[place] = .either(
        sets.map { set in
          .both(
            set.map { state in
              more.append(Atom(kind: .count(1, of: [state])))
              return .atom(more.count - 1)
            })
        })
    }
    return Formula(atoms: more, root: root.replacingAtoms { parts[$0] ?? .atom($0) }, candidates: candidates)
  }
}

extension Formula.Node {
  /// The formula with a formula for each atom.
  fileprivate func replacingAtoms(_ part: (Int) -> Formula.Node) -> Formula.Node {
    switch self {
    case .atom(let place): return part(place)
    case .settled: return self
    case .both(let parts): return .both(parts.map { $0.replacingAtoms(part) })
    case .either(let parts): return .either(parts.map { $0.replacingAtoms(part) })
    }
  }
}

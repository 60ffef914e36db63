// A condition in whole numbers: what each state's deposit brings to each atom, what each atom needs, and which atoms are enough
// together. Weights are scaled by their common denominator, so that sums are exact and a run needs no fractions.

import BigInt
import TreatyModel

/// A monotone condition over deposits, in machine words.
struct IntegerCondition {
  /// What each atom needs.
  let needs: [Int64]
  /// What each state brings, state by state: `brings[place * needs.count + atom]`.
  let brings: [Int64]
  /// The atoms that are enough together, one list an alternative; an empty list where nothing is needed.
  let alternatives: [[Int]]
  /// Whether all atoms are needed together.
  let isOneAlternative: Bool
  /// Whether it is one number of deposits, each of which counts as one.
  let isCount: Bool
  /// The states that bring something, in the world's order.
  let states: [StateID]

  /// The formula in whole numbers; `nil` where they do not fit machine words or the alternatives are too many.
  init?(_ formula: Formula) {
    guard let alternatives = formula.root.alternatives() else { return nil }
    self.alternatives = alternatives.map { $0.sorted() }
    var columns: [[StateID: Int64]] = []
    var needs: [Int64] = []
    for atom in formula.atoms {
      guard let (need, column) = IntegerCondition.column(of: atom) else { return nil }
      needs.append(need)
      columns.append(column)
    }
    let states = Array(formula.candidates).filter { state in columns.contains { $0[state] != nil } }
    self.needs = needs
    self.states = states
    brings = states.flatMap { state in columns.map { $0[state] ?? 0 } }
    isOneAlternative = alternatives.count == 1 && alternatives[0].count == columns.count
    isCount = isOneAlternative && columns.count == 1 && brings.allSatisfy { $0 == 1 }
  }

  private static func column(of atom: Atom) -> (need: Int64, brings: [StateID: Int64])? {
    switch atom.kind {
    case .count(let needed, let pool):
      return (Int64(needed), Dictionary(uniqueKeysWithValues: pool.map { ($0, 1) }))
    case .weight(let needed, let isStrict, let weights):
      var scale = BigInt(1)
      for weight in weights.values {
        scale = scale / scale.greatestCommonDivisor(with: weight.denominator) * weight.denominator
        guard scale < BigInt(1) << 62 else { return nil }
      }
      let (whole, rest) = (needed.numerator * scale).quotientAndRemainder(dividingBy: needed.denominator)
      let need = whole + (rest > 0 || isStrict ? 1 : 0)
      var sum = BigInt(0)
      var brings: [StateID: Int64] = [:]
      for (state, weight) in weights {
        let scaled = weight.numerator * scale / weight.denominator
        sum += scaled
        guard sum < BigInt(1) << 62, let word = Int64(exactly: scaled) else { return nil }
        brings[state] = word
      }
      return Int64(exactly: need).map { ($0, brings) }
    }
  }

  /// Whether sums, one for each atom, are enough.
  @inline(__always)
  func holds(_ sums: UnsafePointer<Int64>) -> Bool {
    if isOneAlternative {
      for atom in 0..<needs.count where sums[atom] < needs[atom] { return false }
      return true
    }
    return alternatives.contains { atoms in atoms.allSatisfy { sums[$0] >= needs[$0] } }
  }
}

// A condition as a game of whole numbers. Every atom is a sum that must reach a number: a count is the sum of ones. States that
// bring the same to each atom are interchangeable and form a class, so that the size of a question is that of its classes.
// The game is monotone: no further deposit makes a condition false.

import BigInt
import TreatyLaw
import TreatyModel

/// States that bring the same to every atom: for the condition one is as good as another.
struct PlayerClass: Hashable, Sendable {
  /// Its states, in the order of the world's list.
  let members: [StateID]
  /// What each of them brings to each atom; never more than the atom needs.
  let brings: [Int]

  var count: Int { members.count }
}

/// A monotone formula over sums of whole numbers.
struct Game: Sendable {
  /// The states that bring something, by what they bring.
  let classes: [PlayerClass]
  /// What the sum of each atom must reach: at least 1, at most what all classes bring together.
  let needs: [Int]
  /// The formula over the atoms.
  let root: Formula.Node
  /// The candidates that bring nothing to any atom.
  let idle: StateSet

  /// The number of states that bring something.
  var playerCount: Int { classes.reduce(0) { $0 + $1.count } }

  /// The atoms to which every player brings one: numbers of deposits over all players.
  var countsOverAll: [Int] {
    needs.indices.filter { atom in classes.allSatisfy { $0.brings[atom] == 1 } }
  }

  /// What all classes bring together to each atom.
  var totals: [Int] {
    needs.indices.map { atom in classes.reduce(0) { $0 + $1.count * $1.brings[atom] } }
  }

  /// The game that a formula is; `nil` where its weights have more digits than a machine word and are no game of smaller ones that was found.
  ///
  /// - Parameter key: states with different keys are kept in different classes.
  init?(
    _ formula: Formula, keyedBy key: (StateID) -> Rational = { _ in .zero }, _ effort: inout Effort
  ) throws(Halt) {
    var whole = WholeAtoms(over: formula.candidates)
    try self.init(formula, keyedBy: key, &whole, &effort)
  }

  private init?(
    _ formula: Formula, keyedBy key: (StateID) -> Rational, _ numbers: inout WholeAtoms, _ effort: inout Effort
  ) throws(Halt) {
    var places: [Atom: Int] = [:]
    var atoms: [Atom] = []
    let root = formula.root.mapAtoms { place in
      let atom = formula.atoms[place]
      if let known = places[atom] { return known }
      places[atom] = atoms.count
      atoms.append(atom)
      return atoms.count - 1
    }
    var scaled: [WholeAtom] = []
    for atom in atoms {
      guard let whole = try numbers.numbers(of: atom, &effort) else {
        guard let spelledOut = try formula.withoutManyDigits(&numbers, &effort) else { return nil }
        try self.init(spelledOut, keyedBy: key, &numbers, &effort)
        return
      }
      scaled.append(whole)
    }
    var groups: [GroupKey: [StateID]] = [:]
    var idle = StateSet()
    for state in formula.candidates {
      let brings = scaled.map { $0.brings[state] ?? 0 }
      if brings.allSatisfy({ $0 == 0 }) {
        idle.insert(state)
      } else {
        groups[GroupKey(brings: brings, key: key(state)), default: []].append(state)
      }
    }
    let classes = groups.map { PlayerClass(members: $1, brings: $0.brings) }
    self.init(
      classes: classes.sorted { $0.members[0] < $1.members[0] }, needs: scaled.map(\.need), root: root, idle: idle)
  }

  private struct GroupKey: Hashable {
    let brings: [Int]
    let key: Rational
  }

  private init(classes: [PlayerClass], needs: [Int], root: Formula.Node, idle: StateSet) {
    self.classes = classes
    self.needs = needs
    self.root = root
    self.idle = idle
  }

  /// The game of reaching all of these atoms of another.
  init(reaching atoms: [Int], of game: Game) {
    let classes = game.classes.map { members in
      PlayerClass(members: members.members, brings: atoms.map { atom in members.brings[atom] })
    }
    self.init(
      classes: classes.filter { $0.brings.contains { $0 > 0 } }, needs: atoms.map { game.needs[$0] },
      root: .both(atoms.indices.map(Formula.Node.atom)), idle: game.idle)
  }

  /// The game of some of its classes only.
  func keeping(_ places: [Int]) -> Game {
    Game(classes: places.map { classes[$0] }, needs: needs, root: root, idle: idle)
  }

  /// How far one state alone leads to these atoms: the sum of its shares of what each needs.
  func strength(_ brings: [Int], over atoms: some Collection<Int>) -> Double {
    atoms.reduce(0) { $0 + Double(brings[$1]) / Double(needs[$1]) }
  }

  /// What each atom needs, in the units of `sharesOfNeeds`.
  static let whole = 1 << 20

  /// The shares of what each of these atoms needs that one state alone brings, added up and each rounded up: where all the atoms are reached,
  /// those of all states come to as many wholes as there are atoms, or more.
  func sharesOfNeeds(_ brings: [Int], over atoms: some Collection<Int>) -> Int {
    atoms.reduce(0) { sum, atom in
      let product = UInt(brings[atom]).multipliedFullWidth(by: UInt(Game.whole))
      let (share, rest) = UInt(needs[atom]).dividingFullWidth(product)
      return sum + Int(share) + (rest > 0 ? 1 : 0)
    }
  }

  /// Whether the formula holds with these sums.
  func holds(_ sums: [Int]) -> Bool {
    root.holds { sums[$0] >= needs[$0] }
  }

  /// Whether the formula holds with these sums less what one state brings.
  func holds(_ sums: [Int], less brings: [Int]) -> Bool {
    root.holds { sums[$0] - brings[$0] >= needs[$0] }
  }

  /// The game of those who block: its completing sets are the sets without which the condition cannot be met.
  ///
  /// A set blocks when what the others bring stays below what is needed. Both indices of power are the same in the two.
  var dual: Game {
    let others = zip(totals, needs).map { $0 - $1 + 1 }
    let classes = self.classes.map { members in
      PlayerClass(members: members.members, brings: zip(members.brings, others).map(min))
    }
    return Game(classes: classes, needs: others, root: root.dual, idle: idle)
  }
}

extension Formula.Node {
  /// The formula with its atoms named anew.
  func mapAtoms(_ name: (Int) -> Int) -> Formula.Node {
    switch self {
    case .atom(let place): return .atom(name(place))
    case .settled: return self
    case .both(let parts): return .both(parts.map { $0.mapAtoms(name) })
    case .either(let parts): return .either(parts.map { $0.mapAtoms(name) })
    }
  }

  /// The formula with `and` and `or` exchanged.
  var dual: Formula.Node {
    switch self {
    case .atom: return self
    case .settled(let value): return .settled(!value)
    case .both(let parts): return .either(parts.map(\.dual))
    case .either(let parts): return .both(parts.map(\.dual))
    }
  }
}

/// An atom in whole numbers: what it needs, and what each state brings.
struct WholeAtom: Sendable {
  let need: Int
  let brings: [StateID: Int]
}

/// Atoms in whole numbers, each worked out once.
struct WholeAtoms {
  private let candidates: StateSet
  private var found: [Atom: WholeAtom?] = [:]

  /// No atoms yet, of these candidates.
  init(over candidates: StateSet) {
    self.candidates = candidates
  }

  /// An atom in whole numbers; `nil` where it has more digits than fit.
  mutating func numbers(of atom: Atom, _ effort: inout Effort) throws(Halt) -> WholeAtom? {
    if let known = found[atom] { return known }
    let whole = try atom.inWholeNumbers(over: candidates, &effort)
    found[atom] = .some(whole)
    return whole
  }
}

extension Atom {
  /// The atom on a scale of whole numbers without a common divisor.
  fileprivate func inWholeNumbers(over candidates: StateSet, _ effort: inout Effort) throws(Halt) -> WholeAtom? {
    switch kind {
    case .count(let needed, let pool):
      return WholeAtom(need: needed, brings: Dictionary(uniqueKeysWithValues: pool.map { ($0, 1) }))
    case .weight(let needed, let isStrict, let weights):
      let unit = Rational.commonUnit(of: weights.values)
      guard let bar = needed.divided(by: unit) else { return nil }
      guard let need = isStrict ? bar.roundedDown.map({ $0 + 1 }) : bar.roundedUp else {
        return try inSmallerNumbers(&effort)
      }
      var brings: [StateID: Int] = [:]
      var total = 0
      for (state, weight) in weights where candidates.contains(state) {
        // A weight above the bar is as good as the bar.
        let scaled = min(weight, needed + unit).divided(by: unit)?.roundedDown
        let (sum, overflows) = total.addingReportingOverflow(min(scaled ?? .max, need))
        guard scaled != nil, !overflows, sum < Int.max / 4 else {
          return try inSmallerNumbers(&effort)
        }
        brings[state] = min(scaled ?? need, need)
        total = sum
      }
      return WholeAtom(need: need, brings: brings)
    }
  }
}

extension Rational {
  /// The largest number of which all weights are whole multiples; 1 where there are none.
  static func commonUnit(of weights: some Collection<Rational>) -> Rational {
    guard let first = weights.first else { return .one }
    var (top, bottom) = (first.numerator, first.denominator)
    for weight in weights {
      let shared = bottom.greatestCommonDivisor(with: weight.denominator)
      let scale = weight.denominator / shared
      top = (top * scale).greatestCommonDivisor(with: weight.numerator * (bottom / shared))
      bottom *= scale
    }
    return Rational(top, over: bottom) ?? .one
  }
}

// Power over a condition: how often a state's deposit is the one that completes it. Shapley and Shubik (1954): every order of deposits is
// equally likely. Banzhaf (1965): every combination of the others is equally likely; normalised so that all powers sum to 1.

import BigInt
import TreatyModel

/// Both indices of power of each state over a condition.
public struct PowerIndices: Sendable {
  /// Who could ever deposit: the players of the game.
  public let players: StateSet
  /// The Shapley–Shubik index of those whose power is more than nothing; these sum to 1.
  public let shapley: [StateID: Rational]
  /// The normalised Banzhaf index of those whose power is more than nothing; these sum to 1.
  public let banzhaf: [StateID: Rational]
  /// The steps taken, for checks of growth.
  public let steps: Int
}

extension Formula {
  /// The power of each candidate over the condition, exact; `nil` where it holds already or cannot be met, so that nobody has any.
  public func power(effort: inout Effort) throws(Halt) -> PowerIndices? {
    if case .settled = root { return nil }
    guard let whole = try Game(self, &effort) else { throw .tooLarge }
    let (game, steps) = try whole.cheaperToCount(&effort)
    guard effort.allows(steps) else { throw .tooLarge }
    let swings: [[BigInt]]
    if game.playerCount <= Wrapping64.mostPlayers {
      swings = try Coalitions<Wrapping64>(game, &effort).swings.map { $0.map { BigInt($0.exact) } }
    } else {
      swings = try Coalitions<Wrapping256>(game, &effort).swings.map { $0.map { BigInt($0.exact) } }
    }
    return PowerIndices(game, swings, players: candidates, steps: effort.steps)
  }
}

extension PowerIndices {
  /// The indices from the numbers of swings of each class by size of the coalition without its player.
  fileprivate init(_ game: Game, _ swings: [[BigInt]], players: StateSet, steps: Int) {
    let count = game.playerCount
    // k! (n-1-k)! / n! over the least common denominator of all k, which is that of 1 to n.
    let whole = (1...max(1, count)).reduce(BigInt(1)) { $0 * BigInt($1) / $0.greatestCommonDivisor(with: BigInt($1)) }
    let binomials = Binomials(upTo: count)
    let shares = (0..<count).map { whole / (BigInt(count) * binomials.choose($0, of: count - 1)) }
    var shapley: [StateID: Rational] = [:]
    var banzhaf: [StateID: Rational] = [:]
    let sums = swings.map { $0.reduce(0, +) }
    let total = zip(game.classes, sums).reduce(BigInt(0)) { $0 + BigInt($1.0.count) * $1.1 }
    for (place, members) in game.classes.enumerated() where sums[place] > 0 {
      let weighed = zip(swings[place], shares).reduce(BigInt(0)) { $0 + $1.0 * $1.1 }
      let values = (Rational(weighed, over: whole) ?? .zero, Rational(sums[place], over: total) ?? .zero)
      for state in members.members { (shapley[state], banzhaf[state]) = values }
    }
    self.init(players: players, shapley: shapley, banzhaf: banzhaf, steps: steps)
  }
}

extension Coalitions where Number == Wrapping256 {
  /// The number of winning coalitions of each size, of the players who bring something.
  static func winning(in game: Game, _ effort: inout Effort) throws(Halt) -> [BigInt] {
    let steps = try CoalitionPlan(game, &effort).steps(in: game, upTo: effort.left, &effort)
    guard effort.allows(steps) else { throw .tooLarge }
    let losing = try Coalitions(game, &effort).losing
    let binomials = Binomials(upTo: game.playerCount)
    return losing.enumerated().map { binomials.choose($0, of: game.playerCount) - BigInt($1.exact) }
  }
}

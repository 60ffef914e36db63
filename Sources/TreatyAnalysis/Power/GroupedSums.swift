// Counting by groups: a weight over all players, and counts over groups that share no player (`at least 10 of each …, holding 60% of w`).
//
// A table of all counts would have the product of their needs for each size and sum. But a group's count matters only while its own players
// are put in: so group after group, with one layer for each number of its players below its need, or for each number of them left out
// where those are fewer; afterwards one row for each size is left. To count without one player, its group is put in last, and the
// player is divided out of the layers, an alternating sum. The steps are (groups) x (players) x (layers) x (sizes) x (need of the weight).

/// Counts failing coalitions group by group.
struct GroupedSums {
  /// Players of one count, or of none.
  private struct Group {
    /// How many of them a failing coalition has at most; as many as there are, where no count asks for them.
    let most: Int
    /// The places of its classes in the part.
    let classes: [Int]
    /// What each of its players brings to the weight.
    let weights: [Int]

    /// How many are left out, at most, where too many are in.
    var mostOut: Int { weights.count - most - 1 }
    var isFree: Bool { most >= weights.count }
    /// Whether the layers are for those left out.
    var countsOut: Bool { mostOut + 1 < most + 1 }
    var layers: Int { isFree ? 0 : countsOut ? mostOut + 1 : most + 1 }
    /// How far those left out may lower a sum.
    var depth: Int { countsOut ? mostOut * (weights.max() ?? 0) : 0 }
  }

  private let part: FailingPart
  private let weight: Int
  private let groups: [Group]
  /// The sizes of coalitions that may stay below the weight's need, and one.
  private let sizes: Int

  private var need: Int { part.needs[weight] }

  /// More cells than these, of 32 bytes, are not kept.
  private static let mostCells = 9 << 19

  /// The groups of a part; `nil` where it has another shape.
  init?(_ part: FailingPart) {
    let wide = part.needs.indices.filter { atom in part.classes.contains { $0.brings[atom] > 1 } }
    guard part.needs.count > 1, wide.count == 1, let weight = wide.first else { return nil }
    var byAtom: [Int: [Int]] = [:]
    for (place, group) in part.classes.enumerated() {
      let counts = group.brings.indices.filter { $0 != weight && group.brings[$0] > 0 }
      guard counts.count <= 1 else { return nil }
      byAtom[counts.first ?? -1, default: []].append(place)
    }
    self.part = part
    self.weight = weight
    groups = byAtom.keys.sorted().map { atom in
      let classes = byAtom[atom] ?? []
      let weights = classes.flatMap { place in
        Array(repeating: part.classes[place].brings[weight], count: part.classes[place].count)
      }
      return Group(
        most: atom < 0 ? weights.count : min(weights.count, part.needs[atom] - 1), classes: classes, weights: weights)
    }
    var sum = 0
    sizes =
      1
      + groups.flatMap(\.weights).sorted().prefix { weight in
        sum += weight
        return sum < part.needs[wide[0]]
      }.count
  }

  /// About the steps it takes; very many where its layers would not fit.
  var steps: Int {
    let cells = Double(sizes) * Double(need)
    let kept = groups.map { Double($0.layers) * Double(sizes) * Double(need + 2 * $0.depth) }.max() ?? 0
    guard kept + 3 * cells <= Double(GroupedSums.mostCells) else { return Int.max / 64 }
    let once = groups.reduce(0.0) { $0 + Double($1.weights.count * (1 + $1.layers)) * cells / 4 }
    return Int(once * Double(groups.count))
  }

  /// The numbers of failing coalitions.
  func count<Number: WrappingNumber>(_ effort: inout Effort) throws(Halt) -> FailingCounts<Number> {
    var whole: [Number] = []
    var without: [[Number]] = Array(repeating: [], count: part.classes.count)
    for last in groups.indices {
      var base = SumLayers<Number>(layers: 1, sizes: sizes, width: need)
      base.begin()
      for place in groups.indices where place != last {
        base = try Stage(base, groups[place], &effort).failing(groups[place], &effort)
      }
      let group = groups[last]
      var stage = try Stage(base, group, &effort)
      if last == 0 {
        var failing = try stage.failing(group, &effort)
        try failing.accumulate(&effort)
        whole = (0...part.size).map { failing.upTo(need - 1, size: $0) }
      }
      try stage.accumulate(&effort)
      for place in group.classes {
        let own = part.classes[place].brings[weight]
        try effort.spend(part.size * (sizes + group.layers * group.layers))
        without[place] = (0..<part.size).map { stage.number(without: own, of: group, size: $0) }
      }
    }
    return FailingCounts(whole: whole, without: without)
  }

  /// One group put in over the others: all its choices, and the layers that tell of those with too many, or with few enough.
  private struct Stage<Number: WrappingNumber> {
    private let sizes: Int
    private let need: Int
    private var all: SumLayers<Number>
    private var layers: SumLayers<Number>

    init(_ base: SumLayers<Number>, _ group: Group, _ effort: inout Effort) throws(Halt) {
      (sizes, need) = (base.sizes, base.width)
      all = base
      // Where all of the group are in, a sum is more by this; the layers have room below for those that are left out again.
      let together = group.weights.reduce(0, +)
      let width = group.countsOut ? max(1, min(need + group.depth, need - together + 2 * group.depth)) : need
      layers = SumLayers(layers: group.layers, sizes: sizes, width: width)
      if group.layers > 0 {
        for size in 0..<sizes { try layers.add(base, layer: 0, size: size, to: size, by: group.depth, &effort) }
      }
      for own in group.weights {
        // Few enough of the group in, these layers are all that is asked for.
        if group.isFree || group.countsOut {
          for size in stride(from: sizes - 2, through: 0, by: -1) {
            try all.move(layer: 0, size: size, toLayer: 0, size: size + 1, by: own, &effort)
          }
        }
        for layer in stride(from: group.layers - 2, through: 0, by: -1) {
          for size in 0..<sizes {
            try layers.move(
              layer: layer, size: size, toLayer: layer + 1, size: group.countsOut ? size : size + 1,
              by: group.countsOut ? -own : own, &effort)
          }
        }
      }
    }

    /// The failing coalitions by size and sum.
    func failing(_ group: Group, _ effort: inout Effort) throws(Halt) -> SumLayers<Number> {
      if group.isFree { return all }
      guard group.countsOut else {
        var result = SumLayers<Number>(layers: 1, sizes: sizes, width: need)
        for layer in 0..<group.layers {
          for size in 0..<sizes { try result.add(layers, layer: layer, size: size, to: size, &effort) }
        }
        return result
      }
      var result = all
      let shift = group.weights.reduce(0, +) - group.depth
      for out in 0..<group.layers {
        for size in 0..<sizes {
          try result.add(
            layers, layer: out, size: size, to: size + group.weights.count - out, by: shift, negative: true, &effort)
        }
      }
      return result
    }

    mutating func accumulate(_ effort: inout Effort) throws(Halt) {
      try all.accumulate(&effort)
      try layers.accumulate(&effort)
    }

    /// The failing coalitions of a size without one player of the group.
    func number(without own: Int, of group: Group, size: Int) -> Number {
      var number = Number.zero
      func add(_ entry: Number, _ isNegative: Bool) { if isNegative { number -= entry } else { number += entry } }
      if group.isFree || group.countsOut {
        for taken in 0...size where taken * own < need {
          add(all.upTo(need - 1 - taken * own, size: size - taken), taken % 2 == 1)
        }
      }
      if group.isFree { return number }
      guard group.countsOut else {
        for layer in 0..<group.layers {
          for taken in 0...min(layer, size) where taken * own < need {
            add(layers.upTo(need - 1 - taken * own, layer: layer - taken, size: size - taken), taken % 2 == 1)
          }
        }
        return number
      }
      // Those with too many of the others of the group, fewer by one than all.
      let limit = need + group.depth - group.weights.reduce(0, +)
      for out in 0..<group.layers - 1 {
        let base = size - (group.weights.count - 1) + out
        guard base >= 0 else { continue }
        for taken in 0...out {
          add(layers.upTo(limit - 1 + (taken + 1) * own, layer: out - taken, size: base), taken % 2 == 0)
        }
      }
      return number
    }
  }
}

// How the regions are spelt that states belong to: `region WEOG` is the region of France, `weog`. Read from the states once, and kept
// for the declarations that follow.

import TreatyModel
import TreatySyntax

/// The regions that states belong to, by their folded names.
struct RegionSpellings: Sendable {
  private var spellings: [[UInt8]: String] = [:]

  /// No regions yet.
  init() {}

  /// The regions of a world.
  ///
  /// Linear in the states.
  init(of world: World) {
    for state in world.states { if let region = state.region { _ = spelling(of: region) } }
  }

  /// Whether no region is known.
  var isEmpty: Bool { spellings.isEmpty }

  /// A region as it was spelt first.
  mutating func spelling(of name: String) -> String {
    let key = NameFolding.key(of: name)
    if let known = spellings[key] { return known }
    spellings[key] = name
    return name
  }
}

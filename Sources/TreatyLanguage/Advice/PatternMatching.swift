// Finds the ways in which a pattern reads a run of pieces. Slots are tried shortest first and the search is bounded, so
// that a long line costs no more than a short one is worth.

extension Pattern {
  /// The ways to read a run of pieces, from its first to its last when `whole`, else from its first.
  ///
  /// Each comes with the number of pieces that it takes. At most four: more would be guesses. `steps` counts the places
  /// at which an element was held against the pieces.
  func matches(
    _ pieces: ArraySlice<Piece>, whole: Bool, counting steps: inout Int
  ) -> [(bindings: Bindings, length: Int)] {
    var search = Search(whole: whole, first: pieces.startIndex)
    search.match(elements[...], pieces, Bindings())
    steps += Search.mostSteps - search.budget
    return search.found
  }

  private struct Search {
    let whole: Bool
    let first: Int
    var found: [(bindings: Bindings, length: Int)] = []
    /// How many steps are left before the search gives up.
    var budget = Search.mostSteps

    static let mostSteps = 4000

    init(whole: Bool, first: Int) {
      self.whole = whole
      self.first = first
    }

    mutating func match(_ elements: ArraySlice<Element>, _ rest: ArraySlice<Piece>, _ bindings: Bindings) {
      budget -= 1
      guard budget > 0, found.count < 4 else { return }
      guard let element = elements.first else {
        if !whole || rest.isEmpty { found.append((bindings, rest.startIndex - first)) }
        return
      }
      switch element {
      case .words(let runs):
        for run in runs where Self.stands(run, at: rest) {
          match(elements.dropFirst(), rest.dropFirst(run.count), bindings)
        }
      case .choice(let name, let runs):
        for run in runs where Self.stands(run, at: rest) {
          take(run.count, name, elements.dropFirst(), rest, bindings)
        }
      case .slot(let name, let slot): fill(name, slot, elements.dropFirst(), rest, bindings)
      }
    }

    /// Whether these words begin the pieces.
    private static func stands(_ run: [String], at rest: ArraySlice<Piece>) -> Bool {
      guard rest.count >= run.count else { return false }
      for place in run.indices where !rest[rest.startIndex + place].reads(run[place]) { return false }
      return true
    }

    private mutating func fill(
      _ name: String, _ slot: Slot, _ elements: ArraySlice<Element>, _ rest: ArraySlice<Piece>, _ bindings: Bindings
    ) {
      guard let first = rest.first else { return }
      switch slot {
      case .verb:
        for candidate in TreatyVerb.matches(in: rest) {
          var filled = bindings
          filled.verbs[name] = candidate.verb
          filled.runs[name] = rest.prefix(candidate.length)
          match(elements, rest.dropFirst(candidate.length), filled)
        }
      case .run, .all:
        var length = 0
        for piece in rest {
          if slot == .run, [":", "{", "}", ";", "\n"].contains(piece.text) { break }
          length += 1
          take(length, name, elements, rest, bindings)
        }
      case .several, .subject:
        if slot == .subject, first.nameSort == .state || first.nameSort == .group {
          take(1, name, elements, rest, bindings)
        }
        for reading in Subjects.several(in: rest) {
          var filled = bindings
          filled.items[name] = reading.items
          filled.runs[name] = reading.items.count == 1 ? reading.items[0][...] : rest.prefix(reading.length)
          match(elements, rest.dropFirst(reading.length), filled)
        }
      case .property:
        for length in Properties.lengths(in: rest) { take(length, name, elements, rest, bindings) }
      case .date:
        if let year = DateReader.lastDay(ofYear: first) {
          var filled = bindings
          filled.runs[name] = [Piece(year, .date)]
          match(elements, rest.dropFirst(), filled)
        } else if first.kind == .date {
          take(1, name, elements, rest, bindings)
        }
      case .duration:
        guard rest.count > 1, let count = Numerals.whole(first),
          let unit = Numerals.unit(rest[rest.startIndex + 1], count: count)
        else { return }
        var filled = bindings
        filled.runs[name] = [Piece(String(count), .number), Piece(unit, .word)]
        match(elements, rest.dropFirst(2), filled)
      case .number: number(name, elements, rest, bindings)
      case .state, .group, .treaty, .scenario, .one, .name, .text, .word:
        if Self.fits(first, slot) { take(1, name, elements, rest, bindings) }
      }
    }

    private mutating func number(
      _ name: String, _ elements: ArraySlice<Element>, _ rest: ArraySlice<Piece>, _ bindings: Bindings
    ) {
      guard let first = rest.first else { return }
      if first.kind == .number {
        let isScaled = rest.dropFirst().first.map { ["thousand", "million", "billion", "%"].contains($0.key) } ?? false
        take(isScaled ? 2 : 1, name, elements, rest, bindings)
      } else if let value = Numerals.whole(first) {
        var filled = bindings
        filled.runs[name] = [Piece(String(value), .number)]
        match(elements, rest.dropFirst(), filled)
      }
    }

    private mutating func take(
      _ length: Int, _ name: String, _ elements: ArraySlice<Element>, _ rest: ArraySlice<Piece>, _ bindings: Bindings
    ) {
      var filled = bindings
      filled.runs[name] = rest.prefix(length)
      match(elements, rest.dropFirst(length), filled)
    }

    private static func fits(_ piece: Piece, _ slot: Slot) -> Bool {
      switch slot {
      case .state: piece.nameSort == .state
      case .group: piece.nameSort == .group
      case .treaty: piece.nameSort == .treaty
      case .scenario: piece.nameSort == .scenario
      case .one: piece.nameSort == .state || piece.nameSort == .group
      case .name: piece.nameSort != nil
      case .text: piece.kind == .text
      case .word: piece.isWord || piece.nameSort != nil
      case .several, .subject, .verb, .date, .number, .duration, .property, .run, .all: false
      }
    }
  }
}

/// Reads subjects that are more than one state.
enum Subjects {
  /// Lists at the beginning of these pieces, longest first: `France, Germany and Japan`, `all of asean`.
  static func several(in pieces: ArraySlice<Piece>) -> [(items: [[Piece]], length: Int)] {
    var readings: [(items: [[Piece]], length: Int)] = []
    var items: [[Piece]] = []
    var length = 0
    var rest = pieces
    while let item = rest.first, item.nameSort == .state || item.nameSort == .group {
      items.append([item])
      length = rest.startIndex - pieces.startIndex + 1
      if items.count > 1 { readings.append((items, length)) }
      rest = rest.dropFirst()
      var hasJoint = false
      while let joint = rest.first, [",", "and", "&", "&&", "+", "or", "plus"].contains(joint.key) {
        hasJoint = true
        rest = rest.dropFirst()
      }
      guard hasJoint else { break }
    }
    return readings.reversed()
  }
}

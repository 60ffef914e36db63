// Finding values among others in one look: equal values fall into the same bucket, so that few are compared. Sets are
// compared, joined and made unique with it, in time that is linear in their sizes.

import TreatyLaw
import TreatyModel

/// Values, found by what they are equal to.
struct ElementIndex {
  private var buckets: [Int: [(place: Int, value: Value)]] = [:]
  private var count = 0

  /// An index of these values.
  init(_ values: [Value] = []) {
    for value in values { insert(value) }
  }

  /// At which place an equal value was put in first; `nil` where there is none, or equality is not known.
  func place(of value: Value) -> Int? {
    buckets[value.bucket]?.first { $0.value.isEqual(to: value) == true }?.place
  }

  /// Whether there is an equal value.
  func contains(_ value: Value) -> Bool { place(of: value) != nil }

  /// Puts a value in, at the next place.
  mutating func insert(_ value: Value) {
    buckets[value.bucket, default: []].append((count, value))
    count += 1
  }
}

extension Value {
  /// A number that equal values share.
  ///
  /// The set of just one thing equals that thing, and an instrument its date.
  fileprivate var bucket: Int {
    switch self {
    case .nothing: return 0
    case .state(let state): return state.hashValue
    case .states(let states):
      return states.members.count == 1 ? states.members[0].hashValue : states.known.certain.hashValue
    case .treaty(let treaty): return treaty.hashValue
    case .group(let group): return group.hashValue
    case .number(let number, _): return number.hashValue
    case .truth(let truth): return truth.hashValue
    case .text(let text): return text.hashValue
    case .duration(let duration): return duration.hashValue
    case .period(let period): return period.hashValue
    case .clause(let treaty): return treaty.hashValue
    case .scenario(let scenario): return scenario.hashValue
    case .date, .instrument: return earliestDay.hashValue
    case .set(let elements): return elements.reduce(0) { $0 ^ $1.bucket }
    case .list(let elements):
      var hasher = Hasher()
      for element in elements { hasher.combine(element.bucket) }
      return hasher.finalize()
    case .table(let table): return table.rows.count
    case .manySets, .forecast: return 1
    }
  }
}

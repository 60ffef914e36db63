// From a draw to a day in a step or two: a guide table (Chen and Asau 1974) over the top bits of the draw says where in the
// falling chances to begin.

import TreatyModel

/// A timetable with the numbers of its days, made for many draws.
struct DrawGuide: Sendable {
  private let waiting: [UInt64]
  private let numbers: [UInt16]
  private let first: [UInt16]

  private static let bits: UInt64 = 9

  /// The guide of a timetable; `number` gives the number of a day.
  ///
  /// One pass over steps and guide.
  init(_ timetable: Timetable, never: UInt16, number: (Day) -> UInt16) {
    // A last step that no draw is below: what is left acts never.
    waiting = timetable.waiting + [0]
    numbers = timetable.days.map(number) + [never]
    let buckets = 1 << DrawGuide.bits
    var first: [UInt16] = []
    first.reserveCapacity(buckets)
    var step = waiting.count - 1
    for bucket in 0..<buckets {
      // The highest draw of the bucket stops earliest.
      let highest = UInt64(bucket) << (64 - DrawGuide.bits) | (.max >> DrawGuide.bits)
      while step > 0, waiting[step - 1] <= highest { step -= 1 }
      first.append(UInt16(step))
    }
    self.first = first
  }

  /// Reads draws while the tables do not move.
  struct Reader {
    fileprivate let waiting: UnsafePointer<UInt64>
    fileprivate let numbers: UnsafePointer<UInt16>
    fileprivate let first: UnsafePointer<UInt16>

    /// The number of the day to which a draw leads.
    @inline(__always)
    func number(of draw: UInt64) -> UInt16 {
      var step = Int(first[Int(truncatingIfNeeded: draw >> (64 - DrawGuide.bits))])
      // One step more or not is even odds, which a processor cannot foresee; more than one is rare.
      step += waiting[step] > draw ? 1 : 0
      while waiting[step] > draw { step += 1 }
      return numbers[step]
    }
  }

  /// Gives a reader for as long as the body runs.
  ///
  /// Its tables are never empty.
  func withReader(_ body: (Reader) -> Void) {
    waiting.withUnsafeBufferPointer { waiting in
      numbers.withUnsafeBufferPointer { numbers in
        first.withUnsafeBufferPointer { first in
          guard let waiting = waiting.baseAddress, let numbers = numbers.baseAddress, let first = first.baseAddress
          else { return }
          body(Reader(waiting: waiting, numbers: numbers, first: first))
        }
      }
    }
  }
}

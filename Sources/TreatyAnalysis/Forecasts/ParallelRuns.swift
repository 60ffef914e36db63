// Runs on every processor. A range of runs is handed out in portions, in order; since counts are added up, it does not matter who does which.
// Told to stop, each processor ends the portion that it has, so what was done are the first runs without a gap. Threads of the system and no
// task group: whoever asks is synchronous and works on a portion itself, and a task group can only be awaited.

import Glibc
import Synchronization

/// Counts over runs, done on several threads.
struct ParallelRuns {
  /// How many runs are handed out at a time.
  let portion: Int
  /// How many threads are asked for; more than a few for each processor gain nothing, and no more than those work.
  let threads: Int
  let isInterrupted: @Sendable () -> Bool
  /// Called on the calling thread with the number of runs done so far.
  let progress: (Int) -> Void

  /// The processors that are there.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private static let mostForEachProcessor = 4

  /// The counts over these runs, or over the first of them where it was interrupted.
  func tally(of runs: Range<Int>, _ body: @escaping @Sendable (Range<Int>) -> Tally) -> Tally {
    let work = Work(runs: runs, portion: portion, isInterrupted: isInterrupted, body: body)
    let portions = (runs.count + portion - 1) / portion
    let most = min(portions, ParallelRuns.processors * ParallelRuns.mostForEachProcessor)
    let helpers = (1..<max(1, min(threads, most))).compactMap { _ in start(work) }
    work.run(progress)
    for helper in helpers { pthread_join(helper, nil) }
    return work.result
  }

  private func start(_ work: Work) -> pthread_t? {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(work)
    let failure = pthread_create(
      &thread, nil,
      { box in
        if let box { Unmanaged<Work>.fromOpaque(box).takeRetainedValue().run { _ in } }
        return nil
      }, box.toOpaque())
    // Without a further thread the calling one does all the work.
    guard failure == 0 else {
      box.release()
      return nil
    }
    return thread
  }
}

/// What the threads share.
private final class Work: Sendable {
  private let runs: Range<Int>
  private let portion: Int
  private let isInterrupted: @Sendable () -> Bool
  private let body: @Sendable (Range<Int>) -> Tally
  private let next: Atomic<Int>
  private let sum = Mutex(Tally())

  init(
    runs: Range<Int>, portion: Int, isInterrupted: @escaping @Sendable () -> Bool,
    body: @escaping @Sendable (Range<Int>) -> Tally
  ) {
    self.runs = runs
    self.portion = portion
    self.isInterrupted = isInterrupted
    self.body = body
    next = Atomic(runs.lowerBound)
  }

  var result: Tally { sum.withLock { $0 } }

  /// Takes portions until none is left or it is told to stop.
  func run(_ progress: (Int) -> Void) {
    var own = Tally()
    while !isInterrupted() {
      let first = next.wrappingAdd(portion, ordering: .relaxed).oldValue
      guard first < runs.upperBound else { break }
      own = own.merged(with: body(first..<min(first + portion, runs.upperBound)))
      progress(min(next.load(ordering: .relaxed), runs.upperBound) - runs.lowerBound)
    }
    sum.withLock { $0 = $0.merged(with: own) }
  }
}

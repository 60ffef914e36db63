// How far the search for the sets of least weight goes in each of its ways. A value, so that a test can make each way short and reach those
// that come after it.

/// How far each way of the search goes.
struct LeastWeightLimits: Sendable {
  /// The most vectors of all rows, before and after other ways.
  var firstNodes = 200_000
  var lastNodes = 1_500_000
  /// The most cells of a table of all sums.
  var cells = CheapestTable.most
  /// More vectors of least weight than these are not written out.
  var vectors: Int
  /// The most steps of exchanging states of a good set for others.
  var exchangeSteps = 50_000_000
  /// The most players that are halved.
  var halved = CheapestHalves.mostPlayers
  /// The most steps of naming the first sets.
  var nameSteps = 5_000_000
}

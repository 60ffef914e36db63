// Acts: lowered, one for each subject, reviewed by the law, and put on top of what is known.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Interpreter {
  mutating func perform(_ line: TreatySyntax.Act, in days: [Day], emit: (Event) -> Void) {
    guard let acts = acts(of: line, in: days, emit: emit) else { return }
    // Nothing else may hold the world while it changes, or each of a hundred thousand lines would copy the log.
    known = nil
    if acts.count == 1, Context(world: world).refusal(of: acts[0]) == nil {
      world.add(acts[0])
      return
    }
    let performance = Performance.plain(acts, in: world, at: line.span)
    for diagnostic in performance.diagnostics { emit(.diagnostic(diagnostic)) }
    if performance.diagnostics.isEmpty { world = performance.world }
  }

  /// The acts of a line, or `nil` and a diagnostic.
  private mutating func acts(
    of line: TreatySyntax.Act, in days: [Day], emit: (Event) -> Void
  ) -> [TreatyModel.Act]? {
    let days = line.dayOfSubjects.map { days + [$0] } ?? days
    var lowering = lowering(in: days)
    let context = context(in: days)
    let acts = lowering.acts(line, members: { context.on($1).states($0).certain })
    for diagnostic in lowering.diagnostics { emit(.diagnostic(diagnostic)) }
    return lowering.diagnostics.contains { $0.severity == .error } ? nil : acts
  }
}

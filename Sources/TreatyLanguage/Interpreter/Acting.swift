// Acts: lowered, one for each subject, reviewed by the law, and put on top of what is known.

import TreatyLaw
import TreatyModel
import TreatySyntax

extension Interpreter {
  mutating func perform(_ line: TreatySyntax.Act, in blocks: [ContextBlock], emit: (Event) -> Void) {
    if let outer = blocks.lazy.compactMap(\.scenario).first {
      emit(
        .diagnostic(
          Diagnostic(
            .actUnderScenario, "an act inside `under \(outer)` would be of the register, and not of the scenario",
            at: line.span, help: ["write it into the scenario, or ask `what if …: QUESTION`"])))
      return
    }
    guard let acts = acts(of: line, in: blocks, emit: emit) else { return }
    // Nothing else may hold the world while it changes, or each of a hundred thousand lines would copy the log.
    known = nil
    let (takenBack, isTaken) = review(acts)
    if isTaken {
      world.add(acts[0])
      note(takenBack, by: acts, at: line.span, emit: emit)
      return
    }
    let performance = Performance.plain(acts, in: world, at: line.span)
    for diagnostic in performance.diagnostics { emit(.diagnostic(diagnostic)) }
    guard performance.diagnostics.isEmpty else { return }
    world = performance.world
    note(takenBack, by: acts, at: line.span, emit: emit)
  }

  /// The states for which the treaty is not in force yet, so that their notice takes the instrument back at once; and whether it is one act that
  /// the law takes.
  ///
  /// Both are read over one context, so that a treaty's history is worked out once, and it is gone when the act is added.
  private func review(_ acts: [TreatyModel.Act]) -> (takenBack: [StateID], isTaken: Bool) {
    let context = Context(world: world)
    let takenBack = acts.filter(context.takesBackInstrument).map(\.state)
    return (takenBack, acts.count == 1 && context.refusal(of: acts[0]) == nil)
  }

  private func note(
    _ takenBack: [StateID], by acts: [TreatyModel.Act], at span: Span, emit: (Event) -> Void
  ) {
    guard !takenBack.isEmpty, let treaty = acts.first?.treaty else { return }
    let (key, names) = (world.key(of: treaty), list(takenBack.map { world[$0].name }, "and"))
    emit(
      .diagnostic(
        Diagnostic(
          .instrumentTakenBack, .note,
          "\(key) is not in force for \(names): the instrument is taken back, at once and not after a time of notice",
          at: span)))
  }

  /// Whether a line is an act line that the law would refuse here; false of any other line.
  ///
  /// For completion, which offers no treaty on which the act could not be. Loads the treaty; changes nothing.
  public func refusesAct(_ line: String) -> Bool {
    let source = Source(name: "completion", number: sources.nextNumber, text: line)
    guard let statements = Parser.statements(of: source, lexicon: lexicon), statements.count == 1,
      case .act(let act) = statements[0].form
    else { return false }
    var copy = self
    guard let acts = copy.acts(of: act, in: [], emit: { _ in }) else { return false }
    return !Performance.plain(acts, in: copy.world, at: act.span).diagnostics.isEmpty
  }

  /// The acts of a line, or `nil` and a diagnostic.
  private mutating func acts(
    of line: TreatySyntax.Act, in blocks: [ContextBlock], emit: (Event) -> Void
  ) -> [TreatyModel.Act]? {
    let blocks = line.dayOfSubjects.map { blocks + [.asOf($0)] } ?? blocks
    var lowering = lowering(in: blocks)
    let context = context(in: blocks)
    let acts = lowering.acts(line, members: { context.on($1).states($0).certain })
    return accept(lowering, emit) ? acts : nil
  }
}

extension ContextBlock {
  /// The name of the scenario, where it is one.
  fileprivate var scenario: String? {
    if case .under(let scenario, _) = self { return scenario.name }
    return nil
  }
}

// Contexts are read before it is known whose they are: a comparison after them makes them its left side's, else they
// end the expression around. What was read is kept for that expression, which would else read it again: of contexts in
// contexts each level would double the time.

/// Contexts that were read, and belong to the expression around.
struct ContextsAhead {
  /// The token that they begin at, and the one after them, or where reading them failed.
  let start, end: Int
  let outcome: Result<[Expression.Context], ParseFailure>
  /// What reading them reported, and how many errors that were.
  let diagnostics: ArraySlice<Diagnostic>
  let errors: Int
  /// What a reading depends on besides its place.
  let elementDepth: Int
  let splitsNames: Bool
}

extension Parser {
  /// Contexts that stand here, where something that a test knows follows them.
  mutating func contexts(before follows: (Parser) -> Bool) -> [Expression.Context]? {
    guard at(.as, .of) || at(.under) else { return nil }
    let (start, count, errors) = (index, diagnostics.count, errorCount)
    let outcome: Result<[Expression.Context], ParseFailure>
    do throws(ParseFailure) {
      let contexts = try contexts()
      if follows(self) { return contexts }
      outcome = .success(contexts)
    } catch {
      outcome = .failure(error)
    }
    contextsAhead = ContextsAhead(
      start: start, end: index, outcome: outcome, diagnostics: diagnostics[count...], errors: errorCount - errors,
      elementDepth: elementDepth, splitsNames: splitsNames)
    index = start
    diagnostics.removeSubrange(count...)
    errorCount = errors
    return nil
  }

  /// The contexts at this place, where they have been read already.
  mutating func takeContextsAhead() -> Result<[Expression.Context], ParseFailure>? {
    guard let ahead = contextsAhead, ahead.start == index, ahead.elementDepth == elementDepth,
      ahead.splitsNames == splitsNames
    else { return nil }
    contextsAhead = nil
    index = ahead.end
    diagnostics += ahead.diagnostics
    errorCount += ahead.errors
    return ahead.outcome
  }
}

// "Did you mean" for words of the grammar: the line is read once more, noting what the grammar takes where it failed.

extension Parser {
  /// Adds the nearest word of the grammar to the last error, where that word is near enough.
  mutating func suggestWord<Result>(
    from start: Int, since before: Int, _ body: (inout Parser) throws(ParseFailure) -> Result
  ) {
    // One more reading for each of the first errors; a file that is no script at all is not worth more.
    guard recorder == nil, !isTrial, diagnostics.count - before <= 20, diagnostics.count < 60, current.kind == .word,
      let last = diagnostics.indices.last, last >= before, diagnostics[last].code == .unexpected,
      diagnostics[last].span == span(of: current), diagnostics[last].replacements.isEmpty
    else { return }
    var probe = self
    probe.recorder = ExpectationRecorder(place: index)
    probe.index = start
    _ = try? body(&probe)
    let words = probe.recorder?.words.map(\.rawValue) ?? []
    guard let near = NearestNames.nearest(to: text(of: current), among: words), near != text(of: current).lowercased()
    else { return }
    diagnostics[last].help.insert("did you mean `\(near)`?", at: 0)
    diagnostics[last].replacements = [Diagnostic.Replacement(span(of: current), with: near)]
  }
}

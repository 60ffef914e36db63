// A line of a declaration's body: states, groups, weights and treaties say different things in theirs, and each line of
// any of them may end in its sources and in `unchecked`.

/// One line of a declaration's body.
public struct MarkedLine<Form: Sendable>: Sendable {
  /// What it says.
  public let form: Form
  /// Its sources, and whether it is unchecked.
  public let marks: Marks
  /// Where it stands.
  public let span: Span

  /// One line of a declaration's body.
  public init(_ form: Form, marks: Marks, span: Span) {
    self.form = form
    self.marks = marks
    self.span = span
  }
}

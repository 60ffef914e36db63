// A derivation as lines: each statement below the one that rests on it, joined by rules, with its article or source.

/// Lays out a tree of statements.
struct TreeLayout {
  /// The columns at which statements are wrapped.
  let width: Int

  /// The lines of a statement and of all that it rests on.
  func lines(of root: Branch) -> [StyledText] {
    lines(of: root, first: "", rest: "")
  }

  private func lines(of branch: Branch, first: String, rest: String) -> [StyledText] {
    var text = branch.text
    if let origin = branch.origin { text += StyledText("  [\(origin)]", .quiet) }
    let below = branch.branches.isEmpty ? rest : rest + "│  "
    let wrapped = text.wrapped(at: max(30, width - first.displayWidth))
    var lines = wrapped.enumerated().map { place, line in
      StyledText(place == 0 ? first : below, .quiet) + line
    }
    for (place, child) in branch.branches.enumerated() {
      let isLast = place == branch.branches.count - 1
      lines += self.lines(of: child, first: rest + (isLast ? "└─ " : "├─ "), rest: rest + (isLast ? "   " : "│  "))
    }
    return lines
  }
}

// Statements and blocks: what they bind, and what their expressions must be.

import TreatySyntax

extension Checker {
  /// Checks a statement; what it binds is known after it.
  mutating func visit(_ statement: Statement, isTopLevel: Bool = false) {
    nested(at: statement.span, or: ()) { $0.visit(form: statement.form, isTopLevel: isTopLevel) }
  }

  private mutating func visit(form: Statement.Form, isTopLevel: Bool) {
    switch form {
    case .expression(let value), .print(let value):
      _ = kind(value)
      symbols.answers = isTopLevel ? symbols.answers.next : .unknown
    case .export(let value, _): _ = kind(value)
    case .expect(let value, _): demand(.truth, value, by: "`expect`")
    case .expectError: return
    case .bind(let name, let value): symbols.bindings[name.text] = kind(value)
    case .define(let definition): define(definition)
    case .forEach(let name, let set, let block):
      let element = demand(.set, set, by: "`for each`").member
      let outer = symbols.bindings
      symbols.bindings[name.text] = element
      visit(block)
      symbols.bindings = outer
    case .choice(let branches, let otherwise):
      for branch in branches {
        demand(.truth, branch.condition, by: "`if`")
        visit(branch.block)
      }
      if let otherwise { visit(otherwise) }
    case .asOf(let day, let block):
      demand(.date, day, by: "`as of`")
      visit(block)
    case .under(let scenario, let block):
      demand(.scenario, scenario, by: "`under`")
      visit(block)
    case .suppose(let suppositions): for supposition in suppositions { check(supposition) }
    case .forget: return
    case .declaration(let declaration): check(declaration)
    case .act(let act): check(act)
    case .importScript: symbols.answers = .unknown
    case .importActs: return
    }
  }

  /// Checks a block; what it binds is known inside only.
  private mutating func visit(_ block: Block) {
    let outer = symbols.bindings
    for statement in block.statements { visit(statement) }
    symbols.bindings = outer
  }
}

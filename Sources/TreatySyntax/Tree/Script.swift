// A whole text: its statements in order.

/// What the parser reads a source into.
public struct Script: Sendable {
  /// The statements in the order written.
  ///
  /// A line that could not be read at all is left out; its diagnostic says why.
  public let statements: [Statement]

  /// A script.
  public init(statements: [Statement]) { self.statements = statements }
}

/// One statement.
public struct Statement: Sendable {
  /// What it says.
  public let form: Form
  /// Where it stands.
  public let span: Span

  /// One statement.
  public init(_ form: Form, span: Span) {
    self.form = form
    self.span = span
  }

  /// The forms of statements.
  public indirect enum Form: Sendable {
    /// A bare expression: its value is printed.
    case expression(Expression)
    case print(Expression)
    /// `expect E ["message"]`.
    case expect(Expression, message: TextLiteral?)
    case expectError(ExpectError)
    /// `let n = E`.
    case bind(NewName, Expression)
    case define(FunctionDefinition)
    /// `for each x in S { … }`.
    case forEach(NewName, in: Expression, Block)
    /// `if C { … } else if C { … } else { … }`: the branches in order, then the last block.
    case choice([Branch], otherwise: Block?)
    /// `as of D { … }`.
    case asOf(Expression, Block)
    /// `under S { … }`.
    case under(Expression, Block)
    /// `suppose ACTS`: the session's own scenario, on top of everything after it.
    case suppose([Expression.Supposition])
    /// `forget`: drops what was supposed.
    case forget
    case declaration(Declaration)
    case act(Act)
    /// `import "other.treaty"`.
    case importScript(TextLiteral)
    /// `import acts from "register.csv"`.
    case importActs(TextLiteral)
    /// `export E to "file.csv"`.
    case export(Expression, to: TextLiteral)
  }

  /// A condition and what is done where it holds.
  public struct Branch: Sendable {
    /// The condition.
    public let condition: Expression
    /// What is done where it holds.
    public let block: Block

    /// A condition and what is done where it holds.
    public init(condition: Expression, block: Block) {
      self.condition = condition
      self.block = block
    }
  }
}

/// Statements in braces.
public struct Block: Sendable {
  /// The statements in the order written.
  public let statements: [Statement]
  /// Where it stands, with its braces.
  public let span: Span

  /// Statements in braces.
  public init(statements: [Statement], span: Span) {
    self.statements = statements
    self.span = span
  }
}

/// `define f(t, s) = E`.
public struct FunctionDefinition: Sendable {
  /// The function's name.
  public let name: NewName
  /// Its parameters; inside the body a parameter's key is its name.
  public let parameters: [NewName]
  /// What it gives.
  public let body: Expression

  /// A function.
  public init(name: NewName, parameters: [NewName], body: Expression) {
    self.name = name
    self.parameters = parameters
    self.body = body
  }
}

/// `expect error "part of its text" { … }`.
public struct ExpectError: Sendable {
  /// The words to be found in the first diagnostic; left out, any error passes.
  public let words: TextLiteral?
  /// What is tried, on a copy of the model that is thrown away.
  public let block: Block
  /// What the parser had to say about the block.
  ///
  /// They are not among the script's own diagnostics.
  public let diagnostics: [Diagnostic]

  /// A test that something is refused.
  public init(words: TextLiteral?, block: Block, diagnostics: [Diagnostic]) {
    self.words = words
    self.block = block
    self.diagnostics = diagnostics
  }
}

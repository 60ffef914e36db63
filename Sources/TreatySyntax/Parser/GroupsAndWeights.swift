// Declarations of groups and weights.

extension Parser {
  mutating func group() throws(ParseFailure) -> GroupDeclaration {
    advance()
    let name = try newName("the group")
    if takeSign(.equal) {
      let start = index
      // The name is known after the line, whether or not its members can be read.
      defer { declare(name, .group) }
      let members = try members()
      let line = MarkedLine(GroupDeclaration.Form.members(members), marks: try marks(), span: span(from: start))
      return GroupDeclaration(name: name, lines: [line])
    }
    var isDeclared = false
    defer { if !isDeclared { declare(name, .group) } }
    guard atSign(.leftBrace) else { throw unexpected("`=` or `{`", help: manyWordsHelp(name)) }
    let lines = try markedBody(.hole) { parser throws(ParseFailure) in try parser.groupLine() }
    var spellings: [OtherName] = []
    for line in lines {
      switch line.form {
      case .name(let name): add([name], to: &spellings)
      case .aliases(let aliases): add(aliases, to: &spellings)
      case .names(let names): add(names, to: &spellings)
      default: break
      }
    }
    isDeclared = true
    declare(name, .group, alsoCalled: spellings)
    return GroupDeclaration(name: name, lines: lines)
  }

  mutating func groupLine() throws(ParseFailure) -> GroupDeclaration.Form {
    if take(.name) { return .name(try requiredText("the name in quotation marks")) }
    if take(.aliases) { return .aliases(try texts("an alias in quotation marks")) }
    if take(.names) { return .names(try foreignNames()) }
    if take(.member) || take(.members) { return .members(try members()) }
    if at(.source) {
      advance()
      return .source(try sourceReference())
    }
    if take(.unchecked) { return .unchecked }
    throw unknownLine("a group", ["name", "aliases", "names", "member", "source", "unchecked"])
  }

  mutating func members() throws(ParseFailure) -> [GroupDeclaration.Member] {
    var members: [GroupDeclaration.Member] = []
    repeat {
      _ = take(.member)
      let who = try setOfStates()
      let since: Expression? = take(.since) ? try date() : nil
      let until: Expression? = take(.until) ? try date() : nil
      members.append(GroupDeclaration.Member(who: who, since: since, until: until))
    } while takeSign(.comma)
    return members
  }

  // MARK: - Weight

  mutating func weight() throws(ParseFailure) -> WeightDeclaration {
    advance()
    let name = try newName("the weight")
    var isDeclared = false
    defer { if !isDeclared { declare(name, .weight) } }
    if take(.from) {
      let file = try requiredText("the file's name in quotation marks")
      return WeightDeclaration(name: name, unit: nil, values: .file(file))
    }
    let unit: TextLiteral? = take(.in) ? try requiredText("the unit in quotation marks") : nil
    if unit != nil, take(.from) {
      return WeightDeclaration(name: name, unit: unit, values: .file(try requiredText("the file's name")))
    }
    guard atSign(.leftBrace) else {
      throw unexpected("`in \"UNIT\"`, `{` or `from \"FILE\"`", help: manyWordsHelp(name))
    }
    let lines = try markedBody(.hole) { parser throws(ParseFailure) in try parser.weightLine() }
    var spellings: [OtherName] = []
    for case .aliases(let aliases) in lines.map(\.form) { add(aliases, to: &spellings) }
    for case .name(let name) in lines.map(\.form) { add([name], to: &spellings) }
    isDeclared = true
    declare(name, .weight, alsoCalled: spellings)
    return WeightDeclaration(name: name, unit: unit, values: .lines(lines))
  }

  mutating func weightLine() throws(ParseFailure) -> WeightDeclaration.Form {
    if current.kind == .word, nameMatch() == nil || token(ahead: 1).kind == .text {
      if take(.name) { return .name(try requiredText("the name in quotation marks")) }
      if take(.aliases) { return .aliases(try texts("an alias in quotation marks")) }
      if take(.source) { return .source(try sourceReference()) }
      if take(.unchecked) { return .unchecked }
    }
    if take(.source) { return .source(try sourceReference()) }
    let state = try requiredName(.states)
    guard atSign(.number) || atSign(.minus) || atSign(.leftParenthesis) else {
      throw unexpected("the state's value, a number")
    }
    return .value(Expression(.name(state), span: state.span), try sum())
  }
}

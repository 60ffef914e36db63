// Forecasts: `forecast T under S …`, what is asked of one, and the pace of treaties.

extension Parser {
  /// Reads `forecast T under S [with N runs] [seed K] [until D]`.
  mutating func forecast() throws(ParseFailure) -> Expression {
    let start = index
    advance()
    let treaty = try primary(.treaties)
    guard take(.under) else {
      throw unexpected(
        "`under SCENARIO`",
        help: [
          "a forecast plays a scenario with lines of chance: `forecast \(source.text(of: treaty.span)) under SCENARIO`"
        ])
    }
    let scenario = try primary(.scenarios)
    var runs: Expression?
    var seed: Expression?
    var until: Expression?
    while true {
      noteWords([.with, .seed, .until])
      if runs == nil, at(.with), token(ahead: 1).keyword != .seed {
        advance()
        runs = try primary()
        try require(.runs, after: "the number")
      } else if seed == nil, at(.seed) || at(.with, .seed) {
        _ = take(.with)
        advance()
        seed = try primary()
      } else if until == nil, take(.until) {
        until = try date()
      } else {
        break
      }
    }
    let request = ForecastRequest(treaty: treaty, scenario: scenario, runs: runs, seed: seed, until: until)
    return Expression(.forecast(request), span: span(from: start))
  }

  /// Reads what is asked of a forecast, or the pace of treaties, where one stands here.
  mutating func partOfForecast() throws(ParseFailure) -> Expression? {
    let start = index
    switch current.keyword {
    case .interval where token(ahead: 1).kind == .number || token(ahead: 1).kind == .leftParenthesis:
      guard isGrammar(words: 1) else { return nil }
      advance()
      let share = try primary()
      try require(.of, after: "the percentage")
      return try part(.interval(share), from: start)
    case .share where at(.share, .in, .force):
      index += 3
      try require(.of, after: "`share in force`")
      let forecast = try primary()
      let day: Expression? = take(.by) ? try date() : nil
      return Expression(.ofForecast(.shareInForce(by: day), forecast), span: span(from: start))
    case .triggers where isWord(.of, ahead: 1) && isGrammar(words: 1):
      index += 2
      return try part(.triggers, from: start)
    case .chart where startsOperand(ahead: 1) && isGrammar(words: 1):
      advance()
      let forecast = try primary()
      let step = try chartStep()
      return Expression(.ofForecast(.chart(by: step), forecast), span: span(from: start))
    case .pace where isWord(.of, ahead: 1) && isGrammar(words: 1):
      index += 2
      var treaties = [try primary(.treaties)]
      while atSign(.comma), isTreaty(at: index + 1) {
        advance()
        treaties.append(try primary(.treaties))
      }
      return Expression(.pace(treaties), span: span(from: start))
    default: return nil
    }
  }

  private mutating func part(_ part: ForecastPart, from start: Int) throws(ParseFailure) -> Expression {
    let forecast = try primary()
    return Expression(.ofForecast(part, forecast), span: span(from: start))
  }

  private mutating func chartStep() throws(ParseFailure) -> ForecastStep? {
    guard take(.by) else { return nil }
    noteWords([.month, .quarter, .year])
    guard let step = ForecastStep(rawValue: current.keyword.rawValue) else {
      throw unexpected("`month`, `quarter` or `year`")
    }
    advance()
    return step
  }
}

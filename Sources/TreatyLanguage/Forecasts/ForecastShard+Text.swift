// A shard as a file: lines of a word and what it says, in one order, with a number over all lines before it at the end,
// so that a file cut short is told from a whole one.

import TreatyModel

extension ForecastShard {
  private static let format = "treaty forecast shard "
  /// Another number for each change of the lines; version 1 ended before what a forecast rests on was part of it.
  private static let version = "2"
  private static let title = format + version

  /// The file's text.
  public var text: String {
    var lines = [
      ForecastShard.title, "model \(hexadecimal(subject.fingerprint))", "treaty \(subject.treaty)",
      "scenario \(subject.scenario)", "made-on \(subject.madeOn)", "until \(subject.horizon)", "seed \(subject.seed)",
      "runs \(runs.lowerBound) \(runs.upperBound)",
    ]
    if let whole = subject.whole { lines.append("of \(whole)") }
    lines.append("certain \(subject.isCertain ? "yes" : "no")")
    lines.append("monthly \(subject.grounds.isMonthly ? "yes" : "no")")
    lines.append("brief \(subject.grounds.brief)")
    if let likeness = subject.grounds.likeness { lines.append("alike \(likeness)") }
    if let impossibility = subject.grounds.impossibility { lines.append("cannot \(impossibility)") }
    lines += subject.grounds.assumptions.map { "assumes \($0)" }
    lines += subject.notes.map { "note \($0)" }
    lines += entries.sorted { $0.key < $1.key }.map { "entry \($0.key) \($0.value)" }
    lines += triggers.sorted { $0.key.name < $1.key.name }.map {
      "trigger \($0.value) \($0.key.code ?? "-") \($0.key.name)"
    }
    lines.append("unknown-triggers \(unknownTriggers)")
    var fingerprint = Fingerprint()
    for line in lines { fingerprint.add(line) }
    return (lines + ["end \(hexadecimal(fingerprint.value))"]).map { $0 + "\n" }.joined()
  }

  /// Reads a file's text.
  public init(text: String) throws(ShardProblem) {
    var reader = Reader(text)
    guard reader.line == ForecastShard.title else {
      throw .unreadable(ForecastShard.whyNotOpened(reader.line))
    }
    reader.advance()
    let fingerprint = try reader.value("model") { UInt64($0, radix: 16) }
    let treaty = try reader.value("treaty") { $0.isEmpty ? nil : String($0) }
    let scenario = try reader.value("scenario") { $0.isEmpty ? nil : String($0) }
    let madeOn = try reader.value("made-on") { Day(iso: $0) }
    let horizon = try reader.value("until") { Day(iso: $0) }
    let seed = try reader.value("seed") { UInt64($0) }
    let runs = try reader.value("runs") { words -> ClosedRange<Int>? in
      let parts = words.split(separator: " ").compactMap { Int($0) }
      guard parts.count == 2, parts[0] >= 1, parts[0] <= parts[1], parts[1] <= ForecastShard.lastRun else { return nil }
      return parts[0]...parts[1]
    }
    let whole = try reader.ifThere("of") { words in
      Int(words).flatMap { $0 >= runs.upperBound && $0 <= ForecastShard.lastRun ? $0 : nil }
    }
    let isCertain = try reader.value("certain") { $0 == "yes" ? true : $0 == "no" ? false : nil }
    let isMonthly = try reader.value("monthly") { $0 == "yes" ? true : $0 == "no" ? false : nil }
    let brief = try reader.value("brief") { String($0) }
    let likeness = try reader.ifThere("alike") { String($0) }
    let impossibility = try reader.ifThere("cannot") { String($0) }
    var assumptions: [String] = []
    while let assumption = try reader.ifThere("assumes", { String($0) }) { assumptions.append(assumption) }
    var notes: [String] = []
    while let note = try reader.ifThere("note", { String($0) }) { notes.append(note) }
    var entries: [Day: Int] = [:]
    while let entry = try reader.ifThere("entry", { ForecastShard.pair($0) { Day(iso: $0) } }) {
      try reader.once(entries.updateValue(entry.1, forKey: entry.0) == nil)
    }
    var triggers: [Actor: Int] = [:]
    while let trigger = try reader.ifThere("trigger", ForecastShard.actor) {
      try reader.once(triggers.updateValue(trigger.1, forKey: trigger.0) == nil)
    }
    unknownTriggers = try reader.value("unknown-triggers") { Int($0).flatMap { $0 >= 0 ? $0 : nil } }
    try reader.end()
    self.runs = runs
    self.entries = entries
    self.triggers = triggers
    subject = Subject(
      fingerprint: fingerprint, treaty: treaty, scenario: scenario, madeOn: madeOn, horizon: horizon, seed: seed,
      whole: whole, isCertain: isCertain,
      grounds: ForecastGrounds(
        brief: brief, assumptions: assumptions, impossibility: impossibility, likeness: likeness, isMonthly: isMonthly),
      notes: notes)
    var entered = 0
    for count in entries.values {
      guard count <= runs.count - entered else { throw .unreadable("more runs are in force than were done") }
      entered += count
    }
    guard unknownTriggers <= entered, triggers.values.allSatisfy({ $0 <= entered - unknownTriggers }) else {
      throw .unreadable("more triggers are counted than runs are in force")
    }
  }

  /// Why a file is not read that begins with that line.
  private static func whyNotOpened(_ first: String) -> String {
    guard first.hasPrefix(format) else { return "it does not begin with \"\(title)\"" }
    return "its format has the version \(first.dropFirst(format.count)), and this program reads version \(version): "
      + "let one and the same release of `treaty` do all the runs"
  }

  /// `2031-05-01 12`.
  private static func pair<Key>(_ words: Substring, _ key: (Substring) -> Key?) -> (Key, Int)? {
    let parts = words.split(separator: " ")
    guard parts.count == 2, let key = key(parts[0]), let count = Int(parts[1]), count > 0 else { return nil }
    return (key, count)
  }

  /// `12 VNM Viet Nam`.
  private static func actor(_ words: Substring) -> (Actor, Int)? {
    let parts = words.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, let count = Int(parts[0]), count > 0 else { return nil }
    return (Actor(name: String(parts[2]), code: parts[1] == "-" ? nil : String(parts[1])), count)
  }
}

private func hexadecimal(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}

/// Reads the lines of a shard in their order.
private struct Reader {
  private let lines: [Substring]
  private var place = 0
  private var fingerprint = Fingerprint()

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The line that is next; empty at the end.
  var line: String { place < lines.count ? String(lines[place]) : "" }

  mutating func advance() {
    fingerprint.add(line)
    place += 1
  }

  /// What a line says after its word.
  mutating func value<Value>(_ word: String, _ read: (Substring) -> Value?) throws(ShardProblem) -> Value {
    guard let value = try ifThere(word, read) else {
      throw .unreadable("line \(place + 1) should begin with \"\(word)\", and is \"\(line)\"")
    }
    return value
  }

  /// What a line says after its word; `nil` where another line stands here.
  mutating func ifThere<Value>(_ word: String, _ read: (Substring) -> Value?) throws(ShardProblem) -> Value? {
    guard line.hasPrefix(word + " ") else { return nil }
    guard let value = read(line.dropFirst(word.count + 1)) else {
      throw .unreadable("line \(place + 1) cannot be: \"\(line)\"")
    }
    advance()
    return value
  }

  /// Refuses the line before this one where it says again what another has said.
  func once(_ isFirst: Bool) throws(ShardProblem) {
    guard isFirst else {
      throw .unreadable("line \(place) says again what a line before it says: \"\(lines[place - 1])\"")
    }
  }

  /// The last line, with the number over all before it.
  mutating func end() throws(ShardProblem) {
    let expected = "end \(hexadecimal(fingerprint.value))"
    guard line.hasPrefix("end ") else {
      throw .unreadable("it is cut short, or line \(place + 1) does not belong there")
    }
    guard line == expected else { throw .unreadable("it was changed after it was written, or cut short") }
  }
}

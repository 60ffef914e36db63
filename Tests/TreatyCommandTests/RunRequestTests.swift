// The two readers of the command line give the same request, and the quick one leaves to the other what is not plain.

import ArgumentParser
import Testing

@testable import treaty

@Suite struct RunRequestTests {
  private func quick(_ arguments: [String]) -> RunRequest? {
    RunRequest(plain: arguments, isSubcommand: Main.isSubcommand)
  }

  /// What ArgumentParser makes of it, as the command does it.
  private func thorough(_ arguments: [String]) throws -> RunRequest? {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    let command = try Treaty.parseAsRoot(Array(arguments[..<end])) as? Run
    return command?.request(scriptArguments: Array(arguments[end...].dropFirst()))
  }

  @Test(arguments: [
    [],
    ["-e", "parties of ctbt"],
    ["-e", "-3", "-e", "--color"],
    ["one.treaty", "two.treaty"],
    ["-", "one.treaty"],
    ["-i", "one.treaty"],
    ["one.treaty", "--", "-e", "check", "--"],
    ["--today", "2026-11-24", "--as-of", "2016-11-04", "-e", "today"],
    ["--color", "never", "--format", "json", "-e", "1", "one.treaty"],
    ["--no-facts", "one.treaty"],
    ["--quiet", "--seed", "18446744073709551615", "--format", "table", "-e", "1"],
    ["--facts", "folder", "one.treaty", "-i"],
    ["-e", "check"],
  ])
  func `a plain call is read the same by both`(arguments: [String]) throws {
    let request = try #require(quick(arguments))
    #expect(try thorough(arguments) == request)
  }

  @Test(arguments: [
    ["--help"], ["--version"], ["check", "one.treaty"], ["run", "one.treaty"], ["facts"], ["-e"],
    ["--today", "2026-13-01"], ["--today=2026-11-24"], ["--color", "sometimes"], ["--format", "xml"],
    ["--seed", "x"], ["--seed", "18446744073709551616"],
    ["--no-facts", "--facts", "folder"], ["--facts", "folder", "--no-facts"], ["--today"], ["--unknown", "x"],
    ["-x"], ["--today", "2026-11-24", "--today", "2026-11-25"], ["--generate-completion-script", "bash"],
  ])
  func `anything else is left to the thorough reader`(arguments: [String]) {
    #expect(quick(arguments) == nil)
  }

  @Test func `options may stand before a subcommand`() {
    #expect(Main.leadingWithSubcommand(["--today", "2026-11-24", "facts"]) == ["facts", "--today", "2026-11-24"])
    #expect(
      Main.leadingWithSubcommand(["--format=csv", "--no-facts", "check", "a"]) == [
        "check", "--format=csv", "--no-facts", "a",
      ])
    #expect(Main.leadingWithSubcommand(["--facts", "facts", "-e", "check"]) == ["--facts", "facts", "-e", "check"])
  }

  @Test func `the words that are no files are the subcommands`() {
    let names = Treaty.configuration.subcommands.map { $0._commandName } + ["help"]
    #expect(names.allSatisfy(Main.isSubcommand))
    #expect(!Main.isSubcommand("one.treaty"))
  }
}

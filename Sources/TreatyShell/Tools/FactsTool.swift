// `treaty facts`: what is built in, how good it is, and whether it agrees with what really happened.

import TreatyModel
import TreatyRegister
import TreatyReport
import TreatySyntax

/// Shows and checks the register.
public struct FactsTool {
  private let settings: Settings
  private let console: Console

  /// A tool for the register that the settings choose.
  public init(settings: Settings) {
    self.settings = settings
    console = Console(color: settings.color)
  }

  /// Shows all treaties, or one; with `checks`, compares each computed entry into force with the recorded one, and
  /// ends in 1 where something is wrong or changed.
  public func run(treaty name: String?, checks: Bool) -> ExitStatus {
    if case .folder(let folder) = settings.facts, let failure = FactsFolder(path: folder).failure {
      console.report("error: \(failure.message(doing: "read"))\n")
      return .systemFailed
    }
    guard let register = settings.facts.register else {
      console.report("error: without facts there is nothing to show\n")
      return .wrong
    }
    var status = ExitStatus.success
    if checks {
      var isBuiltIn = false
      if case .builtIn = settings.facts { isBuiltIn = true }
      let check = FactsCheck(
        of: register, comparedWith: isBuiltIn ? nil : BuiltInRegister(), today: settings.today)
      show(check.table)
      status = check.hasFindings ? .expectationFailed : .success
    } else if let name {
      guard let id = treaty(named: name, in: register) else {
        console.report("error: no treaty is called \"\(name)\"\nhelp: treaty facts lists them all\n")
        return .wrong
      }
      show(FactsReport.detail(of: id, in: register))
    } else {
      show(FactsReport.overview(of: register))
    }
    return console.finish(with: status)
  }

  private func treaty(named name: String, in register: BuiltInRegister) -> TreatyID? {
    let entries = settings.facts.lexicon.lookUp(NameFolding.key(of: name)).entries
    guard let entry = entries.first(where: { $0.kind == .treaty }) else { return nil }
    return register.treatyKeys.firstIndex(of: entry.key).map { TreatyID($0) }
  }

  private func show(_ table: FactsTable) {
    switch settings.format {
    case .text, .table:
      let palette: Palette = console.colorsOutput ? .colours : .plain
      let layout = TextLayout(width: console.width, palette: palette)
      console.write(TextRenderer(layout: layout).render(page(of: table)))
    case .markdown: console.write(MarkdownRenderer().render(page(of: table)))
    case .csv: console.write(CSVRenderer().render(Sheet(header: table.columns, records: table.rows)))
    case .jsonl: console.write(JSONRenderer(isCompact: true).render(json(of: table)))
    case .json: console.write(JSONRenderer().render(json(of: table)))
    }
  }

  private func page(of table: FactsTable) -> Page {
    let columns = table.columns.enumerated().map { index, title in
      let isNumber = !table.rows.isEmpty && table.rows.allSatisfy { index < $0.count && Int($0[index]) != nil }
      return Column(title, isNumber ? .number : .text)
    }
    let grid = Grid(columns: columns, rows: table.rows.map { $0.map { StyledText($0) } })
    return Page([.table(grid)] + table.notes.map { .note(StyledText($0)) })
  }

  private func json(of table: FactsTable) -> JSON {
    let rows = table.rows.map { row in
      JSON.object(zip(table.columns, row).map { JSON.Member($0, Int($1).map { JSON($0) } ?? .string($1)) })
    }
    return .object([
      JSON.Member("rows", .array(rows)), JSON.Member("notes", .array(table.notes.map { .string($0) })),
    ])
  }
}

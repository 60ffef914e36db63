// Tables of an answer as grids of a page: each column's kind follows from what stands in it.

import TreatyLanguage
import TreatyModel

extension AnswerPage {
  /// A table of the language.
  func grid(_ table: Table) -> Grid {
    let columns = table.columns.enumerated().map { place, name in
      Column(name, kind(of: table.rows.compactMap { place < $0.count ? $0[place] : nil }))
    }
    return Grid(columns: columns, rows: table.rows.map { $0.map(phrases.phrase) })
  }

  /// A column is of numbers where it holds numbers and nothing else but `nothing`; so with dates.
  private func kind(of values: [Value]) -> Column.Kind {
    var kinds: Set<Column.Kind> = []
    for value in values {
      switch value {
      case .number: kinds.insert(.number)
      case .date: kinds.insert(.date)
      case .nothing: continue
      default: kinds.insert(.text)
      }
    }
    return kinds.count == 1 ? kinds.first ?? .text : .text
  }

  /// Acts by their dates; the treaty stands there only where there is more than one.
  func grid(_ acts: [Act]) -> Grid {
    let isOneTreaty = Set(acts.map(\.treaty)).count == 1
    var columns = [Column("date", .date), Column("state"), Column("act")]
    if !isOneTreaty { columns.append(Column("treaty")) }
    let rows = acts.map { act in
      let cells = [phrases.date(act.date), phrases.name(of: act.state), StyledText(act.verb.noun)]
      return isOneTreaty ? cells : cells + [phrases.name(of: act.treaty)]
    }
    return Grid(columns: columns, rows: rows)
  }
}

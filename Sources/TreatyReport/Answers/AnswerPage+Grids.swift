// Tables of an answer as grids of a page: each column's kind follows from what stands in it.

import TreatyLanguage
import TreatyModel

extension AnswerPage {
  /// A table of the language; one that is made for reading wraps what another cuts short.
  func grid(_ table: Table, wraps: Bool = false) -> Grid {
    let columns = table.columns.enumerated().map { place, name in
      Column(name, kind(of: table.rows.compactMap { place < $0.count ? $0[place] : nil }))
    }
    let rows = table.rows.map { row in
      row.enumerated().map { place, value in
        guard case .instrument(let act) = value else { return phrases.phrase(for: value) }
        return cell(act, under: place < table.columns.count ? table.columns[place] : "", in: row)
      }
    }
    let isOneOfSeveral = columns.count { $0.kind == .number } > 1
    return Grid(
      columns: columns, rows: rows, wraps: wraps, bars: bars(of: table),
      barTitle: isOneOfSeveral ? table.drawn.map { table.columns[$0] } : nil)
  }

  /// The bars of the column that is drawn, to the scale of its largest number.
  private func bars(of table: Table) -> [Int] {
    guard let place = table.drawn else { return [] }
    let numbers = table.rows.map { row -> Rational in
      guard place < row.count, case .number(let number, _) = row[place] else { return .zero }
      return number
    }
    guard let largest = numbers.max(), largest > .zero else { return [] }
    return numbers.map { number in
      guard number > .zero, let share = number.divided(by: largest) else { return 0 }
      return max(1, (share * Rational(1000)).roundedDown ?? 0)
    }
  }

  /// An instrument within a table: its date, and of the rest what neither the column's title nor the row has said.
  private func cell(_ act: Act, under title: String, in row: [Value]) -> StyledText {
    var cell = phrases.date(act.date)
    var words: [StyledText] = []
    if !title.hasPrefix(act.verb.noun) { words.append(StyledText(act.verb.noun)) }
    let isTreatySaid =
      title.hasSuffix(" of \(answer.world.key(of: act.treaty))") || row.contains { $0.treaty == act.treaty }
    if !isTreatySaid {
      if let preposition = act.verb.preposition { words.append(StyledText(preposition)) }
      words.append(phrases.name(of: act.treaty))
    }
    if !row.contains(where: { $0.state == act.state }) { words.append("by " + phrases.name(of: act.state)) }
    if !words.isEmpty { cell += ", " + StyledText(words, separator: " ") }
    return cell
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

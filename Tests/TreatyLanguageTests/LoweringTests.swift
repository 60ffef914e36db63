// Declarations and acts as values of the model: what each line of a treaty, state, group or act becomes.

import Testing
import TreatyModel
import TreatySyntax

@testable import TreatyLanguage

/// Numbers for the names of a script: states, groups, weights and treaties in the order in which they are first met.
private struct ScriptNames: DeclarationContext {
  var states: [String] = []
  var groups: [String] = []
  var weights: [String] = []
  var treaties: [Treaty] = []

  func state(named name: String) -> StateID? { states.firstIndex(of: name).map(StateID.init) }
  func group(named key: String) -> GroupID? { groups.firstIndex(of: key).map(GroupID.init) }
  func weight(named key: String) -> WeightID? { weights.firstIndex(of: key).map(WeightID.init) }
  func treaty(named key: String) -> TreatyID? { treaties.firstIndex { $0.key == key }.map(TreatyID.init) }
  func treaty(_ id: TreatyID) -> Treaty? { treaties[id.index] }
}

/// What the declarations and acts of a script become, each lowered with the names before it.
private struct Lowered {
  var names = ScriptNames()
  var states: [DeclaredState] = []
  var groups: [Group] = []
  var weights: [Weight] = []
  var acts: [TreatyModel.Act] = []
  var problems: [String] = []

  init(_ text: String) {
    let parsed = Parser.parse(Source(name: "test", text: text), lexicon: ScopedLexicon(over: EmptyLexicon()))
    problems = parsed.diagnostics.filter { $0.severity == .error }.map(\.message)
    for statement in parsed.script.statements {
      switch statement.form {
      case .declaration(.state(let declaration)):
        names.states.append(declaration.name.text)
        states.append(with { $0.state(declaration) })
      case .declaration(.group(let declaration)):
        names.groups.append(declaration.name.text)
        groups.append(with { $0.group(declaration) })
      case .declaration(.weight(let declaration)):
        names.weights.append(declaration.name.text)
        weights.append(with { $0.weight(declaration) })
      case .declaration(.treaty(let declaration)):
        names.treaties.append(Treaty(key: declaration.name.text))
        names.treaties[names.treaties.count - 1] = with { $0.treaty(declaration) }
      case .act(let act):
        acts += with { $0.acts(act) { _, _ in StateSet() } }
      default: break
      }
    }
  }

  private mutating func with<Value>(_ lower: (inout Lowering<ScriptNames>) -> Value) -> Value {
    var lowering = Lowering(names: names, isInvented: true)
    let value = lower(&lowering)
    problems += lowering.diagnostics.map(\.message)
    return value
  }

  /// The last treaty declared.
  var treaty: Treaty { names.treaties[names.treaties.count - 1] }
}

private let world = """
  state Avalon { code AVA; region north }
  state Brigadoon { code BRI; region south }
  state Union { kind regional organisation; members Avalon, Brigadoon }
  group both = Avalon, Brigadoon
  weight tonnage in "tons" { Avalon 10; Brigadoon 2.5 }
  treaty old { open to states; enters into force upon 1 deposit }

  """

private let avalon = StateID(0)
private let brigadoon = StateID(1)
private let both = GroupID(0)
private let tonnage = WeightID(0)
private let old = TreatyID(0)

@Suite struct LoweringTests {
  @Test func statesGroupsAndWeights() {
    let lowered = Lowered(world)
    #expect(lowered.problems == [])
    #expect(lowered.states[0].state.code == "AVA")
    #expect(lowered.states[0].state.region == "north")
    #expect(lowered.states[2].state.kind == .regionalOrganisation)
    #expect(lowered.states[2].state.members == .listed([avalon, brigadoon]))
    #expect(lowered.groups[0].memberships == [Membership(state: avalon), Membership(state: brigadoon)])
    #expect(lowered.weights[0].values == [avalon: Rational(10), brigadoon: Rational(5, over: 2) ?? .zero])
  }

  @Test func membersHaveDates() {
    let lowered = Lowered(world + "group dated { name \"Dated\"; member Avalon since 2000-01-01 until 2010-01-01 }")
    #expect(lowered.problems == [])
    #expect(
      lowered.groups[1].memberships == [
        Membership(state: avalon, since: Day(year: 2000, month: 1, day: 1), until: Day(year: 2010, month: 1, day: 1))
      ])
    #expect(lowered.groups[1].isDated)
  }

  @Test(arguments: [
    (
      "30 days after 3 deposits",
      TreatyModel.EntryIntoForceClause.after(.days(30, style: .after), .count(3, CountedDeposits()), floor: nil)
    ),
    ("upon deposits from all of both", .after(.none, .all(.group(both)), floor: nil)),
    (
      "upon deposits from all of (Avalon) and 2 other deposits",
      .after(.none, .named(.listed([avalon]), others: 2), floor: nil)
    ),
    (
      "3 months after 2 deposits of ratification or approval",
      .after(.months(3), .count(2, CountedDeposits(instruments: [.ratify, .approve])), floor: nil)
    ),
    (
      "90 days after 3 deposits and deposits holding at least 55% of tonnage",
      .after(
        .days(90, style: .after),
        .both([
          .count(3, CountedDeposits()),
          .holding(
            Threshold(Rational(11, over: 20) ?? .zero, isShare: true), weight: tonnage, from: nil, within: nil),
        ]), floor: nil)
    ),
    (
      "upon deposits from at least 3/4 of (parties of old)",
      .after(
        .none, .part(Threshold(Rational(3, over: 4) ?? .zero, isShare: true), of: .standing(.parties, old)), floor: nil)
    ),
    (
      "on the first day of the month following 3 months after 5 deposits, not before entry into force of old",
      .after(
        .firstOfMonthFollowing(CalendarDuration(months: 3)), .count(5, CountedDeposits()), floor: .entryIntoForce(old))
    ),
    (
      "on 2019-01-01 if the condition is met by then, otherwise 90 days after 20 deposits and the condition of old is met",
      .onIfMetByThen(
        Day(year: 2019, month: 1, day: 1) ?? .first, otherwise: .days(90, style: .after),
        .both([.count(20, CountedDeposits()), .conditionMet(old)]))
    ),
  ])
  func theClauseOnEntryIntoForce(words: String, clause: TreatyModel.EntryIntoForceClause) {
    let lowered = Lowered(world + "treaty new { open to both; enters into force \(words) }")
    #expect(lowered.problems == [])
    #expect(lowered.treaty.entryIntoForce == clause)
  }

  @Test func whoMayTakePart() {
    let lowered = Lowered(
      world + """
        protocol new to old {
          open to states, regional organisations with a member that has signed
          open for signature from 2020-01-01 until 2020-12-31 at "Avalon City" host Avalon
          open for accession after closing
          only depositors of old may join
        }
        """)
    #expect(lowered.problems == [])
    let participation = lowered.treaty.participation
    #expect(lowered.treaty.kind == .protocol && lowered.treaty.parent == old)
    #expect(participation.openTo == .union([.allStates, .organisations(.withMemberThatHasSigned)]))
    #expect(participation.opening == Day(year: 2020, month: 1, day: 1))
    #expect(participation.closing == Day(year: 2020, month: 12, day: 31))
    #expect(participation.window?.host == avalon)
    #expect(participation.accession == .afterClosing)
    #expect(participation.onlyDepositorsOf == old)
  }

  @Test func howItIsLeft() {
    let lowered = Lowered(
      world + """
        treaty new {
          denunciation takes effect 1 year after notice, notice not before 3 years after entry into force for the state source "article 28" unchecked
          not during armed conflict of the state
        }
        """)
    #expect(lowered.problems == [])
    let withdrawal = lowered.treaty.withdrawal
    #expect(withdrawal.rule == .afterNotice(.years(1)))
    #expect(withdrawal.noNoticeBeforeYears == 3)
    #expect(withdrawal.notDuringArmedConflict)
    #expect(withdrawal.source == "article 28" && withdrawal.isUnchecked)
  }

  @Test func likeTakesTheClausesAndNotTheLife() {
    let lowered = Lowered(
      world + """
        treaty first { name "First"; adopted on 2000-01-01; open to both; enters into force 90 days after 2 deposits; known until 2020-01-01 }
        treaty second like first { adopted on 2010-01-01; for later parties 30 days after deposit }
        """)
    #expect(lowered.problems == [])
    #expect(lowered.treaty.key == "second")
    #expect(lowered.treaty.name == nil && lowered.treaty.knownUntil == nil)
    #expect(lowered.treaty.adoption?.day == Day(year: 2010, month: 1, day: 1))
    #expect(lowered.treaty.entryIntoForce == lowered.names.treaties[1].entryIntoForce)
    #expect(lowered.treaty.laterParties == LaterParties(delay: .days(30, style: .after)))
  }

  @Test func oneActForEachSubject() {
    let lowered = Lowered(
      world + """
        on 2001-02-03 Avalon, Brigadoon sign old source "table"
        allow "no signature" between 2002-01-01 and 2002-06-30 Avalon ratifies old unchecked
        by 2003-01-01 Brigadoon accedes to old
        """)
    #expect(lowered.problems == [])
    #expect(lowered.acts.map(\.state) == [avalon, brigadoon, avalon, brigadoon])
    #expect(lowered.acts.map(\.verb) == [.sign, .sign, .ratify, .accede])
    #expect(lowered.acts[0].source == "table" && !lowered.acts[0].isUnchecked)
    #expect(lowered.acts[2].allowance == "no signature" && lowered.acts[2].isUnchecked)
    #expect(lowered.acts[2].date.description == "between 2002-01-01 and 2002-06-30")
    #expect(lowered.acts[3].date.description == "by 2003-01-01")
  }

  @Test(arguments: [
    (
      "treaty new { enters into force 30 days after 1 deposit, not before 2 years after opening }",
      "no opening for signature is declared, from which the years could run"
    ),
    ("treaty new { open to tonnage }", "a set of states is needed here"),
    (
      "treaty new { enters into force on 2030-01-01, not before 2031-01-01 }",
      "\"not before\" does not go with a date certain"
    ),
    (
      "treaty new { open for signature from 2020-01-01; enters into force upon 2 deposits, not before 18 months after opening }",
      "the time after opening is counted in whole years, and this is 1 year and 6 months"
    ),
  ])
  func whatCannotBeKeptIsReported(line: String, message: String) {
    #expect(Lowered(world + line).problems.contains { $0.contains(message) })
  }
}

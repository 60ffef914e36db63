// Scenarios: every line of their bodies, and the forms that ask under them.

import Testing
import TreatySyntax

@Suite("Scenarios")
struct ScenarioTests {
  private func lines(_ body: String) throws -> [String] {
    let result = read("scenario base { }\nscenario push from base { \(body) }")
    guard result.diagnostics.isEmpty, case .declaration(.scenario(let scenario)) = result.script.statements.last?.form
    else { throw Unread(text: body, diagnostics: result.diagnostics.map(\.searchableText)) }
    #expect(scenario.parent?.entry?.key == "base")
    return scenario.lines.map(shape)
  }

  @Test(
    "Every line of a scenario",
    arguments: [
      ("on 2026-12-01 asean ratify ctbt", "on 2026-12-01 asean ratify ctbt"),
      ("France, Japan ratify ctbt on 2026-12-01", "on 2026-12-01 France, Japan ratify ctbt"),
      ("ctbt enters into force on the 90th day after 30 deposits", "ctbt nthDay(90) after 30 deposits"),
      (
        "every 2 months from 2027-01-01 until 2030-01-01, 3 of parties of paris that have not ratified ctbt ratify ctbt by population",
        "every <2 months> 2027-01-01–2030-01-01: 3 of {{parties of paris} that not ratified ctbt} ratify ctbt by population"
      ),
      (
        "every 1 month from 2027-01-01, asean ratifies ctbt in order",
        "every <1 month> 2027-01-01–: asean ratify ctbt in order"
      ),
      (
        "every 30 days from 2027-01-01, 1 of (France, Japan) accedes to ctbt at random",
        "every <30 days> 2027-01-01–: 1 of (France, Japan) accede ctbt at random"
      ),
      (
        "each of asean, Japan ratify ctbt at the pace of paris, fish-stocks from 2027-01-01",
        "each of asean, Japan ratify ctbt pace of paris, fish-stocks 2027-01-01–"
      ),
      (
        "each of eu ratify ctbt with 3% chance per month from 2027-01-01 until 2028-01-01",
        "each of eu ratify ctbt 3% per month 2027-01-01–2028-01-01"
      ),
      ("delay acts of asean by 12 months", "delay acts by asean by <1 year>"),
      (
        "delay acts of France, Japan on ctbt by 90 days in the register",
        "delay acts of ctbt by France, Japan in the register by <90 days>"
      ),
      ("delay ratification of ctbt by France by 2 years", "delay ratification of ctbt by France by <2 years>"),
      ("delay accession of ctbt by 6 months", "delay accession of ctbt by <6 months>"),
      (
        "without ratification of ctbt by France in the register",
        "without ratification of ctbt by France in the register"
      ),
      ("without acts of asean but not Japan towards ctbt", "without acts of ctbt by {asean but not Japan}"),
      ("without signature of ctbt", "without signature of ctbt"),
    ])
  func line(text: String, expected: String) throws {
    #expect(try lines(text) == [expected])
  }

  @Test(
    "What is asked under scenarios",
    arguments: [
      ("parties of ctbt under base as of 2030-01-01", "{{parties of ctbt} under base @2030-01-01}"),
      (
        "entry into force of ctbt under base as of 2030-01-01 = 2029-01-01",
        "{{{entry into force of ctbt} under base @2030-01-01} = 2029-01-01}"
      ),
      ("(parties of ctbt under base) = () under base", "{{{{parties of ctbt} under base} = ()} under base}"),
      ("compare base for ctbt", "{compare base for ctbt}"),
      ("compare base, base for ctbt, paris", "{compare base, base for ctbt, paris}"),
      ("[compare base for ctbt, 3]", "[{compare base for ctbt}, 3]"),
      (
        "what if (France ratifies ctbt): parties of ctbt under base",
        "{{what if France ratify ctbt: {parties of ctbt}} under base}"
      ),
    ])
  func question(text: String, expected: String) throws {
    let result = read("scenario base { }\n\(text)")
    #expect(result.diagnostics.map(\.searchableText) == [])
    guard case .expression(let expression) = result.script.statements.last?.form else { return }
    #expect(shape(expression) == expected)
  }

  @Test("Supposing and forgetting are statements, and `under` may have a block")
  func statements() throws {
    let text = """
      scenario base { }
      suppose France, Japan ratify ctbt on 2027-01-01
      suppose (France ratifies ctbt; Japan signs ctbt on 2027-01-01; ctbt enters into force upon 3 deposits)
      under base { parties of ctbt }
      forget
      let forget = 3
      forget + 1
      """
    let result = read(text)
    #expect(result.diagnostics.map(\.searchableText) == [])
    let statements = result.script.statements.map(\.form)
    guard case .suppose(let one) = statements[1], case .suppose(let three) = statements[2], case .under = statements[3],
      case .forget = statements[4], case .expression = statements[6]
    else {
      Issue.record("other statements were read")
      return
    }
    #expect(one.count == 1 && three.count == 3)
  }

  @Test(
    "What is wrong with a scenario is said at its words",
    arguments: [
      ("scenario push from nowhere { }", "T0103"), ("scenario push", "T0201"),
      ("scenario push { France ratifies ctbt }", "T0207"),
      ("scenario push { every 2 months, asean ratify ctbt }", "T0201"),
      ("scenario push { every month from 2027-01-01, asean ratify ctbt }", "T0107"),
      ("scenario push { each of asean ratify ctbt }", "T0201"),
      ("scenario push { each of asean ratify ctbt with 3% chance }", "T0201"),
      ("scenario push { delay acts of asean }", "T0201"),
      ("scenario ctbt { }\nscenario ctbt { }", "T0301"),
      ("for each x in asean { scenario push { } }", "T0302"),
      ("parties of ctbt under nowhere", "T0103"), ("parties of ctbt under", "T0201"),
      ("compare paris for ctbt", ""), ("compare nowhere for ctbt", "T0103"),
      ("(parties of ctbt) under asean that have signed ctbt", "T0204"),
    ])
  func mistake(text: String, code: String) {
    #expect(
      read(text).diagnostics.filter { $0.severity == .error }.map(\.code.description).joined(separator: " ") == code)
  }
}

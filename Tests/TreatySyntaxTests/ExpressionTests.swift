// What belongs to what in an expression.

import Testing
import TreatySyntax

@Suite("Expressions")
struct ExpressionTests {
  @Test(
    "Each line has the shape that its words say",
    arguments: [
      // Names.
      ("Viet Nam = Vietnam", "{Viet Nam = Viet Nam}"),
      ("FRA plus VNM", "{France plus Viet Nam}"),
      ("COTE D’IVOIRE", "Côte d'Ivoire"),
      ("Guinea-Bissau plus Guinea", "{Guinea-Bissau plus Guinea}"),
      ("State of Palestine", "Palestine"),
      ("áo plus ÁO", "{Austria plus Austria}"),
      ("parties of fish-stocks", "{parties of fish-stocks}"),
      ("parties of the test ban treaty", "{parties of ctbt}"),
      // Numbers, dates, durations.
      ("1_000 + 2.5", "{1000 plus 2.5}"),
      ("2 million", "2000000"),
      ("55% of 200", "{55% of 200}"),
      ("25 October 2025", "2025-10-25"),
      ("1st Oct 2025", "2025-10-01"),
      ("October 2025", "<October 2025>"),
      ("2016-10-05 + 30 days - 6 weeks", "{2016-10-05 plus <30 days> minus <42 days>}"),
      ("90days", "<90 days>"),
      ("from 2016-01-01 to today", "{from 2016-01-01 to today}"),
      ("the day", "the-day"),
      ("-3 * 2 + 1", "{{{- 3} times 2} plus 1}"),
      ("1 / 3 * 3 = 1", "{{1 divided 3 times 3} = 1}"),
      // Sets.
      ("()", "()"), ("(France)", "France"), ("(France, Japan)", "(France, Japan)"), ("[1, 2]", "[1, 2]"),
      ("count asean but not eu + 1 = 3", "{{{count {asean but not eu}} plus 1} = 3}"),
      ("count of asean", "{count asean}"),
      ("parties of paris within asean", "{{parties of paris} within asean}"),
      (
        "sum of population of parties of paris within asean", "{sum {population of {{parties of paris} within asean}}}"
      ),
      ("share of tonnage of parties of ctbt", "{share of tonnage of {parties of ctbt}}"),
      (
        "top 3 of asean that have not signed ctbt by population",
        "{top 3 of {asean that not signed ctbt} by population}"
      ),
      ("last 1 of (asean sorted by name descending)", "{last 1 of {asean sorted by {name} descending}}"),
      ("count states by region", "{count states by {region}}"),
      (
        "states where population > 1 million and it in asean",
        "{states where {{population > 1000000} and {it in asean}}}"
      ),
      (
        "asean with name, signature of ctbt as signed",
        "{asean with {name}, {signature of ctbt} as signed}"
      ),
      ("asean that have signed ctbt that have not ratified ctbt", "{asean that signed ctbt that not ratified ctbt}"),
      ("treaties of Japan but not treaties of France", "{{treaties of Japan} but not {treaties of France}}"),
      ("the parties of paris", "{parties of paris}"),
      ("show parties to paris", "{parties of paris}"),
      // Forecasts.
      ("pace of paris, ctbt", "{pace of paris, ctbt}"),
      ("[pace of paris, 1]", "[{pace of paris}, 1]"),
      ("interval 80% of _", "{interval 80% of _1}"),
      ("share in force of _", "{share in force of _1}"),
      ("share in force of _ by 2030-01-01", "{share in force of _1 by 2030-01-01}"),
      ("triggers of _", "{triggers of _1}"),
      ("chart _ by quarter", "{chart _1 by quarter}"),
      ("how many states have signed ctbt", "{count {states that signed ctbt}}"),
      ("number of asean", "{count asean}"),
      // Properties.
      ("ratification of paris by Japan", "{ratification of paris by Japan}"),
      ("entry into force of paris for Viet Nam", "{entry into force of paris for Viet Nam}"),
      ("article 3 of paris between France and Japan", "{article 3 of paris between France & Japan}"),
      ("deposits still needed of ctbt = 9", "{{deposits still needed of ctbt} = 9}"),
      ("known until of ctbt", "{known until of ctbt}"),
      // Two operands: a name with `and` in it is split where both halves are names.
      ("treaties between Serbia and Montenegro", "{treaties between Serbia & Montenegro}"),
      (
        "what binds Antigua and Barbuda and France on October 2025",
        "{what binds Antigua and Barbuda & France on <October 2025>}"
      ),
      ("paris is in force between \"Serbia and Montenegro\" and Japan", "{paris in force between Serbia & Japan}"),
      // Truth.
      ("not France in asean and true or false", "{{{not {France in asean}} and true} or false}"),
      ("France not in asean", "{France not in asean}"),
      ("entry into force of ctbt is not nothing", "{{entry into force of ctbt} != nothing}"),
      ("entry into force of ctbt is unknown", "{{entry into force of ctbt} is unknown}"),
      ("if 1 < 2 then \"yes\" else \"no\"", "{if {1 < 2} then \"yes\" else \"no\"}"),
      // Predicates and questions.
      ("France is not party to paris", "{France not party to paris}"),
      ("France is parties of paris", "{France = {parties of paris}}"),
      ("asean are signatories to paris", "{asean signatory to paris}"),
      ("France hasn’t signed paris", "{France not signed paris}"),
      ("is France a party to paris?", "{France party to paris}"),
      ("has France acceded to paris", "{France acceded to paris}"),
      ("does paris bind Japan", "{paris binds Japan}"),
      ("is paris in force for Japan", "{paris in force for Japan}"),
      ("all of asean are eligible for paris", "{all of asean eligible for paris}"),
      ("at least 3 of asean have joined paris", "{at least 3 of asean joined paris}"),
      ("which states must ratify ctbt before entry into force from asean", "{must ratify ctbt from asean}"),
      ("who must ratify the ctbt?", "{must ratify ctbt}"),
      ("which of (France, Japan) have not ratified ctbt", "{which of (France, Japan) not ratified ctbt}"),
      ("which states haven't ratified paris", "{which of states not ratified paris}"),
      ("when will paris enter into force for Japan", "{when paris for Japan}"),
      ("explain France is party to paris", "{explain {France party to paris}}"),
      ("why not France is party to paris", "{why not {France party to paris}}"),
      (
        "what if France, Japan ratify ctbt on 2027-03-01: entry into force of ctbt",
        "{what if on 2027-03-01 France, Japan ratify ctbt: {entry into force of ctbt}}"
      ),
      (
        "what if (France ratifies ctbt; Japan signs ctbt): when does ctbt enter into force",
        "{what if France ratify ctbt; Japan sign ctbt: {when ctbt}}"
      ),
      (
        "what if (France, Japan) ratify ctbt: 1", "{what if (France, Japan) ratify ctbt: 1}"
      ),
      (
        "what if ctbt enters into force 90 days after 30 deposits: 1",
        "{what if ctbt days(90) after 30 deposits: 1}"
      ),
      // Contexts.
      ("count states = 3 as of 2020-01-01", "{{{count states} = 3} @2020-01-01}"),
      (
        "opening of ctbt as of 2020-01-01 = (closing of ctbt as of 2020-12-31)",
        "{{{opening of ctbt} @2020-01-01} = {{closing of ctbt} @2020-12-31}}"
      ),
      ("parties of paris as of today - 2 years", "{{parties of paris} @{today minus <2 years>}}"),
      ("_ plus _2", "{_1 plus _2}"),
    ])
  func shapes(text: String, expected: String) throws {
    #expect(try shape(text) == expected)
  }

  @Test("A line goes on inside brackets, after a comma and after an operator")
  func linesGoOn() throws {
    #expect(try shape("(France,\n  Japan) plus\n  asean") == "{(France, Japan) plus asean}")
    #expect(try shape("(France\n)") == "France")
  }

  @Test("A name that a script gives wins over words of the grammar that are not reserved")
  func scriptNames() throws {
    let share = "treaty share { open to asean }\nshare of tonnage of parties of share"
    #expect(try shape(share) == "{share of tonnage of {parties of share}}")
    #expect(try shape("let months = 3\nmonths + 1") == "{months plus 1}")
    #expect(try shape("define still_out(t) = signatories of t\ncount still_out(ctbt)") == "{count still_out(ctbt)}")
  }
}

// Parse with a hole: what the grammar could take at a place.

import Testing
import TreatySyntax

@Suite("What may stand at a place")
struct ExpectationTests {
  private func expectations(_ text: String) -> Expectations {
    Parser.expectations(
      in: Source(name: "", text: text), at: UInt32(text.utf8.count), lexicon: ScopedLexicon(over: names()))
  }

  @Test("After each beginning, the words that may follow are offered")
  func words() {
    #expect(expectations("parties ").words.contains(.of))
    #expect(expectations("on 2026-01-01 France ").words.contains(.ratifies))
    #expect(expectations("on 2026-01-01 France accedes ").words == [.to])
    #expect(expectations("which states ").words.contains(.must))
    #expect(expectations("which states must ").words == [.ratify])
    #expect(expectations("France is ").words.contains(.party))
    #expect(expectations("France is party ").words.contains(.to))
    #expect(expectations("treaty pact { ").words.contains(.depositary))
    #expect(expectations("treaty pact { enters into force 90 days ").words == [.after])
    #expect(expectations("parties of paris ").words.contains(.within))
    #expect(expectations("").words.contains(.which))
    #expect(expectations("let a = 1\n").words.contains(.expect))
  }

  @Test("The kinds of names are those that the place takes")
  func kinds() {
    #expect(expectations("parties of ").names.contains(NameKinds(.treaty)))
    #expect(!expectations("parties of ").names.contains(NameKinds(.state)))
    #expect(expectations("on 2026-01-01 ").names.contains(NameKinds(.state)))
    #expect(!expectations("on 2026-01-01 ").names.contains(NameKinds(.treaty)))
    #expect(expectations("on 2026-01-01 France ratifies ").names.contains(NameKinds(.treaty)))
    #expect(expectations("members of ").names.contains(NameKinds(.group)))
  }

  @Test("What it would take: each word of its questions, and the treaties that they are asked of")
  func analysis() {
    #expect(expectations("how ").words.contains(.can))
    #expect(expectations("how can ").names.contains(NameKinds(.treaty)))
    #expect(expectations("how can ctbt ").words.contains(.enter))
    let after = expectations("how can ctbt enter into force ").words
    for word in [Keyword.from, .with, .limit, .as] { #expect(after.contains(word), "\(word)") }
    #expect(Set(expectations("how can ctbt enter into force with ").words).isSuperset(of: [.fewest, .least]))
    #expect(expectations("how can ctbt enter into force with least ").names.contains(NameKinds(.weight)))
    #expect(Set(expectations("who ").words).isSuperset(of: [.must, .can, .has]))
    #expect(expectations("who can ").words.contains(.block))
    #expect(Set(expectations("who has ").words).isSuperset(of: [.power, .remaining]))
    #expect(Set(expectations("who has power over ctbt by ").words).isSuperset(of: [.shapley, .banzhaf]))
    #expect(expectations("states needed to ").words.contains(.block))
    #expect(Set(expectations("remaining ").words).isSuperset(of: [.shapley, .banzhaf]))
    #expect(expectations("shapley power ").words.contains(.over))
    #expect(expectations("shapley power over ctbt ").words.contains(.of))
  }

  @Test("Scenarios: their lines and the places that name them")
  func scenarios() {
    let body = expectations("scenario push { ").words
    for word in [Keyword.on, .every, .each, .delay, .without] { #expect(body.contains(word), "\(word)") }
    #expect(expectations("scenario push { on 2027-01-01 asean ratify ctbt\n").words.contains(.every))
    #expect(expectations("scenario push ").words.contains(.from))
    #expect(expectations("scenario push from ").names.contains(NameKinds(.scenario)))
    #expect(expectations("scenario push { every 2 months ").words == [.from])
    #expect(expectations("scenario push { every 2 months from 2027-01-01, 3 of asean ").words.contains(.ratify))
    #expect(expectations("scenario push { every 2 months from 2027-01-01, asean ratify ctbt ").words.contains(.by))
    #expect(expectations("scenario push { each of asean ratify ctbt at the pace ").words == [.of])
    #expect(expectations("scenario push { each of asean ratify ctbt with 3% ").words.contains(.chance))
    #expect(expectations("scenario push { delay acts of France ").words.contains(.by))
    #expect(expectations("scenario push { without ").words.contains(.acts))
    #expect(expectations("scenario push { without ratification of ").names.contains(NameKinds(.treaty)))
    #expect(expectations("parties of ctbt under ").names.contains(NameKinds(.scenario)))
    #expect(expectations("parties of ctbt ").words.contains(.under))
    #expect(expectations("compare ").names.contains(NameKinds(.scenario)))
    #expect(expectations("suppose ").names.contains(NameKinds(.state)))
    #expect(expectations("").words.contains(.suppose))
  }

  @Test("A name of several words that is half typed begins where its first word does")
  func halfTyped() {
    #expect(expectations("parties of Vienna ").nameStart == 11)
    #expect(expectations("on 2026-01-01 Viet ").nameStart == 14)
    #expect(expectations("parties of paris ").nameStart == nil || expectations("parties of paris ").nameStart == 11)
  }

  @Test("An entry goes on while a bracket is open or an operator stands at its end")
  func completeness() {
    #expect(Parser.isComplete("parties of paris"))
    #expect(!Parser.isComplete("treaty pact {"))
    #expect(!Parser.isComplete("let a = (France,"))
    #expect(!Parser.isComplete("parties of paris but"))
    #expect(!Parser.isComplete("1 +"))
    #expect(Parser.isComplete("treaty pact { open to states }"))
    #expect(Parser.isComplete("count (Frence" + ")"))
  }
}

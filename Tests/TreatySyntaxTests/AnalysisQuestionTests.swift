// What it would take: how its questions are read, and what they leave to the words around them.

import Testing
import TreatySyntax

@Suite("Questions on what it would take")
struct AnalysisQuestionTests {
  @Test(
    "Every form",
    arguments: [
      ("how can ctbt enter into force", "{how can ctbt}"),
      (
        "how can the ctbt enter into force from asean but not Japan with fewest states limit 5",
        "{how can ctbt from {asean but not Japan} fewest limit 5}"
      ),
      ("how can ctbt enter into force with least population", "{how can ctbt least population}"),
      ("who can block ctbt", "{who can block ctbt}"),
      ("who can block ctbt from asean", "{who can block ctbt from asean}"),
      ("states needed to block ctbt + 1", "{{needed to block ctbt} plus 1}"),
      ("who has power over ctbt", "{who has whole power over ctbt}"),
      ("who has remaining power over ctbt by banzhaf", "{who has remaining power over ctbt by banzhaf}"),
      ("shapley power over ctbt", "{whole shapley over ctbt}"),
      ("remaining banzhaf power over ctbt of France", "{remaining banzhaf over ctbt of France}"),
      (
        "sum of shapley power over ctbt of asean but not Japan",
        "{sum {whole shapley over ctbt of {asean but not Japan}}}"
      ),
      (
        "states sorted by shapley power over ctbt descending", "{states sorted by {whole shapley over ctbt} descending}"
      ),
      ("states where banzhaf power over ctbt > 1%", "{states where {{whole banzhaf over ctbt} > 1%}}"),
    ])
  func forms(text: String, expected: String) throws {
    #expect(try shape(text) == expected)
  }

  @Test("Its words may still be names")
  func names() throws {
    #expect(try shape("let limit = 2\nlet power = 3\nlimit + power") == "{limit plus power}")
  }
}

// One form of the language: its words, what it means, an example that runs.

/// A form of the language.
public struct CatalogueEntry: Hashable, Sendable {
  /// The form with its operands in capitals and what may be left out in brackets: `when does TREATY enter into force`.
  public let words: String
  /// The kind of form.
  public let kind: Kind
  /// What it means, in one sentence without its full stop.
  public let summary: String
  /// A line that uses it, on the built-in names.
  public let example: String
  /// The node of the tree that it is read into.
  public let node: TreeNode
  /// The version that first had it; nil where it is read and checked, and not answered yet.
  public let since: String?

  /// A form of the language.
  public init(
    _ words: String, _ kind: Kind, _ summary: String, example: String, node: TreeNode, since: String? = "0.1"
  ) {
    self.words = words
    self.kind = kind
    self.summary = summary
    self.example = example
    self.node = node
    self.since = since
  }

  /// The kinds of forms, in the order in which they are listed.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case question, property, predicate
    case setOperation = "set operation"
    case aggregate, value, context, program
    case declaration, clause
    case entryIntoForce = "entry into force"
    case act, scenario, forecast

    /// Its heading, also a topic of `:help`.
    public var title: String {
      switch self {
      case .question: "Questions"
      case .property: "Properties"
      case .predicate: "Predicates"
      case .setOperation: "Sets"
      case .aggregate: "Aggregates"
      case .value: "Values"
      case .context: "Contexts"
      case .program: "Programs"
      case .declaration: "Declarations"
      case .clause: "Clauses"
      case .entryIntoForce: "Entry into force"
      case .act: "Acts"
      case .scenario: "Scenarios"
      case .forecast: "Forecasts"
      }
    }

    /// What forms of this kind are, in a sentence.
    public var introduction: String {
      switch self {
      case .question: "Every question is an expression: it can be compared, bound, counted, explained."
      case .property:
        "What may be asked of a treaty, state, group or act. Inside `where`, `with` and `sorted by` a bare property is "
          + "the element's."
      case .predicate: "What may be said of states, of treaties, and of each of a set; each also with `not`."
      case .setOperation: "Sets are ordered and have no duplicates; a single state counts as a set of one."
      case .aggregate: "One value of a set or list, of the whole set that follows."
      case .value: "What stands for itself, and what is done with it."
      case .context: "A context stands at the end of an expression, or directly before a comparison."
      case .program: "A script is a list of statements; declarations stand at the top level, before use."
      case .declaration: "What a script adds to the built-in register."
      case .clause: "The lines of a treaty's body, each ended by the line or by `;`."
      case .entryIntoForce: "The parts of the clause on entry into force."
      case .act: "What states do with treaties. The verb may stand in either number."
      case .scenario:
        "The lines of a scenario's body. Its sets are read on the day of each act, with the acts known then. Within a day "
          + "the register comes first, then the lines as they are written."
      case .forecast:
        "What a scenario with lines of chance comes to over many runs. Without a number 10,000 runs are done, without a seed it is "
          + "1, and without a last day it is 30 years after the day on which the forecast is made."
      }
    }
  }

  /// The example as a script: a clause is put into a treaty, or into a protocol where it speaks of the parent.
  public var script: String {
    switch kind {
    case .clause where node == .form(.needsParties) || node == .form(.endsWith):
      "protocol example to untoc {\n  \(example)\n}"
    case .clause: "treaty example {\n  \(example)\n}"
    case .entryIntoForce: "treaty example {\n  open for signature from 2028-01-01\n  enters into force \(example)\n}"
    case .scenario: "scenario example {\n  \(example)\n}"
    default: example
    }
  }
}

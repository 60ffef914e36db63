// Why it takes what it takes: the clause and how far it has come, and of power what each index measures.

import TreatyAnalysis
import TreatyLaw
import TreatyModel
import TreatySyntax

extension Evaluator {
  /// The derivation of an answer on what it would take.
  mutating func explanation(of question: AnalysisQuestion, in scope: Scope) throws(Stop) -> ExplanationStep {
    switch question {
    case .waysIntoForce(let treaty, let from, _, _):
      var only: StateSet?
      if let from { only = try states(of: from, in: scope).known.possible }
      let need = try explanation(ofNeedOf: treaty, from: only, in: scope)
      let sets = try whyEachCompletes(treaty, from: only, in: scope)
      return ExplanationStep(
        text: need.text, article: need.article, sources: need.sources, acts: need.acts, because: need.because + sets)
    case .whoCanBlock(let treaty, _), .statesNeededToBlock(let treaty):
      let need = try explanation(ofNeedOf: treaty, from: nil, in: scope)
      let text = "a set of states blocks when the condition cannot be met while none of them deposits"
      return ExplanationStep(text: text, article: nil, sources: [], acts: [], because: [need])
    case .whoHasPower(let over, let treaty, let index):
      return try explanation(ofPower: over, index.map { [$0] } ?? PowerIndex.allCases, treaty, in: scope)
    case .power(let over, let index, let treaty, _):
      return try explanation(ofPower: over, [index], treaty, in: scope)
    }
  }

  private mutating func explanation(
    ofNeedOf treaty: Expression, from only: StateSet?, in scope: Scope
  ) throws(Stop) -> ExplanationStep {
    let id = try self.treaty(of: treaty, in: scope)
    let context = scope.context
    return try explanation(of: context.requirement(of: id, from: only), at: treaty.span, in: context)
  }

  /// Why a requirement is as it is, with how many deposits it still needs.
  mutating func explanation(
    of requirement: Requirement, at span: Span, in context: TreatyLaw.Context
  ) throws(Stop) -> ExplanationStep {
    let needed = try depositsNeeded(by: requirement, at: span)
    return context.explanation(context.reason(for: requirement, needing: needed))
  }

  /// More sets than these are not explained one by one.
  private static let setsExplained = 12
  /// The most steps of the search for the sets that are explained.
  private static let stepsForSetsExplained = 2_000_000

  /// Of few sets, what the condition comes to with the deposits of each.
  private mutating func whyEachCompletes(
    _ treaty: Expression, from only: StateSet?, in scope: Scope
  ) throws(Stop) -> [ExplanationStep] {
    let context = scope.context
    let requirement = context.requirement(of: try self.treaty(of: treaty, in: scope), from: only)
    guard case .open = requirement.outcome, let condition = requirement.condition,
      let formula = requirement.remainingFormula
    else { return [] }
    let listed = MinimalSets.Listed(most: Evaluator.setsExplained, examples: 0)
    let found: MinimalSets
    do throws(Stop) {
      found = try analysed(Evaluator.stepsForSetsExplained, at: treaty.span) { effort throws(Halt) in
        try formula.minimalCompletingSets(
          order: context.inOrderOfName(formula.candidates), listed: listed, effort: &effort)
      }
    } catch {
      // Too long a search leaves the sets unexplained; an interruption goes on.
      guard case .nothing = error else { throw error }
      return []
    }
    guard case .all(let sets) = found.extent else { return [] }
    return sets.map { set in
      let names = set.map { context.world[$0].name }.joined(separator: ", ")
      let measures = context.measures(
        of: condition, over: requirement.counted.union(requirement.asMembers.counted(StateSet(set))))
      return ExplanationStep(
        text: "with \(names): \(measures.joined(separator: "; "))", article: nil, sources: [], acts: [], because: [])
    }
  }

  private mutating func explanation(
    ofPower over: PowerScope, _ indices: [PowerIndex], _ treaty: Expression, in scope: Scope
  ) throws(Stop) -> ExplanationStep {
    let measured = indices.map { index in
      ExplanationStep(text: index.definition, article: index.origin, sources: [], acts: [], because: [])
    }
    let need = try explanation(ofNeedOf: treaty, from: nil, in: scope)
    let what = over == .whole ? "the whole condition, before any deposit" : "what remains of the condition"
    return ExplanationStep(
      text: "power over \(what): how often a state's deposit is the one that completes it", article: nil, sources: [],
      acts: [], because: measured + [need])
  }
}

extension PowerIndex {
  /// What it measures.
  fileprivate var definition: String {
    switch self {
    case .shapley: "of all orders in which the states may deposit, the share in which this one completes it"
    case .banzhaf:
      "of all combinations of the others, those that its deposit completes; as a share of those of all states together"
    }
  }

  /// Who proposed it.
  fileprivate var origin: String {
    switch self {
    case .shapley: "Shapley and Shubik 1954"
    case .banzhaf: "Banzhaf 1965"
    }
  }
}

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
      return try explanation(ofNeedOf: treaty, from: only, in: scope)
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

// Which node of the catalogue a node of the tree is. The switches are exhaustive: a new form of the language does not
// build here before it has its name, and its name wants an entry.

import TreatyLanguage
import TreatySyntax

/// The nodes that a script is read into.
func treeNodes(of script: Script) -> Set<TreeNode> {
  var found: Set<TreeNode> = []
  collect(script, into: &found)
  return found
}

private func collect(_ value: Any, into found: inout Set<TreeNode>) {
  if let node = value as? any CataloguedNode { found.formUnion(node.nodes) }
  for child in Mirror(reflecting: value).children { collect(child.value, into: &found) }
}

private protocol CataloguedNode {
  var nodes: [TreeNode] { get }
}

extension Expression.Form: CataloguedNode {
  fileprivate var nodes: [TreeNode] {
    switch self {
    case .literal(let literal): [literal.node]
    case .property(let use): [.property(use.property)]
    case .aggregate(let aggregate, _): [.aggregate(aggregate)]
    case .world(let world):
      switch world {
      case .states: [.form(.states)]
      case .treaties: [.form(.treaties)]
      case .participants: [.form(.participants)]
      }
    case .cut(let cut, _, _, _):
      switch cut {
      case .top: [.form(.top)]
      case .first: [.form(.first)]
      case .last: [.form(.last)]
      }
    case .quantified(let quantifier, _, _):
      switch quantifier {
      case .all: [.form(.allOf)]
      case .any: [.form(.anyOf)]
      case .none: [.form(.noneOf)]
      case .atLeast: [.form(.atLeastOf)]
      }
    case .comparison(_, let relation, _):
      relation == .in || relation == .notIn ? [.form(.isIn)] : [.form(.comparison)]
    case .whatIf(let suppositions, _):
      suppositions.map {
        switch $0 {
        case .act: .form(.whatIfAct)
        case .clause: .form(.whatIfClause)
        }
      }
    case .name: [.form(.name)]
    case .today: [.form(.today)]
    case .theDay: [.form(.theDay)]
    case .it: [.form(.it)]
    case .earlierAnswer: [.form(.earlierAnswer)]
    case .arguments: [.form(.arguments)]
    case .set: [.form(.set)]
    case .list: [.form(.list)]
    case .call: [.form(.call)]
    case .period: [.form(.period)]
    case .weight: [.form(.weight)]
    case .treatiesBetween: [.form(.treatiesBetween)]
    case .shareOfWeight: [.form(.shareOfWeight)]
    case .portion: [.form(.portion)]
    case .countBy: [.form(.countBy)]
    case .negative: [.form(.negative)]
    case .sum: [.form(.sum)]
    case .product: [.form(.product)]
    case .isUnknown: [.form(.isUnknown)]
    case .not: [.form(.not)]
    case .all: [.form(.all)]
    case .any: [.form(.any)]
    case .choice: [.form(.choice)]
    case .whichMustRatify: [.form(.whichMustRatify)]
    case .analysis(let question):
      switch question {
      case .waysIntoForce: [.form(.waysIntoForce)]
      case .whoCanBlock: [.form(.whoCanBlock)]
      case .statesNeededToBlock: [.form(.statesNeededToBlock)]
      case .whoHasPower: [.form(.whoHasPower)]
      case .power: [.form(.powerOver)]
      }
    case .whichOf: [.form(.whichOf)]
    case .whenEntersIntoForce: [.form(.whenEntersIntoForce)]
    case .whatBinds: [.form(.whatBinds)]
    case .compare: [.form(.compare)]
    case .forecast: [.form(.forecast)]
    case .ofForecast(let part, _):
      switch part {
      case .interval: [.form(.intervalOfForecast)]
      case .shareInForce: [.form(.shareInForce)]
      case .triggers: [.form(.triggersOfForecast)]
      case .chart: [.form(.chart)]
      }
    case .pace: [.form(.pace)]
    case .explain: [.form(.explain)]
    case .explainNot: [.form(.explainNot)]
    case .inContext(_, let contexts):
      contexts.map {
        switch $0 {
        case .asOf: .form(.asOf)
        case .under: .form(.underScenario)
        }
      }
    case .setChain, .predicate, .hole: []
    }
  }
}

extension Expression.Literal {
  fileprivate var node: TreeNode {
    switch self {
    case .number: .form(.number)
    case .percentage: .form(.percentage)
    case .date: .form(.date)
    case .duration: .form(.duration)
    case .period: .form(.month)
    case .text: .form(.text)
    case .truth: .form(.truth)
    case .nothing: .form(.nothing)
    }
  }
}

extension SetStep.Form: CataloguedNode {
  fileprivate var nodes: [TreeNode] {
    switch self {
    case .plus: [.form(.plus)]
    case .butNot: [.form(.butNot)]
    case .within: [.form(.within)]
    case .that: [.form(.that)]
    case .where: [.form(.where)]
    case .sortedBy: [.form(.sortedBy)]
    case .with: [.form(.with)]
    }
  }
}

extension Predicate.Form: CataloguedNode {
  fileprivate var nodes: [TreeNode] {
    switch self {
    case .party: [.form(.party)]
    case .signatory: [.form(.signatory)]
    case .eligible: [.form(.eligible)]
    case .bound: [.form(.bound)]
    case .binds: [.form(.binds)]
    case .has(let deed, _): [.deed(deed)]
    case .inForce: [.form(.inForce)]
    }
  }
}

extension Statement.Form: CataloguedNode {
  fileprivate var nodes: [TreeNode] {
    switch self {
    case .print: [.form(.print)]
    case .expect: [.form(.expect)]
    case .expectError: [.form(.expectError)]
    case .bind: [.form(.bind)]
    case .define: [.form(.define)]
    case .forEach: [.form(.forEach)]
    case .choice: [.form(.ifStatement)]
    case .asOf: [.form(.asOfBlock)]
    case .under: [.form(.underBlock)]
    case .suppose: [.form(.suppose)]
    case .forget: [.form(.forget)]
    case .importScript: [.form(.importScript)]
    case .importActs: [.form(.importActs)]
    case .export: [.form(.export)]
    case .expression, .declaration, .act: []
    }
  }
}

extension Act: CataloguedNode {
  fileprivate var nodes: [TreeNode] {
    let when: [TreeNode] =
      switch date {
      case .on: [.form(.actOn)]
      case .by: [.form(.actBy)]
      case .between: [.form(.actBetween)]
      case .theDay: []
      }
    return when + (allowance == nil ? [] : [.form(.actAllowed)]) + (declarations.isEmpty ? [] : [.form(.actDeclaring)])
      + (marks.sources.isEmpty ? [] : [.form(.actSource)])
  }
}

extension Act.Deed: CataloguedNode {
  fileprivate var nodes: [TreeNode] {
    switch self {
    case .sign: [.form(.sign)]
    case .signDefinitively: [.form(.signDefinitively)]
    case .ratify: [.form(.ratify)]
    case .accept: [.form(.accept)]
    case .approve: [.form(.approve)]
    case .accede: [.form(.accede)]
    case .succeed: [.form(.succeed)]
    case .applyProvisionally: [.form(.applyProvisionally)]
    case .withdraw: [.form(.withdraw)]
    case .denounce: [.form(.denounce)]
    case .declareNotToRatify: [.form(.declareNotToRatify)]
    case .revokeWithdrawal: [.form(.revokeWithdrawal)]
    case .announce: [.form(.announce)]
    case .acceptAccession: [.form(.acceptAccession)]
    case .objectToAccession: [.form(.objectToAccession)]
    }
  }
}

extension Declaration: CataloguedNode {
  fileprivate var nodes: [TreeNode] {
    switch self {
    case .state: [.form(.state)]
    case .group: [.form(.group)]
    case .weight(let weight):
      switch weight.values {
      case .lines: [.form(.weightDeclaration)]
      case .file: [.form(.weightFile)]
      }
    case .treaty(let treaty):
      switch treaty.kind {
      case .treaty: [.form(.treaty)]
      case .protocol: [.form(.protocolDeclaration)]
      case .amendment: [.form(.amendment)]
      }
    case .source: [.form(.source)]
    case .scenario: [.form(.scenario)]
    }
  }
}

extension ScenarioLine.Form: CataloguedNode {
  fileprivate var nodes: [TreeNode] {
    switch self {
    case .act: [.form(.scenarioAct)]
    case .clause: [.form(.scenarioClause)]
    case .recurrence: [.form(.recurrence)]
    case .chance(let line):
      switch line.law {
      case .perMonth: [.form(.chancePerMonth)]
      case .pace: [.form(.atThePace)]
      }
    case .delay: [.form(.delayActs)]
    case .without: [.form(.withoutActs)]
    case .hole: []
    }
  }
}

extension StateDeclaration.Form: CataloguedNode {
  fileprivate var nodes: [TreeNode] {
    switch self {
    case .code: [.form(.stateCode)]
    case .region: [.form(.stateRegion)]
    case .groups: [.form(.stateGroups)]
    case .kind: [.form(.stateKind)]
    case .members: [.form(.stateMembers)]
    case .exists: [.form(.stateExists)]
    case .weight: [.form(.stateWeight)]
    case .name: [.form(.clauseName)]
    case .aliases: [.form(.aliases)]
    case .names: [.form(.foreignNames)]
    case .source: [.form(.clauseSource)]
    case .unchecked: [.form(.unchecked)]
    case .hole: []
    }
  }
}

extension GroupDeclaration.Form: CataloguedNode {
  fileprivate var nodes: [TreeNode] {
    switch self {
    case .members: [.form(.groupMembers)]
    case .name: [.form(.clauseName)]
    case .aliases: [.form(.aliases)]
    case .names: [.form(.foreignNames)]
    case .source: [.form(.clauseSource)]
    case .unchecked: [.form(.unchecked)]
    case .hole: []
    }
  }
}

extension WeightDeclaration.Form: CataloguedNode {
  fileprivate var nodes: [TreeNode] {
    switch self {
    case .value: [.form(.weightValue)]
    case .name: [.form(.clauseName)]
    case .aliases: [.form(.aliases)]
    case .source: [.form(.clauseSource)]
    case .unchecked: [.form(.unchecked)]
    case .hole: []
    }
  }
}

extension TreatyClause: CataloguedNode {
  fileprivate var nodes: [TreeNode] {
    switch self {
    case .name: [.form(.clauseName)]
    case .aliases: [.form(.aliases)]
    case .names: [.form(.foreignNames)]
    case .subject: [.form(.clauseSubject)]
    case .under: [.form(.under)]
    case .article: [.form(.clauseArticle)]
    case .depositary: [.form(.clauseDepositary)]
    case .secretariat: [.form(.clauseSecretariat)]
    case .conference: [.form(.clauseConference)]
    case .source: [.form(.clauseSource)]
    case .unchecked: [.form(.unchecked)]
    case .knownUntil: [.form(.clauseKnownUntil)]
    case .adopted: [.form(.adopted)]
    case .openTo: [.form(.openTo)]
    case .openForSignature: [.form(.openForSignature)]
    case .openForAccession: [.form(.openForAccession)]
    case .subjectTo: [.form(.subjectTo)]
    case .onlyDepositorsMayJoin: [.form(.onlyDepositorsMayJoin)]
    case .needsParties: [.form(.needsParties)]
    case .accessionsByAcceptance: [.form(.accessionsByAcceptance)]
    case .accessionsUnlessObjected: [.form(.accessionsUnlessObjected)]
    case .entersIntoForce: [.form(.entersIntoForce)]
    case .forLaterParties: [.form(.forLaterParties)]
    case .regionalOrganisationsCount: [.form(.regionalOrganisationsCount)]
    case .needsDepositsUntilEntryIntoForce: [.form(.needsDepositsUntilEntryIntoForce)]
    case .enteredIntoForce: [.form(.enteredIntoForce)]
    case .denunciation(let denunciation):
      denunciation.isBarredInArmedConflict
        ? [.form(.denunciationBarredInArmedConflict), denunciation.form.node].compactMap(\.self)
        : [denunciation.form.node].compactMap(\.self)
    case .mayBeDenounced: [.form(.mayBeDenounced)]
    case .endsBelow: [.form(.endsBelow)]
    case .endsWith: [.form(.endsWith)]
    case .bindsThoseThatAccept: [.form(.bindsThoseThatAccept)]
    case .bindsAllParties: [.form(.bindsAllParties)]
    case .forEachParty: [.form(.forEachParty)]
    case .acceptedUnlessObjections: [.form(.acceptedUnlessObjections)]
    case .reservations(let rule):
      switch rule {
      case .prohibited: [.form(.reservationsProhibited)]
      case .prohibitedTo: [.form(.reservationsProhibitedTo)]
      case .onlyTo: [.form(.reservationsOnlyTo)]
      }
    case .reservationBarred: [.form(.reservationBarred)]
    case .covers: [.form(.covers)]
    case .relation(let relation, _):
      switch relation {
      case .leavesUnaffected: [.form(.leavesUnaffected)]
      case .yieldsTo: [.form(.yieldsTo)]
      case .prevailsOver: [.form(.prevailsOver)]
      case .sameMatterAs: [.form(.sameMatterAs)]
      }
    case .hole: []
    }
  }
}

extension Denunciation.Form {
  fileprivate var node: TreeNode? {
    switch self {
    case .afterNotice: .form(.denunciationAfterNotice)
    case .followingDate: .form(.denunciationOnFollowingDate)
    case .atEndOfTerms: .form(.denunciationAtEndOfTerms)
    case .inYearAfterEach: .form(.denunciationInYearAfterEach)
    case .notKnown: .form(.denunciationNotKnown)
    case .unsaid: nil
    }
  }
}

extension EntryIntoForceClause.Form: CataloguedNode {
  fileprivate var nodes: [TreeNode] {
    switch self {
    case .after(.none, _): [.form(.uponCondition)]
    case .after: [.form(.afterCondition)]
    case .on: [.form(.onDate)]
    case .onIfMet: [.form(.onDateIfMet)]
    case .onOrIfLater: [.form(.onDateOrIfLater)]
    }
  }
}

extension EntryIntoForceClause.Floor.Form: CataloguedNode {
  fileprivate var nodes: [TreeNode] {
    switch self {
    case .date: [.form(.floorDate)]
    case .afterOpening: [.form(.floorAfterOpening)]
    case .entryIntoForce: [.form(.floorEntryIntoForce)]
    }
  }
}

extension Delay: CataloguedNode {
  fileprivate var nodes: [TreeNode] {
    switch self {
    case .none: []
    case .days, .nthDay: [.form(.delayInDays)]
    case .months: [.form(.delayInMonths)]
    case .firstOfMonthFollowing: [.form(.delayToMonthFollowing)]
    case .firstOfNthMonth: [.form(.delayToNthMonth)]
    }
  }
}

extension Condition.Form: CataloguedNode {
  fileprivate var nodes: [TreeNode] {
    switch self {
    case .deposits: [.form(.deposits)]
    case .allOf: [.form(.depositsFromAll)]
    case .allOfAndOthers: [.form(.depositsFromAllAndOthers)]
    case .from: [.form(.depositsFromAtLeast)]
    case .ofEach: [.form(.depositsFromEach)]
    case .ofEachRegion: [.form(.depositsFromEachRegion)]
    case .holding: [.form(.depositsHolding)]
    case .holdingFrom: [.form(.depositsFromHolding)]
    case .inForce: [.form(.treatyInForce)]
    case .conditionMet: [.form(.conditionMet)]
    case .all: [.form(.conditionAnd)]
    case .any: [.form(.conditionOr)]
    case .hole: []
    }
  }
}

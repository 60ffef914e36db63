// The nodes of the tree that a form of the language may be read into, by name: each has its entry in the catalogue.

import TreatySyntax

/// A kind of node of the tree.
public enum TreeNode: Hashable, Sendable {
  case property(Property)
  case aggregate(Expression.Aggregate)
  /// `has signed T`, …
  case deed(Predicate.Deed)
  case form(Form)

  /// The nodes that are no property, aggregate or deed.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    // Values.
    case number, percentage, date, duration, month, text, truth, nothing, name
    case today, theDay, it, earlierAnswer, arguments, states, treaties, participants, set, list, call, period
    // Of sets.
    case weight, treatiesBetween, shareOfWeight, portion, top, first, last, countBy
    case plus, butNot, within, that, `where`, sortedBy, with
    // Arithmetic and truth.
    case negative, sum, product, comparison, isIn, isUnknown, not, all, any, choice
    case allOf, anyOf, noneOf, atLeastOf
    // Questions and contexts.
    case waysIntoForce, whoCanBlock, statesNeededToBlock, whoHasPower, powerOver
    case whichMustRatify, whichOf, whenEntersIntoForce, whatBinds, whatIfAct, whatIfClause, explain, explainNot, asOf
    case compare, underScenario
    // Forecasts.
    case forecast, intervalOfForecast, shareInForce, triggersOfForecast, chart, pace
    // Predicates.
    case party, signatory, eligible, bound, binds, inForce
    // Statements.
    case print, expect, expectError, bind, define, forEach, ifStatement, asOfBlock, underBlock, suppose, forget,
      importScript, importActs, export
    // Declarations.
    case state, group, weightDeclaration, treaty, protocolDeclaration, amendment, source, scenario
    case stateCode, stateRegion, stateGroups, stateKind, stateMembers, stateExists, stateWeight, groupMembers
    case weightValue, weightFile
    // Clauses.
    case clauseName, aliases, foreignNames, clauseSubject, under, clauseArticle, clauseDepositary, clauseSecretariat
    case clauseConference, clauseSource, unchecked, clauseKnownUntil
    case adopted, openTo, openForSignature, openForAccession, subjectTo, onlyDepositorsMayJoin, needsParties
    case accessionsByAcceptance, accessionsUnlessObjected
    case entersIntoForce, forLaterParties, regionalOrganisationsCount, needsDepositsUntilEntryIntoForce
    case enteredIntoForce, denunciationAfterNotice, denunciationOnFollowingDate, denunciationAtEndOfTerms
    case denunciationInYearAfterEach, denunciationNotKnown, denunciationBarredInArmedConflict, mayBeDenounced
    case endsBelow, endsWith, bindsThoseThatAccept, bindsAllParties, forEachParty, acceptedUnlessObjections
    case reservationsProhibited, reservationsProhibitedTo, reservationsOnlyTo, reservationBarred, covers
    case leavesUnaffected, yieldsTo, prevailsOver, sameMatterAs
    // Entry into force.
    case afterCondition, uponCondition, onDate, onDateIfMet, onDateOrIfLater
    case delayInDays, delayInMonths, delayToMonthFollowing, delayToNthMonth
    case floorDate, floorAfterOpening, floorEntryIntoForce
    case deposits, depositsFromAll, depositsFromAllAndOthers, depositsFromAtLeast, depositsFromEach
    case depositsFromEachRegion, depositsHolding, depositsFromHolding, treatyInForce, conditionMet, conditionAnd
    case conditionOr
    // Lines of scenarios.
    case scenarioAct, scenarioClause, recurrence, chancePerMonth, atThePace, delayActs, withoutActs
    // Acts.
    case actOn, actBy, actBetween, actAllowed, actDeclaring, actSource
    case sign, signDefinitively, ratify, accept, approve, accede, succeed, applyProvisionally, withdraw, denounce
    case declareNotToRatify, revokeWithdrawal, announce, acceptAccession, objectToAccession
  }

  /// Every node there is.
  public static let all: [TreeNode] =
    Property.allCases.map(TreeNode.property) + Expression.Aggregate.allCases.map(TreeNode.aggregate)
    + Predicate.Deed.allCases.map(TreeNode.deed) + Form.allCases.map(TreeNode.form)
}

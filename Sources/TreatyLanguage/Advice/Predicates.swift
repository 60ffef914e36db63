// What is said of states: the tense, the voice and the number in which people say it.

/// Rules for predicates.
enum Predicates {
  /// The words that the rules have in common.
  private static let words = """
    @not = (has not|have not|don't have|dont have|do not have|doesn't have|does not have|hasn't|haven't|did not|didn't|does not|doesn't|do not|don't|hasnt|havent|didnt|doesnt|
      dont|never|not|has never|have never|is yet to|has yet to|had not|has not yet|have not yet|hasn't yet)
    @who = (that|who|which|that have|who have|which have|who has|having|that did|who did|which did|have|has|that has|
      that had|who had)
    @whoNot = (don't have|dont have|do not have|that don't have|that dont have|who don't have|who dont have|that did not|who did not|which did not|that didn't|who didn't|that haven't|who haven't|who hasn't|not
      having|who have not|which have not|that do not|who don't|have not|haven't|did not|didn't|that never|who never|
      that hasn't|that have never|who have never|have never|without having|that have yet to|not|that has not|who has
      not|who havent|who hasnt|that havent)
    """

  static let rules = asked + stated + ofSets + byQuantity + negated

  /// Of one state, asked.
  private static let asked = Rule.clauses(
    with: words,
    """
    (did|does|has|have|had|do|will|is|would|was) <x:state> (|ever|already|also|yet|really|actually|now|finally)
      <v:verb> <t:treaty> (|yet|already|or not|at all|now) → has <x> <v.participle> <t>
    (was|is|has|were|did|has already|are) <t:treaty> (|been|already|yet|get|being|been already) <v:verb> by <x:state>
      → has <x> <v.participle> <t>
    <t:treaty> (|is|was|has been|were) <v:verb> by <x:state> → has <x> <v.participle> <t>
    <x:state> <v:verb> <t:treaty> → has <x> <v.participle> <t>
    <x:state> (have|did|does|had|already|has already|is|was) <v:verb> <t:treaty> → has <x> <v.participle> <t>
    has <x:state> <v:verb> (of|in|for|on|at|onto|into|with) <t:treaty> → has <x> <v.participle> <t>
    (has|does|did|had) <x:state> (|a|made|make) (signature|signatures) (|of|on|under|to) <t:treaty> → has <x> signed
      <t>
    (has|does|did|had) <x:state> (|a|its|made|given|deposited|deposit) (ratification|instrument|instrument of
      ratification) (|of|for|to) <t:treaty> → has <x> ratified <t>
    <x:state> @not <v:verb> <t:treaty> → <x> has not <v.participle> <t>
    (did|does|has|have|had) <x:state> not (|yet) <v:verb> <t:treaty> → <x> has not <v.participle> <t>
    (didn't|didnt|hasn't|hasnt|doesn't|haven't|havent) <x:state> <v:verb> <t:treaty> → <x> has not <v.participle> <t>
    (isn't|isnt|is not|aren't) <x:state> (|a) (party|in|member|a party|part) (|to|of) <t:treaty> → <x> is not party to
      <t>
    <x:state> (isn't|isnt|not|is not|ain't) (|a|in) (party|member|part|parties) (|to|of) <t:treaty> → <x> is not party
      to <t>
    <x:state> (isn't|isnt|not|is not|outside|out of) (|in|of) <t:treaty> → <x> is not party to <t>
    """)

  /// Of several, stated or asked.
  private static let stated = Rule.clauses(
    with: words,
    """
    (|did|does|has|have|had|do|both) <x:several> (|both|all|have|has|did|had|already|have all|have both|all have|both
      have) <v:verb> <t:treaty> → all of <x.set> have <v.participle> <t>
    <x:several> @not <v:verb> <t:treaty> → none of <x.set> have <v.participle> <t>
    (neither|none of) <x:several> (has|have|) <v:verb> <t:treaty> → none of <x.set> have <v.participle> <t>
    (either|any of|has|have|has either) <x:several> (has|have|) <v:verb> <t:treaty> → any of <x.set> have
      <v.participle> <t>
    (was|is|has|were) <t:treaty> (|been) <v:verb> by (|both|all|all of) <x:several> → all of <x.set> have
      <v.participle> <t>
    (|did|does|has|have|had|do) <x:group> (|all|have|has|did|had|already) <v:verb> <t:treaty> → all of <x> have
      <v.participle> <t>
    (was|is|has|were) <t:treaty> (|been) <v:verb> by (|all|all of|every member of|all members of|all the members of)
      <x:group> → all of <x> have <v.participle> <t>
    """)

  /// Of all, some or none of a set.
  private static let ofSets = Rule.clauses(
    with: words,
    """
    (did|does|has|have|had|do|is|are|) (all|every|each|everyone|everybody) (|of|in|of the|from|members of|the members
      of|member of|states of|states in|countries in|countries of|state in|country in|one of) <x:group> (|members|
      states|countries|member) (|have|has|already|did) <v:verb> <t:treaty> → all of <x> have <v.participle> <t>
    (did|does|has|have|had|do|is|are|) (any|some|anyone|somebody|one|anybody|someone) (|of|in|of the|from|members of|
      member of|states of|state of|states in|countries in|state in|country in|one of) <x:group> (|members|states|
      countries|member) (|have|has|already|did) <v:verb> <t:treaty> → any of <x> have <v.participle> <t>
    (did|does|has|have|had|do|is|are|) (none|no|no one|nobody|not one|not any) (|of|in|of the|from|members of|member
      of|states of|state of|states in|countries in|country in|one of) <x:group> (|members|states|countries|member) (|
      have|has|already|did) <v:verb> <t:treaty> → none of <x> have <v.participle> <t>
    (did|has|have|do|) (at least|minimum|min|no fewer than|a minimum of|at the least|not less than|no less than)
      <n:number> (|of|members of|states of|states in|countries of|from|in|countries in|of the) <x:group> (|members|
      states|countries) (|have|has|did) <v:verb> <t:treaty> → at least <n> of <x> have <v.participle> <t>
    <n:number> (or more|plus|or more of) (|of|members of|states of|from) <x:group> (|have|has) <v:verb> <t:treaty> →
      at least <n> of <x> have <v.participle> <t>
    (is|are|do|does|did|have|has|) (all|every|each) (|of|in|members of|member of|states of|states in) <x:group> (|members|states|countries)
      (|is|are) (|a) (party|parties|in|member|members|belong|belongs|adhere|bound|participate) (to|of|in|by|) <t:treaty> → all
      of <x> are party to <t>
    (is|are|do|does|did|have|has|) (any|some|one) (|of|in|members of|member of|states of|states in) <x:group> (|members|states|countries)
      (|is|are) (|a) (party|parties|in|member|
      members|belong|belongs|adhere|bound|participate) (to|of|in|by|) <t:treaty> → any of <x> are party to <t>
    (is|are|do|does|did|have|has|) (none|no) (|of|in|members of|member of|states of|states in) <x:group> (|members|states|countries) (|is|
      are) (|a) (party|parties|in) (to|of|) <t:treaty> → none of <x> are party to <t>
    (have|has|are|is|did) (all|any|none) of <s:run> <v:verb> <t:treaty> → all of <s> have <v.participle> <t>
    """)

  /// Sets narrowed by what their members did.
  private static let byQuantity =
    Rule.clauses(
      with: words,
      """
      <s:run> (where|that|which) <x:state> (has|have|did|) <v:verb> → <s> where <x> has <v.participle> it
      <s:run> (where|that|which) <x:state> (has not|have not|hasn't|did not|didn't|hasnt|not|never) <v:verb> → <s> where
        <x> has not <v.participle> it
      <s:run> @who <v:verb> <t:treaty> → <s> that have <v.participle> <t>
      <s:run> @whoNot <v:verb> <t:treaty> → <s> that have not <v.participle> <t>
      (states|countries|nations) (|that are|who are|which are|being) (not|not a|non) (|yet|in) (party|parties|members|
        in|bound by) (to|of|) <t:treaty> → states that are not party to <t>
      <s:run> (|that are|who are|which are) not (|yet) (|a) (party|parties|in|bound) (to|of|by|) <t:treaty> → <s> that
        are not party to <t>
      <s:run> (|that are|who are|which are|that is) (not in|not members of|not part of|outside|outside of|not from|not a member
        of) (|the) <g:group> → <s> but not <g>
      <s:run> (that are|who are|which are|that is|in|being|who is) (|a|the|also) (party|parties|members|in|bound|) (to|
        of|by|) <t:treaty> → <s> that are party to <t>
      <s:run> (party|parties) (to|of) <t:treaty> → <s> that are party to <t>
      (signatories|parties) (of|to) <t:treaty> (that|who|which) (have not|haven't|has not|did not|didn't) <v:verb> (|it|
        yet|it yet) → signatories of <t> that have not <v.participle> <t>
      (signatories|parties) (of|to) <t:treaty> (that|who|which) (have|has|) <v:verb> (|it) → signatories of <t> that
        have <v.participle> <t>
      <s:run> of <t:treaty> (that|who|which|which have|that have) (not|have not|haven't|has not|did not|didn't|hasn't|
        never) <v:verb> (|it|yet|it yet) → <s> of <t> that have not <v.participle> <t>
      <s:run> of <t:treaty> (that|who|which|which have|that have) (|have|has) <v:verb> (|it) → <s> of <t> that have
        <v.participle> <t>
      <s:run> (that|who|which) (signed|have signed) but (|have|did) (not|not yet) (ratified|ratify) <t:treaty> →
        signatories of <t> that have not ratified <t>
      (who|states that|states who|which states|countries that|states) (signed|have signed|has signed|sign) (but|and) (|
        have|has|did|) (not|not yet|never|didn't|haven't) (ratified|ratify) <t:treaty> → signatories of <t> that have
        not ratified <t>
      (who|states that|states who|which states|countries that|which countries) (|have|has) (signed|sign) <t:treaty>
        (but|and) (|have|has|did|) (not|not yet|never|didn't|haven't) (ratified|ratify) (|it) → signatories of <t> that
        have not ratified <t>
      """)
    + Rule.clauses(
      cost: 1.4, with: words,
      """
      <s:run> <v:verb> <t:treaty> → <s> that have <v.participle> <t>
      """)
    + Rule.words(
      with: words,
      """
      (non-parties|nonparties|non parties|non-members|non-party states|nonmembers|outsiders|no parties) (of|to|in|for)
        <t:treaty> → states but not parties of <t>
      (non-signatories|nonsignatories|non signatories|non-signers) (of|to|in|for) <t:treaty> → states but not
        signatories of <t>
      (non-members|nonmembers|non members|outsiders) (of|to|in|for) <g:group> → states but not members of <g>
      (states|countries|nations|everyone|all states|all countries) (not in|outside|outside of|out of|not part of|not
        members of|not belonging to|not party to) <t:treaty> → states but not parties of <t>
      (states|countries|nations|everyone|all states) (not in|outside|outside of|out of|not part of|not members of|not
        belonging to|that are not in|which are not in) <g:group> → states but not <g>
      """)

  /// `isn't T in force`, `hasn't X signed T`.
  private static let negated = Rule.clauses(
    with: words,
    """
    (isn't|isnt|is not|hasn't|hasnt|aren't|doesn't|haven't|doesnt) <t:treaty> (in force|in effect|into force) → not
      (<t> is in force)
    <t:treaty> (isn't|isnt|not|ain't) (|yet) (in force|in effect|into force) → <t> is not in force
    not <t:treaty> (is|) in force → not (<t> is in force)
    (isn't|isnt|is not) <x:one> (in|a member of|part of|member of) <g:group> → <x> not in <g>
    """)
}

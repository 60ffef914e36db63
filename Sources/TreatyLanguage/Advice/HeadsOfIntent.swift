// Questions asked in other words, read by the kinds of names in them: `when did France sign paris` asks for the
// signature of paris by France, whatever the verb, the state and the treaty.

/// Rules for the head of a question.
enum HeadsOfIntent {
  /// The words that the rules have in common.
  private static let words = """
    @when = (when|on what date|on which date|what date|which date|what day|on what day|what year|in what year|in which
      year|how long ago|date|the date|date on which|date when|since when)
    @now = (|now|yet|still|already|currently|today)
    @the = (|the|a|an|to the)
    @states = (states|countries|nations|state|country|members|governments|members states|member states)
    @did = (|did|do|does|has|have|had|already)
    @dontHave = (don't have|dont have|do not have|doesn't have|doesnt have)
    @to = (to|of|in|on|for|with|by|under|within|at)
    @force = (in force|into force|enter into force|enters into force|entered into force|take effect|come into force|in
      effect|force|effective|enter in force|start|begin|apply|have effect|has effect|have force|has force|become effective|
      become law|come to force|enter into effect|enter into vigour|enter in vigor|enter in vigour|go into force|work|valid)
    @which = (which|what|list|show|list of|all|all the|the|)
    @bound = (a party to|party to|in|a member of|bound by|member of|part of|parties to|subject to|a part of|under|a
      state party to|has in force)
    @needed = (is needed|are needed|is required|are required|is missing|are missing|needed|missing|required|is
      necessary|are necessary|is lacking|remain|remains|is still needed|are still needed|is still missing|are still
      missing|still missing|still needed|miss|misses|lack|are lacking|absent|are absent|is outstanding|are outstanding)
    @deposited = (ratifications|deposits|ratification|deposit|instruments|instruments of ratification|more
      ratifications|more deposits|additional ratifications|further ratifications|other ratifications)
    @more = (|more|further|other|additional|extra)
    """

  static let rules = instruments + entry + standing + lists + missing + numbers + facts

  /// `when did X sign T`.
  private static let instruments = Rule.clauses(
    with: words,
    """
    @when (|did|has|had|was|is|does|will|have) <x:one> <v:verb> <t:treaty> → <v.instrument> of <t> by <x>
    @when (|did|has|had|was|is|does|will|have) <v:verb> <x:one> <t:treaty> → <v.instrument> of <t> by <x>
    @when (|did|has|had|was|have|were) <t:treaty> (|been) <v:verb> by <x:one> → <v.instrument> of <t> by <x>
    <x:one> <v:verb> <t:treaty> (when|on what date|since when|on which date) → <v.instrument> of <t> by <x>
    <x:one> 's <v:property> (of|to|on|for|from) <t:treaty> → <v> of <t> by <x>
    <x:one> <v:property> (|of|to|on|for|from) <t:treaty> → <v> of <t> by <x>
    <t:treaty> <v:property> (|by|of|for|in) <x:one> → <v> of <t> by <x>
    <v:property> (of|for) <x:one> (of|to|on|for|from|in) <t:treaty> → <v> of <t> by <x>
    <v:property> by <x:one> (of|to|on|for|from|in) <t:treaty> → <v> of <t> by <x>
    (accession|acceptance|approval) @to <t:treaty> (by|of|for|from) <x:one> → ratification of <t> by <x>
    <x:one> 's (accession|acceptance|approval) @to <t:treaty> → ratification of <t> by <x>
    (denunciation|exit) @to <t:treaty> by <x:one> → withdrawal of <t> by <x>
    <x:one> 's (denunciation|exit) (of|from|to) <t:treaty> → withdrawal of <t> by <x>
    did <x:one> <v:verb> <t:treaty> (before|earlier than|prior to) <d:date> → <v.instrument> of <t> by <x> < <d>
    did <x:one> <v:verb> <t:treaty> (after|since|later than) <d:date> → <v.instrument> of <t> by <x> > <d>
    did <x:one> <v:verb> <t:treaty> (by|until) <d:date> → <v.instrument> of <t> by <x> <= <d>
    acts of <t:treaty> (by|from) <x:one> → acts of <t> where state = <x>
    acts of <x:one> (to|towards|on|under|in) <t:treaty> → acts of <x> where treaty = <t>
    did <x:one> <v:verb> <t:treaty> on <d:date> → <v.instrument> of <t> by <x> = <d>
    did <x:one> <v:verb> <t:treaty> in <n:number> → <v.instrument> of <t> by <x> in <n>
    has <x:one> <v:verb> <t:treaty> (before|prior to) <d:date> → <v.instrument> of <t> by <x> < <d>
    has <x:one> <v:verb> <t:treaty> (after|since) <d:date> → <v.instrument> of <t> by <x> > <d>
    (how long|how many days) (passed|is|was|lay|) between <v:property> and <w:property> of <t:treaty> by <x:one> → <w>
      of <t> by <x> - <v> of <t> by <x>
    how long did <x:one> (take|need) to ratify <t:treaty> → ratification of <t> by <x> - signature of <t> by <x>
    """)

  /// When and whether a treaty is in force.
  private static let entry = Rule.clauses(
    with: words,
    """
    @when (|did|does|will|is|was|has|would|can|should|might|must) <t:treaty> (|be|become|been|come) @force → when does
      <t> enter into force
    @when (|did|does|do|will|is|was|has|would|can) (|be|come|get) @force <t:treaty> → when does <t> enter into force
    @when (|did|does|do|will|is|was|has|would|can) (|be|come|get) @force <t:treaty> @to <x:one> → when does <t> enter
      into force for <x>
    (is|was) (in force|in effect|effective|active|valid|applicable) <t:treaty> → is <t> in force
    @when (|did|does|will|is|was|has|would) <t:treaty> (|be|become|been|come) @force @to <x:one> → when does <t> enter
      into force for <x>
    @when (|did|does|will) <t:treaty> (bind|binds|start binding|become binding for|become binding on|apply to|bound)
      <x:one> → when does <t> enter into force for <x>
    @when (|did|does|will|is|was|has|has been) <x:one> (|become|became|been|be) (|a|bound by) (|state|full) (party|
      bound by|bound|member) (|to|of|by) <t:treaty> → entry into force of <t> for <x>
    @when (|did|does|will|is|was) <x:one> bound by <t:treaty> → entry into force of <t> for <x>
    <t:treaty> (entry into force|in force|enters into force) (|when|date) → when does <t> enter into force
    <t:treaty> (entry into force|enters into force) @to <x:one> → when does <t> enter into force for <x>
    (date of|) (entry in force|entering into force|coming into force|entry to force|entrance into force|enter into
      force|effective date|start date|start) (date|) @to <t:treaty> → entry into force of <t>
    (date of|day of) entry into force of <t:treaty> → entry into force of <t>
    entry into force @to <t:treaty> @to <x:one> → entry into force of <t> for <x>
    entry into force @to <t:treaty> <x:one> → entry into force of <t> for <x>
    when does <t:treaty> enter into force @to <x:one> → when does <t> enter into force for <x>
    when does <t:treaty> enter into force <x:one> → when does <t> enter into force for <x>
    (is|was) <t:treaty> @now (in force|in effect|inforce|effective|active|valid|into force|in vigour|in vigor|vigent|vigente|en vigueur|en vigor|em vigor|in kraft|live|
      applicable|operative|entered into force|on force|legally binding|binding|law|operational) @now → is <t> in force
    (has|did|does) <t:treaty> @now (|come|enter|entered|go|gone|take|taken) (into force|effect|into effect|in force|in
      effect) @now → is <t> in force
    <t:treaty> (in force|in effect) → is <t> in force
    (is|was) <t:treaty> (in force|in effect|effective|binding|valid|applicable) (between|for|with|among|to|in|on)
      <x:several> → is <t> in force between <x.and>
    (is|was) <t:treaty> (in force|in effect|effective|binding|valid|applicable|active) (for|with|to|in|on|by|at|upon)
      <x:one> → is <t> in force for <x>
    <t:treaty> in force (for|in|to) <x:one> → is <t> in force for <x>
    (does|do|did|will) <t:treaty> (apply|applies) (to|in|for) <x:one> → does <t> bind <x>
    (is|was|are) <t:treaty> (binding|applicable|obligatory) (on|for|to|upon|in) <x:one> → does <t> bind <x>
    is <x:one> bound (to|with|under) <t:treaty> → is <x> bound by <t>
    (isn't|isnt|is not|is n't|aint) <t:treaty> in force → not (<t> is in force)
    (what triggered|what brought|who triggered|which ratification triggered|which deposit triggered|what started|which
      deposits triggered|what caused) <t:treaty> (|into force|to enter into force|in force) → trigger of <t>
    (which|what) (deposits|ratifications|instruments|states) (triggered|brought|completed) <t:treaty> (|into force) →
      trigger of <t>
    """)

  /// Whether a state is party to a treaty, or in a group.
  private static let standing = Rule.clauses(
    with: words,
    """
    (is|was|are|were) <x:state> (in|within|inside|under|on|with|part of|member of|a member of|a part of|part to)
      <t:treaty> → is <x> party to <t>
    (does|did|do) <x:state> (belong|adhere|subscribe) (to|in) <t:treaty> → is <x> party to <t>
    (is|was|has) <x:state> (|a|become a|been a|now a|still a|already a|still|now|already|currently) (|state|full|
      contracting) (party|parties|member|signatory state|participant|partner) (|to|of|in|at|on|with|for|state to|state
      of|country of) <t:treaty> → is <x> party to <t>
    (is|was|) <x:state> (is|was|) (|a|now a|still a) contracting (state|party|states) (|to|of|in|for) <t:treaty> → <x>
      has joined <t>
    (is|was|are|were) <x:state> (|a) (signer|signatory|signatories|signee) (|to|of|in|on|for) <t:treaty> → is <x>
      signatory to <t>
    (is|was|are|were) <x:group> (party|parties|a party|in) (to|of|in|) <t:treaty> → all of <x> are party to <t>
    (is|was|are|were) <x:several> (|all|both) (party|parties|a party|member|members) (to|of|in|) <t:treaty> → all of
      <x.set> are party to <t>
    <x:several> (|both|all) (is|are|were|was) (|both|all) (party|parties|members|in) (to|of|in|) <t:treaty> → all of
      <x.set> are party to <t>
    <x:state> (is|was) (|a|now a) (|state|full) (member|part|party|participant) (of|to|in) <t:treaty> → is <x> party
      to <t>
    <x:state> (party|a party|parties) (to|of|in|) <t:treaty> → is <x> party to <t>
    (is|was|are) <x:state> (in|part of|member of|a member of|within|inside|among|from|a part of|one of|amongst|member
      in|a member in|belonging to|a) <g:group> → <x> in <g>
    (does|did|do) <x:state> belong (to|in) <g:group> → <x> in <g>
    (|has|have|did|does|had) <x:state> (|has|have|already|had) (join|joined|joins|enter|entered|belong|adhered) (|to|in)
      <g:group> → <x> in <g>
    <x:state> (is|was) (in|part of|member of|a member of|within|among|one of|a part of|a) <g:group> → <x> in <g>
    <x:state> (belongs|belonged) to <g:group> → <x> in <g>
    <x:state> (member of|a member of|part of|within) <g:group> → <x> in <g>
    <g:group> (contains|includes|has|include) <x:state> → <x> in <g>
    (does|do) <g:group> (contain|include|have) <x:state> → <x> in <g>
    <x:state> (isn't|is not|not|isnt) (in|a member of|part of|member of) <g:group> → <x> not in <g>
    (which|what) (groups|organisations|organizations|blocs|clubs|group|alliances) (is|does|was|has|are) <x:state> (in|
      belong to|a member of|member of|part of|a part of|joined|join|belong) → groups of <x>
    (groups|which groups|what groups|organisations) (|that) (have|has|with|contain|include|containing|including|for|
      by) <x:state> → groups of <x>
    (groups|organisations) <x:state> (is in|belongs to|is a member of|is part of) → groups of <x>
    <x:state> (groups|memberships|is in which groups) → groups of <x>
    memberships of <x:state> → groups of <x>
    (groups|which groups|what groups|organisations|the groups) (|of which|that|to which|in which|which|where) <x:state>
      (is|is a|has|belongs|was) (|a) (member|member of|part|part of|in|to|membership) → groups of <x>
    """)

  /// Treaties of states and states of treaties.
  private static let lists =
    Rule.clauses(
      with: words,
      """
      @which (treaties|conventions|agreements) (is|was|are|were|has) <x:one> @bound → treaties of <x>
      @which (treaties|conventions|agreements) (|that|which) <x:one> (is|was|are) @bound → treaties of <x>
      (what|which) (is|are|was) <x:one> @bound → treaties of <x>
      @which (treaties|conventions|agreements) (|that|which) (bind|apply to|are in force for|are binding on|oblige|are
        binding for|cover|binding|for|in|with|by|in force for|in force in|are in force in) <x:one> → treaties of <x>
      @which (treaties|conventions|agreements) (does|do|did) <x:one> (have|belong to|adhere to|participate in) →
        treaties of <x>
      what binds <x:state> → treaties of <x>
      @which (treaties|conventions|agreements|treaty|has|have|did|) @did <x:one> (|has|have) <v:verb> → treaties where
        <x> <has> <v.participle> it
      @which (treaties|conventions|agreements) (|that|which) <x:one> (|has|have|did|had) <v:verb> → treaties where <x>
        <has> <v.participle> it
      @which (treaties|conventions|agreements) (|that were|which were|were|are|have been|that have been|that are)
        <v:verb> by <x:one> → treaties where <x> <has> <v.participle> it
      what (has|have|did|does|did the) <x:one> <v:verb> → treaties where <x> <has> <v.participle> it
      @which (treaties|conventions|agreements) (has|have|did) <x:one> not (|yet) <v:verb> → treaties where <x> <has> not
        <v.participle> it
      @which (treaties|conventions|agreements) (hasn't|haven't|hasnt|didn't|didnt|havent) <x:one> (|yet) <v:verb> →
        treaties where <x> <has> not <v.participle> it
      @which (treaties|conventions|agreements) (|that) <x:one> (has not|have not|hasn't|haven't|did not|didn't|hasnt|
        didnt) <v:verb> → treaties where <x> <has> not <v.participle> it
      @which (treaties|conventions|agreements) (|that were|which were) not <v:verb> by <x:one> → treaties where <x>
        <has> not <v.participle> it
      @which (treaties|conventions|agreements) (|are|that are|which are|currently) (in force|in effect|into force) →
        treaties where it is in force
      @which (treaties|conventions|agreements) (|are|that are|which are) not (in force|in effect|yet in force|into
        force) → treaties where it is not in force
      (who|who all|which) (has|have|did|had|) (|already|all) <v:verb> <t:treaty> → which of states have <v.participle>
        <t>
      (who|who all) (@dontHave.inner|has not|have not|hasn't|haven't|hasnt|havent|didn't|did not|didnt|never|does not|doesn't|has never|
        has yet to|has not yet|did not yet|hasn't yet|not) <v:verb> <t:treaty> → which of states have not <v.participle>
        <t>
      (who|what|which) (is|are|was|were) (|a|the|not yet) (party|parties|in|bound by|member of|members of|a member of|
        belonging to|inside) (to|of|) <t:treaty> → parties of <t>
      (who|which states|what states) (belongs to|joined|has joined|have joined|is in|are in) <t:treaty> → parties of <t>
      who (is|are) (not|not a|not yet|outside) (party|parties|in|bound by|a party|) (to|of|) <t:treaty> → which of
        states are not party to <t>
      (who|what|which states|which countries|what countries) (is|are|belongs to|belong to|was|were) (in|a member of|
        members of|member of|part of|the members of|) <g:group> → members of <g>
      (which|what) @states (|did|do|does|has|have|had|already|have already) <v:verb> <t:treaty> → which of states have
        <v.participle> <t>
      (which|what) @states (@dontHave.inner|did not|didn't|didnt|have not|haven't|havent|has not|hasn't|hasnt|do not|don't|never|not|
        have yet to|have not yet|haven't yet|have never|does not) <v:verb> <t:treaty> → which of states have not
        <v.participle> <t>
      (which|what) @states (are|is) (|a|the) (party|parties|members|in|bound by|part|member|bound) (to|of|by|)
        <t:treaty> → which of states are party to <t>
      (which|what) @states (are not|aren't|arent|is not|not|are not yet|aren't yet) (|a) (party|parties|members|in|bound
        by) (to|of|) <t:treaty> → which of states are not party to <t>
      (which|what) <x:group> (|states|countries|members|member states|nations) (|did|do|has|have|had|already) <v:verb>
        <t:treaty> → which of <x> have <v.participle> <t>
      (which|what) <x:group> (|states|countries|members|nations) (@dontHave.inner|did not|didn't|have not|haven't|havent|has not|hasn't|
        not|never|hasnt|didnt) <v:verb> <t:treaty> → which of <x> have not <v.participle> <t>
      (who|which|what) (in|of|from|among) <x:group> (|did|has|have|had) <v:verb> <t:treaty> → which of <x> have
        <v.participle> <t>
      (who|which|what|which states) (in|of|from|among) <x:group> (@dontHave.inner|hasn't|hasnt|has not|have not|haven't|did not|didn't|
        havent|didnt) <v:verb> <t:treaty> → which of <x> have not <v.participle> <t>
      (which|what) (of|members of|states of|states in|countries in|countries of|parties of|members in|countries from)
        <x:group> (|did|has|have) <v:verb> <t:treaty> → which of <x> have <v.participle> <t>
      (which|what) (of|members of|states of|states in|countries in|countries of|members in|countries from) <x:group>
        (@dontHave.inner|has not|have not|haven't|hasn't|havent|didn't|did not|not) <v:verb> <t:treaty> → which of <x> have not
        <v.participle> <t>
      (which|what) (of|members of|states of|states in|countries in|countries of|) <x:group> (|members|states|countries)
        (is|are) (|a|not) (party|parties|in|member|members) (to|of|) <t:treaty> → which of <x> are party to <t>
      (which|what) (signatories|parties) (of|to) <t:treaty> (|did|has|have) <v:verb> <u:treaty> → which of signatories
        of <t> have <v.participle> <u>
      (common treaties|shared treaties|treaties in common|treaties common|treaties shared|which treaties|what treaties|
        treaties|agreements) (|are|that are|in force|are in force|is in force) (of|for|with|by|to|between|linking|
        binding|bind|in|among|both) <x:several> → treaties between <x.and>
      (which|what) (treaties|agreements|conventions) (do|does|are) <x:several> (share|have in common|have|both party to|
        in) → treaties between <x.and>
      <x:several> (treaties|agreements) → treaties between <x.and>
      (what|which treaties|which treaty|what treaties) (bind|binds|links|link|connect|connects|ties) <x:several> → what
        binds <x.and>
      """)
    + Rule.clauses(
      cost: 0.9, with: words,
      """
      (who|who all|which states|which countries) (|has|have|did|had) (sign|signed|signs) <t:treaty> → signatories of <t>
      """)

  /// Who must still ratify.
  private static let missing = Rule.clauses(
    with: words,
    """
    (who|what|which states|which countries|who else|who all|whom) (|still|all|is|are|else) (must|needs to|need to|has
      to|have to|should|shall|ought to|still has to|still have to|still needs to|still need to|still must|must still|
      is to|are to|is required to|are required to|have yet to|has yet to|would have to|required to|yet to|will have
      to|had to|to|can|could) (|still|yet|also) (ratify|sign|join|accede to|approve|accept|sign and ratify|ratify|
      deposit) (|for) <t:treaty> → which states must ratify <t>
    (who|what|which states|which countries|who else|states|countries|which ratifications|whose ratification|whose
      ratifications|whose signature|whose signatures|whose consent|whose accession|whose instrument|which ratification|what ratifications|which deposits|whose deposit|whose deposits|who all) (do we
      need|is it|is|are|does it need|we need|) @needed @to <t:treaty> (|to enter into force|to be in force) → which
      states must ratify <t>
    (who|which states|which countries|what states|which ratifications|whose ratification|whose ratifications) (does|
      do|did) <t:treaty> (|still) (need|require|lack|miss|depend on|wait for|await) → which states must ratify <t>
    who do we need for <t:treaty> → which states must ratify <t>
    (what|who) (is|are) <t:treaty> (missing|waiting for|lacking|short of) → which states must ratify <t>
    (who|what) (is holding up|holds up|is blocking|blocks|is stopping|stops|prevents|delays|is delaying) <t:treaty> →
      which states must ratify <t>
    (states|countries|those|states that|countries that) (|still|are) (to|yet to|left to|remaining to|still to|required to|
      needed to|have yet to|obliged to|due to) (|still) (ratify|join|approve) <t:treaty> → which states must ratify <t>
    (|states|countries|nations|states that|countries that|states which|countries which|the states that|states who|those
      who|all who|all states that|all that) (must|have to|should|need to|still must|still have to|still need to|must still) (|still) ratify
      <t:treaty> → which states must ratify <t>
    <t:treaty> which states must ratify → which states must ratify <t>
    <t:treaty> (|:|,) (who|which states|which countries) (must|has to|have to|should|needs to|need to) ratify (|it) →
      which states must ratify <t>
    <t:treaty> must be ratified by (who|whom|which states|which countries) → which states must ratify <t>
    (by whom|by which states|by who) must <t:treaty> be ratified → which states must ratify <t>
    (missing|needed|necessary|required|outstanding|remaining) (states|countries|ratifications|ratifiers) (of|for|to|
      in) <t:treaty> → which states must ratify <t>
    (must|should|shall) <x:one> (|still|also) (ratify|sign|join|approve|accede to) <t:treaty> → <x> in (which states
      must ratify <t>)
    (does|do|did) <x:one> (|still) (need to|have to|must) (ratify|sign|join|approve|accede to) <t:treaty> → <x> in
      (which states must ratify <t>)
    (is|are) <x:one> (|still) (needed|necessary|required|missing|one of the missing states|essential) (|
      to ratify) (|for|in|by|to) <t:treaty> → <x> in (which states must ratify <t>)
    (is|are) <x:one> (obliged|required|needed|bound) to ratify <t:treaty> → <x> in (which states must ratify <t>)
    (is|was) <x:one> 's ratification (|still) (needed|necessary|required|missing) (for|by|of|in) <t:treaty> → <x> in
      (which states must ratify <t>)
    (does|do|did) <t:treaty> (|still) (need|require|depend on|lack|wait for) <x:one> → <x> in (which states must
      ratify <t>)
    <x:one> (must|has to|have to|needs to|should) ratify <t:treaty> → <x> in (which states must ratify <t>)
    """)

  /// How many.
  private static let numbers = Rule.clauses(
    with: words,
    """
    (how many|how much|number of|the number of) @more (ratifications|deposits|instruments|states|countries|parties|
      ratification|deposit|) (|still) (does|do|is|are|did) <t:treaty> (|still|yet) (need|require|lack|miss|needs|want|
      missing|short of|short|needed) → deposits still needed of <t>
    (how many|how much|number of|the number of) @more (ratifications|deposits|instruments|states|countries|
      ratification|deposit|parties|) (|that|which|do) (is|are|we|still|must|does|it|would be|have|will be|) (|still|
      yet) (needed|required|missing|necessary|miss|misses|lack|lacks|fail|wanting|absent|need|to go|left|lacking|outstanding|remain|remaining|ratify|to ratify|
      must ratify|needed until|needed before) (|for|in|by|of|to|until|before|on) <t:treaty> (|enters into force|enter
      into force|to enter into force|is in force|still needs) → deposits still needed of <t>
    (how many|how much|number of) @more (ratifications|deposits|instruments|ratification|deposit|states|countries) (|are|is|
      remain|left|needed|missing) (until|before|till|so that|for) <t:treaty> (|to|can) (enters into force|enter into force|is
      in force|in force|comes into force|come into force|takes effect|take effect) → deposits still needed of <t>
    how many @more (states|countries) (must|should|have to|need to|still must|still have to|still need to|must still)
      (|still) (ratify|join|sign|accede to|approve) <t:treaty> → deposits still needed of <t>
    how (far|close|near) is <t:treaty> (|from|to) (entry into force|in force|entering into force|force|being in force)
      → deposits still needed of <t>
    what does <t:treaty> (|still) (need|require|lack|miss) (|to enter into force|to come into force) → deposits still
      needed of <t>
    (what|how much|how many) (is|are|) (|still) (missing|needed|left|required|lacking) (|for|of|in|by) <t:treaty> (|to
      enter into force) → deposits still needed of <t>
    (|the|number of) (ratifications|deposits|ratification|instruments|deposit|states|signatures) (|are|that are)
      (needed|still needed|missing|still missing|left|remaining|outstanding|to go|required|still required|still to
      come|lacking|necessary) (|of|for|to|in|by|until) <t:treaty> → deposits still needed of <t>
    (missing|remaining|outstanding|needed|required|still needed|further|still missing) (ratifications|deposits|
      instruments) (|of|for|to|in|by) <t:treaty> → deposits still needed of <t>
    <t:treaty> (|deposits|ratifications) (still needed|missing|needed|left|to go) → deposits still needed of <t>
    (still needed|still missing|still required|needed|remaining) (|of|for|to|in|by) <t:treaty> → deposits still needed of
      <t>
    (how many|number of|how much) (states|countries|nations|members|state|country|nation) (|did|do|does|has|have|had|already|have already|
      that|that have|who|which) <v:verb> <t:treaty> → count (states that have <v.participle> <t>)
    (how many|number of|how much) (states|countries|nations) (|did|have|has|) (not|didn't|haven't|havent|did not|have
      not|has not|didnt|hasn't) <v:verb> <t:treaty> → count (states that have not <v.participle> <t>)
    (how many|number of|how much) <x:group> (|states|countries|members) (|did|has|have|had) <v:verb> <t:treaty> →
      count (<x> that have <v.participle> <t>)
    (how many|number of|how much) (of|in|from|members of|states of|countries of|countries in|states in|of the)
      <x:group> (|did|has|have|had) <v:verb> <t:treaty> → count (<x> that have <v.participle> <t>)
    (how many|how much) (signatures|signatories|signers|signatory states) (has|have|does|did|are|were|had) (|there
      for|there to|there of|there) <t:treaty> (|have|got|receive|collected) → count signatories of <t>
    (how many|how much) (parties|state parties|states parties|members|party|contracting parties|member states) (has|
      have|does|did|are|had|is) (|there to|there in|there for|there of|in|to|there) <t:treaty> (|have|got) → count
      parties of <t>
    (how many|how much) (ratifications|deposits|ratifiers|instruments) (has|have|does|did|had|are) (|there for|there
      to|there of|there) <t:treaty> (|have|got|received) → count depositors of <t>
    (how many|how much|number of) (states|countries|nations) (|is|are|were) (|a|the) (party|parties|in|members|bound
      by) (to|of|) <t:treaty> → count parties of <t>
    (how many|how much|number of) (states|countries|nations|members|state|country|nation|member) (|is|are|were|does|has|have) (|in|of|there in|
      part of|members of|belong to) <g:group> (|have|has|) → count members of <g>
    <t:treaty> (have|has|got|had|with) how (many|much) <e:run> → how many <e> has <t>
    (how many|number of) (signature|signatory|party|ratification|deposit) (has|have|does|did|of|to|for) <t:treaty> (|have|has|
      got) → count signatories of <t>
    (how big|how large) is <g:group> → count members of <g>
    (size|number) of <g:group> → count members of <g>
    (how many|number of) (treaties|conventions) (has|have|did) <x:one> <v:verb> → count (treaties where <x> <has>
      <v.participle> it)
    (how many|number of) (treaties|conventions) (is|does|are) <x:one> (a party to|party to|in|bound by|have) → count
      treaties of <x>
    (how many|number of) (people|inhabitants|citizens|residents) (|live|are|are there|are living|does|has|have|do) (|
      in|of) <x:one> (|have|has) → population of <x>
    (how much|how many) population (has|does|have|is|in) <x:one> (|have) → population of <x>
    (how big|how large|how populous) is <x:state> → population of <x>
    (inhabitants|people|citizens|residents|populations|pop|pop.|head count|number of people) (of|in) <x:one> →
      population of <x>
    (how many|how much|count|count of|number of|the number of|total number of|total|amount of|quantity of|size of|
      length of|how many of|count all|count the|num|no. of|nr of|tally) (|the|of|of the|all) <p:property> (|of|to|in|
      for) <t:name> → count <p> of <t>
    how (much|many) <e:all> → count <e>
    (amount of|size of|total of|total number of|length of|count of all|quantity of|len|size|length|number) <e:all> →
      count <e>
    """)

  /// Facts about a treaty.
  private static let facts = Rule.clauses(
    with: words,
    """
    @when (was|is|were|did|has) <t:treaty> (|been|get) (adopted|concluded|agreed|made|drafted|negotiated|written|
      created|passed|approved) → adoption of <t>
    (adoption date|date adopted|date of adoption|day of adoption|conclusion) (of|for) <t:treaty> → adoption of <t>
    <t:treaty> (was|) (adopted|adoption) (when|date) → adoption of <t>
    @when (was|is|did|does|will|were) <t:treaty> (|be) (opened|open|opens|opening) (|for signature|for signing|to
      signature|for signatures) → opening of <t>
    @when (was|is|did|does|will|were) <t:treaty> (|be) (closed|close|closes|closing|no longer open) (|for signature|
      for signing|to signature|to sign|for signatures) → closing of <t>
    (until when|till when|how long|until what date|by when|how long can states|until which date) (can|may|is|could|
      must) (|states sign|one sign|we sign|you sign|a state sign) <t:treaty> (|be signed|open for signature|open|
      signed) → closing of <t>
    (deadline|last day|closing date|end date|closure|close|last date|end) (for signature|to sign|for signing|of
      signature|) (|of|for) <t:treaty> → closing of <t>
    (opening date|date of opening|opening for signature|start of signature) (of|for) <t:treaty> → opening of <t>
    where (was|is|were|did) <t:treaty> (|get) (adopted|signed|opened|open|concluded|made|negotiated|open for
      signature|opened for signature|agreed) → place of <t>
    (location|city|venue|town) of <t:treaty> → place of <t>
    (place|location|city|venue) of (|the) (adoption|signature|opening|conclusion|signing) (of|for) <t:treaty> → place of
      <t>
    (who|which state|which country) (hosted|hosts|host) <t:treaty> → host of <t>
    (who|what) (holds|keeps|has|is) (|the) (deposits|instruments|depository|depositor|custodian|keeper) (of|for)
      <t:treaty> → depositary of <t>
    (depository|depositories|depositor|custodian|repository|depositaries|depositry) (of|for) <t:treaty> → depositary
      of <t>
    (who|where) (|do states|do you|do we|can states|should states) (deposit|deposits|keeps) (|ratifications of|
      instruments of|ratifications|with) <t:treaty> → depositary of <t>
    (what|which) (is|are|was) (|the) (condition|conditions|requirement|requirements|threshold|rules|rule|clause|
      criteria|terms) (of|for|to|in) <t:treaty> (|to enter into force|entry into force) → clause of <t>
    (condition|conditions|requirement|requirements|threshold|rules|criteria|terms|entry conditions) (of|for|in|to)
      <t:treaty> → clause of <t>
    (subject matter|topic|theme|matter) of <t:treaty> → subject of <t>
    (topic|what is the topic|subject) <t:treaty> → subject of <t>
    what is <t:treaty> about → subject of <t>
    (title|full name|official name|long name) of <t:name> → name of <t>
    (what is|what's|whats) <x:one> 's <p:property> → <p> of <x>
    <p:property> date (of|for) <t:treaty> → <p> of <t>
    (what|which) <p:property> (has|have|does|did|do) <x:name> (|have) → <p> of <x>
    (what|which) (is|are) (|the) <p:property> (of|to|for|in) <x:name> → <p> of <x>
    (who|what) (is|are) <t:name> 's <p:property> → <p> of <t>
    date (of|when) <p:property> (of|for) <t:treaty> → <p> of <t>
    """)
}

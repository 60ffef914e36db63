// The small words between a verb or property and what it is of: those of the language are few, people use them all.

/// Rules for prepositions and their absence.
enum Prepositions {
  static let rules = verbs + quantities + scenarios + between

  private static let verbs = Rule.words(
    """
    acceded (|in|of|into|with|at|for|on) <t:treaty> → acceded to <t>
    (party|parties) (|of|in|at|with|on|for|under) <t:treaty> → party to <t>
    signatory (|of|in|at|with|on|for|under) <t:treaty> → signatory to <t>
    bound (|to|with|under|in|of|on) <t:treaty> → bound by <t>
    (obliged|obligated|committed|tied|engaged|constrained|held) (by|to|under|with|in) <t:treaty> → bound by <t>
    eligible (|to|of|in|to join|to sign|to ratify|to accede to) <t:treaty> → eligible for <t>
    (has|have) (withdrawn|withdrew|withdraw|left|quit|exited|leave) (|from|of|out of) <t:treaty> → has denounced <t>
    in force (in|to|at|on|of|with|by|) <x:state> → in force for <x>
    in force (for|in|with|to|among|of|on|) <x:several> → in force between <x.and>
    in force (between|among) <x:several> → in force between <x.and>
    enter into force (in|to|at|on|of|with|by|) <x:state> → enter into force for <x>
    """)

  private static let quantities =
    Rule.words(
      """
      (all|every|each) (|the|members of|the members of|of the|in|from|member of|states of|states in|countries of|
        countries in) <g:group> (|members|states|countries|nations) → all of <g>
      any (|the|members of|of the|in|from) <g:group> (|members|states|countries) → any of <g>
      none (|the|members of|of the|in|from) <g:group> (|members|states|countries) → none of <g>
      at least <n:number> (|members of|in|from|the|states of|states in|of the|states from) <g:group> (|members|states|
        countries) → at least <n> of <g>
      which (|the|in|from|members of) <g:group> (|members|states|countries) → which of <g>
      """)
    + Rule.words(
      cost: 0.9,
      """
      (mean|avg|average|the mean|the average) (|of|of the|the) <p:property> (of|in|for|from|) <s:name> → average of <p> of
        <s>
      (total|sum|overall|combined|the total|summed|the sum) (|of|of the|the) <p:property> (of|in|for|from|) <s:name> → sum
        of <p> of <s>
      (biggest|largest|max|maximum|highest|greatest) (|of|of the|the) <p:property> (of|in|for|from|) <s:name> → largest of
        <p> of <s>
      (min|minimum|smallest|lowest|least) (|of|of the|the) <p:property> (of|in|for|from|) <s:name> → smallest of <p> of <s>
      <w:(sum|average|median|smallest|largest|earliest|latest)> (|the|in|for|total|all|over) <p:property>
        (of|in|for|from|) <s:name> → <w> of <p> of <s>
      <w:(sum|average|median|smallest|largest|earliest|latest)> (|the|in|for|total|all|over) <p:property> → <w> of <p>
      <w:(top|first|last)> <n:number> (|in|from|the|of the|out of|among|states in|states of|countries in|countries of|
        members of|of of) <s:name> → <w> <n> of <s>
      <w:(top|first|last)> <n:number> (|in|from|the|of the|out of|among) <p:property> → <w> <n> of <p>
      <w:(top|first|last)> <n:number> (states|countries) → <w> <n> of states
      <w:(signed|ratified|accepted|approved|denounced|joined)> (of|to|in|for|on|at|with|the treaty|the convention|
        the agreement|treaty|a|up to|onto) <t:treaty> → <w> <t>
      which (|the|all|all the) <w:(parties|members|signatories|depositors)> → which of <w>
      """)

  private static let scenarios =
    Rule.words(
      """
      (in|with|by|given|for|assuming|as|at|if|on|of|within|using|when|during|following) (|the) (|scenario) <s:scenario>
        → under <s>
      under (|the|a) (scenario|case|assumption|hypothesis|plan) (|of) <s:scenario> → under <s>
      under <s:scenario> (scenario|case|plan) → under <s>
      (, |) <s:scenario> scenario → under <s>
      """)
    + Rule.clauses(
      """
      under <s:scenario> (,|:|) <e:all> → <e> under <s>
      (in|with|given|for) <s:scenario> (,|:|) <e:all> → <e> under <s>
      compare <t:treaty> (under|in|with|for) <a:scenario> (and|,|with|vs|vs .|v.|v .|versus|to|against|or|&|/) <b:scenario> → compare
        <a>, <b> for <t>
      compare <a:scenario> (and|with|vs|versus|to|against|or|&|vs .|v .|/|) <b:scenario> (for|of|on|in|under|with|about|)
        <t:treaty> → compare <a>, <b> for <t>
      compare <a:scenario> , <b:scenario> (of|on|in|with|about|under|) <t:treaty> → compare <a>, <b> for <t>
      (difference|differences) between <a:scenario> and <b:scenario> (for|of|on|in) <t:treaty> → compare <a>, <b> for
        <t>
      (forecast|predict|project|simulate|estimate|prediction|projection) (|of|for|the) <t:treaty> (under|with|in|using|
        by|for|) <s:scenario> (|with|using|over|,|for|in) <n:number> (runs|run|simulations|times|trials|samples) (|with|
        ,|and) seed (|=|of|:) <k:number> → forecast <t> under <s> with <n> runs seed <k>
      (can|could) <x:state> (ask|request|demand|get|seek|obtain) <k:word> (from|to|of|by|at|with) <y:state> for <o:name>
        → can <x> request <k> from <y> for <o>
      may <x:state> (ask|request|demand|get|seek|obtain) <k:word> (from|to|of|by) <y:state> for <o:name> → can <x>
        request <k> from <y> for <o>
      how (can|could|does|do|may|must|will) <x:state> (reach|contact|ask|call) <y:state> (for|about|on) <k:word> → how
        should <x> reach <y> for <k>
      """)

  private static let between =
    Rule.words(
      """
      (treaties|treaty|agreements|conventions|agreement|convention) (|that|which) (|are|is|were|have been) (|now|currently)
        (in force between|in vigour between|in effect between|valid between|existing between|exist between|exists between|
        signed between|concluded between|applicable between|effective between|binding|bind|binds|that bind|linking|link|
        bind both|common to|shared by) <x:several> → treaties between <x.and>
      """)
    + Rule.clauses(
      """
      (treaties|treaty|which treaty|what treaty) (exist|exists|is there|are there|existing) between <x:several> → treaties
        between <x.and>
      (which|what) (treaty|treaties|agreement|agreements) (exist|exists|are there|is there|apply|applies) between <x:several>
        → treaties between <x.and>
      what (does|do|did|will) (bind|link|connect) <x:several> → what binds <x.and>
      treaties (between|of|for|with|among|by|shared by|common to|linking|in force between) <x:several> → treaties
        between <x.and>
      treaties (between|of|for|with|among|linking) <x:one> (|/|-|with|to|or) <y:one> → treaties between <x> and <y>
      what (binds|bind|links|connects) <x:one> (|/|-|with|to|or|,) <y:one> → what binds <x> and <y>
      treaties (of|between|from|for) <x:one> (with|to|and|&) <y:one> → treaties between <x> and <y>
      <x:one> 's treaties with <y:one> → treaties between <x> and <y>
      (similarity|likeness|resemblance) (between|for|in|with|among|) <x:several> → similarity of <x.and>
      how similar are <x:several> → similarity of <x.and>
      what changed (in|for|with|on) <t:name> (after|from|as of|starting|beginning|following|later than) <d:date> → what
        changed in <t> since <d>
      (changes|what changes|what has changed|what's changed|news|changes made|change) (in|to|for|of|on) <t:name> (since|
        after|from) <d:date> → what changed in <t> since <d>
      """)
}

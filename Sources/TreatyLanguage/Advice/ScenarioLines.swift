// The lines of scenarios: how often, who, with what chance, at whose pace, and which acts come later or not at all.

/// Rules for the lines of scenarios, and for asking under them.
enum ScenarioLines {
  /// The words that the rules have in common.
  private static let words = """
    @out = (except|except for|excluding|exclude|remove|drop|leave out|cancel|delete|no|minus|omit|ignore|skip|without
      the|but not|not|less|w/o|take out|sans)
    @noun = (ratification|signature|accession|acceptance|approval|succession|withdrawal|denunciation)
    """

  static let rules = words(of: words) + clauses(of: words) + chances

  /// Near enough that two of them in one line are found.
  private static let chances =
    Rule.words(
      cost: 0.5,
      """
      (with|at|by|at a rate of|with a rate of|at a chance of|with a chance of|with a probability of) <n:number> (per month|a
        month|each month|every month|monthly) → with <n> chance per month
      each (signatory|signatories) of <t:treaty> → each of signatories of <t>
      each (party|parties) (of|to) <t:treaty> → each of parties of <t>
      """)
    + Rule.clauses(
      cost: 0.5,
      """
      from <d:date> (,|) each of <e:all> → each of <e> from <d>
      from <d:date> (,|) each (signatory|signatories) of <e:all> → each of signatories of <e> from <d>
      from <d:date> (,|) <e:run> (with|at) <n:number> (per month|a month|each month|every month|chance per month) →
        <e> with <n> chance per month from <d>
      """)

  private static func words(of shared: String) -> [Rule] {
    Rule.words(
      with: shared,
      """
      (probability|likelihood|odds|chances|prob|probabilities|risk|possibility) (per|a|each|every|in a|/|by) month →
        chance per month
      chance (a|each|every|in a|in each|/|by|in|pr) month → chance per month
      (monthly chance|monthly probability|monthly likelihood|chance monthly|probability monthly|chance per months|
        chance every month|monthly) → chance per month
      (chance|probability|likelihood) (of|=|:|) <n:number> per month → <n> chance per month
      (chance|probability|likelihood) (of|=|:|) <n:number> (a|each|every|in a) month → <n> chance per month
      (at|with|in|by|on) (|the|a|same|the same) (speed|rate|tempo|rhythm|velocity|pace) (of|as|for|like) → at the pace of
      (as fast as|as quickly as|following the pace of|like it was for|as slowly as|at pace) <t:treaty> → at the pace of <t>
      (randomly|by random|random|in random order|by chance|at chance|in any order|chosen at random|arbitrarily|random
        order|at random order) → at random
      (in the order|ordered|by order|in sequence|one after another|in turn|sequentially|in this order|in row|in a row|
        in their order|in list order) → in order
      (of the register|in register|in the facts|in facts|in reality|also in the register|on the register|from the
        register|in the database|in the real register|in the record) → in the register
      <n:number> (|of the) <g:group> (states|countries|members|) → <n> of <g>
      <n:number> (states|countries|members) (of|from|in) <g:group> → <n> of <g>
      (every of|each one of|every one of|all of|any of|each state of|each country of|each member of|each in|each from|
        each state in|each of the|every state of) → each of
      <n:duration> (later|late|after|afterwards|more) → by <n>
      """)
  }

  private static func clauses(of shared: String) -> [Rule] {
    Rule.words(
      with: shared,
      """
      @out (|the) <k:@noun> of <t:treaty> → without <k> of <t>
      @out (|the) <k:@noun> of <t:treaty> by <x:subject> → without <k> of <t> by <x> in the register
      <x:one> (had not|has not|have not|did not|does not|do not|never|hadn't|hasn't|didn't|doesn't) <v:verb> <t:treaty> →
        without <v.instrument> of <t> by <x> in the register
      @out (|the) acts of → without acts of
      @out <x:name> → without acts of <x>
      without <x:one> → without acts of <x>
      (without|@out.inner) (|the) <k:@noun> (by|of|from) <x:subject> (of|to|for|on|towards) <t:treaty> → without <k> of <t> by <x>
      (delay|postpone|defer|shift|move) (|the) <k:@noun> (by|of|from) <x:subject> (of|to|for|on|towards) <t:treaty>
        (by|for|) <n:duration> → delay <k> of <t> by <x> by <n>
      (delay|postpone|defer|shift|move) (|the) <k:@noun> of <t:treaty> (by|of|from) <x:subject> (for|) <n:duration> →
        delay <k> of <t> by <x> by <n>
      <x:one> (is late by|is delayed by|comes later by|is late|delayed by|acts later by|is slower by) <n:duration> →
        delay acts of <x> by <n>
      from <d:date> (,|) every <n:duration> → every <n> from <d>
      """)
      + Rule.clauses(
        with: shared,
        """
        what if <s:scenario> (:|,|then|) <e:all> → <e> under <s>
        (if|given|assuming|suppose|supposing) <s:scenario> (:|,|then|) <e:all> → <e> under <s>
        scenario <n:word> { <e:all> } (from|on|over|under|after|based on|extends) <b:scenario> → scenario <n> from <b> { <e> }
        (let|set|var|define) <n:word> (=|:=|:|as|be) (|a|new) scenario { <e:all> → scenario <n> { <e>
        scenario { <e:all> } (as|called|named) <n:word> → scenario <n> { <e> }
        (suppose|supposing|assume) (|the) <k:(ratification)> of <t:treaty> by <x:subject> → suppose <x> ratify <t>
        (suppose|supposing|assume) (|the) <k:(signature)> of <t:treaty> by <x:subject> → suppose <x> sign <t>
        (suppose|supposing|assume) <t:treaty> (is|was|were|gets|be|has been|to be) <v:verb> by <x:subject> → suppose <x> <v.act> <t>
        (comparison|compare results|comparing|compare outcomes|table|contrast|versus) (of|for|between|) <a:scenario>
          (and|,|vs|versus|with|to|against) <b:scenario> (for|of|on|in|under|with|about|) <t:treaty> → compare <a>, <b> for <t>
        (comparison|comparing|contrast|compare) (of|for|between|) <a:scenario> (for|of|on|in|under|with|about|)
          <t:treaty> → compare <a> for <t>
        <a:scenario> (vs|versus|against|compared to|or|compared with) <b:scenario> (for|of|on|in|under|with|about|)
          <t:treaty> → compare <a>, <b> for <t>
        compare <t:treaty> (under|in|with|for|) <a:scenario> → compare <a> for <t>
        (forget|unsuppose|drop|stop|end|remove|clear|reset|cancel|undo) (supposing|suppositions|the supposition|assumption|
          assumptions|suppose|everything supposed|what was supposed|supposed acts) → forget
        """)
  }
}

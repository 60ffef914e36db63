// Words in another order: `paris parties`, `France's population`, what is asked before what it is asked of.

/// Rules for the order of words.
enum WordOrder {
  static let rules = properties + facts + pronouns + measures + differences

  private static let properties = Rule.words(
    """
    <x:name> (|'s|:|-|,) <p:property> → <p> of <x>
    <x:name> 's <p:run> → <p> of <x>
    <p:property> <x:name> → <p> of <x>
    <p:property> (in|to|for|from|off|at|on|with|de|du|des|del|della|di|von|van|der|a|under|by|the|about|within|do|da|
      à|por|para|fur|=|:|-|->) <x:name> → <p> of <x>
    <p:property> (de la|de los|de las|of of|out of|of the treaty|of treaty|of convention|of the convention|of
      agreement|of state|of country|of group|of protocol|of the protocol) <x:name> → <p> of <x>
    <p:property> ( <x:name> ) → <p> of <x>
    <x:name> . <p:property> → <p> of <x>
    <x:name> . <p:property> ( ) → <p> of <x>
    """)

  private static let facts = Rule.words(
    """
    <g:group> (countries|states|nations|member states|members|member|membership) → members of <g>
    (countries|states|nations|member states|members|member|all members|membership|memberships|all states|country|nation|
      member country|member countries|all countries) (of|in|from|within|inside|belonging to) <g:group> → members of <g>
    <t:treaty> (countries|states|members|state parties|states parties|participants|membership) → parties of <t>
    (countries|states|nations|member states|members|member|membership|participants|ratifiers|participating states|
      party states|state parties|contracting parties|states party|partners|adherents|all members|parties states|state
      party|participant|party) (of|in|to|within|inside|for) <t:treaty> → parties of <t>
    (signers|signees|signatory states|signing states|signatures|signature|signatory|signatory countries|signing
      parties|signing countries|signator|signors) (of|in|to|for|on|under) <t:treaty> → signatories of <t>
    <t:treaty> (signers|signatures|signature|signees|signatory) → signatories of <t>
    (ratifications|ratifiers|ratifying states|depositers|deposits|ratifying countries|ratification|ratificators|
      deposit states|depositories) (of|in|to|for|under) <t:treaty> → depositors of <t>
    <t:treaty> (ratifications|ratifiers|ratification|deposits) → depositors of <t>
    (members|membership) (of|in|to) <t:treaty> → parties of <t>
    (french|german) (treaties|agreements) of <x:state> → treaties of <x>
    """)

  /// What is asked about comes first, and `it` stands for it: `cybercrime, when does it enter into force`.
  private static let pronouns = Rule.clauses(
    """
    <x:name> (|,|:|-|?) <a:run> (it|this|they|that) <b:all> → <a> <x> <b>
    <x:name> (|,|:|-|?) <a:run> (it|this|them|that) → <a> <x>
    """)

  /// The measure before what is measured: `by population top 5 of g20`.
  private static let measures = Rule.clauses(
    """
    (by|per) <k:property> (|,|:) <w:(top|first|last)> <n:number> (|of|in) <s:run> → <w> <n> of <s> by <k>
    (by|per) <k:property> (|,|:) <e:run> → <e> by <k>
    """)

  /// The time between two days.
  private static let differences = Rule.clauses(
    """
    (|how many|number of|the|count) (days|time|years|months|weeks|day|interval|period) (|is|are|passed|are there|lie|
      there are) (between|from|in between) <a:run> (and|to|until|till|up to) <b:run> → <b> - <a>
    (how long|how much time|how many days|difference|the difference|distance|gap|time elapsed|diff) (|is it|is there|
      is|was|passed|elapsed) (between|from|of) <a:run> (and|to|until|till) <b:run> → <b> - <a>
    (days|time|how many days|how long) (since|from) <a:run> (until|till|to) <b:run> → <b> - <a>
    (how many days|how long|days|days left|how many days are there|days remaining) (until|till|to|before) <b:date> →
      <b> - today
    (how many days|how long|days|how many days is it|how long ago was|days passed|how long is it) since <a:date> →
      today - <a>
    <n:duration> (after|from|following|later than|past|since|counting from) <d:run> → <d> + <n>
    <n:duration> (before|prior to|earlier than|ahead of|until) <d:run> → <d> - <n>
    <d:date> (plus|and|add|added to|\u{2b}|then) <n:duration> (|later|after) → <d> + <n>
    <d:date> (minus|less|subtract) <n:duration> → <d> - <n>
    <a:run> (minus|less) <b:run> → <a> - <b>
    <d:date> <n:duration> later → <d> + <n>
    <n:duration> later than <d:date> → <d> + <n>
    <d:date> in <n:duration> → <d> + <n>
    (in|within) <n:duration> → today + <n>
    add <n:duration> to <d:run> → <d> + <n>
    (subtract|take) <n:duration> from <d:run> → <d> - <n>
    """)
}

// Who may join, until when it can be signed, and what a state has done: asked in everyday words.

/// Rules for questions on participation.
enum WhoMayJoin {
  /// The words that the rules have in common.
  private static let words = """
    @can = (can|could|may|might)
    @signature = (signature|signing|signatures|be signed)
    """

  static let rules = eligibility + windows + history

  private static let eligibility = Rule.clauses(
    cost: 0.8, with: words,
    """
    (|why|how) @can <x:state> (|still|now|also) <v:verb> <t:treaty> → is <x> eligible for <t>
    (|why|how) @can <x:state> (|still|now|also) (become|be) (|a) (party|state party|member|signatory) (to|of) <t:treaty>
      → is <x> eligible for <t>
    @can <x:group> (|still|now|also) <v:verb> <t:treaty> → eligible states of <t> within <x>
    (is|was) <t:treaty> open (|for signature|for accession) (to|for) <x:state> → is <x> eligible for <t>
    (is|was) <t:treaty> open (|for signature|for accession) (to|for) <e:run> → eligible states of <t>
    (to|for) (whom|which states|what states) (is|was) <t:treaty> open → eligible states of <t>
    (who|which states|what states) @can (|still|now|also) <v:verb> <t:treaty> → eligible states of <t>
    (who|which states|what states) (is|are) (eligible|allowed|entitled|able) (to join|to sign|to ratify|for|to accede to)
      <t:treaty> → eligible states of <t>
    """)

  private static let windows = Rule.clauses(
    cost: 0.7, with: words,
    """
    (is|was) <t:treaty> (|still|now|already|yet) open (for|to) @signature → closing of <t>
    (is|was) <t:treaty> (|still|now|already|yet) open (for|to) @signature → opening of <t>
    (is|was) <t:treaty> (|still|now|already|yet) (closed|closed for signature) → closing of <t>
    (until when|till when|how long|until what date|until which date|until what day) (is|can|may|will) <t:treaty> (|be)
      (open|open for signature|signed) → closing of <t>
    (since when|from when|from what date|from which date) (is|was|can|may) <t:treaty> (|be) (open|open for signature|
      signed) → opening of <t>
    """)

  private static let history = Rule.clauses(
    cost: 0.8, with: words,
    """
    (history|record|log|status|standing|position|acts|instruments) of <x:one> (in|on|with|to|towards|under|for|within|
      regarding|of) <t:treaty> → acts of <x> where treaty = <t>
    (history|record|log) of <x:one> → acts of <x>
    (status|standing|position) of <x:one> → treaties of <x>
    (history|record|log) of <t:treaty> → acts of <t>
    """)
}

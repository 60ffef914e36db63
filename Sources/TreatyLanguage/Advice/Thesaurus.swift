// Other words for the words of the language. A word is only offered where the line then runs, which is what limits it to
// what the grammar accepts there.

/// Rules for synonyms.
enum Thesaurus {
  /// The words that the rules have in common.
  private static let words = """
    @minus = (except|except for|excepting|excluding|minus|without|other than|apart from|besides|less|-|not|and not|not
      including|save|aside from|but|bar|barring|but without|outside|save for|leaving out|with the exception of|
      exclude|not counting|but not including|subtract|except of|butnot|not in|excl|excl.|difference|- all of|but no)
    @inForce = (enter|enters|come|comes|go|goes|entering|coming|take|takes|took|get|gets|move|enter in|came|went|
      entry|entered)
    """

  static let rules = contracted + modal + sets + wholes + pairs + entry + orders + statements + nouns + spelledOut

  /// A question word with its verb in one.
  private static let contracted = Rule.words(
    cost: 0.3,
    """
    (who's|whos) → who is
    (who's|whos) → who has
    (what's|whats) → what is
    (when's|whens) → when is
    (where's|wheres) → where is
    (how's|hows) → how is
    (who've|whove) → who have
    (who'll|wholl) → who will
    (when'll|whenll) → when will
    (it's|that's|there's) → is
    """)

  private static let modal = Rule.words(
    with: words,
    """
    (who|which states|which countries|what states|what countries|which state|which country|what state) (|still|all|
      else|do|does) (have to|has to|should|need to|needs to|ought to|shall|must to|still must|must still|must all|are
      required to|is required to|are to|is to|need|needs|will have to|would have to|are obliged to|are needed to|yet
      to|have yet to|got to|have got to|must|remain to|would need to|are supposed to|are expected to|must also) (|
      still|yet|also) (ratify|ratifies|ratified|sign|join|approve) → which states must ratify
    (what|wich|what kind of|all|the) (states|countries) (must|have to|should) → which states must
    who (could|might|may|would|will|is able to|has the power to) (block|stop|veto|prevent|hinder|obstruct|sink|kill|
      delay) → who can block
    who can (stop|veto|prevent|hinder|obstruct|sink|kill|delay|blocks|defeat|refuse|block the) → who can block
    how (|could|might|may|would|will|should|does|do|to) <t:treaty> (enter|come|go|enters) (into|in) (force|effect) →
      how can <t> enter into force
    how (can|could|might|may|would|will|should|does|do) (enter|come|go|enters) (into|in) (force|effect) <t:treaty> →
      how can <t> enter into force
    who (has|have|holds|got|had|wields) (the|more|most|any|what|much|all the|how much|) (power|influence|weight|
      control) (over|in|on|of|for|under|to|within|) <t:treaty> → who has power over <t>
    (power|influence|voting power|power index) (over|in|on|of|under|for) <t:treaty> → who has power over <t>
    (what|which) (bind|link|links|connects|connect|unites) → what binds
    """)

  private static let sets = Rule.words(
    with: words,
    """
    @minus → but not
    @minus <t:treaty> → but not parties of <t>
    (non|not) (members|parties|signatories) of → states but not members of
    (and|&|&&) → within
    (or|and|+|&|&&|as well as|together with|along with|also|union|union with|joined with|in addition to|and also|,|
      plus also|and all|including|, and|combined with|with|united with|merge|merged with|added to|add|plus the) → plus
    (and|in|intersect|intersection|&&|&|in common with|that are in|also in|which are in|among|inside|intersected with|
      who are in|that are also|and also|and in|of|from|that belong to|which belong to|belonging to|that are members
      of|who are members of|are in|overlap|intersection with|amongst|within the|out of|being in|that is in|where in|
      who are also|shared with) → within
    (countries|nations|all countries|every country|all nations|every state|all of the states|the world|all the states|
      all the countries|everyone|world|member states|governments|land|lands|country|state|nation) → states
    """)

  /// The whole of a set, and sets in the words of other languages.
  private static let wholes = Rule.words(
    cost: 0.35,
    """
    (all|every|each|any|the) (states|countries|nations|state|country|the states|of the states) → states
    (all|every|each|any|the) (treaties|conventions|agreements|treaty|the treaties) → treaties
    (every|each|all|any|all the|every single) (party|parties) (of|to|in) → parties of
    (every|each|all|any|all the|every single) (signatory|signer) (of|to|in) → signatories of
    (every|each|all|any|all the|every single) (member|members) (of|in) → members of
    (|the) all (|the) signatories (to|in|for|on) → all signatories of
    (miembros|membres|mitglieder|membros|anggota|membri|mitglied|leden) (de|des|del|du|von|van|da|do|di|of|der|) →
      members of
    (partes|partis|parteien|parti|pihak|vertragsparteien) (de|des|del|du|von|van|da|do|di|of|der|) → parties of
    (firmantes|signataires|unterzeichner|signatarios|firmatari|penandatangan) (de|des|del|du|von|van|da|do|di|of|der|)
      → signatories of
    (poblacion|bevolkerung|populacao|penduduk|popolazione) (de|des|del|du|von|van|da|do|di|of|der|) → population of
    (tratados|traites|vertrage|trattati|perjanjian) (de|des|del|du|von|van|da|do|di|of|der|) → treaties of
    """)

  /// Two sets of one kind, joined.
  private static let pairs = Rule.words(
    cost: 0.8,
    """
    (parties of|parties to|parties in) both <a:treaty> (and|,|&) <b:treaty> → parties of <a> within parties of <b>
    (parties of|parties to|parties in) <a:treaty> (and|&|as well as|and also) <b:treaty> → parties of <a> within
      parties of <b>
    (parties of|parties to|parties in) <a:treaty> (or|plus|+) <b:treaty> → parties of <a> plus parties of <b>
    (parties of|parties to|parties in) either <a:treaty> or <b:treaty> → parties of <a> plus parties of <b>
    (parties of|parties to) <a:treaty> (but not|except|not|and not|without|minus|not in) <b:treaty> → parties of <a>
      but not parties of <b>
    (signatories of|signatories to) (both|) <a:treaty> (and|,|&) <b:treaty> → signatories of <a> within signatories of
      <b>
    (signatories of|signatories to) <a:treaty> (but not|except|not|without|minus) <b:treaty> → signatories of <a> but
      not signatories of <b>
    (common|shared|joint) parties (of|to|between) <a:treaty> (and|,|&) <b:treaty> → parties of <a> within parties of
      <b>
    (common|shared|joint) signatories (of|to|between) <a:treaty> (and|,|&) <b:treaty> → signatories of <a> within
      signatories of <b>
    (common|shared|joint) members (of|to|between) <a:group> (and|,|&) <b:group> → <a> within <b>
    parties (common to|in common to|shared by) <a:treaty> (and|,|&) <b:treaty> → parties of <a> within parties of <b>
    (who|states|which states|countries|which countries|states that are|who is|who are|states which are) (are|is|)
      (party|parties|in) (to|of|) (|both) <a:treaty> and (|to|of|in) <b:treaty> → parties of <a> within parties of <b>
    (states|countries|members|nations|who is|which states are|which countries are|members of|states that are|states
      of|) (in|of|from|) (|both) <a:group> (and|and also|&|,|and in|as well as) (|in|of) <b:group> → <a> within <b>
    (states|countries|members|nations|members of|) (in|of|) (|either) <a:group> or (|in|of) <b:group> → <a> plus <b>
    (states|countries|members|nations) (in|of) <a:group> (but not|and not|except|not in|without) (|in|of|those in)
      <b:group> → <a> but not <b>
    <x:one> (&|&&|+|/|;|und|et|y|&amp|plus|and|dan|e) <y:one> → <x>, <y>
    """)

  private static let entry = Rule.words(
    with: words,
    """
    @inForce (into|in|to|on|) (force|effect|vigour|vigor|operation|power|action|law|effect) → enter into force
    (become|becomes|became|becoming|be|being|turn) (|legally) (effective|binding|law|active|operative|in force|valid|
      applicable|operational|in effect|live|enforceable) → enter into force
    (kick in|kicks in|enters|starts|start to apply|begins|begin to apply|starts to apply|begin|start|apply|applies|
      take off|bind|inforce|enforce|work|count) → enter into force
    (vigent|vigente|en vigueur|en vigor|em vigor|in vigore|in kraft|berlaku|in effect|inforce|in-force|in vigour|in vigor|effective|active|valid|in operation|into force|on force|in power|at
      force|operative|operational|applicable|force|enforced|binding|live|in application|running|in the force) → in
      force
    (will|would|did|shall|can|should|might|may|could|is|has|must|do|was) → does
    (was|were|will be|would be|has been|are|be) → is
    is → are
    has → have
    have → has
    (entry in vigour|entry in vigor|entry into vigour|entry into vigor|entrance in force|coming in force|start of validity|
      entrée en vigueur|entrada en vigor|entrada em vigor|entry of force|entry in force|entry to force|entry into effect|coming into force|entering into force|
      entry-into-force|entrance into force|entry into the force|effective date|start|enter into force|entryintoforce|
      entry on force|eif) → entry into force
    for (ratification|deposits) (missing|needed|left) → deposits still needed
    (ratifications|ratification|instruments|signatures) (|still) (needed|missing|left|required|to go|remaining) →
      deposits still needed
    (deposits|deposit) (|still) (missing|needed|left|required|to go|remaining|outstanding|lacking|necessary|to come|
      need) → deposits still needed
    (missing|remaining|outstanding|needed|required|further) (ratifications|deposits|instruments|ratification|deposit)
      → deposits still needed
    (vital|essential|critical|indispensable|required|needed|key|mandatory|obligatory) states → necessary states
    """)

  private static let orders = Rule.words(
    with: words,
    """
    (biggest|largest|greatest|most|highest|top|the biggest|the largest|the top|the greatest|the first|leading|main)
      <n:number> (|states|countries|members) (of|in|from|out of|among|) (|the) <s:name> (by|in|ordered by|sorted by|
      for|with|per|on|based on) <p:property> → top <n> of <s> by <p>
    (|the|top) <n:number> (biggest|largest|greatest|most populous|highest|top|leading) (|states|countries|members|
      parties|states in|countries in) (of|in|from|among|) (|the) <s:name> (by|in|ordered by|sorted by|for|with|per|
      based on) <p:property> → top <n> of <s> by <p>
    (most populous|most populated|biggest|largest|most peopled) <n:number> (|states|countries|members) (of|in|from|)
      (|the) <s:name> → top <n> of <s> by population
    (|the|top) <n:number> (most populous|most populated|biggest|largest|most peopled) (|states|countries|members) (of|
      in|from|) (|the) <s:name> → top <n> of <s> by population
    (|the|top) <n:number> (most populous|most populated|biggest|largest|most peopled|greatest) (states|countries|nations) →
      top <n> of states by population
    (most populous|most populated|biggest|largest|most peopled) <n:number> (states|countries|nations) → top <n> of states by
      population
    (|the) <n:number> (least populous|least populated|smallest) (states|countries|nations) → first <n> of (states sorted by
      population)
    (biggest|largest|greatest|most|highest|the biggest|the largest|max|maximum|head|leading) <n:number> → top <n>
    <n:number> (biggest|largest|greatest|highest|top) → top <n>
    (top|first) <s:run> by <p:property> → top 1 of <s> by <p>
    (smallest|lowest|least|bottom|fewest|the smallest|worst) <n:number> (|states|countries|members) (of|in|from|)
      <s:name> (by|in) <p:property> → first <n> of (<s> sorted by <p>)
    (|the) <n:number> (smallest|lowest|least) (|states|countries|members) (of|in|from|) <s:name> (by|in) <p:property>
      → first <n> of (<s> sorted by <p>)
    (head|take|limit|the first|initial|start) <n:number> → first <n>
    (tail|the last|final|end|most recent|newest|latest) <n:number> → last <n>
    (ordered by|order by|sort by|ranked by|sorted on|in order of|arranged by|sorted|order|orderby|by order of|sorted
      per|ordered|rank by|sorted according to|ordered according to|sorting by|in the order of|by decreasing|by
      descending|by ascending|from largest by) → sorted by
    (desc|decreasing|reverse|reversed|descend|largest first|high to low|in descending order|descendant|from high to
      low|downwards) → descending
    (asc|ascending|increasing|smallest first|in ascending order) → 
    """)

  private static let statements = Rule.clauses(
    with: words,
    """
    (assert|check|verify|ensure|test|require|should|make sure|confirm|expects|expecting|expected|assume|be sure|assert
      that|check that|verify that|expect that|ensure that|make sure that|test that|must be|should be) <e:all> → expect
      <e>
    (echo|say|puts|output|write|printf|println|log|display|prints|tell|printing|console.log|put|show|type|cat|out|
      emit|speak) <e:all> → print <e>
    (explains|explanation of|reason for|reasons for|justify|prove|derive|give reasons for|because|explaination of|how
      come|explain why|explain how|why is it that|reason|explain to me|explain me|explain that|why does|why do|how do
      you know) <e:all> → explain <e>
    (why is|why was|explain why is|why's|why are) <t:treaty> (in force|in effect) → why <t> is in force
    (why isn't|why is not|why isnt) <t:treaty> (in force|in effect) → why not <t> is in force
    (why is|why's|why was) <x:one> (|a) (party|bound) (to|of|by) <t:treaty> → why <x> is party to <t>
    (why isn't|why is not|why isnt|why hasn't) <x:one> (|a) (party|bound) (to|of|by) <t:treaty> → why not <x> is party
      to <t>
    (suppose|assume|imagine|pretend|say|let's say|hypothetically|supposing|assuming|presume|consider|lets say|suppose
      that|assume that|imagine that|given that|imagine if|simulate|let us suppose|let us assume) <e:all> → suppose <e>
    (predict|project|simulate|estimate|forcast|foresee|prognosis|prediction of|forecasts|guess|projection of|forecast
      of|forecast for|simulation of) <e:all> → forecast <e>
    forget (everything|all|it|that|suppositions|about it|all of it|them|about that|everything else) → forget
    (unsuppose|drop suppositions|reset suppositions|clear suppositions) → forget
    """)

  private static let nouns = Rule.words(
    with: words,
    """
    (treaty|convention|agreement|pact|protocol|covenant|statute|instrument|charter|accord|the treaty|the convention|
      the agreement|the protocol|treaties) <t:treaty> → <t>
    (accord|convention|protocole|traite|acuerdo|convenio|convencion|tratado|protocolo|acordo|convencao|abkommen|
      ubereinkommen|vertrag|perjanjian|konvensi|protokoll|traktat|convenzione|accordo|protocollo|trattato|agreement|
      treaty|protocol|statut|estatuto|cong uoc|hiep dinh|nghi dinh thu|pact|statute) (de|du|des|del|von|di|da|do|of|
      sur|sobre|d'|the|de la|de los|van|ueber|uber|contra|on|from|about|against|in|der|) <t:treaty> → <t>
    <t:treaty> (treaty|convention|agreement|pact|protocol|covenant|statute|instrument|accord|accords|abkommen|
      protokoll|treaties|climate agreement|convenant|agreements|konvention) → <t>
    (state|country|the state|the country|state of|nation|the nation|republic of|government of|the government of|the
      republic of|kingdom of|the kingdom of) <x:state> → <x>
    (group|the group|organisation|bloc|organization|the bloc|groups) <g:group> → <g>
    <g:group> (group|bloc|organisation|organization) → <g>
    (deposit|ratification|deposits) (no. |no .|number|nr|nr.|#|num|n.|n .|nr .|n°|№|no) <n:number> → deposit <n>
    (the|) <n:number> (deposit|ratification) (of|to|for|in) <t:treaty> → deposit <n> of <t>
    (article|articles|art|art .|art.) (no. |no .|number|nr|nr.|#|no|) <n:number> → article <n>
    (population|gdp|people) (share|percentage) → share of population
    (mean|avg|the mean|the average|average value|typical) → average
    (max|maximum|biggest|highest|greatest|most|largest value) → largest
    (min|minimum|lowest|least|fewest|tiniest) → smallest
    (total|add up|sum up|sum total|summed|altogether|the sum|overall) → sum of
    (oldest|soonest|first date|first) → earliest
    (newest|most recent|last date|last) → latest
    (name|names|codes|regions|region) (in|for) <s:name> → name of <s>
    (inhabitants|people|citizens|residents|pop) → population
    (percent|percentage|proportion|fraction) of → share of
    (signer|signers|signees|signing states|signatory states|signatory|those that signed|signatory parties|signatures)
      → signatories
    (ratifiers|ratifications|depositers|depositors states|depositaries) → depositors
    (party|parties states|party states|state parties|states parties|contracting parties|members|participants|parties
      states|member states|memberships|state party) → parties
    (participants|countries|member|participating states|memberships|adherents|parties|states) → members
    (agreements|conventions|pacts|accords|treaty|instruments|protocols|covenants|contracts|treatys) → treaties
    (contracting|contractant) (countries|parties|members) → contracting states
    (eligible|possible|allowed) (countries|parties|members|signatories) → eligible states
    """)

  /// Words for signs.
  private static let spelledOut =
    Rule.words(
      with: words,
      """
      (is|are|be|was) (more|greater|larger|bigger|higher|over|above|older|later) than → >
      (is|are|be|was) (less|fewer|smaller|lower|under|below|earlier) than → <
      (more than|greater than|larger than|bigger than|over|above|exceeds|exceeding|higher than|gt|is over|is above|are
        over|exceed|later than|is after|after|beyond|upwards of|in excess of) → >
      (less than|fewer than|smaller than|lower than|below|under|lt|is below|is under|earlier than|is before|before) → <
      (at least|no less than|not less than|is at least|are at least|minimum|=>|ge|gte|greater or equal|greater than or
        equal to|or more than|no fewer than|> =|> or =) → >=
      (at most|no more than|not more than|is at most|maximum|=<|le|lte|up to|less than or equal to|< =|< or =) → <=
      (equals|equal to|is equal to|===|eq|is exactly|is the same as|equal|same as|is equal|are equal to|are|:=|exactly|
        =) → =
      (is different from|differs from|ne|not equal|not equal to|is not equal to|=/=|~=|! =|does not equal|=!|isn't equal
        to|unequal|/=) → !=
      (plus|and|add|added to|with) → +
      (minus|less|subtract|without) → -
      (times|multiplied by|x|×|multiply by|multiply) → *
      (divided by|÷|divide by|divide|:) → /
      (&&|&|as well as|, and|but|AND|also) → and
      (null|none|nil|undefined|empty|missing|void|n/a) → nothing
      (is null|is none|is nil|is empty|is undefined|is missing) → is nothing
      (is not null|is not none|exists|is defined|is known|isn't null) → is not nothing
      (!|~|no|¬|non) → not
      """) + Signs.rules
}

/// Signs that the pattern language itself uses, and so cannot spell.
enum Signs {
  static let rules: [Rule] = [
    Rule(sign: "||", "or", cost: 0.9), Rule(sign: "||", "plus", cost: 0.9), Rule(sign: "|", "plus", cost: 1.2),
    Rule(sign: "<>", "!=", cost: 0.9), Rule(sign: "|", "or", cost: 1.2),
  ]
}

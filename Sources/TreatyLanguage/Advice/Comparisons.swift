// Sets narrowed by a quantity, and sets compared with numbers.

/// Rules for comparisons.
enum Comparisons {
  /// The words that the rules have in common.
  private static let words = """
    @more = (more than|over|greater than|above|at more than|bigger than|larger than|exceeding|>|higher than|of more
      than|of over|is over|is more than|is above|is greater than|exceeds|is bigger than|is larger than)
    @less = (less than|under|fewer than|below|smaller than|lower than|<|of less than|is under|is less than|is below|is
      smaller than|of under)
    @least = (at least|no less than|minimum|>=|of at least|is at least|not less than)
    @states = (states|countries|nations|the states|the countries|all states|which states|which countries|all
      countries)
    @having = (having|with|that have|who have|which have|where|whose|that has|with a|having a|have|that had|which has|
      with the)
    @people = (people|inhabitants|citizens|residents|population|persons|souls|in population|of population)
    """

  static let rules = narrowed("@more", ">") + narrowed("@less", "<") + narrowed("@least", ">=") + other + counted

  private static func narrowed(_ amount: String, _ sign: String) -> [Rule] {
    Rule.clauses(
      with: words,
      """
      @states @having \(amount) <n:number> @people → states where population \(sign) <n>
      @states @having (|a) (population|populations|inhabitants|people) (|of|is|are) \(amount) <n:number> → states where
        population \(sign) <n>
      @states (|with) (population|populations|inhabitants|people) (|of|is|are) \(amount) <n:number> → states where
        population \(sign) <n>
      @states (|that are|which are) \(amount) <n:number> (|people|inhabitants|citizens) → states where population
        \(sign) <n>
      <s:run> @having \(amount) <n:number> @people → <s> where population \(sign) <n>
      <s:run> @having (|a) (population|populations|inhabitants|people) (|of|is|are) \(amount) <n:number> → <s> where
        population \(sign) <n>
      <s:run> @having (|a) <p:property> (|of|is|are) \(amount) <n:number> → <s> where <p> \(sign) <n>
      <s:run> @having \(amount) <n:number> <p:property> → <s> where <p> \(sign) <n>
      (has|does|have) <x:state> (|have) \(amount) <n:number> @people → population of <x> \(sign) <n>
      <x:state> (has|have) \(amount) <n:number> @people → population of <x> \(sign) <n>
      (does|do|has|have) <t:treaty> (|have) \(amount) <n:number> <p:property> → count <p> of <t> \(sign) <n>
      <t:treaty> (has|have) \(amount) <n:number> <p:property> → count <p> of <t> \(sign) <n>
      (are there|there are|is there) \(amount) <n:number> <p:property> (of|to|in) <t:name> → count <p> of <t> \(sign)
        <n>
      \(amount) <n:number> <p:property> (of|to|in) <t:name> → count <p> of <t> \(sign) <n>
      count <e:run> (is|are|be) \(amount) <n:number> → count <e> \(sign) <n>
      """)
  }

  private static let other = Rule.clauses(
    with: words,
    """
    <s:run> where region (is|=|==|in|equals) <g:name> → <s> where region = "<g>"
    @states (|that are|which are|who are|located|lying) (in|of|from) (|the) region <r:text> → states where region =
      <r>
    <s:run> (that|which|who) (in|are in|is in|belong to|belongs to|are members of|is a member of|are from|is)
      <g:group> → <s> within <g>
    <s:run> (where|with|whose|having) (|a) <p:property> (|is|are) (between|from|in|of between|in between) <a:number> (and|to|-)
      <b:number> → <s> where <p> >= <a> and <p> <= <b>
    <s:run> where <p:property> (is|are|equals|==|===|:) <v:all> → <s> where <p> = <v>
    <s:run> (with|having|whose|that have|who have|when|if|filter|filter by|filtered by|such that|so that|for which|in
      which|which have|for whom) <e:all> → <s> where <e>
    """)

  /// A set cannot be compared with a number: its count can.
  private static let counted = Rule.clauses(
    with: words,
    """
    <s:run> > <n:all> → count <s> > <n>
    <s:run> >= <n:all> → count <s> >= <n>
    <s:run> < <n:all> → count <s> < <n>
    <s:run> <= <n:all> → count <s> <= <n>
    <s:run> = <n:number> → count <s> = <n>
    <s:run> (==|is|are|equals|===) <n:number> → count <s> = <n>
    (there are|are there|we have) <n:number> <s:run> → count <s> = <n>
    <n:number> (<) <s:run> → <n> < count <s>
    <a:run> > count <b:run> → count <a> > count <b>
    (more|are there more|there are more) <a:run> than <b:run> → count <a> > count <b>
    (fewer|are there fewer|less) <a:run> than <b:run> → count <a> < count <b>
    """)
}

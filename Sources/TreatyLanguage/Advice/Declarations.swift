// Declarations of states, groups, treaties and votes: what they are called, their braces, their signs.

/// Rules for declarations.
enum Declarations {
  /// The words that the rules have in common.
  private static let words = """
    @treaty = (convention|agreement|pact|accord|covenant|statute|new treaty|create treaty|a treaty|the treaty|declare
      treaty|make treaty|define treaty|add treaty|treaties|create a treaty|instrument|define a treaty|charter|class|
      treaty called|treaty named|traite|tratado)
    @state = (country|nation|new state|create state|a state|the state|states|member|define state|declare state|add
      state|state called|state named|land|create a state|government)
    @group = (bloc|alliance|coalition|new group|create group|a group|set|groups|organisation|organization|union|club|
      define group|declare group|group called|group named|list|team|create a group|the group|make group)
    @scenario = (scenarios|case|plan|assumption|hypothesis|new scenario|create scenario|define scenario|szenario|
      scenario called|scenario named|a scenario|what if scenario)
    """

  static let rules = heads + bodies + groups

  private static let heads = Rule.clauses(
    with: words,
    """
    @treaty <n:word> { <e:all> → treaty <n> { <e>
    @treaty <n:text> { <e:all> → treaty <n> { <e>
    (treaty|@treaty.inner) <n:word> (:|=|as|is|with|:=|has|->|=>|does|do) <e:all> → treaty <n> { <e> }
    (treaty|@treaty.inner) <n:word> (:|=|as|is|with|:=|has) { <e:all> → treaty <n> { <e>
    (treaty|@treaty.inner) <n:word> ( <e:all> ) → treaty <n> { <e> }
    (treaty|@treaty.inner) <n:word> [ <e:all> ] → treaty <n> { <e> }
    (treaty|@treaty.inner) <n:word> (begin|do|start) <e:all> end → treaty <n> { <e> }
    (treaty|@treaty.inner) <n:word> <e:all> → treaty <n> { <e> }
    @state <n:word> { <e:all> → state <n> { <e>
    @state <n:text> { <e:all> → state <n> { <e>
    (state|@state.inner) <n:word> (:|=|as|is|with|:=|has) <e:all> → state <n> { <e> }
    (state|@state.inner) <n:word> (:|=|as|is|with|:=|has) { <e:all> → state <n> { <e>
    (state|@state.inner) <n:word> ( <e:all> ) → state <n> { <e> }
    (state|@state.inner) <n:word> <e:all> → state <n> { <e> }
    @scenario <n:word> { <e:all> → scenario <n> { <e>
    (scenario|@scenario.inner) <n:word> (:|=|as|is|with|:=) <e:all> → scenario <n> { <e> }
    (scenario|@scenario.inner) <n:word> (:|=|as|is|with|:=) { <e:all> → scenario <n> { <e>
    (scenario|@scenario.inner) <n:word> <e:all> → scenario <n> { <e> }
    scenario <n:word> (like|extends|based on|:|on|with|of|after|and|building on|inherits|as|plus) <b:scenario> {
      <e:all> → scenario <n> from <b> { <e>
    treaty <n:word> (extends|based on|from|:|as|similar to|copy of|copies|modelled on|modeled on|inherits|same as)
      <b:treaty> { <e:all> → treaty <n> like <b> { <e>
    (ballot|poll|voting|votes|voting on|vote on|a vote|new vote) <n:word> { <e:all> → vote <n> { <e>
    protocol <n:word> (of|on|for|under) <b:treaty> { <e:all> → protocol <n> to <b> { <e>
    amendment <n:word> (of|on|for|under) <b:treaty> { <e:all> → amendment <n> to <b> { <e>
    """)

  /// The alternatives of a group, to be put into another.
  private static func inner(_ group: String) -> String { String(group.dropFirst().dropLast()) }

  private static let groups = Rule.clauses(
    with: words,
    """
    (group|@group.inner) <n:word> (:|is|are|as|be|:=|of|contains|has|includes|with|==|->|consists of|members|means|
      :members|being|includes|including) <x:several> → group <n> = <x.list>
    (group|@group.inner) <n:word> <x:several> → group <n> = <x.list>
    (group|@group.inner) <n:word> = <x:several> → group <n> = <x.list>
    (group|@group.inner) <n:word> (:|=|is|are|as|be|:=|) { <x:several> } → group <n> = <x.list>
    (group|@group.inner) <n:word> (:|=|is|are|as|be|:=|) { members <x:several> } → group <n> = <x.list>
    (group|@group.inner) <n:word> (:|=|is|are|as|be|:=|) [ <x:several> ] → group <n> = <x.list>
    (group|@group.inner) <n:word> (:|=|is|are|as|be|:=|) ( <x:several> ) → group <n> = <x.list>
    (group|@group.inner) <n:word> (:|is|are|as|be|:=|contains|==) <e:all> → group <n> = <e>
    group <n:word> (|of) <e:all> → group <n> = <e>
    (group|@group.inner) <n:word> = <e:all> → group <n> = <e>
    (group|@group.inner) <n:text> (:|is|are|as|be|:=|of|contains) <e:all> → group <n> = <e>
    (let|var|set|group) <n:word> (=|:|be) <x:several> → let <n> = <x.set>
    (let|var|set) <n:word> (=|:|be) [ <x:several> ] → let <n> = <x.set>
    (let|var|set) <n:word> (=|:|be) { <x:several> } → let <n> = <x.set>
    """)

  /// The lines of their bodies: no sign between a word and what it says.
  private static let bodies = Rule.words(
    with: words,
    """
    <w:(code|population|region|kind|members|groups|aliases|name|subject|depositary|secretariat|host|source|yes|no|
      abstain|member|open|enters into force|adopted|conference)> (=|:|is|:=|are|==|->|=>|-|of) → <w>
    (iso|iso code|abbreviation|iso3|cc|codes|short|id|country code|state code) (|=|:) <c:word> → code <c>
    code (|=|:) " <c:word> " → code <c>
    (pop|inhabitants|people|population of|citizens|residents|populations|poulation) (|=|:|of) <n:number> →
      population <n>
    <n:number> (inhabitants|people|citizens|residents) → population <n>
    (alias|also called|also known as|aka|a.k.a.|other names|other name|nickname|synonyms) (|=|:) <t:text> → aliases
      <t>
    (title|called|full name|named|long name|official name|title of) (|=|:) <t:text> → name <t>
    (topic|theme|about|matter|field|area|category) (|=|:|is|of) <t:word> → subject <t>
    (depository|depositories|deposited with|custodian|depositary is|deposit with|depositary:) (|=|:) <t:text> →
      depositary <t>
    (for|in favour|in favor|favour|ayes|aye|pro|yea|yeas|votes for|agree|approve|yes votes|yes:|si|oui) (|=|:)
      <n:number> → yes <n>
    (against|contra|noes|nay|nays|opposed|votes against|reject|no votes|con|non) (|=|:) <n:number> → no <n>
    (abstained|abstentions|abstention|abstaining|abstains|neutral|blank|abst) (|=|:) <n:number> → abstain <n>
    <n:number> (for|in favour|in favor|yes|ayes|votes for) → yes <n>
    <n:number> (against|no|noes|opposed|votes against) → no <n>
    <n:number> (abstain|abstained|abstentions|abstaining|abstention) → abstain <n>
    (each|once every|all|per) <n:number> (month|months|week|weeks|year|years|day|days) → every <n> months
    (each|once every|all|repeat every|once each) <n:duration> → every <n>
    every (|single) month → every 1 month
    every (|single) year → every 1 year
    every (|single) week → every 1 week
    (monthly) → every 1 month
    (starting|beginning|starting from|starting on|starting at|since|beginning on|commencing|start|as from|start at|
      starts|after|as of|effective|in) <d:date> → from <d>
    (until|to|till|ending|through|up to|ends) <d:date> → until <d>
    delay (|the acts of|acts by|act of|acts from|acts for) <x:name> (by|for|of|with|) <n:duration> → delay acts of
      <x> by <n>
    (postpone|shift|defer|late|slow down) (acts of|acts by|) <x:name> (by|for|of|with|) <n:duration> → delay acts of
      <x> by <n>
    """)
}

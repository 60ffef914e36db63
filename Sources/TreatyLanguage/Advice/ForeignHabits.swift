// Habits of other languages: SQL, Python and its kin, shells with their pipes.

/// Rules for what is written as in another language.
enum ForeignHabits {
  /// The words that the rules have in common.
  private static let words = """
    @by = (order by|sort by|sorted by|ordered by|orderby|order|sort|sorted on)
    @each = (for|foreach|for each|for every|for all|forall|for any|loop over|each|loop|iterate|loop through|for-each|
      iterate over|every|loop for|do for|per|all|for the|with each|foreach of)
    @inside = (in|of|from|over|within|among|:|as|on|through|across|inside|out of|=|∈|in all|in the|of the|in range)
    @define = (define|def|function|func|fun|fn|let|macro|defun|proc|procedure|sub|define function|define the function|
      routine|fonction|defined|lambda|new function|method|rule)
    """

  static let rules = sql + pipes + calls + members + blocks + functions + signs

  private static let sql = Rule.clauses(
    with: words,
    """
    <s:run> @by <k:run> (desc|descending|reverse|decreasing) → (<s>) sorted by <k> descending
    <s:run> @by <k:run> (asc|ascending|increasing) → (<s>) sorted by <k>
    <s:run> @by <k:run> → (<s>) sorted by <k>
    <s:run> @by <k:run> → <s> sorted by <k>
    <s:run> @by <k:run> (desc|descending|reverse|decreasing) → <s> sorted by <k> descending
    <s:run> (limit|max|top|take|head|first|only|limited to|fetch first|limit to|only the first|the first|maximum)
      <n:number> (|rows|only|results|entries|states|rows only) → first <n> of <s>
    <s:run> (limit|max|top|take|head|first|only|limited to|limit to) <n:number> → first <n> of (<s>)
    (sort|order) <s:run> by <k:run> → (<s>) sorted by <k>
    select (*|all) from <s:run> where <e:all> → <s> where <e>
    select (*|all|distinct *) from <s:run> → <s>
    select count ( * ) from <s:run> where <e:all> → count (<s> where <e>)
    select count ( * ) from <s:run> → count <s>
    select <c:run> from <s:run> where <e:all> → (<s> where <e>) with <c>
    select <c:run> from <s:run> → <s> with <c>
    select <c:run> of <s:run> → <c> of <s>
    select <s:all> → <s>
    <s:run> by <k:property> → count <s> by <k>
    <s:run> (group by|grouped by|groupby|per|for each|split by|broken down by|divided by|for every|grouped on|in
      each|aggregated by|counted by|grouped|according to|classified by|arranged by) <k:run> → count <s> by <k>
    count <s:run> (group by|grouped by|groupby|per|for each|split by|broken down by|for every|in each|grouped) <k:run>
      → count <s> by <k>
    select distinct <s:all> → <s>
    = <e:all> → <e>
    distinct <s:all> → <s>
    (unique|uniq) <s:all> → <s>
    """)

  private static let pipes = Rule.clauses(
    with: words,
    """
    <s:run> | (wc -l|wc|count|length|len|size|wc - l) → count <s>
    <s:run> | wc <e:all> → count <s>
    <s:run> | (head|first|top|take|limit) - <n:number> → first <n> of <s>
    <s:run> | (head|first|top|take|limit) - n <n:number> → first <n> of <s>
    <s:run> | (head|first|top|take|limit|head -n) <n:number> → first <n> of <s>
    <s:run> | (tail|last) - <n:number> → last <n> of <s>
    <s:run> | (tail|last) - n <n:number> → last <n> of <s>
    <s:run> | (tail|last|tail -n) <n:number> → last <n> of <s>
    <s:run> | (head|first) → first 10 of <s>
    <s:run> | tail → last 10 of <s>
    <s:run> | (sort|order|sorted) (|by) <k:property> → <s> sorted by <k>
    <s:run> | sort → <s> sorted by name
    <s:run> | (uniq|less|more|cat|print|show|unique) → <s>
    <s:run> | (grep|filter|where|select) <e:all> → <s> where <e>
    <s:run> | (grep|filter|in|within) <g:name> → <s> within <g>
    <s:run> | grep - v <g:name> → <s> but not <g>
    <s:run> (>|>>|->) <f:word> . <x:word> → export <s> to "<f>.<x>"
    (export|save|write|dump) <s:run> (to|into|as|in) <f:word> . <x:word> → export <s> to "<f>.<x>"
    (save|write|dump|store|download) <s:run> (to|into|as|in) <f:text> → export <s> to <f>
    export <s:run> (into|as|in|file) <f:text> → export <s> to <f>
    <s:run> (>|>>|->) <f:text> → export <s> to <f>
    """)

  private static let calls = Rule.words(
    with: words,
    """
    (len|size|length|count|num|number|card|cardinality|nrow) ( <e:run> ) → count <e>
    (len|size|length|count|num|number|card) ( <e:run> ) → count (<e>)
    (max|maximum) ( <e:run> ) → largest of <e>
    (min|minimum) ( <e:run> ) → smallest of <e>
    (avg|mean|average) ( <e:run> ) → average of <e>
    (sum|total) ( <e:run> ) → sum of <e>
    median ( <e:run> ) → median of <e>
    (sorted|sort|order) ( <e:run> (, key =|, by|,) <k:property> ) → <e> sorted by <k>
    (sorted|sort) ( <e:run> ) → <e> sorted by name
    (set|list|tuple|array|unique|distinct) ( <e:run> ) → (<e>)
    (any|exists) ( <e:run> ) → any of <e>
    all ( <e:run> ) → all of <e>
    print ( <e:run> ) → print <e>
    (f|str|string|format|repr) ( <e:run> ) → <e>
    (union) ( <a:run> , <b:run> ) → <a> plus <b>
    (intersection|intersect) ( <a:run> , <b:run> ) → <a> within <b>
    (difference|diff|setdiff|minus) ( <a:run> , <b:run> ) → <a> but not <b>
    (datediff|days|days_between) ( <a:run> , <b:run> ) → <b> - <a>
    (date|to_date|todate) ( <d:date> ) → <d>
    <p:property> ( <x:name> , <y:name> ) → <p> of <y> by <x>
    <v:verb> ( <x:name> , <t:treaty> ) → has <x> <v.participle> <t>
    (is_party|isparty|party) ( <x:name> , <t:treaty> ) → is <x> party to <t>
    (in_force|inforce|is_in_force|isinforce) ( <t:treaty> ) → is <t> in force
    (today|now) ( ) → today
    (must_ratify|mustratify|must ratify) ( <t:treaty> ) → which states must ratify <t>
    """)

  private static let members = Rule.words(
    with: words,
    """
    <x:name> . <p:property> . (count|length|size|len) → count <p> of <x>
    <x:name> . <p:property> . (count|length|size|len) ( ) → count <p> of <x>
    <e:run> . (count|length|size|len) ( ) → count <e>
    <x:name> . <p:property> . <q:property> → <q> of <p> of <x>
    <x:name> . <v:verb> ( <t:treaty> ) → has <x> <v.participle> <t>
    <x:state> . <t:treaty> . <p:property> → <p> of <t> by <x>
    <x:name> . entry_into_force → entry into force of <x>
    <x:name> -> <p:property> → <p> of <x>
    <x:name> [ <p:property> ] → <p> of <x>
    <p:property> [ <x:name> ] → <p> of <x>
    <x:name> : : <p:property> → <p> of <x>
    <e:run> . (count|length|size|len) → count <e>
    """)

  private static let blocks = Rule.clauses(
    cost: 0.95, with: words,
    """
    @each (|var|let|state|const|each|the) <x:word> @inside <s:run> (:|do|:do|then|,|: do|loop|begin|=>|->|{ {) <e:all>
      → for each <x> in <s> { <e> }
    @each (|var|let|state|const|each|the) <x:word> @inside <s:run> (:|do|then) <e:run> (end|done|end for|endfor|next|;
      end|; done|fi) → for each <x> in <s> { <e> }
    @each (|var|let|state|const|each|the) <x:word> @inside <s:run> { <e:all> } → for each <x> in <s> { <e> }
    for ( (|var|let|state|const|each) <x:word> @inside <s:run> ) { <e:all> } → for each <x> in <s> { <e> }
    for ( (|var|let|state|const|each) <x:word> @inside <s:run> ) <e:all> → for each <x> in <s> { <e> }
    @each <x:word> @inside <s:run> (print|show|expect) <e:all> → for each <x> in <s> { print <e> }
    (print|show) <e:run> (for|for each|foreach) <x:word> in <s:run> → for each <x> in <s> { print <e> }
    [ <e:run> (for|for each) <x:word> in <s:run> ] → for each <x> in <s> { print <e> }
    if <c:run> (:|then|, then|do|,|: {|, print|=>|->|then :) <e:all> (|end|fi|endif|end if|; fi|; end) → if <c> { <e>
      }
    if <c:run> (:|then|do|,|=>) <e:run> (else|, else|; else|otherwise|else :|; else :|, otherwise) <f:all> → if <c> {
      <e> } else { <f> }
    if <c:run> then <e:run> (otherwise|else :|; else|, else|, otherwise|or else|else then) <f:all> → if <c> then <e>
      else <f>
    if ( <c:run> ) { <e:all> } → if <c> { <e> }
    if ( <c:run> ) (|then|do) <e:all> → if <c> { <e> }
    if <c:run> (print|show) <e:all> → if <c> { print <e> }
    (when|unless|while|whenever|in case|provided|provided that) <c:run> { <e:all> } → if <c> { <e> }
    <e:run> if <c:run> else <f:all> → if <c> then <e> else <f>
    <c:run> ? <e:run> : <f:all> → if <c> then <e> else <f>
    (print|show) <e:run> if <c:all> → if <c> { print <e> }
    if <c:run> { <e:run> } (elif|elseif|else if|elsif) <f:all> → if <c> { <e> } else { if <f> }
    (as of|on|at|in|under|for|with) <d:date> (:|do|,) { <e:all> } → as of <d> { <e> }
    (on|at|in|by) <d:date> { <e:all> } → as of <d> { <e> }
    (with|in|using|given) <s:scenario> { <e:all> } → under <s> { <e> }
    """)

  private static let functions = Rule.clauses(
    with: words,
    """
    @define <f:word> ( <a:run> ) (:|=|:=|as|==|is|=>|->|be|{ return|: return|= return|returns|to be|return|means|;)
      <e:all> → define <f>(<a>) = <e>
    @define <f:word> ( <a:run> ) { <e:all> } → define <f>(<a>) = <e>
    @define <f:word> ( <a:run> ) { return <e:all> } → define <f>(<a>) = <e>
    <f:word> ( <a:run> ) (=|:=|:|=>) <e:all> → define <f>(<a>) = <e>
    @define <f:word> <a:word> (=|:|:=|->|=>|is|as) <e:all> → define <f>(<a>) = <e>
    @define <f:word> of <a:word> (=|:|:=|->|=>|is|as|be) <e:all> → define <f>(<a>) = <e>
    <f:word> = lambda <a:word> (:|=>|->|.) <e:all> → define <f>(<a>) = <e>
    (var|let|const|val|set|my|auto|dim|def|define|local|let the|declare|letting|assign|where|call|name|variable|store|
      put|remember|constant|int|new|global) <x:word> (=|:=|be|to|is|as|:|==|equal|equals|be equal to|as being|==|→|:
      =|=>|become|for) <e:all> → let <x> = <e>
    (let|var|const|set|define) <x:word> <e:all> → let <x> = <e>
    <x:word> (=|:=|:|<-) <e:all> → let <x> = <e>
    (let|set|define|call|name|store|save) <e:run> (as|=:|to|in|be) <x:word> → let <x> = <e>
    return <e:all> → <e>
    """)

  private static let signs = Rule.words(
    with: words,
    """
    // <e:all> → 
    -- <e:all> → 
    (--|//|%%|/*|rem) <e:all> → 
    [ <e:run> ] → (<e>)
    { <e:run> } → (<e>)
    (&&|&) → and
    (&&|&) → ,
    and → ,
    (;|/|;;|+) → ,
    ! ( <e:run> ) → not (<e>)
    ! <e:all> → not (<e>)
    not <e:all> → not (<e>)
    (\\|∖|−) → but not
    (∪|∨) → plus
    (∩|∧) → within
    ∧ → and
    ∨ → or
    ¬ <e:all> → not (<e>)
    (=>|> =) → >=
    (=<|< =) → <=
    """)
}

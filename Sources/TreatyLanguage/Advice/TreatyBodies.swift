// The final clauses of a treaty, as treaties themselves and their readers put them.

/// Rules for the lines of a treaty's body.
enum TreatyBodies {
  /// The words that the rules have in common.
  private static let words = """
    @enters = (enters into force|enter into force|entry into force|enters in force|enters force|entering into force|
      comes into force|come into force|coming into force|takes effect|take effect|in force|goes into force|shall enter
      into force|will enter into force|enters into effect|enter in force|becomes effective|becomes binding|effective|
      entry in force|starts|is in force|entry to force|inforce|force|shall come into force|entered into force|starts
      to apply|enters to force|applies|will come into force|becomes law|goes into effect|must enter into force|it
      enters into force|entry into effect|begins|this treaty enters into force|the treaty enters into force|enters
      into the force)
    @enterSigns = (|:|=|is|after|at|of|on|in|upon)
    @after = (after|following|from|upon|once|since|of|when|past|later than|post|counting from|as of|behind|for|with|
      by|after the|after date of|after receipt of|following the|from the date of|after deposit of|after the date of|
      after the deposit of|after at least|following deposit of|since the|upon the)
    @ordinalled = (|the|at least|a minimum of|some|minimum|no fewer than)
    @deposits = (deposits|ratifications|instruments|deposit|ratification|states|countries|signatures|parties|
      instruments of ratification|states ratify|states have ratified|ratifying states|states ratified|members|state
      parties|contracting states|instruments are deposited|ratifiers|ratified|states deposit|consents|acceptances|
      accessions|countries ratify|countries have ratified|states parties|approvals|deposited instruments|members
      ratify|states join|ratifications are deposited|nations|states sign|signatories|ratifications or accessions|
      governments|ratify|parties ratify|depositors|states have deposited|states have joined|members have ratified|
      ratifications received|deposited)
    @upon = (upon|after|on|with|at|once|when|following|from|by|as soon as|if|given|immediately after|immediately upon|
      directly after|right after|immediately on|after the|upon the|when there are|requires|needs|=|:|)
    @all = (all|all states|every state|states|any state|everyone|all countries|everybody|the world|all the states|any
      states|anyone|all nations|countries|un members|each state|the states|all members|every country|all parties|
      nations|any country|all of states|any)
    @open = (open|opens|opened|is open|opening|shall be open|open for signature|opens for signature|opened for
      signature|open to signature|open for signing|opened to|opened for|available|open for accession|will be open|open
      for signatures|opened for signing|accessible|is open for signature|signature open|open for|signature|open up|
      openness|be open)
    @denunciation = (denunciation|withdrawal|denunciations|withdrawals|exit|leaving|quitting|denounce|withdraw|
      renunciation|termination|denouncement|denouncing|withdrawing|resignation|departure|cancellation|cancelation)
    @takes = (|takes effect|take effect|is effective|effective|becomes effective|is possible|possible|is allowed|
      allowed|in effect|comes into effect|enters into force|:|=|takes force|valid|applies|has effect|has an effect|
      works|is|come into force|takes effects|took effect|shall take effect|will take effect|goes into effect|in force|
      enters into effect|can take effect|permitted|comes into force|enters into force|notice|with notice|be effective)
    @forbidden = (prohibited|forbidden|not allowed|not permitted|not possible|banned|excluded|barred|disallowed|not
      admitted|no|impossible|not accepted|illegal|none|never|inadmissible|out|never allowed|not admissible|ruled out|
      not made|refused|denied|are no)
    """

  static let rules = entry + opening + ending + reservations + other

  private static let entry = Rule.words(
    with: words,
    """
    { (this|the present|present|the|such|said) (treaty|convention|agreement|protocol|instrument|pact|charter) (|shall|will|
      must|is to) → {
    ; (this|the present|present|the|such|said) (treaty|convention|agreement|protocol|instrument|pact|charter) (|shall|will|
      must|is to) → ;
    @enters @enterSigns <n:duration> @after @ordinalled <k:number> @deposits → enters into force <n> after <k>
      deposits
    @enters @enterSigns the <n:number> (day|days) @after @ordinalled <k:number> @deposits → enters into force on the
      <n>th day after <k> deposits
    @enters @upon @ordinalled <k:number> @deposits → enters into force upon <k> deposits
    @enters @enterSigns <k:number> @deposits (plus|+|and|then|with|,) <n:duration> → enters into force <n> after <k>
      deposits
    @enters (after|when|once|upon|on|following) <k:number> @deposits (|and|plus|+|then|with|,|delay|after)
      <n:duration> (|later|delay|after|thereafter|wait|afterwards) → enters into force <n> after <k> deposits
    @enters (on|at|from|the|:|as of|of|by|=|) <d:date> → enters into force on <d>
    <n:duration> @after @ordinalled <k:number> @deposits → <n> after <k> deposits
    <n:duration> @after (|the) entry into force → <n> after entry into force
    <k:number> @deposits → <k> deposits
    the <k:number> @deposits → <k> deposits
    <n:duration> (following|from|upon|once|since|of|when|past|later|post) <k:number> deposits → <n> after <k> deposits
    @enters → enters into force
    <k:number> @deposits (|,|and) (with|holding|representing|covering|accounting for|including|having|and|making up|
      comprising|that hold|which hold|of|containing|amounting to|who hold|from states with|of states with|for|that
      represent|that have|by states with|from states holding|totalling|representing at least) (|at least|a total of|
      minimum|no less than|in total|together) <p:number> (of|of the|in|) <w:property> → <k> deposits and deposits holding
      at least <p> of <w>
    <k:number> @deposits (|,|and) (with|holding|representing|covering|accounting for|having|and) (more than|over|above)
      <p:number> (of|of the|in|) <w:property> → <k> deposits and deposits holding more than <p> of <w>
    deposits (with|representing|covering|accounting for|having|making up|of|that hold|amounting to|from) (|at least|
      minimum) <p:number> (of|in) <w:property> → deposits holding at least <p> of <w>
    deposits (by|of|with|in|for|coming from|made by|within|among) all (|of|members of|states of|the|states in)
      <g:name> → deposits from all of <g>
    <k:number> deposits (by|of|in|within|among|made by|coming from|out of|for|from members of|from states of|from
      states in|by members of|from the|from all) <g:name> → <k> deposits from <g>
    all (|of|members of|states of|states in) <g:name> (ratify|have ratified|deposit|have deposited|ratified|join) →
      deposits from all of <g>
    (ratifications|ratification|instruments|deposit|instruments of ratification) (from|by|of) all (|of) <g:name> →
      deposits from all of <g>
    (every|all) (|of|members of|states of) <g:name> → all of <g>
    (in addition|in addition to|as well as|together with|along with|plus|&|&&|also|both|, and|but also|,) → and
    (not earlier than|no earlier than|but not before|and not before|earliest|at the earliest|at earliest|no sooner
      than|not until|, no earlier than|but not earlier than) <d:date> → , not before <d>
    for (later|new|late|subsequent|other|further|each later|additional|future|joining|acceding|every later|those
      joining later) (parties|states|party|members|state|ratifications) (|:|,|it enters into force|after|enters into
      force|enter into force|in force|takes effect|within) <n:duration> (|after|following|from|later|of|upon|after
      the|after their|after its) (|deposit|deposits|ratification|instrument|the deposit|their deposit|its deposit|
      joining|notice|accession|ratifying) → for later parties <n> after deposit
    (later|new|subsequent|late) (parties|states) (|:|after|enter) <n:duration> (|after|following|later) (|deposit|
      deposits|ratification) → for later parties <n> after deposit
    """)

  private static let opening = Rule.words(
    with: words,
    """
    @open (|to|for|by|of|is|:|=) @all → open to states
    @open (|to|for|by|of|only to|only for) (|members of|the members of|states of|states in|countries of|the|member
      states of|only) <g:group> (|members|states|countries|member states|only) → open to <g>
    @open (|to|for|by|of) (parties of|parties to|signatories of|signatories to|members of|states parties to)
      <t:treaty> → open to parties of <t>
    (signature|signing|signatures|sign|signable|open to sign|open to signature|open for signing|open for signatures|
      opens for signing|signature period|period of signature|open signature|signature is open|signatures open|open|
      opens|opened for signature|opens for signature|opening for signature|is open for signature|opening|signature
      opens|shall be open for signature|opened for signing|will be open for signature|open for) (|:|=|from|between|
      starting|since|after|on|beginning|starting from|in|is) <d:date> (until|to|till|and|-|through|up to|–|thru|
      ending|ends|and ends|closing|closes|unto|upto|and closes) <k:date> → open for signature from <d> until <k>
    open for signature (|from|between|starting|since|beginning) <d:date> (to|till|and|-|through|up to|–|thru|ending|
      closing|closes|unto|upto|,|) <k:date> → open for signature from <d> until <k>
    (open for signature|opens for signature|opened for signature|open for signing|open|signature|opens|opening for
      signature|signature opens) (|:|on|starting|since|beginning|at|after|as of|starting from|from) <d:date> → open
      for signature from <d>
    (open for signature|open|signature|open for signing|open to signature|closes|closes for signature|closed for
      signature|signature closes|closing|signature ends) (|:|to|till|through|up to|before|by|ending|closing|on|at)
      <d:date> → open for signature until <d>
    (closed|closed for signature|not open for signature|no signature|never open for signature|no signing|without
      signature|accession only|only accession) → open for signature never
    (open for accession|accession|open to accession|accession open|accessions|accession opens|accession is open|
      joining) (|:|from|starting|once|following|upon|begins|possible|is possible|allowed) (after|once|following|when|
      upon|on|from) (closing|closed|signature closes|signature|close|closure|it closes|the closing) → open for
      accession after closing
    (open for accession|accession|open to accession|accession open|accessions) (after|once|following|when|upon|on|
      from) (|the) (entry into force|in force|it is in force|entry in force) → open for accession after entry into
      force
    (accession|open for accession|open to accession|accession opens|open for joining) (|:|from|starting|since|on|
      after|as of|opens|at) <d:date> → open for accession from <d>
    (adopted|adoption|adopted in|concluded|agreed|agreed on|signed on|made|done|was adopted|date|adopted at|adopted:|
      is adopted|approved|dated|date of adoption|adoption date|adopt|adopts) (|:|=|at|in|on|the|of|by|is|the day)
      <d:date> → adopted on <d>
    (adopted|concluded|agreed|done|signed) (|at|in) <p:word> (on|,|the|in|) <d:date> → adopted on <d> at <p>
    adopted on <d:date> (in|of|,|from|near|@) <p:word> → adopted on <d> at <p>
    (to|till|through|up to|thru|-|and|unto|upto|–|ending) <d:date> → until <d>
    (between|after|since|starting|beginning|on) <d:date> until → from <d> until
    """)

  private static let ending = Rule.words(
    with: words,
    """
    @denunciation @takes (|after|in|with|within|at|by|following|of|only after|:|upon|on|=|requires|needs|is|has|from|
      takes) (|a|the) <n:duration> (|after|of|from|following|later|'s|since|upon|prior|in) (|notice|notification|
      receipt|the notice|a notice|notices|advance notice|prior notice|the notification|deposit|receipt of notice|it is
      notified|being notified|delay|period|receiving notice|announcement|written notice|receipt of the notification|
      receipt of notification|the receipt|denunciation|withdrawal) → denunciation takes effect <n> after notice
    (may|can|could) (withdraw|be withdrawn|be withdrawn from|leave|exit|denounce|be denounced|quit|be left|be
      terminated|states withdraw|states leave) (after|with|in|within|by|following|upon|on) (|a) <n:duration> (|after|
      of|'s|from|following) (|notice|notification|receipt|the notice|advance notice) → denunciation takes effect <n>
      after notice
    (notice|notice period|period of notice|notice of denunciation|notice of withdrawal|notice time) (|of|:|=|is|for
      withdrawal|for denunciation) <n:duration> → denunciation takes effect <n> after notice
    <n:duration> (notice|notice period|of notice|withdrawal notice|notice of withdrawal|notice for withdrawal|notice
      of denunciation|to leave|to withdraw|to denounce) → denunciation takes effect <n> after notice
    (states|parties|members|members states|a state|a party|any state|any party|each party|states parties|state) (may|
      can|could) (withdraw|leave|exit|denounce|quit|denounce it|leave it|withdraw from it) (after|with|in|within|by|
      following|upon) <n:duration> (|notice|of notice|after notice|'s notice) → denunciation takes effect <n> after
      notice
    (can be denounced|may be withdrawn|can be withdrawn|can be left|withdrawal allowed|withdrawal is allowed|
      withdrawal possible|withdrawal is possible|withdrawal permitted|denunciation allowed|denunciation possible|may
      be left|withdrawal|may withdraw|states may withdraw|denunciation is possible|denunciation is allowed|
      denunciable|can withdraw|allows withdrawal|allows denunciation|may be denounced at any time|states can withdraw|
      may denounce|may be terminated|can be terminated|denunciation is permitted|withdrawal is permitted|may be
      withdrawn from|can be withdrawn from|allow withdrawal|parties may withdraw|states may denounce) → may be
      denounced
    """)

  private static let reservations = Rule.words(
    with: words,
    """
    (no|without|without any|no any|forbids|prohibits|forbid|prohibit|bans|excludes|disallow|ban|disallows|not|does not
      allow|doesn't allow|zero|exclude|does not permit|any|prohibiting|never|banning|prohibited|forbidden|there are
      no|cannot make|may not make|do not allow|free of|rejects|prohibits all|all|excluding|prohibits any|forbids all|
      forbids any|no more) (reservations|reservation|reserve|reserves) (|are|is|be) (|allowed|permitted|possible|may
      be made|can be made|are allowed|are permitted|at all|admitted|prohibited|forbidden|whatsoever|are possible|to
      this treaty|made|accepted|to it|banned|excluded|are made|admissible) → reservations are prohibited
    (reservations|reservation|reserves|any reservation|any reservations|all reservations) (|are|is|:|=|shall be|must
      be|will be|be|were|being|may be|can be) @forbidden → reservations are prohibited
    (reservations|reservation) (cannot|can not|may not|can't|must not|shall not|should not) (be made|be allowed|be
      formulated|be accepted|be entered) → reservations are prohibited
    (no reservations|reservations prohibited|no reservation|without reservations|reservations forbidden|reservations
      not allowed) (to|on|for|against|of|in) (article|articles|art) <n:number> → reservations to article <n> are
      prohibited
    reservations (to|on|for|against|of|in) (article|articles|art) <n:number> (|are|is|:|=) @forbidden → reservations
      to article <n> are prohibited
    (reservations|only reservations) (only|) (to|on) (article|articles) <n:number> (|are|is) (allowed|permitted|
      possible|only) → only reservations to articles <n> are allowed
    """)

  private static let other = Rule.words(
    with: words,
    """
    (article|art|art.|articles|Article) <n:number> (:|-|=|is|called|on|.|about|—|–|,|titled|entitled|named) <t:text> →
      article <n> <t>
    (art|art.|section|clause|articles|paragraph|§) <n:number> <t:text> → article <n> <t>
    article <t:text> <n:number> → article <n> <t>
    (organisations|regional organisations|regional organizations|regional organisation|eu|organizations|regional orgs)
      (count|counts|counting|are counted) (as|for|like|) (nothing|zero|none|0|not|not at all) → regional organisations
      count as nothing
    (ends|ended|terminates|lapses|expires|stops|ceases|end|terminated|void) (below|under|with fewer than|when fewer
      than|if fewer than|with less than|when below|at fewer than|when less than|if below|if less than|when under)
      <n:number> (parties|states|members|state parties) → ends below <n> parties
    """)
}

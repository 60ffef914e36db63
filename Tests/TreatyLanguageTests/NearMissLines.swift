// Lines that people type nearly right, with what they meant: one table of lines by which the rules were written, and one
// of lines written after them, which tells whether the rules carry over.

/// Near misses, a line each: what is typed, an arrow, what is meant.
enum NearMissLines {
  /// Lines by which the rules were put right.
  static let known = #"""
    when did kenya ratify untoc → ratification of untoc by Kenya
    when did brazil sign cybercrime → signature of cybercrime by Brazil
    on what date did japan accept paris → ratification of paris by Japan
    did germany sign ctbt → has Germany signed ctbt
    was kyoto ratified by canada → has Canada ratified kyoto
    has ottawa been signed by norway → has Norway signed ottawa
    treaties ratified by kenya → treaties where Kenya has ratified it
    which treaties has japan signed → treaties where Japan has signed it
    which treaties is kenya party to → treaties of Kenya
    what treaties is mexico bound by → treaties of Mexico
    who has ratified ctbt → which of states have ratified ctbt
    who signed ottawa → signatories of ottawa
    who did not sign ottawa → which of states have not signed ottawa
    who hasn't signed ctbt → which of states have not signed ctbt
    who is party to ottawa → parties of ottawa
    who is in asean → members of asean
    ottawa signatories → signatories of ottawa
    untoc depositary → depositary of untoc
    g20 members → members of g20
    japan population → population of Japan
    brazil's signature of ctbt → signature of ctbt by Brazil
    signatories ctbt → signatories of ctbt
    depositary untoc → depositary of untoc
    adoption cedaw → adoption of cedaw
    average population of g20 → average of population of g20
    count signatories ctbt → count signatories of ctbt
    at least 3 g20 have ratified ctbt → at least 3 of g20 have ratified ctbt
    top 5 g20 by population → top 5 of g20 by population
    members asean → members of asean
    signatories in ctbt → signatories of ctbt
    is india in npt → is India party to npt
    when does cybercrime enter into force in japan → when does cybercrime enter into force for Japan
    entry into force of untoc in kenya → entry into force of untoc for Kenya
    treaties between japan & kenya → treaties between Japan and Kenya
    treaties of japan and kenya → treaties between Japan and Kenya
    has brazil acceded ctbt → has Brazil acceded to ctbt
    on 2026-07-01 Kenya leaves pact → on 2026-07-01 Kenya withdraws from pact
    on 2026-07-01 Kenya pulls out of pact → on 2026-07-01 Kenya withdraws from pact
    on 2026-07-01 Germany deposits its instrument of ratification of pact → on 2026-07-01 Germany ratifies pact
    on 2026-07-01 Germany is going to ratify pact → on 2026-07-01 Germany ratifies pact
    Germany ratifies pact on 2026-07-01 → on 2026-07-01 Germany ratifies pact
    on 7/1/2026 Germany ratifies pact → on 2026-01-07 Germany ratifies pact
    on 15.07.2026 Germany ratifies pact → on 2026-07-15 Germany ratifies pact
    on July 15, 2026 Germany ratifies pact → on 2026-07-15 Germany ratifies pact
    signatories of ctbt as of 30/6/2000 → signatories of ctbt as of 2000-06-30
    signatories of ctbt as of june 2000 → signatories of ctbt as of 2000-06-30
    signatories of ctbt in 2000 → signatories of ctbt as of 2000-12-31
    signatories of ctbt before 2000-01-01 → signatories of ctbt as of 2000-01-01
    in 1999 signatories of ctbt → signatories of ctbt as of 1999-12-31
    as of 1999-12-31 is japan party to npt → is Japan party to npt as of 1999-12-31
    parties of untoc 10 years ago → parties of untoc as of today - 10 years
    parties of untoc yesterday → parties of untoc as of today - 1 day
    days between 2020-03-01 and 2020-06-01 → 2020-06-01 - 2020-03-01
    parties of untoc excluding g20 → parties of untoc but not g20
    parties of untoc without eu → parties of untoc but not eu
    parties of untoc and parties of uncac → parties of untoc within parties of uncac
    states in eu and g7 → eu within g7
    which states have to ratify ctbt → which states must ratify ctbt
    which countries need to ratify cybercrime → which states must ratify cybercrime
    who needs to ratify cybercrime → which states must ratify cybercrime
    must india ratify ctbt → India in (which states must ratify ctbt)
    does egypt have to ratify ctbt → Egypt in (which states must ratify ctbt)
    how many more deposits does cybercrime need → deposits still needed of cybercrime
    how many ratifications are missing for ctbt → deposits still needed of ctbt
    how many signatures does ctbt have → count signatories of ctbt
    how many parties does untoc have → count parties of untoc
    how many states did ratify ctbt → count (states that have ratified ctbt)
    is brazil a member of g20 → Brazil in g20
    does japan belong to g7 → Japan in g7
    which groups is japan in → groups of Japan
    japan, kenya, brazil have signed ctbt → all of (japan, kenya, brazil) have signed ctbt
    have japan and kenya ratified untoc → all of (japan, kenya) have ratified untoc
    have all of g7 ratified ctbt → all of g7 have ratified ctbt
    did all g7 ratify ctbt → all of g7 have ratified ctbt
    states with more than 50 million inhabitants → states where population > 50 million
    states where population > 50m → states where population > 50 million
    states where population < 100,000 → states where population < 100_000
    g20 where population > 50 million order by population desc → (g20 where population > 50 million) sorted by population descending
    signatories of ctbt limit 5 → first 5 of signatories of ctbt
    select * from parties of paris → parties of paris
    len(parties of paris) → count parties of paris
    untoc.signatories → signatories of untoc
    ctbt is in force || paris is in force → ctbt is in force or paris is in force
    count(parties of paris) => 190 → count(parties of paris) >= 190
    signatories of ctbt | head -5 → first 5 of signatories of ctbt
    signatories of ctbt grouped by region → count signatories of ctbt by region
    const n = 40 → let n = 40
    def f(t): parties of t → define f(t) = parties of t
    if count parties of untoc > 100 then print "yes" → if count parties of untoc > 100 { print "yes" }
    foreach m in g7 { print m } → for each m in g7 { print m }
    for m in g7: print(m) → for each m in g7 { print m }
    :quite → :quit
    quit() → :quit
    help dates → :help dates
    what if brazil ratifies cybercrime deposits still needed of cybercrime → what if Brazil ratifies cybercrime: deposits still needed of cybercrime
    if brazil ratifies cybercrime, when does cybercrime enter into force → what if brazil ratifies cybercrime: when does cybercrime enter into force
    what if brazil will ratify cybercrime: deposits still needed of cybercrime → what if Brazil ratifies cybercrime: deposits still needed of cybercrime
    what happens if mexico ratifies cybercrime → what if mexico ratifies cybercrime: when does cybercrime enter into force
    agreement draft { open to states } → treaty draft { open to states }
    treaty climate deal { open to states } → treaty "climate deal" { open to states }
    treaty draft { enters into force 60 days after 20 ratifications } → treaty draft { enters into force 60 days after 20 deposits }
    treaty draft { comes into force 60 days after 20 deposits } → treaty draft { enters into force 60 days after 20 deposits }
    treaty draft { enters into force 3 months following 20 deposits } → treaty draft { enters into force 3 months after 20 deposits }
    treaty draft { enters into force with 20 deposits } → treaty draft { enters into force upon 20 deposits }
    treaty draft { reservations are not allowed } → treaty draft { reservations are prohibited }
    treaty draft { open for all states } → treaty draft { open to states }
    treaty draft { denunciation after 6 months } → treaty draft { denunciation takes effect 6 months after notice }
    treaty draft { open for signature between 2028-01-01 and 2028-12-31 } → treaty draft { open for signature from 2028-01-01 until 2028-12-31 }
    group pals: France, Kenya → group pals = France, Kenya
    group pals = France and Kenya → group pals = France, Kenya
    state Marsh { code: MSH } → state Marsh { code MSH }
    has Brasilien ratified ctbt → has Brazil ratified ctbt
    has Kenia ratified ctbt → has Kenya ratified ctbt
    is JP party to npt → is Japan party to npt
    parties of Protocole de Kyoto → parties of kyoto
    signatroies of ctbt → signatories of ctbt
    which states must ratfy ctbt → which states must ratify ctbt
    parties of pairs → parties of paris
    count partys of untoc → count parties of untoc
    is untoc inforce → is untoc in force
    please show the parties of untoc → parties of untoc
    tell me the parties of untoc → parties of untoc
    what binds brazil & kenya → what binds Brazil and Kenya
    non-parties of untoc → states but not parties of untoc
    states which are not party to untoc → states that are not party to untoc
    g20 members who have not ratified cybercrime → members of g20 that have not ratified cybercrime
    when was untoc adopted → adoption of untoc
    when did untoc open for signature → opening of untoc
    bottom 3 of asean by population → first 3 of (asean sorted by population)
    5 biggest of g20 by population → top 5 of g20 by population
    is kyoto still in force → is kyoto in force
    why is paris in force → why paris is in force
    was kyoto in force in 2003 → is kyoto in force as of 2003-12-31
    90 days after 2026-01-01 → 2026-01-01 + 90 days
    isn't kyoto in force → not (kyoto is in force)
    hasn't india signed ctbt → India has not signed ctbt
    india hasnt ratified ctbt → India has not ratified ctbt
    which states didnt sign ottawa → which of states have not signed ottawa
    when does bbnj become effective → when does bbnj enter into force
    when does cybercrime take effect → when does cybercrime enter into force
    when did bbnj come into effect → when does bbnj enter into force
    when is ottawa in force → when does ottawa enter into force
    what if mexico signs cybercrime count signatories of cybercrime → what if Mexico signs cybercrime: count signatories of cybercrime
    treaty draft { open for signature from 2028-03-01 till 2029-12-31 } → treaty draft { open for signature from 2028-03-01 until 2029-12-31 }
    every state → states
    all signatories to untoc → all signatories of untoc
    at 2010-01-01 parties of untoc → parties of untoc as of 2010-01-01
    on 2010-01-01, parties of untoc → parties of untoc as of 2010-01-01
    until 2010 parties of untoc → parties of untoc as of 2010-12-31
    states where population > 10 million sort by population → (states where population > 10 million) sorted by population
    members of asean order by name → members of asean sorted by name
    for every s in g7 { print s } → for each s in g7 { print s }
    for each s from g7 { print s } → for each s in g7 { print s }
    did any of asean sign ottawa → any of asean have signed ottawa
    has none of g7 ratified ottawa → none of g7 have ratified ottawa
    is npt in force between france & japan → is npt in force between France and Japan
    is npt in force among france and japan → is npt in force between France and Japan
    :undoo → :undo
    on 2026-06-01 Germany & Japan ratify pact → on 2026-06-01 Germany, Japan ratify pact
    treaties kenya → treaties of Kenya
    groups kenya → groups of Kenya
    is japan party to npt in 1990 → is Japan party to npt as of 1990-12-31
    was usa party to kyoto in 2005 → is United States party to kyoto as of 2005-12-31
    whatif mexico ratifies cybercrime: deposits still needed of cybercrime → what if Mexico ratifies cybercrime: deposits still needed of cybercrime
    treaty draft { enters into force on 40 deposits } → treaty draft { enters into force upon 40 deposits }
    parties of both untoc and uncac → parties of untoc within parties of uncac
    signatories of ctbt and of npt → signatories of ctbt within signatories of npt
    count signatories of ctbt => 180 → count signatories of ctbt >= 180
    count parties of paris =< 200 → count parties of paris <= 200
    which countries ought to ratify ctbt → which states must ratify ctbt
    what if eu ratified cybercrime → what if eu ratify cybercrime: when does cybercrime enter into force
    deposit number 60 of untoc → deposit 60 of untoc
    40th deposit of untoc → deposit 40 of untoc
    article no. 3 of pact → article 3 of pact
    parties of untoc or parties of uncac → parties of untoc plus parties of uncac
    when has china signed paris → signature of paris by China
    when was paris signed by china → signature of paris by China
    date china signed paris → signature of paris by China
    since when is japan party to npt → entry into force of npt for Japan
    parties off untoc → parties of untoc
    val x = 5 → let x = 5
    x = 5 → let x = 5
    let x := 5 → let x = 5
    which states are to ratify ctbt → which states must ratify ctbt
    2026-06-01: Germany ratifies pact → on 2026-06-01 Germany ratifies pact
    2026-06-01 Germany ratifies pact → on 2026-06-01 Germany ratifies pact
    which states must ratify cbtt → which states must ratify ctbt
    japan's treaties → treaties of Japan
    paris' parties → parties of paris
    state Marsh { code MSH; population 12,000 } → state Marsh { code MSH; population 12_000 }
    state Marsh { code MSH; population: 12000 } → state Marsh { code MSH; population 12000 }
    does kenya belong to rome → is Kenya party to rome
    is kenya a member of rome → is Kenya party to rome
    has china acceded npt → has China acceded to npt
    is japan a contracting party to npt → is Japan party to npt
    Japan ratifies pact on 1 July 2026 → on 2026-07-01 Japan ratifies pact
    parties of npt apart from g7 → parties of npt but not g7
    g20 - g7 → g20 but not g7
    parties of npt + g7 → parties of npt plus g7
    g20 + brics → g20 plus brics
    wich of asean have signed ottawa → which of asean have signed ottawa
    depositers of untoc → depositors of untoc
    when did japan accept cwc → ratification of cwc by Japan
    germany signed ottawa → has Germany signed ottawa
    on 2026-06-01 Grmany ratifies pact → on 2026-06-01 Germany ratifies pact
    on 2026-06-01 Germany shall ratify pact → on 2026-06-01 Germany ratifies pact
    on 2026-06-01 Germany has ratified pact → on 2026-06-01 Germany ratifies pact
    how much signatories of ctbt → count signatories of ctbt
    members of untoc → parties of untoc
    countries of untoc → parties of untoc
    when did untoc enter into force in japan → when does untoc enter into force for Japan
    is untoc in efect → is untoc in force
    treaty draft { enters into force 90 days from 40 deposits } → treaty draft { enters into force 90 days after 40 deposits }
    treaty draft { enters into force 90 days after 40 states } → treaty draft { enters into force 90 days after 40 deposits }
    treaty draft { enters into force 90 days after 40 states have ratified } → treaty draft { enters into force 90 days after 40 deposits }
    treaty draft { enters into force three months after 20 deposits } → treaty draft { enters into force 3 months after 20 deposits }
    treaty draft { enters into force 90 days after the 40th deposit } → treaty draft { enters into force 90 days after 40 deposits }
    largest 5 of g20 by population → top 5 of g20 by population
    top 5 of g20 ordered by population → top 5 of g20 by population
    eu members → members of eu
    brazil, kenya have ratified untoc → all of (Brazil, Kenya) have ratified untoc
    both brazil and kenya have ratified untoc → all of (Brazil, Kenya) have ratified untoc
    has Corea del Sur ratified untoc → has South Korea ratified untoc
    has Republique tcheque ratified untoc → has Czechia ratified untoc
    as-of 2010-01-01 parties of untoc → parties of untoc as of 2010-01-01
    on 2026-06-01 Germany ratifyed pact → on 2026-06-01 Germany ratifies pact
    as of 2010 signatories of ctbt → signatories of ctbt as of 2010-12-31
    logout → :quit
    is germany in g7 → Germany in g7
    is germany part of nato → Germany in nato
    at least 10 g20 have signed cybercrime → at least 10 of g20 have signed cybercrime
    none g7 have ratified ottawa → none of g7 have ratified ottawa
    when does rome treaty enter into force → when does rome enter into force
    deposits still required of cybercrime → deposits still needed of cybercrime
    remaining ratifications of cybercrime → deposits still needed of cybercrime
    non-signatories of ottawa → states but not signatories of ottawa
    on 30/6/2026 Germany ratifies pact → on 2026-06-30 Germany ratifies pact
    on 2026/06/01 Germany ratifies pact → on 2026-06-01 Germany ratifies pact
    which ratifications are needed for ctbt → which states must ratify ctbt
    who is missing from ctbt → which states must ratify ctbt
    what if mexico accedes to cybercrime deposits still needed of cybercrime → what if Mexico accedes to cybercrime: deposits still needed of cybercrime
    what if brazil joins cybercrime: deposits still needed of cybercrime → what if Brazil ratifies cybercrime: deposits still needed of cybercrime
    how many states signed ottawa → count (states that have signed ottawa)
    treaties of kenya with brazil → treaties between Kenya and Brazil
    parties of npt by 1990-01-01 → parties of npt as of 1990-01-01
    parties of npt during 1990 → parties of npt as of 1990-12-31
    npt parties → parties of npt
    npt: parties → parties of npt
    how many deposits are still missing for cybercrime → deposits still needed of cybercrime
    states where population > 5 mio → states where population > 5 million
    is kyoto yet in force → is kyoto in force
    entry into force of npt in japan → entry into force of npt for Japan
    parties at npt → parties of npt
    parties npt → parties of npt
    how many ratifications has cybercrime → count depositors of cybercrime
    parties of npt 6 months ago → parties of npt as of today - 6 months
    parties of npt last year → parties of npt as of today - 1 year
    signatories of cybercrime that have not ratified → signatories of cybercrime that have not ratified cybercrime
    should egypt ratify ctbt → Egypt in (which states must ratify ctbt)
    man parties → :help parties
    npt.parties → parties of npt
    asean.members → members of asean
    parties of npt | wc → count parties of npt
    what is the date of adoption of npt → adoption of npt
    treaty draft { reservations prohibited } → treaty draft { reservations are prohibited }
    treaty draft { no reservation } → treaty draft { reservations are prohibited }
    let pals be (France, Kenya) → let pals = (France, Kenya)
    let pals = France, Kenya → let pals = (France, Kenya)
    entry into force npt → entry into force of npt
    parties of npt less g7 → parties of npt but not g7
    is philipines party to npt → is Philippines party to npt
    parties of npt as of March 5, 1990 → parties of npt as of 1990-03-05
    parties of npt as of 5.3.1990 → parties of npt as of 1990-03-05
    parties of npt as of 1990 → parties of npt as of 1990-12-31
    has japan ratify npt → has Japan ratified npt
    has japan signing npt → has Japan signed npt
    which treaties did japan sign → treaties where Japan has signed it
    which treaties has japan not ratified → treaties where Japan has not ratified it
    treaty draft { open to states → treaty draft { open to states }
    treaty draft (open to states) → treaty draft { open to states }
    population of japan and kenya → population of (Japan, Kenya)
    has GB ratified npt → has United Kingdom ratified npt
    has ke ratified npt → has Kenya ratified npt
    npt was signed by japan → has Japan signed npt
    what brought paris into force → trigger of paris
    parties of npt // all of them → parties of npt
    for s in g7 { print s } → for each s in g7 { print s }
    get parties of npt → parties of npt
    could you list the parties of npt → parties of npt
    on 2026-06-01 Germany signs on to pact → on 2026-06-01 Germany signs pact
    on 2026-06-01 Germany joins pact → on 2026-06-01 Germany ratifies pact
    how many states have to ratify cybercrime → deposits still needed of cybercrime
    members of g20 who signed cybercrime → members of g20 that have signed cybercrime
    members of g20 signing cybercrime → members of g20 that have signed cybercrime
    has korea signed npt → has South Korea signed npt
    parties of npt now → parties of npt as of today
    what bind japan and kenya → what binds Japan and Kenya
    define g(t) { parties of t } → define g(t) = parties of t
    function g(t) = parties of t → define g(t) = parties of t
    open session.treaty → :load session.treaty
    every treaty → treaties
    conventions → treaties
    parties of npt and parties of ctbt → parties of npt within parties of ctbt
    treaty draft { withdrawal takes effect 1 year after notice } → treaty draft { denunciation takes effect 1 year after notice }
    treaty draft { withdrawal with 6 months notice } → treaty draft { denunciation takes effect 6 months after notice }
    which states must ratify cybercrime = () → (which states must ratify cybercrime) = ()
    count which states must ratify ctbt → count (which states must ratify ctbt)
    treaty draft { open to all } → treaty draft { open to states }
    treaty draft { opened for signature from 2028-03-01 until 2029-12-31 } → treaty draft { open for signature from 2028-03-01 until 2029-12-31 }
    not ctbt is in force && paris is in force → not ctbt is in force and paris is in force
    states in g7 and nato → g7 within nato
    !(paris is in force) → not (paris is in force)
    who is lacking for ctbt → which states must ratify ctbt
    when does untoc enter into force at japan → when does untoc enter into force for Japan
    on 2026-06-01 Kenya withdraws of pact → on 2026-06-01 Kenya withdraws from pact
    on 2026-06-01 Kenya withdraw from pact → on 2026-06-01 Kenya withdraws from pact
    when was cybercrime closed for signature → closing of cybercrime
    until when is cybercrime open for signature → closing of cybercrime
    state grand fenwick { code GFW } → state "grand fenwick" { code GFW }
    check Japan has signed npt → expect Japan has signed npt
    verify count parties of npt > 100 → expect count parties of npt > 100
    states still to ratify ctbt → which states must ratify ctbt
    states not in untoc → states but not parties of untoc
    states without untoc → states but not parties of untoc
    today minus 30 days → today - 30 days
    30 days before today → today - 30 days
    \h → :help
    states where region = 'WEOG' → states where region = "WEOG"
    treaty draft { enter in force 90 days after 40 deposits } → treaty draft { enters into force 90 days after 40 deposits }
    list every party of npt → parties of npt
    did japan ratify npt after 1975-01-01 → ratification of npt by Japan > 1975-01-01
    did japan ratify npt in 1976 → ratification of npt by Japan in 1976
    ratifications of npt → depositors of npt
    signers of npt → signatories of npt
    parties of npt as of "1990-03-05" → parties of npt as of 1990-03-05
    groups of which japan is a member → groups of Japan
    which states ratified ottawa → which of states have ratified ottawa
    states with over 50 million people → states where population > 50 million
    states bigger than 50 million → states where population > 50 million
    treaties japan has signed → treaties where Japan has signed it
    treaties not signed by japan → treaties where Japan has not signed it
    number of states that ratified npt → count (states that have ratified npt)
    sum(population of asean) → sum of population of asean
    max(population of asean) → largest of population of asean
    ratified(japan, npt) → has Japan ratified npt
    """#

  /// Lines written after the rules, with other names and words.
  static let fresh = #"""
    which states are bound by npt → parties of npt
    who ratified untoc → which of states have ratified untoc
    was npt signed by japan → has Japan signed npt
    list all signatories of ctbt → signatories of ctbt
    give me all the members of asean → members of asean
    asean countries → members of asean
    how many countries are in asean → count members of asean
    how many members has asean → count members of asean
    parties of unclos on 1 January 2000 → parties of unclos as of 2000-01-01
    parties of unclos (2000) → parties of unclos as of 2000-12-31
    parties of unclos at the end of 2000 → parties of unclos as of 2000-12-31
    unclos parties in 2000 → parties of unclos as of 2000-12-31
    kyoto parties except eu → parties of kyoto but not eu
    is the usa in unclos → is United States party to unclos
    has US ratified unclos → has United States ratified unclos
    did the usa ratify unclos → has United States ratified unclos
    when did canada withdraw from kyoto → withdrawal of kyoto by Canada
    when did canada leave kyoto → withdrawal of kyoto by Canada
    has canada left kyoto → has Canada denounced kyoto
    did canada withdraw from kyoto → has Canada denounced kyoto
    canada's withdrawal from kyoto → withdrawal of kyoto by Canada
    ratification of npt from japan → ratification of npt by Japan
    ratification npt japan → ratification of npt by Japan
    japan ratification of npt → ratification of npt by Japan
    sum of populations of asean → sum of population of asean
    sum the population of asean → sum of population of asean
    total population of asean → sum of population of asean
    mean population of asean → average of population of asean
    most populous 3 of asean → top 3 of asean by population
    parties of npt, untoc → parties of npt plus parties of untoc
    g7 and g20 → g7 within g20
    g7 or brics → g7 plus brics
    g20 not in g7 → g20 but not g7
    g20 minus brics minus g7 → g20 but not brics but not g7
    states outside un → states but not un
    which states of g20 have signed cybercrime → which of g20 have signed cybercrime
    which g20 states signed cybercrime → which of g20 have signed cybercrime
    who in asean signed cybercrime → which of asean have signed cybercrime
    who in asean has not signed cybercrime → which of asean have not signed cybercrime
    every member of g7 has signed ctbt → all of g7 have signed ctbt
    no asean member has signed ottawa → none of asean have signed ottawa
    did all members of asean sign ctbt → all of asean have signed ctbt
    are all of g7 party to npt → all of g7 are party to npt
    are japan and germany party to npt → all of (Japan, Germany) are party to npt
    is kenya, japan party to npt → all of (Kenya, Japan) are party to npt
    japan and kenya signed npt → all of (Japan, Kenya) have signed npt
    count of parties of npt → count parties of npt
    size of asean → count asean
    asean.length → count asean
    parties of npt.count → count parties of npt
    select name from asean → asean with name
    select count(*) from parties of npt → count parties of npt
    parties of npt group by region → count parties of npt by region
    asean where population > 20 million && population < 100 million → asean where population > 20 million and population < 100 million
    if ctbt is in force: print "yes" else: print "no" → if ctbt is in force { print "yes" } else { print "no" }
    print "yes" if ctbt is in force → if ctbt is in force { print "yes" }
    ctbt is in force ? 1 : 2 → if ctbt is in force then 1 else 2
    count parties of npt === 191 → count parties of npt = 191
    count parties of npt <> 191 → count parties of npt != 191
    treaties where kenya has not signed → treaties where Kenya has not signed it
    treaties kenya has not signed → treaties where Kenya has not signed it
    what has kenya signed → treaties where Kenya has signed it
    what is france party to → treaties of France
    treaties in force → treaties where it is in force
    place of adoption of rome → place of rome
    where was rome adopted → place of rome
    who is depositary for npt → depositary of npt
    depository of npt → depositary of npt
    article 5 vclt → article 5 of vclt
    how long between 2000-01-01 and 2001-01-01 → 2001-01-01 - 2000-01-01
    days since 2020-01-01 → today - 2020-01-01
    today in 90 days → today + 90 days
    2026-01-01 + three months → 2026-01-01 + 3 months
    2026-01-01 plus 3 months → 2026-01-01 + 3 months
    fifty percent of 200 → 50% of 200
    50 percent of 200 → 50% of 200
    6 times 7 → 6 * 7
    10 divided by 4 → 10 / 4
    suppose that kenya ratifies cybercrime, when does cybercrime enter into force → what if kenya ratifies cybercrime: when does cybercrime enter into force
    when does cybercrime enter into force if kenya and japan ratify it → what if kenya, japan ratify cybercrime: when does cybercrime enter into force
    treaty draft { entry into force: 40 ratifications } → treaty draft { enters into force upon 40 deposits }
    treaty draft { shall enter into force 90 days after 40 deposits } → treaty draft { enters into force 90 days after 40 deposits }
    treaty draft { adopted 2027-05-01 } → treaty draft { adopted on 2027-05-01 }
    treaty draft { adopted at Geneva on 2027-05-01 } → treaty draft { adopted on 2027-05-01 at Geneva }
    treaty draft { parties may withdraw with 1 year notice } → treaty draft { denunciation takes effect 1 year after notice }
    treaty draft { article 1: "Purpose" } → treaty draft { article 1 "Purpose" }
    treaty draft { title "My draft" } → treaty draft { name "My draft" }
    treaty draft { name My Draft } → treaty draft { name "My Draft" }
    treaty draft { enters into force 90 days after ratification by all asean } → treaty draft { enters into force 90 days after deposits from all of asean }
    treaty draft { signature from 2028-01-01 to 2028-12-31 } → treaty draft { open for signature from 2028-01-01 until 2028-12-31 }
    country Marsh { code MSH } → state Marsh { code MSH }
    state Marsh { iso MSH } → state Marsh { code MSH }
    state Marsh { code "MSH" } → state Marsh { code MSH }
    group pals { France, Kenya } → group pals = France, Kenya
    group pals is France, Kenya → group pals = France, Kenya
    bloc pals = France, Kenya → group pals = France, Kenya
    on 2026-05-05 France joined pact → on 2026-05-05 France ratifies pact
    on May 5th 2026 France ratifies pact → on 2026-05-05 France ratifies pact
    on 05-06-2026 France ratifies pact → on 2026-06-05 France ratifies pact
    pact is ratified by France on 2026-05-05 → on 2026-05-05 France ratifies pact
    on 2026-05-05 pact is ratified by France → on 2026-05-05 France ratifies pact
    on 2026-05-05 France, Germany & Japan ratify pact → on 2026-05-05 France, Germany, Japan ratify pact
    France pact ratifies on 2026-05-05 → on 2026-05-05 France ratifies pact
    on 2026-05-05 Kenya terminates pact → on 2026-05-05 Kenya withdraws from pact
    help please → :help
    :healp → :help
    miembros de asean → members of asean
    membres de asean → members of asean
    parties de untoc → parties of untoc
    which state must ratify cybercrime → which states must ratify cybercrime
    parties of Kyotto → parties of kyoto
    has Swizerland signed ctbt → has Switzerland signed ctbt
    has Turky signed ctbt → has Türkiye signed ctbt
    sigantories of ctbt → signatories of ctbt
    parites of npt → parties of npt
    when dose cybercrime enter into force → when does cybercrime enter into force
    entry into fource of npt → entry into force of npt
    which sttaes must ratify ctbt → which states must ratify ctbt
    """#
}

// The lines of a treaty's body.

extension Catalogue {
  static let clauseEntries: [CatalogueEntry] = [
    CatalogueEntry(
      "name \"WORDS\"", .clause, "Its full name",
      example: "name \"Framework Convention on Artificial Intelligence\"", node: .form(.clauseName)),
    CatalogueEntry(
      "aliases \"WORDS\", …", .clause, "Other names that it is known by",
      example: "aliases \"AI Convention\"", node: .form(.aliases)),
    CatalogueEntry(
      "names LANGUAGE \"WORDS\", …", .clause, "Its names in other languages",
      example: "names fr \"Convention-cadre\", vi \"Công ước\"", node: .form(.foreignNames)),
    CatalogueEntry(
      "subject WORDS", .clause, "What it is about",
      example: "subject technology", node: .form(.clauseSubject)),
    CatalogueEntry(
      "under GROUP", .clause, "The body that it was made in",
      example: "under un", node: .form(.under)),
    CatalogueEntry(
      "article N \"TITLE\"", .clause, "An article and its title",
      example: "article 7 \"Illegal access\"", node: .form(.clauseArticle)),
    CatalogueEntry(
      "depositary \"WORDS\"", .clause, "Who keeps its instruments",
      example: "depositary \"UN Secretary-General\"", node: .form(.clauseDepositary)),
    CatalogueEntry(
      "secretariat \"WORDS\"", .clause, "Its secretariat",
      example: "secretariat \"UNODC\"", node: .form(.clauseSecretariat)),
    CatalogueEntry(
      "conference within DURATION after entry into force", .clause, "When its parties meet first",
      example: "conference within 1 year after entry into force", node: .form(.clauseConference)),
    CatalogueEntry(
      "known until DATE [\"note\"]", .clause, "The day until which its acts are known",
      example: "known until 2026-11-01", node: .form(.clauseKnownUntil)),
    CatalogueEntry(
      "source \"WORDS\"", .clause, "Where its facts are from; also at the end of a clause",
      example: "source \"teaching example\"", node: .form(.clauseSource)),
    CatalogueEntry(
      "unchecked", .clause, "Marks a fact that nobody has checked; also at the end of a clause",
      example: "unchecked", node: .form(.unchecked)),
    CatalogueEntry(
      "adopted on DATE [at PLACE] [by consensus / vote NAME]", .clause, "Its adoption",
      example: "adopted on 2027-12-01 at Geneva by consensus", node: .form(.adopted)),
    CatalogueEntry(
      "open to STATES, … [regional organisations]", .clause, "Who may sign and join",
      example: "open to states, regional organisations", node: .form(.openTo)),
    CatalogueEntry(
      "open for signature [to STATES] [from DATE] [until DATE] [at PLACE] [host STATE]", .clause,
      "When it can be signed; `until entry into force`, and `never`",
      example: "open for signature from 2028-03-01 until 2029-12-31 at \"Ha Noi\" host Viet Nam",
      node: .form(.openForSignature)),
    CatalogueEntry(
      "open for accession [to STATES] after closing / from DATE / after entry into force / by invitation / never",
      .clause, "When it can be acceded to",
      example: "open for signature until 2028-12-31; open for accession after closing", node: .form(.openForAccession)),
    CatalogueEntry(
      "subject to ratification, acceptance or approval", .clause, "How a state that has signed consents",
      example: "subject to ratification, acceptance or approval", node: .form(.subjectTo)),
    CatalogueEntry(
      "only depositors of TREATY may join", .clause, "A deposit for the other treaty is needed as well",
      example: "only depositors of untoc may join", node: .form(.onlyDepositorsMayJoin)),
    CatalogueEntry(
      "needs N parties of TREATY", .clause, "The other treaty must have so many parties",
      example: "needs 60 parties of untoc", node: .form(.needsParties)),
    CatalogueEntry(
      "accessions take effect by acceptance", .clause, "Only between the acceding state and those that accept it",
      example: "accessions take effect by acceptance", node: .form(.accessionsByAcceptance)),
    CatalogueEntry(
      "accessions take effect unless objected within DURATION", .clause,
      "Not between the acceding state and those that object",
      example: "accessions take effect unless objected within 6 months", node: .form(.accessionsUnlessObjected)),
    CatalogueEntry(
      "enters into force CLAUSE", .clause, "The clause on entry into force; its parts are listed below",
      example: "enters into force 90 days after 40 deposits", node: .form(.entersIntoForce)),
    CatalogueEntry(
      "for later parties DELAY after deposit", .clause, "For those that join after entry into force",
      example: "for later parties 30 days after deposit", node: .form(.forLaterParties)),
    CatalogueEntry(
      "regional organisations count as nothing / one / their members", .clause,
      "How the deposit of a regional organisation counts",
      example: "regional organisations count as nothing", node: .form(.regionalOrganisationsCount)),
    CatalogueEntry(
      "needs its deposits until entry into force", .clause, "A deposit withdrawn before counts no longer",
      example: "needs its deposits until entry into force", node: .form(.needsDepositsUntilEntryIntoForce)),
    CatalogueEntry(
      "entered into force on DATE", .clause, "The day that is recorded, beside the clause",
      example: "entered into force on 2016-11-04", node: .form(.enteredIntoForce)),
    CatalogueEntry(
      "denunciation takes effect DELAY after notice [, not before DURATION after entry into force]", .clause,
      "How to leave; with `notice not before` an earlier notice is refused. `withdrawal`, or `withdrawal or denunciation`, "
        + "where the treaty calls it so",
      example: "denunciation takes effect 1 year after notice, not before 3 years after entry into force",
      node: .form(.denunciationAfterNotice)),
    CatalogueEntry(
      "denunciation takes effect on the following DAY if before DAY", .clause, "At a day of the year",
      example: "denunciation takes effect on the following 1 January if before 1 July",
      node: .form(.denunciationOnFollowingDate)),
    CatalogueEntry(
      "denunciation at the end of DURATION and then of each DURATION after entry into force, notice DURATION before",
      .clause, "At the end of a term",
      example:
        "denunciation at the end of 10 years and then of each 5 years after entry into force, notice 6 months before",
      node: .form(.denunciationAtEndOfTerms)),
    CatalogueEntry(
      "denunciation in the year after each DURATION", .clause, "In the year after each period",
      example: "denunciation in the year after each 10 years", node: .form(.denunciationInYearAfterEach)),
    CatalogueEntry(
      "denunciation is not known", .clause, "The text was not read: a notice is accepted, with a note",
      example: "denunciation is not known", node: .form(.denunciationNotKnown)),
    CatalogueEntry(
      "not during armed conflict of the state", .clause, "A state in an armed conflict must wait",
      example: "not during armed conflict of the state", node: .form(.denunciationBarredInArmedConflict)),
    CatalogueEntry(
      "may be denounced", .clause, "It may, though the text says nothing: twelve months (VCLT 56)",
      example: "may be denounced", node: .form(.mayBeDenounced)),
    CatalogueEntry(
      "ends below N parties", .clause, "It ends where fewer are left",
      example: "ends below 16 parties", node: .form(.endsBelow)),
    CatalogueEntry(
      "ends with TREATY", .clause, "It ends when the other does",
      example: "ends with untoc", node: .form(.endsWith)),
    CatalogueEntry(
      "binds those that accept", .clause, "Of an amendment: only its own parties (VCLT 40)",
      example: "binds those that accept", node: .form(.bindsThoseThatAccept)),
    CatalogueEntry(
      "binds all parties", .clause, "Of an amendment: all parties of the treaty",
      example: "binds all parties", node: .form(.bindsAllParties)),
    CatalogueEntry(
      "for each party DELAY after its acceptance", .clause, "Of an amendment: for each party from its own day",
      example: "for each party 90 days after its acceptance", node: .form(.forEachParty)),
    CatalogueEntry(
      "accepted on DATE unless objections from N of STATES / holding P% of WEIGHT; in force DELAY after", .clause,
      "Tacit acceptance",
      example: "accepted on 2030-01-01 unless objections from at least 1/3 of asean; in force 6 months after",
      node: .form(.acceptedUnlessObjections)),
    CatalogueEntry(
      "reservations are prohibited", .clause, "No reservation may be made",
      example: "reservations are prohibited", node: .form(.reservationsProhibited)),
    CatalogueEntry(
      "reservations to article N are prohibited", .clause, "None to these articles",
      example: "reservations to articles 7, 9 are prohibited", node: .form(.reservationsProhibitedTo)),
    CatalogueEntry(
      "only reservations to articles N, … are allowed", .clause, "None to others",
      example: "only reservations to articles 2, 9 are allowed", node: .form(.reservationsOnlyTo)),
    CatalogueEntry(
      "a reservation is barred by objections from N of parties", .clause, "So many objections bar it",
      example: "a reservation is barred by objections from two thirds of parties", node: .form(.reservationBarred)),
    CatalogueEntry(
      "covers KIND for its offences [and serious crimes] [of at least DURATION] [, requiring dual criminality]",
      .clause, "The co-operation that it is a basis for",
      example: "covers extradition for its offences, requiring dual criminality", node: .form(.covers)),
    CatalogueEntry(
      "leaves TREATY unaffected", .clause, "The other treaty stays as it is",
      example: "leaves budapest unaffected", node: .form(.leavesUnaffected)),
    CatalogueEntry(
      "yields to TREATY", .clause, "The other treaty goes first",
      example: "yields to budapest", node: .form(.yieldsTo)),
    CatalogueEntry(
      "prevails over TREATY", .clause, "It goes before the other",
      example: "prevails over budapest", node: .form(.prevailsOver)),
    CatalogueEntry(
      "same matter as TREATY", .clause, "Both are on one matter (VCLT 30)",
      example: "same matter as budapest", node: .form(.sameMatterAs)),
  ]
}

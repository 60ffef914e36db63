// The stories of the acts that the law refuses, each with its article.

import TreatySyntax

extension DiagnosticCatalogue {
  static let ofActing: [DiagnosticEntry] = [
    DiagnosticEntry(
      .notAStateOnTheDay, title: "an act by a state that does not exist on the day",
      explanation: """
        A state acts from the day on which it exists until it ends. Acts of a predecessor are acts of the \
        predecessor; a successor succeeds to a treaty.
        """,
      example:
        "state Fenwick { exists from 2021-01-01 }\ntreaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 Fenwick signs pact",
      remedy:
        "state Fenwick { exists from 2020-01-01 }\ntreaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 Fenwick signs pact"
    ),
    DiagnosticEntry(
      .notOpenToTheState, title: "a treaty that is not open to the state",
      explanation: """
        `open to` says who may sign and join. Final clauses are binding from adoption (VCLT 24(4)).
        """,
      example: "treaty pact { open to France }\non 2020-03-01 Japan signs pact",
      remedy: "treaty pact { open to France }\non 2020-03-01 France signs pact"),
    DiagnosticEntry(
      .neverSigned, title: "a treaty that is never open for signature",
      explanation: """
        Some treaties are only joined: by accession, or an amendment by ratification, acceptance or \
        approval.
        """,
      example: "treaty pact { open to states; open for signature never }\non 2020-03-01 France signs pact",
      remedy: "treaty pact { open to states; open for signature never }\non 2020-03-01 France accedes to pact"),
    DiagnosticEntry(
      .signatureNotOpen, title: "a signature before the opening",
      explanation: """
        A treaty is open for signature from the day that it names.
        """,
      example:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-01-15 France signs pact",
      remedy:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-02-01 France signs pact"
    ),
    DiagnosticEntry(
      .signatureClosed, title: "a signature after the closing",
      explanation: """
        The last day for signature is included. After it a state that has not signed accedes.
        """,
      example:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2021-01-01 France signs pact",
      remedy:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2021-01-01 France accedes to pact"
    ),
    DiagnosticEntry(
      .alreadySigned, title: "a second signature",
      explanation: """
        A state signs a treaty once.
        """,
      example:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2020-03-02 France signs pact",
      remedy:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2020-03-02 Japan signs pact"
    ),
    DiagnosticEntry(
      .alreadyConsented, title: "a second consent",
      explanation: """
        A state that has deposited an instrument is bound by it, and cannot deposit another while it stands \
        (VCLT 11, 16).
        """,
      example:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2020-04-01 France ratifies pact\non 2020-05-01 France ratifies pact",
      remedy:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2020-05-01 France ratifies pact"
    ),
    DiagnosticEntry(
      .beforeAdoption, title: "an act before the adoption",
      explanation: """
        Before its adoption there is no text that a state could sign (VCLT 9).
        """,
      example:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2019-12-31 France signs pact",
      remedy:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2020-03-01 Japan signs pact"
    ),
    DiagnosticEntry(
      .notSigned, title: "a ratification without signature",
      explanation: """
        Where a treaty is open for signature, ratification, acceptance and approval confirm a signature \
        (VCLT 14). A state that has not signed accedes.
        """,
      example:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France ratifies pact",
      remedy:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2020-03-01 France ratifies pact"
    ),
    DiagnosticEntry(
      .accessionNotOpen, title: "an accession that is not open",
      explanation: """
        Accession is open from the day or event that the treaty names (VCLT 15).
        """,
      example:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France accedes to pact",
      remedy:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2021-03-01 France accedes to pact"
    ),
    DiagnosticEntry(
      .notInTheParent, title: "a protocol without its parent",
      explanation: """
        Some protocols are open only to depositors of the treaty that they add to. A deposit for the parent \
        on the same day will do.
        """,
      example:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\nprotocol extra to pact { open to states; open for signature never; only depositors of pact may join }\non 2021-03-01 France accedes to extra",
      remedy:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2020-04-01 France ratifies pact\nprotocol extra to pact { open to states; open for signature never; only depositors of pact may join }\non 2021-03-01 France accedes to extra"
    ),
    DiagnosticEntry(
      .tooFewParties, title: "a parent with too few parties",
      explanation: """
        `needs N parties of T` says how many parties the other treaty must have before this one is adopted.
        """,
      example:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\nprotocol extra to pact { open to states; adopted on 2021-01-01; needs 60 parties of pact }\non 2021-03-01 France signs extra",
      remedy:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2020-04-01 France ratifies pact\nprotocol extra to pact { open to states; adopted on 2021-01-01; needs 1 parties of pact }\non 2021-03-01 France signs extra"
    ),
    DiagnosticEntry(
      .notAParty, title: "leaving without being in",
      explanation: """
        Only a state with an instrument that stands can withdraw or denounce (VCLT 54).
        """,
      example:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2021-04-01 France denounces pact",
      remedy:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2020-04-01 France ratifies pact\non 2021-06-01 France denounces pact"
    ),
    DiagnosticEntry(
      .alreadyWithdrawn, title: "a second notice of withdrawal",
      explanation: """
        A notice stands until it takes effect or is revoked (VCLT 68).
        """,
      example:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2020-04-01 France ratifies pact\non 2021-06-01 France denounces pact\non 2021-07-01 France denounces pact",
      remedy:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2020-04-01 France ratifies pact\non 2021-06-01 France denounces pact"
    ),
    DiagnosticEntry(
      .cannotBeDenounced, title: "a treaty that cannot be denounced",
      explanation: """
        A treaty that says nothing of leaving cannot be left, unless the parties meant to admit it or its \
        nature implies it (VCLT 56).
        """,
      example:
        "treaty pact { open to states; enters into force upon 1 deposits }\non 2020-03-01 France signs pact\non 2020-03-01 France ratifies pact\non 2021-06-01 France denounces pact",
      remedy:
        "treaty pact { open to states; enters into force upon 1 deposits; may be denounced }\non 2020-03-01 France signs pact\non 2020-03-01 France ratifies pact\non 2021-06-01 France denounces pact"
    ),
    DiagnosticEntry(
      .noticeTooEarly, title: "a notice that comes too early",
      explanation: """
        `notice not before` says from when notice may be given.
        """,
      example:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2020-04-01 France ratifies pact\non 2020-06-01 France denounces pact",
      remedy:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2020-04-01 France ratifies pact\non 2021-06-01 France denounces pact"
    ),
    DiagnosticEntry(
      .nothingToRevoke, title: "no withdrawal to revoke",
      explanation: """
        A notice may be revoked until it takes effect (VCLT 68). Here there is none that could be.
        """,
      example:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2020-04-01 France ratifies pact\non 2021-07-01 France revokes withdrawal from pact",
      remedy:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2020-04-01 France ratifies pact\non 2021-06-01 France denounces pact\non 2021-07-01 France revokes withdrawal from pact"
    ),
    DiagnosticEntry(
      .notASignatory, title: "a state that is no signatory",
      explanation: """
        `declares not to ratify` ends the obligation of a signatory (VCLT 18). Here the state has not \
        signed, or has ratified since.
        """,
      example:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-04-01 France declares not to ratify pact",
      remedy:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2020-04-01 France declares not to ratify pact"
    ),
    DiagnosticEntry(
      .alreadyAParty, title: "provisional application by a party",
      explanation: """
        A treaty is applied provisionally until it enters into force for the state (VCLT 25). A party \
        applies it anyway.
        """,
      example:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2020-04-01 France ratifies pact\non 2021-06-01 France applies pact provisionally",
      remedy:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice, notice not before 1 years after entry into force for the state }\non 2020-03-01 France signs pact\non 2020-03-15 France applies pact provisionally"
    ),
    DiagnosticEntry(
      .instrumentTakenBack, title: "an instrument that is taken back",
      explanation: """
        A treaty that is not in force for a state cannot be denounced by it. What the state can do until then is to \
        take back its instrument of consent; that has effect at once, whatever time of notice the treaty has for its \
        parties. The act stands, and this note says how it was read.
        """,
      example:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 9 deposits; denunciation takes effect 1 year after notice }\non 2020-03-01 France signs pact\non 2020-04-01 France ratifies pact\non 2021-06-01 France denounces pact",
      remedy:
        "treaty pact { open to states; adopted on 2020-01-01; open for signature from 2020-02-01 until 2020-12-31; open for accession after closing; enters into force 30 days after 1 deposits; denunciation takes effect 1 year after notice }\non 2020-03-01 France signs pact\non 2020-04-01 France ratifies pact\non 2021-06-01 France denounces pact"
    ),
  ]
}

// The words of the grammar. Only the reserved ones never stand alone as a name; all others are words of the grammar
// where the grammar expects them, and may be names elsewhere.

/// A word of the grammar, as a token carries it.
public enum Keyword: String, Hashable, Sendable, CaseIterable {
  /// Not a word of the grammar.
  case unlisted = ""

  // Reserved words: these come first, up to `false`.
  case and, or, not, `is`, are, has, have, does, can, `in`, of, `as`, under, `where`, that, `if`, then, `else`, each
  case `let`, define, plus, but, within, with, without, by, on, from, to, it, nothing, `for`, `true`, `false`

  // Verbs that ask, and their forms.
  case isnt = "isn't"
  case arent = "aren't"
  case hasnt = "hasn't"
  case havent = "haven't"
  case doesnt = "doesn't"
  case did, will, must, who, which, what, when, why, how, many, show, list, explain, known, unknown

  // Sets and their order.
  case all, any, none, at, least, more, than, between, sorted, descending, top, first, last
  case states, countries, participants, treaties, groups, members, member, the, a, an, number

  // Aggregates and properties.
  case count, sum, average, median, smallest, largest, earliest, latest, share
  case parties, party, signatories, signatory, depositors, contracting, eligible, bound, bind, binds, necessary
  case code, name, region, names, aliases, signature, ratification, withdrawal, entry, into, force
  case deposits, deposit, still, needed, trigger, clause, article, articles, subject, depositary, secretariat
  case conference, place, host, institutions, adoption, opening, closing, protocols, amendments, reservations
  case negotiation, sessions, stages, acts, sources, declarations, date, state, verb, treaty, text, source
  case take, takes, effect

  // Verbs of acts.
  case sign, signs, signed, ratify, ratifies, ratified, accept, accepts, accepted, approve, approves, approved
  case accede, accedes, acceded, succeed, succeeds, succeeded, apply, applies, applied, withdraw, withdraws, withdrew
  case denounce, denounces, denounced, declare, declares, declared, declaring, confirm, confirms, confirmed
  case object, objects, objected, revoke, revokes, revoked, announce, announces, announced, joined
  case definitively, provisionally, reservation, allow, accession, accessions

  // Declarations and the lines of their bodies.
  case group, weight, `protocol`, amendment, like, kind, exists, since, until, unchecked, adopted, consensus, vote
  case open, never, always, after, before, enter, enters, entered, upon, following, later, otherwise, met, condition
  case day, days, week, weeks, month, months, year, years, holding, including, other, regional, organisations, counts,
    one, their
  case acceptance, approval, succession, formal, confirmation, notice, denunciation, may, be, ends, end, below, needs
  case those, its, only, join, prohibited, allowed, barred, covers, leaves, unaffected, yields, prevails, over, same,
    matter
  case unless, objections, invitation, during, armed, conflict, offences, serious, crimes, requiring, dual
  case criminality, refused, both

  // Programs, numbers and dates.
  case today, print, expect, error, `import`, export, args, thousand, million, billion, half

  // Scenarios.
  case scenario, suppose, forget, compare, every, order, random, chance, per, pace, delay, towards, register

  // What it would take.
  case block, fewest, limit, power, remaining, shapley, banzhaf

  // Forecasts.
  case forecast, runs, seed, interval, triggers, chart, quarter

  // Forms of later parts, known so that their diagnostics can name them.
  case timeline, plot, table, map, matrix, similarity
  case offence, law, contact, central, institution
}

extension Keyword {
  /// Whether it never stands alone as a name.
  public var isReserved: Bool {
    switch self {
    case .and, .or, .not, .is, .are, .has, .have, .does, .can, .in, .of, .as, .under, .where, .that, .if, .then,
      .else, .each, .let, .define, .plus, .but, .within, .with, .without, .by, .on, .from, .to, .it, .nothing, .for,
      .true, .false:
      true
    default: false
    }
  }
}

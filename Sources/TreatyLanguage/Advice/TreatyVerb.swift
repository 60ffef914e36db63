// What a state can do to a treaty, in every form and in the words that people use for it: `signs up to`, `pulled out
// of`, `deposits its instrument of ratification of`.

/// A verb of acts, with its forms.
struct TreatyVerb: Hashable, Sendable {
  /// `ratify`.
  let base: String
  /// `ratifies`.
  let third: String
  /// `ratified`, as after `has`.
  let participle: String
  /// The preposition before the treaty, if any: `to`, `from`.
  let preposition: String?
  /// The instrument that it makes: `signature`, `ratification`, `withdrawal`.
  let instrument: String

  static let sign = TreatyVerb("sign", "signs", "signed", nil, "signature")
  static let ratify = TreatyVerb("ratify", "ratifies", "ratified", nil, "ratification")
  static let accept = TreatyVerb("accept", "accepts", "accepted", nil, "ratification")
  static let approve = TreatyVerb("approve", "approves", "approved", nil, "ratification")
  static let accede = TreatyVerb("accede", "accedes", "acceded", "to", "ratification")
  static let join = TreatyVerb("join", "joins", "joined", nil, "ratification")
  static let withdraw = TreatyVerb("withdraw", "withdraws", "withdrawn", "from", "withdrawal")
  static let denounce = TreatyVerb("denounce", "denounces", "denounced", nil, "withdrawal")

  private init(_ base: String, _ third: String, _ participle: String, _ preposition: String?, _ instrument: String) {
    self.base = base
    self.third = third
    self.participle = participle
    self.preposition = preposition
    self.instrument = instrument
  }

  /// A form with its preposition: `withdraws from`.
  func written(_ form: String) -> String {
    preposition.map { form + " " + $0 } ?? form
  }

  /// The verb to write in an act: `join` is no act, a state ratifies or accedes.
  var asAct: TreatyVerb { self == .join ? .ratify : self }

  /// The verb to write after `has`: there is no `has withdrawn from`.
  var asPredicate: TreatyVerb { self == .withdraw ? .denounce : self }
}

extension TreatyVerb {
  /// How a verb was found at the beginning of some pieces.
  struct Match {
    let verb: TreatyVerb
    let length: Int
    /// Whether the words are the language's own, so that nothing but their form can be wrong.
    let isOwnWord: Bool
  }

  /// The verbs that may stand at the beginning of these pieces, longest wording first.
  static func matches(in pieces: ArraySlice<Piece>) -> [Match] {
    guard let head = pieces.first, head.isWord, let wordings = table[head.key] else { return [] }
    var found: [Match] = []
    for wording in wordings {
      let rest = pieces.dropFirst()
      guard rest.count >= wording.tail.count, zip(wording.tail, rest).allSatisfy({ $1.reads($0) }) else { continue }
      found.append(Match(verb: wording.verb, length: 1 + wording.tail.count, isOwnWord: wording.isOwnWord))
    }
    return found.sorted { $0.length > $1.length }
  }

  private struct Wording {
    let verb: TreatyVerb
    let tail: [String]
    let isOwnWord: Bool
  }

  /// Every form of every wording, by its first word.
  private static let table: [String: [Wording]] = {
    var table: [String: [Wording]] = [:]
    func add(_ verb: TreatyVerb, _ heads: [String], _ tails: [String], own: Bool) {
      for head in heads {
        for tail in tails {
          let words = tail.split(separator: " ").map(String.init)
          table[head, default: []].append(Wording(verb: verb, tail: words, isOwnWord: own && words.isEmpty))
        }
      }
    }
    add(.sign, forms("sign"), ["", "up to", "up for", "up", "on to", "onto", "on", "to"], own: true)
    add(.ratify, forms("ratify") + ["ratifys", "ratifyed", "ratifing"], ["", "to"], own: true)
    add(.accept, forms("accept"), [""], own: true)
    add(.approve, forms("approve"), [""], own: true)
    add(.accede, forms("accede"), ["to", "", "into"], own: true)
    add(.join, forms("join"), ["", "to", "up to"], own: true)
    add(
      .withdraw, ["withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing"], ["from", "", "out of", "of"],
      own: true)
    add(.denounce, forms("denounce"), ["", "from"], own: true)
    add(.sign, forms("subscribe"), ["to", ""], own: false)
    add(.accede, forms("adhere"), ["to", "", "with"], own: false)
    add(.ratify, forms("endorse") + forms("validate") + forms("adopt"), [""], own: false)
    add(.withdraw, forms("quit") + ["quit", "quitted"], ["", "from"], own: false)
    add(.withdraw, forms("exit"), ["", "from"], own: false)
    add(.withdraw, ["leave", "leaves", "left", "leaving"], ["", "from"], own: false)
    add(.withdraw, forms("abandon") + forms("renounce") + forms("repudiate") + forms("terminate"), [""], own: false)
    add(
      .withdraw, forms("pull") + forms("step") + forms("opt") + forms("walk"), ["out of", "out from", "away from"],
      own: false)
    add(.withdraw, ["drop", "drops", "dropped", "dropping", "get", "gets", "got"], ["out of"], own: false)
    add(.withdraw, forms("resign") + forms("secede") + forms("depart"), ["from", ""], own: false)
    for article in ["", "its ", "the ", "their ", "an ", "a "] {
      for instrument in ["", "instrument of ", "instruments of "] {
        for (noun, verb) in deposits {
          let tails = ["of", "for", "to", "with"].map { article + instrument + noun + " " + $0 }
          add(verb, forms("deposit") + forms("lodge") + forms("submit"), tails, own: false)
        }
      }
    }
    for (noun, verb) in deposits {
      add(verb, ["give", "gives", "gave", "given"], ["its " + noun + " to", "its " + noun + " of"], own: false)
    }
    return table
  }()

  private static let deposits: [(String, TreatyVerb)] = [
    ("ratification", .ratify), ("acceptance", .accept), ("approval", .approve), ("accession", .accede),
  ]

  /// The regular forms of a verb: `sign`, `signs`, `signed`, `signing`.
  private static func forms(_ base: String) -> [String] {
    if base.hasSuffix("y") {
      let stem = String(base.dropLast())
      return [base, stem + "ies", stem + "ied", base + "ing"]
    }
    if base.hasSuffix("e") { return [base, base + "s", base + "d", String(base.dropLast()) + "ing"] }
    return [base, base + "s", base + "ed", base + "ing"]
  }

  /// The words that begin a wording, for the advice's vocabulary.
  static var firstWords: [String] { Array(table.keys) }
}

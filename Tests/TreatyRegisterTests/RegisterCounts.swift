// How many acts of each treaty the register holds, counted from the tables that it was made from.

/// The numbers of one treaty's acts.
struct Counts: Equatable {
  let acts: Int
  let unchecked: Int
  let bounded: Int
  let allowed: Int

  init(_ acts: Int, _ unchecked: Int, _ bounded: Int, _ allowed: Int) {
    self.acts = acts
    self.unchecked = unchecked
    self.bounded = bounded
    self.allowed = allowed
  }

  /// All acts, those typed from memory, those with bounds and no day, and those allowed with a reason.
  static let ofTreaties: [String: Counts] = [
    "att": Counts(253, 0, 0, 0),
    "ballast": Counts(74, 0, 0, 6),
    "basel": Counts(245, 1, 0, 0),
    "bbnj": Counts(106, 0, 10, 31),
    "budapest": Counts(131, 0, 0, 1),
    "budapest-2": Counts(55, 0, 0, 0),
    "bwc": Counts(305, 2, 0, 0),
    "cartagena": Counts(272, 0, 0, 2),
    "cat": Counts(260, 4, 0, 0),
    "cbd": Counts(364, 0, 0, 0),
    "ccm": Counts(225, 0, 0, 0),
    "ccw": Counts(181, 6, 0, 1),
    "cedaw": Counts(294, 6, 0, 0),
    "cmw": Counts(95, 0, 0, 0),
    "cped": Counts(170, 0, 0, 0),
    "crc": Counts(336, 0, 0, 0),
    "crc-ac": Counts(303, 0, 0, 0),
    "crpd": Counts(352, 0, 0, 0),
    "ctbt": Counts(368, 0, 0, 0),
    "cwc": Counts(358, 0, 0, 1),
    "cybercrime": Counts(78, 0, 5, 0),
    "doha": Counts(147, 0, 0, 0),
    "fctc": Counts(351, 0, 0, 1),
    "fish-stocks": Counts(149, 0, 0, 0),
    "genocide": Counts(198, 4, 0, 0),
    "hong-kong": Counts(24, 0, 17, 3),
    "iccpr": Counts(253, 6, 0, 0),
    "iccpr-op2": Counts(132, 2, 0, 0),
    "icerd": Counts(275, 5, 0, 1),
    "icescr": Counts(248, 6, 0, 0),
    "kigali": Counts(174, 0, 0, 0),
    "kyoto": Counts(278, 1, 0, 0),
    "malabo": Counts(24, 0, 6, 7),
    "marpol": Counts(165, 0, 5, 0),
    "minamata": Counts(222, 0, 0, 19),
    "montreal": Counts(244, 0, 0, 1),
    "nagoya": Counts(205, 1, 0, 0),
    "new-york": Counts(196, 0, 0, 0),
    "npt": Counts(292, 3, 1, 0),
    "opcat": Counts(168, 0, 0, 1),
    "ottawa": Counts(304, 0, 0, 0),
    "paris": Counts(393, 0, 0, 0),
    "refugee": Counts(167, 2, 0, 0),
    "refugee-protocol": Counts(147, 0, 0, 0),
    "rome": Counts(275, 1, 0, 0),
    "rotterdam": Counts(237, 0, 0, 1),
    "stockholm": Counts(333, 0, 0, 2),
    "tpnw": Counts(170, 1, 0, 0),
    "trafficking": Counts(277, 0, 0, 1),
    "uncac": Counts(312, 0, 0, 0),
    "unccd": Counts(311, 0, 0, 0),
    "unclos": Counts(329, 4, 0, 4),
    "unfccc": Counts(364, 0, 0, 0),
    "untoc": Counts(327, 0, 0, 0),
    "vccr": Counts(229, 4, 0, 0),
    "vcdr": Counts(255, 5, 0, 0),
    "vclt": Counts(165, 4, 0, 0),
    "vienna": Counts(226, 1, 0, 0),
  ]
}

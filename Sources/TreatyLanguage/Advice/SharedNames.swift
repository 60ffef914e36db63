// Names that the language gives to one treaty and that people give to several: in every ministry `Cybercrime Convention` was
// Budapest's before there was another.

/// Treaties that go by one name in everyday speech.
enum SharedNames {
  private static let treaties: [String: [String]] = [
    "cybercrime convention": ["cybercrime", "budapest"],
    "cyber crime convention": ["cybercrime", "budapest"],
    "cybercrime treaty": ["cybercrime", "budapest"],
    "cyber convention": ["cybercrime", "budapest"],
  ]

  /// The words that the language has for the treaties that a name may mean; none where it is shared by none.
  static func keys(of name: String) -> [String] { treaties[name.lowercased()] ?? [] }
}

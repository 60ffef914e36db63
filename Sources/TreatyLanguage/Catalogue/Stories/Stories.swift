// Every diagnostic in one place: what `treaty explain CODE` tells. A test runs each example and the script put right.

import TreatySyntax

extension DiagnosticCatalogue {
  /// The diagnostics of the whole language, in the order of their codes.
  public static let ofLanguage: [DiagnosticEntry] =
    (entries + ofChecking + ofDeclaring + ofEvaluating + ofActing + ofFiles).sorted { $0.code < $1.code }

  /// The story of a code; nil where the language has none.
  ///
  /// Linear in the number of codes.
  public static func story(of code: DiagnosticCode) -> DiagnosticEntry? {
    (ofLanguage + ofSessions).first { $0.code == code }
  }
}

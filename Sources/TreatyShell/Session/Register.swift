// The facts that a session begins with, by the choice of its settings.

import TreatyModel
import TreatyRegister
import TreatySyntax

extension Settings.FactsChoice {
  /// The register; `nil` where the session begins without facts.
  var register: BuiltInRegister? {
    switch self {
    case .none: nil
    case .builtIn: BuiltInRegister()
    case .folder(let folder): BuiltInRegister(files: FactsFolder(path: folder).files.overEmbedded())
    }
  }

  /// The names of the facts.
  var lexicon: ScopedLexicon {
    switch self {
    case .none: ScopedLexicon(over: CoreLexicon())
    case .builtIn, .folder: ScopedLexicon(over: BuiltInLexicon())
    }
  }
}

extension Settings {
  /// Why the chosen facts cannot be used; `nil` where they can.
  var factsFailure: FileFailure? {
    guard case .folder(let folder) = facts else { return nil }
    return FactsFolder(path: folder).failure
  }
}

/// A folder whose files take the place of the built-in ones with the same path.
struct FactsFolder {
  let path: String

  /// Why the folder cannot be used; `nil` where it can.
  var failure: FileFailure? { TextFile.isFolder(path) ? nil : FileFailure(path: path, number: TextFile.notAFolder) }

  /// Its files.
  ///
  /// One that is not there is `nil`: then the built-in one stands.
  var files: RegisterFiles {
    RegisterFiles { [path] file throws(UnreadableFile) in
      do throws(FileFailure) {
        return try TextFile.bytes(at: path + "/" + file)
      } catch {
        if error.isAbsence { return nil }
        throw UnreadableFile(message: error.message(doing: "read"))
      }
    }
  }
}

package import Annotations

/// What there is to say of how something is kept.
package enum StoreRemark: Hashable, Sendable {
  /// There is no folder to keep anything in.
  case homeless
  /// Nothing can be written: what is made now lasts until the end of this sitting.
  case onlyInMemory(StoreError)
  /// The file was damaged, and lies beside the new one under this name.
  case setAside(path: String)
  /// A later Frise made the file, whose tables are not known here; what is made now lasts until the end.
  case newer(path: String)
  /// The file is a database of something else; what is made now lasts until the end.
  case foreign(path: String)
}

extension StoreRemark {
  /// What there is to say, in a sentence.
  package func sentence(in language: Language) -> String {
    func say(_ english: String, _ french: String) -> String {
      language == .french ? french : english
    }
    let end = say("what you keep now lasts until you quit", "ce que vous gardez ne durera pas")
    switch self {
    case .homeless: return say("There is no home folder — ", "Pas de dossier personnel — ") + end
    case .onlyInMemory(let error): return "\(error.sentence) — \(end)"
    case .setAside(let path):
      return say(
        "A damaged file was set aside: \(path)", "Un fichier endommagé a été mis de côté : \(path)")
    case .newer(let path):
      return say(
        "\(path): made by a later Frise — ", "\(path) : fait par une version ultérieure — ")
        + end
    case .foreign(let path):
      return say("\(path): not a file of Frise — ", "\(path) : pas un fichier de Frise — ") + end
    }
  }
}

package import Annotations

extension ArticleNote {
  /// What is strange, in a few words, without the path.
  package func sentence(in language: Language) -> String {
    func say(_ english: String, _ french: String) -> String {
      language == .french ? french : english
    }
    switch self {
    case .notUTF8(let encoding):
      return say("not UTF-8; read as \(encoding)", "pas en UTF-8 ; lu comme \(encoding)")
    case .repaired(let bytes):
      return say(
        bytes == 1 ? "1 byte is not UTF-8" : "\(bytes) bytes are not UTF-8",
        bytes == 1 ? "1 octet n’est pas de l’UTF-8" : "\(bytes) octets ne sont pas de l’UTF-8")
    case .brokenFeed(_, let problem):
      return say(
        "the feed breaks off here: \(problem)", "le flux s’interrompt ici : \(problem)")
    case .emptyItems(let count):
      return say(
        count == 1
          ? "1 item without a title and a text" : "\(count) items without a title and a text",
        count == 1 ? "1 élément sans titre ni texte" : "\(count) éléments sans titre ni texte")
    case .brokenMetadata(_, let problem):
      return say("metadata cannot be read: ", "métadonnées illisibles : ") + problem
    case .unknownField(_, let name, let meant):
      return say(
        "unknown field “\(name)”; did you mean “\(meant)”?",
        "champ « \(name) » inconnu ; vouliez-vous dire « \(meant) » ?")
    case .badValue(_, let field, let value):
      return say(
        "“\(value)” is no value for “\(field)”", "« \(value) » n’est pas une valeur de « \(field) »"
      )
    }
  }

  /// The line of the file that it is about, counted from 1.
  package var line: Int? {
    switch self {
    case .notUTF8, .repaired, .emptyItems: nil
    case .badValue(let line, _, _): line
    case .brokenMetadata(let line, _), .unknownField(let line, _, _), .brokenFeed(let line, _): line
    }
  }
}

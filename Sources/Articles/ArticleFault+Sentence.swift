package import Annotations

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension ArticleFault {
  /// What is wrong, in a few words, without the path.
  package func sentence(in language: Language) -> String {
    func say(_ english: String, _ french: String) -> String {
      language == .french ? french : english
    }
    switch self {
    case .missing: return say("no such file or folder", "ni fichier ni dossier de ce nom")
    case .unreadable(_, let reason):
      return say("cannot be read: ", "illisible : ") + String(cString: strerror(reason))
    case .special(_, let kind):
      return say("not a regular file: ", "pas un fichier ordinaire : ") + kind.name(in: language)
    case .linkLoop: return say("a loop of links", "des liens qui tournent en rond")
    case .danglingLink: return say("a link to nothing", "un lien vers rien")
    case .leadsOutside:
      return say("a link that leads out of the folder", "un lien qui mène hors du dossier")
    case .tooDeep: return say("folders nested too deep", "dossiers imbriqués trop profond")
    case .empty: return say("empty", "vide")
    case .binary(_, let kind?):
      return say("not text but \(kind)", "pas un texte mais \(kind)")
    case .binary(_, nil): return say("not text", "pas un texte")
    case .otherXML(_, let root):
      return say(
        "XML (<\(root)>), but neither a page nor a feed",
        "du XML (<\(root)>), mais ni une page ni un flux")
    case .otherJSON: return say("JSON, but no feed", "du JSON, mais pas un flux")
    case .malformed(_, let line, let problem):
      return say(
        "cannot be read from line \(line) on: \(problem)",
        "illisible à partir de la ligne \(line) : \(problem)")
    case .noText: return say("a page without text", "une page sans texte")
    case .emptyFeed: return say("a feed without articles", "un flux sans articles")
    case .tooLarge(_, let bytes):
      return say("too large: \(bytes >> 20) MB", "trop gros : \(bytes >> 20) Mo")
    case .noArticles: return say("no articles in it", "aucun article dedans")
    }
  }
}

extension ArticleFault.Special {
  fileprivate func name(in language: Language) -> String {
    switch (self, language) {
    case (.directory, .english): "a folder"
    case (.directory, .french): "un dossier"
    case (.pipe, .english): "a pipe (give its text to standard input and name it -)"
    case (.pipe, .french): "un tube (donnez son texte à l’entrée standard, sous le nom -)"
    case (.socket, .english): "a socket"
    case (.socket, .french): "une socket"
    case (.characterDevice, .english), (.blockDevice, .english): "a device"
    case (.characterDevice, .french), (.blockDevice, .french): "un périphérique"
    case (.unknown, .english): "of an unknown kind"
    case (.unknown, .french): "d’un genre inconnu"
    }
  }
}

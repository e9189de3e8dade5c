package import Annotations

extension SearchQueryError {
  /// What is wrong with a line, for people: a few words, as they stand behind the line.
  package func sentence(in language: Language) -> String {
    func say(_ english: String, _ french: String) -> String {
      language == .french ? french : english
    }
    switch self {
    case .missing(let name):
      return say("nothing stands behind \(name):", "il n’y a rien après \(name):")
    case .noDay(let value):
      return say(
        "“\(value)” is no day; write it like 2023-11-20",
        "« \(value) » n’est pas un jour ; écrivez 2023-11-20")
    case .emptySpan: return say("it ends before it begins", "elle finit avant de commencer")
    case .expression(let error): return error.sentence(in: language)
    }
  }
}

extension ExpressionError {
  /// What is wrong with a regular expression and at which character, counted from one.
  package func sentence(in language: Language) -> String {
    let (english, french) =
      switch reason {
      case .unclosedGroup: ("( is not closed", "( n’est pas fermée")
      case .unclosedSet: ("[ is not closed", "[ n’est pas fermé")
      case .unopenedGroup: (") closes nothing", ") ne ferme rien")
      case .nothingToRepeat: ("nothing to repeat", "rien à répéter")
      case .badCount: ("no such count", "nombre impossible")
      case .badRange: ("a range that ends before it begins", "intervalle à l’envers")
      case .unknownEscape: ("unknown after \\", "inconnu après \\")
      case .unsupported: ("there is no looking around or back", "ni référence ni regard autour")
      case .tooLarge: ("too large", "trop grande")
      }
    return language == .french
      ? "\(french), au caractère \(offset + 1)" : "\(english), at character \(offset + 1)"
  }
}

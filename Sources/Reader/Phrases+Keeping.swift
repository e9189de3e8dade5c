import Articles
import Stories

/// What is said of pins, and of what lasts.
extension Phrases {
  var pinned: String {
    say("Pinned. e notes something on it.", "Épinglé. e y ajoute une note.")
  }
  var noted: String { say("Noted.", "Noté.") }
  func unpinned(hasNote: Bool) -> String {
    hasNote
      ? say(
        "The pin and its note are gone; u brings them back.",
        "L’épingle et sa note sont retirées ; u les rend.")
      : say("The pin is gone; u brings it back.", "L’épingle est retirée ; u la rend.")
  }
  var pinIsBack: String { say("The pin is back.", "L’épingle est de retour.") }
  var pinIsGone: String { say("The pin is gone.", "L’épingle est retirée.") }
  var pinIsAsBefore: String { say("The pin is as before.", "L’épingle est comme avant.") }
  var noPins: String {
    say("Nothing is pinned yet: x pins a sentence.", "Rien d’épinglé : x épingle une phrase.")
  }
  var noSentenceHere: String { say("There is no sentence here.", "Il n’y a pas de phrase ici.") }
  var lastSentence: String { say("That was the last sentence.", "C’était la dernière phrase.") }
  var firstSentence: String { say("That was the first sentence.", "C’était la première phrase.") }
  package var noteLabel: String { say("Note: ", "Note : ") }
  package var unpin: String { say("unpin", "libérer") }
  package var pins: String { say("Pins", "Épingles") }
  var wordsAreLost: String {
    say("These words are no longer in the article.", "Ces mots ne sont plus dans l’article.")
  }
  var placeIsLost: String {
    say(
      "The words where you stopped reading are no longer in the text.",
      "Les mots où vous aviez arrêté la lecture ne sont plus dans le texte.")
  }
  func isMissing(_ path: Path, _ fault: ArticleFault) -> String {
    name(of: path) + colon + fault.sentence(in: language)
      + say(" — this is what was read of it last.", " — voici ce qui en a été lu.")
  }
  func hasChanged(_ path: Path) -> String {
    say("\(name(of: path)) has changed, and was read anew.", "\(name(of: path)) a changé ; relu.")
  }
  func elsewhere(_ path: Path) -> String {
    say("In another story: \(path.text)", "Dans une autre histoire : \(path.text)")
  }
  /// What a command does in the view of all pins, where that is another thing than elsewhere.
  func purposeOnPins(of command: Command) -> String? {
    switch command {
    case .up: say("the pin above", "l’épingle au-dessus")
    case .down: say("the pin below", "l’épingle au-dessous")
    case .open: say("read the sentence in its article", "lire la phrase dans son article")
    case .pin: say("take the pin away", "retirer l’épingle")
    case .note: say("write the note on it", "écrire sa note")
    case .pins, .back, .close: say("back to where one came from", "revenir d’où l’on vient")
    default: nil
    }
  }

  /// Whose words they are, and when they came out.
  func citation(_ citation: Citation) -> String {
    [citation.source, citation.title, citation.published.map { shortDay($0) }]
      .compactMap(\.self).joined(separator: " · ")
  }
}

import Stories

/// What searches say.
extension Phrases {
  package var searchLabel: String { say("Search all: ", "Chercher partout : ") }
  package var nothingLookedFor: String {
    say(
      "Nothing has been looked for yet: / searches here, S all articles.",
      "Rien n’a encore été cherché : / cherche ici, S dans tous les articles.")
  }
  package var onFromTop: String {
    say("Behind the last match: on from the first.", "Après la dernière occurrence : la première.")
  }
  package var onFromEnd: String {
    say("Before the first match: on from the last.", "Avant la première occurrence : la dernière.")
  }
  package var searching: String { say("searching …", "recherche …") }

  package var nothingFound: String { say("nothing found", "introuvable") }

  package func notFound(_ line: String) -> String {
    say("“\(line)” is not found.", "« \(line) » est introuvable.")
  }

  /// `3 of 17`.
  package func place(_ number: Int, of count: Int) -> String {
    say("\(grouped(number)) of \(grouped(count))", "\(grouped(number)) sur \(grouped(count))")
  }

  package func here(_ count: Int) -> String {
    say("\(grouped(count)) here", "\(grouped(count)) ici")
  }

  package func inStory(_ count: Int) -> String {
    say("\(grouped(count)) in all", "\(grouped(count)) en tout")
  }

  package func nextArticle(_ title: String) -> String {
    say("On to “\(title)”.", "Suite dans « \(title) ».")
  }

  package func matches(_ count: Int) -> String {
    count == 1
      ? say("1 match", "1 occurrence")
      : "\(grouped(count)) " + say("matches", "occurrences")
  }

  package func sentences(_ count: Int) -> String {
    count == 1
      ? say("1 sentence", "1 phrase") : "\(grouped(count)) " + say("sentences", "phrases")
  }

  package func more(_ count: Int) -> String {
    say("\(sentences(count)) more of this source", "encore \(sentences(count)) de cette source")
  }

  package func searched(_ done: Int, of all: Int) -> String {
    say(
      "\(grouped(done)) of \(grouped(all)) articles searched so far",
      "\(grouped(done)) articles sur \(grouped(all)) parcourus")
  }

  /// What a command does in the results of a search, where that is another thing than elsewhere.
  func purposeInSearch(of command: Command) -> String? {
    switch command {
    case .up, .previousMatch: say("the sentence above", "la phrase au-dessus")
    case .down, .nextMatch: say("the sentence below", "la phrase au-dessous")
    case .open:
      say("read the sentence in its article; n N go on", "lire la phrase dans son article ; n N")
    case .search: say("another search", "une autre recherche")
    case .readOn: say("a page down", "une page plus bas")
    case .readBack: say("a page up", "une page plus haut")
    case .back, .close: say("back to where one came from", "revenir d’où l’on vient")
    case .left, .right, .pageUp, .pageDown, .halfPageUp, .halfPageDown, .first, .last, .nextPane,
      .previousPane, .nextArticle, .previousArticle, .nextMark, .previousMark, .article, .timeline,
      .toggleDays, .toggleStrip, .nextDay, .previousDay, .pinColumn, .hideColumn, .widenColumn,
      .moveColumnLeft, .moveColumnRight, .showColumns, .toggleLevel, .coarser, .finer, .filter,
      .sort, .sortBack, .group, .correct, .undo, .openAddress, .openLink, .pin, .note, .pins,
      .nextSentence,
      .previousSentence, .find, .nextSource, .previousSource, .help, .toggleMouse, .suspend,
      .redraw, .quit:
      nil
    }
  }

  /// What a query can be made of, a line each: what is typed, and what that asks for.
  package var queryHelp: [(example: String, meaning: String)] {
    [
      (
        "altman conseil",
        say("sentences with both, wherever in their words", "les phrases qui ont les deux")
      ),
      ("\"le conseil\"", say("these words together", "ces mots à la suite")),
      ("altman OR murati", say("one of them is enough", "l’un des deux suffit")),
      ("-microsoft", say("sentences without it", "les phrases qui ne l’ont pas")),
      ("word:or", say("whole words only", "des mots entiers seulement")),
      ("re:/licenci(é|er)/", say("a regular expression", "une expression régulière")),
      ("person:altman", say("somebody is named, by any name", "quelqu’un est nommé")),
      ("source:wired", say("in this source", "dans cette source")),
      (
        "on:2023-11-17 from: to:",
        say("of these days, told or published", "de ces jours, racontés ou publiés")
      ),
    ]
  }
}

package import Annotations
package import Articles
package import Screen
import Stories

/// What the reader says, in the language of its interface.
package struct Phrases: Hashable, Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  func say(_ english: String, _ french: String) -> String {
    language == .french ? french : english
  }

  package var articles: String { "Articles" }
  package var help: String { say("help", "aide") }
  package var keys: String { say("Keys", "Touches") }
  package var noArticle: String { say("No article yet.", "Pas encore d’article.") }
  package var mouseOn: String {
    say(
      "The mouse is on: click to choose, wheel to scroll. Hold Shift to select text.",
      "Souris activée : un clic choisit, la molette fait défiler. Maj pour sélectionner du texte.")
  }
  package var mouseOff: String { say("The mouse is off.", "Souris désactivée.") }
  package var paste: String {
    say(
      "A paste was left out: nothing here takes text.",
      "Collage ignoré : rien ici ne reçoit de texte.")
  }

  package var inThisArticle: String { say("In this article", "Dans cet article") }
  package var stillReading: String {
    say("Names and dates are still being read.", "Lecture des noms et des dates en cours.")
  }
  package var nothingMarked: String {
    say("No name and no date in this text.", "Ni nom ni date dans ce texte.")
  }
  package var noSingleDay: String {
    say("This is no single day.", "Ce n’est pas un seul jour.")
  }
  package var goToSentence: String { say("to the sentence", "vers la phrase") }
  package var choose: String { say("choose", "choisir") }
  package var lastMark: String { say("That was the last one.", "C’était le dernier.") }
  package var firstMark: String { say("That was the first one.", "C’était le premier.") }

  /// What stands between a statement and what explains it.
  package var colon: String { say(": ", "\u{A0}: ") }
  package var standardInput: String { say("standard input", "entrée standard") }

  /// A file's name, without the folders it lies in.
  package func name(of path: Path) -> String { path == .standardInput ? standardInput : path.name }

  package func count(ofArticles count: Int) -> String {
    count == 1 ? say("1 article", "1 article") : "\(grouped(count)) articles"
  }

  package func minutes(_ count: Int) -> String { "\(grouped(count)) min" }

  package func percent(_ value: Int) -> String {
    language == .french ? "\(value)\u{A0}%" : "\(value)%"
  }

  package func unreadable(_ count: Int) -> String {
    if count == 1 { return say("1 file could not be read", "1 fichier illisible") }
    return say("\(grouped(count)) files could not be read", "\(grouped(count)) fichiers illisibles")
  }

  package func reading(done: Int, of total: Int) -> String {
    say(
      "reading \(grouped(done)) of \(grouped(total))",
      "lecture \(grouped(done)) sur \(grouped(total))")
  }

  package func annotating(_ done: Int, of total: Int) -> String {
    say("names and dates ", "noms et dates ") + percent(done * 100 / max(1, total))
  }

  /// A number with its digits in groups of three.
  package func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += say(",", "\u{202F}") }
      text.append(digit)
    }
    return text
  }
}

extension Phrases {
  /// `lundi 20 novembre 2023`, `Monday 20 November 2023`.
  package func fullDay(_ day: Day) -> String {
    day.words(in: language, withWeekday: true)
  }

  /// `20 nov. 2023`, `20 Nov 2023`; without its year when that goes without saying.
  package func shortDay(_ day: Day, withYear: Bool = true) -> String {
    "\(day.day) \(shortMonth(day.month))" + (withYear ? " \(day.year)" : "")
  }

  /// `16 nov. – 8 déc. 2023`.
  package func span(_ days: ClosedRange<Day>) -> String {
    if days.lowerBound == days.upperBound { return shortDay(days.lowerBound) }
    let sameYear = days.lowerBound.year == days.upperBound.year
    return shortDay(days.lowerBound, withYear: !sameYear) + " – " + shortDay(days.upperBound)
  }

  private func shortMonth(_ month: Int) -> String {
    let english = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let french = [
      "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
      "déc.",
    ]
    return say(english[month - 1], french[month - 1])
  }
}

extension Phrases {
  /// When an article came out and how that is known, for the status line.
  package func publication(_ publication: Publication?, quoting words: String?) -> String {
    guard let publication else { return say("day unknown", "jour inconnu") }
    let day = shortDay(publication.day)
    let quoted = words.map { say(": “\($0)”", " : « \($0) »") } ?? ""
    switch publication.origin {
    case .option: return say("\(day), as given with --published", "\(day), donné par --published")
    case .metadata: return say("\(day), from its metadata", "\(day), d’après ses métadonnées")
    case .text:
      let year =
        publication.yearOrigin == .text
        ? ""
        : say(
          ", year from \(origin(publication.yearOrigin))",
          ", année d’après \(origin(publication.yearOrigin))")
      return say(
        "\(day), from its text\(quoted)\(year)", "\(day), d’après son texte\(quoted)\(year)")
    case .story:
      guard words != nil else {
        return say(
          "~ \(day), inferred from the other articles", "~ \(day), déduit des autres articles")
      }
      return say(
        "~ \(day), inferred from the other articles and the last day it tells of\(quoted)",
        "~ \(day), déduit des autres articles et du dernier jour qu’il raconte\(quoted)")
    case .file:
      return say(
        "~ \(day), when the file was last changed", "~ \(day), dernier changement du fichier")
    }
  }

  private func origin(_ origin: Origin) -> String {
    switch origin {
    case .option: say("the command line", "la ligne de commande")
    case .metadata: say("its metadata", "ses métadonnées")
    case .text: say("its text", "son texte")
    case .story: say("the story", "les autres articles")
    case .file: say("the file", "le fichier")
    }
  }
}

extension Phrases {
  /// What a command does in a view, for the help and the documentation.
  package func purpose(of command: Command, in view: Keymap.View) -> String {
    if view == .search, let purpose = purposeInSearch(of: command) { return purpose }
    if view == .timeline, let purpose = purposeInTimeline(of: command) { return purpose }
    if view == .pins, let purpose = purposeOnPins(of: command) { return purpose }
    return switch command {
    case .up:
      say("one up: the article before, the line above", "plus haut : article ou ligne d’avant")
    case .down:
      say("one down: the next article, the line below", "plus bas : article ou ligne d’après")
    case .left: say("to the list", "vers la liste")
    case .right: say("to the text", "vers le texte")
    case .open:
      say(
        "read the article; on a name or a date, all that is said of it",
        "lire l’article ; sur un nom ou une date, tout ce qui en est dit")
    case .timeline:
      say("the timeline, at the event nearest to here", "la frise, à l’événement le plus proche")
    case .toggleDays:
      say("the article’s own timeline, shown or not", "la frise de l’article, affichée ou non")
    case .toggleStrip:
      say(
        "the strip: who says how much when, shown or not",
        "le bandeau : qui en dit combien et quand")
    case .nextDay: say("the next day", "le jour suivant")
    case .previousDay: say("the day before", "le jour précédent")
    case .pinColumn:
      say("pin the source: it stays on the left", "épingler la source : elle reste à gauche")
    case .hideColumn: say("hide the source", "masquer la source")
    case .showColumns: say("show all hidden sources again", "afficher les sources masquées")
    case .widenColumn: say("a wide column, or an ordinary one again", "colonne large, ou ordinaire")
    case .moveColumnLeft: say("move the source to the left", "déplacer la source vers la gauche")
    case .moveColumnRight: say("move the source to the right", "déplacer la source vers la droite")
    case .toggleLevel:
      say(
        "columns level by day, or each scrolling by itself",
        "colonnes au même jour, ou défilant chacune à part")
    case .coarser:
      say("rows of a week, a month, a year", "lignes d’une semaine, d’un mois, d’une année")
    case .finer: say("rows of less time", "lignes plus courtes")
    case .filter where view == .timeline:
      say(
        "show only some: person: source: on: from: to:",
        "n’afficher que : person: source: on: from: to:")
    case .filter:
      say(
        "list only some: words, source: on: from: to: is:",
        "ne lister que : mots, source: on: from: to: is:")
    case .sort:
      say(
        "sort the list: file, day, source, title, unread, matches",
        "trier la liste : fichier, jour, source, titre, non lus")
    case .sortBack: say("the order before", "le tri précédent")
    case .group: say("group the list by source, by day, or not", "grouper par source, par jour")
    case .correct: say("give the date another day", "donner un autre jour à la date")
    case .undo:
      say("take the last correction or pin back", "annuler la dernière correction ou épingle")
    case .openAddress:
      say("open the article’s address in $BROWSER", "ouvrir l’adresse de l’article dans $BROWSER")
    case .openLink: say("open a link by its number", "ouvrir un lien par son numéro")
    case .pin: say("pin the sentence, or take its pin away", "épingler la phrase, ou la libérer")
    case .note: say("write a note on the sentence", "écrire une note sur la phrase")
    case .pins: say("all pins", "toutes les épingles")
    case .nextSentence: say("the next sentence", "la phrase suivante")
    case .previousSentence: say("the sentence before", "la phrase précédente")
    case .find: say("search here, as one types", "chercher ici, au fil de la frappe")
    case .nextMatch: say("next match", "occurrence suivante")
    case .previousMatch: say("previous match", "occurrence précédente")
    case .search: say("search all articles", "chercher dans tous les articles")
    case .nextSource: say("the next source", "la source suivante")
    case .previousSource: say("the source before", "la source précédente")
    case .readOn:
      say(
        "a page of the text; at its end the next article",
        "une page du texte ; à la fin, l’article suivant")
    case .readBack: say("a page of the text back", "une page du texte en arrière")
    case .pageDown: say("a page down", "une page plus bas")
    case .pageUp: say("a page up", "une page plus haut")
    case .halfPageDown: say("half a page down", "une demi-page plus bas")
    case .halfPageUp: say("half a page up", "une demi-page plus haut")
    case .first: say("to the beginning", "au début")
    case .last: say("to the end", "à la fin")
    case .nextPane: say("next pane", "panneau suivant")
    case .previousPane: say("previous pane", "panneau précédent")
    case .nextMark: say("next name or date", "nom ou date qui suit")
    case .previousMark: say("previous name or date", "nom ou date qui précède")
    case .nextArticle: say("next article, from anywhere", "article suivant, d’où que l’on soit")
    case .previousArticle:
      say("previous article, from anywhere", "article précédent, d’où que l’on soit")
    case .article: say("the n-th article", "le n-ième article")
    case .help: say("the keys of this view", "les touches de cette vue")
    case .back:
      say("one level back; from the list, quit", "un niveau en arrière ; depuis la liste, quitter")
    case .close: say("one level back, never out", "un niveau en arrière, sans quitter")
    case .toggleMouse: say("mouse on or off", "souris activée ou non")
    case .redraw: say("paint the screen anew", "redessiner l’écran")
    case .suspend: say("suspend; fg comes back", "suspendre ; fg revient")
    case .quit: say("quit", "quitter")
    }
  }

  /// What a command does in the timeline, where that is another thing than elsewhere.
  private func purposeInTimeline(of command: Command) -> String? {
    switch command {
    case .up: say("the event above", "l’événement au-dessus")
    case .down: say("the event below", "l’événement au-dessous")
    case .left: say("the source on the left, same day", "la source à gauche, le même jour")
    case .right: say("the source on the right, same day", "la source à droite, le même jour")
    case .open: say("read the sentence in its article", "lire la phrase dans son article")
    case .timeline: say("back from the timeline", "revenir de la frise")
    case .nextMark: say("next name or date of the sentence", "nom ou date suivants de la phrase")
    case .previousMark:
      say("previous name or date of the sentence", "nom ou date précédents de la phrase")
    case .readOn: say("a page down", "une page plus bas")
    case .readBack: say("a page up", "une page plus haut")
    case .first: say("the first day", "le premier jour")
    case .last: say("the last day", "le dernier jour")
    case .article: say("the n-th source", "la n-ième source")
    case .back: say("back to where one came from", "revenir d’où l’on vient")
    default: nil
    }
  }

  /// A key's name, as it stands on a keyboard of the interface's language.
  package func name(of key: Key) -> String {
    let french = [
      "Space": "Espace", "Enter": "Entrée", "Esc": "Échap", "Home": "Début", "End": "Fin",
      "PgUp": "PgPréc", "PgDn": "PgSuiv", "Shift-Tab": "Maj-Tab",
    ]
    return say(key.description, french[key.description] ?? key.description)
  }

  /// The keys that hints name for some commands, with blanks between them.
  package func keys(for commands: [Command], in keymap: Keymap) -> String {
    commands.compactMap(keymap.firstKey).map(name).joined(separator: " ")
  }

  /// The same in a word or two, for the line of hints.
  package func hint(for command: Command, focus: Pane) -> String {
    switch (command, focus) {
    case (.down, .list), (.down, .contents), (.down, .days): say("choose", "choisir")
    case (.timeline, _): say("timeline", "frise")
    case (.nextMark, _): say("name/date", "nom/date")
    case (.down, .text): say("scroll", "défiler")
    case (.open, .contents), (.open, .text): say("all mentions", "mentions")
    case (.nextDay, _): say("day", "jour")
    case (.filter, _): say("filter", "filtrer")
    case (.sort, _): say("sort", "trier")
    case (.group, _): say("group", "grouper")
    case (.correct, _): say("correct", "corriger")
    case (.find, _): say("search", "chercher")
    case (.search, _): say("all articles", "partout")
    case (.nextMatch, _): say("match", "occurrence")
    case (.nextSource, _): "source"
    case (.coarser, _): say("zoom", "zoom")
    case (.undo, _): say("undo", "annuler")
    case (.pin, _): say("pin", "épingler")
    case (.note, _): say("note", "noter")
    case (.openAddress, _): say("open", "ouvrir")
    case (.openLink, _): say("link", "lien")
    case (.pins, _): say("pins", "épingles")
    case (.nextSentence, _): say("sentence", "phrase")
    case (.right, _), (.open, _): say("read", "lire")
    case (.left, _): say("list", "liste")
    case (.readOn, _): say("page", "page")
    case (.nextArticle, _): say("next", "suivant")
    case (.previousArticle, _): say("previous", "précédent")
    case (.help, _): help
    case (.back, .list), (.quit, _): say("quit", "quitter")
    case (.back, .text), (.back, .contents), (.back, .days): say("back", "retour")
    case (.up, _), (.pageUp, _), (.pageDown, _), (.halfPageUp, _), (.halfPageDown, _), (.first, _),
      (.last, _), (.readBack, _), (.nextPane, _), (.previousPane, _), (.close, _), (.article, _),
      (.toggleMouse, _), (.suspend, _), (.redraw, _), (.previousMark, _), (.toggleDays, _),
      (.toggleStrip, _), (.previousDay, _), (.pinColumn, _), (.hideColumn, _), (.showColumns, _),
      (.widenColumn, _), (.moveColumnLeft, _), (.moveColumnRight, _), (.toggleLevel, _),
      (.finer, _), (.previousMatch, _), (.previousSource, _), (.previousSentence, _),
      (.sortBack, _):
      purpose(of: command, in: .reader)
    }
  }
}

extension Phrases {
  package func people(_ count: Int) -> String {
    count == 1 ? say("1 person", "1 personne") : "\(grouped(count)) " + say("people", "personnes")
  }

  package func mentions(_ count: Int) -> String {
    count == 1
      ? say("1 mention", "1 mention") : "\(grouped(count)) " + say("mentions", "mentions")
  }

  /// What the status line says of a name under the cursor.
  package func about(
    _ name: String, here: Int, inStory: Int, aliases: [String], isDoubtful: Bool
  ) -> String {
    var parts = [name]
    if isDoubtful { parts[0] += say(" (doubtful)", " (incertain)") }
    parts.append(
      here == inStory
        ? mentions(here)
        : say(
          "\(mentions(here)) here, \(grouped(inStory)) in the story",
          "\(mentions(here)) ici, \(grouped(inStory)) dans le dossier"))
    if !aliases.isEmpty {
      parts.append(say("also ", "aussi ") + aliases.prefix(4).joined(separator: ", "))
    }
    return parts.joined(separator: " · ")
  }

  /// A day with its weekday in short: `lun. 20 nov. 2023`.
  package func dayWithWeekday(_ day: Day) -> String {
    let names = say(
      "Mon Tue Wed Thu Fri Sat Sun", "lun. mar. mer. jeu. ven. sam. dim.")
    let weekday = names.split(separator: " ")[day.weekday.rawValue]
    return "\(weekday) \(shortDay(day))"
  }
}

extension Phrases {
  /// What a date means, in words: a day with its weekday, a time, a month, a year, or both ends of a range.
  package func meaning(of date: DateMention) -> String {
    guard let value = date.value else { return say("no certain day", "aucun jour certain") }
    let isGuess = date.isDoubtful ? say("perhaps ", "peut-être ") : ""
    guard let end = date.endValue else { return isGuess + self.value(value) }
    return isGuess + self.value(value) + " – " + self.value(end)
  }

  private func value(_ value: DateValue) -> String {
    switch value {
    case .year, .month: return value.words(in: language)
    case .date(let day): return dayWithWeekday(day)
    case .time(let day, let hour, let minute):
      let minutes = minute < 10 ? "0\(minute)" : "\(minute)"
      return dayWithWeekday(day) + say(", \(hour):\(minutes)", ", \(hour)\u{A0}h\u{A0}\(minutes)")
    }
  }
}

import Annotations
package import Stories

/// What the timeline says.
extension Phrases {
  package var event: String { say("event", "événement") }
  package var source: String { "source" }
  package var lastEvent: String {
    say(
      "This was the source’s last event; } goes to the next day.",
      "C’était le dernier événement de la source ; } va au jour suivant.")
  }
  package var firstEvent: String {
    say(
      "This was the source’s first event; { goes to the day before.",
      "C’était le premier événement de la source ; { va au jour d’avant.")
  }
  package var daysOfArticle: String { say("Its days", "Ses jours") }
  package var noEvent: String {
    say("No event of a known day in these articles.", "Aucun événement daté dans ces articles.")
  }
  package var nothingThrough: String {
    say("The filter lets nothing through.", "Le filtre ne laisse rien passer.")
  }
  package var onlyColumn: String {
    say("This is the last column in view.", "C’est la dernière colonne affichée.")
  }
  package var noFurtherColumn: String {
    say("It cannot go further.", "Elle ne peut aller plus loin.")
  }
  package var nothingToUndo: String {
    say("There is no correction to take back.", "Aucune correction à annuler.")
  }
  package var noDateHere: String {
    say(
      "Put the cursor on a date first: ] goes to the next one.",
      "Placez d’abord le curseur sur une date : ] va à la suivante.")
  }
  package var isLevel: String { say("The columns are level by day.", "Colonnes au même jour.") }
  package var isLoose: String {
    say("Each column scrolls by itself.", "Chaque colonne défile à part.")
  }
  package var filterLabel: String { say("Filter: ", "Filtre : ") }

  package func hiddenColumns(_ count: Int) -> String {
    count == 0
      ? say("No source was hidden.", "Aucune source n’était masquée.")
      : say("Hidden sources shown again: \(count).", "Sources de nouveau affichées : \(count).")
  }

  package func scale(_ scale: Timeline.Scale) -> String {
    switch scale {
    case .day: say("day by day", "jour par jour")
    case .week: say("week by week", "semaine par semaine")
    case .month: say("month by month", "mois par mois")
    case .year: say("year by year", "année par année")
    }
  }

  package func events(_ count: Int) -> String {
    count == 1
      ? say("1 event", "1 événement") : "\(grouped(count)) " + say("events", "événements")
  }

  package func sources(_ count: Int) -> String {
    count == 1 ? "1 source" : "\(grouped(count)) sources"
  }

  /// `16 days without news`.
  package func silence(_ days: Int) -> String {
    switch days {
    case 1: say("1 day without news", "1 jour sans nouvelles")
    case ..<730: say("\(grouped(days)) days without news", "\(grouped(days)) jours sans nouvelles")
    default:
      say(
        "\(grouped(days / 365)) years without news", "\(grouped(days / 365)) ans sans nouvelles")
    }
  }

  package func saysNothing(_ source: String) -> String {
    say("\(source) says nothing then.", "\(source) n’en dit rien.")
  }

  /// What a line asks for that gives the date some words mean.
  package func correctionLabel(_ words: String) -> String {
    say("“\(words)” is: ", "« \(words) » est : ")
  }

  /// What can be typed into a line.
  package func hint(for prompt: Prompt) -> String {
    switch prompt.purpose {
    case .link:
      say(
        "the number behind the link   Enter opens it in $BROWSER   Esc leaves it",
        "le numéro derrière le lien   Entrée l’ouvre dans $BROWSER   Échap abandonne")
    case .note:
      say(
        "one line   Enter keeps it   Esc leaves it", "une ligne   Entrée la garde   Échap abandonne"
      )
    case .list:
      say(
        "words of the title, source or file   source: on: from: to: is:unread is:pinned   empty: all   Esc leaves it",
        "mots du titre, de la source ou du fichier   source: on: from: to: is:unread is:pinned   vide : tout   Échap abandonne"
      )
    case .filter:
      say(
        "person: source: on: from: to:   Tab completes   ↑ ↓ lines before   empty: all   Esc leaves it",
        "person: source: on: from: to:   Tab complète   ↑ ↓ lignes d’avant   vide : tout   Échap abandonne"
      )
    case .find:
      say(
        "words as they stand   word: whole words   re: regular expression   ↑ ↓ before   Esc back to where you were",
        "des mots tels quels   word: mots entiers   re: expression régulière   ↑ ↓ d’avant   Échap revient au départ"
      )
    case .search:
      say(
        "↑ ↓ choose   Enter reads   Tab completes   Esc leaves   ^P ^N lines before   \"a phrase\" -without OR person: source: on: from: to: word: re:",
        "↑ ↓ choisir   Entrée lit   Tab complète   Échap abandonne   ^P ^N lignes d’avant   \"des mots\" -sans OR person: source: on: from: to: word: re:"
      )
    case .correction:
      say(
        "a day like 2023-11-20   - no day   empty: what the words say   Esc leaves it",
        "un jour comme 2023-11-20   - aucun jour   vide : ce que disent les mots   Échap abandonne")
    }
  }

  package func corrected(_ words: String, _ meaning: Correction.Meaning) -> String {
    switch meaning {
    case .day(let day):
      say(
        "“\(words)” is now \(dayWithWeekday(day)).",
        "« \(words) » est maintenant \(dayWithWeekday(day)).")
    case .noDay: say("“\(words)” is no day now.", "« \(words) » n’est plus un jour.")
    case .asWritten:
      say(
        "“\(words)” means again what it says.",
        "« \(words) » a de nouveau le sens que lui donne le texte.")
    }
  }

  package func notKept(_ reason: String) -> String {
    say("Until you quit (\(reason)):", "Jusqu’à la fin de la session (\(reason)) :")
  }

  /// Why a line is no filter.
  package func complaint(_ error: EventFilterError) -> String {
    switch error {
    case .unknownOperator(let word):
      say(
        "“\(word)” is no filter; there are person: source: on: from: to:",
        "« \(word) » n’est pas un filtre ; il y a person: source: on: from: to:")
    case .missing(let name): SearchQueryError.missing(operator: name).sentence(in: language)
    case .noDay(let value): SearchQueryError.noDay(value).sentence(in: language)
    case .emptySpan: SearchQueryError.emptySpan.sentence(in: language)
    }
  }

  package func noDay(_ value: String) -> String { complaint(EventFilterError.noDay(value)) }
}

extension Phrases {
  /// The name of a row for the gutter, in its two lines: `jeu 16 nov` and `2023`.
  /// In a narrow one `16 nov` and `jeu`.
  package func gutter(
    _ row: Timeline.Row, _ scale: Timeline.Scale, isNarrow: Bool = false
  ) -> (String, String) {
    let first = row.days.lowerBound
    let last = row.days.upperBound
    if row.isLoose {
      let isWhole = first.day == 1 && last.adding(1).day == 1
      if isWhole, first.month == 1, last.month == 12, first.year == last.year {
        return ("≈ \(first.year)", "")
      }
      if isWhole, first.month == last.month { return ("≈ \(month(first))", "\(first.year)") }
      if first.month == last.month {
        return ("≈ \(first.day)–\(last.day)", "\(month(last)) \(last.year)")
      }
      return ("≈ \(first.day) \(month(first))", "– \(last.day) \(month(last))")
    }
    switch scale {
    case .day:
      let weekday = first.weekday.name(in: language).prefix(3)
      if isNarrow { return ("\(first.day) \(month(first))", String(weekday)) }
      return ("\(weekday) \(first.day) \(month(first))", "\(first.year)")
    case .week:
      let from = first.month == last.month ? "\(first.day)" : "\(first.day) \(month(first))"
      return ("\(from)–\(last.day) \(month(last))", "\(last.year)")
    case .month: return (Self.capitalised(month(first)), "\(first.year)")
    case .year: return ("\(first.year)", "")
    }
  }

  /// The short name of a month, without a full stop.
  private func month(_ day: Day) -> String {
    String(shortDay(day, withYear: false).drop { $0 != " " }.dropFirst().filter { $0 != "." })
  }

  private static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// The whole name of a row: `jeudi 16 novembre 2023`, `13 – 19 nov. 2023`.
  package func fullName(_ row: Timeline.Row) -> String {
    row.days.lowerBound == row.days.upperBound
      ? fullDay(row.days.lowerBound) : span(row.days)
  }
}

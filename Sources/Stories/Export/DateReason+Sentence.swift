package import Annotations

extension DateMention {
  /// Why it means what it means, in a few words.
  ///
  /// A day that is counted from is called the day of publication where it almost always is that; who knows when
  /// the article came out says so below.
  package func sentence(in language: Language) -> String {
    DateSentence(date: self, language: language, isPublication: nil).text
  }

  /// Why it means what it means, in an article that came out on a day, or on one that nobody knows.
  package func sentence(in language: Language, published: Day?) -> String {
    DateSentence(date: self, language: language, isPublication: { $0 == published }).text
  }
}

/// A reason put into words.
private struct DateSentence {
  let date: DateMention
  let language: Language
  let isPublication: ((Day) -> Bool)?

  var text: String {
    guard date.value != nil || [.vague, .ends, .corrected].contains(date.reason) else {
      return unknown
    }
    return reason
      + (isLeftOpen ? say("; it may be another day", " ; c’est peut-être un autre jour") : "")
  }

  /// Whether to say that it is a guess: a day that is written is none, whatever weekday stands before it.
  private var isLeftOpen: Bool {
    date.isDoubtful && date.value != nil && date.reason != .written
  }

  private var reason: String {
    switch date.reason {
    case .corrected: say("corrected by the reader", "corrigé par le lecteur")
    case .written: written
    case .year(let reference, let isWeekday, let isAhead): year(reference, isWeekday, isAhead)
    case .context: say("what it leaves out was told before it", "ce qui manque est dit avant")
    case .weekday(let from, let isAhead): weekday(from, isAhead)
    case .fromPublication(let day, let days): fromPublication(day, days)
    case .fromContext(let day, let days): fromContext(day, days)
    case .heading(let day): heading(day)
    case .period(let day):
      isThatOfPublication(day, usually: true)
        ? say(
          "counted from the publication on \(words(day))",
          "compté à partir de la publication, le \(words(day))")
        : say("counted from ", "compté à partir du ") + described(day, usually: false)
    case .ends: say("its first and its last day are named", "son début et sa fin sont nommés")
    case .vague: say("the words name no certain day", "les mots ne désignent aucun jour précis")
    case .noReference:
      say("counted from what was told before it", "compté à partir de ce qui est dit avant")
    }
  }

  /// Why nothing can be said.
  private var unknown: String {
    switch date.source {
    case .explicit:
      say("there is no such day in the calendar", "ce jour n’existe pas dans le calendrier")
    case .year:
      say("nothing says which year is meant", "rien ne dit de quelle année il s’agit")
    case .weekday, .relative, .heading, .range, .vague:
      say("nothing says from which day to count", "rien ne dit à partir de quel jour compter")
    }
  }

  private var written: String {
    if date.source == .weekday { return say("counted in its month", "compté dans son mois") }
    guard date.isDoubtful else { return say("written in full", "écrite en entier") }
    return say(
      "written in full, though with another weekday",
      "écrite en entier, mais avec un autre jour de la semaine")
  }

  private func year(_ reference: Day, _ isWeekday: Bool, _ isAhead: Bool) -> String {
    let isPublished = isThatOfPublication(reference, usually: true)
    if isAhead, !isWeekday {
      return isPublished
        ? say(
          "the year that puts it after the publication on \(words(reference))",
          "l’année qui la place après la publication, le \(words(reference))")
        : say("the year that puts it after ", "l’année qui la place après le ")
          + described(reference, usually: false)
    }
    let nearest =
      isPublished
      ? say(
        "the year nearest to the publication on \(words(reference))",
        "l’année la plus proche de la publication, le \(words(reference))")
      : say("the year nearest to ", "l’année la plus proche du ")
        + described(reference, usually: false)
    guard isWeekday else { return nearest }
    return nearest + say(", by its weekday", ", d’après le jour de la semaine")
  }

  private func weekday(_ from: Day, _ isAhead: Bool) -> String {
    // One that is counted from the text is relative; one that stands alone, from the publication.
    let described = described(from, usually: date.source == .weekday)
    guard let day = date.value?.day, day != from else {
      return say("the same day as ", "le même jour que le ") + described
    }
    let name = day.weekday.name(in: language)
    return isAhead
      ? say("\(name) after ", "le \(name) qui suit le ") + described
      : say("\(name) before ", "le \(name) qui précède le ") + described
  }

  private func fromPublication(_ day: Day, _ days: Int) -> String {
    if days == 0 {
      return say(
        "the day of publication, \(words(day))", "le jour de la publication, le \(words(day))")
    }
    return days < 0
      ? say(
        "\(count(days)) before the publication on \(words(day))",
        "\(count(days)) avant la publication, le \(words(day))")
      : say(
        "\(count(days)) after the publication on \(words(day))",
        "\(count(days)) après la publication, le \(words(day))")
  }

  private func fromContext(_ day: Day, _ days: Int) -> String {
    let described = described(day, usually: false)
    if days == 0 { return say("on ", "le ") + described }
    return days < 0
      ? say("\(count(days)) before ", "\(count(days)) avant le ") + described
      : say("\(count(days)) after ", "\(count(days)) après le ") + described
  }

  private func heading(_ heading: Day) -> String {
    let words = heading.words(in: language, withWeekday: true)
    guard let day = date.value?.day, day != heading else {
      return say("under the heading \(words)", "sous l’intertitre du \(words)")
    }
    let name = day.weekday.name(in: language)
    return say(
      "the \(name) nearest to the heading \(words)",
      "le \(name) le plus proche du \(words), jour de l’intertitre")
  }
}

extension DateSentence {
  private func say(_ english: String, _ french: String) -> String {
    language == .french ? french : english
  }

  private func words(_ day: Day) -> String { day.words(in: language) }

  /// Whether a day is that of the publication; where nobody knows, whether such a day usually is.
  private func isThatOfPublication(_ day: Day, usually: Bool) -> Bool {
    isPublication?(day) ?? usually
  }

  /// A day, and which one it is in the article.
  private func described(_ day: Day, usually: Bool) -> String {
    if date.source == .heading {
      return words(day) + say(", the day of the heading", ", jour de l’intertitre")
    }
    return words(day)
      + (isThatOfPublication(day, usually: usually)
        ? say(", the day of publication", ", jour de la publication")
        : say(", told of just before", ", dont il vient d’être question"))
  }

  /// A number of days, without its sign.
  private func count(_ days: Int) -> String {
    let number = days.magnitude
    let words = language == .french ? Self.french : Self.english
    let written = number < words.count ? words[Int(number)] : String(number)
    return written + (number == 1 ? say(" day", " jour") : say(" days", " jours"))
  }

  private static let english = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
  private static let french = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
  ]
}

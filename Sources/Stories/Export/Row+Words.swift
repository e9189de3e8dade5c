package import Annotations

extension Timeline.Row {
  /// Its days as one writes them, with `≈` before those that its events are known to no better than.
  package func heading(in language: Language) -> String {
    isLoose ? "≈ " + words(in: language) : words(in: language)
  }

  /// Its days as one writes them: `vendredi 17 novembre 2023`, `semaine du 13 au 19 novembre 2023`,
  /// `18–19 novembre 2023`, `novembre 2023`, `2023`.
  package func words(in language: Language) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    if first == last { return first.words(in: language, withWeekday: true) }
    let start = first.words(upTo: last, in: language)
    let end = last.words(in: language)
    if days == Timeline.Scale.week.period(of: first) {
      return language == .french
        ? "semaine du \(start) au \(end)" : "week of " + Self.span(start, end)
    }
    guard first.day == 1, last == Timeline.Scale.month.period(of: last).upperBound else {
      return Self.span(start, end)
    }
    if first.month == 1, last.month == 12 {
      return first.year == last.year ? "\(last.year)" : "\(first.year)–\(last.year)"
    }
    let month = "\(Day.month(last.month, in: language)) \(last.year)"
    let name = Day.month(first.month, in: language)
    if first.year != last.year { return Self.span("\(name) \(first.year)", month) }
    return first.month == last.month ? month : Self.span(name, month)
  }

  /// From one to another; single words are set close.
  private static func span(_ start: String, _ end: String) -> String {
    start.contains(" ") ? "\(start) – \(end)" : "\(start)–\(end)"
  }
}

extension Day {
  /// The first day of a span, without what its last day says as well: `13`, `27 novembre`, `25 décembre 2023`.
  fileprivate func words(upTo last: Day, in language: Language) -> String {
    let words = words(in: language).split(separator: " ")
    let count = year != last.year ? 3 : month != last.month ? 2 : 1
    return words.prefix(count).joined(separator: " ")
  }
}

extension CalendarDate {
  /// The dates that `text` writes with a day and a month, in French or English: `lundi 20 novembre`,
  /// `1er mars 2011`, `November 20, 2023`, `20 Nov 2023`, `2023-11-20`, `20/11/2023`.
  ///
  /// A date in figures is read day first, unless it can only be month first or `language` is English.
  package static func scan(_ text: some StringProtocol, language: Language? = nil) -> [CalendarDate]
  {
    scan(Array(text.unicodeScalars), language: language)
  }

  /// The same for a text that is at hand as scalars.
  package static func scan(_ scalars: [Unicode.Scalar], language: Language? = nil) -> [CalendarDate]
  {
    let scanner = DateScanner(scalars: scalars, language: language)
    var dates: [CalendarDate] = []
    var offset = 0
    while offset < scalars.count {
      guard scalars[offset].isDecimal else {
        offset += 1
        continue
      }
      let number = scanner.number(from: offset)
      if let date = scanner.date(around: number),
        date.range.lowerBound >= dates.last?.range.upperBound ?? 0
      {
        dates.append(date)
        offset = max(date.range.upperBound, number.upperBound)
      } else {
        offset = number.upperBound
      }
    }
    return dates
  }
}

/// Looks around the figures of a text for dates: there is no date with a day that has no figure.
private struct DateScanner {
  let scalars: [Unicode.Scalar]
  let language: Language?

  func number(from start: Int) -> Range<Int> {
    var end = start
    while end < scalars.count, scalars[end].isDecimal { end += 1 }
    return start..<end
  }

  func date(around number: Range<Int>) -> CalendarDate? {
    guard !isPartOfMore(number) else { return nil }
    if let date = figures(from: number) { return date }
    guard number.count <= 2, let day = value(number), (1...31).contains(day) else { return nil }
    return dayFirst(day, number) ?? monthFirst(day, number)
  }

  /// Whether a figure goes on with letters or other figures on its left: `A6`, `14:30`, `1,5`, `978-2`.
  private func isPartOfMore(_ number: Range<Int>) -> Bool {
    guard number.lowerBound > 0 else { return false }
    let before = scalars[number.lowerBound - 1]
    if before.isWordPart { return true }
    guard number.lowerBound > 1, scalars[number.lowerBound - 2].isDecimal else { return false }
    return ["-", ".", ",", ":", "/"].contains(before)
  }

  /// `20 novembre`, `1er mars`, `20th of November`.
  private func dayFirst(_ day: Int, _ number: Range<Int>) -> CalendarDate? {
    var end = skipOrdinal(after: number.upperBound)
    if let of = word(after: end), of.folded == "of" { end = of.range.upperBound }
    guard let name = word(after: end),
      let month = Names.frenchMonths[name.folded] ?? Names.englishMonths[name.folded]
    else { return nil }
    let range = number.lowerBound..<name.range.upperBound
    return complete(day: day, month: month, range, hasComma: false)
  }

  /// `November 20`, with the English names only, in capitals: in French the figure would count something
  /// else, and `may` and `march` are words.
  private func monthFirst(_ day: Int, _ number: Range<Int>) -> CalendarDate? {
    guard let name = word(before: number.lowerBound), let month = Names.englishMonths[name.folded],
      scalars[name.range.lowerBound].properties.isUppercase
    else { return nil }
    let range = name.range.lowerBound..<skipOrdinal(after: number.upperBound)
    return complete(day: day, month: month, range, hasComma: true)
  }

  /// Adds the year after a date, in English behind a comma, and the weekday before it.
  private func complete(day: Int, month: Int, _ range: Range<Int>, hasComma: Bool) -> CalendarDate?
  {
    var range = range
    var year: Int?
    let yearStart = skipGap(from: range.upperBound, comma: hasComma)
    if yearStart > range.upperBound, yearStart < scalars.count {
      let figures = number(from: yearStart)
      if figures.count == 4, let written = value(figures), (1000...2999).contains(written) {
        year = written
        range = range.lowerBound..<figures.upperBound
      }
    }
    var weekday: Weekday?
    if let before = word(before: range.lowerBound, comma: true),
      let named = Names.weekdays[before.folded],
      !Names.shortWeekdays.contains(before.folded)
        || scalars[before.range.lowerBound].properties.isUppercase
    {
      weekday = named
      range = before.range.lowerBound..<range.upperBound
    }
    guard day <= Day.length(ofMonth: month, year: year ?? 2000) else { return nil }
    return CalendarDate(year: year, month: month, day: day, weekday: weekday, range: range)
  }

  /// `2023-11-20`, `20/11/2023`, `20.11.2023`.
  private func figures(from first: Range<Int>) -> CalendarDate? {
    guard first.upperBound < scalars.count, ["-", "/", "."].contains(scalars[first.upperBound])
    else { return nil }
    let second = number(from: first.upperBound + 1)
    guard (1...2).contains(second.count), second.upperBound < scalars.count,
      scalars[second.upperBound] == scalars[first.upperBound]
    else { return nil }
    let third = number(from: second.upperBound + 1)
    guard let one = value(first), let two = value(second), let three = value(third) else {
      return nil
    }
    let figures: (year: Int, month: Int, day: Int)
    if first.count == 4, third.count <= 2 {
      figures = (one, two, three)
    } else if first.count <= 2, third.count == 4 {
      let monthFirst =
        two > 12 || (language == .english && one <= 12 && scalars[first.upperBound] == "/")
      figures = monthFirst ? (three, one, two) : (three, two, one)
    } else {
      return nil
    }
    guard (1000...2999).contains(figures.year),
      let day = Day(year: figures.year, month: figures.month, day: figures.day)
    else { return nil }
    let range = first.lowerBound..<third.upperBound
    return CalendarDate(year: day.year, month: day.month, day: day.day, weekday: nil, range: range)
  }

  private func value(_ figures: Range<Int>) -> Int? {
    guard (1...4).contains(figures.count) else { return nil }
    return figures.reduce(0) { $0 * 10 + Int(scalars[$1].value) - 0x30 }
  }

  /// The offset after `er`, `st`, `nd`, `rd` or `th` right behind a figure.
  private func skipOrdinal(after end: Int) -> Int {
    guard end + 1 < scalars.count else { return end }
    let next = end + 2 < scalars.count ? scalars[end + 2] : " "
    var letters = Words(scalars, in: end..<end + 2)
    let isOrdinal = letters.next().map { ["er", "st", "nd", "rd", "th"].contains($0.folded) }
    return isOrdinal == true && !next.isWordPart ? end + 2 : end
  }

  /// The offset after so little that what stands around it can be one date.
  private func skipGap(from start: Int, comma: Bool) -> Int {
    var end = start
    while end < scalars.count, end < start + 3, isGap(scalars[end], comma: comma) { end += 1 }
    return end
  }

  private func isGap(_ scalar: Unicode.Scalar, comma: Bool) -> Bool {
    switch scalar {
    case " ", "\u{A0}", "\u{202F}", ".": true
    case ",": comma
    default: false
    }
  }

  private func word(after end: Int) -> Word? {
    let start = skipGap(from: end, comma: false)
    guard start > end, start < scalars.count, scalars[start].isWordPart else { return nil }
    var words = Words(scalars, in: start..<min(scalars.count, start + 16))
    return words.next()
  }

  private func word(before start: Int, comma: Bool = false) -> Word? {
    var end = start
    while end > 0, end > start - 3, isGap(scalars[end - 1], comma: comma) { end -= 1 }
    guard end < start, end > 0, scalars[end - 1].isWordPart else { return nil }
    var first = end
    while first > 0, first > end - 16, scalars[first - 1].isWordPart { first -= 1 }
    var words = Words(scalars, in: first..<end)
    return words.next()
  }
}

/// The names of months and weekdays, folded.
private enum Names {
  static let frenchMonths: [String: Int] = [
    "janvier": 1, "janv": 1, "fevrier": 2, "fevr": 2, "fev": 2, "mars": 3, "avril": 4, "avr": 4,
    "mai": 5, "juin": 6, "juillet": 7, "juil": 7, "aout": 8, "septembre": 9, "sept": 9,
    "octobre": 10, "oct": 10, "novembre": 11, "nov": 11, "decembre": 12, "dec": 12,
  ]

  static let englishMonths: [String: Int] = [
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
    "dec": 12,
  ]

  /// English short forms that are words of French as well, or nearly: they count in capitals only.
  static let shortWeekdays: Set<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  static let weekdays: [String: Weekday] = [
    "lundi": .monday, "mardi": .tuesday, "mercredi": .wednesday, "jeudi": .thursday,
    "vendredi": .friday, "samedi": .saturday, "dimanche": .sunday,
    "monday": .monday, "tuesday": .tuesday, "wednesday": .wednesday, "thursday": .thursday,
    "friday": .friday, "saturday": .saturday, "sunday": .sunday,
    "mon": .monday, "tue": .tuesday, "tues": .tuesday, "wed": .wednesday, "thu": .thursday,
    "thur": .thursday, "thurs": .thursday, "fri": .friday, "sat": .saturday, "sun": .sunday,
  ]
}

package import Annotations

/// What an article's own words say about the day it came out.
package struct Dating: Hashable, Sendable {
  /// The date that the text gives as its own day: a stamp, a byline, "ce 20 novembre". Its year may be missing.
  package var ownDay: CalendarDate?
  /// The other dates with a day and a month, in the order of the text.
  package var mentioned: [CalendarDate] = []

  package init() {}
}

extension Dating {
  /// Reads `text` for the day it came out: a stamp or byline among the first lines, or else the words
  /// "ce" and "this" before a date, or a heading that says today.
  package init(_ text: String, language: Language?) {
    let scalars = Array(text.unicodeScalars.prefix(Self.mostScalars))
    mentioned = CalendarDate.scan(scalars, language: language)
    let lines = DatedLines(scalars, mentioned)
    ownDay = mentioned.first(where: lines.isStamp) ?? mentioned.first(where: lines.isCalledToday)
  }

  /// No more of a text than this is read for days, in scalars: it bounds what a huge file costs.
  private static let mostScalars = 200_000
}

/// The lines that dates of a text stand in.
private struct DatedLines {
  private let scalars: [Unicode.Scalar]
  /// Whether the text has headings that are dates, as chronologies have.
  private var isChronology = false

  /// How far from the top a stamp may stand, and how far around a date its line is looked at, in scalars.
  private static let stampReach = 1500
  private static let lineReach = 160

  init(_ scalars: [Unicode.Scalar], _ dates: [CalendarDate]) {
    self.scalars = scalars
    isChronology = dates.count { isAlone($0) } > 1
  }

  /// Whether a date stands in a short line near the top, alone, behind words like "publié le", or as the
  /// dateline of a paragraph.
  func isStamp(_ date: CalendarDate) -> Bool {
    guard date.range.lowerBound < Self.stampReach else { return false }
    let line = line(around: date.range)
    let before = words(in: line.lowerBound..<date.range.lowerBound)
    if isDateline(date, line) { return true }
    guard line.count <= 120, let end = scalars[line].last else { return false }
    let after = words(in: date.range.upperBound..<line.upperBound)
    let says = before.count { !Self.stampWords.contains($0) && Int($0) == nil }
    let saysAfter = after.count { !Self.stampWords.contains($0) && Int($0) == nil }
    // A full stop ends a sentence, but also "p.m.".
    if end == ".", says + saysAfter > 0 { return false }
    let saysMore = saysAfter > 1
    if let label = before.firstIndex(where: Self.labels.contains) {
      return label <= 1 || label <= 8 && !saysMore
    }
    guard date.year != nil || date.weekday != nil, !saysMore, line.count <= 80 else { return false }
    if isChronology, isAlone(date) { return false }
    let isPlain = before.allSatisfy { Self.stampWords.contains($0) || Int($0) != nil }
    let hasSigns = scalars[line].contains { ["#", "@", "—", "©"].contains($0) }
    let isCaption = before.contains { Self.captionWords.contains($0) }
    return date.year != nil && !hasSigns && !isCaption && (isPlain || before.count <= 4)
  }

  private static let labels: Set<String> = [
    "publie", "publiee", "published", "posted", "updated", "modifie", "mis", "date",
  ]
  private static let stampWords: Set<String> = labels.union([
    "le", "la", "a", "h", "on", "at", "par", "by", "jour", "et", "the", "est", "utc", "gmt", "cet",
    "am", "pm",
    "p", "m",
    "min", "mins", "lecture", "read",
  ])
  private static let captionWords: Set<String> = [
    "photo", "image", "video", "illustration", "credit", "prise",
  ]

  /// `PARIS, 3 mars 2024 (AFP) –`: a place in capitals before a date, and a bracket or a dash behind it.
  private func isDateline(_ date: CalendarDate, _ line: Range<Int>) -> Bool {
    let place = scalars[line.lowerBound..<date.range.lowerBound].filter {
      $0.properties.isAlphabetic
    }
    let next = scalars[date.range.upperBound..<line.upperBound].first {
      $0 != " " && $0 != "\u{A0}"
    }
    guard (2...30).contains(place.count), place.allSatisfy(\.properties.isUppercase) else {
      return false
    }
    return next.map { ["(", "–", "—", "-"].contains($0) } ?? false
  }

  private func isAlone(_ date: CalendarDate) -> Bool {
    let line = line(around: date.range)
    let text = scalars[line].drop { $0 == "#" || $0 == " " }
    return text.startIndex == date.range.lowerBound && line.upperBound - date.range.upperBound <= 18
      && !scalars[line].contains(":")
  }

  /// "ce 20 novembre", "ce lundi 20 novembre", "today, November 20", "Mercredi 22 novembre – aujourd’hui".
  func isCalledToday(_ date: CalendarDate) -> Bool {
    let before = words(in: max(0, date.range.lowerBound - 16)..<date.range.lowerBound)
    if let last = before.last, ["ce", "this", "today"].contains(last) { return true }
    let line = line(around: date.range)
    guard line.count <= 60 else { return false }
    let after = words(in: date.range.upperBound..<line.upperBound)
    return after.contains("today") || after.starts(with: ["aujourd", "hui"])
  }

  private func words(in range: Range<Int>) -> [String] { Words(scalars, in: range).map(\.folded) }

  /// The line that a range stands in, as far as it is looked at.
  private func line(around range: Range<Int>) -> Range<Int> {
    let first = max(0, range.lowerBound - Self.lineReach)
    let last = min(scalars.count, range.upperBound + Self.lineReach)
    let start =
      scalars[first..<range.lowerBound].lastIndex(where: \.endsLine).map { $0 + 1 } ?? first
    let end = scalars[range.upperBound..<last].firstIndex(where: \.endsLine) ?? last
    return start..<end
  }
}

/// A day as a text writes it: with its month, perhaps with its year and its weekday.
package struct CalendarDate: Hashable, Sendable {
  package let year: Int?
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int
  package let weekday: Weekday?
  /// Its scalars in the text, the weekday among them.
  package let range: Range<Int>

  /// The day in a given year, or nil when the calendar has none, or another weekday on it.
  package func day(inYear year: Int) -> Day? {
    guard let found = Day(year: year, month: month, day: day) else { return nil }
    return weekday == nil || found.weekday == weekday ? found : nil
  }

  /// The day that is meant, when the year is written.
  package var writtenDay: Day? { year.flatMap { Day(year: $0, month: month, day: day) } }

  /// The day nearest to `reference`, in the year that is written or else in one that agrees with the
  /// weekday that is written.
  package func day(nearestTo reference: Day) -> Day? {
    if year != nil { return writtenDay }
    // A date falls on each weekday at least once in eleven years, but for 29 February.
    return (reference.year - 11...reference.year + 11).compactMap(day(inYear:)).min {
      abs($0.number - reference.number) < abs($1.number - reference.number)
    }
  }

  /// The last such day not after `limit`.
  package func day(notAfter limit: Day) -> Day? {
    if year != nil { return writtenDay }
    return (limit.year - 11...limit.year).compactMap(day(inYear:)).last { $0 <= limit }
  }
}

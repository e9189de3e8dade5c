/// Why a date means the day it means: facts, put into words elsewhere.
package enum DateReason: Hashable, Sendable {
  /// Somebody who knows better said so.
  case corrected
  /// The words say it all.
  case written
  /// The year is the one nearest to the publication, or the one its weekday asks for.
  case year(of: Day, isWeekday: Bool, isAhead: Bool)
  /// The year or the month is that of the heading, or of a date told just before.
  case context(Day)
  /// The weekday before or after a day.
  case weekday(from: Day, isAhead: Bool)
  /// So many days from the publication.
  case fromPublication(Day, days: Int)
  /// So many days from the day told of last.
  case fromContext(Day, days: Int)
  /// The day of the section.
  case heading(Day)
  /// The week, week-end, month, year or season around the publication.
  case period(Day)
  /// The ends of a range are named.
  case ends
  /// The words name no certain day.
  case vague
  /// Nothing says from which day to count.
  case noReference
}

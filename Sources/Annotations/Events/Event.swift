/// Something that a text says happened, or is to happen.
package struct Event: Hashable, Sendable {
  /// The one day it is set on, or what is known instead: the week-end, the week, the month.
  package let days: ClosedRange<Day>
  /// The hour and minute, where the text tells them.
  package let time: DateValue?
  /// The scalars of the sentence that tells it.
  package let range: Range<Int>
  /// The number of the date in the text's dates that sets the day.
  package let date: Int

  package init(days: ClosedRange<Day>, time: DateValue? = nil, range: Range<Int>, date: Int) {
    self.days = days
    self.time = time
    self.range = range
    self.date = date
  }

  /// Its day, or the first it may be.
  package var day: Day { days.lowerBound }

  /// Whether its day is known.
  package var hasDay: Bool { days.lowerBound == days.upperBound }
}

package import Annotations

extension Timeline.Scale {
  /// The days of the row that a day belongs to: itself, its week from Monday on, its month or its year.
  package func period(of day: Day) -> ClosedRange<Day> {
    switch self {
    case .day: return day...day
    case .week:
      let monday = day.adding(-day.weekday.rawValue)
      return monday...monday.adding(6)
    case .month: return DateValue.month(year: day.year, month: day.month).days
    case .year: return DateValue.year(day.year).days
    }
  }

  /// The days of the row that an event belongs to: the period around it, or its own days where they are
  /// known to no one period; nil for spans too long to stand among rows of this scale.
  func days(of event: Event) -> ClosedRange<Day>? {
    let period = period(of: event.day)
    if event.days.upperBound <= period.upperBound { return period }
    let count = event.days.upperBound.number - event.day.number + 1
    return count <= longestSpan ? event.days : nil
  }

  /// The longest span, in days, that has a row of its own.
  private var longestSpan: Int {
    switch self {
    case .day, .week: 31
    case .month: 366
    case .year: 3660
    }
  }
}

extension DateValue {
  fileprivate var days: ClosedRange<Day> { firstDay...lastDay }
}

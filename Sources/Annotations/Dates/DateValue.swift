/// A point of the calendar at the precision that words have.
package enum DateValue: Hashable, Sendable {
  case year(Int)
  case month(year: Int, month: Int)
  case date(Day)
  /// Local time as it is written.
  case time(Day, hour: Int, minute: Int)

  /// The day, when it is that precise.
  package var day: Day? {
    switch self {
    case .date(let day), .time(let day, _, _): day
    case .year, .month: nil
    }
  }

  /// The first day it covers.
  package var firstDay: Day {
    switch self {
    case .year(let year): Day(clamping: year, 1, 1)
    case .month(let year, let month): Day(clamping: year, month, 1)
    case .date(let day), .time(let day, _, _): day
    }
  }

  /// The last day it covers.
  package var lastDay: Day {
    switch self {
    case .year(let year): Day(clamping: year, 12, 31)
    case .month(let year, let month):
      Day(clamping: year, month, Day.length(ofMonth: month, year: year))
    case .date(let day), .time(let day, _, _): day
    }
  }
}

extension DateValue: CustomStringConvertible {
  /// ISO 8601 at its precision: `2023`, `2023-11`, `2023-11-20`, `2023-11-20T08:30`.
  package var description: String {
    func padded(_ number: Int, _ digits: Int = 2) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
    switch self {
    case .year(let year): return padded(year, 4)
    case .month(let year, let month): return padded(year, 4) + "-" + padded(month)
    case .date(let day): return day.description
    case .time(let day, let hour, let minute):
      return day.description + "T" + padded(hour) + ":" + padded(minute)
    }
  }
}

extension Day {
  /// The day, or the nearest one that there is in its month.
  init(clamping year: Int, _ month: Int, _ day: Int) {
    let month = min(max(month, 1), 12)
    let last = Self.length(ofMonth: month, year: year)
    self = Day(year: year, month: month, day: min(max(day, 1), last)) ?? Day(number: 0)
  }

  /// So many days later, or earlier.
  package func adding(_ days: Int) -> Day { Day(number: number + days) }
}

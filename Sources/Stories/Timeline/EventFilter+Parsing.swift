package import Annotations

/// Why a line is no filter.
package enum EventFilterError: Error, Hashable {
  /// A word that no `person:`, `source:`, `on:`, `from:` or `to:` stands before.
  case unknownOperator(String)
  /// An operator with nothing behind it.
  case missing(operator: String)
  case noDay(String)
  /// The first day comes after the last one.
  case emptySpan
}

extension EventFilter {
  /// The filter that a line writes: `person:altman from:2023-11-17 to:"20 novembre"`.
  ///
  /// A day without a year is the one nearest to `center`; a month or a year stands for all of its days.
  package init(_ line: String, center: Day?) throws(EventFilterError) {
    self.init()
    let names = Operator.allCases.map(\.rawValue)
    for word in QueryWords.all(of: line, operators: names) {
      guard let known = word.name.flatMap(Operator.init), !word.isNegative else {
        throw .unknownOperator((word.isNegative ? "-" : "") + (word.name ?? word.value))
      }
      guard !word.value.isEmpty else { throw .missing(operator: known.rawValue) }
      let value = word.value
      switch known {
      case .person: people.append(value)
      case .source: sources.append(value)
      case .on:
        let days = try Self.known(value, center)
        (from, to) = (days.lowerBound, days.upperBound)
      case .from: from = try Self.known(value, center).lowerBound
      case .to: to = try Self.known(value, center).upperBound
      }
    }
    if let from, let to, to < from { throw .emptySpan }
  }

  /// What may stand before a colon.
  package enum Operator: String, CaseIterable, Sendable {
    case person, source, on, from, to
  }

  /// The filter as a line that gives it again.
  package var line: String {
    var parts =
      people.map { "person:" + Self.quoted($0) } + sources.map { "source:" + Self.quoted($0) }
    if let from, from == to {
      parts.append("on:\(from)")
    } else {
      if let from { parts.append("from:\(from)") }
      if let to { parts.append("to:\(to)") }
    }
    return parts.joined(separator: " ")
  }

  /// A value as a line has it: in quotation marks where it has blanks; marks of its own, which no comparison looks at, go.
  package static func quoted(_ value: String) -> String {
    let value = value.filter { !"\"“”«»".contains($0) }
    return value.contains(where: \.isWhitespace) ? "\"\(value)\"" : value
  }

  private static func known(
    _ value: String, _ center: Day?
  ) throws(EventFilterError) -> ClosedRange<Day> {
    guard let days = days(value, center) else { throw .noDay(value) }
    return days
  }

  /// The days that a value names: a day, or all of a month or a year; nil when it names none.
  package static func days(_ value: String, _ center: Day?) -> ClosedRange<Day>? {
    let numbers = value.split(separator: "-").map { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
    if numbers.count == 1, value.count == 4, let year = numbers[0] {
      return Timeline.Scale.year.period(of: DateValue.year(year).firstDay)
    }
    if numbers.count == 2, let year = numbers[0], let month = numbers[1], (1...12).contains(month) {
      return Timeline.Scale.month.period(of: DateValue.month(year: year, month: month).firstDay)
    }
    let day = CalendarDate.scan(value).lazy.compactMap { date in
      date.writtenDay ?? center.flatMap(date.day(nearestTo:))
    }.first
    return day.map { $0...$0 }
  }
}

/// A date as it stands in a text, with the day it means and how that is known.
package struct DateMention: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case date, time, range
  }

  /// How a value was found.
  package enum Source: String, CaseIterable, Sendable {
    case explicit, year, weekday, relative, heading, range, vague
  }

  /// Its tokens.
  package let tokens: Range<Int>
  /// Its scalars in the text.
  package let range: Range<Int>
  package private(set) var kind: Kind
  /// What it means; nil when nothing can be said.
  package private(set) var value: DateValue?
  /// The last day or hour of a range.
  package private(set) var endValue: DateValue?
  package private(set) var source: Source
  /// Why it means that.
  package private(set) var reason: DateReason
  /// Whether it may well mean another day.
  package private(set) var isDoubtful: Bool

  /// The day it points at, when it points at one.
  package var day: Day? { endValue == nil ? value?.day : nil }

  /// The days it spans, the last one included.
  package var interval: ClosedRange<Day>? {
    guard let value else { return nil }
    let last = endValue ?? value
    return value.firstDay <= last.lastDay ? value.firstDay...last.lastDay : nil
  }

  /// Whether the day was worked out instead of being written.
  package var isComputed: Bool { source != .explicit }
}

extension DateMention {
  /// Gives it another day, or none; a clock time stays.
  mutating func correct(_ day: Day?) {
    if case .time(_, let hour, let minute)? = value, let day {
      value = .time(day, hour: hour, minute: minute)
    } else {
      value = day.map { .date($0) }
    }
    endValue = nil
    if kind == .range { kind = .date }
    source = day == nil ? .vague : .explicit
    reason = .corrected
    isDoubtful = false
  }
}

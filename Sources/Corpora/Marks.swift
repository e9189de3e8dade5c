/// The names and dates of one article, by hand or by a program: what a scorer compares.
package struct Marks: Sendable {
  package struct Name: Hashable, Sendable {
    package let range: Range<Int>
    /// Whom it names, by any identifier.
    package let person: String

    package init(range: Range<Int>, person: String) {
      self.range = range
      self.person = person
    }
  }

  package struct Date: Hashable, Sendable {
    package let range: Range<Int>
    /// ISO 8601; nil without a value.
    package let value: String?
    package let endValue: String?

    /// The value, with the end of a range behind a slash.
    package var wholeValue: String? {
      value.map { value in endValue.map { "\(value)/\($0)" } ?? value }
    }

    package init(range: Range<Int>, value: String?, endValue: String?) {
      self.range = range
      self.value = value
      self.endValue = endValue
    }
  }

  package struct Event: Hashable, Sendable {
    /// The scalars of its sentence, or none where only the sentence's first one is known.
    package let range: Range<Int>
    /// ISO 8601.
    package let day: String
    /// Whether it need not be found.
    package let isOptional: Bool

    package init(range: Range<Int>, day: String, isOptional: Bool = false) {
      self.range = range
      self.day = day
      self.isOptional = isOptional
    }
  }

  package var language: String
  package var names: [Name]
  package var dates: [Date]
  /// Nil where nobody looked for events.
  package var events: [Event]?

  package init(language: String, names: [Name], dates: [Date], events: [Event]? = nil) {
    self.language = language
    self.names = names
    self.dates = dates
    self.events = events
  }

  /// The marks of a marked text; `hasEvents` when its events are marked, of which there may be none.
  package init(_ text: MarkedText, hasEvents: Bool = false) {
    language = text.fields["language"] ?? "?"
    names = text.marks.filter { $0.kind == .person }.map {
      Name(range: $0.range, person: $0.value)
    }
    dates = text.marks.filter { $0.kind == .date }.map { mark in
      guard mark.value != "?" else { return Date(range: mark.range, value: nil, endValue: nil) }
      let ends = mark.value.split(separator: "/")
      return Date(
        range: mark.range, value: String(ends[0]), endValue: ends.count > 1 ? String(ends[1]) : nil)
    }
    guard hasEvents else { return }
    events = text.marks.filter { $0.kind == .event }.map { mark in
      Event(
        range: mark.range, day: String(mark.value.prefix { $0 != "?" }),
        isOptional: mark.value.hasSuffix("?"))
    }
  }
}

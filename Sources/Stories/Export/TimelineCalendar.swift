package import Annotations
import Articles

/// What `frise timeline --format ics` prints: a calendar of the events (RFC 5545).
package struct TimelineCalendar {
  private let record: TimelineRecord
  private let language: Language
  private let stamp: String

  /// The calendar of a timeline, made so many seconds after 1970 began in UTC.
  package init(_ record: TimelineRecord, language: Language, secondsSince1970: Int) {
    self.record = record
    self.language = language
    stamp = Self.stamp(max(0, secondsSince1970))
  }

  /// All of its lines; events of years that it cannot write are left out.
  package var text: String {
    let timeline = record.timeline
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Frise//frise timeline//EN",
      "CALSCALE:GREGORIAN", "X-WR-CALNAME:" + Self.escaping(record.story.name.onOneLine),
    ]
    for row in timeline.rows.indices {
      for entry in timeline.entries(inRow: row) { lines += event(entry) }
    }
    return (lines + ["END:VCALENDAR"]).map(Self.folded).joined()
  }

  private func event(_ index: Int) -> [String] {
    let entry = record.timeline.entries[index]
    guard let time = Self.time(of: entry.event) else { return [] }
    let people = entry.people.map { Self.escaping(record.reading.people[$0].name) }
    return ["BEGIN:VEVENT", "UID:" + identifier(of: index), "DTSTAMP:" + stamp] + time + [
      "SUMMARY:" + Self.escaping(summary(of: index)),
      "DESCRIPTION:" + Self.escaping(description(of: index)),
    ] + (people.isEmpty ? [] : ["CATEGORIES:" + people.joined(separator: ",")]) + [
      "STATUS:" + (entry.certainty == .doubtful ? "TENTATIVE" : "CONFIRMED"),
      // News keep nobody from making an appointment.
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  /// The same for the same words at the same place of the same file, on the same day.
  private func identifier(of index: Int) -> String {
    let event = record.timeline.entries[index].event
    let facts = [
      record.article(of: index).path.text, event.days.description, event.range.description,
      record.sentence(of: index).original,
    ]
    // Two of 64 bits, so that no two events will ever share both.
    var hashes = [WordHash(), WordHash()]
    hashes[1].add(1)
    for scalar in facts.joined(separator: "\0").unicodeScalars {
      for number in hashes.indices { hashes[number].add(scalar.value) }
    }
    return hashes.map { Self.padded(String($0.mixed, radix: 16), 16) }.joined() + "@frise"
  }

  private func summary(of index: Int) -> String {
    let source = record.name(of: record.timeline.entries[index].source).cut(to: 30)
    let start = source + TimelinePhrases(language).colon
    return start + record.sentence(of: index).text.cut(to: 80 - start.count)
  }

  /// The sentence, who says it and in which file, and how its day is known.
  private func description(of index: Int) -> String {
    let article = record.article(of: index)
    let date = record.date(of: index)
    let source = [article.source, article.title.value].compactMap(\.self).map(\.onOneLine)
    return [
      record.sentence(of: index).text, "", source.joined(separator: " · "),
      article.path.text, date.explanation(in: language, published: article.published?.day),
    ].joined(separator: "\n")
  }
}

extension TimelineCalendar {
  /// When an event is: at a time of the clock wherever one is, or on all of its days; nil where the years do not
  /// have four digits.
  private static func time(of event: Event) -> [String]? {
    // The day behind the last one is written too.
    let next = event.days.upperBound.adding(1)
    guard (1...9999).contains(event.day.year), (1...9999).contains(next.year) else { return nil }
    if case .time(_, let hour, let minute)? = event.time, event.hasDay, hour < 24, minute < 60 {
      return ["DTSTART:\(digits(of: event.day))T\(two(hour))\(two(minute))00"]
    }
    let start = "DTSTART;VALUE=DATE:" + digits(of: event.day)
    return event.hasDay ? [start] : [start, "DTEND;VALUE=DATE:" + digits(of: next)]
  }

  private static func stamp(_ seconds: Int) -> String {
    let (day, second) = (Day(number: seconds / 86_400), seconds % 86_400)
    return "\(digits(of: day))T\(two(second / 3600))\(two(second / 60 % 60))\(two(second % 60))Z"
  }

  private static func digits(of day: Day) -> String {
    padded("\(day.year)", 4) + two(day.month) + two(day.day)
  }

  private static func two(_ number: Int) -> String { padded("\(number)", 2) }

  private static func padded(_ text: String, _ count: Int) -> String {
    String(repeating: "0", count: max(0, count - text.count)) + text
  }

  /// A value of type TEXT; controls, which it must not have, become U+FFFD.
  private static func escaping(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n": escaped.append(contentsOf: ["\\", "n"])
      default:
        escaped.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
      }
    }
    return String(escaped)
  }

  /// A line in pieces of 75 bytes at most, cut between scalars; all but the first begin with a blank.
  private static func folded(_ line: String) -> String {
    var folded = String.UnicodeScalarView()
    var bytes = 0
    for scalar in line.unicodeScalars {
      let count = UTF8.width(scalar)
      if bytes + count > 75 {
        folded.append(contentsOf: ["\r", "\n", " "])
        bytes = 1
      }
      folded.append(scalar)
      bytes += count
    }
    return String(folded) + "\r\n"
  }
}

extension String {
  /// This text, or its first words with an ellipsis behind them, in so many characters at most.
  fileprivate func cut(to count: Int) -> String {
    guard self.count > count else { return self }
    let start = prefix(max(1, count - 1))
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + "…"
  }
}

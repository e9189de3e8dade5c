import Annotations
import Stories

/// The people and the days of one article with how often it names them: people first, the most named on top,
/// then the days in their order.
package struct Contents: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let subject: Subject
    package let count: Int
  }

  package private(set) var entries: [Entry] = []

  package init() {}

  init(_ marks: TextMarks, _ reading: StoryReading) {
    var counts: [Subject: Int] = [:]
    var order: [Subject] = []
    for mark in marks.all {
      guard let subject = mark.subject else { continue }
      if counts[subject] == nil { order.append(subject) }
      counts[subject, default: 0] += 1
    }
    let people = order.enumerated().filter { if case .person = $0.element { true } else { false } }
      .sorted { (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset) }
      .map(\.element)
    let days = order.compactMap { if case .day(let day) = $0 { day } else { nil } }.sorted()
    entries = (people + days.map { .day($0) }).map { Entry(subject: $0, count: counts[$0] ?? 0) }
  }
}

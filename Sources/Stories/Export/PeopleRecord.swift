package import Annotations
import Articles

/// What `frise people` prints: everybody, with the articles that name them and the days between which they act.
package struct PeopleRecord {
  package struct Entry {
    package let person: Person
    /// The articles that name the person, in the order of the story.
    package let sources: [Source]
    package let firstDay: Bound?
    package let lastDay: Bound?
  }

  /// How often one article names a person.
  package struct Source {
    /// The number of the article in its story.
    package let article: Int
    package let path: String
    package let source: String?
    package let mentions: Int
  }

  /// The first or the last day of a person.
  package struct Bound: Hashable {
    package let day: Day
    /// Whether the day is doubtful, or only that on which an article came out.
    package let isGuess: Bool
  }

  /// Those of most mentions first.
  package let entries: [Entry]
  private let paths: [String]

  /// The record of the people whom a story's articles name.
  package init(_ story: Story, _ reading: StoryReading) {
    paths = story.articles.map(\.path.text)
    let days = Self.daysOfEvents(reading)
    entries = reading.peopleByMentions.map { number in
      let person = reading.people[number]
      let named = person.mentionsByArticle.keys.sorted()
      let bounds = days[number].isEmpty ? Self.publications(of: named, story) : days[number]
      return Entry(
        person: person,
        sources: named.map { index in
          Source(
            article: index, path: story.articles[index].path.text,
            source: story.articles[index].source, mentions: person.mentionsByArticle[index] ?? 0)
        },
        // Of one day told twice the surer telling counts.
        firstDay: bounds.min { ($0.day, $0.isGuess ? 1 : 0) < ($1.day, $1.isGuess ? 1 : 0) },
        lastDay: bounds.max { ($0.day, $0.isGuess ? 0 : 1) < ($1.day, $1.isGuess ? 0 : 1) })
    }
  }

  /// The days of each person's events.
  private static func daysOfEvents(_ reading: StoryReading) -> [[Bound]] {
    var days = Array(repeating: [Bound](), count: reading.people.count)
    for (index, article) in reading.articles.enumerated() {
      for (event, people) in zip(article.events, reading.peopleOfEvents(in: index)) {
        let bound = Bound(day: event.day, isGuess: article.dates[event.date].isDoubtful)
        for person in people { days[person].append(bound) }
      }
    }
    return days
  }

  private static func publications(of articles: [Int], _ story: Story) -> [Bound] {
    articles.compactMap { index in
      story.articles[index].published.map { Bound(day: $0.day, isGuess: true) }
    }
  }
}

extension PeopleRecord {
  package var json: JSONValue {
    .object(["version": .number(1), "people": .list(entries.map(json))])
  }

  private func json(_ entry: Entry) -> JSONValue {
    .object([
      "id": .text(entry.person.id),
      "name": .text(entry.person.name),
      "aliases": .texts(entry.person.aliases),
      "mentions": .number(entry.person.mentions),
      "sources": .list(entry.sources.map(json)),
      "first_day": .optional(entry.firstDay?.day.description),
      "last_day": .optional(entry.lastDay?.day.description),
    ])
  }

  private func json(_ source: Source) -> JSONValue {
    .object([
      "path": .text(source.path),
      "source": .optional(source.source),
      "mentions": .number(source.mentions),
    ])
  }

  /// A row a person, behind a row of headings; the last columns are the mentions in each article, by its path.
  package var csv: String {
    let headings = ["id", "name", "aliases", "mentions", "first_day", "last_day"] + paths
    return CSV.text(of: [headings] + entries.map(row))
  }

  private func row(_ entry: Entry) -> [String] {
    let person = entry.person
    let days = [entry.firstDay, entry.lastDay].map { $0?.day.description ?? "" }
    return [person.id, person.name, person.aliases.joined(separator: "; "), "\(person.mentions)"]
      + days + paths.indices.map { "\(person.mentionsByArticle[$0] ?? 0)" }
  }
}

import Annotations
import Articles

/// What `frise annotate --format json` prints.
package struct AnnotationRecord {
  private let story: Story
  private let reading: StoryReading

  /// The record of a story's articles and of what was read in them.
  package init(_ story: Story, _ reading: StoryReading) {
    self.story = story
    self.reading = reading
  }

  package var json: JSONValue {
    .object([
      "version": .number(1),
      "articles": .list(story.articles.indices.map(article)),
      "people": .list(reading.peopleByMentions.map { reading.people[$0].json }),
    ])
  }

  private func article(_ index: Int) -> JSONValue {
    let article = story.articles[index]
    let annotation = reading.articles[index]
    let scalars = Array(article.text.unicodeScalars)
    return .object([
      "path": .text(article.path.text),
      "title": .text(article.title.value),
      "source": .optional(article.source),
      "language": .optional(article.language?.value.rawValue),
      "published": .optional(article.published?.day.description),
      "published_from": .text(article.published?.origin.rawValue ?? "unknown"),
      "names": .list(reading.mentions(in: index).map { name($0, scalars) }),
      "dates": .list(annotation.dates.map { date($0, scalars, article.published?.day) }),
      "events": .list(
        zip(annotation.events, reading.peopleOfEvents(in: index)).map { event($0, $1, scalars) }),
    ])
  }

  private func name(_ mention: Mention, _ scalars: [Unicode.Scalar]) -> JSONValue {
    .object([
      "start": .number(mention.range.lowerBound),
      "end": .number(mention.range.upperBound),
      "text": .text(String(scalars: scalars[mention.range])),
      "person": .text(reading.people[mention.person].id),
    ])
  }

  private func date(
    _ date: DateMention, _ scalars: [Unicode.Scalar], _ published: Day?
  ) -> JSONValue {
    .object([
      "start": .number(date.range.lowerBound),
      "end": .number(date.range.upperBound),
      "text": .text(String(scalars: scalars[date.range])),
      "type": .text(date.kind.rawValue),
      "value": .optional(date.value?.description),
      "end_value": .optional(date.endValue?.description),
      "from": .text(date.source.rawValue),
      "because": .text(date.sentence(in: .english, published: published)),
    ])
  }

  private func event(_ event: Event, _ people: [Int], _ scalars: [Unicode.Scalar]) -> JSONValue {
    .object([
      "day": .text(event.day.description),
      "time": .optional(event.time?.description),
      "start": .number(event.range.lowerBound),
      "end": .number(event.range.upperBound),
      "text": .text(String(scalars: scalars[event.range])),
      "people": .texts(people.map { reading.people[$0].id }),
      "date": .number(event.date),
    ])
  }
}

extension Person {
  var json: JSONValue {
    .object([
      "id": .text(id),
      "name": .text(name),
      "aliases": .texts(aliases),
      "mentions": .number(mentions),
    ])
  }
}

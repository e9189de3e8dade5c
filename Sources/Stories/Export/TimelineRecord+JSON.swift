import Annotations
import Articles

extension TimelineRecord {
  /// The sources and the people are those of the rows; an event is that of `frise annotate`, and more.
  package var json: JSONValue {
    .object([
      "version": .number(1),
      "sources": .list(sources.map(source)),
      "rows": .list(timeline.rows.indices.map(row)),
      "people": .list(people.map(\.json)),
    ])
  }

  private func source(_ index: Int) -> JSONValue {
    let source = timeline.sources[index]
    return .object([
      "name": .text(source.name),
      "articles": .texts(source.articles.map { story.articles[$0].path.text }),
    ])
  }

  private func row(_ index: Int) -> JSONValue {
    let row = timeline.rows[index]
    return .object([
      "from": .text(row.days.lowerBound.description),
      "to": .text(row.days.upperBound.description),
      "kind": .text(row.isLoose ? "loose" : timeline.scale.rawValue),
      "events": .list(timeline.entries(inRow: index).map(event)),
    ])
  }

  private func event(_ index: Int) -> JSONValue {
    let entry = timeline.entries[index]
    let event = entry.event
    return .object([
      "day": .text(event.day.description),
      "time": .optional(event.time?.description),
      "start": .number(event.range.lowerBound),
      "end": .number(event.range.upperBound),
      "text": .text(sentence(of: index).original),
      "people": .texts(entry.people.map { reading.people[$0].id }),
      "date": .number(event.date),
      "end_day": .optional(event.hasDay ? nil : event.days.upperBound.description),
      "source": .text(timeline.sources[entry.source].name),
      "path": .text(article(of: index).path.text),
      "from": .text(date(of: index).source.rawValue),
      "certainty": .text(entry.certainty.rawValue),
    ])
  }
}

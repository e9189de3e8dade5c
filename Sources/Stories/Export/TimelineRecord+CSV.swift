import Annotations
import Articles

extension TimelineRecord {
  /// A row an event, behind a row of headings; the last day is only given where the day is not known.
  package var csv: String {
    let headings = [
      "day", "end_day", "time", "source", "title", "path", "start", "end", "people", "certainty",
      "text",
    ]
    let events = timeline.rows.indices.flatMap { timeline.entries(inRow: $0).map(row) }
    return CSV.text(of: [headings] + events)
  }

  private func row(_ index: Int) -> [String] {
    let entry = timeline.entries[index]
    let event = entry.event
    let article = article(of: index)
    return [
      event.day.description, event.hasDay ? "" : event.days.upperBound.description,
      event.time.map(clock) ?? "", article.source ?? "", article.title.value, article.path.text,
      "\(event.range.lowerBound)", "\(event.range.upperBound)",
      entry.people.map { reading.people[$0].name }.joined(separator: "; "),
      entry.certainty.rawValue,
      sentence(of: index).original,
    ]
  }

  /// `08:30`: what ISO 8601 has behind the day.
  private func clock(_ time: DateValue) -> String {
    time.description.split(separator: "T").dropFirst().joined()
  }
}

import Annotations
import Articles
import Stories
import TestSupport

extension TimelineRecord {
  /// The record of articles made from files' texts, in the order of their names.
  static func sample(
    _ files: KeyValuePairs<String, String>, scale: Timeline.Scale = .day,
    filter: EventFilter = EventFilter()
  ) throws -> TimelineRecord {
    let story = try Story.sample(files)
    return TimelineRecord(story, StoryReading(story), scale, filter)
  }

  /// The record of an article whose one event is known to no more than some days.
  static func sample(on days: ClosedRange<Day>) throws -> TimelineRecord {
    let story = try Story.sample(["a.txt": "Le 18 novembre 2023, la presse a appelé Sam Altman."])
    var annotation = story.articles[0].annotated(by: Annotator())
    let event = annotation.events[0]
    annotation.events = []
    annotation.looseEvents = [Event(days: days, range: event.range, date: event.date)]
    return TimelineRecord(story, StoryReading([annotation]), .day, EventFilter())
  }

  /// The record of an article whose one event is on a week-end.
  static func weekEnd() throws -> TimelineRecord {
    let saturday = Day(number: 19_679)
    return try .sample(on: saturday...saturday.adding(1))
  }

  private init(
    _ story: Story, _ reading: StoryReading, _ scale: Timeline.Scale, _ filter: EventFilter
  ) {
    let timeline = Timeline(Timeline(story, reading), scale: scale, filter: filter, reading)
    self.init(story, reading, timeline)
  }

  /// Two sources, one of them an article without a name for it, and news of three days.
  static func board(
    scale: Timeline.Scale = .day, filter: EventFilter = EventFilter()
  ) throws -> TimelineRecord {
    try .sample(
      [
        "1.md": """
        ---
        title: La chute
        source: Le Port
        published: 2023-12-10
        language: fr
        ---
        Le 17 novembre 2023, **Sam Altman** est renvoyé
        par le conseil.

        Le 20 novembre à 8 h 30, Mira Murati a quitté le conseil.
        """,
        "2.txt": """
        ---
        title: Un titre que voici
        published: 2023-12-10
        language: fr
        ---
        Le 17 novembre 2023, la presse a appelé Sam Altman, son [ami](x).

        Le 8 décembre 2023, la presse a publié une longue lettre.
        """,
      ], scale: scale, filter: filter)
  }
}

extension Story {
  /// So many sources, each with an article that tells of one day.
  static func many(_ count: Int) throws -> Story {
    Story(
      name: "many",
      articles: try (1...count).map {
        try Article.sample(
          "---\nsource: Le Port \($0)\nlanguage: fr\n---\n"
            + "Le \($0 % 28 + 1) novembre 2023, la presse a appelé Sam Altman.", path: "\($0).md")
      })
  }
}

import Annotations
import Articles
import Stories
import TestSupport
import Testing

@Suite struct `A timeline` {
  private let story: Story
  private let reading: StoryReading
  private let timeline: Timeline

  init() throws {
    story = try .sample([
      "1.md": Self.article(
        "Le Port", "2024-03-21", "fr",
        """
        Le 20 mars 2024, les dockers ont signé un accord avec le maire.

        Le 6 mars 2024 à 18 heures, Ada Quill a quitté la mairie sans un mot.

        Le 6 mars 2024 à 9 h 30, Ada Quill a rencontré le maire du port.
        """),
      "2.md": Self.article(
        "The Lamp", "2024-03-11", "en",
        """
        Over the weekend the boats stayed where they were.

        On 4 March 2024 the dockers stopped work, and on 6 March 2024 they went on.

        The harbour was silent on Tuesday. On Monday 6 March 2024, the ferries to 東京 were cancelled.
        """),
      "3.md": Self.article(
        nil, "2024-03-12", "en", "On 6 March 2024, no bread came to the islands."),
      "4.md": Self.article(
        "Le Port", "2024-03-22", "fr", "Le 20 mars 2024, Ada Quill a remercié les dockers."),
    ])
    reading = StoryReading(story)
    timeline = Timeline(story, reading)
  }

  private static func article(
    _ source: String?, _ day: String, _ language: String, _ text: String
  ) -> String {
    """
    ---
    title: Nouvelles du port
    \(source.map { "source: \($0)" } ?? "author: nobody")
    published: \(day)
    language: \(language)
    ---
    \(text)

    """
  }

  private func day(_ day: Int) -> Day { Day(number: 19_782 + day) }

  /// The first words of what a source tells in a row.
  private func told(_ timeline: Timeline, row: Int, source: Int) -> [String] {
    timeline.entries(inRow: row, of: source).map { number in
      let entry = timeline.entries[number]
      let scalars = Array(story.articles[entry.article].text.unicodeScalars)[entry.event.range]
      return String(String.UnicodeScalarView(scalars)).split(separator: " ").suffix(2)
        .joined(separator: " ")
    }
  }

  @Test func `has a column for each source, and for an article without one its title`() {
    #expect(timeline.sources.map(\.name) == ["Le Port", "The Lamp", "Nouvelles du port"])
    #expect(timeline.sources.map(\.articles) == [[0, 3], [1], [2]])
  }

  @Test func `has a row for each day, and for a week-end one of its own`() {
    #expect(
      timeline.rows.map(\.days) == [
        day(4)...day(4), day(5)...day(5), day(6)...day(6), day(9)...day(10), day(20)...day(20),
      ])
    #expect(timeline.rows.map(\.isLoose) == [false, false, false, true, false])
  }

  @Test func `counts the days without news between its rows`() {
    #expect(timeline.rows.indices.map(timeline.silentDays) == [0, 0, 0, 2, 9])
  }

  @Test func `puts the events of a day in the order of the clock`() {
    #expect(told(timeline, row: 2, source: 0) == ["du port.", "un mot."])
  }

  @Test func `gives a sentence of two days to both of them`() {
    #expect(told(timeline, row: 0, source: 1) == ["went on."])
    #expect(told(timeline, row: 2, source: 1) == ["went on.", "were cancelled."])
  }

  @Test func `puts the articles of a source into one column`() {
    #expect(told(timeline, row: 4, source: 0) == ["le maire.", "les dockers."])
    #expect(timeline.entries(inRow: 4, of: 1).isEmpty)
    #expect(timeline.entries(inRow: 4).count == 2)
  }

  @Test func `knows how sure each day is`() {
    func certainty(_ row: Int, _ source: Int) -> [TimelineEntry.Certainty] {
      timeline.entries(inRow: row, of: source).map { timeline.entries[$0].certainty }
    }
    #expect(certainty(1, 1) == [.computed])
    #expect(certainty(2, 1) == [.written, .doubtful])
    #expect(certainty(2, 2) == [.written])
  }

  @Test func `finds the row of every event`() {
    for row in timeline.rows.indices {
      for entry in timeline.entries(inRow: row) { #expect(timeline.row(of: entry) == row) }
    }
    #expect(timeline.rows.map(\.places.count).reduce(0, +) == timeline.entries.count)
  }

  @Test func `finds the row nearest to a day, a single day first`() {
    let nearest = [1, 4, 5, 7, 8, 9, 14, 16, 20, 30].map { timeline.row(nearest: day($0)) }
    #expect(nearest == [0, 0, 1, 2, 3, 3, 3, 4, 4, 4])
    #expect(Timeline(Story(name: "x"), StoryReading([])).row(nearest: day(4)) == nil)
  }

  @Test func `tells what each article tells, by the day`() {
    #expect(timeline.entriesByDay(of: 0).map(\.event.day) == [day(6), day(6), day(20)])
    #expect(timeline.entriesByDay(of: 0).map(\.certainty) == [.written, .written, .written])
    #expect(timeline.entries(of: 9).isEmpty)
  }

  @Test(arguments: [
    (Timeline.Scale.week, [4...10, 18...24]), (.month, [1...31]), (.year, [-59...306]),
  ])
  func `has rows of longer times`(scale: Timeline.Scale, days: [ClosedRange<Int>]) {
    let cut = Timeline(timeline, scale: scale, filter: EventFilter(), reading)
    #expect(cut.rows.map(\.days) == days.map { day($0.lowerBound)...day($0.upperBound) })
    #expect(cut.rows.allSatisfy { !$0.isLoose })
    #expect(cut.entries == timeline.entries)
  }

  @Test func `has a sentence of two days only once in a row of both`() {
    let cut = Timeline(timeline, scale: .week, filter: EventFilter(), reading)
    #expect(
      told(cut, row: 0, source: 1) == ["went on.", "on Tuesday.", "were cancelled.", "they were."])
    let again = Timeline(cut, scale: .day, filter: EventFilter(), reading)
    #expect(again == timeline)
  }

  @Test func `leaves out what a filter keeps back, and knows it still`() throws {
    let cut = Timeline(
      timeline, scale: .day, filter: EventFilter(people: ["quill"], from: day(6)), reading)
    #expect(cut.rows.map(\.days.lowerBound) == [day(6), day(20)])
    #expect(cut.speakingSources == [0])
    #expect(timeline.speakingSources == [0, 1, 2])
    let kept = try #require(cut.entries.indices.first { cut.entries[$0].source == 2 })
    #expect(cut.row(of: kept) == nil)
    #expect(Timeline(cut, scale: .day, filter: EventFilter(), reading) == timeline)
  }

  @Test func `keeps what is known to a longer time out of rows that are shorter`() throws {
    let story = try Story.sample([
      "1.md": Self.article("Le Port", "2024-03-21", "fr", "En 2023, le port a fermé ses portes.")
    ])
    let reading = StoryReading(story)
    let timeline = Timeline(story, reading)
    #expect(timeline.entries.count == 1)
    #expect(timeline.rows.isEmpty)
    #expect(timeline.row(of: 0) == nil)
    let months = Timeline(timeline, scale: .month, filter: EventFilter(), reading)
    #expect(months.rows.map(\.isLoose) == [true])
    let years = Timeline(timeline, scale: .year, filter: EventFilter(), reading)
    #expect(years.rows.map(\.isLoose) == [false])
  }
}

@Suite struct `The time that a row spans` {
  private func period(_ scale: Timeline.Scale, _ iso: String) -> String? {
    Day(iso: iso).map { scale.period(of: $0) }.map { "\($0.lowerBound) \($0.upperBound)" }
  }

  @Test func `begins on Monday, on the first, or at New Year`() {
    #expect(period(.day, "2024-03-10") == "2024-03-10 2024-03-10")
    #expect(period(.week, "2024-03-10") == "2024-03-04 2024-03-10")
    #expect(period(.week, "2024-03-04") == "2024-03-04 2024-03-10")
    #expect(period(.week, "2024-12-31") == "2024-12-30 2025-01-05")
    #expect(period(.month, "2024-02-10") == "2024-02-01 2024-02-29")
    #expect(period(.year, "2024-02-10") == "2024-01-01 2024-12-31")
  }
}

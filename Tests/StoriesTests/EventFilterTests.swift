import Annotations
import Stories
import TestSupport
import Testing

@Suite struct `A filter’s line` {
  private let center = Day(number: 19_782 + 20)

  private func march(_ day: Int) -> Day { Day(number: 19_782 + day) }

  private func filter(_ line: String) throws -> EventFilter {
    try EventFilter(line, center: center)
  }

  @Test func `names people, sources and days`() throws {
    #expect(
      try filter("person:quill source:lamp from:2024-03-04 to:2024-03-20")
        == EventFilter(people: ["quill"], sources: ["lamp"], from: march(4), to: march(20)))
    #expect(try filter("person:a person:b").people == ["a", "b"])
    #expect(try filter("").isEmpty)
    #expect(try filter("  \u{A0} ").isEmpty)
  }

  @Test(arguments: ["person:\"Ada  Quill\"", "PERSON:“Ada Quill”", " person:« Ada\u{A0}Quill »"])
  func `takes words in quotation marks together`(line: String) throws {
    #expect(try filter(line).people == ["Ada Quill"])
  }

  @Test func `takes days, months and years`() throws {
    func days(_ line: String) throws -> String {
      let filter = try filter(line)
      return "\(filter.from?.description ?? "…") \(filter.to?.description ?? "…")"
    }
    #expect(try days("on:2024-03-05") == "2024-03-05 2024-03-05")
    #expect(try days("on:2024-02") == "2024-02-01 2024-02-29")
    #expect(try days("on:2024") == "2024-01-01 2024-12-31")
    #expect(try days("from:2024-02") == "2024-02-01 …")
    #expect(try days("to:2024-02") == "… 2024-02-29")
    #expect(try days("on:\"5 mars\"") == "2024-03-05 2024-03-05")
    #expect(try days("on:\"December 25\"") == "2023-12-25 2023-12-25")
    #expect(try days("on:\"5 mars 2021\"") == "2021-03-05 2021-03-05")
  }

  @Test(arguments: [
    ("quill", EventFilterError.unknownOperator("quill")),
    ("who:quill", .unknownOperator("who:quill")),
    (":quill", .unknownOperator(":quill")),
    ("person:", .missing(operator: "person")),
    ("person:\"\"", .missing(operator: "person")),
    ("from: 2024", .missing(operator: "from")),
    ("on:soon", .noDay("soon")),
    ("on:2024-02-31", .noDay("2024-02-31")),
    ("on:2024-13", .noDay("2024-13")),
    ("from:2024-03-20 to:2024-03-04", .emptySpan),
  ])
  func `is refused for one reason`(line: String, reason: EventFilterError) {
    #expect(throws: reason) { try EventFilter(line, center: Day(number: 19_802)) }
  }

  @Test(arguments: [
    "person:quill", "person:\"Ada Quill\" source:lamp", "on:2024-03-05",
    "source:\"Le Petit Port\" from:2024-03-04 to:2024-03-20", "from:2024-03-04", "",
  ])
  func `is given again by the filter`(line: String) throws {
    #expect(try filter(line).line == line)
  }

  @Test func `needs no story to stand in`() {
    #expect(throws: EventFilterError.noDay("5 mars")) {
      try EventFilter("on:\"5 mars\"", center: nil)
    }
  }
}

@Suite struct `What a filter lets through` {
  private let story: Story
  private let reading: StoryReading

  init() throws {
    story = try .sample([
      "1.md": """
      ---
      source: Le Petit Port
      published: 2024-03-11
      language: fr
      ---
      Le 4 mars 2024, Hélène Lenoir a rencontré le maire du port.

      Le 5 mars 2024, Ruth Frost a écrit à Hélène Lenoir une longue lettre.

      Ce week-end, les bateaux sont restés au port.
      """,
      "2.md": """
      ---
      source: L’Écho des îles
      published: 2024-03-11
      language: fr
      ---
      Le 5 mars 2024, Ruth Frost a parlé devant les dockers réunis.
      """,
    ])
    reading = StoryReading(story)
  }

  private func days(_ line: String) throws -> [String] {
    let filter = try EventFilter(line, center: nil)
    let timeline = Timeline(Timeline(story, reading), scale: .day, filter: filter, reading)
    return timeline.rows.flatMap { row in
      Array(repeating: "\(row.days.lowerBound.day)", count: row.places.count)
    }
  }

  @Test func `names a person by any of the words of the name`() throws {
    #expect(try days("person:lenoir") == ["4", "5"])
    #expect(try days("person:helene") == ["4", "5"])
    #expect(try days("person:\"HÉLÈNE LENOIR\"") == ["4", "5"])
    #expect(try days("person:len") == [])
    #expect(try days("person:\"lenoir helene\"") == [])
  }

  @Test func `names all the people that are asked for`() throws {
    #expect(try days("person:lenoir person:frost") == ["5"])
    #expect(try days("person:frost") == ["5", "5"])
  }

  @Test func `is from one of the sources`() throws {
    #expect(try days("source:port") == ["4", "5", "9"])
    #expect(try days("source:echo") == ["5"])
    #expect(try days("source:\"petit port\" source:îles") == ["4", "5", "5", "9"])
  }

  @Test func `lies within the days as a whole`() throws {
    #expect(try days("from:2024-03-05") == ["5", "5", "9"])
    #expect(try days("to:2024-03-09") == ["4", "5", "5"])
    #expect(try days("to:2024-03-10") == ["4", "5", "5", "9"])
    #expect(try days("on:2024-03-05 source:echo") == ["5"])
  }
}

import Annotations
import Stories
import TestSupport
import Testing

@Suite struct `A timeline as a calendar` {
  /// 20 November 2023, 08:30:05 in UTC.
  private let now = 1_700_469_005

  private func text(_ record: TimelineRecord) -> String {
    TimelineCalendar(record, language: .english, secondsSince1970: now).text
  }

  /// The lines as they were before they were folded.
  private func lines(_ record: TimelineRecord) -> [String] {
    text(record).replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  /// The values of a property, in the order of the events.
  private func values(of property: String, _ record: TimelineRecord) -> [String] {
    lines(record).filter { $0.hasPrefix(property + ":") || $0.hasPrefix(property + ";") }
      .map { String($0.dropFirst(property.count + 1)) }
  }

  @Test func `has what RFC 5545 asks for`() throws {
    let record = try TimelineRecord.board()
    let lines = lines(record)
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    #expect(lines[1] == "VERSION:2.0" && lines[2].hasPrefix("PRODID:"))
    #expect(lines.contains("X-WR-CALNAME:story"))
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 4)
    #expect(lines.count { $0 == "END:VEVENT" } == 4)
    #expect(Set(values(of: "DTSTAMP", record)) == ["20231120T083005Z"])
    #expect(Set(values(of: "UID", record)).count == 4)
  }

  @Test func `puts events on their days, and at the hour of the clock wherever one is`() throws {
    #expect(
      values(of: "DTSTART", try .board()) == [
        "VALUE=DATE:20231117", "VALUE=DATE:20231117", "20231120T083000", "VALUE=DATE:20231208",
      ])
    let loose = try TimelineRecord.weekEnd()
    #expect(values(of: "DTSTART", loose) == ["VALUE=DATE:20231118"])
    #expect(values(of: "DTEND", loose) == ["VALUE=DATE:20231120"])
  }

  @Test func `tells who says what, and whom it names`() throws {
    let record = try TimelineRecord.board()
    #expect(
      values(of: "SUMMARY", record)[0]
        == "Le Port: Le 17 novembre 2023\\, Sam Altman est renvoyé par le conseil.")
    #expect(
      values(of: "DESCRIPTION", record)[2]
        == "Le 20 novembre à 8 h 30\\, Mira Murati a quitté le conseil.\\n\\n"
        + "Le Port · La chute\\n1.md\\n"
        + "Monday 20 November 2023\\, 8:30: the year nearest to the publication on 10 December 2023"
    )
    #expect(values(of: "CATEGORIES", record) == ["Sam Altman", "Sam Altman", "Mira Murati"])
  }

  @Test func `cuts a summary at a word`() throws {
    let record = try TimelineRecord.sample([
      "a.txt":
        "Un titre qui est plus long que trente signes\n\nLe 17 novembre 2023, la presse a appelé Sam Altman, puis tous ceux qui travaillent avec lui."
    ])
    let summary = try #require(values(of: "SUMMARY", record).first)
    #expect(
      summary == "Un titre qui est plus long…: Le 17 novembre 2023\\, la presse a appelé Sam…")
  }

  @Test func `folds long lines into 75 bytes without cutting a character`() throws {
    let record = try TimelineRecord.sample([
      "a.txt": "Le 17 novembre 2023, la presse a dit : "
        + String(repeating: "東京 été 🎉 ", count: 60) + "."
    ])
    let pieces = text(record).split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(pieces.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\u{FFFD}") })
    #expect(pieces.contains { $0.utf8.count == 75 })
    #expect(values(of: "DESCRIPTION", record)[0].contains("東京 été 🎉 東京"))
  }

  @Test func `lets no text begin a line or end a value`() throws {
    let record = try TimelineRecord.sample([
      "a;b,\n.md": "---\nsource: 'x; y, \\ z'\npublished: 2023-12-10\nlanguage: fr\n---\n"
        + "Le 17 novembre 2023, la presse END:VEVENT a dit \\n ; \u{1B}[31m et \u{7F} à Sam Altman."
    ])
    #expect(lines(record).count { $0 == "END:VEVENT" } == 1)
    let description = try #require(values(of: "DESCRIPTION", record).first)
    #expect(description.contains("la presse END:VEVENT a dit \\\\n \\; \u{FFFD}[31m et \u{FFFD} à"))
    #expect(description.contains("x\\; y\\, \\\\ z") && description.contains("\\na\\;b\\,\\n.md"))
  }

  @Test func `gives an event the same name each time`() throws {
    let one = values(of: "UID", try .board())
    let later = TimelineCalendar(try .board(), language: .french, secondsSince1970: 0).text
    #expect(one.allSatisfy { later.contains("UID:\($0)\r\n") })
    let filtered = values(of: "UID", try .board(filter: EventFilter(sources: ["port"])))
    #expect(filtered == [one[0], one[2]])
  }

  @Test(arguments: [(9999, 12, 31), (10_000, 1, 1), (0, 3, 15), (-44, 3, 15)])
  func `leaves out years that it cannot write`(year: Int, month: Int, day: Int) throws {
    let day = try #require(Day(year: year, month: month, day: day))
    #expect(!lines(try .sample(on: day...day)).contains("BEGIN:VEVENT"))
  }

  @Test func `is empty where nothing happened`() throws {
    let record = try TimelineRecord.board(filter: EventFilter(people: ["veil"]))
    #expect(lines(record).count == 6)
  }
}

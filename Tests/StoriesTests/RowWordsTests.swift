import Annotations
import Testing

@testable import Stories

@Suite struct `The days of a row in words` {
  private func row(_ first: String, _ last: String, isLoose: Bool = false) throws -> Timeline.Row {
    let days = try #require(Day(iso: first))...(try #require(Day(iso: last)))
    return Timeline.Row(days: days, isLoose: isLoose, places: 0..<1)
  }

  @Test(arguments: [
    ("2023-11-17", "2023-11-17", "vendredi 17 novembre 2023", "Friday 17 November 2023"),
    (
      "2023-11-13", "2023-11-19", "semaine du 13 au 19 novembre 2023",
      "week of 13–19 November 2023"
    ),
    (
      "2023-10-30", "2023-11-05", "semaine du 30 octobre au 5 novembre 2023",
      "week of 30 October – 5 November 2023"
    ),
    (
      "2024-12-30", "2025-01-05", "semaine du 30 décembre 2024 au 5 janvier 2025",
      "week of 30 December 2024 – 5 January 2025"
    ),
    ("2023-11-01", "2023-11-30", "novembre 2023", "November 2023"),
    ("2023-11-01", "2023-12-31", "novembre–décembre 2023", "November–December 2023"),
    ("2023-12-01", "2024-02-29", "décembre 2023 – février 2024", "December 2023 – February 2024"),
    ("2023-01-01", "2023-12-31", "2023", "2023"),
    ("2020-01-01", "2023-12-31", "2020–2023", "2020–2023"),
    ("2023-11-18", "2023-11-19", "18–19 novembre 2023", "18–19 November 2023"),
    ("2024-03-01", "2024-03-03", "1er–3 mars 2024", "1–3 March 2024"),
    (
      "2023-11-28", "2023-12-01", "28 novembre – 1er décembre 2023", "28 November – 1 December 2023"
    ),
  ])
  func `are as short as they can be`(
    first: String, last: String, french: String, english: String
  ) throws {
    #expect(try row(first, last).words(in: .french) == french)
    #expect(try row(first, last).words(in: .english) == english)
  }

  @Test func `have a sign before them where nobody knows which one it is`() throws {
    let loose = try row("2023-11-18", "2023-11-19", isLoose: true)
    #expect(loose.heading(in: .french) == "≈ 18–19 novembre 2023")
    #expect(try row("2023-11-17", "2023-11-17").heading(in: .english) == "Friday 17 November 2023")
  }
}

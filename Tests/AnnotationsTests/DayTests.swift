import Annotations
import Testing

@Suite struct `A day` {
  @Test(arguments: [
    (1970, 1, 1, Weekday.thursday), (2000, 2, 29, .tuesday), (2024, 3, 3, .sunday),
    (2023, 11, 20, .monday), (1969, 12, 31, .wednesday), (1600, 1, 1, .saturday),
    (1789, 7, 14, .tuesday), (2400, 2, 29, .tuesday),
  ])
  func `knows its weekday`(year: Int, month: Int, day: Int, weekday: Weekday) throws {
    let found = try #require(Day(year: year, month: month, day: day))
    #expect(found.weekday == weekday)
  }

  @Test(arguments: [(2000, true), (2024, true), (1900, false), (2100, false), (2023, false)])
  func `exists on 29 February in leap years only`(year: Int, isLeap: Bool) {
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(Day.length(ofMonth: 2, year: year) == (isLeap ? 29 : 28))
  }

  @Test(arguments: [
    (2023, 0, 1), (2023, 13, 1), (2023, 1, 0), (2023, 1, 32), (2023, 4, 31), (2023, 6, 31),
    (2023, 9, 31), (2023, 11, 31), (2023, 2, 30), (2023, -1, 5), (2023, 5, -5),
  ])
  func `that no calendar has is nil`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `follows the day before it, over eight centuries`() throws {
    let first = try #require(Day(year: 1570, month: 1, day: 1))
    let last = try #require(Day(year: 2370, month: 12, day: 31))
    var failures: [Int] = []
    var previous = Day(number: first.number - 1)
    for number in first.number...last.number {
      let day = Day(number: number)
      let isNext =
        day.day == previous.day + 1 && day.month == previous.month && day.year == previous.year
        || day.day == 1 && previous.day == Day.length(ofMonth: previous.month, year: previous.year)
      let isRight =
        isNext && day.number == number && day > previous
        && day.weekday.rawValue == (previous.weekday.rawValue + 1) % 7
        && Day(year: day.year, month: day.month, day: day.day) == day
      if !isRight { failures.append(number) }
      previous = day
    }
    #expect(failures.isEmpty)
    #expect(previous == last)
  }

  @Test(arguments: [0, 1, -1, 59, 60, 10_957, 19_681, -141_000, 146_097, -719_468, -800_000])
  func `comes back from its number`(number: Int) {
    #expect(Day(number: number).number == number)
  }

  @Test func `counts from 1970`() {
    #expect(Day(number: 0) == Day(year: 1970, month: 1, day: 1))
    #expect(Day(number: 19_785) == Day(year: 2024, month: 3, day: 3))
    #expect(Day(number: -1) == Day(year: 1969, month: 12, day: 31))
  }

  @Test(arguments: [
    (2024, 3, 3, "2024-03-03"), (987, 12, 25, "0987-12-25"), (-44, 3, 15, "-0044-03-15"),
    (12_000, 1, 1, "12000-01-01"),
  ])
  func `is written as ISO 8601 writes it`(year: Int, month: Int, day: Int, text: String) throws {
    let found = try #require(Day(year: year, month: month, day: day))
    #expect(found.description == text)
  }

  @Test func `comes before a later one`() throws {
    let days = [(2022, 12, 31), (2023, 1, 1), (2023, 1, 2), (2023, 2, 1), (2024, 1, 1)]
      .compactMap { Day(year: $0.0, month: $0.1, day: $0.2) }
    #expect(days.count == 5)
    #expect(days.reversed().sorted() == days)
    #expect(days.sorted { $0.number < $1.number } == days)
  }
}

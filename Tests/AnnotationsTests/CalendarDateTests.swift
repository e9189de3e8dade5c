import Annotations
import Testing

@Suite struct `The day that a date means` {
  private func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate.scan(text).first)
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
    try #require(Day(year: year, month: month, day: day))
  }

  @Test func `is in the year nearest to another`() throws {
    let reference = try day(2024, 1, 10)
    #expect(try date("28 décembre").day(nearestTo: reference) == day(2023, 12, 28))
    #expect(try date("20 janvier").day(nearestTo: reference) == day(2024, 1, 20))
    #expect(try date("10 janvier").day(nearestTo: reference) == day(2024, 1, 10))
    #expect(try date("1er août").day(nearestTo: day(2024, 12, 31)) == day(2024, 8, 1))
  }

  @Test func `agrees with its weekday`() throws {
    // 20 November was a Monday in 2017 and 2023, and will be in 2028.
    let monday = try date("lundi 20 novembre")
    #expect(try monday.day(nearestTo: day(2022, 1, 1)) == day(2023, 11, 20))
    #expect(try monday.day(nearestTo: day(2019, 1, 1)) == day(2017, 11, 20))
    #expect(try monday.day(nearestTo: day(2027, 1, 1)) == day(2028, 11, 20))
    #expect(try monday.day(notAfter: day(2023, 11, 19)) == day(2017, 11, 20))
    #expect(try monday.day(notAfter: day(2023, 11, 20)) == day(2023, 11, 20))
    #expect(monday.day(inYear: 2022) == nil)
    #expect(try monday.day(inYear: 2023) == day(2023, 11, 20))
  }

  @Test func `is found for every weekday of a date but 29 February`() throws {
    let reference = try day(2024, 6, 1)
    var lost: [String] = []
    for name in ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"] {
      for number in [1, 28] {
        let text = "\(name) \(number) février"
        if try date(text).day(nearestTo: reference) == nil { lost.append(text) }
        if try date(text).day(notAfter: reference) == nil { lost.append(text) }
      }
    }
    #expect(lost.isEmpty)
  }

  @Test func `is not after a limit`() throws {
    #expect(try date("3 mars").day(notAfter: day(2024, 3, 3)) == day(2024, 3, 3))
    #expect(try date("3 mars").day(notAfter: day(2024, 3, 2)) == day(2023, 3, 3))
    #expect(try date("29 février").day(notAfter: day(2023, 5, 1)) == day(2020, 2, 29))
  }

  @Test func `is not written without its year`() throws {
    #expect(try date("3 mars").writtenDay == nil)
  }

  @Test(arguments: ["20 novembre 2023", "lundi 20 novembre 2023", "mardi 20 novembre 2023"])
  func `is the written one, even with a wrong weekday`(text: String) throws {
    let date = try date(text)
    let written = try day(2023, 11, 20)
    #expect(date.writtenDay == written)
    #expect(date.day(nearestTo: Day(number: 0)) == written)
    #expect(date.day(notAfter: Day(number: 0)) == written)
  }

  @Test func `is none in a year whose weekday differs`() throws {
    let date = try date("mardi 20 novembre 2023")
    #expect(date.weekday == .tuesday)
    #expect(date.day(inYear: 2023) == nil)
  }
}

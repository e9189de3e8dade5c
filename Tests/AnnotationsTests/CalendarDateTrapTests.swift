import Annotations
import Testing

@Suite struct `What only looks like a date` {
  @Test(arguments: [
    "ISBN 978-2-07-2036-3", "version 2.10.12.2023", "1,5 mai", "14:30 mai", "l’A6 mars",
    "may 10 times",
    "march 5 miles",
  ])
  func `is none`(text: String) {
    #expect(CalendarDate.scan(text) == [])
  }

  @Test func `does not lend a date its year or its weekday`() throws {
    let sum = try #require(CalendarDate.scan("Le 20 novembre, 1500 salariés ont signé").first)
    #expect(sum.year == nil)
    let mine = try #require(CalendarDate.scan("C’est mon 1er mai préféré").first)
    #expect(mine.weekday == nil)
  }

  @Test(arguments: ["LE 1ER MARS 2024", "1er mars 2024", "1ST OF MARCH 2024", "Mon 1 Mar 2024"])
  func `is one in capitals too`(text: String) {
    #expect(CalendarDate.scan(text).first?.writtenDay == Day(year: 2024, month: 3, day: 1))
  }
}

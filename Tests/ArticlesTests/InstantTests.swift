import Annotations
@testable import Articles
import Testing

@Suite struct `A moment as machines write it` {
  @Test(arguments: [
    "2024-03-05", "2024-03-05T00:30:00+01:00", "2024-03-05T23:59:59-08:00",
    "2024-03-05T10:00:00.000Z",
    "2024-03-05 10:00", "20240305", "20240305T101500Z", "2024/03/05", "2024-3-5", "20240305101500",
    "Tue, 05 Mar 2024 10:00:00 GMT", "Tue, 5 Mar 2024 23:30:00 -0500", "5 March 2024",
    "Tue, 05 Mar 24 10:00:00 EST", "Tue,05 Mar 2024 10:00", "tue, 05 mar 2024 10:00:00 +0000",
    "Tuesday, March 5, 2024 10:00 AM", "Mar 5, 2024", "Tue Mar 5 10:00:00 2024",
    "Tue Mar 05 10:00:00 CET 2024", "05-Mar-2024", " 2024-03-05\n", "1709632800", "1709632800000",
    "5 mars 2024 à 10 h", "mardi 5 mars 2024", "le 5 mars 2024", "05/03/2024", "Tues, 5 March 2024",
  ])
  func `is its calendar day`(text: String) {
    #expect(Day(instant: text) == Day(year: 2024, month: 3, day: 5))
  }

  @Test(arguments: [
    "", " ", "bientôt", "2024", "2024-13-05", "2024-02-30", "0000-00-00", "Mar", "Mar 2024",
    "12345",
    "99999999999999999999", "0001-01-01T00:00:00Z", "----", "2024-03",
  ])
  func `may be none`(text: String) { #expect(Day(instant: text) == nil) }
}

import Annotations
import Testing

@Suite struct `The dates of a text` {
  /// A date as a test writes it: its words, and `[weekday] [year]-month-day`.
  private func dates(in text: String, language: Language? = nil) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return CalendarDate.scan(text, language: language).map { date in
      let words = String(String.UnicodeScalarView(scalars[date.range]))
      let year = date.year.map(String.init) ?? "?"
      let weekday = date.weekday.map { " \($0)" } ?? ""
      return "\(words) = \(year)-\(date.month)-\(date.day)\(weekday)"
    }
  }

  @Test(arguments: [
    ("Le port a fermé le 20 novembre.", "20 novembre = ?-11-20"),
    ("le lundi 20 novembre 2023, à midi", "lundi 20 novembre 2023 = 2023-11-20 monday"),
    ("Dès le 1er mars 2011", "1er mars 2011 = 2011-3-1"),
    ("LE 21 MARS", "21 MARS = ?-3-21"),
    ("vendredi 1er août", "vendredi 1er août = ?-8-1 friday"),
    ("le 14 févr. 2022", "14 févr. 2022 = 2022-2-14"),
    ("14 juil. au soir", "14 juil. = ?-7-14"),
    ("le 3 déc. 1999", "3 déc. 1999 = 1999-12-3"),
    ("le 8\u{A0}mai\u{A0}1945", "8\u{A0}mai\u{A0}1945 = 1945-5-8"),
    ("le 8\u{202F}mai 1945", "8\u{202F}mai 1945 = 1945-5-8"),
    ("un 29 fe\u{301}vrier 2024", "29 fe\u{301}vrier 2024 = 2024-2-29"),
    ("29 février", "29 février = ?-2-29"),
    ("avant le 31 DÉCEMBRE 2025.", "31 DÉCEMBRE 2025 = 2025-12-31"),
    ("(dimanche 3 mars 2024)", "dimanche 3 mars 2024 = 2024-3-3 sunday"),
  ])
  func `are found in French`(text: String, date: String) {
    #expect(dates(in: text, language: .french) == [date])
    #expect(dates(in: text) == [date])
  }

  @Test(arguments: [
    ("It closed on November 20, 2023.", "November 20, 2023 = 2023-11-20"),
    ("on November 20th at noon", "November 20th = ?-11-20"),
    ("Monday, November 20, 2023", "Monday, November 20, 2023 = 2023-11-20 monday"),
    ("on Fri. 3 March", "Fri. 3 March = ?-3-3 friday"),
    ("20 Nov 2023", "20 Nov 2023 = 2023-11-20"),
    ("Nov. 20, 2023", "Nov. 20, 2023 = 2023-11-20"),
    ("Sept. 3rd", "Sept. 3rd = ?-9-3"),
    ("the 20th of November 2023", "20th of November 2023 = 2023-11-20"),
    ("the 22nd of May", "22nd of May = ?-5-22"),
    ("Tuesday 1st August 2017", "Tuesday 1st August 2017 = 2017-8-1 tuesday"),
    ("In DECEMBER 31, 1999 style", "DECEMBER 31, 1999 = 1999-12-31"),
    ("May 5 was cold", "May 5 = ?-5-5"),
  ])
  func `are found in English`(text: String, date: String) {
    #expect(dates(in: text, language: .english) == [date])
    #expect(dates(in: text) == [date])
  }

  @Test(
    arguments: [
      ("2023-11-20", nil, "2023-11-20 = 2023-11-20"),
      ("2023-11-20T08:30:00Z", nil, "2023-11-20T08:30:00Z = 2023-11-20"),
      ("20/11/2023", nil, "20/11/2023 = 2023-11-20"),
      ("20/11/2023", .english, "20/11/2023 = 2023-11-20"),
      ("11/20/2023", nil, "11/20/2023 = 2023-11-20"),
      ("11/20/2023", .english, "11/20/2023 = 2023-11-20"),
      ("03/04/2023", nil, "03/04/2023 = 2023-4-3"),
      ("03/04/2023", .french, "03/04/2023 = 2023-4-3"),
      ("03/04/2023", .english, "03/04/2023 = 2023-3-4"),
      ("20.11.2023", nil, "20.11.2023 = 2023-11-20"),
      ("publié le 3/4/2023 à 8h", .french, "3/4/2023 = 2023-4-3"),
    ] as [(String, Language?, String)])
  func `are found in figures`(text: String, language: Language?, date: String) {
    #expect(dates(in: text, language: language) == [date])
  }

  @Test(arguments: [
    "Windows 11 est sorti", "En mars 3 personnes sont venues", "ouvert 24/24 et 7/7",
    "version 3.5.1",
    "le 32 mars", "le 30 février 2023", "le 29 février 2023", "le 31 avril", "le 0 mai",
    "May said 10 words", "a 3,50 € le kilo", "06 12 34 56 78", "+33 6 12 34 56 78",
    "192.168.0.1", "10/11", "20 novembres", "en novembre 2023", "in November 2023", "novembre 20",
    "12 marsouins", "99/99/2023", "2023-13-01", "2023-02-30", "le score de 3-1 dimanche",
    "1200 mai", "12 345 678 mars", "120 mars", "une note de 15/20", "de 2019 à 2023", "20:30:40",
    "0-0-0", "20 ", "20", "", "mars", "20 %", "20e étage", "12 h 30",
  ])
  func `are not`(text: String) {
    #expect(dates(in: text) == [])
  }

  @Test func `come in the order of the text and do not overlap`() {
    let text = "Du 3 au 5 mars 2024, puis le 1er avril, enfin May 2, 2024; 2024-06-07."
    #expect(
      dates(in: text) == [
        "3 au 5 mars 2024 = 2024-3-3", "1er avril = ?-4-1", "May 2, 2024 = 2024-5-2",
        "2024-06-07 = 2024-6-7",
      ])
  }

  @Test func `leave out a year that is a sum`() {
    #expect(dates(in: "le 20 novembre 738 salariés") == ["20 novembre = ?-11-20"])
    #expect(dates(in: "le 20 novembre, 12000 personnes") == ["20 novembre = ?-11-20"])
  }

  @Test func `are counted in scalars`() {
    #expect(CalendarDate.scan("E\u{301}té 東京 : 3 mai").map(\.range) == [10..<15])
  }

  @Test(arguments: [
    "1", "31", "9/", "1-1-", "1.1.1", "20 n", "nov 2", "20 novembre ", "20 novembre,", "20e",
    "er 1e",
    "Monday, ", "Monday 2", "\u{301}1 mai", "٣ mars", "1\u{301} mai",
  ])
  func `end with the text without a trap`(text: String) {
    for end in text.unicodeScalars.indices {
      _ = CalendarDate.scan(text[..<end])
      _ = CalendarDate.scan(text[end...])
    }
  }

  @Test(arguments: ["1 ", "1-", "2024-", "mars ", "20 mars ", "9", "1/1/", "lundi "])
  func `are looked for in 200,000 characters of the same`(piece: String) {
    let text = String(repeating: piece, count: 200_000 / piece.count)
    _ = CalendarDate.scan(text)
  }
}

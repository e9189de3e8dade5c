import Annotations
import Testing

@Suite struct `The day that is meant` {
  static let years: [Said] = [
    ("Il a été limogé le 17 novembre.", "17 novembre=2023-11-17"),
    ("Il a été limogé le 17 décembre.", "17 décembre=2022-12-17"),
    ("Il sera jugé le 17 décembre.", "17 décembre=2023-12-17"),
    ("Le procès s’ouvrira le 8 janvier.", "8 janvier=2024-01-08"),
    ("L’audience est prévue le 8 janvier.", "8 janvier=2024-01-08"),
    ("Il est attendu le mercredi 22 novembre.", "mercredi 22 novembre=2023-11-22"),
    ("Le maire avait été élu en mars, contre toute attente.", "mars=2023-03"),
    ("Il a été élu en décembre.", "décembre=2022-12"),
    ("L’usine ouvrira en mars.", "mars=2024-03"),
    ("L’usine ouvrira en décembre.", "décembre=2023-12"),
    ("Le festival a eu lieu du 3 au 5 juin.", "3 au 5 juin=2023-06-03/2023-06-05"),
    ("Le festival aura lieu du 3 au 5 juin.", "3 au 5 juin=2024-06-03/2024-06-05"),
    ("Il a signé le 3 février. Il partira le 4.", "3 février=2023-02-03; 4=2023-02-04"),
  ]

  static let englishYears: [Said] = [
    ("He was fired on Nov. 17.", "Nov. 17=2023-11-17"),
    ("He was fired on December 17.", "December 17=2022-12-17"),
    ("He will be tried on December 17.", "December 17=2023-12-17"),
    ("The trial will open on January 8.", "January 8=2024-01-08"),
    ("The trial is set for Jan. 8.", "Jan. 8=2024-01-08"),
    ("He was elected in March.", "March=2023-03"),
    ("The plant will open in March.", "March=2024-03"),
  ]

  static let weekdays: [Said] = [
    ("Il a démissionné lundi.", "lundi=2023-11-20"),
    ("Il a démissionné mercredi.", "mercredi=2023-11-22"),
    ("Le ministre a démissionné jeudi, a annoncé son parti.", "jeudi=2023-11-16"),
    ("Il parlera jeudi.", "jeudi=2023-11-23"),
    ("Il doit parler lundi.", "lundi=2023-11-27"),
    ("Le procès reprendra mardi.", "mardi=2023-11-28"),
    ("Le match aura lieu dimanche.", "dimanche=2023-11-26"),
    ("La grève est prévue mardi.", "mardi=2023-11-28"),
    ("La réunion s’est tenue mardi.", "mardi=2023-11-21"),
    ("Les écoles resteront fermées jusqu’à vendredi.", "vendredi=2023-11-24"),
    ("Les députés votèrent samedi.", "samedi=2023-11-18"),
  ]

  static let englishWeekdays: [Said] = [
    ("The board met on Monday.", "Monday=2023-11-20"),
    ("The board met on Wednesday.", "Wednesday=2023-11-22"),
    ("The trial will resume on Monday.", "Monday=2023-11-27"),
    ("He is due to appear in court on Friday.", "Friday=2023-11-24"),
    ("He is expected to speak on Thursday.", "Thursday=2023-11-23"),
    ("The strike is set to begin on Sunday.", "Sunday=2023-11-26"),
    ("Police said Thursday that he was dead.", "Thursday=2023-11-16"),
  ]

  static let narrative: [Said] = [
    (
      "Le conseil s’est réuni lundi. À 8h30, il a voté.",
      "lundi=2023-11-20; 8h30=2023-11-20T08:30"
    ),
    (
      "Le 17 novembre, il a été limogé. Hier, il est revenu.",
      "17 novembre=2023-11-17; Hier=2023-11-21"
    ),
    (
      "Le 17 novembre, il a été limogé. Le lendemain, il a parlé. Le lendemain, il a signé.",
      "17 novembre=2023-11-17; Le lendemain=2023-11-18; Le lendemain=2023-11-19"
    ),
    (
      "Il a dîné le 16 novembre. Le même jour, à 20 heures, il a appelé.",
      "16 novembre=2023-11-16; Le même jour=2023-11-16; 20 heures=2023-11-16T20:00"
    ),
    (
      "Le 3 mars 2011, il est né. Trois jours plus tard, il a souri.",
      "3 mars 2011=2011-03-03; Trois jours plus tard=2011-03-06"
    ),
    (
      "Il est né le 31 décembre 1999. Le lendemain, il a souri.",
      "31 décembre 1999=1999-12-31; Le lendemain=2000-01-01"
    ),
  ]

  @Test(arguments: years)
  func `is in the year that its words ask for`(said: Said) {
    #expect(dates(said.text) == said.dates)
  }

  @Test(arguments: englishYears)
  func `is in the year that English words ask for`(said: Said) {
    #expect(dates(said.text, in: .english) == said.dates)
  }

  @Test(arguments: weekdays)
  func `is the weekday nearest in its tense`(said: Said) {
    #expect(dates(said.text) == said.dates)
  }

  @Test(arguments: englishWeekdays)
  func `is the weekday nearest in its English tense`(said: Said) {
    #expect(dates(said.text, in: .english) == said.dates)
  }

  @Test(arguments: narrative)
  func `is counted from the day told of`(said: Said) { #expect(dates(said.text) == said.dates) }

  @Test(arguments: [
    ("2023-11-20", "lundi=2023-11-20"), ("2023-11-21", "lundi=2023-11-20"),
    ("2023-11-26", "lundi=2023-11-20"), ("2024-01-01", "lundi=2024-01-01"),
    ("2024-01-07", "lundi=2024-01-01"), ("2024-03-01", "lundi=2024-02-26"),
  ])
  func `is a weekday not after the publication`(published: String, expected: String) {
    let text = "Le ministre a démissionné lundi, a annoncé son parti."
    #expect(dates(text, on: published) == expected)
  }

  @Test(arguments: [
    ("2024-01-03", "28 décembre=2023-12-28"), ("2023-12-28", "28 décembre=2023-12-28"),
    ("2023-12-27", "28 décembre=2022-12-28"),
  ])
  func `is a date not after the publication`(published: String, expected: String) {
    #expect(dates("Il a été limogé le 28 décembre.", on: published) == expected)
  }

  @Test(arguments: [
    ("2023-11-24", "2023-11-18/2023-11-19"), ("2023-11-25", "2023-11-25/2023-11-26"),
    ("2023-11-26", "2023-11-25/2023-11-26"), ("2023-11-27", "2023-11-25/2023-11-26"),
  ])
  func `is a week-end that began`(published: String, expected: String) {
    #expect(dates("Il a neigé ce week-end.", on: published) == "week-end=" + expected)
  }

  @Test func `is counted over the ends of months and years`() {
    #expect(dates("Il a neigé hier.", on: "2024-03-01") == "hier=2024-02-29")
    #expect(dates("Il a neigé hier.", on: "2024-01-01") == "hier=2023-12-31")
    #expect(dates("Il pleuvra demain.", on: "2023-12-31") == "demain=2024-01-01")
    #expect(dates("Il a neigé le mois dernier.", on: "2024-01-15") == "le mois dernier=2023-12")
    #expect(dates("Il pleuvra le mois prochain.", on: "2023-12-15") == "le mois prochain=2024-01")
  }

  @Test func `is that of its heading`() {
    let text = """
      Sam Altman renvoyé

      Vendredi 17 novembre

      À midi, il est convoqué. Le lendemain, il proteste.

      Samedi 18 novembre

      À 8h30, les employés écrivent.

      Lundi 20 novembre

      Microsoft l’embauche dans la matinée.
      """
    #expect(
      dates(text)
        == [
          "Vendredi 17 novembre=2023-11-17", "midi=2023-11-17T12:00", "Le lendemain=2023-11-18",
          "Samedi 18 novembre=2023-11-18", "8h30=2023-11-18T08:30", "Lundi 20 novembre=2023-11-20",
          "matinée=2023-11-20",
        ].joined(separator: "; "))
  }

  @Test func `is that of its English heading`() {
    let text = """
      Thursday, November 16

      Altman speaks at 3 p.m. to the press.

      Friday, November 17

      He joins a call at noon. Brockman is told at 12:23 p.m. by text.

      Sunday, November 19

      He is back that night.
      """
    #expect(
      dates(text, in: .english)
        == [
          "Thursday, November 16=2023-11-16", "3 p.m.=2023-11-16T15:00",
          "Friday, November 17=2023-11-17", "noon=2023-11-17T12:00", "12:23 p.m.=2023-11-17T12:23",
          "Sunday, November 19=2023-11-19", "that night=2023-11-19",
        ].joined(separator: "; "))
  }

  @Test func `is the weekday nearest to its heading`() {
    let text = """
      3 mars 2011

      Mardi, il pleuvait. Dimanche, il ventait.

      5 mai 2011

      Lundi, il neigeait.
      """
    #expect(
      dates(text)
        == [
          "3 mars 2011=2011-03-03", "Mardi=2011-03-01", "Dimanche=2011-03-06",
          "5 mai 2011=2011-05-05", "Lundi=2011-05-02",
        ].joined(separator: "; "))
  }

  @Test(arguments: [
    ("Il est arrivé lundi à 9 h du matin.", "lundi à 9 h du matin=2023-11-20T09:00"),
    ("Il est arrivé lundi à 9 h du soir.", "lundi à 9 h du soir=2023-11-20T21:00"),
    (
      "Il est arrivé lundi à 4 heures de l’après-midi.",
      "lundi à 4 heures de l’après-midi=2023-11-20T16:00"
    ),
    ("He came at 12 a.m. on Monday.", "12 a.m. on Monday=2023-11-20T00:00"),
    ("He came at 12 p.m. on Monday.", "12 p.m. on Monday=2023-11-20T12:00"),
    ("He came at 1 a.m. on Monday.", "1 a.m. on Monday=2023-11-20T01:00"),
  ])
  func `has the hour of its half of the day`(text: String, expected: String) {
    #expect(dates(text, in: text.hasPrefix("He") ? .english : .french) == expected)
  }

  @Test func `is unknown without a day to count from`() {
    #expect(dates("Il a démissionné lundi.", on: nil) == "lundi=?")
    #expect(dates("Il a démissionné hier.", on: nil) == "hier=?")
    #expect(dates("Il a démissionné le 17 novembre.", on: nil) == "17 novembre=?")
    #expect(dates("Il a démissionné la semaine dernière.", on: nil) == "la semaine dernière=?")
    #expect(
      dates("Il a démissionné le 17 novembre 2023.", on: nil) == "17 novembre 2023=2023-11-17")
  }

  @Test func `is that of a date told before when nothing else is known`() {
    #expect(
      dates("Il est arrivé le 17 novembre 2023. La veille, il dormait.", on: nil)
        == "17 novembre 2023=2023-11-17; La veille=2023-11-16")
  }

  @Test func `is told with its reason`() throws {
    let day = try #require(Day(iso: "2023-11-22"))
    func first(_ text: String) throws -> DateMention {
      try #require(mentions(Tokens(text)).first)
    }
    let written = try first("Il est né le 3 mars 2011.")
    #expect(written.reason == .written)
    #expect(written.source == .explicit)
    #expect(!written.isComputed)
    let yesterday = try first("Il est venu hier.")
    #expect(yesterday.reason == .fromPublication(day, days: -1))
    #expect(yesterday.source == .relative)
    #expect(yesterday.isComputed)
    let monday = try first("Il est venu lundi.")
    #expect(monday.reason == .weekday(from: day, isAhead: false))
    #expect(monday.source == .weekday)
    let year = try first("Il est venu le 17 novembre.")
    #expect(year.reason == .year(of: day, isWeekday: false, isAhead: false))
    #expect(year.source == .year)
    #expect(try first("Il a neigé ces derniers jours.").reason == .vague)
    #expect(try first("Il a neigé du 3 au 5 juin 2022.").reason == .ends)
    let lost = try #require(mentions(Tokens("Il est venu lundi."), on: nil).first)
    #expect(lost.reason == .noReference)
    #expect(lost.isDoubtful)
  }

  @Test func `spans what its words span`() throws {
    func span(_ text: String) -> String? {
      mentions(Tokens(text)).first?.interval.map { "\($0.lowerBound)…\($0.upperBound)" }
    }
    #expect(span("Il est né en 2011.") == "2011-01-01…2011-12-31")
    #expect(span("Il est né en février 2012.") == "2012-02-01…2012-02-29")
    #expect(span("Il est né le 3 mars 2011.") == "2011-03-03…2011-03-03")
    #expect(span("Il a neigé du 3 au 5 juin 2022.") == "2022-06-03…2022-06-05")
    #expect(span("Il a neigé ces derniers jours.") == nil)
  }
}

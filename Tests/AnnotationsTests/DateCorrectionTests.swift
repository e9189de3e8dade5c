import Annotations
import Testing

@Suite struct `A corrected date` {
  /// What a text says that comes out on Wednesday 22 November 2023, with these words corrected wherever they stand.
  private func annotation(_ text: String, _ corrections: [String: String?]) -> Annotation {
    let scalars = Array(text.unicodeScalars)
    let known = corrections.flatMap { words, day in
      let words = Array(words.unicodeScalars)
      return scalars.indices.filter { scalars[$0...].starts(with: words) }.map { start in
        DateCorrection(range: start..<start + words.count, day: day.flatMap { Day(iso: $0) })
      }
    }
    return Annotator().annotate(
      scalars, published: Day(iso: "2023-11-22"), language: .french, corrections: known)
  }

  private func values(_ text: String, _ corrections: [String: String?]) -> [String] {
    annotation(text, corrections).dates.map { $0.value?.description ?? "?" }
  }

  private func days(_ text: String, _ corrections: [String: String?]) -> [String] {
    annotation(text, corrections).events.map { "\($0.day)" }
  }

  @Test func `means the day that was given, and its event goes there`() {
    let text = "Le maire a démissionné lundi. Le port a fermé mardi."
    #expect(values(text, ["lundi": "2023-11-06"]) == ["2023-11-06", "2023-11-21"])
    #expect(days(text, ["lundi": "2023-11-06"]) == ["2023-11-06", "2023-11-21"])
    #expect(days(text, [:]) == ["2023-11-20", "2023-11-21"])
  }

  @Test func `says that it was corrected, and is no guess any more`() throws {
    let date = try #require(annotation("Il part le 4.", ["4": "2023-11-06"]).dates.first)
    #expect(date.reason == .corrected && date.source == .explicit)
    #expect(!date.isDoubtful && !date.isComputed && date.kind == .date)
  }

  @Test func `keeps its clock time`() throws {
    let text = "Le maire a démissionné lundi à 8 h 30."
    let annotation = annotation(text, ["lundi à 8 h 30": "2023-11-06"])
    #expect(
      annotation.dates.map { "\($0.kind) \($0.value?.description ?? "?")" } == [
        "time 2023-11-06T08:30"
      ])
    #expect(annotation.events.map { $0.time?.description } == ["2023-11-06T08:30"])
  }

  @Test func `carries along what is counted from it`() {
    #expect(
      days(
        "Le maire a démissionné lundi. Le lendemain, il a parlé. Deux jours plus tard, il est parti.",
        ["lundi": "2023-11-06"]) == ["2023-11-06", "2023-11-07", "2023-11-09"])
    #expect(
      values("Le maire a démissionné lundi. À 8 h 30, il a parlé.", ["lundi": "2023-11-06"]) == [
        "2023-11-06", "2023-11-06T08:30",
      ])
    #expect(
      days(
        "Le maire a démissionné lundi. Il a quitté la mairie sans un mot.", ["lundi": "2023-11-06"])
        == ["2023-11-06", "2023-11-06"])
  }

  @Test func `carries the section along when it is a heading`() {
    let text = """
      Une semaine au port

      16 novembre

      Le maire convoque les pêcheurs pour le lendemain. Jeudi, ils refusent de venir.

      20 novembre

      Le port rouvre sur ordre du préfet.
      """
    #expect(days(text, [:]) == ["2023-11-16", "2023-11-17", "2023-11-16", "2023-11-20"])
    #expect(
      days(text, ["16 novembre": "2022-11-16"]) == [
        "2022-11-16", "2022-11-17", "2022-11-17", "2022-11-20",
      ])
  }

  @Test func `may be no day, and then tells no event`() {
    let text = "Le maire a démissionné lundi. Le port a fermé mardi."
    #expect(values(text, ["lundi": nil]) == ["?", "2023-11-21"])
    let annotation = annotation(text, ["lundi": nil])
    #expect(annotation.events.map { "\($0.day)" } == ["2023-11-21"])
    #expect(annotation.looseEvents.isEmpty)
    #expect(annotation.dates.first?.reason == .corrected)
  }

  @Test func `may be a range that was one day`() {
    let text = "Le port a fermé du 3 au 5 novembre."
    #expect(days(text, [:]).isEmpty)
    let annotation = annotation(text, ["3 au 5 novembre": "2023-11-04"])
    #expect(annotation.events.map { "\($0.day)" } == ["2023-11-04"])
    #expect(annotation.looseEvents.isEmpty)
    #expect(annotation.dates.map { $0.endValue == nil } == [true])
  }

  @Test func `is the one with exactly these scalars, and the last that was said of it`() {
    let text = "Le maire a démissionné lundi."
    let scalars = Array(text.unicodeScalars)
    func day(_ corrections: [DateCorrection]) -> String? {
      Annotator().annotate(
        scalars, published: Day(iso: "2023-11-22"), language: .french, corrections: corrections
      ).dates.first?.value?.description
    }
    let one = Day(iso: "2023-11-06")
    let other = Day(iso: "2023-11-13")
    #expect(
      day([DateCorrection(range: 23..<28, day: one), DateCorrection(range: 23..<28, day: other)])
        == "2023-11-13")
    #expect(day([DateCorrection(range: 22..<28, day: one)]) == "2023-11-20")
    #expect(day([DateCorrection(range: 900..<905, day: one)]) == "2023-11-20")
  }
}

@Suite struct `The day that longer words mean` {
  @Test(arguments: [
    (
      "En 1997, le port a ouvert. Le 8 novembre de cette année-là, la digue a cédé.",
      "1997=1997; 8 novembre de cette année-là=1997-11-08"
    ),
    (
      "Le maire a signé mercredi de la semaine dernière, à la mairie.",
      "mercredi de la semaine dernière=2023-11-15"
    ),
    (
      "Le maire signera mercredi de la semaine prochaine.",
      "mercredi de la semaine prochaine=2023-11-29"
    ),
    (
      "En 2005, le port a brûlé. Le mardi 15 mars, la digue a été perdue.",
      "2005=2005; mardi 15 mars=2005-03-15"
    ),
    (
      "L’été 1997 fut rude au port. Le mardi 4 novembre, la digue a cédé.",
      "été 1997=1997; mardi 4 novembre=1997-11-04"
    ),
  ])
  func `is the one that all of them agree on`(said: Said) {
    #expect(dates(said.text) == said.dates)
  }

  @Test(arguments: [
    "Le directeur a été renvoyé le 17 novembre par son conseil.",
    "Le 17 novembre, le directeur perd sa place.",
    "Depuis son renvoi le 17 novembre, le directeur doit trouver un autre port.",
    "Le directeur, attendu au port le 17 novembre, va parler.",
  ])
  func `is not a year ahead when it has just been`(text: String) {
    #expect(dates(text) == "17 novembre=2023-11-17")
  }

  @Test func `is not a year ahead in English either`() {
    #expect(
      dates("The chief was dismissed on November 17 and is expected to speak.", in: .english)
        == "November 17=2023-11-17")
  }

  @Test func `is a week ago when the story of a week begins with the weekday of today`() {
    #expect(
      dates(
        "Vendredi, le conseil a renvoyé le directeur. Samedi, il a demandé à revenir. Dimanche, il a été reçu au siège.",
        on: "2023-11-24") == "Vendredi=2023-11-17; Samedi=2023-11-18; Dimanche=2023-11-19")
    #expect(
      dates(
        "On Friday the board dismissed its chief. On Saturday he asked to come back.",
        on: "2023-11-24", in: .english) == "Friday=2023-11-17; Saturday=2023-11-18")
    #expect(
      dates("Le conseil a voté vendredi le budget du port.", on: "2023-11-24")
        == "vendredi=2023-11-24")
  }
}

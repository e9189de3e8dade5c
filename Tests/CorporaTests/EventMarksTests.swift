import Corpora
import Testing

@testable import Annotations

@Suite struct `Events in marked texts` {
  private let file = """
    published: 2024-03-12
    language: fr

    - [e 2024-03-11][p Ana] part [d lundi|2024-03-11]. [e 2024-03-11?]Elle dort.
    [e 2024-03-11][e 2024-03-12]De lundi à mardi, il pleut.
    ===
    published: 2024-03-12
    language: fr

    Rien ne se passe.
    """

  @Test func `stand before their sentence and leave no words in the text`() throws {
    let text = try #require(try MarkedText.read(file).first)
    #expect(text.text == "- Ana part lundi. Elle dort.\nDe lundi à mardi, il pleut.")
    let events = text.marks.filter { $0.kind == .event }
    #expect(events.map(\.range) == [2..<2, 18..<18, 29..<29, 29..<29])
    #expect(
      events.map(\.value) == ["2024-03-11", "2024-03-11?", "2024-03-11", "2024-03-12"])
  }

  @Test func `are told apart from what may be taken for one`() throws {
    let text = try #require(try MarkedText.read(file).first)
    let events = try #require(Marks(text, hasEvents: true).events)
    #expect(events.map(\.day) == ["2024-03-11", "2024-03-11", "2024-03-11", "2024-03-12"])
    #expect(events.map(\.isOptional) == [false, true, false, false])
    #expect(Marks(text).events == nil, "nobody looked for events")
  }

  @Test func `of a file are marked in all of its texts or in none`() throws {
    let marked = try MarkedArticle.read(marked: file, path: "a.txt")
    #expect(marked.map { $0.marks.events?.count } == [4, 0])
    let bare = try MarkedArticle.read(marked: "language: fr\n\n[p Ana] part.", path: "b.txt")
    #expect(bare.map { $0.marks.events?.count } == [nil])
  }

  @Test func `are nothing to learn names from`() throws {
    let text = try #require(try MarkedText.read(file).first)
    let labelled = LabelledText(text)
    let names = zip(labelled.tokens.all, labelled.labels).filter { $0.1 != .outside }
    #expect(names.map { labelled.tokens.text($0.0.range) } == ["Ana"])
  }

  @Test func `are read from the JSON of frise, where it has any`() throws {
    let json = """
      { "articles": [
        { "path": "a", "names": [], "dates": [],
          "events": [ { "start": 3, "end": 9, "day": "2024-03-11", "time": null, "text": "…",
                        "people": [], "date": 0 } ] },
        { "path": "b", "names": [], "dates": [], "events": [] },
        { "path": "c", "names": [], "dates": [] } ] }
      """
    let events = try MarkedArticle.read(json: json.utf8).map(\.marks.events)
    #expect(events == [[Marks.Event(range: 3..<9, day: "2024-03-11")], [], nil])
  }

  @Test(arguments: [
    (#"{"start": 3, "end": 9}"#, "articles[0].events[0]: no “day”"),
    (
      #"{"start": 9, "end": 9, "day": "2024-03-11"}"#,
      "articles[0].events[0].end: nothing lies between 9 and 9"
    ),
  ])
  func `tell where JSON is at fault`(event: String, message: String) {
    let json = #"{"articles": [{"path": "a", "names": [], "dates": [], "events": [\#(event)]}]}"#
    let error = #expect(throws: MarkedJSONError.self) { try MarkedArticle.read(json: json.utf8) }
    #expect(error?.description == message)
  }
}

@Suite struct `A score of events` {
  private func marks(_ events: Marks.Event...) -> Marks {
    Marks(language: "fr", names: [], dates: [], events: events)
  }

  private func event(_ range: Range<Int>, _ day: String, isOptional: Bool = false) -> Marks.Event {
    Marks.Event(range: range, day: day, isOptional: isOptional)
  }

  private func score(_ found: Marks, _ gold: Marks) -> Score {
    var score = Score()
    score.add(found, against: gold)
    return score
  }

  private var gold: Marks {
    marks(
      event(0..<0, "2024-03-11"), event(50..<50, "2024-03-12", isOptional: true),
      event(100..<100, "2024-03-13"))
  }

  @Test func `counts days, and sentences with their day`() {
    let found = marks(
      event(0..<40, "2024-03-11"), event(50..<90, "2024-03-12"), event(200..<240, "2024-03-14"))
    let days = score(found, gold).rate(.days)
    #expect((days.right, days.found, days.there) == (1, 2, 2))
    let events = score(found, gold).rate(.events)
    #expect((events.right, events.found, events.there) == (2, 3, 2))
    #expect(events.precision == 2.0 / 3)
    #expect(events.recall == 0.5)
  }

  @Test func `asks for nothing that need not be found`() {
    let found = marks(event(0..<40, "2024-03-11"), event(100..<140, "2024-03-13"))
    for measure in [Score.Measure.days, .events] {
      #expect(score(found, gold).rate(measure).f1 == 1, "\(measure)")
    }
  }

  @Test func `lets a sentence begin a little earlier or later, and on no other day`() {
    let gold = marks(event(30..<30, "2024-03-11"))
    func isRight(_ range: Range<Int>, _ day: String = "2024-03-11") -> Bool {
      score(marks(event(range, day)), gold).rate(.events).right == 1
    }
    #expect(isRight(30..<60) && isRight(5..<31) && isRight(55..<80))
    #expect(!isRight(0..<30) && !isRight(56..<80))
    #expect(!isRight(30..<60, "2024-03-12"))
  }

  @Test func `leaves out articles where nobody looked for events`() {
    let without = Marks(language: "fr", names: [], dates: [])
    for (found, gold) in [(without, gold), (gold, without)] {
      let rate = score(found, gold).rate(.events)
      #expect((rate.right, rate.found, rate.there) == (0, 0, 0))
    }
  }

  @Test func `lists what was missed and what is none`() {
    let found = marks(
      event(0..<40, "2024-03-12"), event(50..<90, "2024-03-12"), event(200..<240, "2024-03-14"))
    let told = Difference.all(found, against: gold).map { difference in
      "\(difference.kind) \(difference.range) "
        + (difference.goldValue ?? difference.foundValue ?? "")
    }
    #expect(
      told == [
        "missed 0..<0 2024-03-11", "extra 0..<40 2024-03-12", "missed 100..<100 2024-03-13",
        "extra 200..<240 2024-03-14",
      ])
  }
}

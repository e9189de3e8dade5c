import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `A timeline that grows` {
  private func grown(_ state: inout ReaderState) throws {
    let more = try Story.told([
      "Gull": "On 5 March 2024, the gulls of the town fell silent.\n\nOn 1 March 2024, they sang."
    ])
    state.add([.success(more.articles[0])], isComplete: true)
    state.learn(StoryReading(state.story.articles.map { $0.annotated(by: .init()) }, stamp: 1))
  }

  @Test func `keeps the cursor on its event`() throws {
    var state = try ReaderState.harbour("g", "2", "}", "}")
    let here = state.here
    try grown(&state)
    #expect(state.here == here)
    #expect(state.view == .timeline)
    state.type("g")
    #expect(state.timeline?.row == 0)
    #expect(state.columnsInView == ["Post", "Lamp", "Tide"])
    state.type("4")
    #expect(state.here == "Gull 1: they sang.")
  }

  @Test func `keeps the cursor’s day and source on a silence`() throws {
    var state = try ReaderState.harbour("g", "3")
    #expect(state.here == "Tide 4")
    try grown(&state)
    #expect(state.here == "Tide 4")
  }

  @Test func `keeps scale, filter and columns`() throws {
    var state = try ReaderState.harbour("f")
    state.enter("from:2024-03-04")
    state.type("z", "2", "!", "3", "-")
    try grown(&state)
    let timeline = try #require(state.timeline)
    #expect(timeline.timeline.scale == .week)
    #expect(timeline.timeline.filter == EventFilter(from: .march(4)))
    #expect(state.columnsInView == ["Lamp", "Post", "Gull"])
  }

  @Test func `does not disturb one who reads a sentence from it`() throws {
    var state = try ReaderState.harbour("g", Key(.down), Key(.enter))
    let marked = state.sentenceMarked
    try grown(&state)
    #expect(state.view == .reader)
    #expect(state.sentenceMarked == marked)
    state.type("q")
    #expect(state.here == "Post 5: Ada Quill met")
  }

  @Test func `can be made by another hand`() throws {
    let story = try Story.harbour()
    let reading = StoryReading(story)
    var state = ReaderState.sample(story, columns: 120, rows: 36)
    state.learn(reading, Timeline(story, reading))
    state.type("t", "G")
    #expect(state.here == "Post 20: both sides signed")
  }
}

@Suite struct `The words of the timeline` {
  @Test func `fill a page of help with its own keys`() throws {
    let help = { (language: Language) throws -> [String: String] in
      var state = ReaderState.sample(
        try .harbour(), columns: 120, rows: 60, language: language)
      state.learn(StoryReading(state.story))
      state.type("t", "?")
      #expect(state.view == .help)
      return Dictionary(
        state.helpPage.rows.map { ($0.keys, $0.purpose) }, uniquingKeysWith: { one, _ in one })
    }
    let english = try help(.english)
    #expect(english["}"] == "the next day")
    #expect(english["f"] == "show only some: person: source: on: from: to:")
    #expect(english["t"] == "back from the timeline")
    #expect(english["T"] == nil)
    let french = try help(.french)
    #expect(french["}"] == "le jour suivant")
    #expect(french["t"] == "revenir de la frise")
    #expect(french["Entrée"] == "lire la phrase dans son article")
  }

  @Test func `are French in French`() {
    let phrases = Phrases(.french)
    #expect(phrases.silence(1) == "1 jour sans nouvelles")
    #expect(phrases.silence(1234) == "3 ans sans nouvelles")
    #expect(phrases.events(1) == "1 événement")
    #expect(phrases.events(12) == "12 événements")
    #expect(phrases.saysNothing("Le Port") == "Le Port n’en dit rien.")
    #expect(phrases.scale(.month) == "mois par mois")
    #expect(phrases.corrected("hier", .noDay) == "« hier » n’est plus un jour.")
    #expect(
      phrases.corrected("hier", .day(.march(7))) == "« hier » est maintenant jeu. 7 mars 2024.")
    #expect(phrases.noDay("x") == "« x » n’est pas un jour ; écrivez 2023-11-20")
    #expect(phrases.complaint(.emptySpan) == "elle finit avant de commencer")
  }

  @Test func `name rows by day, week, month, year and longer times`() throws {
    func names(_ keys: Key..., language: Language = .english) throws -> [String] {
      var state = ReaderState.sample(try .harbour(), columns: 120, rows: 40, language: language)
      state.learn(StoryReading(state.story))
      state.type("t")
      for key in keys { state.type(key) }
      let timeline = try #require(state.timeline).timeline
      return timeline.rows.map { row in
        let (name, year) = state.phrases.gutter(row, timeline.scale)
        return name + (year.isEmpty ? "" : "|" + year)
      }
    }
    #expect(
      try names() == [
        "Mon 4 Mar|2024", "Tue 5 Mar|2024", "Wed 6 Mar|2024", "≈ 9–10|Mar 2024", "Wed 20 Mar|2024",
      ])
    #expect(
      try names(language: .french) == [
        "lun 4 mars|2024", "mar 5 mars|2024", "mer 6 mars|2024", "≈ 9–10|mars 2024",
        "mer 20 mars|2024",
      ])
    #expect(try names("z") == ["4–10 Mar|2024", "18–24 Mar|2024"])
    #expect(try names("z", "z") == ["Mar|2024"])
    #expect(try names("Z") == ["2024"])
  }
}

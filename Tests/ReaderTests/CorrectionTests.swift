import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `Correcting a date` {
  private let harbour: Story

  init() throws { harbour = try .harbour() }

  /// A reader with the cursor on the second date of the first article, who is asked for its day.
  private func asked() -> ReaderState {
    var state = ReaderState.informed(harbour)
    state.type("]", "]", "c")
    return state
  }

  /// The days that the first article tells of.
  private func days(_ state: ReaderState) -> [Int] {
    guard let timeline = state.timeline?.timeline else { return [] }
    return timeline.entries(of: 0).map { timeline.entries[$0].event.day.day }
  }

  @Test func `asks for another day than the one it has`() {
    let state = asked()
    #expect(state.prompt?.purpose == .correction(article: 0, date: 1))
    #expect(state.prompt?.text == "2024-03-05")
    #expect(state.words(ofDate: 1, in: 0) == "5 March 2024")
  }

  @Test(arguments: [
    "2024-03-07", "7 March 2024", "March 7, 2024", "7 mars 2024", " le 7 mars ", "7 March",
    "07/03/2024",
  ])
  func `takes a day as people write it`(line: String) throws {
    var state = asked()
    state.type(.control("u"))
    let effects = state.enter(line)
    let range = try #require(state.reading).articles[0].dates[1].range
    let anchor = Anchor(range, in: Array(harbour.articles[0].text.unicodeScalars))
    #expect(effects == [.correct(article: 0, anchor, .day(.march(7)))])
    #expect(anchor.quote == "5 March 2024")
    #expect(state.prompt == nil)
    #expect(state.notice == "“5 March 2024” is now Thu 7 Mar 2024.")
  }

  @Test func `moves its event in the timeline at once`() {
    var state = asked()
    var known = Corrections()
    state.type(.control("u"))
    state.obey(state.enter("2024-03-07"), &known)
    #expect(days(state) == [4, 7, 5, 20])
    state.type("t")
    #expect(state.here == "Post 7: Ada Quill met")
  }

  @Test func `can make it no day`() {
    var state = asked()
    var known = Corrections()
    state.type(.control("u"))
    state.obey(state.enter("-"), &known)
    #expect(state.notice == "“5 March 2024” is no day now.")
    #expect(days(state) == [4, 5, 20])
  }

  @Test func `gives it back what its words say, on an empty line`() {
    var state = asked()
    var known = Corrections()
    state.type(.control("u"))
    state.obey(state.enter("2024-03-07"), &known)
    state.type("c", .control("u"))
    let effects = state.enter("")
    guard case .correct(0, _, .asWritten)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    state.obey(effects, &known)
    #expect(days(state) == [4, 5, 5, 20])
    #expect(known.isEmpty)
  }

  @Test func `does nothing to a date that means what it says already`() {
    var state = asked()
    state.type(.control("u"))
    #expect(state.enter("") == [])
    state.type("u")
    #expect(state.notice == "There is no correction to take back.")
  }

  @Test(arguments: ["soon", "2024-02-31", "32", "--", "東京"])
  func `complains of what is no day, and nothing is lost`(line: String) {
    var state = asked()
    state.type(.control("u"))
    #expect(state.enter(line) == [])
    #expect(state.prompt?.complaint == "“\(line)” is no day; write it like 2023-11-20")
    #expect(state.prompt?.text == line)
    state.type(Key(.escape))
    #expect(days(state) == [4, 5, 5, 20])
    #expect(state.wordsUnderCursor == "5 March 2024")
  }

  @Test func `is taken back step by step`() {
    var state = asked()
    var known = Corrections()
    state.type(.control("u"))
    state.obey(state.enter("2024-03-07"), &known)
    state.type("c", .control("u"))
    state.obey(state.enter("2024-03-08"), &known)
    #expect(days(state) == [4, 8, 5, 20])
    state.obey(state.type("u"), &known)
    #expect(state.notice == "“5 March 2024” is now Thu 7 Mar 2024.")
    #expect(days(state) == [4, 7, 5, 20])
    state.obey(state.type("u"), &known)
    #expect(state.notice == "“5 March 2024” means again what it says.")
    #expect(days(state) == [4, 5, 5, 20])
    #expect(known.isEmpty)
    #expect(state.type("u") == [])
  }

  @Test func `takes with it what is counted from it`() throws {
    let story = try Story.told([
      "Post": "On 5 March 2024, the ferries stayed in port. The next day the dockers stopped work."
    ])
    var state = ReaderState.informed(story)
    var known = Corrections()
    #expect(days(state) == [5, 6])
    state.type("]", "c", .control("u"))
    state.obey(state.enter("2024-03-12"), &known)
    #expect(days(state) == [12, 13])
  }

  @Test func `is asked for from the timeline too, of the date an event rests on`() throws {
    var state = try ReaderState.harbour("g", "2", "}", "}", "c")
    #expect(state.prompt?.purpose == .correction(article: 1, date: 1))
    state.type(.control("u"))
    var known = Corrections()
    state.obey(state.enter("2024-03-07"), &known)
    #expect(state.view == .timeline)
    #expect(state.here == "Lamp 7: the ferries stayed")
  }

  @Test func `is asked for from the days of the article too`() {
    var state = ReaderState.informed(harbour, columns: 170, rows: 30)
    state.type(Key(.enter), Key(.right), Key(.end), "c")
    #expect(state.prompt?.purpose == .correction(article: 0, date: 3))
  }

  @Test func `needs a date under the cursor`() {
    var state = ReaderState.informed(harbour)
    state.type("c")
    #expect(state.prompt == nil)
    #expect(state.notice == "Put the cursor on a date first: ] goes to the next one.")
    state.type("]", "]", "]", "c")
    #expect(state.wordsUnderCursor == "Ada Quill")
    #expect(state.prompt == nil)
    state = .sample(harbour, columns: 120, rows: 36)
    state.type("c")
    #expect(state.notice == "Names and dates are still being read.")
  }

  @Test func `has no line before and no completion`() {
    var state = asked()
    state.type(Key(.up), Key(.tab), Key(.down))
    #expect(state.prompt?.text == "2024-03-05")
  }
}

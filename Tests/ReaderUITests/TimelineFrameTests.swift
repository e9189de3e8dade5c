import Annotations
import Articles
import Reader
import ReaderUI
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `The timeline’s frame` {
  private let story: Story

  init() throws { story = try .strike() }

  private func state(
    _ columns: Int, _ rows: Int, language: Language = .english, _ keys: [Key]
  ) -> ReaderState {
    var state = ReaderState.sample(story, columns: columns, rows: rows, language: language)
    state.learn(StoryReading(story))
    for key in keys { _ = state.press(key) }
    return state
  }

  private func frame(
    _ columns: Int, _ rows: Int, language: Language = .english, _ keys: Key...
  ) -> Canvas {
    ReaderView.frame(of: state(columns, rows, language: language, keys))
  }

  /// The glyphs of the line above the keys.
  private func status(_ keys: Key...) -> String {
    let state = state(160, 40, keys)
    return lines(ReaderView.frame(of: state))[state.timelineArrangement.status?.row ?? 0]
  }

  private func lines(_ frame: Canvas) -> [String] {
    frame.glyphs.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `sets two sources side by side`() throws {
    try expect(frame(80, 24, "t", "g"), toBe: "timeline-80")
  }

  @Test func `sets three sources side by side`() throws {
    try expect(frame(120, 36, "t", "g", "}", "}"), toBe: "timeline-120")
  }

  @Test func `sets all sources side by side`() throws {
    try expect(frame(200, 60, "t", "g"), toBe: "timeline-200")
  }

  @Test func `lights a person in all columns`() throws {
    try expect(frame(120, 30, "t", "g", Key(.down), "]"), toBe: "timeline-person")
  }

  @Test func `lights a day in all columns and beside them`() throws {
    let frame = frame(120, 36, "t", "g", "}", "}", "]")
    let lit = frame.cells.filter { $0.style.state.contains(.lit) }
    #expect(
      String(String.UnicodeScalarView(lit.map(\.scalar))) == "Wed 6 MarMonday 6 March 2024Hier")
    let cursor = frame.cells.filter {
      $0.style.state == [.selected, .focused] && $0.style.meaning == .date(.written)
    }
    #expect(
      String(String.UnicodeScalarView(cursor.map(\.scalar))) == "6 March 2024 at 9:30")
  }

  @Test func `lets columns scroll by themselves`() throws {
    var state = state(120, 17, ["t", "f"])
    for scalar in "from:2024-03-06".unicodeScalars { state.type(.character(scalar)) }
    state.type(Key(.enter), "g", "=", Key(.right), Key(.down), Key(.down))
    try expect(ReaderView.frame(of: state), toBe: "timeline-loose")
  }

  @Test func `says what is wrong with a filter`() throws {
    var state = state(80, 24, ["t", "g", "f"])
    for scalar in "person:quill until:friday".unicodeScalars { state.type(.character(scalar)) }
    state.type(Key(.enter))
    try expect(ReaderView.frame(of: state), toBe: "timeline-filter")
  }

  @Test func `has rows of a month, in French`() throws {
    try expect(frame(120, 30, language: .french, "t", "g", "z", "z"), toBe: "timeline-month")
  }

  @Test func `has signs for what is pinned, wide and out of sight`() throws {
    let state = state(120, 30, ["t", "3", "!", "_", "5"])
    let heads = try #require(state.timelineArrangement.heads)
    #expect(
      lines(ReaderView.frame(of: state))[heads.row..<heads.endRow].joined(separator: "\n") == """
                   │ ! _ Le Petit Port                                                     │ Owners’ Gazette
        ─‹ 3 ──────┼───────────────────────────────────────────────────────────────────────┼─────────────────────────────── 1 ›─
        """)
  }

  @Test func `gives way to what is most needed on small screens`() {
    #expect(
      frame(56, 6, "t", "g").glyphs == """
                   │ The Harbour Post
        ───────────┼─────────────────────────────────────── 5 ›─
          Mon 4 Mar│ ▌ On 4 March 2024, the dockers of the
               2024│ ▌ port stopped all work.
                   │ ▹ Ada Quill, who leads them, called it a
         The Harbour Post · 4 March 2024 → Mon 4 Mar 2024 · wr…
        """)
    #expect(
      frame(24, 3, "t", "g").glyphs == """
         ▌ On 4 March 2024,
         ▌ the dockers of the
         ▌ port stopped all
        """)
    #expect(frame(0, 0, "t").glyphs == "")
  }

  @Test func `tells in the status line whose words these are, and how their day is known`() {
    #expect(
      status("t", "g")
        == " The Harbour Post · 4 March 2024 → Mon 4 Mar 2024 · written in full")
    #expect(
      status("t", "g", "}", "2")
        == " The Evening Lamp · Tuesday → Tue 5 Mar 2024 · Tuesday before 11 March 2024, the day of publication"
    )
    #expect(
      status("t", "g", "2", "}", "}")
        == " The Evening Lamp · Monday 6 March 2024 → perhaps Wed 6 Mar 2024 · written in full, though with another weekday"
    )
    #expect(status("t", "g", "3") == " Le Petit Port says nothing then.")
    #expect(status("t", "g", Key(.down), "]").hasPrefix(" Ada Quill · "))
  }

  @Test func `says when there is nothing, or nothing that a filter lets through`() throws {
    var state = state(80, 24, ["t", "f"])
    for scalar in "person:nobody".unicodeScalars { state.type(.character(scalar)) }
    state.type(Key(.enter))
    #expect(ReaderView.frame(of: state).glyphs.contains("\n The filter lets nothing through."))
    let empty = try Story.sample(["a.txt": "The boats stay."])
    var reader = ReaderState.informed(empty, columns: 80, rows: 24)
    reader.type("t", "x")
    #expect(
      ReaderView.frame(of: reader).glyphs.contains(
        "\n No event of a known day in these articles."))
  }

  @Test func `shows the cursor of the line that is typed into, wherever it is`() {
    var state = state(40, 24, ["t", "f"])
    for scalar in "person:anticonstitutionally source:東京".unicodeScalars {
      state.type(.character(scalar))
    }
    for key in [Key(.end), Key(.left), Key(.home), Key(.right)] {
      state.type(key)
      let row = ReaderView.frame(of: state).row(22)
      #expect(row.count { $0.style.state.contains(.lit) && $0.columns > 0 } == 1, "after \(key)")
    }
  }

  @Test func `drawing changes nothing`() {
    let state = state(80, 24, ["t", "}"])
    #expect(ReaderView.frame(of: state) == ReaderView.frame(of: state))
  }
}

@Suite struct `The days of an article in a frame` {
  private let story: Story

  init() throws { story = try .strike() }

  private func frame(_ columns: Int, _ rows: Int, _ keys: Key...) -> Canvas {
    var state = ReaderState.informed(story, columns: columns, rows: rows)
    for key in keys { _ = state.press(key) }
    return ReaderView.frame(of: state)
  }

  @Test func `stand beside the text`() throws {
    try expect(frame(170, 30, Key(.enter), Key(.right), Key(.down)), toBe: "days-beside")
  }

  @Test func `stand in the place of people and days`() throws {
    try expect(frame(110, 30, "2", Key(.enter), "T"), toBe: "days-below")
  }

  @Test func `are in a strip below the panes`() throws {
    try expect(frame(100, 36, "2", Key(.enter), "v", "]"), toBe: "strip")
  }

  @Test func `lead to a sentence that is marked in its text`() throws {
    let frame = frame(104, 30, "t", "g", Key(.down), Key(.enter))
    let marked = frame.cells.filter { $0.style.state.contains(.selected) && $0.scalar != " " }
    #expect(
      String(String.UnicodeScalarView(marked.map(\.scalar))).hasSuffix(
        "AdaQuill,wholeadsthem,calleditawarningtothetown."))
    #expect(frame.glyphs.contains("│▌"))
  }
}

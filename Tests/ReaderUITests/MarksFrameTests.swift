import Annotations
import Articles
import Reader
import ReaderUI
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `Names and dates in a frame` {
  private let story: Story

  init() throws { story = try .board() }

  private func frame(_ columns: Int, _ rows: Int, _ keys: Key...) -> Canvas {
    var state = ReaderState.informed(story, columns: columns, rows: rows)
    for key in keys { _ = state.press(key) }
    return ReaderView.frame(of: state)
  }

  private func status(_ keys: Key...) -> String {
    var state = ReaderState.informed(story, columns: 160, rows: 30)
    for key in keys { _ = state.press(key) }
    let row = state.arrangement.status?.row ?? 0
    return ReaderView.frame(of: state).glyphs.split(
      separator: "\n", omittingEmptySubsequences: false)[row]
      .description
  }

  @Test func `are marked in the text and listed below the list`() throws {
    try expect(frame(104, 30), toBe: "marks")
  }

  @Test func `light up in text and pane with the cursor`() throws {
    try expect(frame(104, 30, "]"), toBe: "marks-cursor")
  }

  @Test func `light up in the text with what is chosen in the pane`() throws {
    try expect(frame(104, 30, Key(.tab), Key(.down)), toBe: "marks-contents")
  }

  @Test func `open a gathering in the text’s place`() throws {
    try expect(frame(104, 30, "]", Key(.enter), Key(.down)), toBe: "marks-gathering")
  }

  @Test func `open a gathering of a day on which nothing happened`() throws {
    let story = try Story.sample([
      "1.txt": "The mayor spoke of the law of 3 April 2023. The port was silent.",
      "2.txt": "Nobody in the port has read the law dated April 3, 2023.",
    ])
    var state = ReaderState.informed(story, columns: 60, rows: 20)
    state.type(Key(.tab), "G", Key(.enter), Key(.down))
    try expect(ReaderView.frame(of: state), toBe: "marks-day-stacked")
  }

  @Test func `stand in a stacked frame with the cursor`() throws {
    try expect(frame(60, 20, "]", "]"), toBe: "marks-stacked")
  }

  @Test func `take the strip above the text in a stacked frame`() throws {
    try expect(frame(60, 20, Key(.tab), "G"), toBe: "marks-contents-stacked")
  }

  @Test func `look different where they are guesses`() throws {
    let story = try Story.sample([
      "1.md": """
      ---
      title: Two of one name
      published: 2023-11-20
      language: en
      ---
      Sam Altman met Jack Altman on Monday. Altman left again at the end of the month.

      It was November 16, 2023, and then Friday.
      """
    ])
    var state = ReaderState.informed(story, columns: 60, rows: 20)
    for _ in 0..<4 { state.type("]") }
    try expect(ReaderView.frame(of: state), toBe: "marks-guesses")
  }

  @Test func `are not there before they are read, and the text is`() throws {
    let state = ReaderState.sample(story, columns: 104, rows: 30)
    try expect(ReaderView.frame(of: state), toBe: "marks-unread")
  }

  @Test func `tell in the status line who the cursor is on`() {
    #expect(status("]") == " Sam Altman · 4 mentions here, 6 in the story · also Altman")
    #expect(status("]", "]", "]") == " Mira Murati · 2 mentions here, 3 in the story")
    #expect(status(Key(.tab), Key(.down)) == " Mira Murati · 2 mentions here, 3 in the story")
  }

  @Test func `tell in the status line which day and why`() {
    #expect(
      status("]", "]")
        == " Friday → Fri 17 Nov 2023 · the same day as 17 November 2023, the day of publication")
    #expect(
      status("]", "]", "]", "]", "]", "]")
        == " November 16, 2023 → Thu 16 Nov 2023 · written in full")
    #expect(
      status("2", "]", "]", "]").hasPrefix(" Monday → perhaps Mon 20 Nov 2023 · "))
  }

  @Test func `tell of one person in one article without a story around`() throws {
    var state = ReaderState.informed(try .farApart(), columns: 104, rows: 30)
    state.type("]")
    #expect(ReaderView.frame(of: state).glyphs.contains("\n Sam Altman · 1 mention\n"))
  }

  @Test func `tell that a name is doubtful`() throws {
    let story = try Story.sample([
      "1.md": "---\nlanguage: en\n---\nSam Altman met Jack Altman. Altman left.\n"
    ])
    var state = ReaderState.informed(story, columns: 104, rows: 30)
    state.type("]", "]", "]")
    #expect(state.wordsUnderCursor == "Altman")
    #expect(ReaderView.frame(of: state).glyphs.contains(" Altman (doubtful) · "))
  }

  @Test func `count their people in the header`() {
    #expect(frame(104, 30).glyphs.contains(" · 3 people"))
    let state = ReaderState.sample(story, columns: 104, rows: 30)
    #expect(!ReaderView.frame(of: state).glyphs.contains("people"))
  }

  @Test func `never trap at any size, whatever has the focus`() {
    var states: [ReaderState] = []
    for keys in [
      [], [Key(.tab)], [Key(.tab), Key(.tab)], ["]", "]"], [Key(.tab), "G", Key(.enter), "G"],
      ["]", Key(.enter), "G"],
    ] as [[Key]] {
      var state = ReaderState.informed(story, columns: 104, rows: 30)
      for key in keys { _ = state.press(key) }
      states.append(state)
    }
    for rows in Array(0...13) + [16, 17, 20, 29, 30, 50] {
      for columns in stride(from: 0, through: 120, by: rows % 10 == 0 ? 2 : 11) {
        let size = Size(rows: rows, columns: columns)
        for (number, original) in states.enumerated() {
          var state = original
          state.resize(to: size)
          let frame = ReaderView.frame(of: state)
          #expect(frame.size == size, "state \(number) at \(columns)×\(rows)")
          #expect(state.gathering?.selection == original.gathering?.selection)
        }
      }
    }
  }

  @Test func `never trap at any size, whatever key comes next`() {
    let keys: [Key] = [
      "]", "[", Key(.enter), Key(.down), "G", Key(.enter), Key(.tab), Key(.down), Key(.enter),
      Key(.pageUp), "J", "q", Key(.tab, .shift), "]", Key(.escape), "3", "]", Key(.tab),
    ]
    for rows in [0, 1, 2, 3, 4, 5, 7, 8, 11, 12, 16, 20, 24, 50] {
      for columns in [0, 1, 2, 3, 4, 7, 15, 16, 23, 28, 60, 99, 100, 120] {
        var state = ReaderState.informed(story, columns: columns, rows: rows)
        for key in keys {
          _ = state.press(key)
          #expect(ReaderView.frame(of: state).size == Size(rows: rows, columns: columns))
        }
      }
    }
  }
}

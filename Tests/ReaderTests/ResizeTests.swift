import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `A new size` {
  private let story: Story

  init() throws {
    let text = (1...80).map {
      "Phrase \($0) du compte rendu, assez longue pour passer à la ligne.\n\n"
    }
    story = try .sample([
      "1.txt": "Le compte rendu du conseil\n\n" + text.joined(), "2.txt": "Bref",
    ])
  }

  /// The scalar of the text that the top row of the pane begins with.
  private func top(_ state: ReaderState) throws -> Int {
    try #require(state.layout).offset(ofRow: state.textTop)
  }

  @Test func `keeps the sentence on top`() throws {
    var state = ReaderState.sample(story, columns: 200, rows: 60)
    state.type(Key(.enter), " ", Key(.down))
    let before = try top(state)
    for (columns, rows) in [(120, 40), (80, 24), (40, 12), (20, 5)] {
      state.resize(to: Size(rows: rows, columns: columns))
      let layout = try #require(state.layout)
      #expect(layout.offset(ofRow: state.textTop) <= before)
      #expect(layout.offset(ofRow: state.textTop + 1) > before, "at \(columns)×\(rows)")
    }
    state.resize(to: Size(rows: 60, columns: 200))
    #expect(try top(state) == before)
  }

  @Test func `keeps the end in sight of one who was there`() throws {
    var state = ReaderState.sample(story, columns: 40, rows: 12)
    state.type(Key(.enter), "G")
    let before = try top(state)
    state.resize(to: Size(rows: 60, columns: 200))
    #expect(state.textPercent == 100)
    state.resize(to: Size(rows: 12, columns: 40))
    #expect(try top(state) == before)
  }

  @Test func `never traps, whatever it is and whatever key comes next`() {
    let keys: [Key] = [
      Key(.down), Key(.enter), " ", "b", "G", "g", "?", "G", "q", Key(.tab), .control("d"), "J",
      "K",
    ]
    for rows in [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 24] {
      for columns in [0, 1, 2, 3, 7, 15, 16, 17, 27, 28, 29, 99, 100, 101] {
        var state = ReaderState.sample(story, columns: columns, rows: rows)
        for key in keys { state.type(key) }
        #expect(state.textTop <= state.lastTextTop)
      }
    }
  }
}

@Suite struct `The arrangement` {
  private func arrange(
    _ columns: Int, _ rows: Int, focus: Pane = .list, hints: Bool = true
  ) -> Arrangement {
    Arrangement(
      size: Size(rows: rows, columns: columns), listRows: 5, focus: focus, showsHints: hints)
  }

  @Test func `sets panes side by side from a hundred columns, else one above the other`() {
    #expect(arrange(100, 30).kind == .beside)
    #expect(arrange(99, 30).kind == .stacked)
    #expect(arrange(80, 24).kind == .stacked)
    #expect(arrange(40, 10).kind == .single)
    #expect(arrange(20, 24).kind == .single)
  }

  @Test func `shows the pane that has the focus when there is room for one`() {
    #expect(arrange(20, 5, focus: .list).text == nil)
    #expect(arrange(20, 5, focus: .text).list == nil)
    #expect(arrange(20, 5, focus: .text).text != nil)
  }

  @Test func `gives the line of hints to the panes when it is not wanted`() throws {
    let with = try #require(arrange(120, 30).text)
    let without = try #require(arrange(120, 30, hints: false).text)
    #expect(without.rows == with.rows + 1)
  }

  @Test func `never leaves the screen and never lets parts overlap`() {
    for rows in 0...40 {
      for columns in 0...130 {
        for focus in [Pane.list, .text] {
          let arrangement = arrange(columns, rows, focus: focus)
          let parts = [
            arrangement.header, arrangement.list, arrangement.text, arrangement.status,
            arrangement.hints,
          ].compactMap(\.self)
          for part in parts {
            #expect(part.row >= 0 && part.endRow <= rows && part.endColumn <= columns)
          }
          for (index, one) in parts.enumerated() {
            for other in parts.dropFirst(index + 1)
            where one.row < other.endRow && other.row < one.endRow {
              #expect(one.endColumn <= other.column || other.endColumn <= one.column)
            }
          }
        }
      }
    }
  }

  @Test func `sets text in seventy-two columns at most, in the middle of its pane`() throws {
    let pane = try #require(arrange(200, 60).text)
    let column = Arrangement.column(in: pane)
    #expect(column.columns == 72)
    let left = column.column - pane.column
    let right = pane.endColumn - column.endColumn
    #expect(abs(left - right) <= 1)
  }
}

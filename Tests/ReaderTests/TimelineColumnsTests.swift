import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `The columns of the timeline` {
  private let names = ["A", "B", "C", "D", "E", "F", "G", "H", "I"]

  /// Nine sources that all tell of three days.
  private func nine(columns: Int, rows: Int = 40) throws -> ReaderState {
    let articles = try names.map { name in
      try Article.sample(
        "---\nsource: \(name)\npublished: 2024-03-11\nlanguage: en\n---\n"
          + (4...6).map { "On \($0) March 2024, the ferries stayed in port.\n\n" }.joined(),
        path: name + ".md")
    }
    var state = ReaderState.informed(
      Story(name: "nine", articles: articles), columns: columns, rows: rows)
    state.type("t", "g")
    return state
  }

  @Test(arguments: [
    (24, 1), (40, 1), (59, 1), (80, 2), (99, 3), (120, 3), (160, 5), (200, 6), (300, 9),
  ])
  func `are as many as are good to read`(columns: Int, count: Int) throws {
    let state = try nine(columns: columns)
    #expect(state.columnsInView == Array(names.prefix(count)))
    let grid = try #require(state.timeline).grid
    #expect(grid.hiddenRight == 9 - count)
    #expect(grid.columns.allSatisfy { $0.columns >= 26 || columns < 40 })
    #expect(grid.columns.allSatisfy { $0.column + $0.columns <= columns })
  }

  @Test func `are paged sideways beside the days`() throws {
    var state = try nine(columns: 80)
    let gutter = try #require(state.timeline).grid.gutter
    #expect(gutter > 0)
    for number in 1...8 {
      state.type(Key(.right))
      #expect(state.here == names[number] + " 4: the ferries stayed")
      #expect(state.columnsInView == [names[number - 1], names[number]])
      #expect(state.timeline?.grid.gutter == gutter)
      #expect(state.timeline?.grid.hiddenLeft == number - 1)
    }
    state.type("1")
    #expect(state.columnsInView == ["A", "B"])
  }

  @Test func `stay on the left when they are pinned`() throws {
    var state = try nine(columns: 120)
    state.type("2", "!")
    #expect(state.columnsInView == ["B", "A", "C"])
    state.type("9")
    #expect(state.columnsInView == ["B", "H", "I"])
    #expect(state.here == "I 4: the ferries stayed")
    state.type("1", "!", "9")
    #expect(state.columnsInView == ["G", "H", "I"])
  }

  @Test func `leave one to page through, however many are pinned`() throws {
    var state = try nine(columns: 80)
    for number in ["1", "2", "3", "4"] as [Key] { state.type(number, "!") }
    state.type("9")
    #expect(state.columnsInView == ["A", "I"])
  }

  @Test func `are hidden and shown again`() throws {
    var state = try ReaderState.harbour("2", "-")
    #expect(state.columnsInView == ["Post", "Tide"])
    state.type("-")
    #expect(state.columnsInView == ["Post"])
    state.type("-")
    #expect(state.columnsInView == ["Post"])
    #expect(state.notice == "This is the last column in view.")
    state.type("+")
    #expect(state.columnsInView == ["Post", "Lamp", "Tide"])
    #expect(state.notice == "Hidden sources shown again: 2.")
    state.type("+")
    #expect(state.notice == "No source was hidden.")
  }

  @Test func `are wide and ordinary by turns`() throws {
    var state = try ReaderState.harbour("2")
    let before = try #require(state.timeline).grid.columns.map(\.columns)
    state.type("_")
    let wide = try #require(state.timeline).grid.columns.map(\.columns)
    #expect(wide.count == 2 && wide[0] < wide[1] && wide[1] > before[1])
    state.type("_")
    #expect(state.timeline?.grid.columns.map(\.columns) == before)
  }

  @Test func `are moved to the left and to the right, and the cursor with them`() throws {
    var state = try ReaderState.harbour("g", "3", "H")
    #expect(state.columnsInView == ["Post", "Tide", "Lamp"])
    state.type("H")
    #expect(state.columnsInView == ["Tide", "Post", "Lamp"])
    state.type("H")
    #expect(state.notice == "It cannot go further.")
    #expect(state.here == "Tide 4")
    state.type("L", "L")
    #expect(state.columnsInView == ["Post", "Lamp", "Tide"])
  }

  @Test func `keep apart what is pinned from what is not`() throws {
    let state = try ReaderState.harbour("3", "!", "L")
    #expect(state.notice == "It cannot go further.")
    #expect(state.columnsInView == ["Tide", "Post", "Lamp"])
  }
}

@Suite struct `Columns that scroll by themselves` {
  /// The first row of each column in view.
  private func tops(_ state: ReaderState) -> [Int] {
    state.timeline?.grid.columns.map { state.timeline?.top(of: $0.source).row ?? 0 } ?? []
  }

  @Test func `leave the others where they are`() throws {
    var state = try ReaderState.harbour(columns: 120, rows: 12, "g", "=")
    #expect(state.notice == "Each column scrolls by itself.")
    #expect(state.timeline?.grid.gutter == 0)
    let before = tops(state)
    state.type("G")
    #expect(state.here == "Post 20: both sides signed")
    #expect(tops(state)[0] > before[0])
    #expect(tops(state).dropFirst() == before.dropFirst())
  }

  @Test func `are level again at the cursor’s day`() throws {
    let state = try ReaderState.harbour(columns: 120, rows: 14, "g", "=", "G", "=")
    #expect(state.notice == "The columns are level by day.")
    #expect(state.here == "Post 20: both sides signed")
    #expect(Set(tops(state)).count == 1)
    let rows = try #require(state.timeline).placedBlocks(of: 0).map(\.block.row)
    #expect(rows.contains(4))
  }

  @Test func `show only the days that their source speaks of`() throws {
    var state = try ReaderState.harbour("g", "=")
    for (source, rows) in [(0, [0, 1, 4]), (1, [1, 2, 4]), (2, [2, 3])] {
      state.type("1", "g", .character(Unicode.Scalar(UInt8(0x31 + source))), Key(.down))
      #expect(state.timeline?.placedBlocks(of: source).map(\.block.row) == rows)
    }
  }
}

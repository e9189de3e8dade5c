import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `Searches of a view at the edges` {
  @Test(arguments: [20, 60])
  func `of the help goes on to each line that has it`(rows: Int) throws {
    var state = ReaderState.ready(try .board(), columns: 80, rows: rows, "?", "/")
    state.look(for: "to")
    state.go(Key(.enter))
    let count = try #require(state.find?.stops.count)
    var seen: Set<Int> = [state.find?.current ?? -1]
    for _ in 1..<count {
      state.go("n")
      seen.insert(state.find?.current ?? -1)
    }
    #expect(seen == Set(0..<count))
  }

  @Test(arguments: ["re:port\\.$", "re:port.$"])
  func `of the timeline knows the end of a sentence`(line: String) throws {
    var state = ReaderState.ready(try .harbour(), columns: 120, rows: 40, "t", "g", "/")
    state.look(for: line)
    #expect(state.promptRemark == "1 of 1")
    state.go(Key(.escape), "S")
    state.look(for: line)
    #expect(state.promptRemark == "1 match")
    state.go(Key(.escape), "q", "/")
    state.look(for: line)
    #expect(state.litWords == ["port."] || state.selection == 0)
  }

  @Test func `of the timeline goes on with n after its rows have changed`() throws {
    var state = ReaderState.ready(try .harbour(), columns: 120, rows: 40, "t", "g", "/")
    state.look(for: "ferries")
    state.go(Key(.enter), "z", "n")
    #expect(state.here.hasSuffix("the ferries sailed"))
  }

  @Test func `of the text marks nothing as read that Esc brings back`() throws {
    var state = ReaderState.ready(try .board(), "/")
    state.look(for: "altman")
    state.go(Key(.escape))
    #expect(state.focus == .list)
    #expect(!state.isRead(state.story.articles[0]))
  }
}

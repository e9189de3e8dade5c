import Reader
import ReaderUI
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `Frames of searches at the edges` {
  @Test(arguments: [110, 120, 140])
  func `the help of an empty query is told in full where there is room`(columns: Int) throws {
    let state = ReaderState.ready(try .quay(), columns: columns, rows: 36, "S")
    let glyphs = ReaderView.frame(of: state).glyphs
    #expect(glyphs.contains("sentences with both, wherever in their words"), "\(glyphs)")
  }
}

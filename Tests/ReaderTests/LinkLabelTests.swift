import Articles
@testable import Reader
import Testing

@Suite struct `A link's number in a column` {
  private func layout(_ text: String, columns: Int) throws -> TextLayout {
    let article = try Article(Array(text.utf8), path: Path("a.md"), changed: nil)
    return TextLayout(article, columns: columns, head: [])
  }

  @Test func `belongs to the last letter before it`() throws {
    let layout = try layout("Le [port](http://a.example) est", columns: 40)
    #expect(layout.label(at: 7) == "[1]")
    #expect(layout.label(at: 6) == nil)
    // Le port[1] est
    #expect((6...9).map { layout.offset(row: 0, column: $0) } == [7, 7, 7, 7])
    #expect(layout.offset(row: 0, column: 10) == 27)
  }

  @Test(arguments: 1...30)
  func `fits in a row with its letter, or fills it alone`(columns: Int) throws {
    let layout = try layout(
      "Le [port](http://a.example) de [Brest](http://b.example)", columns: columns)
    for row in layout.rows {
      guard case .line(_, let range, let indent) = row else { continue }
      var width = indent
      for offset in range where !layout.structure.marks[offset].isHidden {
        width += 1 + (layout.label(at: offset)?.utf8.count ?? 0)
      }
      let shown = range.filter { !layout.structure.marks[$0].isHidden }
      #expect(width <= columns || shown.count == 1)
    }
  }
}

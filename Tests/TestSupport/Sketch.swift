package import Screen

extension Canvas {
  /// The frame as text: each row's glyphs, a bar, a letter a cell for what it means, a bar. Where any cell of
  /// the frame is selected, focused or lit, a third column tells: `s`, `f`, `b` for both of these, `l`.
  package var sketch: String {
    let hasStates = cells.contains { !$0.style.state.isEmpty }
    return (0..<size.rows).map { row in
      let cells = self.row(row)
      let line = glyphs(ofRow: row) + "|" + String(cells.map(\.style.meaning.letter)) + "|"
      return hasStates ? line + String(cells.map(\.style.state.letter)) + "|" : line
    }.joined(separator: "\n")
  }

  /// The glyphs of all rows, without the blanks at their ends.
  package var glyphs: String {
    (0..<size.rows).map { row in
      let line = glyphs(ofRow: row)
      return String(
        line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
    }.joined(separator: "\n")
  }

  /// The glyphs of one row.
  package func glyphs(ofRow row: Int) -> String {
    var text = String.UnicodeScalarView()
    for cell in self.row(row) where cell.columns > 0 {
      text.append(cell.scalar)
      text.append(contentsOf: cell.marks)
    }
    return String(text)
  }
}

extension Style.Meaning {
  /// One letter for a sketch.
  var letter: Character {
    switch self {
    case .text: "."
    case .title: "T"
    case .heading: "H"
    case .emphasis: "e"
    case .strong: "S"
    case .code: "c"
    case .link: "l"
    case .quotation: "q"
    case .substitute: "x"
    case .byline: "b"
    case .name(_, let isDoubtful): isDoubtful ? "n" : "N"
    case .date(.written): "D"
    case .date(.computed): "d"
    case .date(.doubtful): "?"
    case .guessed: "g"
    case .border: "-"
    case .paneTitle: "p"
    case .scrollMark: "m"
    case .unread: "u"
    case .read: "r"
    case .fault: "!"
    case .programName: "F"
    case .key: "k"
    case .hint: "h"
    case .status: "i"
    }
  }
}

extension Style.State {
  /// One letter for a sketch.
  var letter: Character {
    switch (contains(.selected), contains(.focused)) {
    case (false, false): contains(.lit) ? "l" : "."
    case (true, false): "s"
    case (false, true): "f"
    case (true, true): "b"
    }
  }
}

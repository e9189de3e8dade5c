import Screen
import Testing

@Suite struct `A label behind a word` {
  /// The lines of a text in which `*` stands for a label of so many columns behind the letter before it.
  private func lines(_ text: String, columns: Int, label: Int) -> [String] {
    var scalars: [Unicode.Scalar] = []
    var labelled: Set<Int> = []
    for scalar in text.unicodeScalars {
      if scalar == "*" { labelled.insert(scalars.count - 1) } else { scalars.append(scalar) }
    }
    let breaker = LineBreaker(columns: columns)
    return breaker.lines(
      of: scalars, in: scalars.indices, labelColumns: { labelled.contains($0) ? label : 0 }
    )
    .map { String(String.UnicodeScalarView(scalars[$0])) }
  }

  @Test func `takes room`() {
    #expect(lines("le port de Brest", columns: 10, label: 3) == ["le port de", "Brest"])
    #expect(lines("le port* de Brest", columns: 10, label: 3) == ["le port", "de Brest"])
    #expect(lines("le port*, de", columns: 11, label: 3) == ["le port,", "de"])
  }

  @Test func `goes to the next line with its word`() {
    #expect(lines("le grand port* de", columns: 13, label: 3) == ["le grand", "port de"])
    #expect(lines("grandport*", columns: 10, label: 3) == ["grandpor", "t"])
  }

  @Test(arguments: 1...12)
  func `never stands alone, in no width`(columns: Int) {
    let found = lines("un*deux* trois*", columns: columns, label: 4)
    #expect(found.joined().filter { $0 != " " } == "undeuxtrois")
    #expect(found.allSatisfy { !$0.isEmpty })
  }
}

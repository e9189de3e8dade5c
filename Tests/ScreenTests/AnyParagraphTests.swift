import Screen
import Testing

@Suite struct `Any paragraph` {
  @Test func `has every character that is no space on one line, in order`() {
    var random = RandomText(seed: 5)
    for _ in 0..<500 {
      let scalars = Array(random.text(upTo: 60).unicodeScalars)
      let columns = random.number(in: 1...80)
      let lines = LineBreaker(columns: columns, indent: random.number(in: 0...4))
        .lines(of: scalars, in: 0..<scalars.count)
      #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
      let shown = lines.flatMap { scalars[$0] }.filter { !$0.isBreakingSpace }
      #expect(shown == scalars.filter { !$0.isBreakingSpace }, "\(columns) columns")
    }
  }

  @Test func `has no line whose words are wider than asked`() {
    var random = RandomText(seed: 6)
    for _ in 0..<2000 {
      let scalars = Array(random.text(upTo: 60).unicodeScalars).filter { $0 != "\t" }
      let columns = random.number(in: 1...80)
      let hidden = Set((0..<6).map { _ in random.number(in: 0...60) })
      let lines = LineBreaker(columns: columns)
        .lines(of: scalars, in: 0..<scalars.count) { hidden.contains($0) }
      let shown = lines.map { line in line.filter { !hidden.contains($0) }.map { scalars[$0] } }
      #expect(shown.filter { $0.columnsOfWords > max(2, columns) } == [])
    }
  }
}

extension [Unicode.Scalar] {
  /// The columns up to the last character that is no space.
  fileprivate var columnsOfWords: Int {
    let end = lastIndex { !$0.isBreakingSpace && Showing($0).columns > 0 } ?? -1
    return self[...end].reduce(0) { $0 + LineBreaker.columns(of: $1, at: $0) }
  }
}

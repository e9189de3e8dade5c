import Corpora
import Testing

@Suite struct `The differences in an article` {
  private func told(_ found: Marks, _ gold: Marks) -> [String] {
    Difference.all(found, against: gold).map { difference in
      let ranges = [difference.gold, difference.found].map { $0.map { "\($0)" } ?? "-" }
      let values = [difference.goldValue, difference.foundValue].map { $0 ?? "-" }
      return "\(difference.subject) \(difference.kind) "
        + zip(ranges, values).map { "\($0) \($1)" }.joined(separator: ", ")
    }
  }

  @Test func `are none when all is found`() {
    let marks = Marks.sample(names: [(0, 3, "Ana")], dates: [(20, 25, "2024-03-12")])
    #expect(told(marks, marks).isEmpty)
  }

  @Test func `tell names that were missed, made up or cut, in the order of the text`() {
    let gold = Marks.sample(names: [(40, 50, "c"), (0, 10, "a"), (20, 30, "b")])
    let found = Marks.sample(names: [(0, 10, "1"), (25, 30, "2"), (32, 36, "3")])
    #expect(
      told(found, gold) == [
        "names bounds 20..<30 b, 25..<30 2", "names extra - -, 32..<36 3",
        "names missed 40..<50 c, - -",
      ])
  }

  @Test func `tell dates with another value`() {
    let gold = Marks.sample(dates: [
      (0, 5, "2024-05-03/2024-05-05"), (10, 15, nil), (20, 25, "2024"),
    ])
    let found = Marks.sample(dates: [(0, 5, "2024-05-03"), (10, 15, "2024-05"), (20, 24, "2023")])
    #expect(
      told(found, gold) == [
        "dates value 0..<5 2024-05-03/2024-05-05, 0..<5 2024-05-03",
        "dates value 10..<15 -, 10..<15 2024-05", "dates bounds 20..<25 2024, 20..<24 2023",
        "dates value 20..<25 2024, 20..<24 2023",
      ])
  }

  @Test func `tell mentions of another person than most`() {
    let gold = Marks.sample(names: [
      (0, 5, "Ana"), (10, 15, "Ana"), (20, 25, "Ana"), (30, 35, "Bo"), (40, 45, "Cy"),
    ])
    let found = Marks.sample(names: [
      (0, 5, "x"), (10, 15, "x"), (20, 25, "y"), (30, 35, "x"), (40, 45, "z"),
    ])
    #expect(
      told(found, gold) == [
        "links value 20..<25 Ana, 20..<25 y", "links value 30..<35 Bo, 30..<35 x",
      ])
  }
}

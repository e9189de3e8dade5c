import Corpora
import Testing

@Suite struct `A score` {
  private func score(_ found: Marks, _ gold: Marks) -> Score {
    var score = Score()
    score.add(found, against: gold)
    return score
  }

  @Test func `is full when all is found`() {
    let marks = Marks.sample(
      names: [(0, 3, "Ana"), (8, 12, "Bo")], dates: [(20, 25, "2024-03-12"), (30, 35, nil)])
    let score = score(marks, marks)
    for measure in Score.Measure.allCases {
      let rate = score.rate(measure)
      #expect([rate.precision, rate.recall, rate.f1] == [1, 1, 1], "\(measure)")
    }
    #expect(score.rate(.exactNames).there == 2)
    #expect(score.rate(.exactDates).there == 2)
    #expect(score.rate(.values).there == 1)
  }

  @Test func `counts names with their bounds, and names that overlap`() {
    let gold = Marks.sample(names: [(0, 10, "a"), (20, 30, "b"), (40, 50, "c"), (60, 70, "d")])
    let found = Marks.sample(names: [(0, 10, "1"), (25, 30, "2"), (80, 90, "3")])
    let score = score(found, gold)
    let exact = score.rate(.exactNames)
    #expect((exact.right, exact.found, exact.there) == (1, 3, 4))
    #expect(exact.precision == 1.0 / 3)
    #expect(exact.recall == 0.25)
    #expect(abs(exact.f1 - 2.0 / 7) < 1e-12)
    let overlapping = score.rate(.overlappingNames)
    #expect(overlapping.precision == 2.0 / 3)
    #expect(overlapping.recall == 0.5)
  }

  @Test func `takes each name at most once`() {
    let one = Marks.sample(names: [(0, 20, "a")])
    let two = Marks.sample(names: [(0, 5, "a"), (6, 20, "b")])
    for (found, gold) in [(one, two), (two, one)] {
      #expect(score(found, gold).rate(.overlappingNames).right == 1)
    }
  }

  @Test func `pairs what overlaps most, and of those the shorter`() {
    let pairs = Score.pairs([0..<10, 0..<5, 12..<20], [0..<5, 9..<20])
    #expect(pairs.map(\.found) == [2, 1])
    #expect(pairs.map(\.gold) == [1, 0])
  }

  @Test func `takes a value for right with its end, on words that overlap`() {
    let gold = Marks.sample(dates: [
      (0, 5, "2024-03-12"), (10, 15, "2024-03"), (20, 25, "2024-05-03/2024-05-05"),
      (30, 35, "2024"), (40, 45, nil),
    ])
    let found = Marks.sample(dates: [
      (2, 5, "2024-03-12"), (10, 15, "2024-03-01"), (20, 25, "2024-05-03"), (40, 45, "2024"),
    ])
    let score = score(found, gold)
    #expect(score.rate(.exactDates).right == 3)
    #expect(score.rate(.overlappingDates).right == 4)
    let values = score.rate(.values)
    #expect((values.right, values.found, values.there) == (1, 4, 4))
    #expect(values.recall == 0.25)
  }

  @Test func `measures links by B-cubed`() {
    func marks(_ people: String) -> Marks {
      .sample(names: people.enumerated().map { ($0 * 10, $0 * 10 + 5, String($1)) })
    }
    // One person for two: each of three has 3/5 of company, each of two 2/5.
    let merged = score(marks("xxxxx"), marks("aaabb")).rate(.links)
    #expect(abs(merged.precision - 13.0 / 25) < 1e-12)
    #expect(merged.recall == 1)
    // Everybody alone: a third of the three, a half of the two.
    let parted = score(marks("vwxyz"), marks("aaabb")).rate(.links)
    #expect(parted.precision == 1)
    #expect(abs(parted.recall - 2.0 / 5) < 1e-12)
    let crossed = score(marks("xxyyy"), marks("aaabb")).rate(.links)
    #expect(abs(crossed.precision - 11.0 / 15) < 1e-12)
    #expect(abs(crossed.recall - 11.0 / 15) < 1e-12)
  }

  @Test func `counts a missed mention against links`() {
    let gold = Marks.sample(names: [(0, 5, "a"), (10, 15, "a")])
    let found = Marks.sample(names: [(0, 5, "x"), (20, 25, "x")])
    let links = score(found, gold).rate(.links)
    #expect(links.precision == 0.25)
    #expect(links.recall == 0.25)
  }

  @Test func `sums up articles`() {
    var score = Score()
    let gold = Marks.sample(names: [(0, 5, "a")])
    score.add(gold, against: gold)
    score.add(.sample(), against: gold)
    #expect(score.rate(.exactNames).recall == 0.5)
    #expect(score.rate(.exactNames).precision == 1)
  }
}

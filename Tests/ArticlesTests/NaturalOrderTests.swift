@testable import Articles
import TestSupport
import Testing

@Suite struct `Names of files` {
  private func sorted(_ names: [String]) -> [String] {
    NaturalOrder.sorted(names.map { Array($0.utf8) }).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ["2.txt", "10.txt"], ["part 2", "part 10", "part 10b"], ["a", "B", "c"], ["a1b2", "a1b10"],
    ["", "0", "a"], ["1", "1a", "2"], ["x9", "x10", "x011"], ["Z", "é", "東"],
    ["9", "99999999999999999999999999999999", "100000000000000000000000000000000"],
    ["article", "article 1", "articles"], ["2023-11-09", "2023-11-10"],
  ])
  func `are sorted as a reader counts`(names: [String]) {
    #expect(sorted(names.reversed()) == names)
    #expect(sorted(names) == names)
  }

  @Test func `that count the same stay apart and in one order`() {
    let names = ["a1", "a01", "A1", "a001", "A01"]
    #expect(Set(sorted(names)) == Set(names))
    #expect(sorted(names) == sorted(names.reversed()))
  }

  @Test func `are in an order that is one`() {
    var dice = Dice(seed: 3)
    let letters = Array("aAbB019. ".utf8)
    let names = (0..<60).map { _ in
      (0..<Int.random(in: 0..<6, using: &dice)).map { _ in
        letters[Int.random(in: 0..<letters.count, using: &dice)]
      }
    }
    let once = NaturalOrder.sorted(names)
    #expect(NaturalOrder.sorted(once.reversed()) == once)
    #expect(NaturalOrder.sorted(names.shuffled(using: &dice)) == once)
  }
}

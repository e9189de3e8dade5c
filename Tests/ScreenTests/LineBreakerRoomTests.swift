import Screen
import Testing

@Suite struct `The room of a line` {
  @Test func `is what the indent leaves, also for a word carried over`() {
    #expect(broken("- abcdefghi", columns: 10, indent: 4) == ["-", "abcdef", "ghi"])
  }

  @Test func `is measured anew for a tab carried over`() {
    #expect(broken("aaaa b\t: c", columns: 8) == ["aaaa", "b", ": c"])
  }

  @Test func `is never left for a space that keeps two things together`() {
    #expect(broken("abc :", columns: 3) == ["abc", ":"])
    #expect(broken("mot ... mot", columns: 6) == ["mot", "...", "mot"])
  }

  @Test func `keeps the groups of a number and not two numbers together`() {
    #expect(broken("vers 40 000 euros", columns: 9) == ["vers", "40 000", "euros"])
    #expect(broken("en 1914 1918", columns: 8) == ["en 1914", "1918"])
    #expect(broken("2024\t2025", columns: 9) == ["2024", "2025"])
  }

  @Test func `is not filled with the spaces before a first word`() {
    #expect(broken("    a", columns: 3) == ["a"])
  }
}

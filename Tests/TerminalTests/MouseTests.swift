import Screen
import Terminal
import Testing

@Suite struct `A mouse report` {
  @Test(arguments: [
    ("0;1;1M", Click(.press, row: 0, column: 0)), ("0;5;3M", Click(.press, row: 2, column: 4)),
    ("0;5;3m", Click(.release, row: 2, column: 4)), ("32;6;3M", Click(.drag, row: 2, column: 5)),
    ("64;5;3M", Click(.wheelUp, row: 2, column: 4)),
    ("65;5;3M", Click(.wheelDown, row: 2, column: 4)),
    ("0;300;200M", Click(.press, row: 199, column: 299)),
    ("16;2;2M", Click(.press, row: 1, column: 1)),
  ])
  func `is a click on a cell`(report: String, click: Click) {
    #expect(decoded("\u{1B}[<" + report) == [.click(click)])
  }

  @Test(arguments: [
    "0;0;1M", "0;1;0M", "0;0;0m", "0;-1;1M", "0;1M", "M", "0;1;1;1M", ";;M",
    "0;99999999999999999999;1M",
  ])
  func `is nothing where there is no such cell`(report: String) {
    #expect(decoded("\u{1B}[<" + report + "j") == [.key(.character("j"))])
  }

  @Test(arguments: ["1;2;2M", "2;2;2M", "2;2;2m", "35;2;2M", "66;2;2M", "67;2;2M"])
  func `is nothing for other buttons and for mere moving`(report: String) {
    #expect(decoded("\u{1B}[<" + report + "j") == [.key(.character("j"))])
  }

  @Test func `of the first kind is read and dropped`() {
    #expect(decoded("\u{1B}[M !!j") == [.key(.character("j"))])
  }
}

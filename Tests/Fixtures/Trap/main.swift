import Screen
import Terminal

// Takes the terminal and then does what no program should: a test looks at what is left of the terminal.
var terminal = try Terminal(
  input: 0, output: 1,
  environment: TerminalEnvironment(wantsColor: nil) {
    $0 == "TERM" ? "tmux-256color" : $0 == "LANG" ? "C.UTF-8" : nil
  })
var canvas = Canvas(size: terminal.size)
canvas.write("taken", row: 0, column: 0, style: Style(.text))
terminal.show(canvas)
_ = terminal.waitForEvents()

struct Thrown: Error {}
switch CommandLine.arguments.last {
case "throw": throw Thrown()
case "index": print([1, 2, 3][CommandLine.arguments.count + 7])
case "overflow": print(Int.max - 2 + CommandLine.arguments.count + 5)
default: fatalError("a broken promise")
}

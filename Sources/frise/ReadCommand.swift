import ArgumentParser
import Articles
import Screen
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system's `open`, whose name a method of `ReadCommand` takes.
private func openFile(_ path: String, _ flags: CInt) -> CInt { open(path, flags) }

struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Open the reader (what frise does without a command).")

  @OptionGroup var options: CommonOptions
  @Flag(inversion: .prefixedNo, help: "Show the keys that matter on the last line.")
  var hints = true

  func run() throws {
    var request = options.request
    request.showsHints = hints
    try Self.open(request)
  }

  /// Opens the reader.
  static func open(_ request: Request) throws {
    let reading = try Reading(request)
    guard StandardOutput.isTerminal else { throw noTerminal("standard output is no terminal") }
    let session = ReaderSession(reading: reading, showsHints: request.showsHints)
    guard let session else { throw ExitStatus.nothingReadable }
    let input = keyboard()
    guard input >= 0 else { throw noTerminal("there is no keyboard to read from") }
    let environment = TerminalEnvironment(
      wantsColor: request.color.wanted, variable: World.variable)
    do throws(TerminalError) {
      let end = try session.run(input: input, output: STDOUT_FILENO, environment: environment)
      if case .signal(let signal) = end { Terminal.die(of: signal) }
    } catch {
      throw noTerminal(sentence(for: error))
    }
  }

  /// The keys come from standard input, or from the terminal itself when articles come through there.
  private static func keyboard() -> CInt {
    isatty(STDIN_FILENO) == 1 ? STDIN_FILENO : openFile("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
  }

  private static func sentence(for error: TerminalError) -> String {
    switch error {
    case .notATerminal: "standard output is no terminal"
    case .unknownTerminal(let name):
      "the terminal “\(name.fitted(to: 40))” is unknown; set TERM to its name, for example TERM=xterm-256color"
    case .unusable(let reason): "the terminal cannot be used: " + String(cString: strerror(reason))
    }
  }

  private static func noTerminal(_ reason: String) -> ExitCode {
    let commands =
      "Without a terminal there are: frise list, text, annotate, timeline, people, search and pins (--help tells more)."
    StandardError.write(
      "frise: the reader needs a terminal: \(reason).\n\(commands)".printableLines)
    return ExitStatus.noTerminal
  }
}

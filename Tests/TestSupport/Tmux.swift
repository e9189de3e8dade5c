import Foundation

/// A program in a real terminal emulator: tmux, with a server, a size, a locale and a TERM of its own.
///
/// It waits for what should appear and never for a time; when that does not come, the last screen is told.
package final class Tmux {
  package struct Timeout: Error, CustomStringConvertible {
    package let description: String
  }

  private let socket: String
  private let folder: TemporaryFolder
  /// How long anything may take before the test gives up: seconds.
  private static let patience = 20.0

  /// Starts a shell line in a new terminal. After it, the shell writes `status N` and stays.
  package init(
    _ line: String, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws {
    folder = try TemporaryFolder()
    socket = folder.path("socket")
    // What is kept in a test is not to meet what somebody keeps here.
    let variables = [
      "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no", "HOME": folder.path("home"),
    ].merging(environment) { $1 }
    let settings = variables.sorted { $0.key < $1.key }.map {
      "export \($0.key)=\($0.value.quoted);"
    }
    // The settings of the terminal before and after are the test's evidence that it was given back.
    let script = """
      unset NO_COLOR COLORTERM TMUX XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME; \(settings.joined(separator: " "))
      stty -g > \(folder.path("before"))
      \(line)
      status=$?
      stty -g > \(folder.path("after"))
      echo "status $status"
      exec cat
      """
    try folder.write(script, to: "script")
    try run(
      "-f /dev/null new-session -d -x \(columns) -y \(rows) sh \(folder.path("script").quoted) "
        + "\\; set-option -g status off \\; set-option -g default-terminal tmux-256color")
  }

  deinit { _ = try? run("kill-server") }

  /// What the terminal shows, without the blanks at the ends of its lines.
  package var screen: String {
    get throws { try run("capture-pane -p") }
  }

  /// The same with its colours and attributes as escape sequences.
  package var styledScreen: String {
    get throws { try run("capture-pane -p -e") }
  }

  /// Presses keys by tmux's names, one after the other.
  package func press(_ keys: String...) throws {
    try run("send-keys " + keys.map(\.quoted).joined(separator: " "))
  }

  /// Types text as it is.
  package func type(_ text: String) throws { try run("send-keys -l \(text.quoted)") }

  /// Pastes a file's text as a terminal does.
  package func paste(_ file: String) throws {
    try run("load-buffer \(file.quoted) \\; paste-buffer -p")
  }

  package func resize(columns: Int, rows: Int) throws {
    try run("resize-window -x \(columns) -y \(rows)")
  }

  /// What tmux knows of the terminal: `alternate_on`, `cursor_flag`, `mouse_any_flag` …
  package func flag(_ name: String) throws -> String { try run("display-message -p '#{\(name)}'") }

  /// Sends a signal to the program that has the terminal.
  package func kill(_ signal: String, program: String) throws {
    let shell = try run("display-message -p '#{pane_pid}'")
    let found = try Self.output(of: "pgrep -P \(shell) -x \(program)")
    _ = try Self.output(of: "kill -\(signal) \(found)")
  }

  /// Waits until the screen shows a text, and gives the screen.
  @discardableResult
  package func wait(for text: String) throws -> String {
    try wait(for: "“\(text)”") { $0.contains(text) }
  }

  /// Waits until the screen is as it should be, and gives it.
  @discardableResult
  package func wait(for what: String, until isRight: (String) -> Bool) throws -> String {
    let deadline = Date().addingTimeInterval(Self.patience)
    var last = ""
    while Date() < deadline {
      last = try screen
      if isRight(last) { return last }
      usleep(10_000)
    }
    throw Timeout(description: "waited for \(what) in vain; the screen shows:\n\(last)")
  }

  /// Waits for the program's end, and gives the status that the shell saw.
  @discardableResult
  package func waitForEnd() throws -> Int {
    let screen = try wait(for: "the program's end") { $0.contains("status ") }
    let line = screen.split(separator: "\n").last { $0.hasPrefix("status ") } ?? ""
    return Int(line.dropFirst("status ".count)) ?? -1
  }

  /// Whether the settings of the terminal are as they were before the program.
  package var hasSettingsBack: Bool {
    let before = try? String(contentsOfFile: folder.path("before"), encoding: .utf8)
    let after = try? String(contentsOfFile: folder.path("after"), encoding: .utf8)
    return before != nil && before == after
  }

  @discardableResult
  private func run(_ arguments: String) throws -> String {
    try Self.output(of: "tmux -u -S \(socket.quoted) \(arguments)")
  }

  /// Runs a shell line. Not by Foundation's `Process`, which waits for all that holds the pipe open, and
  /// tmux's server does.
  package static func output(of line: String) throws -> String {
    guard let pipe = popen("exec 2>&1; " + line, "r") else {
      throw Timeout(description: "popen failed")
    }
    defer { pclose(pipe) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, pipe)
      if count == 0 { break }
      bytes += buffer.prefix(count)
    }
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// This text as one word of a shell line.
  package var quoted: String { "'" + replacingOccurrences(of: "'", with: "'\\''") + "'" }
}

/// Where the build has put a program of this package.
package func builtProgram(_ name: String) -> String {
  let tests =
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    ?? CommandLine.arguments[0]
  return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent(name).path
}

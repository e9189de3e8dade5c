import CPseudoterminal
import Glibc

/// What it took a command to run to its end.
struct CommandRun {
  /// From exec to the end: milliseconds.
  let milliseconds: Double
  /// What all its threads have worked, in the program and in the kernel: milliseconds.
  let workedMilliseconds: Double
  let lines: Int
  /// The beginning of what it printed.
  let head: String

  private static let bytesOfHead = 200

  /// Runs a command. Its output is read, as some commands do less when it goes nowhere.
  init(_ launch: Launch, allowing statuses: Set<Int32> = [0], seconds: Int) throws(Failure) {
    var (output, started) = (CInt(-1), Nanoseconds(0))
    let process = launch.withCommand { arguments, environment in
      start_on_pipe(
        launch.path, arguments, environment, launch.home.folder, &output, &started)
    }
    guard process > 0 else { throw .cannotStart(path: launch.path, reason: errno) }
    defer { close(output) }
    let (lines, head, isDone) = Self.read(output, until: started + .seconds(seconds))
    if !isDone { kill(process, SIGKILL) }
    var (status, usage) = (CInt(0), rusage())
    wait4(process, &status, 0, &usage)
    let ended = Nanoseconds.now
    guard isDone else { throw .tooSlow(seconds: seconds) }
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
    guard statuses.contains(code) else { throw .status(code) }
    milliseconds = (ended - started).asMilliseconds
    workedMilliseconds = Self.milliseconds(usage.ru_utime) + Self.milliseconds(usage.ru_stime)
    self.lines = lines
    self.head = head
  }

  private static func read(
    _ output: CInt, until deadline: Nanoseconds
  ) -> (lines: Int, head: String, isDone: Bool) {
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var head: [UInt8] = []
    var lines = 0
    while true {
      var descriptor = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      let left = max(0, deadline - .now) / 1_000_000
      let isReady = poll(&descriptor, 1, CInt(left)) > 0
      let count = isReady ? Glibc.read(output, &buffer, buffer.count) : 0
      guard count > 0 else { return (lines, String(decoding: head, as: UTF8.self), isReady) }
      head += buffer.prefix(min(count, bytesOfHead - head.count))
      for byte in buffer[..<count] where byte == UInt8(ascii: "\n") { lines += 1 }
    }
  }

  private static func milliseconds(_ time: timeval) -> Double {
    Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000
  }
}

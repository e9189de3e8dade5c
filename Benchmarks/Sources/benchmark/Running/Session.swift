import CPseudoterminal
import Glibc

/// A program at a terminal of its own. It is killed when this goes.
final class Session {
  /// The size of a terminal, in cells.
  struct Size {
    let columns: Int
    let rows: Int

    var name: String { "\(columns)x\(rows)" }
  }

  /// When the terminal got what a key led to, counted from the key: milliseconds.
  struct Answer {
    let firstByte: Double
    let lastByte: Double
  }

  private let launch: Launch
  private let state: ProcessState
  private let master: CInt
  private let started: Nanoseconds
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var bytes = 0
  private var lastOutput: Nanoseconds
  private var hasEnded = false

  /// Less than this many bytes is no frame yet, but a terminal being set up, or a clock that ticks.
  private static let bytesOfFrame = 300

  init(_ launch: Launch, _ size: Size) throws(Failure) {
    var (master, started) = (CInt(-1), Nanoseconds(0))
    let process = launch.withCommand { arguments, environment in
      start_on_terminal(
        launch.path, arguments, environment, launch.home.folder, UInt16(size.rows),
        UInt16(size.columns), &master, &started)
    }
    guard process > 0 else { throw .cannotStart(path: launch.path, reason: errno) }
    self.launch = launch
    state = ProcessState(process: process)
    (self.master, self.started, lastOutput) = (master, started, started)
  }

  deinit {
    kill(-state.process, SIGKILL)
    close(master)
    waitpid(state.process, nil, 0)
  }
}

// MARK: - Output

extension Session {
  /// Takes what comes within so many milliseconds; false when nothing does.
  private func read(within milliseconds: Int) throws(Failure) -> Bool {
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, CInt(milliseconds)) > 0 else { return false }
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else {
      hasEnded = true
      throw .ended
    }
    lastOutput = .now
    bytes += count
    return true
  }

  /// The time from exec to the last byte of the first frame: milliseconds. A frame is written in one go, so it
  /// ends where nothing comes for a millisecond.
  func firstFrame(seconds: Int) throws(Failure) -> Double {
    let deadline = started + .seconds(seconds)
    while true {
      let isFrame = bytes >= Self.bytesOfFrame
      if try !read(within: isFrame ? 1 : 100), isFrame { break }
      if .now > deadline { throw .tooSlow(seconds: seconds) }
    }
    return (lastOutput - started).asMilliseconds
  }

  /// Waits until nothing has come for so many milliseconds.
  func settle(milliseconds: Int, seconds: Int) throws(Failure) {
    let deadline = Nanoseconds.now + .seconds(seconds)
    while try read(within: milliseconds) {
      if .now > deadline { throw .tooSlow(seconds: seconds) }
    }
  }

  /// The time from exec until the program rests: milliseconds.
  func readiness(seconds: Int) throws(Failure) -> Double {
    let deadline = started + .seconds(seconds)
    var rest = Rest(started: started, lastFrame: lastOutput)
    while true {
      let (looked, painted) = (Nanoseconds.now, bytes)
      while try read(within: 5), .now - looked < .milliseconds(5) {}
      let isFrame = bytes - painted >= Self.bytesOfFrame
      let now = Nanoseconds.now
      rest.look(at: isFrame ? lastOutput : now, worked: state.workedTime, painted: isFrame)
      if let began = rest.began { return (began - started).asMilliseconds }
      if now > deadline { throw .tooSlow(seconds: seconds) }
    }
  }
}

// MARK: - Input

extension Session {
  /// Presses keys, and waits until nothing has come for so many milliseconds; nil when nothing comes at all.
  func press(_ keys: String, quietMilliseconds: Int) throws(Failure) -> Answer? {
    while try read(within: 0) {}
    let pressed = Nanoseconds.now
    write(keys)
    guard try read(within: 1000) else { return nil }
    let first = lastOutput
    try settle(milliseconds: quietMilliseconds, seconds: 30)
    return Answer(
      firstByte: (first - pressed).asMilliseconds,
      lastByte: (lastOutput - pressed).asMilliseconds)
  }

  private func write(_ keys: String) {
    _ = Array(keys.utf8).withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
  }

  /// The most memory that the program has held at once: megabytes.
  var peakMegabytes: Double { state.peakMegabytes }

  /// Asks the program to end, so that it can keep what it keeps, and waits for that a few seconds.
  func quit() {
    write(launch.quitKeys)
    let deadline = Nanoseconds.now + .seconds(5)
    while !hasEnded, .now < deadline {
      guard (try? read(within: 50)) != nil else { return }
    }
  }
}

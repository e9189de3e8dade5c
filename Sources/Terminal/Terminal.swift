internal import CNcurses
internal import CRescue
package import Screen

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The terminal, taken over for as long as this value lives.
///
/// It is given back as it was on every way out: by `deinit`, and after a crash or a fatal signal, when no
/// `deinit` runs, by a handler in C. There can be one at a time.
package struct Terminal: ~Copyable {
  private let input: CInt
  private let output: CInt
  private let wakePipe: CInt
  private let screen: OpaquePointer
  private let environment: TerminalEnvironment
  private let shellSettings: termios
  private let readerSettings: termios
  private let controls: Controls
  private var painter: Painter
  private var decoder = KeyDecoder()
  private var hasMouse = false
  /// The size as of the last event, in cells.
  package private(set) var size: Size

  /// Takes the terminal that `input` reads from and `output` writes to, both file descriptors.
  package init(
    input: CInt, output: CInt, environment: TerminalEnvironment
  ) throws(TerminalError) {
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    var settings = termios()
    guard tcgetattr(input, &settings) == 0 else { throw .unusable(reason: errno) }
    let wakePipe = rescue_install()
    guard wakePipe >= 0 else { throw .unusable(reason: errno) }
    let isUTF8 = environment.isUTF8 && cn_use_utf8()
    guard let screen = Self.open(environment.names, input, output) else {
      throw .unknownTerminal(name: environment.names.last ?? "")
    }
    let controls = Controls()
    guard controls.arm(terminal: output, settings: settings) else {
      endwin()
      throw .unusable(reason: ENOBUFS)
    }
    // Until it has come back from somewhere else once, ncurses flushes at every move of the cursor: a
    // frame would go out in hundreds of pieces.
    endwin()
    raw()
    noecho()
    nonl()
    curs_set(0)
    self.input = input
    self.output = output
    self.wakePipe = wakePipe
    self.screen = screen
    self.environment = environment
    self.controls = controls
    shellSettings = settings
    var now = termios()
    tcgetattr(input, &now)
    readerSettings = now
    let depth = Painter.startColor(wanted: environment.wantsColor)
    painter = Painter(theme: Theme(depth: depth), isUTF8: isUTF8)
    size = Self.measure(output)
    resizeterm(CInt(size.rows), CInt(size.columns))
    controls.send(controls.entering, to: output)
  }

  /// Opens the first terminal description there is.
  private static func open(_ names: [String], _ input: CInt, _ output: CInt) -> OpaquePointer? {
    for name in names {
      if let screen = cn_open(name, input, output) { return screen }
    }
    return nil
  }

  deinit {
    if hasMouse { controls.send(Controls.mouseOff, to: output) }
    controls.send(controls.leaving, to: output)
    endwin()
    rescue_disarm()
    var settings = shellSettings
    tcsetattr(input, TCSADRAIN, &settings)
    delscreen(screen)
  }

  /// Shows a frame: what has changed since the last one goes out.
  package mutating func show(_ canvas: Canvas) {
    painter.paint(canvas)
  }

  /// Makes the next frame be painted whole, whatever stands on the screen.
  package mutating func forgetScreen() {
    painter.forget()
  }

  /// Has clicks and the wheel reported, or leaves them to the terminal.
  package mutating func setMouse(_ isOn: Bool) {
    hasMouse = isOn
    controls.send(isOn ? Controls.mouseOn : Controls.mouseOff, to: output)
  }

  /// Gives the terminal back, stops as ^Z does, and takes it again when the process goes on.
  package mutating func suspend() {
    if hasMouse { controls.send(Controls.mouseOff, to: output) }
    controls.send(controls.leaving, to: output)
    endwin()
    rescue_disarm()
    rescue_stop()
    takeAgain()
    // The signal that made the process go on is in the pipe, and has been answered.
    rescue_forget(SIGCONT)
  }

  /// Gives the terminal to another program, as it was before, for as long as `body` runs.
  package mutating func lend(_ body: () -> Void) {
    if hasMouse { controls.send(Controls.mouseOff, to: output) }
    controls.send(controls.leaving, to: output)
    endwin()
    rescue_disarm()
    var settings = shellSettings
    tcsetattr(input, TCSADRAIN, &settings)
    body()
    takeAgain()
  }

  /// Sets the terminal up anew after somebody else had it.
  private mutating func takeAgain() {
    _ = controls.arm(terminal: output, settings: shellSettings)
    var settings = readerSettings
    tcsetattr(input, TCSADRAIN, &settings)
    // The first refresh after endwin enters the alternate screen again.
    refresh()
    curs_set(0)
    controls.send(controls.entering, to: output)
    if hasMouse { controls.send(Controls.mouseOn, to: output) }
    painter.forget()
    updateSize()
  }

  /// What wakes the loop from any thread: `waitForEvents` then gives `.woken`.
  package static func wake() { rescue_wake() }

  /// How long the rest of a paste may take before what is there of it counts as all: milliseconds.
  private static let pasteDelay: CInt = 5000

  /// Sleeps until something happens, and gives all that has happened by then.
  package mutating func waitForEvents() -> [Event] {
    while true {
      var descriptors = [
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: wakePipe, events: Int16(POLLIN), revents: 0),
      ]
      let delay =
        decoder.isInPaste
        ? Self.pasteDelay : decoder.isWaiting ? CInt(environment.escapeDelay) : -1
      let count = poll(&descriptors, nfds_t(descriptors.count), delay)
      if count < 0 {
        if errno == EINTR { continue }
        return [.lost]
      }
      var events: [Event] = count == 0 ? decoder.flush().map(Event.init) : []
      if descriptors[1].revents != 0 { events += readWakes() }
      if descriptors[0].revents != 0 { events += readKeys() }
      if !events.isEmpty { return events }
    }
  }

  private mutating func readKeys() -> [Event] {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(input, &buffer, buffer.count)
    if count > 0 { return decoder.decode(buffer.prefix(count)).map(Event.init) }
    if count < 0, errno == EINTR || errno == EAGAIN { return [] }
    return [.lost]
  }

  private mutating func readWakes() -> [Event] {
    var buffer = [UInt8](repeating: 0, count: 512)
    let count = read(wakePipe, &buffer, buffer.count)
    guard count > 0 else { return [] }
    let bytes = Set(buffer.prefix(count).map(CInt.init))
    var events: [Event] = []
    if bytes.contains(CInt(RESCUE_WAKE)) { events.append(.woken) }
    if bytes.contains(SIGCONT), !bytes.contains(SIGTSTP) { takeAgain() }
    if bytes.contains(SIGWINCH) || bytes.contains(SIGCONT) {
      updateSize()
      events.append(.resized(size))
    }
    if bytes.contains(SIGTSTP) { events.append(.suspend) }
    for signal in [SIGTERM, SIGHUP, SIGINT] where bytes.contains(signal) {
      events.append(.end(signal: signal))
    }
    return events
  }

  private mutating func updateSize() {
    size = Self.measure(output)
    resizeterm(CInt(size.rows), CInt(size.columns))
    painter.forget()
  }

  /// No screen is taken for larger than this, in rows and in columns: what it would cost grows with both.
  private static let most = 1000

  /// The terminal's size; 24 rows and 80 columns where it does not know.
  private static func measure(_ descriptor: CInt) -> Size {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0
    else {
      return Size(rows: 24, columns: 80)
    }
    return Size(rows: min(most, Int(window.ws_row)), columns: min(most, Int(window.ws_col)))
  }

  /// Ends the process by a signal, after the terminal has been given back.
  package static func die(of signal: Int32) { rescue_die(signal) }
}

extension Event {
  fileprivate init(_ input: KeyDecoder.Input) {
    switch input {
    case .key(let key): self = .key(key)
    case .click(let click): self = .click(click)
    case .paste(let text): self = .paste(text)
    }
  }
}

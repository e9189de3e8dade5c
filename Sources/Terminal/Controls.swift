internal import CNcurses
internal import CRescue

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The byte strings that ncurses does not send by itself, and those that undo all that may be on.
struct Controls {
  static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)

  /// Has pastes marked as such, so that pasted text is not taken for commands; empty where the terminal
  /// is none of xterm's family.
  let entering: [UInt8]
  let leaving: [UInt8]
  /// Everything a fatal signal's handler has to write.
  private let restoring: [UInt8]

  /// Reads the terminal's description, which must have been opened.
  init() {
    // Terminals that report the mouse in xterm's way mark pastes in xterm's way.
    let isXterm = !Self.capability("kmous").isEmpty
    entering = isXterm ? Array("\u{1B}[?2004h".utf8) : []
    leaving = isXterm ? Array("\u{1B}[?2004l".utf8) : []
    restoring =
      (isXterm ? Self.mouseOff : []) + leaving + Self.capability("sgr0") + Self.capability("op")
      + Self.capability("rmir") + Self.capability("rmacs") + Self.capability("cnorm")
      + Self.capability("rmcup")
  }

  /// Arms the handler in C with what gives the terminal back.
  func arm(terminal: CInt, settings: termios) -> Bool {
    var settings = settings
    return restoring.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return rescue_arm(terminal, &settings, "", 0) }
      return rescue_arm(terminal, &settings, start, bytes.count)
    }
  }

  /// Sends bytes to the terminal at once. ncurses has flushed its own by the end of each frame, and its
  /// `putp` would put them into another buffer than its frames.
  func send(_ bytes: [UInt8], to terminal: CInt) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0, errno == EAGAIN {
        var descriptor = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
        guard poll(&descriptor, 1, 1000) > 0 else { return }
      } else if count < 0, errno != EINTR {
        return
      }
    }
  }

  private static func capability(_ name: String) -> [UInt8] {
    var bytes = [CChar](repeating: 0, count: 256)
    let count = cn_capability(name, &bytes, bytes.count)
    return bytes.prefix(count).map { UInt8(bitPattern: $0) }
  }
}

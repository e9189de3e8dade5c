import ArgumentParser
import Screen

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where results go.
enum StandardOutput {
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes `text`; when nobody reads any more, the program ends quietly.
  static func write(_ text: String) { writeAll(text, to: STDOUT_FILENO) }
}

/// Where messages go.
enum StandardError {
  static func write(_ line: String) { writeAll(line + "\n", to: STDERR_FILENO) }
}

private func writeAll(_ text: String, to file: CInt) {
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let count = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    if count > 0 {
      bytes = bytes.dropFirst(count)
    } else if count < 0, errno == EAGAIN {
      var descriptor = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
      poll(&descriptor, 1, -1)
    } else if count < 0, errno != EINTR {
      // A closed pipe is how `head` says that it has enough; anything else loses results.
      if file == STDERR_FILENO { return }
      if errno == EPIPE { exit(0) }
      StandardError.write("frise: results cannot be written: " + String(cString: strerror(errno)))
      exit(ExitStatus.unwritable.rawValue)
    }
  }
}

extension String {
  /// This text with what could harm a terminal replaced, its lines kept.
  var printableLines: String {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.last == "\r" ? line.dropLast() : line).printable
    }.joined(separator: "\n")
  }

  /// This JSON with everything escaped that does not show: such characters stand only within strings.
  var printableJSON: String {
    var shown = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch Showing(scalar) {
      case .glyph, .mark: shown.append(scalar)
      case .substitute where scalar == "\n": shown.append(scalar)
      case .substitute, .nothing:
        for unit in String(Character(scalar)).utf16 {
          let digits = String(unit, radix: 16)
          shown.append(
            contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
              .unicodeScalars)
        }
      }
    }
    return String(shown)
  }
}

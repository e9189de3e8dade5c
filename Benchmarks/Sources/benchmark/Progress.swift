import Glibc

/// Says on standard error what goes on.
enum Progress {
  static func tell(_ what: String) {
    let bytes = Array("benchmark: \(what) ...\n".utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

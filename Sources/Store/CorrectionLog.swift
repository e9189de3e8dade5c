package import Stories

internal import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why something could not be kept, or read again.
package struct StoreError: Error, Hashable {
  package let path: String
  /// The system's number for the reason.
  package let reason: Int32

  /// The reason in the system's words.
  package var sentence: String { path + ": " + String(cString: strerror(reason)) }
}

/// The corrections of dates, a line of JSON each in the order they were made.
///
/// Lines are only ever added, each with one write and under a lock: two programs do not harm each other, and of one that
/// is killed no more than its last line is lost.
package struct CorrectionLog: Sendable {
  private let path: String

  /// The log in a file, whose folder is made when there is something to keep.
  package init(path: String) { self.path = path }

  /// What stands in the log, and how many of its lines are none; nothing where there is no log yet.
  package func read() throws(StoreError) -> (corrections: Corrections, strange: Int) {
    // Without waiting: what stands there may be a pipe that nobody writes to.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return (Corrections(), 0) }
      throw StoreError(path: path, reason: errno)
    }
    defer { close(file) }
    try checkThatItIsALog(file)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { Self.read(file, $0) }
      if count < 0 { throw StoreError(path: path, reason: errno) }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    var corrections = Corrections()
    var strange = 0
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      if let record = try? JSONDecoder().decode(Record.self, from: Data(line)),
        let correction = record.correction
      {
        corrections.add(correction)
      } else {
        strange += 1
      }
    }
    return (corrections, strange)
  }

  /// Adds a correction to the log; it lasts when this returns.
  package func append(_ correction: Correction) throws(StoreError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard var line = try? Array(encoder.encode(Record(correction))) else {
      throw StoreError(path: path, reason: EINVAL)
    }
    line.append(UInt8(ascii: "\n"))
    try makeFolders()
    let file = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard file >= 0 else { throw StoreError(path: path, reason: errno) }
    defer { close(file) }
    try checkThatItIsALog(file)
    try lock(file)
    // A line that was cut off by a crash must not swallow this one.
    let end = lseek(file, 0, SEEK_END)
    var last = UInt8(ascii: "\n")
    if end > 0, pread(file, &last, 1, end - 1) == 1, last != UInt8(ascii: "\n") {
      line.insert(UInt8(ascii: "\n"), at: 0)
    }
    let written = write(file, line, line.count)
    let reason =
      written < 0 ? errno : written < line.count ? ENOSPC : fsync(file) != 0 ? errno : 0
    guard reason == 0 else {
      _ = ftruncate(file, end)
      throw StoreError(path: path, reason: reason)
    }
  }

  /// The system's `read`, whose name a method of this type takes.
  private static func read(_ file: CInt, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.read(file, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(file, buffer.baseAddress, buffer.count)
    #endif
  }

  /// Fails for what is no file, and for one that no reader can have written by hand.
  private func checkThatItIsALog(_ file: CInt) throws(StoreError) {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw StoreError(path: path, reason: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw StoreError(path: path, reason: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    guard status.st_size <= Self.mostBytes else { throw StoreError(path: path, reason: EFBIG) }
  }

  /// The longest log, in bytes.
  private static let mostBytes = 16 << 20

  /// Waits for whoever adds a line right now, and no longer: a key may wait for this.
  private func lock(_ file: CInt) throws(StoreError) {
    for _ in 0..<250 {
      if flock(file, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      usleep(4000)
    }
    throw StoreError(path: path, reason: errno)
  }

  private func makeFolders() throws(StoreError) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += (folder.isEmpty && !path.hasPrefix("/") ? "" : "/") + part
      if mkdir(folder, 0o700) != 0, errno != EEXIST, access(folder, F_OK) != 0 {
        throw StoreError(path: folder, reason: errno)
      }
    }
  }
}

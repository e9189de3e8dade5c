#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The corrections as an earlier Frise kept them: a line of JSON each, in the order they were made.
struct CorrectionLog {
  let path: String

  /// No log is longer, in bytes: who writes that many by hand has another file in mind.
  private static let mostBytes = 16 << 20

  /// Puts the corrections into a database: later lines go over earlier ones of the same words, and lines that are no
  /// corrections are left out.
  func move(into database: Database) throws(StoreError) {
    let lines = lines
    guard !lines.isEmpty else { return }
    try database.transaction { () throws(StoreError) in try move(lines, into: database) }
  }

  private func move(
    _ lines: [ArraySlice<UInt8>], into database: Database
  ) throws(StoreError) {
    for line in lines {
      let value = Database.Value.text(String(decoding: line, as: UTF8.self))
      guard try database.number("SELECT json_valid(?)", [value]) == 1,
        try database.number("SELECT \(Self.isCorrection)", [value]) == 1
      else { continue }
      try database.run(
        """
        DELETE FROM correction WHERE (path, quote, before, after, start) IN (SELECT \(Self.place))
        """, [value])
      try database.run(
        """
        INSERT INTO correction SELECT \(Self.place), json_extract(?1, '$.day')
        WHERE json_extract(?1, '$.day') <> 'written'
        """, [value])
    }
  }

  /// Gives the log another name, so that it is not taken over again.
  func retire() {
    var place = path + ".old"
    var number = 1
    while access(place, F_OK) == 0 {
      number += 1
      place = path + ".old-\(number)"
    }
    rename(path, place)
  }

  private static let place = ["path", "quote", "before", "after", "start"]
    .map { "json_extract(?1, '$.\($0)')" }.joined(separator: ", ")

  private static let isCorrection =
    ["path", "quote", "before", "after", "day"]
    .map { "json_type(?1, '$.\($0)') IS 'text' AND " }.joined()
    + "json_type(?1, '$.start') IS 'integer'"

  /// Its lines; none where there is no log, or something else in its place.
  private var lines: [ArraySlice<UInt8>] {
    // Without waiting: what stands there may be a pipe that nobody writes to.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= Self.mostBytes
    else { return [] }
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let part = read(file, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if part <= 0 { break }
        count += part
      }
    }
    return bytes.split(separator: UInt8(ascii: "\n"))
  }
}

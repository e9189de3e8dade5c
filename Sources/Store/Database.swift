internal import CSQLite

/// A connection to one SQLite file, or to a database in memory: the one door to SQLite.
///
/// It has one owner at a time; whoever shares it puts it into a lock.
final class Database {
  let path: String
  private let handle: OpaquePointer
  /// The statements that were carried out, to be used again.
  private var prepared: [String: OpaquePointer] = [:]

  enum Access {
    /// Makes the file where there is none.
    case create
    /// Reads a file that cannot be written to, nor anything beside it.
    case frozen
  }

  /// Opens a file; fails when that is none of SQLite's, which shows only when it is read.
  convenience init(path: String, _ access: Access) throws(StoreError) {
    switch access {
    case .create:
      try self.init(name: path, path: path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
      try configure()
    case .frozen:
      // Without a log beside it a database can be read where nothing can be written.
      let name = "file:" + path.percentEncoded + "?immutable=1"
      try self.init(name: name, path: path, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
    }
  }

  /// A database in memory, gone with the program.
  convenience init(inMemoryFor path: String) throws(StoreError) {
    try self.init(name: ":memory:", path: path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
  }

  private init(name: String, path: String, _ flags: CInt) throws(StoreError) {
    self.path = path
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(name, &handle, flags, nil)
    guard code == SQLITE_OK, let handle else {
      let words = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      sqlite3_close_v2(handle)
      throw StoreError(path: path, code: code, words: words)
    }
    self.handle = handle
  }

  deinit {
    for statement in prepared.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  /// What another program may do to the file at the same time, and what the file itself may do to us.
  ///
  /// Source: https://www.sqlite.org/security.html, on files from elsewhere.
  private func configure() throws(StoreError) {
    sqlite3_busy_timeout(handle, Self.patience)
    _ = csqlite_make_defensive(handle)
    try run("PRAGMA trusted_schema = OFF")
    try run("PRAGMA cell_size_check = ON")
    try run("PRAGMA mmap_size = 0")
  }

  /// Makes the file one that several programs can read while one writes. It changes the file, which is to be ours.
  func writeAhead() throws(StoreError) {
    // Where the file system has no shared memory, SQLite stays with a journal by itself.
    try run("PRAGMA journal_mode = WAL")
    try run("PRAGMA synchronous = NORMAL")
  }

  /// How long to wait for another program that writes: milliseconds.
  private static let patience: CInt = 3000
}

extension Database {
  /// Carries out statements that give nothing back.
  func run(_ statements: String) throws(StoreError) {
    try check(sqlite3_exec(handle, statements, nil, nil, nil))
  }

  /// Carries out one statement with values for its question marks.
  func run(_ statement: String, _ values: [Value]) throws(StoreError) {
    try rows(of: statement, values) { _ in }
  }

  /// Carries out one statement with values for its question marks, and hands over each row that it gives.
  func rows(
    of statement: String, _ values: [Value] = [], _ take: (borrowing Row) -> Void
  ) throws(StoreError) {
    guard let ready = try prepare(statement) else { return }
    defer {
      sqlite3_reset(ready)
      sqlite3_clear_bindings(ready)
    }
    for (index, value) in values.enumerated() {
      try check(value.bind(to: ready, at: CInt(index + 1)))
    }
    while true {
      switch sqlite3_step(ready) {
      case SQLITE_ROW: take(Row(statement: ready))
      case SQLITE_DONE: return
      case let code: try check(code)
      }
    }
  }

  private func prepare(_ statement: String) throws(StoreError) -> OpaquePointer? {
    if let ready = prepared[statement] { return ready }
    var ready: OpaquePointer?
    try check(sqlite3_prepare_v2(handle, statement, -1, &ready, nil))
    prepared[statement] = ready
    return ready
  }

  /// The number that a statement gives; nil when it gives none.
  func number(_ statement: String, _ values: [Value] = []) throws(StoreError) -> Int? {
    var number: Int?
    try rows(of: statement, values) { number = $0.number(0) }
    return number
  }

  /// Carries out `body` wholly or, when it fails, not at all.
  func transaction(_ body: () throws(StoreError) -> Void) throws(StoreError) {
    try run("BEGIN IMMEDIATE")
    do throws(StoreError) {
      try body()
      try run("COMMIT")
    } catch {
      _ = sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
      throw error
    }
  }

  /// Takes over all that another database holds.
  func copy(from other: Database) throws(StoreError) {
    guard let backup = sqlite3_backup_init(handle, "main", other.handle, "main") else {
      throw fault(sqlite3_errcode(handle))
    }
    let step = sqlite3_backup_step(backup, -1)
    let end = sqlite3_backup_finish(backup)
    if step != SQLITE_DONE { throw fault(end) }
  }

  /// Whether its pages hang together, as far as can be told in about a second.
  func isSound() throws(StoreError) -> Bool {
    // Some hundred million steps of SQLite's machine; a check that takes longer is given up, and proves nothing.
    var calls: CInt = 0
    let isDone = try withUnsafeMutablePointer(to: &calls) { (calls) throws(StoreError) -> Bool in
      sqlite3_progress_handler(
        handle, 1_000_000,
        { context in
          guard let calls = context?.assumingMemoryBound(to: CInt.self) else { return 0 }
          calls.pointee += 1
          return calls.pointee > 100 ? 1 : 0
        }, calls)
      defer { sqlite3_progress_handler(handle, 0, nil, nil) }
      var isSound = false
      do throws(StoreError) {
        try rows(of: "PRAGMA quick_check(1)") { isSound = $0.text(0) == "ok" }
      } catch {
        guard case .database(SQLITE_INTERRUPT, _) = error.reason else { throw error }
        return true
      }
      return isSound
    }
    return isDone
  }

  private func check(_ code: CInt) throws(StoreError) {
    guard code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW else { throw fault(code) }
  }

  private func fault(_ code: CInt) -> StoreError {
    StoreError(path: path, code: code & 0xFF, words: String(cString: sqlite3_errmsg(handle)))
  }
}

extension StoreError {
  /// Whether the file is none of SQLite's, or one that has been damaged.
  var isDamage: Bool {
    guard case .database(let code, _) = reason else { return false }
    return code == SQLITE_NOTADB || code == SQLITE_CORRUPT
  }

  /// What a file is told to be whose pages do not hang together.
  static func damage(of path: String) -> StoreError {
    StoreError(
      path: path, code: SQLITE_CORRUPT, words: String(cString: sqlite3_errstr(SQLITE_CORRUPT)))
  }
}

extension Database {
  /// A value for a statement.
  enum Value {
    case text(String)
    case number(Int)
    case bytes([UInt8])
    case null

    init(_ text: String?) { self = text.map { .text($0) } ?? .null }

    fileprivate func bind(to statement: OpaquePointer, at index: CInt) -> CInt {
      switch self {
      case .null: sqlite3_bind_null(statement, index)
      case .number(let number): sqlite3_bind_int64(statement, index, Int64(number))
      case .text(let text):
        Array(text.utf8).withUnsafeBytes { bytes in
          csqlite_bind_text(
            statement, index, bytes.bindMemory(to: CChar.self).baseAddress, CInt(bytes.count))
        }
      case .bytes(let bytes):
        bytes.withUnsafeBytes {
          csqlite_bind_blob(statement, index, $0.baseAddress, CInt($0.count))
        }
      }
    }
  }

  /// A row that a statement gives, as long as the next one is not asked for.
  struct Row: ~Copyable {
    fileprivate let statement: OpaquePointer

    func number(_ column: CInt) -> Int { Int(sqlite3_column_int64(statement, column)) }

    func text(_ column: CInt) -> String { String(decoding: utf8(column), as: UTF8.self) }

    /// The text of a column; nil for NULL.
    func optionalText(_ column: CInt) -> String? {
      sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : text(column)
    }

    func bytes(_ column: CInt) -> [UInt8] {
      guard let bytes = sqlite3_column_blob(statement, column) else { return [] }
      let count = Int(sqlite3_column_bytes(statement, column))
      return Array(UnsafeRawBufferPointer(start: bytes, count: count))
    }

    private func utf8(_ column: CInt) -> UnsafeBufferPointer<UInt8> {
      // The text first: asking for it may turn another type into text, and then its bytes are more.
      let text = sqlite3_column_text(statement, column)
      return UnsafeBufferPointer(
        start: text, count: Int(sqlite3_column_bytes(statement, column)))
    }
  }
}

extension String {
  /// This path as part of a URI.
  fileprivate var percentEncoded: String {
    utf8.reduce(into: "") { encoded, byte in
      let isPlain =
        byte != UInt8(ascii: "%") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#")
      if isPlain, byte < 0x80 {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}

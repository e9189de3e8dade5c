#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Database {
  /// Opens a database that lasts: in a file, or in memory when nothing can be written, or nowhere to write is known.
  ///
  /// A damaged file is set aside, never deleted. Without `makesFile`, where there is no file none is made; `isChecked`
  /// looks whether the pages of the file hang together.
  static func lasting(
    at path: String?, _ schema: Schema, makesFile: Bool = true, isChecked: Bool = true
  ) throws(StoreError) -> (database: Database, remark: StoreRemark?) {
    guard let path else { return (try inMemory(path: "", schema), .homeless) }
    guard makesFile || access(path, F_OK) == 0 || errno != ENOENT else {
      return (try inMemory(path: path, schema), nil)
    }
    do throws(StoreError) {
      try makeFolder(of: path)
      try makeFile(path)
      do throws(StoreError) {
        return try openFile(path, schema, isChecked)
      } catch {
        guard error.isDamage else { throw error }
        let place = try setAside(path, schema)
        let (database, remark) = try openFile(path, schema, isChecked)
        return (database, remark ?? place.map { .setAside(path: $0) })
      }
    } catch {
      return (try frozen(path, schema), .onlyInMemory(error))
    }
  }

  private static func openFile(
    _ path: String, _ schema: Schema, _ isChecked: Bool
  ) throws(StoreError) -> (database: Database, remark: StoreRemark?) {
    let database = try Database(path: path, .create)
    if isChecked, try !database.isSound() {
      throw .damage(of: path)
    }
    let remark: StoreRemark
    switch try database.migrate(to: schema) {
    case .ready:
      try database.writeAhead()
      // Whether anything can be written shows only when it is.
      try database.transaction { () throws(StoreError) in
        try database.run("PRAGMA user_version = \(schema.version)")
      }
      return (database, nil)
    case .newer: remark = .newer(path: path)
    case .foreign: remark = .foreign(path: path)
    }
    return (try inMemory(path: path, schema), remark)
  }

  /// A database in memory that holds what a file holds that can be read but not written.
  private static func frozen(_ path: String, _ schema: Schema) throws(StoreError) -> Database {
    do throws(StoreError) {
      // SQLite would wait for what comes through a pipe.
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        return try inMemory(path: path, schema)
      }
      let copied = try Database(inMemoryFor: path)
      try copied.copy(from: Database(path: path, .frozen))
      if case .ready = try copied.migrate(to: schema) { return copied }
    } catch {
      // What cannot be read either is as good as none.
    }
    return try inMemory(path: path, schema)
  }

  private static func inMemory(
    path: String, _ schema: Schema
  ) throws(StoreError) -> Database {
    let database = try Database(inMemoryFor: path)
    _ = try database.migrate(to: schema)
    return database
  }

  /// Gives a damaged file another name, and those beside it; nil when another Frise has done so already.
  private static func setAside(_ path: String, _ schema: Schema) throws(StoreError) -> String? {
    let folder = open(path.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw StoreError(path: path, system: errno) }
    defer { close(folder) }
    // Whoever comes second finds a new file in its place.
    guard flock(folder, LOCK_EX) == 0 else { throw StoreError(path: path, system: errno) }
    guard isDamaged(path) else { return nil }
    var number = 1
    while access(path + ".broken-\(number)", F_OK) == 0 { number += 1 }
    let place = path + ".broken-\(number)"
    guard rename(path, place) == 0 else { throw StoreError(path: path, system: errno) }
    for ending in ["-wal", "-shm"] { rename(path + ending, place + ending) }
    try makeFile(path)
    return place
  }

  private static func isDamaged(_ path: String) -> Bool {
    do throws(StoreError) {
      return try !Database(path: path, .create).isSound()
    } catch {
      return error.isDamage
    }
  }

  /// Nobody else is to read what somebody read.
  private static func makeFile(_ path: String) throws(StoreError) {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard file >= 0 else { throw StoreError(path: path, system: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw StoreError(path: path, system: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw StoreError(path: path, system: EINVAL) }
  }

  private static func makeFolder(of path: String) throws(StoreError) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      if mkdir(folder, 0o700) != 0, errno != EEXIST, access(folder, F_OK) != 0 {
        throw StoreError(path: folder, system: errno)
      }
    }
  }
}

extension String {
  /// The part of a path before its last slash.
  fileprivate var folder: String { String(prefix(upTo: lastIndex(of: "/") ?? startIndex)) }
}

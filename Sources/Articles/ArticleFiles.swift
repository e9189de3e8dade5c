import Annotations

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds the files that paths on the command line stand for, and reads them: the one place that reads files.
package struct ArticleFiles {
  /// A file to read, or why something is none.
  package typealias Entry = Result<Path, ArticleFault>

  /// No folder is searched deeper than this, in folders.
  private static let maximumDepth = 64
  /// No file is read that is larger, in bytes.
  private static let maximumBytes = 256 << 20

  private let overrides: Overrides
  /// Seconds east of UTC, for the day on which a file was changed.
  private let secondsFromUTC: Int

  /// Reads files so that `overrides` go over what they say of themselves.
  package init(overrides: Overrides = Overrides(), secondsFromUTC: Int = 0) {
    self.overrides = overrides
    self.secondsFromUTC = secondsFromUTC
  }

  /// The files that `paths` name: each path itself, and all that lies in folders below, sorted as a
  /// reader counts (2 before 10). A file that is reached twice is given once.
  package func find(_ paths: [Path]) -> [Entry] { look(in: paths).entries }

  /// The first of these, without a look at the others: at least as many as `count` where there are so many.
  package func findFirst(_ count: Int, of paths: [Path]) -> [Entry] {
    var search = Search(wanted: count)
    for path in paths where search.entries.count < count { search.visit(named: path) }
    return search.entries
  }

  /// The files that `paths` name, and the folders that were searched for them.
  package func look(in paths: [Path]) -> (entries: [Entry], folders: [Path]) {
    var search = Search(wanted: .max)
    for path in paths { search.visit(named: path) }
    return (search.entries, search.folders)
  }

  /// Reads the articles of a file: one, but of a feed each of its items.
  package func read(_ path: Path) throws(ArticleFault) -> [Article] {
    try read(path, .whole) { _, _ in true }
  }

  /// Reads the articles of a file for their text alone, and of a text not even that when the text of the whole file is
  /// not wanted: of what metadata do not say, nothing is looked for. Of markup, where the names of characters hide
  /// words, all articles are read.
  package func readText(
    _ path: Path, where isWanted: (_ file: String, Article.Format) -> Bool
  ) throws(ArticleFault) -> [Article] {
    try read(path, .textAlone, where: isWanted)
  }

  private func read(
    _ path: Path, _ depth: Circumstances.Depth, where isWanted: (String, Article.Format) -> Bool
  ) throws(ArticleFault) -> [Article] {
    let (bytes, changed) = try contents(of: path.file)
    let circumstances = Circumstances(
      path.file, changed: changed, overrides: overrides, depth: depth)
    return try Article.all(in: bytes, circumstances, where: isWanted)
  }

  /// A file's bytes, and the day on which it was changed.
  private func contents(
    of path: Path
  ) throws(ArticleFault) -> (bytes: [UInt8], changed: Day?) {
    let (bytes, changed) =
      try path == .standardInput ? Self.standardInput() : Self.contents(of: path)
    guard !bytes.isEmpty else { throw .empty(path) }
    // A file system can say that a file was changed at any time, and so at none.
    let possible = changed.flatMap { abs($0 / 2) < 1 << 40 ? $0 : nil }
    let day = possible.map { Day(number: ($0 + secondsFromUTC).quotientDown(by: 86_400)) }
    return (bytes, day)
  }
}

/// The system's `read`, whose name a method of `ArticleFiles` takes.
private let readBytes = read

extension Int {
  fileprivate func quotientDown(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : (self - divisor + 1) / divisor
  }
}

extension ArticleFiles {
  private typealias Contents = (bytes: [UInt8], changed: Int?)

  private static func contents(of path: Path) throws(ArticleFault) -> Contents {
    // Opening a pipe or a terminal must neither wait nor take it over.
    let file = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) }
    guard file >= 0 else { throw .opening(path, errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable(path, reason: errno) }
    if let special = ArticleFault.Special(mode: status.st_mode) { throw .special(path, special) }
    let size = Int(status.st_size)
    guard size <= maximumBytes else { throw .tooLarge(path, bytes: size) }
    return (try readAll(file, expecting: size, path), status.changed)
  }

  private static func standardInput() throws(ArticleFault) -> Contents {
    (try readAll(STDIN_FILENO, expecting: 0, .standardInput), nil)
  }

  private static func readAll(
    _ file: CInt, expecting size: Int, _ path: Path
  ) throws(ArticleFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var capacity = size + 1
    while true {
      var failure: Int32 = 0
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
        repeat {
          count = readBytes(file, buffer.baseAddress, capacity)
        } while count < 0 && errno == EINTR
        failure = errno
        initialized = max(0, count)
      }
      guard count >= 0 else { throw .unreadable(path, reason: failure) }
      if count == 0 { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= maximumBytes else { throw .tooLarge(path, bytes: bytes.count) }
      capacity = 65536
    }
  }

  /// One walk over the paths of a command line.
  private struct Search {
    var entries: [Entry] = []
    var folders: [Path] = []
    /// With so many entries no more are looked for.
    private let wanted: Int
    private var seen: Set<Identity> = []
    /// How often something was reached that had been before.
    private var repeats = 0

    private struct Identity: Hashable {
      let device: UInt64
      let file: UInt64

      init(_ status: stat) {
        device = UInt64(truncatingIfNeeded: status.st_dev)
        file = UInt64(truncatingIfNeeded: status.st_ino)
      }
    }

    /// The folders above a file that was found, the named one first.
    private struct Place {
      /// Where links may lead: the named folder without links.
      let root: [UInt8]?
      var folders: [Identity] = []
    }

    init(wanted: Int) { self.wanted = wanted }

    /// Visits a path that a person named: links are followed wherever they lead.
    mutating func visit(named path: Path) {
      guard path != .standardInput else {
        if !entries.contains(.success(path)) { entries.append(.success(path)) }
        return
      }
      var status = stat()
      guard path.withCString({ stat($0, &status) }) == 0 else {
        return entries.append(.failure(.opening(path, errno)))
      }
      let before = entries.count + repeats
      visit(path, status, in: Place(root: path.resolved))
      if entries.count + repeats == before, status.st_mode & S_IFMT == S_IFDIR {
        entries.append(.failure(.noArticles(path)))
      }
    }

    private mutating func visit(_ path: Path, _ status: stat, in place: Place) {
      guard seen.insert(Identity(status)).inserted else {
        repeats += 1
        return
      }
      switch status.st_mode & S_IFMT {
      case S_IFREG: entries.append(.success(path))
      case S_IFDIR where place.folders.count >= maximumDepth:
        entries.append(.failure(.tooDeep(path)))
      case S_IFDIR:
        var inside = place
        inside.folders.append(Identity(status))
        list(path, in: inside)
      default:
        entries.append(.failure(.special(path, .init(mode: status.st_mode) ?? .unknown)))
      }
    }

    private mutating func list(_ folder: Path, in place: Place) {
      guard let directory = folder.withCString({ opendir($0) }) else {
        return entries.append(.failure(.opening(folder, errno)))
      }
      defer { closedir(directory) }
      folders.append(folder)
      var names: [[UInt8]] = []
      while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
        // Hidden files are a program's, not a reader's.
        if name.first != UInt8(ascii: ".") { names.append(name) }
      }
      // The first ones are known long before all are in order.
      let first =
        entries.count < wanted ? NaturalOrder.first(wanted - entries.count, of: names) : []
      for name in first { visit(found: folder.appending(name), in: place) }
      guard entries.count < wanted, first.count < names.count else { return }
      for name in NaturalOrder.sorted(names).dropFirst(first.count) where entries.count < wanted {
        visit(found: folder.appending(name), in: place)
      }
    }

    /// Visits what lies in a folder: a link is followed only inside of the named one.
    private mutating func visit(found path: Path, in place: Place) {
      var status = stat()
      guard path.withCString({ lstat($0, &status) }) == 0 else {
        return entries.append(.failure(.opening(path, errno)))
      }
      guard status.st_mode & S_IFMT == S_IFLNK else { return visit(path, status, in: place) }
      guard let target = path.resolved else {
        let reason = path.withCString { stat($0, &status) == 0 ? ENOENT : errno }
        let isDangling = reason == ENOENT || reason == ENOTDIR
        return entries.append(.failure(isDangling ? .danglingLink(path) : .opening(path, reason)))
      }
      guard let root = place.root, target == root || target.starts(with: root + [UInt8(ascii: "/")])
      else { return entries.append(.failure(.leadsOutside(path))) }
      guard path.withCString({ stat($0, &status) }) == 0 else {
        return entries.append(.failure(.opening(path, errno)))
      }
      guard !place.folders.contains(Identity(status)) else {
        return entries.append(.failure(.linkLoop(path)))
      }
      visit(path, status, in: place)
    }
  }
}

extension Result where Success == Path, Failure == ArticleFault {
  /// The path that was found or refused.
  package var path: Path {
    switch self {
    case .success(let path): path
    case .failure(let fault): fault.path
    }
  }
}

extension ArticleFault {
  fileprivate static func opening(_ path: Path, _ reason: Int32) -> ArticleFault {
    switch reason {
    case ENOENT, ENOTDIR: .missing(path)
    case ELOOP: .linkLoop(path)
    // A socket cannot be opened at all.
    case ENXIO: .special(path, .socket)
    default: .unreadable(path, reason: reason)
    }
  }
}

extension ArticleFault.Special {
  /// The kind of a file that is not regular, by its mode.
  fileprivate init?(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: self = .directory
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    case S_IFCHR: self = .characterDevice
    case S_IFBLK: self = .blockDevice
    default: self = .unknown
    }
  }
}

extension stat {
  /// Seconds since 1970 at which the file was last changed.
  fileprivate var changed: Int {
    #if canImport(Darwin)
      st_mtimespec.tv_sec
    #else
      st_mtim.tv_sec
    #endif
  }
}

extension Path {
  fileprivate func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    return terminated.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map(body) ?? body([0])
    }
  }

  /// The path without links, or nil with the reason in `errno`.
  fileprivate var resolved: [UInt8]? {
    guard let real = withCString({ realpath($0, nil) }) else { return nil }
    defer { free(real) }
    return Array(UnsafeBufferPointer(start: real, count: strlen(real))).map {
      UInt8(bitPattern: $0)
    }
  }
}

import Articles
import Stories

#if canImport(Glibc)
  import Glibc
#endif

/// Notices files of a story that appear, change or vanish.
struct FileWatch {
  private let reading: Reading
  private let mailbox: Mailbox

  /// Starts to watch what the paths of a reading lead to; what it notices comes through the mailbox. Where the system does
  /// not tell of changes, it notices none.
  static func start(_ reading: Reading, _ files: Found, into mailbox: Mailbox) {
    #if canImport(Glibc)
      let watch = FileWatch(reading: reading, mailbox: mailbox)
      Background.start { watch.run(files) }
    #endif
  }

  /// The files of a story as they were found, and the folders they were found in.
  typealias Found = (entries: [ArticleFiles.Entry], folders: [Path])
}

#if canImport(Glibc)
  extension FileWatch {
    /// What tells one content of a file from another, as far as the system knows.
    private struct Version: Hashable {
      let file: UInt64
      let size: Int
      let seconds: Int
      let nanoseconds: Int

      init(_ status: stat) {
        file = UInt64(status.st_ino)
        size = Int(status.st_size)
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
      }
    }

    /// After a change, others are waited for as long as they come within this time, but not for longer: milliseconds.
    private static let quietTime: CInt = 150
    private static let longestWait = 1500

    private func run(_ files: Found) {
      let watch = inotify_init1(CInt(IN_CLOEXEC))
      guard watch >= 0 else { return }
      defer { close(watch) }
      var folders: Set<Path> = []
      var known = look(at: files, watch, &folders)
      while waitForChanges(watch) {
        let files = reading.look()
        let now = look(at: files, watch, &folders)
        let changed = files.entries.filter { known[$0.path] != now[$0.path] }
        let gone = known.keys.filter { now[$0] == nil }
        known = now
        let changes = FileChanges(
          read: changed.map { ($0.path, reading.read($0)) },
          gone: gone.sorted { $0.text < $1.text })
        if !changes.isEmpty { mailbox.post(.changed(changes)) }
      }
    }

    /// The versions of all files, whose folders are watched from now on.
    private func look(
      at files: Found, _ watch: CInt, _ folders: inout Set<Path>
    ) -> [Path: Version] {
      for folder in files.folders where folders.insert(folder).inserted {
        inotify_add_watch(watch, folder.text, Self.changes)
      }
      var versions: [Path: Version] = [:]
      for entry in files.entries where entry.path != .standardInput {
        var status = stat()
        if stat(entry.path.text, &status) == 0 { versions[entry.path] = Version(status) }
      }
      return versions
    }

    private static let changes = UInt32(
      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF
        | IN_MOVE_SELF | IN_ATTRIB)

    /// Waits until something has changed, and then for some quiet; false when no change will be told any more.
    private func waitForChanges(_ watch: CInt) -> Bool {
      var buffer = [UInt8](repeating: 0, count: 1 << 14)
      var waited = 0
      repeat {
        let count = buffer.withUnsafeMutableBytes { read(watch, $0.baseAddress, $0.count) }
        if count == 0 || count < 0 && errno != EINTR { return false }
        var descriptor = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, Self.quietTime) > 0 else { return true }
        usleep(20_000)
        waited += 20
      } while waited < Self.longestWait
      return true
    }
  }
#endif

import Annotations
import Articles
import Dispatch
import Store
import Stories
import Synchronization

/// Keeps what is to last, and gives it back, behind the reader's back: no key waits for a disk.
///
/// What could not be written is tried again with what comes next, and told once.
final class Keeper: Sendable {
  fileprivate struct Memory {
    var notebook: Notebook?
    var trail: Trail?
    var isOpen = false
    /// What is known of articles, by the names they are kept by.
    var visits: [String: Visit] = [:]
    var pinned: Set<String> = []
    /// What could not be written yet.
    var waiting: [Kept] = []
    var hasComplained = false
  }

  private let memory = Mutex(Memory())
  private let queue = DispatchQueue(label: "keeper", qos: .utility)
  private let mailbox: Mailbox

  init(mailbox: Mailbox) { self.mailbox = mailbox }

  /// Opens what was kept, and sends what is known of a story's articles.
  func open(_ articles: [Path]) {
    queue.async { [self] in
      let pins = memory.withLock { memory in
        memory.open(mailbox)
        return (try? memory.notebook?.pins()) ?? []
      }
      let lines = memory.withLock { (try? $0.trail?.lines()) ?? [:] }
      mailbox.post(.kept(lines: lines, pins: pins))
      remember(articles)
    }
  }

  /// Sends what is known of some more articles.
  func remember(_ articles: [Path]) {
    queue.async { [self] in
      var visits: [Path: Visit] = [:]
      var names: [Path: Path] = [:]
      let (known, pinned) = memory.withLock { ($0.visits, $0.pinned) }
      guard !known.isEmpty || !pinned.isEmpty else { return }
      for article in articles {
        let name = World.absolute(article)
        visits[article] = known[name]
        if pinned.contains(name) { names[Path(name)] = article }
      }
      if !visits.isEmpty || !names.isEmpty { mailbox.post(.visits(visits, names: names)) }
    }
  }

  /// Keeps some things; what came through standard input will never come again, and is not kept.
  func keep(_ kept: [Kept]) {
    let lasting = kept.filter { $0.path != .standardInput }
    guard !lasting.isEmpty else { return }
    queue.async { [self] in write(lasting.map { $0.renaming { Path(World.absolute($0)) } }) }
  }

  /// The corrections of dates that were made in earlier sittings.
  var corrections: KnownCorrections {
    memory.withLock { memory in
      memory.open(mailbox)
      do throws(StoreError) {
        return KnownCorrections(try memory.notebook?.corrections() ?? Corrections())
      } catch {
        return KnownCorrections(Corrections(), complaint: error.sentence)
      }
    }
  }

  /// Waits until all is written, or a disk that does not answer has had its time.
  func finish() {
    let done = DispatchSemaphore(value: 0)
    queue.async { done.signal() }
    _ = done.wait(timeout: .now() + .seconds(3))
  }

  private func write(_ kept: [Kept]) {
    let problem = memory.withLock { memory -> String? in
      memory.open(mailbox)
      let all = memory.waiting + kept
      do throws(StoreError) {
        if all.contains(where: \.isOfNotebook) { try memory.notebook?.keep(all) }
        if all.contains(where: { !$0.isOfNotebook }) { try memory.trail?.keep(all) }
        memory.waiting = []
        memory.hasComplained = false
        return nil
      } catch {
        memory.waiting = all
        defer { memory.hasComplained = true }
        return memory.hasComplained ? nil : error.sentence
      }
    }
    if let problem { mailbox.post(.unkept(problem)) }
  }
}

extension Keeper.Memory {
  mutating func open(_ mailbox: Mailbox) {
    guard !isOpen else { return }
    isOpen = true
    do throws(StoreError) {
      notebook = try Notebook(folder: World.dataFolder)
      trail = try Trail(folder: World.stateFolder)
      visits = try trail?.visits() ?? [:]
      pinned = Set(try notebook?.pins().map(\.path.text) ?? [])
    } catch {
      mailbox.post(.unkept(error.sentence))
    }
    for remark in [notebook?.remark, trail?.remark].compactMap(\.self).prefix(1) {
      mailbox.post(.remark(remark.sentence(in: World.language)))
    }
  }
}

extension Kept {
  /// Whether it is something the reader made, and not only where they were.
  fileprivate var isOfNotebook: Bool {
    switch self {
    case .pin, .unpin, .correction: true
    case .read, .place, .line: false
    }
  }

  /// The article it is about; nil for what is about none.
  fileprivate var path: Path? {
    switch self {
    case .read(let path), .place(let path, _): path
    case .pin(let pin), .unpin(let pin): pin.path
    case .correction(let correction): Path(correction.path)
    case .line: nil
    }
  }
}

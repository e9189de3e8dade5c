import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Work behind the reader's back, on threads of its own that give way to the one of the keys: the threads that tasks run on
/// are too few to be kept busy for long, and cannot be made to give way.
enum Background {
  /// As many as there are cores.
  static let threads = max(1, Int(sysconf(CInt(_SC_NPROCESSORS_ONLN))))
  /// How far the threads give way: the `nice` of Linux, which there is a thread's own.
  private static let niceness: CInt = 10

  /// Starts some work, and does not wait for it.
  static func start(_ work: @escaping @Sendable () -> Void) {
    guard let thread = launch(work) else { return work() }
    pthread_detach(thread)
  }

  /// Does the work of each number below `count`, and hands over the results in the order of the numbers, each as soon as
  /// it and those before it are there; returns when all is done.
  static func inOrder<Result: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (Int) -> Result,
    taking take: @escaping @Sendable (Result) -> Void
  ) {
    let parts = OrderedParts(count, take)
    let run: @Sendable () -> Void = {
      while let number = parts.next() { parts.finish(number, work(number)) }
    }
    let helpers = (1..<max(1, min(threads, count))).compactMap { _ in launch(run) }
    run()
    for helper in helpers { pthread_join(helper, nil) }
  }

  /// Starts a thread; nil when the system has none left.
  private static func launch(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
    let job = Unmanaged.passRetained(Job(work))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let code = pthread_create(
      &thread, nil,
      { context in
        #if os(Linux)
          // Of C's enumeration the function takes no more than the number.
          setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Background.niceness)
        #endif
        guard let context: UnsafeMutableRawPointer = context else { return nil }
        Unmanaged<Job>.fromOpaque(context).takeRetainedValue().work()
        return nil
      }, job.toOpaque())
    guard code == 0 else {
      job.release()
      return nil
    }
    return thread
  }

  /// The work of a thread, as C carries it there.
  private final class Job: Sendable {
    let work: @Sendable () -> Void
    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }
}

/// Numbers that several threads take, and their results, which are handed over in order.
///
/// The lock is held while a result is handed over, so that one comes after the other; the work itself is done without.
final class OrderedParts<Result: Sendable>: Sendable {
  private struct Waiting {
    var next = 0
    var taken = 0
    var results: [Int: Result] = [:]
  }

  private let waiting = Mutex(Waiting())
  private let count: Int
  private let take: @Sendable (Result) -> Void

  init(_ count: Int, _ take: @escaping @Sendable (Result) -> Void) {
    self.count = count
    self.take = take
  }

  /// The next number that nobody has taken.
  func next() -> Int? {
    waiting.withLock { waiting in
      guard waiting.taken < count else { return nil }
      defer { waiting.taken += 1 }
      return waiting.taken
    }
  }

  func finish(_ number: Int, _ result: Result) {
    waiting.withLock { waiting in
      waiting.results[number] = result
      while let result = waiting.results.removeValue(forKey: waiting.next) {
        take(result)
        waiting.next += 1
      }
    }
  }
}

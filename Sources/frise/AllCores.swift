import Dispatch
import Synchronization

/// Work that is done on all cores.
enum AllCores {
  /// Does the work of each number below `count`, and hands over the results in the order of the numbers, each as soon as
  /// it and those before it are there.
  ///
  /// The lock is held while a result is handed over, so that one comes after the other; the work itself is done without.
  static func inOrder<Result: Sendable>(
    _ count: Int, _ work: @Sendable (Int) -> Result, taking take: @Sendable (Result) -> Void
  ) {
    let waiting = Mutex(Waiting<Result>())
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let result = work(number)
      waiting.withLock { waiting in
        waiting.results[number] = result
        while let result = waiting.results.removeValue(forKey: waiting.next) {
          take(result)
          waiting.next += 1
        }
      }
    }
  }

  /// What a function makes of each element, in their order.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], inPartsOf size: Int = 16, _ body: @Sendable (Element) -> Result
  ) -> [Result] {
    let parts = elements.parts(of: size)
    let results = Mutex<[Result]>([])
    inOrder(parts.count) {
      parts[$0].map(body)
    } taking: { part in
      results.withLock { $0 += part }
    }
    return results.withLock(\.self)
  }

  private struct Waiting<Result: Sendable> {
    var next = 0
    var results: [Int: Result] = [:]
  }
}

extension Array {
  /// The elements in slices of so many, and what is left.
  func parts(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min(count, $0 + size)] }
  }
}

import Dispatch
import Synchronization

/// Work that is done on all cores.
enum AllCores {
  /// Does the work of each number below `count`, and hands over the results in the order of the numbers, each as soon as
  /// it and those before it are there.
  static func inOrder<Result: Sendable>(
    _ count: Int, _ work: @Sendable (Int) -> Result, taking take: @Sendable (Result) -> Void
  ) {
    withoutActuallyEscaping(take) { take in
      let parts = OrderedParts(count, take)
      DispatchQueue.concurrentPerform(iterations: count) { _ in
        if let number = parts.next() { parts.finish(number, work(number)) }
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
}

extension Array {
  /// The elements in slices of so many, and what is left.
  func parts(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min(count, $0 + size)] }
  }
}

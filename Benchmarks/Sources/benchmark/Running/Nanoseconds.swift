import CPseudoterminal

/// A time by the monotonic clock, or how long something took.
typealias Nanoseconds = Int64

extension Nanoseconds {
  static var now: Nanoseconds { monotonic_nanoseconds() }

  static func milliseconds(_ count: Int64) -> Nanoseconds { count * 1_000_000 }
  static func seconds(_ count: Int) -> Nanoseconds { Int64(count) * 1_000_000_000 }

  var asMilliseconds: Double { Double(self) / 1e6 }
}

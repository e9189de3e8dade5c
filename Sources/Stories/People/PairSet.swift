/// A set of pairs of numbers from 0 on, which is asked several times faster than a `Set` of them.
struct PairSet {
  /// The pairs, each in the first free slot from its own on; what is `free` holds none.
  private var slots = Array(repeating: Self.free, count: 64)
  private var count = 0

  private static let free = UInt64.max

  /// Whether the pair was not there yet.
  @discardableResult
  mutating func insert(_ one: Int, _ other: Int) -> Bool {
    let pair = Self.pair(one, other)
    let slot = slot(of: pair)
    guard slots[slot] == Self.free else { return false }
    slots[slot] = pair
    count += 1
    if 2 * count > slots.count { grow() }
    return true
  }

  func contains(_ one: Int, _ other: Int) -> Bool {
    slots[slot(of: Self.pair(one, other))] != Self.free
  }

  static func pair(_ one: Int, _ other: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: one) << 32 | UInt64(truncatingIfNeeded: other)
  }

  /// Where a pair is, or where it would be.
  private func slot(of pair: UInt64) -> Int {
    let mask = slots.count - 1
    // Fibonacci hashing; the upper bits are the well mixed ones.
    var slot = Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot] != pair, slots[slot] != Self.free { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Self.free, count: 2 * old.count)
    for pair in old where pair != Self.free { slots[slot(of: pair)] = pair }
  }
}

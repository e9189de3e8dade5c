/// A set of words by the hashes of their folded forms: they are mixed already, so finding one takes one look.
package struct WordSet: Sendable {
  private var slots: [UInt64]
  private let mask: Int

  package init(_ hashes: [UInt64]) {
    var size = 8
    while size < hashes.count * 3 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: 0, count: size)
    for hash in hashes {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
      slots[slot] = hash
    }
  }

  /// The words, in no order that means anything.
  var hashes: [UInt64] { slots.filter { $0 != 0 } }

  @inline(__always)
  package func contains(_ hash: UInt64) -> Bool {
    slots.withUnsafeBufferPointer { slots in
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 {
        if slots[slot] == hash { return true }
        slot = (slot + 1) & mask
      }
      return false
    }
  }
}

/// What is kept of each word of a text, by the hash of its folded form.
struct WordTable<Value: Sendable>: Sendable {
  private var slots: [UInt64]
  private var values: [Value]
  private let none: Value
  private var mask: Int
  private var count = 0

  /// A table for about so many words; `none` is what is kept of a word it does not have.
  init(capacity: Int, none: Value) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    mask = size - 1
    self.none = none
    slots = Array(repeating: 0, count: size)
    values = Array(repeating: none, count: size)
  }

  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
      return slot
    }
  }

  @inline(__always)
  subscript(_ hash: UInt64) -> Value {
    get { values[slot(of: hash)] }
    set {
      let slot = slot(of: hash)
      if slots[slot] == 0 {
        slots[slot] = hash
        count += 1
      }
      values[slot] = newValue
      if count * 2 > mask { grow() }
    }
  }

  @inline(__always)
  func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] == hash }

  private mutating func grow() {
    var larger = WordTable(capacity: slots.count * 2, none: none)
    for (slot, hash) in slots.enumerated() where hash != 0 { larger[hash] = values[slot] }
    self = larger
  }
}

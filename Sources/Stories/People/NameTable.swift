import Annotations

/// The names of a story, each once, and what linking asks of them, in numbers.
struct NameTable {
  struct Entry {
    /// The surname without particles, as the number of a word.
    let key: Int
    /// The first given name of a full name.
    let given: Int?
    let gender: PersonName.Gender?
    let hasTitle: Bool

    var isFull: Bool { given != nil }
  }

  private(set) var entries: [Entry] = []
  private(set) var names: [PersonName] = []
  /// The surname of each name and of its words those that may be used as one.
  private(set) var surnames: [[Int]] = []
  /// The words that linking compares.
  private(set) var words = Numbers<String>()
  /// The numbers of names with their hashes, each in the first free slot from its own on.
  private var slots = Array(repeating: Slot(), count: 1024)

  private struct Slot {
    var hash: UInt64 = 0
    var number = -1
  }

  subscript(_ number: Int) -> Entry { entries[number] }

  /// The number of a name, a new one when it is met for the first time.
  mutating func number(of name: PersonName) -> Int {
    let hash = Self.hash(of: name)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].number >= 0 {
      if slots[slot].hash == hash, names[slots[slot].number] == name { return slots[slot].number }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Slot(hash: hash, number: entries.count)
    add(name)
    if 2 * entries.count > slots.count { grow() }
    return entries.count - 1
  }

  mutating func number(ofWord word: String) -> Int { words.number(of: word) }

  private mutating func add(_ name: PersonName) {
    var own = [words.number(of: name.key)]
    if name.isFull {
      // Of a double surname either half may be used alone.
      if name.key.contains("-") {
        for half in name.key.split(separator: "-") where half.count > 3 {
          own.append(words.number(of: String(half)))
        }
      }
      // Of a name of three words the one in the middle may be the surname that is used alone.
      if name.given.count > 1, let middle = name.given.last, middle.count > 3 {
        own.append(words.number(of: middle))
      }
    }
    let first = name.isFull ? name.given.first : nil
    entries.append(
      Entry(
        key: own[0], given: first.map { words.number(of: $0) }, gender: name.gender,
        hasTitle: name.hasTitle))
    surnames.append(own)
    names.append(name)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: 4 * old.count)
    for entry in old where entry.number >= 0 {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot].number >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  /// A hash of what makes most names what they are: their text and their title.
  private static func hash(of name: PersonName) -> UInt64 {
    var hash: UInt64 = name.hasTitle ? (name.gender == .female ? 1 : 2) : 3
    var text = name.text
    text.withUTF8 { bytes in
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15 >> 16
  }
}

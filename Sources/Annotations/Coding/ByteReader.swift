/// Reads back what a `ByteWriter` wrote; nil for what nobody can have written.
struct ByteReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  mutating func byte() -> UInt8? {
    guard place < bytes.count else { return nil }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func number() -> Int? {
    var number: UInt = 0
    var shift: UInt = 0
    while shift < 63, let byte = byte() {
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(exactly: number) }
      shift += 7
    }
    return nil
  }

  mutating func signedNumber() -> Int? {
    number().map { Int(bitPattern: UInt(bitPattern: $0) >> 1) ^ -($0 & 1) }
  }

  /// A count of things that take at least a byte each.
  mutating func count() -> Int? {
    guard let count = number(), count <= bytes.count - place else { return nil }
    return count
  }

  mutating func text() -> String? {
    guard let count = count() else { return nil }
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }

  mutating func texts() -> [String]? {
    guard let count = count() else { return nil }
    var texts: [String] = []
    texts.reserveCapacity(count)
    for _ in 0..<count {
      guard let text = text() else { return nil }
      texts.append(text)
    }
    return texts
  }

  /// A range behind where another began; nil when it does not lie in `bounds`.
  mutating func range(after start: inout Int, in bounds: Range<Int>) -> Range<Int>? {
    guard let step = signedNumber(), let count = number(), abs(step) <= bounds.upperBound,
      count <= bounds.upperBound
    else { return nil }
    let first = start + step
    guard first >= bounds.lowerBound, first + count <= bounds.upperBound else { return nil }
    start = first
    return first..<first + count
  }

  /// So many things as the count before them says.
  mutating func list<Element>(_ next: (inout ByteReader) -> Element?) -> [Element]? {
    guard let count = count() else { return nil }
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count {
      guard let element = next(&self) else { return nil }
      list.append(element)
    }
    return list
  }
}

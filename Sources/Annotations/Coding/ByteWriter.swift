/// Bytes that numbers and texts are written to, the small ones in few bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes a number of at least zero: seven bits a byte, the lowest first (LEB128).
  mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a number that may be less than zero, near to it in few bytes.
  mutating func write(signed number: Int) { write(number << 1 ^ number >> (Int.bitWidth - 1)) }

  mutating func write(_ byte: UInt8) { bytes.append(byte) }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  mutating func write(_ texts: [String]) {
    write(texts.count)
    for text in texts { write(text) }
  }

  /// Writes a range by its distance from where another began.
  mutating func write(_ range: Range<Int>, after start: inout Int) {
    write(signed: range.lowerBound - start)
    write(range.count)
    start = range.lowerBound
  }
}

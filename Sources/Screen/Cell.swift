/// One place on a screen: a character of one or two columns, or the right half of a wide one.
package struct Cell: Hashable, Sendable {
  /// The most combining marks that one cell shows.
  package static let maximumMarks = 3

  /// Combining marks, the first in the lowest 21 bits; zero ends them. It stands first so that a cell
  /// takes 16 bytes.
  private var packedMarks: UInt64 = 0
  /// The character itself, which the gate has let through; a blank in the right half of a wide one.
  package var scalar: Unicode.Scalar
  package var style: Style
  /// Columns this cell takes: 1 or 2, and 0 for the right half of a wide character.
  package var columns: UInt8

  package init(_ scalar: Unicode.Scalar, style: Style, columns: Int = 1) {
    self.scalar = scalar
    self.style = style
    self.columns = UInt8(truncatingIfNeeded: columns)
  }

  package static func blank(_ style: Style) -> Cell { Cell(" ", style: style) }

  /// How many combining marks stand on the character.
  package var markCount: Int { (64 - packedMarks.leadingZeroBitCount + 20) / 21 }

  /// Adds a combining mark; false when the cell can show no more of them.
  package mutating func add(mark: Unicode.Scalar) -> Bool {
    guard markCount < Self.maximumMarks else { return false }
    packedMarks |= UInt64(mark.value) << (21 * UInt64(markCount))
    return true
  }

  /// The combining marks on the character, in the order of the text.
  package var marks: [Unicode.Scalar] {
    (0..<markCount).compactMap { index in
      Unicode.Scalar(UInt32(truncatingIfNeeded: packedMarks >> (21 * UInt64(index))) & 0x1F_FFFF)
    }
  }
}

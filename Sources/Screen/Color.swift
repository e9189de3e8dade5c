/// A colour, with a stand-in among the sixteen that every terminal's user has chosen for themselves.
package struct Color: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8
  /// 0 to 15.
  package let ansi: UInt8

  /// A colour by `0xRRGGBB`, and the one of the sixteen to take in its stead.
  package init(_ rgb: UInt32, ansi: UInt8) {
    red = UInt8(truncatingIfNeeded: rgb >> 16)
    green = UInt8(truncatingIfNeeded: rgb >> 8)
    blue = UInt8(truncatingIfNeeded: rgb)
    self.ansi = ansi
  }

  /// `0xRRGGBB`.
  package var rgb: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }

  /// The nearest of xterm's 240 fixed colours: a 6×6×6 cube from 16, 24 greys from 232.
  package var palette256: UInt8 {
    let levels: [Int] = [0, 95, 135, 175, 215, 255]
    func nearest(_ value: UInt8) -> Int {
      levels.indices.min { abs(levels[$0] - Int(value)) < abs(levels[$1] - Int(value)) } ?? 0
    }
    let cube = [nearest(red), nearest(green), nearest(blue)]
    let average = (Int(red) + Int(green) + Int(blue)) / 3
    let grey = min(23, max(0, (average - 3) / 10))
    func distance(_ r: Int, _ g: Int, _ b: Int) -> Int {
      let (x, y, z) = (r - Int(red), g - Int(green), b - Int(blue))
      return x * x + y * y + z * z
    }
    let greyLevel = 8 + 10 * grey
    if distance(greyLevel, greyLevel, greyLevel)
      < distance(levels[cube[0]], levels[cube[1]], levels[cube[2]])
    {
      return UInt8(232 + grey)
    }
    return UInt8(16 + 36 * cube[0] + 6 * cube[1] + cube[2])
  }
}

/// Functions whose results are the same on every machine, bit by bit, so that a model trained twice is one.
package enum PortableMath {
  /// e to a power; 0 far below zero.
  ///
  /// Source: the polynomial of expf in Cephes (Moshier), after reduction to half of ln 2.
  @inline(__always)
  package static func exp(_ power: Float) -> Float {
    if power < -87 { return 0 }
    let x = min(power, 88)
    let turns = rounded(x * 1.442_695)
    let rest = x - turns * 0.693_359_4 - turns * -2.121_944_4e-4
    var sum: Float = 1.987_569_1e-4
    sum = sum * rest + 1.398_199_9e-3
    sum = sum * rest + 8.333_452e-3
    sum = sum * rest + 4.166_579_6e-2
    sum = sum * rest + 1.666_666_5e-1
    sum = sum * rest + 0.5
    sum = sum * rest * rest + rest + 1
    return sum * Float(bitPattern: UInt32(Int32(turns) + 127) << 23)
  }

  /// The nearest whole number, of two the one farther from zero, for numbers of a few digits. It is what `rounded()`
  /// gives, without a call.
  @inline(__always)
  private static func rounded(_ value: Float) -> Float {
    let whole = Float(Int32(value))
    let rest = value - whole
    return rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole
  }
}

/// A linear-chain conditional random field over the islands of a text.
///
/// Its weights are one table of small integers, eight for each row, one for each label; a feature's row is
/// its hash. Source: Lafferty, McCallum, Pereira, "Conditional Random Fields", ICML 2001; rows by hash as in
/// Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", ICML 2009.
package struct NameModel: Sendable {
  package let rows: Int
  private let weights: Table
  private let scale: Float
  package let transitions: NameTransitions

  static let kind: UInt32 = 0x4352_4631  // CRF1
  package static let labels = NameLabel.count

  /// The model in a table's bytes, or nil when they are damaged.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard let table = Table(bytes, kind: Self.kind), table.count > 0,
      table.body.count == table.count * Self.labels + (NameTransitions.count + 1) * 4
    else { return nil }
    weights = table
    rows = table.count
    var offset = rows * Self.labels
    func float() -> Float {
      defer { offset += 4 }
      return Float(bitPattern: table.body.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    scale = float()
    transitions = NameTransitions((0..<NameTransitions.count).map { _ in float() })
  }

  /// The bytes of a model's table.
  package static func table(rows: Int, weights: [Int8], scale: Float, transitions: [Float])
    -> [UInt8]
  {
    var body = weights.map { UInt8(bitPattern: $0) }
    for value in [scale] + transitions {
      let bits = value.bitPattern
      for shift in stride(from: 0, to: 32, by: 8) {
        body.append(UInt8(truncatingIfNeeded: bits >> UInt32(shift)))
      }
    }
    return Table.bytes(kind: kind, count: rows, body: body)
  }

  /// What speaks for each label, from the rows of a token's features.
  @inline(__always)
  func scores(_ features: UnsafePointer<UInt32>) -> SIMD8<Float> {
    var sums = SIMD8<Int16>()
    for index in 0..<NameFeatures.count {
      let row = weights.body.loadUnaligned(
        fromByteOffset: Int(features[index]) * Self.labels, as: SIMD8<Int8>.self)
      sums &+= SIMD8<Int16>(truncatingIfNeeded: row)
    }
    return SIMD8<Float>(sums) * scale
  }
}

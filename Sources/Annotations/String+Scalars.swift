extension String {
  /// The text of some scalars.
  package init(scalars: ArraySlice<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count + scalars.count / 4)
    for scalar in scalars {
      for byte in scalar.utf8 { bytes.append(byte) }
    }
    self = String(decoding: bytes, as: UTF8.self)
  }
}

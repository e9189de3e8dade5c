/// What a scalar is to a tokenizer.
enum ScalarClass: UInt8 {
  case space, lineEnd, lowercase, uppercase, digit, mark, apostrophe, hyphen, sign
}

/// The classes and the small forms of scalars: by table up to U+024F, beyond it by Unicode's properties.
struct ScalarTable: Sendable {
  static let shared = ScalarTable()

  /// The first scalar value that has no entry.
  private static let limit: UInt32 = 0x250
  private let classes: [UInt8]
  private let lower: [UInt16]

  private init() {
    var classes: [UInt8] = []
    var lower: [UInt16] = []
    for value in 0..<Self.limit {
      guard let scalar = Unicode.Scalar(value) else { continue }
      classes.append(Self.classify(scalar).rawValue)
      let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      lower.append(UInt16(truncatingIfNeeded: small.value))
    }
    self.classes = classes
    self.lower = lower
  }

  @inline(__always)
  func kind(_ scalar: Unicode.Scalar) -> ScalarClass {
    if scalar.value < Self.limit {
      return ScalarClass(rawValue: classes[Int(scalar.value)]) ?? .sign
    }
    return Self.classify(scalar)
  }

  /// The scalar in small letters.
  @inline(__always)
  func lowercase(_ scalar: Unicode.Scalar) -> UInt32 {
    if scalar.value < Self.limit { return UInt32(lower[Int(scalar.value)]) }
    if scalar == "\u{2019}" { return 0x27 }
    return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
  }

  private static func classify(_ scalar: Unicode.Scalar) -> ScalarClass {
    switch scalar.value {
    case 0x30...0x39: return .digit
    case 0x41...0x5A: return .uppercase
    case 0x61...0x7A: return .lowercase
    case 0x27, 0x2019, 0x2BC: return .apostrophe
    case 0x2D, 0x2010, 0x2011: return .hyphen
    case 0x2012...0x2018, 0x201A...0x2027, 0x2030...0x205E, 0x3001, 0x3002: return .sign
    case 0x20, 0xA0, 0x2000...0x200F, 0x202F, 0x205F, 0x2060, 0xFEFF: return .space
    default: break
    }
    if scalar.endsLine { return .lineEnd }
    if scalar.properties.isWhitespace { return .space }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter: return .lowercase
    case .uppercaseLetter, .titlecaseLetter: return .uppercase
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .control, .format: return .space
    default: return .sign
    }
  }
}

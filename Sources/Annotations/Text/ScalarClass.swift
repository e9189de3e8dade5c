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
  private let plain: [UInt16]

  private init() {
    var classes: [UInt8] = []
    var lower: [UInt16] = []
    var plain: [UInt16] = []
    for value in 0..<Self.limit {
      guard let scalar = Unicode.Scalar(value) else { continue }
      classes.append(Self.classify(scalar).rawValue)
      let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      lower.append(UInt16(truncatingIfNeeded: small.value))
      plain.append(UInt16(truncatingIfNeeded: Self.plainLetter(small.value)))
    }
    self.classes = classes
    self.lower = lower
    self.plain = plain
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

  /// A small letter without its accent; œ and æ become o and a, and the caller adds the e.
  @inline(__always)
  func withoutAccent(_ lowercase: UInt32) -> UInt32 {
    lowercase < Self.limit ? UInt32(plain[Int(lowercase)]) : lowercase
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

  private static func plainLetter(_ value: UInt32) -> UInt32 {
    switch value {
    case 0xE0...0xE6, 0x101, 0x103, 0x105: 0x61
    case 0xE7, 0x107, 0x109, 0x10B, 0x10D: 0x63
    case 0x10F, 0x111: 0x64
    case 0xE8...0xEB, 0x113, 0x115, 0x117, 0x119, 0x11B: 0x65
    case 0x11D, 0x11F, 0x121, 0x123: 0x67
    case 0xEC...0xEF, 0x129, 0x12B, 0x12D, 0x12F, 0x131: 0x69
    case 0x13A, 0x13C, 0x13E, 0x142: 0x6C
    case 0xF1, 0x144, 0x146, 0x148: 0x6E
    case 0xF2...0xF6, 0xF8, 0x14D, 0x14F, 0x151, 0x153: 0x6F
    case 0x155, 0x157, 0x159: 0x72
    case 0x15B, 0x15D, 0x15F, 0x161, 0x219: 0x73
    case 0x163, 0x165, 0x21B: 0x74
    case 0xF9...0xFC, 0x169, 0x16B, 0x16D, 0x16F, 0x171, 0x173: 0x75
    case 0xFD, 0xFF: 0x79
    case 0x17A, 0x17C, 0x17E: 0x7A
    default: value
    }
  }
}

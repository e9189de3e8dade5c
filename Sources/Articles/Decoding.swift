/// A file's bytes as text.
struct Decoding: Hashable {
  var text: String
  var note: ArticleNote?

  /// Decodes UTF-8 and UTF-16, told by their marks or by the bytes themselves, and Windows-1252 for
  /// what is clearly neither, or ISO 8859-15 when markup declares it.
  ///
  /// Other declarations are not asked: where they are wrong the bytes are right, and where they are right the bytes
  /// say so too.
  init(_ bytes: [UInt8], isMarkup: Bool = false) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(utf8: bytes[3...])
    } else if let lowFirst = Self.utf16Order(bytes) {
      let hasMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      self.init(utf16: hasMark ? bytes[2...] : bytes[...], lowFirst: lowFirst)
    } else {
      self.init(utf8: bytes[...], isLatin9: isMarkup && Self.declaresLatin9(bytes))
    }
  }

  /// Whether bytes are UTF-16 with the low byte first, or the high one; nil when they are none.
  static func utf16Order(_ bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFF, 0xFE]) { return true }
    if bytes.starts(with: [0xFE, 0xFF]) { return false }
    return looksLikeUTF16(bytes)
  }

  /// Whether markup says near its beginning that it is in ISO 8859-15.
  private static func declaresLatin9(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(2048).map(\.lowercase), as: UTF8.self)
    return head.contains("iso-8859-15") || head.contains("latin-9") || head.contains("latin9")
  }

  private init(utf8 bytes: ArraySlice<UInt8>, isLatin9: Bool = false) {
    if let text = String(validating: bytes, as: UTF8.self) {
      self.text = text
      return
    }
    let census = UTF8Census(bytes)
    // In a text that is UTF-8 by and large, a stray byte is an accident; without a single accent
    // that is UTF-8, it is a letter of another encoding.
    if census.sequences > census.strays {
      text = String(decoding: bytes, as: UTF8.self)
      note = .repaired(bytes: census.strays)
    } else {
      text = isLatin9 ? Self.latin9(bytes) : Self.windows1252(bytes)
      note = .notUTF8(readAs: isLatin9 ? "ISO 8859-15" : "Windows-1252")
    }
  }

  private init(utf16 bytes: ArraySlice<UInt8>, lowFirst: Bool) {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      let (one, two) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return lowFirst ? two << 8 | one : one << 8 | two
    }
    text = String(decoding: units, as: UTF16.self)
    note = .notUTF8(readAs: "UTF-16")
  }

  /// Text of Western languages in UTF-16 has a zero in nearly every other byte.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(512)
    guard sample.count >= 4 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    let most = sample.count * 2 / 5
    if zeros[1] >= most, zeros[0] == 0 { return true }
    if zeros[0] >= most, zeros[1] == 0 { return false }
    return nil
  }

  /// Source: https://encoding.spec.whatwg.org/index-iso-8859-15.txt
  private static func latin9(_ bytes: ArraySlice<UInt8>) -> String {
    let other: [UInt8: Unicode.Scalar] = [
      0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
    ]
    return String(String.UnicodeScalarView(bytes.map { other[$0] ?? Unicode.Scalar($0) }))
  }

  /// Source: https://encoding.spec.whatwg.org/index-windows-1252.txt, but for the five bytes that it makes
  /// control characters.
  private static func windows1252(_ bytes: ArraySlice<UInt8>) -> String {
    let high: [Unicode.Scalar] = [
      "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
      "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ",
      "\u{FFFD}", "ž", "Ÿ",
    ]
    var scalars = String.UnicodeScalarView()
    scalars.reserveCapacity(bytes.count)
    for byte in bytes {
      scalars.append((0x80..<0xA0).contains(byte) ? high[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(scalars)
  }
}

/// How many sequences of several bytes are good UTF-8, and how many bytes above 127 belong to none.
private struct UTF8Census {
  var sequences = 0
  var strays = 0

  init(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let length = Self.length(of: bytes[index])
      if length == 1 {
        index += 1
      } else if length > 1, index + length <= bytes.endIndex,
        String(validating: bytes[index..<index + length], as: UTF8.self) != nil
      {
        sequences += 1
        index += length
      } else {
        strays += 1
        index += 1
      }
    }
  }

  private static func length(of lead: UInt8) -> Int {
    switch lead {
    case 0..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }
}

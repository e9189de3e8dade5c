/// A file's bytes as text.
struct Decoding: Hashable {
  var text: String
  var note: ArticleNote?

  /// Decodes UTF-8 and UTF-16, told by their marks or by the bytes themselves, and Windows-1252 for
  /// what is clearly neither.
  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(utf8: bytes[3...])
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(utf16: bytes[2...], lowFirst: true)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: bytes[2...], lowFirst: false)
    } else if let lowFirst = Self.looksLikeUTF16(bytes) {
      self.init(utf16: bytes[...], lowFirst: lowFirst)
    } else {
      self.init(utf8: bytes[...])
    }
  }

  private init(utf8 bytes: ArraySlice<UInt8>) {
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
      text = Self.windows1252(bytes)
      note = .notUTF8(readAs: "Windows-1252")
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

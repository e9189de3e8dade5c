/// A tag as it stands in a page's bytes.
struct HTMLScannedTag {
  /// The name's letters, all of them in a name of eight or less, or else a mixture.
  let name: UInt64
  let nameStart: Int
  let nameEnd: Int
  /// What is behind the tag.
  private(set) var end: Int
  /// Whether the page goes on behind it.
  private(set) var isComplete = false
  private(set) var isSelfClosing = false
  /// The attributes that something is made of, with their values.
  private(set) var attributes: [Range<Int>] = []

  /// Reads a tag from its name on, and as many of its attributes as are wanted.
  init(_ page: [UInt8], at start: Int, wanting limit: Int) {
    nameStart = start
    var index = start
    var name: UInt64 = 0
    while index < page.count, page[index].isNamePart {
      name = name &* 256 &+ (name >> 56) &* 31 &+ UInt64(page[index].lowercase)
      index += 1
    }
    self.name = name
    nameEnd = index
    end = page.count
    readAttributes(page, from: index, limit: limit)
  }

  private mutating func readAttributes(_ page: [UInt8], from start: Int, limit: Int) {
    var index = start
    while index < page.count {
      let byte = page[index]
      if byte == UInt8(ascii: ">") {
        isSelfClosing = page[index - 1] == UInt8(ascii: "/")
        isComplete = true
        end = index + 1
        return
      }
      guard byte > 0x20, byte != UInt8(ascii: "/") else {
        index += 1
        continue
      }
      let first = index
      // The first sign belongs to the name whatever it is.
      index += 1
      while index < page.count, page[index].isAttributeName { index += 1 }
      let nameEnd = index
      index = Self.skipValue(page, from: index)
      if attributes.count < limit, index <= page.count,
        Self.wanted.contains(Self.mixed(page[first..<nameEnd]))
      {
        attributes.append(first..<index)
      }
    }
  }

  /// What follows an attribute's value, or its name when it has no value.
  private static func skipValue(_ page: [UInt8], from start: Int) -> Int {
    var index = start
    while index < page.count, page[index] <= 0x20 { index += 1 }
    guard index < page.count, page[index] == UInt8(ascii: "=") else { return start }
    index += 1
    while index < page.count, page[index] <= 0x20 { index += 1 }
    guard index < page.count else { return index }
    let quote = page[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      return page[(index + 1)...].firstIndex(of: quote).map { $0 + 1 } ?? page.count
    }
    while index < page.count, page[index] > 0x20, page[index] != UInt8(ascii: ">") { index += 1 }
    return index
  }

  /// Whether one of the attributes holds some letters.
  func holds(_ text: String, _ page: [UInt8]) -> Bool {
    attributes.contains {
      String(decoding: page[$0], as: UTF8.self).lowercased().contains(text)
    }
  }

  /// Whether HTML has no element of this name.
  func hasForeignName(_ page: [UInt8]) -> Bool {
    HTMLTag(rawValue: String(decoding: page[nameStart..<nameEnd], as: UTF8.self).lowercased())
      == nil
  }
}

extension HTMLScannedTag {
  static func mixed(_ name: some Sequence<UInt8>) -> UInt64 {
    name.reduce(0) { $0 &* 256 &+ ($0 >> 56) &* 31 &+ UInt64($1.lowercase) }
  }

  private static func mixed(_ name: String) -> UInt64 { mixed(name.utf8) }
  private static func set(_ names: String) -> Set<UInt64> {
    Set(names.split(separator: " ").map { mixed($0.utf8) })
  }

  static let html = mixed("html")
  static let body = mixed("body")
  static let script = mixed("script")
  static let style = mixed("style")
  static let textarea = mixed("textarea")
  static let a = mixed("a")
  /// Elements that nothing is read of, with all that is in them.
  static let unread = set("script style svg iframe noembed noframes")
  /// Elements whose tags are left out, because what they change is worth nothing here.
  static let unwanted = set(
    "frameset frame plaintext isindex noembed noframes iframe svg style script"
  ).subtracting([script])
  /// Elements that have no content, or that the next one of their kind closes.
  static let closeThemselves = set(
    """
    area base basefont bgsound br col embed frame hr img image input keygen link meta param source track wbr \
    p li dt dd tr td th thead tbody tfoot colgroup head option optgroup rt rp rb rtc
    """)
  /// Elements for the look of letters, which stay open from one paragraph to the next.
  static let looks = set("a b big code em font i nobr s small strike strong tt u")
  private static let raw = set("title textarea script xmp")
  private static let wanted = set(
    """
    class id href rel name property content itemprop role hidden style lang datetime pubdate type start value \
    reversed open aria-hidden http-equiv xml:lang
    """)

  /// Whether it holds text without any tags in it.
  var isRaw: Bool { Self.raw.contains(name) }
  var isScriptOrStyle: Bool { name == Self.script || name == Self.style }
}

extension UInt8 {
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  var lowercase: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
  /// Whether a tag's name goes on with it.
  var isNamePart: Bool { self > 0x20 && self != UInt8(ascii: ">") && self != UInt8(ascii: "/") }
  fileprivate var isAttributeName: Bool { isNamePart && self != UInt8(ascii: "=") }
}

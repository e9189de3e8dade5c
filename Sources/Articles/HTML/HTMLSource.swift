/// A page's HTML without what nobody reads of it, and within bounds that gumbo's time and memory need.
///
/// Left out are scripts, style sheets, drawings, comments and attributes that mean nothing here. No more than
/// `maximumDepth` elements stand open at once, and what would be nested deeper loses its tags but keeps its text: gumbo
/// goes down a tree by calling itself, and searches all open elements for each new one. Elements for the look of
/// letters, which a page that never closes them opens anew in every paragraph, have a budget.
struct HTMLSource {
  private(set) var bytes: [UInt8] = []
  private let page: [UInt8]
  /// Whether a tag that ends with `/>` is an empty element, as it is in XHTML.
  private let isXML: Bool
  private var open: [UInt64: Int] = [:]
  /// How many elements stand open that only an end tag closes.
  private var depth = 0
  private var dropped: [UInt64: Int] = [:]
  private var openLooks = 0
  private var budget = 1_000_000
  private var hasBody = false
  private var hasRoot = false
  /// The elements that are known to have no end tag any more.
  private var endless: Set<UInt64> = []

  private static let maximumDepth = 256
  private static let maximumAttributes = 24

  init(_ text: String) { self.init(Array(text.utf8)) }

  init(_ page: [UInt8]) {
    self.page = page
    isXML = page.prefix(64).drop { $0 <= 0x20 }.starts(with: "<?xml".utf8)
    bytes.reserveCapacity(page.count)
    var index = 0
    while index < page.count {
      guard let sign = page[index...].firstIndex(of: UInt8(ascii: "<")) else {
        bytes += page[index...]
        break
      }
      bytes += page[index..<sign]
      index = takeMarkup(at: sign)
    }
  }

  /// Takes what begins with `<`, and gives the place behind it.
  private mutating func takeMarkup(at start: Int) -> Int {
    guard start + 1 < page.count else {
      bytes.append(page[start])
      return start + 1
    }
    switch page[start + 1] {
    case UInt8(ascii: "!"):
      if page[start...].starts(with: "<!--".utf8) {
        return find("-->", from: start + 2).map { $0 + 3 } ?? page.count
      }
      let end = find(">", from: start).map { $0 + 1 } ?? page.count
      if bytes.allSatisfy({ $0 <= 0x20 }) { bytes += page[start..<end] }
      return end
    case UInt8(ascii: "?"): return find(">", from: start).map { $0 + 1 } ?? page.count
    case UInt8(ascii: "/"):
      guard start + 2 < page.count, page[start + 2].isLetter else {
        bytes.append(page[start])
        return start + 1
      }
      return takeEnd(at: start)
    case let byte where byte.isLetter: return takeStart(at: start)
    default:
      bytes.append(page[start])
      return start + 1
    }
  }

  private func find(_ text: StaticString, from start: Int) -> Int? {
    page.firstIndex(of: text.withUTF8Buffer { Array($0) }, from: start)
  }
}

extension HTMLSource {
  private mutating func takeEnd(at start: Int) -> Int {
    let tag = HTMLScannedTag(page, at: start + 2, wanting: 0)
    let name = tag.name
    guard budget > 0 else { return tag.end }
    if let count = dropped[name], count > 0 {
      dropped[name] = count - 1
      return tag.end
    }
    if let count = open[name], count > 0 {
      open[name] = count - 1
      depth -= 1
      if HTMLScannedTag.looks.contains(name) { openLooks -= 1 }
    }
    bytes += page[start..<min(tag.nameEnd, page.count)]
    bytes.append(UInt8(ascii: ">"))
    return tag.end
  }

  private mutating func takeStart(at start: Int) -> Int {
    let tag = HTMLScannedTag(page, at: start + 1, wanting: Self.maximumAttributes)
    guard tag.isComplete else { return page.count }
    if let end = skipUnread(tag, at: start) { return end }
    guard accepts(tag) else { return tag.end }
    write(tag, at: start)
    return tag.isRaw ? takeRaw(tag) : tag.end
  }

  /// Where to go on behind an element that is left out with all that is in it; nil for another one.
  private mutating func skipUnread(_ tag: HTMLScannedTag, at start: Int) -> Int? {
    let isData = tag.name == HTMLScannedTag.script && tag.holds("ld+json", page)
    guard HTMLScannedTag.unread.contains(tag.name), !isData else { return nil }
    if tag.isSelfClosing, isXML { return tag.end }
    guard let end = end(of: tag) else {
      // A script without an end is the rest of the page; of others only the tag is left out.
      return tag.isScriptOrStyle ? page.count : tag.end
    }
    return end.next
  }

  /// Where an element's content ends and what is behind it begins, by the first end tag of its name.
  private mutating func end(of tag: HTMLScannedTag) -> (content: Int, next: Int)? {
    guard !endless.contains(tag.name) else { return nil }
    let name = Array(page[tag.nameStart..<tag.nameEnd]).map(\.lowercase)
    var index = tag.end
    while let slash = page.firstIndex(of: [UInt8(ascii: "<"), UInt8(ascii: "/")], from: index) {
      let after = slash + 2 + name.count
      if after <= page.count,
        page[slash + 2..<after].elementsEqual(name, by: { $0.lowercase == $1 }),
        after == page.count || !page[after].isNamePart
      {
        let next = page[after...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? page.count
        return (slash, next)
      }
      index = slash + 2
    }
    endless.insert(tag.name)
    return nil
  }

  /// Whether a start tag is kept; counts it as open when only an end tag closes it.
  private mutating func accepts(_ tag: HTMLScannedTag) -> Bool {
    let name = tag.name
    budget -= 1 + openLooks
    guard budget > 0, !HTMLScannedTag.unwanted.contains(name) else { return false }
    if name == HTMLScannedTag.html || name == HTMLScannedTag.body {
      let isFirst = name == HTMLScannedTag.html ? !hasRoot : !hasBody
      if name == HTMLScannedTag.html { hasRoot = true } else { hasBody = true }
      return isFirst
    }
    if HTMLScannedTag.closeThemselves.contains(name) { return true }
    if tag.isSelfClosing, isXML || tag.hasForeignName(page) { return false }
    if tag.isRaw { return true }
    // A link ends the one before it.
    if name == HTMLScannedTag.a, let count = open[name], count > 0 { return true }
    guard depth < Self.maximumDepth else {
      dropped[name, default: 0] += 1
      return false
    }
    depth += 1
    open[name, default: 0] += 1
    if HTMLScannedTag.looks.contains(name) { openLooks += 1 }
    return true
  }

  private mutating func write(_ tag: HTMLScannedTag, at start: Int) {
    bytes += page[start..<tag.nameEnd]
    // Elements for the look alone are told apart by their attributes when they are opened anew, so they have none.
    if !HTMLScannedTag.looks.contains(tag.name) || tag.name == HTMLScannedTag.a {
      for attribute in tag.attributes {
        bytes.append(UInt8(ascii: " "))
        bytes += page[attribute]
      }
      // Behind a value without quotes a slash would be part of it.
      if !tag.attributes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    }
    bytes.append(UInt8(ascii: ">"))
  }

  /// Takes what is in an element that holds text and no tags.
  private mutating func takeRaw(_ tag: HTMLScannedTag) -> Int {
    guard let end = end(of: tag) else { return tag.end }
    if tag.name != HTMLScannedTag.textarea { bytes += page[tag.end..<end.content] }
    bytes += page[end.content..<min(end.content + 2 + tag.nameEnd - tag.nameStart, page.count)]
    bytes.append(UInt8(ascii: ">"))
    return end.next
  }
}

extension [UInt8] {
  /// Where some bytes next stand; the rarest of them had best be the first.
  func firstIndex(of wanted: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first else { return start }
    var index = start
    while index + wanted.count <= count, let found = self[index...].firstIndex(of: first) {
      guard found + wanted.count <= count else { return nil }
      if self[found..<found + wanted.count].elementsEqual(wanted) { return found }
      index = found + 1
    }
    return nil
  }
}

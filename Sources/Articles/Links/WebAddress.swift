/// Addresses of the web.
enum WebAddress {
  private static let longest = 4096

  /// Where a link leads from a page with the address `base`; nil for what is no place to go to: a place on the same page, a
  /// script.
  ///
  /// Source: RFC 3986, section 5.2.
  static func resolve(_ reference: String, base: String?) -> String? {
    // Blanks at the ends and line ends anywhere are no part of an address.
    let plain = reference.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F || $0 == " " }
    let trimmed = String(String.UnicodeScalarView(plain)).trimmed
    guard !trimmed.isEmpty, !trimmed.hasPrefix("#"), trimmed.utf8.count <= longest else {
      return nil
    }
    if let scheme = scheme(of: trimmed) {
      return ["http", "https", "mailto", "ftp"].contains(scheme) ? trimmed : nil
    }
    guard let base, let parts = Parts(base) else { return trimmed }
    if trimmed.hasPrefix("//") { return parts.scheme + ":" + trimmed }
    let start = parts.scheme + "://" + parts.authority
    if trimmed.hasPrefix("/") { return start + withoutDots(trimmed) }
    if trimmed.hasPrefix("?") { return start + parts.path + trimmed }
    let folder = parts.path.lastIndex(of: "/").map { parts.path[...$0] } ?? "/"
    return start + withoutDots(folder + trimmed)
  }

  /// Whether it begins with `http://` or `https://`.
  static func isOfWeb(_ text: String) -> Bool {
    scheme(of: text).map { $0 == "http" || $0 == "https" } ?? false
  }

  /// The scheme in small letters; nil for a relative address.
  private static func scheme(of text: String) -> String? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = text[..<colon]
    guard let first = name.utf8.first, first.isLetter,
      name.utf8.allSatisfy({
        $0.isLetter || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
      })
    else { return nil }
    return name.lowercased()
  }

  private struct Parts {
    let scheme: String
    let authority: String
    let path: String

    init?(_ address: String) {
      guard let scheme = WebAddress.scheme(of: address), scheme == "http" || scheme == "https",
        address.dropFirst(scheme.count).hasPrefix("://")
      else { return nil }
      let rest = address.dropFirst(scheme.count + 3)
      let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
      guard !authority.isEmpty else { return nil }
      self.scheme = scheme
      self.authority = String(authority)
      let path = rest.dropFirst(authority.count).prefix { $0 != "?" && $0 != "#" }
      self.path = path.isEmpty ? "/" : String(path)
    }
  }

  /// A path without its `.` and `..`; what follows a `?` or `#` stays as it is.
  private static func withoutDots(_ path: some StringProtocol) -> String {
    let end = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
    var kept: [Substring] = []
    let steps = String(path[..<end]).split(separator: "/", omittingEmptySubsequences: false)
    for (number, step) in steps.enumerated() {
      let isLast = number == steps.count - 1
      if step == ".." {
        if kept.count > 1 { kept.removeLast() }
        if isLast { kept.append("") }
      } else if step == "." {
        if isLast { kept.append("") }
      } else {
        kept.append(step)
      }
    }
    return kept.joined(separator: "/") + path[end...]
  }
}

/// An address that may be given to a browser: of the web, and nothing in it but signs that no program takes for others.
package struct OpenableAddress: Hashable, Sendable {
  /// Why an address is not opened.
  package enum Refusal: Error, Hashable {
    /// It is none of `http` or `https`.
    case notOfWeb
    /// It names a user before the host, which hides where it leads.
    case namesUser
  }

  /// The address in ASCII.
  package let text: String

  /// The address as it may be opened: what RFC 3986 does not allow in one is written with percent signs.
  package init(_ address: String) throws(Refusal) {
    guard WebAddress.isOfWeb(address), let start = address.firstRange(of: "://") else {
      throw .notOfWeb
    }
    let authority = address[start.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !authority.isEmpty else { throw .notOfWeb }
    guard !authority.contains("@"), !authority.contains("\\") else { throw .namesUser }
    text = address.utf8.reduce(into: "") { text, byte in
      if Self.isAllowed(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  private static let signs = Set("%-._~:/?#[]@!$&'()*+,;=".utf8)

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
      || signs.contains(byte)
  }
}

import Annotations

/// The name that stands for a person.
enum Canonical {
  /// The fullest form: the most words without initials, the commonest of these, in ordinary capitals.
  static func name(of names: [PersonName], _ counts: [String: Int]) -> String {
    var best = names.first
    if names.count > 1 {
      best = names.map { (name: $0, rank: rank($0, counts)) }.max { $0.rank < $1.rank }?.name
    }
    return best.map { inOrdinaryCapitals($0.text) } ?? ""
  }

  private static func rank(_ name: PersonName, _ counts: [String: Int]) -> (Int, Int, Int, Int) {
    let whole = name.words.count { $0.count > 1 }
    let isOrdinary = name.text != name.text.uppercased() ? 1 : 0
    return (whole, name.words.count, counts[name.text] ?? 0, isOrdinary)
  }

  /// `Julie MARTIN` as `Julie Martin`; words of one or two letters keep their capitals.
  static func inOrdinaryCapitals(_ text: String) -> String {
    text.split(separator: " ").map { word in
      // Most words have a small letter, and are done with here.
      if word.utf8.contains(where: { (0x61...0x7A).contains($0) }) { return String(word) }
      let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
      guard letters.count > 2, letters.allSatisfy(\.properties.isUppercase) else {
        return String(word)
      }
      if ["III", "VII", "XII", "XIV", "XVI", "VIII", "XIII"].contains(word) { return String(word) }
      var isFirst = true
      return word.map { letter in
        defer { isFirst = !letter.isLetter }
        return isFirst ? String(letter) : letter.lowercased()
      }.joined()
    }.joined(separator: " ")
  }

  /// The name in small letters without accents, hyphens for all else.
  static func id(of name: String) -> String {
    let words = Words(name).map(\.folded)
    return words.isEmpty ? "unnamed" : words.joined(separator: "-")
  }
}

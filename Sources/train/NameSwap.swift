import Annotations
import Corpora

/// Makes texts with other people in them: each word of a name becomes another name, the same throughout the text.
struct NameSwap {
  private let origins: [NameLists.Origin]
  private let cities: [String]
  private let organisations: [String]
  private var random: Random

  init(_ lists: NameLists, seed: UInt64) {
    origins = [lists.french, lists.american, lists.world]
    cities = lists.cities
    organisations = lists.organisations
    random = Random(seed: seed)
  }

  /// The text with other names, now and then in capitals or with other towns.
  mutating func swapped(_ text: MarkedText) -> MarkedText {
    var result = MarkedText()
    result.fields = text.fields
    var names: [String: String] = [:]
    let surnamesInCapitals = random.chance(6)
    var offset = 0
    let surnames = Self.surnames(of: text)
    let origin = origin(for: text)
    for mark in text.marks {
      result.scalars += text.scalars[offset..<mark.range.lowerBound]
      let words = text.scalars[mark.range]
      let start = result.scalars.count
      switch mark.kind {
      case .person:
        result.scalars += person(words, surnames, &names, origin, surnamesInCapitals)
      case .place where random.chance(25) && !words.contains(" ") && words.count > 3:
        result.scalars += random.pick(cities).unicodeScalars
      case .organisation
      where !organisations.isEmpty && random.chance(25)
        && words.first?.properties.isUppercase == true:
        let key = "o " + String(scalars: words)
        let other = names[key] ?? random.pick(organisations)
        names[key] = other
        result.scalars += other.unicodeScalars
      case .organisation where random.chance(35), .other where random.chance(20),
        .place where random.chance(10):
        result.scalars += thing(words, &names, origin)
      default: result.scalars += words
      }
      let range = start..<result.scalars.count
      result.marks.append(
        MarkedText.Mark(
          kind: mark.kind, range: range, value: String(scalars: result.scalars[range])))
      offset = mark.range.upperBound
    }
    result.scalars += text.scalars[offset...]
    return result
  }

  private mutating func origin(for text: MarkedText) -> Int {
    let home = text.fields["language"] == "en" ? 1 : 0
    return random.chance(55) ? home : random.below(4)
  }

  /// The words that stand last in a name of several.
  private static func surnames(of text: MarkedText) -> Set<String> {
    var found: Set<String> = []
    for mark in text.marks where mark.kind == .person {
      let words = text.scalars[mark.range].split(separator: " ")
      if words.count > 1, let last = words.last { found.insert(String(scalars: last).lowercased()) }
    }
    return found
  }

  private mutating func person(
    _ words: ArraySlice<Unicode.Scalar>, _ surnames: Set<String>, _ names: inout [String: String],
    _ origin: Int, _ surnamesInCapitals: Bool
  ) -> [Unicode.Scalar] {
    let parts = words.split(separator: " ")
    let elided =
      words.prefix(2).elementsEqual("d’".unicodeScalars)
      || words.prefix(2).elementsEqual("d'".unicodeScalars)
    if elided { return Array(words) }
    var result: [Unicode.Scalar] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { result.append(" ") }
      let word = String(scalars: part)
      guard part.first?.properties.isUppercase == true, part.count > 1, !word.hasSuffix("."),
        !["Jr", "Sr", "II", "III", "IV", "XIV", "XVI"].contains(word)
      else {
        result += part
        continue
      }
      let isLast = index == parts.count - 1
      let isSurname =
        surnames.contains(word.lowercased()) || isLast && parts.count > 1
      let key = word.lowercased()
      let other = names[key] ?? name(isSurname, origin, hyphened: word.contains("-") && !isSurname)
      names[key] = other
      let isCapitals = word.count > 2 && word.uppercased() == word
      result +=
        (isCapitals || surnamesInCapitals && isSurname ? other.uppercased() : other).unicodeScalars
    }
    return result
  }

  /// A firm, a ship or a street with the name of somebody else: what it is has to be seen from what stands around.
  private mutating func thing(
    _ words: ArraySlice<Unicode.Scalar>, _ names: inout [String: String], _ origin: Int
  ) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for (index, part) in words.split(separator: " ").enumerated() {
      if index > 0 { result.append(" ") }
      let word = String(scalars: part)
      let hash = WordHash(folding: part).mixed
      let isName =
        part.first?.properties.isUppercase == true && part.count > 3 && word.uppercased() != word
        && NameWords.thing(hash) == 0 && !word.contains("'") && !word.contains("’")
      guard isName else {
        result += part
        continue
      }
      let other =
        names[word.lowercased()] ?? name(index > 0 || random.chance(75), origin, hyphened: false)
      names[word.lowercased()] = other
      result += other.unicodeScalars
    }
    return result
  }

  private mutating func name(_ isSurname: Bool, _ origin: Int, hyphened: Bool) -> String {
    if hyphened {
      return name(isSurname, origin, hyphened: false) + "-"
        + name(isSurname, origin, hyphened: false)
    }
    guard origin < origins.count, !random.chance(isSurname ? 22 : 5) else { return invented() }
    let names = isSurname ? origins[origin].surnames : origins[origin].given
    // The lists are sorted by how many bear a name: each half is drawn twice as often as the next.
    var limit = names.count
    while limit > 400, random.chance(50) { limit /= 2 }
    return names[random.below(limit)]
  }

  private static let onsets = [
    "b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "j", "k", "kr", "l", "m", "n", "p", "pr",
    "r", "s",
    "sh", "st", "t", "tr", "v", "w", "y", "z", "",
  ]
  private static let vowels = [
    "a", "e", "i", "o", "u", "ou", "ai", "ie", "é", "ea", "ia", "ö", "a", "e", "o",
  ]
  private static let codas = [
    "", "", "n", "r", "l", "s", "t", "nd", "ng", "sky", "ić", "ov", "ez", "son", "man", "eau",
    "ard", "in", "i", "o", "a",
    "berg", "mann", "ier", "et",
  ]

  /// A name that no list has.
  private mutating func invented() -> String {
    var name = ""
    for _ in 0..<(1 + random.below(3)) {
      name += random.pick(Self.onsets) + random.pick(Self.vowels)
    }
    name += random.pick(Self.codas)
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}

/// The suffix rules of a Hunspell dictionary with flags of two characters.
struct Affixes {
  private struct Rule {
    let strip: String
    let add: String
    let condition: [Condition]
  }

  /// What one letter at the end of a stem has to be.
  private enum Condition {
    case any
    case among(Set<Character>)
    case notAmong(Set<Character>)

    func allows(_ letter: Character) -> Bool {
      switch self {
      case .any: true
      case .among(let letters): letters.contains(letter)
      case .notAmong(let letters): !letters.contains(letter)
      }
    }
  }

  private var rules: [String: [Rule]] = [:]

  init(_ file: String) {
    for line in file.split(separator: "\n") where line.hasPrefix("SFX ") {
      let fields = line.split(separator: " ")
      guard fields.count >= 5, fields[2] != "Y", fields[2] != "N" else { continue }
      let added = fields[3].split(separator: "/").first ?? ""
      rules[String(fields[1]), default: []].append(
        Rule(
          strip: fields[2] == "0" ? "" : String(fields[2]), add: added == "0" ? "" : String(added),
          condition: Self.condition(fields[4])))
    }
  }

  /// The forms that a stem takes by its flags.
  func forms(of stem: String, flags: Substring) -> [String] {
    var found: [String] = []
    let letters = Array(flags)
    for index in stride(from: 0, to: letters.count - 1, by: 2) {
      for rule in rules[String(letters[index...index + 1])] ?? [] where fits(stem, rule) {
        found.append(String(stem.dropLast(rule.strip.count)) + rule.add)
      }
    }
    return found
  }

  private func fits(_ stem: String, _ rule: Rule) -> Bool {
    guard stem.hasSuffix(rule.strip), stem.count >= rule.condition.count else { return false }
    return zip(stem.suffix(rule.condition.count), rule.condition).allSatisfy { $1.allows($0) }
  }

  private static func condition(_ text: Substring) -> [Condition] {
    var conditions: [Condition] = []
    var rest = text
    while let letter = rest.popFirst() {
      guard letter == "[" else {
        conditions.append(letter == "." ? .any : .among([letter]))
        continue
      }
      let isNegated = rest.first == "^"
      let letters = Set(rest.prefix { $0 != "]" }.drop { $0 == "^" })
      rest = rest.drop { $0 != "]" }.dropFirst()
      conditions.append(isNegated ? .notAmong(letters) : .among(letters))
    }
    return conditions.count == 1 && text == "." ? [] : conditions
  }
}

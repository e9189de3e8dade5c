import Annotations
import Corpora

/// The names and words of the lists in a folder of data.
struct NameLists {
  /// Given names and surnames of one part of the world, in ordinary capitals.
  struct Origin {
    var given: [String] = []
    var surnames: [String] = []
  }

  private(set) var french = Origin()
  private(set) var american = Origin()
  private(set) var world = Origin()
  private(set) var cities: [String] = []
  private(set) var organisations: [String] = []
  private(set) var words: [UInt64: Lexicon.Flags] = [:]

  init(folder: String, seen: WordCounts) throws {
    try readFrench(folder)
    try readAmerican(folder)
    try readWorld(folder)
    try readPlaces(folder)
    try readWords(folder, seen)
  }

  private mutating func add(_ word: some StringProtocol, _ flags: Lexicon.Flags) {
    words[WordHash(folding: word.unicodeScalars).mixed, default: []].formUnion(flags)
  }

  /// A name in ordinary capitals, as texts have it.
  private static func inOrdinaryCapitals(_ name: some StringProtocol) -> String {
    var result = ""
    var isFirst = true
    for character in name.lowercased() {
      result += isFirst ? character.uppercased() : String(character)
      isFirst = character == "-" || character == " " || character == "'"
    }
    return result
  }

  private mutating func readFrench(_ folder: String) throws {
    for line in try lines(of: folder + "/prenoms_insee_deck.csv").dropFirst() {
      let fields = line.split(separator: ",")
      guard fields.count == 3 else { continue }
      if fields[1] == "true" { add(fields[0], .maleName) }
      if fields[2] == "true" { add(fields[0], .femaleName) }
      french.given.append(String(fields[0]))
    }
    for (file, flag) in [
      ("dist.male.first", Lexicon.Flags.maleName), ("dist.female.first", .femaleName),
    ] {
      for line in try lines(of: folder + "/" + file) {
        guard let name = line.split(separator: ";").first?.split(separator: " ").first else {
          continue
        }
        add(name, flag)
        french.given.append(Self.inOrdinaryCapitals(name))
      }
    }
    for (rank, line) in try lines(of: folder + "/dist.all.last").enumerated() {
      guard let name = line.split(separator: ";").first?.split(separator: " ").first else {
        continue
      }
      add(name, rank < 2500 ? [.surname, .frequentSurname] : .surname)
      french.surnames.append(Self.inOrdinaryCapitals(name))
    }
  }

  private mutating func readAmerican(_ folder: String) throws {
    let men = try shares(of: folder + "/us_census_1990_male.txt")
    let women = try shares(of: folder + "/us_census_1990_female.txt")
    for (names, others, flag) in [(men, women, Lexicon.Flags.maleName), (women, men, .femaleName)] {
      let rivals = Dictionary(
        others.map { ($0.name, $0.share) }, uniquingKeysWith: { one, _ in one })
      for (rank, entry) in names.enumerated() {
        // A man's name that one woman in thousands bears is a man's name.
        if let rival = rivals[entry.name], rival > 8 * entry.share { continue }
        add(entry.name, flag)
        if rank < 1200 { american.given.append(Self.inOrdinaryCapitals(entry.name)) }
      }
    }
    for (rank, line) in try lines(of: folder + "/us_census_1990_last.txt").enumerated() {
      guard let name = line.split(separator: " ").first, name.count > 1 else { continue }
      add(name, rank < 5000 ? [.surname, .frequentSurname] : .surname)
      if rank < 20_000 { american.surnames.append(Self.inOrdinaryCapitals(name)) }
    }
  }

  /// The names of a census with the share of people who bear them.
  private func shares(of path: String) throws -> [(name: Substring, share: Double)] {
    try lines(of: path).compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count > 1, let share = Double(fields[1]) else { return nil }
      return (fields[0], share)
    }
  }

  private mutating func readWorld(_ folder: String) throws {
    for line in try lines(of: folder + "/common-forenames-by-country.csv").dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count == 12, let name = Self.latin(fields[11]) else { continue }
      add(name, fields[9] == "F" ? .femaleName : .maleName)
      world.given.append(name)
    }
    for line in try lines(of: folder + "/common-surnames-by-country.csv").dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count == 8, let name = Self.latin(fields[5]) else { continue }
      add(name, [.surname, .frequentSurname])
      world.surnames.append(name)
    }
  }

  /// A name of one word in Latin letters.
  private static func latin(_ name: Substring) -> String? {
    guard name.count > 1, name.unicodeScalars.allSatisfy({ $0.value < 0x250 && $0 != " " }) else {
      return nil
    }
    return inOrdinaryCapitals(name)
  }

  private mutating func readPlaces(_ folder: String) throws {
    for line in try lines(of: folder + "/geonames_cities15000.tsv") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3, let people = Int(fields[2]) else { continue }
      if people > 20_000 || fields[1] == "FR" || fields[1] == "GB" {
        for word in fields[0].split(separator: " ") where word.count > 3 { add(word, .place) }
      }
      if people > 100_000 { cities.append(String(fields[0])) }
    }
    let countries = try text(of: folder + "/geonames_countries.json")
    for part in countries.split(separator: "\"name\": \"").dropFirst() {
      for word in part.prefix(while: { $0 != "\"" }).split(separator: " ") where word.count > 3 {
        add(word, .place)
      }
    }
  }

  /// The names of firms, things and places that are kept with the texts, words and phrases.
  mutating func readOwn(folder: String) throws {
    for (file, flag) in [
      ("organisations.lst", Lexicon.Flags.organisation), ("things.lst", .thing),
      ("places.lst", .place),
    ] {
      for line in try lines(of: folder + "/" + file) {
        let hashes = Tokens(line).all.filter { $0.kind == .word }.map(\.folded)
        switch hashes.count {
        case 1: words[hashes[0], default: []].formUnion(flag)
        case 2: words[Lexicon.phrase(hashes[0], hashes[1]), default: []].formUnion(flag)
        case 3: words[Lexicon.phrase(hashes[0], hashes[1], hashes[2]), default: []].formUnion(flag)
        default: break
        }
        if flag == .organisation { organisations.append(String(line)) }
      }
    }
  }

  private mutating func readWords(_ folder: String, _ seen: WordCounts) throws {
    for line in try lines(of: folder + "/american-english-large") {
      guard line.first?.isLowercase == true, !line.contains("'") else { continue }
      add(line, .englishWord)
    }
    let affixes = Affixes(try text(of: folder + "/hunspell_fr.aff"))
    for line in try lines(of: folder + "/hunspell_fr.dic").dropFirst() {
      let fields = line.split(separator: " ")
      guard let entry = fields.first else { continue }
      let parts = entry.split(separator: "/", maxSplits: 1)
      let stem = String(parts[0])
      if fields.contains("po:prn") {
        let isFemale = fields.contains("is:fem")
        add(stem, isFemale ? .femaleName : .maleName)
        french.given.append(stem)
      } else if fields.contains("po:patr") {
        add(stem, .surname)
        french.surnames.append(stem)
      } else if stem.first?.isLowercase == true {
        add(stem, .frenchWord)
        // Of the forms of all its verbs French uses few; the others would fill the table.
        for form in affixes.forms(of: stem, flags: parts.count > 1 ? parts[1] : "")
        where seen.has(form) || form.count <= 6 {
          add(form, .frenchWord)
        }
      }
    }
  }

  /// Marks the words that the texts to learn from use most, in small letters.
  mutating func markFrequent(_ counts: WordCounts, most limit: Int) {
    let sorted = counts.words.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    for (word, _) in sorted.prefix(limit) { words[word, default: []].formUnion(.frequentWord) }
  }
}

/// How often texts have each word in small letters, by its folded form.
struct WordCounts {
  private(set) var words: [UInt64: Int] = [:]

  init(_ texts: [MarkedText]) {
    for text in texts {
      for token in Tokens(text.scalars).all where token.kind == .word && token.capitals == .none {
        words[token.folded, default: 0] += 1
      }
    }
  }

  func has(_ word: String) -> Bool { words[WordHash(folding: word.unicodeScalars).mixed] != nil }
}

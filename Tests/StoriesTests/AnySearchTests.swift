import Annotations
import Articles
import Stories
import TestSupport
import Testing

@Suite struct `Any search` {
  @Test func `finds in a text what a plain scan finds`() throws {
    var found = 0
    for seed in UInt64(0)..<800 {
      var random = RandomSearch(seed: seed)
      let text = random.text()
      let article = try Article.sample(text, path: "a.txt")
      let searchable = SearchText(article)
      let plain = PlainText(article.text)
      for _ in 0..<8 {
        let needle = random.needle(in: article.text)
        let wanted = PlainText(needle).letters
        guard let pattern = SearchPattern(needle) else {
          #expect(wanted.allSatisfy { $0 == 0x20 }, "\(seed): \(escaped(needle))")
          continue
        }
        let matches = plain.matches(of: wanted)
        found += matches.count
        let ranges = searchable.ranges(of: pattern)
        #expect(
          ranges == matches.map(plain.scalars),
          "\(seed): \(escaped(needle)) in \(escaped(article.text))")
        for (range, match) in zip(ranges, matches) {
          let letters = PlainText(plain.text[range]).letters
          #expect(
            plain.isCutOut(match) ? letters == wanted : letters.contains(wanted),
            "\(seed): \(escaped(needle)) in \(escaped(article.text))")
        }
      }
    }
    #expect(found > 3000)
  }

  @Test(arguments: ["txt", "md"])
  func `counts in the articles of a story what a plain scan finds`(ending: String) throws {
    for seed in UInt64(0)..<120 {
      var random = RandomSearch(seed: seed)
      let articles = try (0..<5).map { number in
        try Article.sample(random.text(), path: "\(number).\(ending)")
      }
      let story = Story(name: "random", articles: articles)
      let indexes = [
        ("index", SearchIndex(story, nil)), ("no index", SearchIndex(story, nil, isIndexed: false)),
        ("segments", index(of: story, cut: [2], isIndexed: true)),
        ("no indexes", index(of: story, cut: [1, 4], isIndexed: false)),
      ]
      let texts = articles.map(PlainText.init(of:))
      for _ in 0..<8 {
        let needle = random.phrase(in: articles[random.number(in: 0...4)].text)
        let wanted = PlainText(needle).letters
        let counts = texts.map { $0.matches(of: wanted).count }
        let query = try SearchQuery("“\(needle)”", center: nil)
        for (name, index) in indexes {
          let found = self.counts(index.searchInTurn(query), articles.count)
          #expect(
            found == (query.isEmpty ? [0, 0, 0, 0, 0] : counts),
            "\(name), \(seed): \(escaped(needle)) in \(articles.map { escaped($0.text) })")
        }
      }
    }
  }

  private func index(of story: Story, cut: [Int], isIndexed: Bool) -> SearchIndex {
    let starts = [0] + cut
    let ends = cut + [story.articles.count]
    let segments = zip(starts, ends).map { start, end in
      SearchSegment(story.articles[start..<end], first: start, isIndexed: isIndexed)
    }
    return SearchIndex(segments, SearchScope(story, nil))
  }

  private func counts(_ results: SearchResults, _ articles: Int) -> [Int] {
    var counts = Array(repeating: 0, count: articles)
    for article in results.groups.flatMap(\.articles) { counts[article.number] += article.matches }
    return counts
  }

  /// A text with all that is not ASCII spelled out.
  private func escaped(_ text: String) -> String {
    "\"" + text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined() + "\""
  }
}

/// A text folded one scalar after the other, and looked through one letter after the other.
private struct PlainText {
  let text: [Unicode.Scalar]
  /// What it is folded to, with one space for a run of them, and the scalar that each comes from.
  private(set) var letters: [UInt32] = []
  private var sources: [Int] = []

  init(_ text: some Sequence<Unicode.Scalar>, isHidden: (Int) -> Bool = { _ in false }) {
    self.text = Array(text)
    for (offset, scalar) in self.text.enumerated() where !isHidden(offset) {
      var form: [UInt32] = []
      Folding.shared[scalar].forEach { form.append($0) }
      if form == [0x20], letters.last == 0x20 { continue }
      letters += form
      sources += form.map { _ in offset }
    }
  }

  init(_ text: String) { self.init(text.unicodeScalars) }

  /// The text of an article without what only marks its structure.
  init(of article: Article) {
    let marks = article.format == .markdown ? article.structure.marks : []
    self.init(article.text.unicodeScalars) { !marks.isEmpty && marks[$0].isHidden }
  }

  /// Where some letters stand, none before the end of the one before it.
  func matches(of wanted: [UInt32]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while !wanted.isEmpty, start + wanted.count <= letters.count {
      let match = start..<start + wanted.count
      let isFound = Array(letters[match]) == wanted
      if isFound { found.append(match) }
      start = isFound ? match.upperBound : start + 1
    }
    return found
  }

  /// The scalars of some letters, up to the next one that is folded to other letters.
  func scalars(of match: Range<Int>) -> Range<Int> {
    let last = sources[match.upperBound - 1]
    return sources[match.lowerBound]..<(sources.first { $0 > last } ?? text.count)
  }

  /// Whether no ligature goes on from the inside of a match to its outside.
  func isCutOut(_ match: Range<Int>) -> Bool {
    let (first, end) = (match.lowerBound, match.upperBound)
    return (first == 0 || sources[first - 1] < sources[first])
      && (end == sources.count || sources[end - 1] < sources[end])
  }
}

/// Texts of many scripts, and what is looked for in them.
private struct RandomSearch {
  private var dice: Dice
  private static let pieces: [[String]] = [
    ["port", "The", "aaaa", "ana", "banana", "Ada", "2024", "a", "I", "U.S.", "x_y", "anan"],
    [" ", " ", " ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{3000}", "\t", "  "],
    ["\n", "\r\n", "\n\n", "\u{2028}", "\u{85}", "\u{C}"],
    ["été", "e\u{301}te\u{301}", "Île", "ç", "c\u{327}", "ñ", "\u{301}", "ở"],
    ["œ", "cœur", "æ", "ß", "Straße", "ﬁn", "ﬃ", "Œ", "ẞ", "ø", "ĳ"],
    ["'", "’", "`", "l’", "ʼ", "´"], ["-", "–", "—", "\u{2011}", "−"],
    [".", ". ", "…", "!", "? ", ",", ".", "« ", " »", "„", "(", ")", "\"", "”", "*", "_", "#"],
    ["\u{AD}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{2060}"],
    ["한글", "가", "\u{1100}\u{1161}", "각"], ["かが", "か\u{3099}", "カ", "ｶﾞ", "東京", "、", "。", "京"],
    ["Σίσυφος", "ς", "σ", "ΣΑΣ", "Ωμέγα"], ["😀", "👍🏽", "👩‍👩‍👧", "❤️", "🇫🇷", "1️⃣"],
    ["سلام", "سَلام", "لا", "١٢"], ["Ａb", "１"], ["\u{1B}", "\u{7F}", "€", "·", "°"],
  ]
  /// Pieces of which most are alike, so that matches meet and overlap.
  private static let few = ["a", "a", "an", " ", "é", ". ", "A", "œ", "\n", "’"]

  init(seed: UInt64) { dice = Dice(seed: seed) }

  mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }

  /// A text that begins with a letter: one that is blank is no article.
  mutating func text() -> String {
    let isPlain = number(in: 0...2) == 0
    var text = "a"
    for _ in 0..<number(in: 1...60) {
      let pool = Self.pieces[number(in: 0...2) > 0 ? number(in: 0...1) : number(in: 0...15)]
      text += (isPlain ? Self.few : pool).randomElement(using: &dice) ?? ""
    }
    return text
  }

  /// A part of a text, written in another way.
  mutating func needle(in text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard !scalars.isEmpty else { return "a" }
    let start = number(in: 0...scalars.count - 1)
    let end = min(
      scalars.count, start + (number(in: 0...3) > 0 ? number(in: 1...4) : number(in: 1...20)))
    var needle = ""
    for scalar in scalars[start..<end] {
      let isMangled = number(in: 0...3) == 0
      needle.unicodeScalars += (isMangled ? mangled(scalar) : String(scalar)).unicodeScalars
    }
    return needle
  }

  /// The same without what a line would take for the end of a quotation, and without blanks around it.
  mutating func phrase(in text: String) -> String {
    let scalars = needle(in: text).unicodeScalars.map { $0 == "”" ? "»" : $0 }
    let words = String(scalars: scalars[...]).split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ")
  }

  private mutating func mangled(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "'", "’", "`", "ʼ", "´": return ["'", "’", "`", "ʼ"].randomElement(using: &dice) ?? "'"
    case "-", "–", "—", "−": return "\u{2011}"
    case " ", "\u{A0}", "\u{202F}", "\u{2009}":
      return [" ", "\n ", "\u{3000}"].randomElement(using: &dice) ?? " "
    case "é": return ["e", "E\u{301}", "È"].randomElement(using: &dice) ?? "e"
    case "œ": return "Oe"
    case "ß": return "SS"
    case "\u{301}", "\u{AD}", "\u{327}": return ""
    case "ς": return "σ"
    case _ where number(in: 0...3) == 0: return String(scalar) + "\u{AD}"
    default: return scalar.properties.uppercaseMapping
    }
  }
}

extension [UInt32] {
  fileprivate func contains(_ part: [UInt32]) -> Bool {
    part.count <= count
      && (0...count - part.count).contains { Array(self[$0..<$0 + part.count]) == part }
  }
}

import Annotations

/// Finds the line of a text that is its title, among what surrounds a title on a saved page: promotions,
/// section names, reading times, stamps, posts in another language.
///
/// Each of the first lines is judged by what titles have in common: some words but no full sentence's
/// stop, near the top, about what the rest of the text goes on about, and naming whom it names.
struct Headline {
  let text: String
  let range: Range<Int>

  init?(of article: String, language: Language?) {
    let lines = TextLine.first(Self.reach, of: article)
    let body = Body(article)
    var best: (line: TextLine, score: Double)?
    for (position, line) in lines.enumerated() {
      let next = position + 1 < lines.count ? lines[position + 1] : nil
      let judged = Judgement(of: line, before: next, at: position, body: body, language: language)
      guard let score = judged.score, score > (best?.score ?? Self.leastScore) else { continue }
      best = (line, score)
    }
    guard let line = best?.line else { return nil }
    let marks = line.text.unicodeScalars.prefix { $0 == "#" }.count
    let mark = line.mailField == .subject ? line.mailFieldCount : marks
    let text = line.text.unicodeScalars.dropFirst(mark).drop { $0.properties.isWhitespace }
    self.text = String(text)
    range = line.range.upperBound - text.count..<line.range.upperBound
  }

  /// How many lines from the top may be the title.
  private static let reach = 14
  private static let leastScore = -1.0
}

/// How often each word occurs in a text.
private struct Body {
  private(set) var counts: [String: Int] = [:]

  init(_ text: String) {
    for word in Words(Array(text.unicodeScalars.prefix(20_000))) {
      counts[word.folded, default: 0] += 1
    }
  }
}

private struct Judgement {
  /// How likely the line is the title; nil when it cannot be.
  private(set) var score: Double?

  init(of line: TextLine, before next: TextLine?, at position: Int, body: Body, language: Language?)
  {
    guard line.range.count <= 220 else { return }
    let words = Array(Words(line.text))
    guard !words.isEmpty, !line.isAddressOrStamp(words) else { return }
    if let spoken = Language.detect(in: line.text), let language, spoken != language { return }
    if line.mailField == .other { return }
    var score = -0.2 * Double(position) + (line.mailField == .subject ? 6 : 0)
    if let next, next.text.utf8.allSatisfy({ $0 == UInt8(ascii: "=") }) { score += 6 }
    // What comes right after other lines is rather one of them.
    if position > 0, !line.followsBlank { score -= 1 }
    if next?.followsBlank == true { score += position == 0 ? 1.5 : 0.5 }
    if let next, !next.followsBlank, next.text.unicodeScalars.first?.properties.isLowercase == true
    {
      // The line goes on in the next one.
      score -= 4
    }
    score += Self.shape(of: line, words: words)
    score += Self.relevance(of: line, words: words, body: body)
    score -= Self.salesTalk(of: line, words: words)
    self.score = score
  }

  /// Titles have four words or more, seldom more than thirty, and no full stop.
  private static func shape(of line: TextLine, words: [Word]) -> Double {
    var score = 0.0
    if line.text.hasPrefix("# ") { score += 6 }
    if words.count < 4 { score -= words.count == 1 ? 2 : 1.5 }
    if words.count > 30 { score -= 2 }
    switch line.text.unicodeScalars.last {
    case ".", ",", ";", ":", "。": score -= 4
    case "!", "?": break
    default: score += 0.5
    }
    // Several sentences are a paragraph, whatever they are about.
    if line.text.contains(". ") && line.text.hasSuffix(".") || line.text.dropLast().contains("。") {
      score -= 4
    }
    if let first = line.text.unicodeScalars.first, first.properties.isLowercase { score -= 1 }
    return score
  }

  /// The words of a title come back in the text, the names most of all.
  private static func relevance(of line: TextLine, words: [Word], body: Body) -> Double {
    let own = words.reduce(into: [String: Int]()) { $0[$1.folded, default: 0] += 1 }
    let scalars = Array(line.text.unicodeScalars)
    var content = 0
    var returning = 0
    var names = Set<String>()
    for (index, word) in words.enumerated() where word.folded.count > 3 {
      content += 1
      let elsewhere = (body.counts[word.folded] ?? 0) - (own[word.folded] ?? 0)
      if elsewhere > 0 { returning += 1 }
      let isCapital = scalars[word.range.lowerBound].properties.isUppercase
      if elsewhere > 1, isCapital, index > 0 || elsewhere > 3 { names.insert(word.folded) }
    }
    guard content > 0 else { return -0.5 }
    return 2 * Double(returning) / Double(content) + 0.25 * Double(min(returning, 6))
      + 0.7 * Double(min(names.count, 3))
  }

  /// Signs of promotions, boxes and buttons.
  private static func salesTalk(of line: TextLine, words: [Word]) -> Double {
    let sales: Set<String> = [
      "promo", "code", "newsletter", "abonnez", "abonner", "abonnement", "subscribe", "cookies",
      "cookie", "gratuit", "gratuite", "publicite", "advertisement", "partager", "share", "menu",
      "connexion", "login", "inscrivez", "recevez", "profite", "profitez", "offre", "sign",
      "accueil",
      "placeholder", "video", "lecture", "read", "votes", "copyright", "photo", "credit",
    ]
    var score = 0.0
    for word in words where sales.contains(word.folded) { score += 1 }
    if let first = words.first, ["photo", "image", "video", "illustration"].contains(first.folded) {
      score += 4
    }
    for scalar in line.text.unicodeScalars where scalar.properties.isEmojiPresentation {
      score += 1
    }
    for scalar in line.text.unicodeScalars where [">", "|", "©", "→", "»"].contains(scalar) {
      score += 0.3
    }
    return score
  }
}

extension TextLine {
  fileprivate enum MailField {
    case subject, other
  }

  /// The field that a line at the head of a mail gives.
  fileprivate var mailField: MailField? {
    let name = text.prefix(20).prefix { $0 != ":" }
    guard name.count < text.prefix(20).count else { return nil }
    switch name.lowercased().filter({ !$0.isWhitespace }) {
    case "subject", "objet": return .subject
    case "from", "to", "cc", "date", "sent", "reply-to", "de", "à", "envoyé": return .other
    default: return nil
    }
  }

  /// The scalars of the field's name with its colon.
  fileprivate var mailFieldCount: Int { text.unicodeScalars.prefix { $0 != ":" }.count + 1 }

  /// An address, a handle, a byline, a reading time, or a date and little else.
  fileprivate func isAddressOrStamp(_ words: [Word]) -> Bool {
    let text = self.text
    if text.hasPrefix("http") || text.contains(" http") || text.contains("www.")
      || text.unicodeScalars.first == "@"
    {
      return true
    }
    if let first = words.first?.folded, words.count <= 6, first == "par" || first == "by" {
      return true
    }
    let minutes: Set<String> = ["min", "mins", "minute", "minutes"]
    let reading: Set<String> = ["lecture", "read", "temps", "de", "time", "reading"]
    if words.contains(where: { minutes.contains($0.folded) }),
      words.contains(where: { $0.number != nil }),
      words.allSatisfy({
        minutes.contains($0.folded) || reading.contains($0.folded) || $0.number != nil
      })
    {
      return true
    }
    guard let date = CalendarDate.scan(text).first else { return false }
    let others = words.filter { !date.range.contains($0.range.lowerBound) }
    let stamp: Set<String> = [
      "publie", "published", "posted", "updated", "modifie", "mis", "le", "la", "a", "h", "on",
      "at", "par", "by",
      "jour", "et", "the", "utc", "gmt", "am", "pm", "aujourd", "hui", "today",
    ]
    let isLabelled = others.first.map { stamp.contains($0.folded) } ?? true
    return others.allSatisfy { stamp.contains($0.folded) || $0.number != nil }
      || date.year != nil && isLabelled && others.count <= 8
  }
}

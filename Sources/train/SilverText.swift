import Annotations
import Corpora

/// Sentences of tokens with labels, as CoNLL files have them, made texts with marks again.
enum SilverText {
  /// The sentences of a file: a token and its label on a line, with or without a number before, and a blank
  /// line between sentences.
  static func read(_ file: String, language: Language) -> [MarkedText] {
    var texts: [MarkedText] = []
    var words: [(word: Substring, label: Substring)] = []
    for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
      let fields = line.split(separator: "\t")
      if fields.count < 2 {
        if !words.isEmpty { texts.append(join(words, language)) }
        words = []
      } else if fields[fields.count - 2] != "-DOC-" {
        words.append((fields[fields.count - 2], fields[fields.count - 1]))
      }
    }
    if !words.isEmpty { texts.append(join(words, language)) }
    return texts
  }

  private static func join(
    _ words: [(word: Substring, label: Substring)], _ language: Language
  ) -> MarkedText {
    var scalars: [Unicode.Scalar] = []
    var marks: [MarkedText.Mark] = []
    var open: (kind: MarkedText.Mark.Kind, start: Int)?
    var quotes = 0
    var isTight = true
    for (word, label) in words {
      let tight = isTight || attachesLeft(word, quotes)
      if let started = open, !label.hasPrefix("I-") {
        close(started, scalars, &marks)
        open = nil
      }
      if !tight { scalars.append(" ") }
      if open == nil, let kind = kind(label) { open = (kind, scalars.count) }
      scalars += word.unicodeScalars
      if word == "\"" { quotes += 1 }
      isTight = attachesRight(word, quotes)
    }
    if let open { close(open, scalars, &marks) }
    var text = MarkedText(scalars: scalars, marks: marks)
    text.fields["language"] = language.rawValue
    return text
  }

  private static func kind(_ label: Substring) -> MarkedText.Mark.Kind? {
    switch label.dropFirst(2) {
    case "PER": .person
    case "ORG": .organisation
    case "LOC": .place
    case "MISC": .other
    default: nil
    }
  }

  private static func attachesLeft(_ word: Substring, _ quotes: Int) -> Bool {
    switch word {
    case ",", ".", ")", "]", "'s", "'", "n't", "'re", "'ve", "'ll", "'d", "'m", "%", "…", "...":
      true
    case ";", ":", "?", "!": true
    case "\"": quotes % 2 == 1
    default: false
    }
  }

  private static func attachesRight(_ word: Substring, _ quotes: Int) -> Bool {
    switch word {
    case "(", "[", "$", "#": true
    case "\"": quotes % 2 == 1
    default: word.count > 1 && (word.hasSuffix("'") || word.hasSuffix("’"))
    }
  }

  /// Adds a mark, without what labels by machine often hold besides the name.
  private static func close(
    _ open: (kind: MarkedText.Mark.Kind, start: Int), _ scalars: [Unicode.Scalar],
    _ marks: inout [MarkedText.Mark]
  ) {
    var start = open.start
    let end = scalars.count
    guard start < end else { return }
    if open.kind == .person {
      let tokens = Tokens(Array(scalars[start..<end])).all
      var first = 0
      while first < tokens.count, isNoPart(tokens[first]) { first += 1 }
      guard first < tokens.count, tokens[first...].contains(where: { $0.isCapitalWord }) else {
        return
      }
      if tokens.contains(where: { $0.kind == .number || $0.kind == .address }) { return }
      start += tokens[first].range.lowerBound
    }
    let range = start..<end
    marks.append(
      MarkedText.Mark(kind: open.kind, range: range, value: String(scalars: scalars[range])))
  }

  private static func isNoPart(_ token: Token) -> Bool {
    token.kind != .word || token.isOffice || !token.isCapitalWord && !token.isSmallParticle
  }
}

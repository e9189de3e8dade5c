import Annotations
import Testing

@Suite struct `The tokens of a text` {
  private func cut(_ text: String) -> [String] {
    let tokens = Tokens(text)
    return tokens.all.map { tokens.text($0.range) }
  }

  @Test(arguments: [
    ("L’homme d’Ouessant", ["L’", "homme", "d’", "Ouessant"]),
    ("l'île qu'on voit", ["l'", "île", "qu'", "on", "voit"]),
    ("J’ai dit qu’il n’a pas", ["J’", "ai", "dit", "qu’", "il", "n’", "a", "pas"]),
    ("C’est ce qui m’a plu", ["C’", "est", "ce", "qui", "m’", "a", "plu"]),
    ("s’il t’a vu", ["s’", "il", "t’", "a", "vu"]),
    (
      "lorsqu’elle, puisqu’il, jusqu’ici, quoiqu’on",
      ["lorsqu’", "elle", ",", "puisqu’", "il", ",", "jusqu’", "ici", ",", "quoiqu’", "on"]
    ),
    ("D’après Emmanuel Macron", ["D’", "après", "Emmanuel", "Macron"]),
    ("L’ÎLE D’YEU", ["L’", "ÎLE", "D’", "YEU"]),
  ])
  func `leave a French word that lost its vowel by itself`(text: String, tokens: [String]) {
    #expect(cut(text) == tokens)
  }

  @Test(arguments: [
    "aujourd’hui", "aujourd'hui", "prud’hommes", "O’Brien", "N’Golo", "Jean-Pierre",
    "porte-parole", "après-demain", "Bourgogne-Franche-Comté", "mi-mars", "week-end",
  ])
  func `keep a word whole`(word: String) {
    #expect(cut("un \(word) ici") == ["un", word, "ici"])
  }

  @Test func `keep a name whole that has its own apostrophe`() {
    #expect(cut("Lakers guard D’Angelo Russell").suffix(2) == ["D’Angelo", "Russell"])
  }

  @Test(arguments: [
    ("Macron’s plan", "Macron"), ("Macron's plan", "Macron"), ("didn’t work", "did"),
    ("they’re here", "they"), ("we've seen", "we"), ("She’ll win", "She"), ("I’m sure", "I"),
    ("he’d go", "he"), ("workers’ rights", "workers"), ("O’Brien’s plan", "O’Brien"),
    ("Jean-Pierre’s plan", "Jean-Pierre"),
  ])
  func `leave an English ending outside`(text: String, word: String) {
    #expect(cut(text).first == word)
  }

  @Test(arguments: [
    ("M. Dupont", ["M.", "Dupont"]),
    ("MM. Sarkissian et Demirtchian", ["MM.", "Sarkissian", "et", "Demirtchian"]),
    ("Mr. Trump met Mrs. May", ["Mr.", "Trump", "met", "Mrs.", "May"]),
    ("Sen. Bernie Sanders, Dr. Fauci", ["Sen.", "Bernie", "Sanders", ",", "Dr.", "Fauci"]),
    ("J.-M. Le Pen", ["J.-M.", "Le", "Pen"]),
    ("George W. Bush", ["George", "W.", "Bush"]),
    ("the U.S. army at 5 p.m. today", ["the", "U.S.", "army", "at", "5", "p.m.", "today"]),
    ("Il est parti.", ["Il", "est", "parti", "."]),
  ])
  func `hold the full stop that is theirs`(text: String, tokens: [String]) {
    #expect(cut(text) == tokens)
  }

  @Test(arguments: [
    ("à 17h30", ["à", "17", "h", "30"]),
    ("le 1er mai", ["le", "1", "er", "mai"]),
    ("Covid-19", ["Covid", "-", "19"]),
    ("3,5 %", ["3", ",", "5", "%"]),
    ("17/11/2023", ["17", "/", "11", "/", "2023"]),
    ("G20", ["G", "20"]),
  ])
  func `never mix letters and digits`(text: String, tokens: [String]) {
    #expect(cut(text) == tokens)
  }

  @Test(arguments: [
    "https://www.lemonde.fr/idees/2023/11/20/altman.html?x=1", "contact@lemonde.fr", "openai.com",
    "@EmmanuelMacron", "@sama", "www.estrepublicain.fr",
  ])
  func `keep an address whole`(address: String) {
    let tokens = Tokens("Voir \(address), hier.")
    #expect(tokens.all.filter { $0.kind == .address }.map { tokens.text($0.range) } == [address])
  }

  @Test func `tell words from figures, signs and addresses`() {
    #expect(
      Tokens("Le 3 mars, @sama").all.map(\.kind) == [.word, .number, .word, .sign, .address])
  }

  @Test func `take a hashtag for a sign and a word`() {
    #expect(cut("#Macron") == ["#", "Macron"])
  }

  @Test func `say how they are written`() {
    let tokens = Tokens("le Monde ONU McCain A eBay")
    #expect(
      tokens.all.map(\.capitals) == [.none, .initial, .all, .mixed, .single, .mixed])
  }

  @Test(arguments: [
    ("AOÛT", "août"), ("Décembre", "décembre"), ("FEVRIER", "février"), ("Ete", "été"),
    ("e\u{301}te\u{301}", "été"), ("Jusqu'", "jusqu’"), ("ŒUVRE", "oeuvre"),
  ])
  func `are the same without their accents and capitals`(one: String, other: String) {
    #expect(Tokens(one).all.map(\.folded) == Tokens(other).all.map(\.folded))
  }

  @Test func `know what they are glued to`() {
    #expect(Tokens("17 h30, oui").all.map(\.isGlued) == [false, false, true, true, false])
  }

  @Test(arguments: ["un\ndeux", "un\r\ndeux", "un\rdeux", "un \u{2028} deux", "un\u{85}deux"])
  func `know where a line ends`(text: String) {
    #expect(Tokens(text).all.map { $0.lineEnds > 0 }.last == true)
  }

  @Test(arguments: ["17 h 30", "17\u{A0}h\u{A0}30", "17\u{202F}h\u{202F}30"])
  func `are parted by any blank`(text: String) {
    #expect(cut(text) == ["17", "h", "30"])
  }

  @Test(arguments: ["", " ", "\n\n\r\n", "\u{A0}\u{2028}", "\t"])
  func `are none in an empty text`(text: String) {
    #expect(Tokens(text).all.isEmpty)
    #expect(Tokens(text).sentences.isEmpty)
  }

  @Test(arguments: ["東京でサム・アルトマン", "Путин", "👩 🇫🇷", "a\u{301}b\u{327}c", "ﬁn"])
  func `cover all that is not blank`(text: String) {
    let tokens = Tokens(text)
    let covered = tokens.all.map { tokens.text($0.range) }.joined()
    let whole = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    #expect(Array(covered.unicodeScalars) == Array(whole.unicodeScalars))
  }
}

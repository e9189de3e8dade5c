import Annotations
import Testing

@Suite struct `The words of a text` {
  @Test(arguments: [
    ("Élysée ÇA Œuvre où", ["elysee", "ca", "oeuvre", "ou"]),
    ("L’île d'Ouessant, qu’on", ["l", "ile", "d", "ouessant", "qu", "on"]),
    ("aujourd’hui", ["aujourd", "hui"]),
    ("Porte-parole (intérim)", ["porte", "parole", "interim"]),
    ("3e 20h30 B2B 1er", ["3", "e", "20", "h", "30", "b", "2", "b", "1", "er"]),
    ("90 % de 1 200", ["90", "de", "1", "200"]),
    ("東京 et Ærø, Ångström, Noël", ["東京", "et", "aero", "angstrom", "noel"]),
    ("Ωmega ЖУК straße", ["ωmega", "жук", "strasse"]),
    ("… — « » ! ?", []),
    ("", []),
  ])
  func `are folded`(text: String, words: [String]) {
    #expect(Words(text).map(\.folded) == words)
  }

  @Test func `are the same with composed and with decomposed accents`() {
    let composed = "Préfecture où l’été s’achève à Nîmes, garçon"
    let decomposed =
      "Pre\u{301}fecture ou\u{300} l’e\u{301}te\u{301} s’ache\u{300}ve a\u{300} Ni\u{302}mes,"
      + " garc\u{327}on"
    #expect(Words(composed).map(\.folded) == Words(decomposed).map(\.folded))
  }

  @Test func `stand where their scalars are`() {
    let scalars = Array("« É\u{301}te\u{301} 42h », 東".unicodeScalars)
    let words = Array(Words(scalars))
    #expect(words.map(\.range) == [2..<7, 8..<10, 10..<11, 15..<16])
    #expect(words.map { word in String(String.UnicodeScalarView(scalars[word.range])) }.last == "東")
  }

  @Test func `can be those of a part of it`() {
    let scalars = Array("un deux trois".unicodeScalars)
    #expect(Words(scalars, in: 3..<7).map(\.folded) == ["deux"])
    #expect(Words(scalars, in: 4..<9).map(\.folded) == ["eux", "t"])
    #expect(Words(scalars, in: 2..<3).map(\.folded) == [])
  }

  @Test func `write a number when they are digits`() {
    #expect(Words("20 mai").map(\.number) == [20, nil])
  }

  @Test func `hold a number too large to count without a trap`() {
    let word = Array(Words(String(repeating: "9", count: 400))).first
    #expect(word?.range == 0..<400)
    #expect(word?.number == nil)
  }
}

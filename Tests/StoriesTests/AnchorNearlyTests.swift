import Annotations
import Stories
import TestSupport
import Testing

@Suite struct `An anchor of a text that was edited` {
  private let text = """
    Le maire a quitté la ville lundi. Le port reste fermé jusqu’à la fin du mois, dit-il. \
    Le phare rouvre à midi, et les bateaux de 東京 attendent.
    """

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  private func places(of words: String, in text: String) -> [Range<Int>] {
    let (words, text) = (scalars(words), scalars(text))
    return text.indices.filter { text[$0...].starts(with: words) }.map { $0..<$0 + words.count }
  }

  private func anchor(_ words: String, in text: String) throws -> Anchor {
    Anchor(try #require(places(of: words, in: text).first), in: scalars(text))
  }

  /// The words that the second sentence has become in another text.
  private func found(in changed: String) throws -> String? {
    let anchor = try anchor("Le port reste fermé jusqu’à la fin du mois, dit-il.", in: text)
    return anchor.findNearly(in: scalars(changed)).map {
      String(scalars: scalars(changed)[$0])
    }
  }

  private func changed(_ old: String, to new: String) -> String {
    text.replacing(old, with: new)
  }

  @Test func `is found where it was, and where its words were moved to`() throws {
    let words = "Le port reste fermé jusqu’à la fin du mois, dit-il."
    #expect(try found(in: text) == words)
    #expect(try found(in: "Mise à jour.\n\n" + text) == words)
    #expect(try found(in: changed("Le maire a quitté la ville lundi. ", to: "")) == words)
  }

  @Test func `is found with its words though they were moved away from all that stood around them`()
    throws
  {
    let words = "Le port reste fermé jusqu’à la fin du mois, dit-il."
    let moved = changed(words + " ", to: "") + "\n\nAutrefois :\n" + words
    #expect(try found(in: moved) == words)
  }

  @Test(arguments: [
    ("reste", "demeure", "Le port demeure fermé jusqu’à la fin du mois, dit-il."),
    ("fermé ", "", "Le port reste jusqu’à la fin du mois, dit-il."),
    (
      "fermé", "bien fermé",
      "Le port reste bien fermé jusqu’à la fin du mois, dit-il."
    ),
    ("fermé jusqu’à", "fermé. Jusqu’à", "Le port reste fermé. Jusqu’à la fin du mois, dit-il."),
    (
      "fermé jusqu’à", "fermé\njusqu’a\u{300}",
      "Le port reste fermé\njusqu’a\u{300} la fin du mois, dit-il."
    ),
  ])
  func `is found with a few of them changed`(old: String, new: String, words: String) throws {
    #expect(try found(in: changed(old, to: new)) == words)
    #expect(try found(in: "Tout d’abord ceci.\n" + changed(old, to: new)) == words)
  }

  @Test func `is found with its last words cut off`() throws {
    let found = try #require(try found(in: changed(", dit-il", to: "")))
    #expect(found.hasPrefix("Le port reste fermé jusqu’à la fin"))
  }

  @Test func `is nowhere when too little of it is left`() throws {
    #expect(
      try found(in: changed("Le port reste fermé jusqu’à la fin du mois, dit-il. ", to: "")) == nil)
    #expect(try found(in: changed("reste fermé jusqu’à la fin", to: "ouvre")) == nil)
    #expect(try found(in: "") == nil)
    #expect(try found(in: "Le port") == nil)
    #expect(try found(in: String(repeating: "東", count: 300)) == nil)
  }

  @Test func `of few scalars is found as it stands or not at all`() throws {
    let anchor = try anchor("Le phare rouvre", in: text)
    #expect(anchor.findNearly(in: scalars("Tiens. " + text)) != nil)
    #expect(anchor.findNearly(in: scalars(text.replacing("rouvre", with: "rouvrit"))) == nil)
    #expect(Anchor(0..<0, in: []).findNearly(in: scalars(text)) == nil)
  }

  @Test func `of two places that differ alike is the nearer one`() {
    let twin = "Le port reste ouvert jusqu’au soir."
    let filler = String(repeating: "Rien de neuf. ", count: 10)
    let other = scalars(twin + filler + twin)
    let (first, second) = (0, scalars(twin + filler).count)
    let words = "Le port reste fermé jusqu’au soir."
    for (start, wanted) in [
      (0, first), (60, first), (second - 60, second), (second + 500, second), (.max, second),
    ] {
      let anchor = Anchor(quote: words, before: "", after: "", start: start)
      #expect(anchor.findNearly(in: other)?.lowerBound == wanted, "\(start)")
    }
  }

  @Test func `of two places is the one that differs less, however far it is`() {
    let words = "Le port reste fermé jusqu’au soir."
    let near = "Le port semble fermé jusqu’au soir."
    let far = "Le port reste ferme jusqu’au soir."
    let all = scalars(near + String(repeating: " Rien de neuf.", count: 30) + far)
    let anchor = Anchor(quote: words, before: "", after: "", start: 0)
    #expect(anchor.findNearly(in: all).map { String(scalars: all[$0]) } == far)
  }

  @Test func `is found within a bound, in a text of any length`() throws {
    let sentence = String(repeating: "Le quai nord reste fermé la nuit, ", count: 60) + "dit-on."
    let filler = String(repeating: "Rien de neuf au port ce matin. ", count: 30_000)
    let changed = scalars(filler + sentence.replacing("dit-on", with: "dit-il"))
    let start = scalars(filler).count
    let anchor = Anchor(quote: sentence, before: "", after: "", start: start - 100)
    let range = try #require(anchor.findNearly(in: changed))
    #expect(range.lowerBound == start && range.upperBound == changed.count)
    // Where the search begins too far from it, it is not found, and that does not take longer.
    let lost = Anchor(quote: sentence, before: "", after: "", start: 0)
    #expect(lost.findNearly(in: changed) == nil)
  }

  @Test(arguments: 0..<40)
  func `never leads out of any text, whatever was done to it`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let letters = scalars("aab é\n東\u{301}👍.")
    func random(_ most: Int) -> [Unicode.Scalar] {
      (0..<Int.random(in: 0...most, using: &dice)).map { _ in
        letters.randomElement(using: &dice) ?? "a"
      }
    }
    for _ in 0..<25 {
      var text = random(300)
      let first = Int.random(in: 0...text.count, using: &dice)
      let range = first..<Int.random(in: first...text.count, using: &dice)
      let anchor = Anchor(range, in: text)
      #expect(
        range.isEmpty
          || anchor.findNearly(in: text).map { text[$0].elementsEqual(text[range]) }
            == true
      )
      for _ in 0..<Int.random(in: 0...6, using: &dice) {
        let place = Int.random(in: 0...text.count, using: &dice)
        let end = Int.random(in: place...min(text.count, place + 40), using: &dice)
        text.replaceSubrange(place..<end, with: random(40))
      }
      for start in [anchor.start, 0, Int.max, text.count] {
        let moved = Anchor(
          quote: anchor.quote, before: anchor.before, after: anchor.after, start: start)
        guard let found = moved.findNearly(in: text) else { continue }
        #expect(!found.isEmpty && found.lowerBound >= 0 && found.upperBound <= text.count)
      }
    }
  }
}

import Annotations
import Stories
import TestSupport
import Testing

@Suite struct `An anchor` {
  private let text = "Le maire part lundi. Le port ferme mardi. Le phare rouvre lundi à midi."

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  /// The anchor of the n-th place, from 0, where some words stand.
  private func anchor(_ words: String, _ number: Int = 0, in text: String) throws -> Anchor {
    Anchor(
      try #require(places(of: words, in: scalars(text)).dropFirst(number).first), in: scalars(text))
  }

  private func places(of words: String, in text: [Unicode.Scalar]) -> [Range<Int>] {
    let words = scalars(words)
    return text.indices.filter { text[$0...].starts(with: words) }.map { $0..<$0 + words.count }
  }

  /// What stands before the place that is found, to its last three words.
  private func found(_ anchor: Anchor, in text: String) -> String? {
    anchor.find(in: scalars(text)).map { range in
      String(scalars: scalars(text)[..<range.lowerBound]).split(separator: " ").suffix(3)
        .joined(separator: " ")
    }
  }

  @Test func `keeps its words with what stands around them`() throws {
    let anchor = try anchor("mardi", in: text)
    #expect(anchor.quote == "mardi")
    #expect(text.contains(anchor.before + "mardi" + anchor.after))
    #expect(anchor.before.hasSuffix("Le port ferme ") && anchor.after.hasPrefix(". Le phare"))
    #expect(anchor.start == 35)
  }

  @Test func `is found where it was`() throws {
    for (number, place) in places(of: "lundi", in: scalars(text)).enumerated() {
      #expect(try anchor("lundi", number, in: text).find(in: scalars(text)) == place)
    }
  }

  @Test func `is found again behind what was put in or taken out before it`() throws {
    let second = try anchor("lundi", 1, in: text)
    #expect(found(second, in: "Mise à jour lundi.\n\n" + text) == "Le phare rouvre")
    #expect(found(second, in: "Le phare rouvre lundi à midi.") == "Le phare rouvre")
    #expect(found(second, in: "🎉 lundi 東京 " + text + " Et lundi.") == "Le phare rouvre")
  }

  @Test func `is found again when its neighbourhood has changed`() throws {
    let second = try anchor("lundi", 1, in: text)
    #expect(
      found(second, in: text.replacing("rouvre lundi", with: "rouvre dès lundi"))
        == "phare rouvre dès")
    #expect(found(second, in: text.replacing("à midi", with: "à 14 h")) == "Le phare rouvre")
    #expect(found(second, in: text.replacing("Le phare", with: "Un café")) == "Un café rouvre")
  }

  @Test func `of equal words is the one whose surroundings agree, and else the nearest`() throws {
    let twins = "Il part lundi soir. Il part lundi soir. Il part lundi soir."
    for number in 0..<3 {
      let anchor = try anchor("lundi", number, in: twins)
      #expect(anchor.find(in: scalars(twins)) == places(of: "lundi", in: scalars(twins))[number])
    }
    let bare = Anchor(quote: "lundi", before: "", after: "", start: 62)
    #expect(found(bare, in: text) == "Le phare rouvre")
    #expect(
      found(Anchor(quote: "lundi", before: "", after: "", start: 0), in: text) == "Le maire part")
  }

  @Test func `is nowhere when its words are gone, and never in an empty text`() throws {
    let anchor = try anchor("mardi", in: text)
    #expect(anchor.find(in: scalars(text.replacing("mardi", with: "mercredi"))) == nil)
    #expect(anchor.find(in: []) == nil)
    #expect(anchor.find(in: scalars("mard")) == nil)
    #expect(anchor.find(in: scalars("Un autre jour, mardi, et rien de plus.")) == nil)
    #expect(Anchor(0..<0, in: []).find(in: scalars(text)) == nil)
    #expect(Anchor(3..<9, in: scalars("Il")).quote.isEmpty)
  }

  @Test func `counts scalars, so that é in one or in two makes a difference`() throws {
    let decomposed = "Le de\u{301}part de l’e\u{301}te\u{301} 2011."
    let anchor = try anchor("e\u{301}te\u{301} 2011", in: decomposed)
    #expect(anchor.find(in: scalars(decomposed)) == 16..<26)
    #expect(anchor.find(in: scalars("Le départ de l’été 2011.")) == nil)
  }

  @Test func `is never lost by changes elsewhere, as long as it is unique with what is around it`()
  {
    var dice = Dice(seed: 11)
    let letters = scalars("ab é\n")
    func random(_ count: Int) -> [Unicode.Scalar] {
      (0..<count).map { _ in letters.randomElement(using: &dice) ?? "a" }
    }
    var tried = 0
    for _ in 0..<300 {
      var text = random(.random(in: 60...200, using: &dice))
      let start = Int.random(in: 0..<text.count - 8, using: &dice)
      let quote = start..<start + Int.random(in: 1...8, using: &dice)
      let anchor = Anchor(quote, in: text)
      let kept = scalars(anchor.before + anchor.quote + anchor.after)
      var first = start - anchor.before.unicodeScalars.count
      for _ in 0..<4 {
        let isBefore = Bool.random(using: &dice)
        let free = isBefore ? 0...first : first + kept.count...text.count
        let place = Int.random(in: free, using: &dice)
        let end = Int.random(in: place...min(place + 30, free.upperBound), using: &dice)
        let new = random(.random(in: 0...30, using: &dice))
        text.replaceSubrange(place..<end, with: new)
        if isBefore { first += new.count - (end - place) }
      }
      guard places(of: String(scalars: kept[...]), in: text).count == 1 else { continue }
      tried += 1
      let place = first + anchor.before.unicodeScalars.count
      #expect(anchor.find(in: text) == place..<place + quote.count, "\(String(scalars: text[...]))")
    }
    #expect(tried > 200)
  }
}

import Annotations
import Testing

@Suite struct `A text's language` {
  @Test(arguments: [
    "Le phare de la pointe est fermé depuis que la tempête a emporté une partie de son escalier.",
    "Les pêcheurs n’ont pas attendu : dans la nuit, ils sont sortis avec leurs filets.",
    "Selon le maire, l’école sera reconstruite après les vacances.",
    "LE PONT EST ROUVERT POUR LES PIÉTONS ET LES CYCLISTES",
  ])
  func `is French`(text: String) { #expect(Language.detect(in: text) == .french) }

  @Test(arguments: [
    "The lighthouse has been closed since the storm took away a part of its stairs.",
    "They said that the bridge would not be rebuilt before the end of the year.",
    "What we know about the fire at the old mill",
  ])
  func `is English`(text: String) { #expect(Language.detect(in: text) == .english) }

  @Test(arguments: [
    "", " \n ", "Frise", "Grand succès", "12 345, 67 %", "東京の港は昨日から閉鎖されています。",
    "Der Hafen bleibt geschlossen, weil das Eis noch immer zu dick ist.",
    "Порт остаётся закрытым до понедельника.",
  ])
  func `is unknown when too few words tell`(text: String) {
    #expect(Language.detect(in: text) == nil)
  }

  @Test func `is unknown when two languages have equal parts`() {
    let text = "Le port est fermé et la mer monte. The port is closed and the sea is rising."
    #expect(Language.detect(in: text) == nil)
  }

  @Test func `is that of most of its words when another is quoted`() {
    let text = """
      Le directeur du port a répondu dans un message qui ne laisse pas de doute sur ses intentions :
      « We will be back ». Les dockers, eux, sont restés sur le quai avec leurs familles, et la
      direction n’a plus rien dit depuis.
      """
    #expect(Language.detect(in: text) == .french)
  }

  @Test func `is told by its first words only`() {
    let english = "The boats of the town have been at sea for a week. "
    let french = String(repeating: "Les bateaux de la ville sont en mer. ", count: 400)
    #expect(Language.detect(in: english + french, limit: 10) == .english)
    #expect(Language.detect(in: english + french) == .french)
  }

  @Test func `has the name that ISO 639-1 gives it`() {
    #expect(Language.allCases.map(\.rawValue) == ["fr", "en"])
  }
}

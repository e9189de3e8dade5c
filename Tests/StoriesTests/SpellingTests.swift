import Annotations
import Testing

@testable import Stories

@Suite struct `A slip of the pen` {
  private func isSlip(_ one: String, _ other: String) -> Bool {
    Spelling.isSlip(Array(one.unicodeScalars), Array(other.unicodeScalars))
  }

  @Test(arguments: [
    ("altman", "atlman"), ("macron", "macorn"), ("brockman", "brokman"), ("murati", "muratti"),
    ("sutskever", "sutskeber"), ("poutine", "poutyne"), ("nadella", "nadela"),
    ("sarkozy", "sarkosy"), ("dardanelles", "dardanelle"),
  ])
  func `is one letter away`(one: String, other: String) {
    #expect(isSlip(one, other))
    #expect(isSlip(other, one))
  }

  @Test(arguments: [
    ("altman", "altman"), ("xi", "xo"), ("veil", "weil"), ("bush", "busch"), ("martin", "martine"),
    ("altman", "brockman"), ("barre", "marre"), ("altman", "altmanns"), ("dupuis", "dubois"),
    ("", ""), ("a", ""), ("", "altman"),
  ])
  func `is none between two words that differ more, or less`(one: String, other: String) {
    #expect(!isSlip(one, other))
    #expect(!isSlip(other, one))
  }

  @Test(arguments: [
    ("bill", "william"), ("joe", "joseph"), ("jeannot", "jean"), ("manu", "emmanuel"),
  ])
  func `is no short given name`(short: String, long: String) {
    #expect(Hypocorisms.all(of: short).contains(long))
    #expect(Hypocorisms.all(of: long).contains(short))
    #expect(!Hypocorisms.all(of: short).contains("helen"))
  }

  private func people(_ texts: String...) -> StoryReading {
    StoryReading(
      texts.map {
        Annotator().annotate(Array($0.unicodeScalars), published: nil, language: .french)
      })
  }

  @Test(arguments: [
    (
      "Emmanuel Macron a parlé lundi. Macorn a quitté la salle. Macron est rentré.",
      "Emmanuel Macron"
    ),
    (
      "Sam Altman a été renvoyé vendredi. Le conseil de Sam Atlman a démenti, a dit M. Altman.",
      "Sam Altman"
    ),
    ("Sam Altman a été renvoyé vendredi. M. Atlman a protesté lundi.", "Sam Altman"),
  ])
  func `links to the person who is meant`(text: String, name: String) {
    #expect(people(text).people.map(\.name) == [name])
  }

  @Test func `in a surname alone is doubtful`() {
    let reading = people("Sam Altman a été renvoyé vendredi. M. Atlman a protesté lundi.")
    #expect(reading.mentions.map(\.isDoubtful) == [false, true])
  }

  @Test func `is looked for in its own article alone`() {
    let reading = people(
      "Sam Altman a été renvoyé vendredi.", "M. Atlman a ouvert une boulangerie à Nancy.")
    #expect(reading.people.map(\.name) == ["Sam Altman", "Atlman"])
  }

  @Test func `is none between two short names`() {
    #expect(people("Simone Veil a parlé. M. Weil a écouté.").people.count == 2)
  }
}

@Suite struct `A canonical name` {
  @Test(arguments: [
    ("Julie MARTIN", "Julie Martin"), ("SAM ALTMAN", "Sam Altman"),
    ("JEAN-LUC MÉLENCHON", "Jean-Luc Mélenchon"), ("Adam D’ANGELO", "Adam D’Angelo"),
    ("J. K. Rowling", "J. K. Rowling"), ("Charles III", "Charles III"),
    ("Xi Jinping", "Xi Jinping"),
    ("Robert McNamara", "Robert McNamara"), ("ÉLISABETH BORNE", "Élisabeth Borne"), ("", ""),
  ])
  func `is in ordinary capitals`(text: String, expected: String) {
    #expect(Canonical.inOrdinaryCapitals(text) == expected)
  }

  @Test(arguments: [
    ("Sam Altman", "sam-altman"), ("Élisabeth Borne", "elisabeth-borne"),
    ("Jean-Luc Mélenchon", "jean-luc-melenchon"), ("Adam D’Angelo", "adam-d-angelo"),
    ("J. K. Rowling", "j-k-rowling"), ("", "unnamed"), ("…", "unnamed"),
  ])
  func `has a name for other programs`(text: String, expected: String) {
    #expect(Canonical.id(of: text) == expected)
  }
}

import Articles
import Stories
import TestSupport
import Testing

@testable import Annotations

@Suite struct `Corrections of dates` {
  private let text = Array("Il part lundi. Elle revient mardi.".unicodeScalars)
  private let monday = Anchor(
    8..<13, in: Array("Il part lundi. Elle revient mardi.".unicodeScalars))
  private let tuesday = Anchor(
    28..<33, in: Array("Il part lundi. Elle revient mardi.".unicodeScalars))
  private let day = Day(clamping: 2023, 11, 13)

  private func corrections(_ all: (path: String, Anchor, Correction.Meaning)...) -> Corrections {
    var corrections = Corrections()
    for one in all { corrections.add(Correction(path: one.path, anchor: one.1, meaning: one.2)) }
    return corrections
  }

  @Test func `hold for the words of their file and no other`() {
    let known = corrections(
      ("/a", monday, .day(day)), ("/a", tuesday, .noDay), ("/b", monday, .noDay))
    #expect(
      known.dates(of: "/a", in: text) == [
        DateCorrection(range: 8..<13, day: day), DateCorrection(range: 28..<33, day: nil),
      ])
    #expect(known.dates(of: "/b", in: text) == [DateCorrection(range: 8..<13, day: nil)])
    #expect(known.dates(of: "/c", in: text).isEmpty)
    #expect(known.hasAny(of: "/a") && !known.hasAny(of: "/c"))
  }

  @Test func `give way to a later one of the same words`() {
    let known = corrections(
      ("/a", monday, .noDay), ("/a", monday, .day(day.adding(1))), ("/a", monday, .day(day)))
    #expect(known.dates(of: "/a", in: text) == [DateCorrection(range: 8..<13, day: day)])
  }

  @Test func `are withdrawn and leave nothing behind`() {
    let known = corrections(("/a", monday, .day(day)), ("/a", monday, .asWritten))
    #expect(known.isEmpty && !known.hasAny(of: "/a"))
    #expect(known == Corrections())
    #expect(corrections(("/a", monday, .asWritten)).isEmpty)
  }

  @Test func `follow their words, and tell those that are gone`() {
    let known = corrections(("/a", monday, .day(day)), ("/a", tuesday, .noDay))
    let edited = Array("Hier, il part lundi. Elle revient mercredi.".unicodeScalars)
    #expect(known.dates(of: "/a", in: edited) == [DateCorrection(range: 14..<19, day: day)])
    #expect(known.lost(of: "/a", in: edited).map(\.anchor.quote) == ["mardi"])
    #expect(known.lost(of: "/a", in: text).isEmpty && known.lost(of: "/b", in: edited).isEmpty)
  }

  @Test func `change the day of a date in its article, its events and its reason`() throws {
    let article = try Article.sample(
      "---\npublished: 2023-11-22\nlanguage: fr\n---\n"
        + "Le **maire** a fermé le port lundi. Le lendemain, il l’a rouvert.\n", path: "1.md")
    let scalars = Array(article.text.unicodeScalars)
    let start = try #require(
      scalars.indices.first { scalars[$0...].starts(with: "lundi".unicodeScalars) })
    let known = corrections(("/a", Anchor(start..<start + 5, in: scalars), .day(day)))
    let annotation = article.annotated(
      by: Annotator(), corrections: known.dates(of: "/a", in: scalars))
    #expect(annotation.events.map { "\($0.day)" } == ["2023-11-13", "2023-11-14"])
    let date = try #require(annotation.dates.first)
    #expect(
      date.sentence(in: .english, published: article.published?.day) == "corrected by the reader")
    #expect(
      date.sentence(in: .french, published: article.published?.day) == "corrigé par le lecteur")
  }
}

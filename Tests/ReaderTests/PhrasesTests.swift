import Annotations
import Articles
import Reader
import Testing

@Suite struct `What the reader says` {
  private let french = Phrases(.french)
  private let english = Phrases(.english)

  @Test func `days are written as people write them`() throws {
    let day = try #require(Day(year: 2023, month: 12, day: 1))
    #expect(french.fullDay(day) == "vendredi 1er décembre 2023")
    #expect(english.fullDay(day) == "Friday 1 December 2023")
    #expect(french.shortDay(day) == "1 déc. 2023")
    #expect(english.shortDay(day, withYear: false) == "1 Dec")
  }

  @Test func `a span names its year once`() throws {
    let first = try #require(Day(year: 2023, month: 11, day: 16))
    let last = try #require(Day(year: 2023, month: 12, day: 8))
    let later = try #require(Day(year: 2024, month: 1, day: 2))
    #expect(french.span(first...last) == "16 nov. – 8 déc. 2023")
    #expect(english.span(first...later) == "16 Nov 2023 – 2 Jan 2024")
    #expect(english.span(first...first) == "16 Nov 2023")
  }

  @Test func `figures are grouped as each language does`() {
    #expect(english.count(ofArticles: 10_000) == "10,000 articles")
    #expect(french.count(ofArticles: 10_000) == "10\u{202F}000 articles")
    #expect(french.count(ofArticles: 1) == "1 article")
    #expect(french.percent(42) == "42\u{A0}%")
  }

  @Test func `a day says where it comes from`() throws {
    let day = try #require(Day(year: 2023, month: 11, day: 20))
    let read = Publication(day: day, origin: .text, yearOrigin: .story)
    #expect(
      english.publication(read, quoting: "ce 20 novembre")
        == "20 Nov 2023, from its text: “ce 20 novembre”, year from the story")
    let guess = Publication(day: day, origin: .story)
    #expect(english.publication(guess, quoting: nil).hasPrefix("~ 20 Nov 2023"))
    #expect(french.publication(nil, quoting: nil) == "jour inconnu")
  }

  @Test func `each command says in both languages what it does`() {
    for binding in Keymap.standard.bindings {
      #expect(!english.purpose(of: binding.command, in: binding.views[0]).isEmpty)
      #expect(
        french.purpose(of: binding.command, in: binding.views[0])
          != english.purpose(of: binding.command, in: binding.views[0]))
    }
  }
}

import Stories
import Testing

@testable import Annotations

@Suite struct `Why a date means its day` {
  private let published = Day(year: 2023, month: 11, day: 22)
  private let wednesday = Day(clamping: 2023, 11, 22)
  private let thursday = Day(clamping: 2023, 11, 16)
  private let friday = Day(clamping: 2023, 11, 17)

  private func date(
    _ value: DateValue?, _ source: DateMention.Source, _ reason: DateReason,
    isDoubtful: Bool = false
  ) -> DateMention {
    DateMention(
      tokens: 0..<1, range: 0..<1, kind: .date, value: value, endValue: nil, source: source,
      reason: reason, isDoubtful: isDoubtful)
  }

  private func said(_ date: DateMention) -> [String] {
    [
      date.sentence(in: .english, published: published),
      date.sentence(in: .french, published: published),
    ]
  }

  @Test func `is that it is written`() {
    #expect(
      said(date(.date(friday), .explicit, .written)) == ["written in full", "écrite en entier"])
    #expect(
      said(date(.date(friday), .explicit, .written, isDoubtful: true)) == [
        "written in full, though with another weekday",
        "écrite en entier, mais avec un autre jour de la semaine",
      ])
  }

  @Test func `is the weekday before or after another day`() {
    #expect(
      said(date(.date(friday), .weekday, .weekday(from: wednesday, isAhead: false))) == [
        "Friday before 22 November 2023, the day of publication",
        "le vendredi qui précède le 22 novembre 2023, jour de la publication",
      ])
    #expect(
      said(date(.date(friday), .relative, .weekday(from: thursday, isAhead: true))) == [
        "Friday after 16 November 2023, told of just before",
        "le vendredi qui suit le 16 novembre 2023, dont il vient d’être question",
      ])
    #expect(
      said(date(.date(wednesday), .weekday, .weekday(from: wednesday, isAhead: false))) == [
        "the same day as 22 November 2023, the day of publication",
        "le même jour que le 22 novembre 2023, jour de la publication",
      ])
  }

  @Test func `is the year that a publication asks for`() {
    #expect(
      said(
        date(.date(friday), .year, .year(of: wednesday, isWeekday: false, isAhead: false))) == [
          "the year nearest to the publication on 22 November 2023",
          "l’année la plus proche de la publication, le 22 novembre 2023",
        ])
    #expect(
      said(date(.date(friday), .year, .year(of: wednesday, isWeekday: true, isAhead: false)))
        .first == "the year nearest to the publication on 22 November 2023, by its weekday")
    #expect(
      said(date(.date(friday), .year, .year(of: wednesday, isWeekday: false, isAhead: true)))
        .first == "the year that puts it after the publication on 22 November 2023")
  }

  @Test func `is so many days from another day`() {
    #expect(
      said(date(.date(friday), .relative, .fromContext(thursday, days: 1))) == [
        "one day after 16 November 2023, told of just before",
        "un jour après le 16 novembre 2023, dont il vient d’être question",
      ])
    #expect(
      said(date(.date(thursday), .relative, .fromPublication(wednesday, days: -6))) == [
        "six days before the publication on 22 November 2023",
        "six jours avant la publication, le 22 novembre 2023",
      ])
    #expect(
      said(date(.date(wednesday), .relative, .fromPublication(wednesday, days: 0))).first
        == "the day of publication, 22 November 2023")
    #expect(
      said(date(.date(friday), .heading, .fromContext(thursday, days: 1))).first
        == "one day after 16 November 2023, the day of the heading")
  }

  @Test func `is the heading above it`() {
    #expect(
      said(date(.date(thursday), .heading, .heading(thursday))) == [
        "under the heading Thursday 16 November 2023",
        "sous l’intertitre du jeudi 16 novembre 2023",
      ])
    #expect(
      said(date(.date(friday), .heading, .heading(thursday))).first
        == "the Friday nearest to the heading Thursday 16 November 2023")
  }

  @Test func `says when it is a guess, or when there is none`() {
    let guess = date(
      .date(friday), .weekday, .weekday(from: wednesday, isAhead: false), isDoubtful: true)
    #expect(
      said(guess) == [
        "Friday before 22 November 2023, the day of publication; it may be another day",
        "le vendredi qui précède le 22 novembre 2023, jour de la publication ; c’est peut-être un autre jour",
      ])
    #expect(
      said(date(nil, .explicit, .noReference, isDoubtful: true)).first
        == "there is no such day in the calendar")
    #expect(
      said(date(nil, .relative, .noReference, isDoubtful: true)).first
        == "nothing says from which day to count")
    #expect(said(date(nil, .vague, .vague)).first == "the words name no certain day")
  }

  @Test func `does not call a day that of the publication when it is not known to be`() {
    let mention = date(.date(friday), .weekday, .weekday(from: wednesday, isAhead: false))
    #expect(mention.sentence(in: .english).hasSuffix("the day of publication"))
    #expect(mention.sentence(in: .english, published: nil).hasSuffix("told of just before"))
  }

  @Test func `has its days in words`() {
    let first = Day(clamping: 2024, 3, 1)
    #expect(first.words(in: .french) == "1er mars 2024")
    #expect(first.words(in: .english, withWeekday: true) == "Friday 1 March 2024")
    #expect(DateValue.month(year: 2023, month: 8).words(in: .french) == "août 2023")
    #expect(
      DateValue.time(first, hour: 8, minute: 5).words(in: .french)
        == "vendredi 1er mars 2024, 8\u{A0}h\u{A0}05")
  }
}

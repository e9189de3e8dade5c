import TestSupport
import Testing

@testable import Annotations

@Suite struct `An annotation in bytes` {
  private static let texts = [
    "",
    "Le quai.",
    """
    Vendredi 17 novembre

    Le préfet Luc Ardant ferme le port lundi à 8 h 30. Mme Ana Ruiz, 東京, refuse « hier ».
    Le lendemain, M. Ardant et Ruiz partent jusqu’au 5 décembre. En mars 2024, tout est fini, \
    dit Paul Ruiz fils. Cette semaine, rien. Dans les années 1990, on riait.
    """,
    """
    On November 16, 2023 Dr. Ruth Frost Jr. met Ada Quill. Two days later Frost left. \
    By the end of the month nothing was known. It rained from 3 to 5 March. On Monday at noon \
    Ms. Quill spoke of the 1980s, of 1999, and of next week. On 12/11/23 nobody came.
    """,
  ]

  private static func annotation(_ text: String) -> Annotation {
    let language: Language = text.hasPrefix("On") ? .english : .french
    return Annotator().annotate(
      Array(text.unicodeScalars), published: Day(iso: "2023-11-22"), language: language)
  }

  @Test(arguments: texts) func `is the same read back`(text: String) {
    let annotation = Self.annotation(text)
    let count = text.unicodeScalars.count
    #expect(Annotation(coded: annotation.coded, scalars: count) == annotation)
  }

  @Test func `has something of all that is coded in the texts of these tests`() {
    let annotation = Self.annotation(Self.texts[2])
    #expect(annotation.names.count > 2 && annotation.dates.count > 4)
    #expect(!annotation.events.isEmpty && annotation.sentences.count > 4)
    #expect(Set(Self.texts.flatMap { Self.annotation($0).dates.map(\.kind) }).count >= 3)
  }

  @Test(arguments: texts) func `is none of a shorter text, nor in fewer or more bytes`(text: String)
  {
    let coded = Self.annotation(text).coded
    let count = text.unicodeScalars.count
    for length in 0..<coded.count {
      #expect(Annotation(coded: Array(coded.prefix(length)), scalars: count) == nil, "\(length)")
    }
    #expect(Annotation(coded: coded + [0], scalars: count) == nil)
    guard count > 0 else { return }
    #expect(Annotation(coded: coded, scalars: count / 2) == nil)
    #expect(Annotation(coded: coded, scalars: 0) == nil)
  }

  @Test(arguments: 0..<20) func `whose bytes were changed is none, or lies within the text`(
    seed: UInt64
  ) {
    var dice = Dice(seed: seed)
    for text in Self.texts.dropFirst() {
      let (whole, count) = (Self.annotation(text).coded, text.unicodeScalars.count)
      for _ in 0..<200 {
        var coded = whole
        for _ in 0..<Int.random(in: 1...4, using: &dice) {
          coded[.random(in: coded.indices, using: &dice)] = .random(in: 0...255, using: &dice)
        }
        if let read = Annotation(coded: coded, scalars: count) { expect(read, within: count) }
      }
    }
  }

  @Test(arguments: 0..<20) func `of any bytes is none, or lies within the text`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<400 {
      let most: UInt8 = Bool.random(using: &dice) ? 3 : 255
      let coded = (0..<Int.random(in: 0...60, using: &dice)).map { _ in
        UInt8.random(in: 0...most, using: &dice)
      }
      if let read = Annotation(coded: coded, scalars: 50) { expect(read, within: 50) }
    }
  }

  @Test func `of great numbers is none`() {
    let great: [UInt8] = Array(repeating: 0xFF, count: 8) + [0x7F]
    for number in [great, Array(repeating: 0xFF, count: 12), [0x80, 0x80]] {
      #expect(Annotation(coded: number, scalars: 50) == nil)
      #expect(Annotation(coded: [1] + number + number, scalars: 50) == nil)
      #expect(Annotation(coded: [1, 0] + number, scalars: 50) == nil)
    }
  }

  /// Expects an annotation to be of use to whoever takes it for one of a text of so many scalars.
  private func expect(
    _ read: Annotation, within count: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let ranges =
      read.sentences + read.names.map(\.range) + read.candidates.map(\.range)
      + read.dates.map(\.range) + read.events.map(\.range) + read.looseEvents.map(\.range)
    let isInside = ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= count }
    let sentences = read.names.map(\.sentence) + read.candidates.map(\.sentence)
    let hasSentences = sentences.allSatisfy(read.sentences.indices.contains)
    let hasDates = (read.events + read.looseEvents).allSatisfy {
      read.dates.indices.contains($0.date)
    }
    #expect(isInside && hasSentences && hasDates, sourceLocation: sourceLocation)
    // What is asked of dates must not trap either.
    let days = read.dates.compactMap(\.value?.day).map(\.number)
    #expect(days.count <= read.dates.count, sourceLocation: sourceLocation)
    #expect(
      read.daysOfSentences.count <= max(1, read.sentences.count), sourceLocation: sourceLocation)
  }
}

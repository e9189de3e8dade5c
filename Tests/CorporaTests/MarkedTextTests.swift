import Annotations
import Corpora
import Testing

@Suite struct `A file of marked texts` {
  private let file = """
    published: 2024-03-12
    language: fr
    genre: dépêche

    [p Élodie Martin|Élodie Martin] à [l Nîmes]

    Dès [d mardi|2024-03-12], Mme [p Martin|Élodie Martin] parle à l’[o INSEE] du [m G7].
    ===

    published: 2024-01-02
    language: en

    [p Ana] waits 東京 🎉 [d 3 to 5 May|2024-05-03/2024-05-05] and [d these days|?].

    """

  @Test func `has the text without its marks`() throws {
    let texts = try MarkedText.read(file)
    #expect(
      texts.map(\.text) == [
        "Élodie Martin à Nîmes\n\nDès mardi, Mme Martin parle à l’INSEE du G7.",
        "Ana waits 東京 🎉 3 to 5 May and these days.",
      ])
  }

  @Test func `has the fields of each text`() throws {
    let texts = try MarkedText.read(file)
    #expect(texts.map(\.language) == [.french, .english])
    #expect(texts.map { $0.published?.description } == ["2024-03-12", "2024-01-02"])
    #expect(texts.map { $0.fields["genre"] } == ["dépêche", nil])
  }

  @Test func `has each mark with its words and its value`() throws {
    let marks = try MarkedText.read(file).flatMap { text in
      text.marks.map { mark in
        "\(mark.kind.rawValue) \(String(scalars: text.scalars[mark.range])) = \(mark.value)"
      }
    }
    #expect(
      marks == [
        "p Élodie Martin = Élodie Martin", "l Nîmes = Nîmes", "d mardi = 2024-03-12",
        "p Martin = Élodie Martin", "o INSEE = INSEE", "m G7 = G7", "p Ana = Ana",
        "d 3 to 5 May = 2024-05-03/2024-05-05", "d these days = ?",
      ])
  }

  @Test func `gives names and dates to a scorer, and nothing else`() throws {
    let marks = try MarkedText.read(file).map { Marks($0) }
    #expect(marks.map(\.language) == ["fr", "en"])
    #expect(marks[0].names.map(\.person) == ["Élodie Martin", "Élodie Martin"])
    #expect(marks[0].dates.map(\.value) == ["2024-03-12"])
    #expect(marks[1].dates.map(\.value) == ["2024-05-03", nil])
    #expect(marks[1].dates.map(\.endValue) == ["2024-05-05", nil])
    #expect(marks[1].dates.map(\.wholeValue) == ["2024-05-03/2024-05-05", nil])
  }

  @Test func `may have lines as Windows ends them`() throws {
    let windows = file.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(try MarkedText.read(windows).map(\.text) == MarkedText.read(file).map(\.text))
  }

  @Test func `may be empty`() throws {
    #expect(try MarkedText.read("").isEmpty)
    #expect(try MarkedText.read("===\n\n===\n").isEmpty)
  }

  @Test(arguments: [
    ("language: en\n\nOne\nTwo [p Ana", 4, "a bracket that is no mark"),
    ("language: en\n\nOne [x Ana]", 3, "a bracket that is no mark"),
    ("language: en\n\nOne [1]", 3, "a bracket that is no mark"),
    ("language: en\n\nOne [p ]", 3, "an empty mark"),
    ("language: en\nOne [p Ana]", 2, "neither a field nor a blank line"),
    ("language: en\n\nOne\n===\nTwo", 5, "neither a field nor a blank line"),
    ("language: en\npublished: 12 mars\n\nOne", 2, "“published” is no day like 2024-03-12"),
  ])
  func `tells the line of a fault`(file: String, line: Int, reason: String) {
    let error = #expect(throws: MarkedTextError.self) { try MarkedText.read(file) }
    #expect(error?.description == "line \(line): \(reason)")
  }
}

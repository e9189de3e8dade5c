import Annotations
@testable import Articles
import Testing

@Suite struct `An article` {
  private func read(
    _ text: String, path: String = "port.txt", overrides: Overrides = Overrides()
  ) throws -> Article {
    try Article(Array(text.utf8), path: Path(path), changed: nil, overrides: overrides)
  }

  @Test(arguments: [
    ("Un deux  trois\nquatre", 4), ("« Non » ! dit-il ?", 2), ("90 % de 1 200", 4), ("été où à", 3),
    ("\r\nun\tdeux\u{0C}trois ", 3), ("3,50 £", 1), ("aujourd’hui", 1),
  ])
  func `has as many words as stand between its blanks`(text: String, count: Int) throws {
    #expect(try read("x " + text).wordCount == count + 1)
  }

  @Test(arguments: [(1, 1), (100, 1), (344, 1), (345, 2), (460, 2), (2_300, 10)])
  func `takes minutes to read`(words: Int, minutes: Int) throws {
    let article = try read(String(repeating: "mot ", count: words))
    #expect(article.wordCount == words)
    #expect(article.readingMinutes == minutes)
  }

  @Test func `has its title from the metadata before the text`() throws {
    let article = try read(
      "---\ntitle: La crue\n---\nLe port est fermé depuis dimanche\n\nLe port…\n")
    #expect(article.title == Found("La crue", from: .metadata))
    #expect(article.titleRange == nil)
  }

  @Test func `has its title from the text before the file`() throws {
    let article = try read("Le port de Brest est fermé\n\nLe port de Brest a fermé à l’aube.\n")
    #expect(article.title == Found("Le port de Brest est fermé", from: .text))
    #expect(article.titleRange == 0..<26)
  }

  @Test func `has its title from the file when the text has none`() throws {
    let article = try read("42\n", path: "dir/la_crue-de-mars.txt")
    #expect(article.title == Found("la crue de mars", from: .file))
    #expect(article.titleRange == nil)
  }

  @Test func `has its title from its first words when there is no file`() throws {
    #expect(try read("\n  42\n43", path: "-").title == Found("42", from: .text))
    #expect(try read(String(repeating: "é", count: 500), path: "-").title.value.count <= 80)
  }

  @Test func `has metadata of one line each`() throws {
    let article = try read(
      """
      ---
      title: "La\\n  crue\\t de mars"
      source: |
        Le Courrier
        du Rouergue
      author: "Jeanne\\r\\nMartin"
      story: "Crues\\n\\nde mars"
      ---
      L’Aveyron
      """)
    #expect(article.title.value == "La crue de mars")
    #expect(article.source == "Le Courrier du Rouergue")
    #expect(article.author == "Jeanne Martin")
    #expect(article.story == "Crues de mars")
  }

  @Test func `keeps the blanks of French within its title`() throws {
    let article = try read("---\ntitle: \"Qui a fermé\u{A0}le port\u{202F}?\"\n---\nx y")
    #expect(article.title.value == "Qui a fermé\u{A0}le port\u{202F}?")
  }

  @Test func `has an option's day and language before the metadata's`() throws {
    let text =
      "---\ndate: 2024-03-03\nlang: fr\n---\nThe harbor is closed, and the boats are in it."
    let day = try #require(Day(year: 2020, month: 1, day: 2))
    let plain = try read(text)
    let told = try read(text, overrides: Overrides(published: day, language: .english))
    #expect(plain.published?.day == Day(year: 2024, month: 3, day: 3))
    #expect(plain.published?.origin == .metadata)
    #expect(plain.language == Found(.french, from: .metadata))
    #expect(told.published == Publication(day: day, origin: .option))
    #expect(told.language == Found(.english, from: .option))
  }

  @Test func `has the language of its words, if they tell`() throws {
    #expect(
      try read("Le port est fermé et les bateaux sont à quai.").language
        == Found(.french, from: .text))
    #expect(try read("Krach boursier").language == nil)
  }

  @Test func `notes what was strange about its file`() throws {
    let bytes = Array("---\nautor: Ann\ndate: hier\n---\n".utf8) + [0x4F, 0xF9, 0x20, 0x3F]
    let article = try Article(bytes, path: Path("a.txt"), changed: nil)
    #expect(
      article.notes == [
        .notUTF8(readAs: "Windows-1252"), .unknownField(line: 2, name: "autor", meant: "author"),
        .badValue(line: 3, field: "date", value: "hier"),
      ])
    #expect(article.text == "Où ?")
  }

  @Test func `has metadata behind a byte order mark`() throws {
    let article = try read("\u{FEFF}---\ntitle: La crue\n---\nL’Aveyron\n")
    #expect(article.title.value == "La crue")
    #expect(article.text == "L’Aveyron\n")
    #expect(article.notes == [])
  }

  @Test(
    arguments: [
      ("a.md", .markdown), ("a.MARKDOWN", .markdown), ("a.mkd", .markdown), ("a.txt", .plain),
      ("md", .plain),
      ("-", .plain), ("a.md.txt", .plain),
    ] as [(String, Article.Format)])
  func `is Markdown by its file's ending`(path: String, format: Article.Format) throws {
    #expect(try read("# Un *mot* ici", path: path).format == format)
  }

  @Test func `has the structure of its format`() throws {
    #expect(
      try read("# Un port", path: "a.md").structure.blocks.map(\.kind) == [.heading(level: 1)])
    #expect(try read("# Un port", path: "a.txt").structure.blocks.map(\.kind) == [.paragraph])
  }

  @Test func `has no day of a file when it comes through standard input`() throws {
    let article = try Article(Array("Un port".utf8), path: .standardInput, changed: Day(number: 0))
    #expect(article.fileDay == nil)
  }
}

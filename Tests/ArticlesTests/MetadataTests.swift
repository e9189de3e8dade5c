import Annotations
@testable import Articles
import TestSupport
import Testing

@Suite struct `An article's metadata` {
  @Test func `are all its fields`() {
    let (metadata, text) = Metadata.split(
      """
      ---
      title: La crue de l’Aveyron
      source: Le Courrier du Rouergue
      author: Jeanne Martin
      published: 2024-03-03
      language: fr
      url: https://courrier.example/crue
      story: Crues de mars
      ---

      L’Aveyron a débordé dimanche.
      """)
    #expect(metadata.title == "La crue de l’Aveyron")
    #expect(metadata.source == "Le Courrier du Rouergue")
    #expect(metadata.author == "Jeanne Martin")
    #expect(metadata.published == Day(year: 2024, month: 3, day: 3))
    #expect(metadata.language == .french)
    #expect(metadata.url == "https://courrier.example/crue")
    #expect(metadata.story == "Crues de mars")
    #expect(metadata.notes == [])
    #expect(text == "L’Aveyron a débordé dimanche.")
  }

  @Test func `may use the names of other programs, in any case`() {
    let (metadata, _) = Metadata.split(
      "---\nDate: March 3, 2024\nLANG: en-GB\nlink: http://a.example\nauthors: [Ann Lee, Bo]\n---\nHi"
    )
    #expect(metadata.published == Day(year: 2024, month: 3, day: 3))
    #expect(metadata.language == .english)
    #expect(metadata.url == "http://a.example")
    #expect(metadata.author == "Ann Lee, Bo")
    #expect(metadata.notes == [])
  }

  @Test(
    arguments: [
      ("'L''île'", "L'île"), ("\"Un \\\"oui\\\"\"", "Un \"oui\""), ("Où ? Là : non", nil),
      (">-\n  en deux\n  lignes", "en deux lignes"), ("東京 # une note", "東京"),
      ("\"a\\u00e9\"", "aé"),
    ] as [(String, String?)])
  func `are read as YAML reads them`(value: String, title: String?) {
    #expect(Metadata.split("---\ntitle: \(value)\n---\nx").metadata.title == title)
  }

  @Test(arguments: ["- Ann\n  - Bo", "[Ann, Bo]", "\n  - Ann\n  - Bo"])
  func `may list several authors`(list: String) {
    let value = list.hasPrefix("- ") ? "\n  " + list : " " + list
    #expect(Metadata.split("---\nauthor:\(value)\n---\nx").metadata.author == "Ann, Bo")
  }

  @Test(arguments: ["", " ", " \"\"", " ''", " []", " {}"])
  func `may leave a field empty`(value: String) {
    let (metadata, text) = Metadata.split("---\ntitle:\(value)\nsource: Écho\n---\nx")
    #expect(metadata.title == nil)
    #expect(metadata.source == "Écho")
    #expect(text == "x")
  }

  @Test func `may hold fields of other programs, nested or not`() {
    let (metadata, _) = Metadata.split(
      """
      ---
      layout: post
      image: { path: a.png, title: "Pas lui" }
      tags:
        - title
        - { source: "non plus" }
      title: Le bon
      ---
      x
      """)
    #expect(metadata == Metadata(title: "Le bon"))
  }

  @Test(arguments: ["---", "...", "---  ", "...\t"])
  func `end at a fence`(fence: String) {
    let (metadata, text) = Metadata.split("---\ntitle: A\n\(fence)\nTexte")
    #expect(metadata.title == "A")
    #expect(text == "Texte")
  }

  @Test func `may lie between lines that end in two characters`() {
    let (metadata, text) = Metadata.split(
      "---\r\ntitle: A\r\nsource: B\r\n---\r\n\r\nUn\r\nDeux\r\n")
    #expect(metadata.title == "A")
    #expect(metadata.source == "B")
    #expect(Array(text.utf8) == Array("Un\r\nDeux\r\n".utf8))
  }

  @Test(arguments: [
    "---\ntitle: A\n\nsans fin", "---", "---\n", "--- \ntitle: A", "----\ntitle: A\n---\nx",
    " ---\ntitle: A\n---\nx", "\n---\ntitle: A\n---\nx", "Texte\n---\ntitle: A\n---\n", "",
    "—--\ntitle: A\n---\nx", "***\na\n***\n",
  ])
  func `are none without two fences, the first of them at the top`(file: String) {
    let (metadata, text) = Metadata.split(file)
    #expect(metadata == Metadata())
    #expect(text == file)
  }

  @Test func `leave the text after them as it is`() {
    let body = "  Un\u{A0}!\n\n---\ntitle: pas moi\n---\n\n\tfin \r\n\n"
    let (metadata, text) = Metadata.split("---\ntitle: A\n---\n" + body)
    #expect(metadata.title == "A")
    #expect(Array(text.unicodeScalars) == Array(body.unicodeScalars))
  }

  @Test func `may be empty`() {
    let (metadata, text) = Metadata.split("---\n---\nTexte")
    #expect(metadata == Metadata())
    #expect(text == "Texte")
  }

  @Test(arguments: [
    ("autor", "author"), ("titel", "title"), ("pubished", "published"), ("langage", "language"),
    ("Sourse", "source"), ("storry", "story"),
  ])
  func `tell which field was meant, and on which line`(name: String, meant: String) {
    let (metadata, _) = Metadata.split("---\nlayout: post\n\(name): x\n---\ny")
    #expect(metadata.notes == [.unknownField(line: 3, name: name, meant: meant)])
  }

  @Test(arguments: ["tags", "categories", "u", "x-émotion", "東京", "draft"])
  func `say nothing of a field that resembles none`(name: String) {
    #expect(Metadata.split("---\n\(name): x\n---\ny").metadata.notes == [])
  }

  @Test(arguments: ["hier", "2024-02-30", "3 mars", "2024", "12:30"])
  func `tell of a date that is none`(value: String) {
    let (metadata, _) = Metadata.split("---\ntitle: A\ndate: \"\(value)\"\n---\ny")
    #expect(metadata.published == nil)
    #expect(metadata.notes == [.badValue(line: 3, field: "date", value: value)])
  }

  @Test(arguments: [
    "2024-03-03", "2024-03-03T10:20:30+01:00", "2024-03-03 10:20", "3 mars 2024", "March 3, 2024",
    "03/03/2024", "dimanche 3 mars 2024",
  ])
  func `take a date as people write it`(value: String) {
    let (metadata, _) = Metadata.split("---\ndate: \(value)\n---\ny")
    #expect(metadata.published == Day(year: 2024, month: 3, day: 3))
    #expect(metadata.notes == [])
  }

  @Test(
    arguments: [
      ("fr", .french), ("FR", .french), ("fr_CA.UTF-8", .french), ("en-US", .english), ("xx", nil),
      ("f", nil),
      ("東", nil),
    ] as [(String, Language?)])
  func `take a language by its code`(value: String, language: Language?) {
    let (metadata, _) = Metadata.split("---\nlang: \(value)\n---\ny")
    #expect(metadata.language == language)
    let note = ArticleNote.badValue(line: 2, field: "lang", value: value)
    #expect(metadata.notes == (language == nil ? [note] : []))
  }

  @Test(arguments: [
    "title: [A", "title: A\n\tsource: B", "title: \"A\nsource: B", "title: A\n source: B: C",
    "title: A\n- b", "title: \u{1}",
  ])
  func `that are broken are told of, and the text opens`(yaml: String) {
    let (metadata, text) = Metadata.split("---\n\(yaml)\n---\nTexte")
    #expect(text == "Texte")
    guard case .brokenMetadata(_, let problem)? = metadata.notes.first else {
      Issue.record("\(metadata.notes)")
      return
    }
    #expect(!problem.isEmpty)
  }

  @Test(arguments: ["# une note", "{}", "? [a]\n: b", "~"])
  func `that are no fields do no harm`(yaml: String) {
    let (metadata, text) = Metadata.split("---\n\(yaml)\n---\nTexte")
    #expect(metadata == Metadata())
    #expect(text == "Texte")
  }

  @Test(arguments: [
    "- une\n- liste", "\nLe port est fermé.\n", "Le port : il est fermé", "@ la une",
    "« Oui : non : si »",
  ])
  func `are not what stands between two rules of a text`(prose: String) {
    let file = "---\n\(prose)\n---\nTexte"
    #expect(Metadata.split(file).text == file)
  }

  @Test func `say which line of the file is broken`() {
    let (metadata, _) = Metadata.split("---\ntitle: A\n\tsource: B\n---\nTexte")
    guard case .brokenMetadata(line: 3, _)? = metadata.notes.first else {
      Issue.record("\(metadata.notes)")
      return
    }
  }

  @Test func `leave out what is null or no plain value`() {
    let (metadata, _) = Metadata.split(
      "---\ntitle: null\nsource: ~\nauthor: {name: Ann}\n---\nTexte")
    #expect(metadata.title == nil && metadata.source == nil && metadata.author == nil)
    #expect(Metadata.split("---\ntitle: \"null\"\n---\nTexte").metadata.title == "null")
  }

  @Test func `cannot grow by aliases`() {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      yaml += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let (metadata, _) = Metadata.split("---\n\(yaml)title: *a29\nsource: Écho\n---\nTexte")
    #expect(metadata.title == nil)
    #expect(metadata.source == "Écho")
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "&a "])
  func `may be nested very deep`(piece: String) {
    let yaml = "title: A\nb: " + String(repeating: piece, count: 40_000)
    #expect(Metadata.split("---\n\(yaml)\n---\nTexte").text == "Texte")
  }

  @Test func `are read whatever they are`() {
    var dice = Dice(seed: 11)
    let pieces = [
      "title", ":", " ", "\n", "- ", "[", "]", "{", "}", "\"", "'", "é", "#", "|", ">", "&a", "*a",
      "!", "\t", ",", "---", "...",
    ]
    for _ in 0..<500 {
      let yaml = (0..<20).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &dice)] }
        .joined()
      _ = Metadata.split("---\n\(yaml)\n---\nTexte")
    }
  }
}

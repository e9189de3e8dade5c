import Annotations
import Articles
import Testing

@Suite struct `A fault's sentence` {
  private static let path = Path("dossier/lettre\u{1B}.md")

  private static let faults: [ArticleFault] = [
    .missing(path), .unreadable(path, reason: 13), .unreadable(path, reason: 5),
    .special(path, .directory),
    .special(path, .pipe), .special(path, .socket), .special(path, .characterDevice),
    .special(path, .blockDevice), .special(path, .unknown), .linkLoop(path), .danglingLink(path),
    .leadsOutside(path), .tooDeep(path), .empty(path), .binary(path, kind: "PDF"),
    .binary(path, kind: nil), .otherXML(path, root: "svg"),
    .otherJSON(path), .malformed(path, line: 7, problem: "mismatched tag"), .noText(path),
    .emptyFeed(path), .tooLarge(path, bytes: 300 << 20),
    .noArticles(path),
  ]

  @Test(arguments: faults, Language.allCases)
  func `is one line without the path`(fault: ArticleFault, language: Language) {
    let sentence = fault.sentence(in: language)
    #expect(!sentence.isEmpty)
    #expect(!sentence.contains { $0.isNewline })
    #expect(!sentence.contains("lettre"))
    #expect(fault.path == Self.path)
  }

  @Test(arguments: faults)
  func `is another in another language`(fault: ArticleFault) {
    #expect(fault.sentence(in: .french) != fault.sentence(in: .english))
  }

  @Test func `is another for another fault`() {
    #expect(Set(Self.faults.map { $0.sentence(in: .english) }).count == Self.faults.count - 1)
    #expect(Set(Self.faults.map { $0.sentence(in: .french) }).count == Self.faults.count - 1)
  }

  @Test func `says how large is too large`() {
    let fault = ArticleFault.tooLarge(Self.path, bytes: 300 << 20)
    #expect(fault.sentence(in: .english) == "too large: 300 MB")
    #expect(fault.sentence(in: .french) == "trop gros : 300 Mo")
  }

  private static let notes: [ArticleNote] = [
    .notUTF8(readAs: "UTF-16"), .repaired(bytes: 1), .repaired(bytes: 12),
    .brokenMetadata(line: 3, problem: "could not find expected ':'"),
    .unknownField(line: 4, name: "autor", meant: "author"),
    .badValue(line: 5, field: "date", value: "hier"),
    .badValue(line: nil, field: "date", value: "hier"),
    .brokenFeed(line: 6, problem: "mismatched tag"), .emptyItems(1), .emptyItems(3),
  ]

  @Test(arguments: notes)
  func `is one line for a note too`(note: ArticleNote) {
    let sentences = Language.allCases.map { note.sentence(in: $0) }
    #expect(!sentences.contains { $0.isEmpty || $0.contains { $0.isNewline } })
    #expect(Set(sentences).count == 2)
  }

  @Test func `counts one byte as one`() {
    #expect(ArticleNote.repaired(bytes: 1).sentence(in: .english) == "1 byte is not UTF-8")
    #expect(ArticleNote.repaired(bytes: 2).sentence(in: .english) == "2 bytes are not UTF-8")
  }

  @Test func `stands beside its line, where a note has one`() {
    #expect(Self.notes.map(\.line) == [nil, nil, nil, 3, 4, 5, nil, 6, nil, nil])
  }
}

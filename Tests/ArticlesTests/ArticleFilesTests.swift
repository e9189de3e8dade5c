import Annotations
@testable import Articles
import Foundation
import TestSupport
import Testing

@Suite struct `The files that paths stand for` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What is found, without the folder's own path: a name, or a name and a fault.
  private func find(_ names: String...) -> [String] {
    describe(ArticleFiles().find(names.map { Path(folder.path($0)) }))
  }

  private func describe(_ entries: [ArticleFiles.Entry]) -> [String] {
    entries.map { entry in
      let name = entry.path.text.replacingOccurrences(of: folder.path, with: "")
        .trimmingCharacters(in: ["/"])
      switch entry {
      case .success: return name
      case .failure(let fault): return "\(name): \(fault.sentence(in: .english))"
      }
    }
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(name), withDestinationPath: target)
  }

  @Test func `come as a reader counts, with those of folders below`() throws {
    for name in ["10.txt", "2.txt", "Été.md", "b/3.txt", "b/a/1.txt", "B2.txt", "a.txt"] {
      try folder.write("Un", to: name)
    }
    #expect(find("") == ["2.txt", "10.txt", "a.txt", "b/3.txt", "b/a/1.txt", "B2.txt", "Été.md"])
  }

  @Test func `are not missed in a folder that was reached before`() throws {
    try folder.write("Un", to: "d/1.txt")
    try link("vers-d", to: "d")
    #expect(find("./d", "d", "vers-d") == ["./d/1.txt"])
  }

  @Test func `are missed in an empty folder beside one with a longer name`() throws {
    try folder.write("Un", to: "ici-non/1.txt")
    try FileManager.default.createDirectory(
      atPath: folder.path("ici"), withIntermediateDirectories: true)
    #expect(find("ici-non", "ici") == ["ici-non/1.txt", "ici: no articles in it"])
  }

  @Test func `are in no loop when a link names its neighbour`() throws {
    try folder.write("Un", to: "a/vrai/1.txt")
    try link("a/vrai-lien", to: "vrai")
    #expect(find("a") == ["a/vrai/1.txt"])
    try link("a/vrai/retour", to: "..")
    #expect(find("a") == ["a/vrai/1.txt", "a/vrai/retour: a loop of links"])
  }

  @Test func `come through standard input once`() {
    #expect(ArticleFiles().find([.standardInput, .standardInput]) == [.success(.standardInput)])
  }

  @Test func `come in the order in which they are named`() throws {
    try folder.write("Un", to: "1.txt")
    try folder.write("Deux", to: "2.txt")
    #expect(find("2.txt", "1.txt") == ["2.txt", "1.txt"])
  }

  @Test func `are not the hidden ones, unless they are named`() throws {
    try folder.write("Un", to: ".cache")
    try folder.write("Un", to: ".git/HEAD")
    try folder.write("Un", to: "1.txt")
    #expect(find("") == ["1.txt"])
    #expect(find(".cache") == [".cache"])
  }

  @Test func `come once, however often they are reached`() throws {
    try folder.write("Un", to: "a/1.txt")
    try FileManager.default.linkItem(atPath: folder.path("a/1.txt"), toPath: folder.path("a/2.txt"))
    try link("a/3.txt", to: "1.txt")
    #expect(find("a", "a/1.txt", "a/", "a/2.txt", "") == ["a/1.txt"])
  }

  @Test func `may be missing`() throws {
    #expect(find("nulle-part.txt") == ["nulle-part.txt: no such file or folder"])
    try folder.write("Un", to: "1.txt")
    #expect(find("1.txt/2.txt") == ["1.txt/2.txt: no such file or folder"])
  }

  @Test func `may be none in a folder`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("vide/sous"), withIntermediateDirectories: true)
    try folder.write("Un", to: "vide/.caché")
    #expect(find("vide") == ["vide: no articles in it"])
  }

  @Test func `come through a link to a file or a folder beside it`() throws {
    try folder.write("Un", to: "vrais/1.txt")
    try link("lien", to: "vrais")
    try link("un.txt", to: "vrais/1.txt")
    #expect(find("") == ["lien/1.txt"])
    #expect(find("vrais") == ["vrais/1.txt"])
  }

  @Test func `may be named through a link that leads anywhere`() throws {
    try folder.write("Un", to: "loin/1.txt")
    try folder.write("Deux", to: "loin/2.txt")
    try FileManager.default.createDirectory(
      atPath: folder.path("ici"), withIntermediateDirectories: true)
    try link("ici/lien.txt", to: "../loin/1.txt")
    try link("ici/dossier", to: "../loin")
    #expect(find("ici/lien.txt") == ["ici/lien.txt"])
    #expect(find("ici/dossier") == ["ici/dossier/1.txt", "ici/dossier/2.txt"])
  }

  @Test func `are not looked for out of the folder`() throws {
    try folder.write("Un", to: "loin/1.txt")
    try folder.write("Deux", to: "ici/2.txt")
    try link("ici/1.txt", to: "../loin/1.txt")
    try link("ici/dossier", to: folder.path("loin"))
    try link("ici/haut", to: "..")
    #expect(
      find("ici") == [
        "ici/1.txt: a link that leads out of the folder", "ici/2.txt",
        "ici/dossier: a link that leads out of the folder",
        "ici/haut: a link that leads out of the folder",
      ])
  }

  @Test func `are not those of a folder whose name only begins the same`() throws {
    try folder.write("Un", to: "ici-non/1.txt")
    try folder.write("Deux", to: "ici/2.txt")
    try link("ici/1.txt", to: "../ici-non/1.txt")
    #expect(find("ici") == ["ici/1.txt: a link that leads out of the folder", "ici/2.txt"])
  }

  @Test func `may have links that turn in circles among them`() throws {
    try folder.write("Un", to: "ici/1.txt")
    try link("ici/a", to: "b")
    try link("ici/b", to: "a")
    try link("ici/moi", to: "moi")
    try link("ici/racine", to: ".")
    #expect(
      find("ici") == [
        "ici/1.txt", "ici/a: a loop of links", "ici/b: a loop of links", "ici/moi: a loop of links",
        "ici/racine: a loop of links",
      ])
    #expect(find("ici/a") == ["ici/a: a loop of links"])
  }

  @Test func `may have a link to a folder above, which adds nothing`() throws {
    try folder.write("Un", to: "ici/1.txt")
    try folder.write("Deux", to: "ici/bas/2.txt")
    try link("ici/bas/haut", to: "..")
    try link("ici/bas/même", to: ".")
    let found = find("ici").filter { !$0.contains(": ") }
    #expect(found.sorted() == ["ici/1.txt", "ici/bas/2.txt"])
  }

  @Test func `may have a link to nothing among them`() throws {
    try folder.write("Un", to: "1.txt")
    try link("2.txt", to: "nulle-part")
    #expect(find("") == ["1.txt", "2.txt: a link to nothing"])
  }

  @Test func `may have a pipe among them, which is not waited for`() throws {
    try folder.write("Un", to: "1.txt")
    try #require(mkfifo(folder.path("2"), 0o600) == 0)
    let sentence = "2: not a regular file: a pipe (give its text to standard input and name it -)"
    #expect(find("") == ["1.txt", sentence])
    #expect(find("2") == [sentence])
    #expect(throws: ArticleFault.special(Path(folder.path("2")), .pipe)) {
      try ArticleFiles().read(Path(folder.path("2")))
    }
  }

  @Test func `may have a device named among them`() {
    #expect(
      ArticleFiles().find([Path("/dev/null")])
        == [.failure(.special(Path("/dev/null"), .characterDevice))])
  }

  @Test func `may lie very deep, down to a limit`() throws {
    let deep = (0..<80).map { "d\($0)" }.joined(separator: "/")
    try folder.write("Un", to: deep + "/1.txt")
    try folder.write("Deux", to: "z.txt")
    let found = find("")
    #expect(found.count == 2)
    #expect(found.first?.hasSuffix(": folders nested too deep") == true)
    #expect(found.last == "z.txt")
  }

  @Test func `may have names that are no text`() throws {
    let name = Array(folder.path.utf8) + [0x2F, 0xE9, 0x74, 0xE9, 0x2E, 0x6D, 0x64]
    let file = (name + [0]).withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { fopen($0.baseAddress, "w") }
    }
    let stream = try #require(file)
    fputs("# Un été\n", stream)
    fclose(stream)
    let found = ArticleFiles().find([Path(folder.path)])
    #expect(found == [.success(Path(bytes: name))])
    #expect(found.first?.path.name == "\u{FFFD}t\u{FFFD}.md")
    let article = try #require(try ArticleFiles().read(Path(bytes: name)).first)
    #expect(article.format == .markdown)
  }

  @Test func `have standard input among them when it is named`() {
    #expect(ArticleFiles().find([Path("-")]) == [.success(.standardInput)])
  }
}

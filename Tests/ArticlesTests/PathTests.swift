@testable import Articles
import Testing

@Suite struct `A path` {
  @Test(arguments: [
    ("a/b.txt", "b.txt"), ("b", "b"), ("a/b/", "b"), ("", ""), ("a//", "a"),
    ("..", ".."),
    ("東/京.md", "京.md"),
  ])
  func `has the name after its last slash`(path: String, name: String) {
    #expect(Path(path).name == name)
  }

  @Test(arguments: [
    ("a.MD", "md"), ("a.b.txt", "txt"), (".caché", ""), ("a", ""), ("a.", ""), ("x.d/a", ""),
    ("é.markdown", "markdown"),
  ])
  func `has an ending in small letters`(path: String, ending: String) {
    #expect(Path(path).ending == ending)
  }

  @Test(arguments: [
    ("x/la_crue-de-mars.txt", "la crue de mars"), ("note", "note"), (".caché", ".caché"),
    ("a.b.md", "a.b"),
    ("é-東.md", "é 東"),
  ])
  func `has a name in words`(path: String, words: String) {
    #expect(Path(path).nameInWords == words)
  }

  @Test func `grows by a name, with one slash between`() {
    #expect(Path("a").appending(Array("b".utf8)) == Path("a/b"))
    #expect(Path("a/").appending([0xFF]).bytes == [0x61, 0x2F, 0xFF])
    #expect(Path("a/").appending([0xFF]).text == "a/\u{FFFD}")
  }

  @Test func `of a feed's article has its number behind that of the file`() {
    let path = Path(bytes: Array("a/flux.xml".utf8), item: .init(id: "x", number: 3))
    #expect(path.text == "a/flux.xml#3")
    #expect(path.name == "flux.xml#3")
    #expect(path.ending == "xml")
    #expect(path.nameInWords == "flux")
    #expect(path.itemID == "x")
    #expect(path.file == Path("a/flux.xml"))
    #expect(path.file.itemID == nil)
  }

  @Test func `of a feed's article is the same wherever it stands in the file`() {
    let bytes = Array("flux.xml".utf8)
    let one = Path(bytes: bytes, item: .init(id: "x", number: 3))
    #expect(one == Path(bytes: bytes, item: .init(id: "x", number: 4)))
    #expect(Set([one]).contains(Path(bytes: bytes, item: .init(id: "x", number: 1))))
    #expect(one != Path(bytes: bytes, item: .init(id: "y", number: 3)))
    #expect(one != one.file)
  }
}

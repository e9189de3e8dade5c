@testable import Articles
import TestSupport
import Testing

@Suite struct `The links of a text` {
  /// Each link's words as they are shown, its number and its address.
  private func links(_ structure: Structure) -> [String] {
    structure.links.map { link in
      let words = link.range.filter { !structure.marks[$0].isHidden }.map { structure.scalars[$0] }
      return "\(String(String.UnicodeScalarView(words))) [\(link.number)] \(link.address)"
    }
  }

  private func links(markdown: String, base: String? = nil) -> [String] {
    links(Structure(markdown: markdown, base: base))
  }

  @Test(arguments: [
    ("[un](http://a.example)", "un [1] http://a.example"),
    ("[un](<http://a.example/b c> \"Titre (x)\")", "un [1] http://a.example/b c"),
    ("[un](http://a.example/b_(c)_d 'titre')", "un [1] http://a.example/b_(c)_d"),
    ("[un [deux] trois](http://a.example)", "un [deux] trois [1] http://a.example"),
    ("[*un*](http://a.example/*b*)", "un [1] http://a.example/*b*"),
    ("[un][A  b]\n\n[a b]: http://a.example \"t\"", "un [1] http://a.example"),
    ("[Un][]\n\n[un]: <http://a.example>", "Un [1] http://a.example"),
    ("[un]\n\n[un]: http://a.example\n[un]: http://b.example", "un [1] http://a.example"),
    ("<https://a.example/b?c=d>", "https://a.example/b?c=d [1] https://a.example/b?c=d"),
    ("<a@b.example>", "a@b.example [1] mailto:a@b.example"),
    ("Voir https://a.example/b_c_d.", "https://a.example/b_c_d [1] https://a.example/b_c_d"),
    ("(https://a.example/b_(c))", "https://a.example/b_(c) [1] https://a.example/b_(c)"),
    ("**http://a.example/**", "http://a.example/ [1] http://a.example/"),
    ("[http://a.example](http://b.example)", "http://a.example [1] http://b.example"),
    ("[![port](p.jpg)](http://b.example)", "port [1] http://b.example"),
    ("[un](http://a.example\n\"titre\")", "un [1] http://a.example"),
    ("[un](http://a.example/\\(b)", "un [1] http://a.example/(b"),
  ])
  func `are those of Markdown`(markdown: String, link: String) {
    #expect(links(markdown: markdown) == [link])
  }

  @Test(arguments: [
    "[un]", "[un] (http://a.example)", "[un][deux]", "[un](a b c)", "[un](a",
    "\\[un](http://a.example)", "`http://a.example`",
    "`[un](http://a.example)`", "[un](#n)", "[un](javascript:x)", "http://", "xhttp://a.example",
    "https", "< http://a.example",
    "```\nhttp://a.example\n```", "[^1]: http-note", "<b>", "[](http://a.example)",
  ])
  func `may be none`(markdown: String) {
    let found = links(markdown: markdown).filter {
      $0.contains("[un]") || !$0.contains("http://a.example")
    }
    #expect(found.isEmpty)
  }

  @Test func `are numbered in order, the same number for the same address`() {
    #expect(
      links(
        markdown:
          "[un](http://a.example) [deux](http://b.example)\n\n# [trois](http://a.example)\n\nhttp://c.example"
      ) == [
        "un [1] http://a.example", "deux [2] http://b.example", "trois [1] http://a.example",
        "http://c.example [3] http://c.example",
      ])
  }

  @Test func `are shown without their definitions`() {
    let structure = Structure(
      markdown: "[un][1] et [deux]\n\n[1]: http://a.example\n[deux]: /b\n\nSuite [1]")
    #expect(structure.parts.map(\.text) == ["un et deux", "Suite 1"])
    #expect(structure.brokenPromise == nil)
  }

  @Test func `lead on from the article's address`() throws {
    let text = "---\nurl: https://a.example/b/c\n---\n[un](../d) et [deux](e)"
    let article = try Article(Array(text.utf8), path: Path("a.md"), changed: nil)
    #expect(
      article.structure.links.map(\.address) == ["https://a.example/d", "https://a.example/b/e"])
    #expect(links(markdown: "[un](../d)") == ["un [1] ../d"])
  }

  @Test func `are the addresses of a plain text`() {
    let structure = Structure(
      plain:
        "Voir http://a.example/b, « https://b.example/ » et www.c.example.\n\nhttp://a.example/b…")
    #expect(
      links(structure) == [
        "http://a.example/b [1] http://a.example/b", "https://b.example/ [2] https://b.example/",
        "http://a.example/b [1] http://a.example/b",
      ])
    #expect(structure.pieces(.link).count == 3)
  }

  @Test func `are those of a page, and its bare addresses`() throws {
    let structure = try Article(
      page: """
        <!doctype html><link rel=canonical href="https://a.example/b/c"><p>Un <a href="d?e&amp;f"> lien <b>gras</b> </a>, \
        http://g.example/, <a href="https://h.example/">https://h.example/</a> et <a name=x>rien</a> <a href=""></a>
        """
    ).structure
    #expect(
      links(structure) == [
        "lien gras [1] https://a.example/b/d?e&f", "http://g.example/ [2] http://g.example/",
        "https://h.example/ [3] https://h.example/",
      ])
  }

  @Test func `have a label behind their last word that is shown`() {
    let structure = Structure(markdown: "Le [**port** ](http://a.example) de")
    #expect(structure.labels == [9: "[1]"])
    #expect(structure.scalars[9] == "t")
    #expect(structure.marks[9].contains(.labelled))
    #expect(structure.link(at: 8)?.address == "http://a.example")
    #expect(structure.link(at: 0) == nil)
  }

  @Test(arguments: [
    "[a](", "[a](b ", "[a][", "[a]: b\n", "<http://", "http://a ", "[", "]", "![](", "[[a]](b) ",
    "[a](((", "[a]\n\n[a]: b\n\n", "<a@",
  ])
  func `are found soon in 60,000 characters of the same`(piece: String) {
    let text = String(repeating: piece, count: 60_000 / piece.count)
    let structure = Structure(markdown: text)
    #expect(structure.marks.count == structure.scalars.count)
    #expect(structure.labels.keys.allSatisfy { !structure.marks[$0].isHidden })
  }
}

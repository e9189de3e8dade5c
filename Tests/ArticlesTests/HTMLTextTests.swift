@testable import Articles
import TestSupport
import Testing

/// The blocks of a fragment of HTML.
private func parts(_ html: String) throws -> [Part] { try structure(html).parts }

private func structure(_ html: String) throws -> Structure {
  try Article(page: "<!doctype html><body>" + html).structure
}

@Suite struct `The text of a page` {
  @Test func `stands in blocks, with blank lines between them`() throws {
    let html = "<h1>La crue</h1><p>Un\n  deux</p>trois<div>quatre</div><h3>Cinq</h3>"
    let article = try Article(page: html, path: "a.html")
    #expect(article.text == "La crue\n\nUn deux\n\ntrois\n\nquatre\n\nCinq\n")
    #expect(
      article.structure.parts == [
        Part(.heading(level: 1), "La crue"), Part(.paragraph, "Un deux"), Part(.paragraph, "trois"),
        Part(.paragraph, "quatre"), Part(.heading(level: 3), "Cinq"),
      ])
  }

  @Test(arguments: [
    ("<p> a  b\tc\n\nd </p>", "a b c d"), ("<p>a<b> b </b> c</p>", "a b c"),
    ("<p>a&nbsp;b&#8239;: c\u{A0}\u{A0}d</p>", "a\u{A0}b\u{202F}: c\u{A0}\u{A0}d"),
    ("<p>&eacute;t&eacute; &amp;amp; &lt;b&gt; &#128512; &euro;</p>", "été &amp; <b> 😀 €"),
    ("<p>l&#146;été</p>", "l’été"), ("<p>cou\u{AD}per\u{200B}ici</p>", "cou\u{AD}per\u{200B}ici"),
    ("<p>a<!-- b -->c</p>", "ac"), ("<p>3 < 4 & 5 > 2</p>", "3 < 4 & 5 > 2"),
    ("<p>dit <q>oui</q></p>", "dit “oui”"), ("<p>a<wbr>b</p>", "ab"),
    ("<p>non <b>fermé", "non fermé"),
    ("<p>a <unknown>b</unknown></p>", "a b"), ("<P CLASS=x>A</P>", "A"),
  ])
  func `has its blanks and characters as a browser shows them`(html: String, text: String) throws {
    #expect(try parts(html).map(\.text) == [text])
  }

  @Test func `has its lists with marks and numbers`() throws {
    let html = """
      <ul><li>un</li><li>deux<ol start="3"><li>trois</li><li><p>quatre</p><p>suite</p></li></ol></li></ul>\
      <ol reversed><li>b<li>a</ol><ol><li value="7">sept<li>huit</ol>
      """
    #expect(
      try parts(html) == [
        Part(.item(indent: 0, hang: 2), "- un"), Part(.item(indent: 0, hang: 2), "- deux"),
        Part(.item(indent: 2, hang: 3), "3. trois"), Part(.item(indent: 2, hang: 3), "4. quatre"),
        Part(.item(indent: 5, hang: 0), "suite"), Part(.item(indent: 0, hang: 3), "2. b"),
        Part(.item(indent: 0, hang: 3), "1. a"), Part(.item(indent: 0, hang: 3), "7. sept"),
        Part(.item(indent: 0, hang: 3), "8. huit"),
      ])
    #expect(
      try structure("<p>a</p><ul><li>b<li>c</ul>").blocks.map(\.isTight) == [false, false, true])
  }

  @Test func `has quotations, code with its lines, and rules`() throws {
    let html = """
      <blockquote><p>« Oui »</p><p>Yann</p></blockquote><pre>let a\n  b\n\nc</pre><p>x<hr><hr>y
      """
    #expect(
      try parts(html) == [
        Part(.quotation, "« Oui »"), Part(.quotation, "Yann"), Part(.code, "let a"),
        Part(.code, "  b"), Part(.code, ""), Part(.code, "c"), Part(.paragraph, "x"),
        Part(.rule, "---"), Part(.paragraph, "y"),
      ])
  }

  @Test func `has a line's end for one break and a paragraph's for two`() throws {
    let structure = try structure("<p>12, quai<br>Brest<br><br>Suite<br></p>")
    #expect(structure.parts.map(\.text) == ["12, quai", "Brest", "Suite"])
    #expect(structure.blocks.map(\.isTight) == [false, true, false])
  }

  @Test func `has the rows of a table, their cells apart`() throws {
    let html = """
      <table><caption>Dégâts</caption><tr><th>Jour</th><th>Navires</th></tr><tr><td>lundi</td>\
      <td><p>2</p></td></tr><tr><td>mardi</td><td></td><td>x</td></tr></table>
      """
    #expect(
      try parts(html).map(\.text) == ["Dégâts", "Jour | Navires", "lundi | 2", "mardi | | x"])
  }

  @Test func `does not read a table that only places things as rows`() throws {
    let html = "<table><tr><td><h2>Titre</h2><p>Un</p></td><td><p>Deux</p></td></tr></table>"
    #expect(try parts(html).map(\.text) == ["Titre", "Un", "Deux"])
  }

  @Test func `has emphasis, strong emphasis and code`() throws {
    let structure = try structure(
      "<p>a <b>b <i>c</i></b> <em>d</em> <code>e</code></p><p><kbd>f</kbd></p>")
    #expect(structure.pieces(.strong) == ["b c"])
    #expect(structure.pieces(.emphasis) == ["c", "d"])
    #expect(structure.pieces(.code) == ["e", "f"])
  }

  @Test func `has a figure's caption and no picture`() throws {
    let html = "<figure><img src=a alt=port><figcaption>Le môle</figcaption></figure><img alt=b>"
    #expect(try parts(html + "<p>Texte").map(\.text) == ["Le môle", "Texte"])
  }

  @Test func `has the links of its words, with whole addresses`() throws {
    let html = """
      <base href="https://a.example/b/c.html"><p>Voir <a href="../d?x=1&amp;y=2">la suite</a>, \
      <a href="#n">ici</a>, <a href="javascript:x()">là</a> et <a href="https://e.example/">e</a>.
      """
    let structure = try structure(html)
    #expect(structure.pieces(.link) == ["la suite", "e"])
  }

  @Test(arguments: 0..<6)
  func `keeps a structure's promises whatever the page is`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let pieces = [
      "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<a href=x>", "</a>", "<ul>", "</ul>",
      "<li>",
      "<ol>", "<table>", "<tr>", "<td>", "</table>", "<th>", "<pre>", "</pre>", "\n", " ", "mer",
      "é",
      "<br>", "<hr>", "<blockquote>", "</blockquote>", "<h2>", "</h2>", "<q>", "</q>", "<dl><dt>",
      "<dd>", "&amp;", "&#0;", "<figure><figcaption>", "<svg>", "<math>", "<select>", "<!--", "-->",
      "<template>", "<form>", "<caption>", "\u{0}", "東京", "<", "\"", "<script>", "</script>",
    ]
    for _ in 0..<150 {
      let html = (0..<30).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &dice)] }
        .joined()
      guard let article = try? Article(page: html, path: "a.html") else { continue }
      #expect(article.structure.brokenPromise == nil, "\(html.debugDescription)")
      #expect(article.structure.scalars.count == article.text.unicodeScalars.count)
    }
  }
}

@testable import Articles
import Testing

@Suite struct `A link's address` {
  @Test(arguments: [
    ("d", "https://a.example/b/d"), ("/d", "https://a.example/d"), ("../d", "https://a.example/d"),
    ("./d/./e", "https://a.example/b/d/e"), ("../../../d", "https://a.example/d"),
    ("?x", "https://a.example/b/c?x"),
    ("//e.example/f", "https://e.example/f"), ("http://e.example", "http://e.example"),
    ("d?x=../y#../z", "https://a.example/b/d?x=../y#../z"), (" d\n", "https://a.example/b/d"),
    ("..", "https://a.example/"),
    ("mailto:a@b.example", "mailto:a@b.example"), ("HTTPS://E.example/", "HTTPS://E.example/"),
  ])
  func `is resolved as a browser does`(reference: String, address: String) {
    #expect(WebAddress.resolve(reference, base: "https://a.example/b/c?q#f") == address)
  }

  @Test(arguments: [
    "", "#n", "javascript:x()", "data:text/html,a", "java\nscript:x()", "file:///etc/passwd",
    "vbscript:x",
  ])
  func `may be no place to go to`(reference: String) {
    #expect(WebAddress.resolve(reference, base: "https://a.example/") == nil)
  }

  @Test func `stays relative without an address to begin at`() {
    #expect(WebAddress.resolve("b/c", base: nil) == "b/c")
    #expect(WebAddress.resolve("b", base: "nonsense") == "b")
    #expect(WebAddress.resolve("b", base: "https://a.example") == "https://a.example/b")
  }
}

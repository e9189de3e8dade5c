import Articles
import Testing

@Suite struct `An address that a browser may be given` {
  @Test(arguments: [
    ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
    ("HTTP://example.org", "HTTP://example.org"),
    ("https://example.org/a b", "https://example.org/a%20b"),
    ("https://example.org/';touch X;'", "https://example.org/';touch%20X;'"),
    ("https://example.org/é", "https://example.org/%C3%A9"),
    ("https://example.org/\u{202E}gpj", "https://example.org/%E2%80%AEgpj"),
    ("https://example.org/\"`<>\\", "https://example.org/%22%60%3C%3E%5C"),
    ("https://еxample.org/", "https://%D0%B5xample.org/"),
  ])
  func `is one word of ASCII`(address: String, opened: String) throws {
    #expect(try OpenableAddress(address).text == opened)
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "mailto:a@example.org",
    "--version", "/plan", "https:", "https://", "",
  ])
  func `is of the web`(address: String) {
    #expect(throws: OpenableAddress.Refusal.notOfWeb) { try OpenableAddress(address) }
  }

  @Test(arguments: ["https://bank.example@evil.example/", "https://bank.example\\@evil.example/"])
  func `shows where it leads`(address: String) {
    #expect(throws: OpenableAddress.Refusal.namesUser) { try OpenableAddress(address) }
  }
}

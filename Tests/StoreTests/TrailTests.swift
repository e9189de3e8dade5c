import Articles
import Foundation
import Stories
import TestSupport
import Testing

@testable import Store

@Suite struct `The trail` {
  private let folder: TemporaryFolder
  private let text = Array("Le quai est fermé. Le phare est éteint, 東京.".unicodeScalars)

  init() throws { folder = try TemporaryFolder() }

  private func trail() throws -> Trail { try Trail(folder: folder.path("frise")) }

  private func place(_ range: Range<Int>) -> Anchor { Anchor(range, in: text) }

  @Test func `gives back what was read, and the place in each text`() throws {
    try trail().keep([
      .read(Path("/a")), .place(Path("/b"), place(0..<18)), .read(Path("/c")),
      .place(Path("/c"), place(19..<42)),
    ])
    #expect(
      try trail().visits() == [
        "/a": Visit(isRead: true, place: nil), "/b": Visit(isRead: false, place: place(0..<18)),
        "/c": Visit(isRead: true, place: place(19..<42)),
      ])
  }

  @Test func `has the last place of each text, and forgets not that it was read`() throws {
    try trail().keep([.place(Path("/a"), place(0..<18)), .read(Path("/a")), .read(Path("/a"))])
    try trail().keep([.place(Path("/a"), place(19..<42))])
    #expect(try trail().visits() == ["/a": Visit(isRead: true, place: place(19..<42))])
  }

  @Test func `has a place at the end of a text, of no words`() throws {
    let end = place(text.count..<text.count)
    try trail().keep([.place(Path("/a"), end)])
    #expect(try trail().visits()["/a"]?.place == end)
  }

  @Test func `gives back lines in their order, by what they were typed for`() throws {
    try trail().keep([
      .line("lundi", purpose: "text"), .line("source:lampe", purpose: "list"),
      .line("à l’été « 2011 »", purpose: "text"),
    ])
    try trail().keep([.line("quai\tnord", purpose: "text")])
    #expect(
      try trail().lines() == [
        "text": ["lundi", "à l’été « 2011 »", "quai\tnord"], "list": ["source:lampe"],
      ])
  }

  @Test func `has a line that was typed again once, at the end`() throws {
    for line in ["un", "deux", "trois", "un", "trois", "trois"] {
      try trail().keep([.line(line, purpose: "text")])
    }
    try trail().keep([.line("deux", purpose: "list")])
    #expect(try trail().lines() == ["text": ["deux", "un", "trois"], "list": ["deux"]])
  }

  @Test func `has the last 200 lines for each purpose`() throws {
    let lines = (1...250).map { "ligne \($0)" }
    try trail().keep(
      [.line("liste", purpose: "list")] + lines.map { .line($0, purpose: "text") })
    #expect(
      try trail().lines() == ["text": Array(lines.suffix(200)), "list": ["liste"]])
    try trail().keep([.line("ligne 60", purpose: "text"), .line("ligne 1", purpose: "text")])
    let kept = try #require(try trail().lines()["text"])
    #expect(kept.count == 200)
    #expect(kept.suffix(3) == ["ligne 250", "ligne 60", "ligne 1"])
    #expect(kept.first == "ligne 52")
  }

  @Test func `has only what is its own`() throws {
    let pin = Pin.quay("Le quai est fermé.")
    try trail().keep([
      .pin(pin), .unpin(pin),
      .correction(Correction(path: "/a", anchor: place(0..<18), meaning: .noDay)),
    ])
    #expect(try trail().visits().isEmpty && trail().lines().isEmpty)
  }

  @Test func `that is damaged is set aside, and begins anew`() throws {
    try trail().keep([.read(Path("/a"))])
    try folder.write(Array(repeating: 0x55, count: 9000), to: "frise/trail.db")
    let opened = try trail()
    #expect(opened.remark == .setAside(path: folder.path("frise/trail.db.broken-1")))
    try opened.keep([.read(Path("/b"))])
    #expect(try trail().visits() == ["/b": Visit(isRead: true, place: nil)])
  }
}

@testable import Articles
import Testing

@Suite struct `A file's kind` {
  @Test(
    arguments: [
      (Array("%PDF-1.7\n".utf8), "PDF"), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "PNG"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG"), (Array("GIF89a".utf8), "GIF"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "ZIP"), ([0x1F, 0x8B, 0x08], "gzip"),
      ([0x7F, 0x45, 0x4C, 0x46, 0x02], "ELF"), (Array("SQLite format 3\0".utf8), "SQLite"),
      (Array("{\\rtf1\\ansi".utf8), "RTF"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "Microsoft Office"),
    ] as [([UInt8], String)])
  func `is told by its signature`(bytes: [UInt8], name: String) {
    #expect(FileKind(bytes) == .binary(name))
  }

  @Test(
    arguments: [
      ("<!DOCTYPE html>\n<title>Crue</title>", .html), ("<!doctype HTML PUBLIC", .html),
      ("<html lang=\"fr\">", .html), ("<HTML>", .html), ("\u{FEFF}<!DOCTYPE html>", .html),
      (" \r\n\t<html>", .html), ("<!-- <rss> --> <!-- --><html>", .html),
      ("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\"><html>", .html),
      ("<head><title>", .html),
      ("<rss version=\"2.0\">", .feed), ("<?xml version=\"1.0\"?><!-- a --><?b c?>\n<rss>", .feed),
      ("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \">\">]><rss>", .feed),
      ("\u{FEFF}\n<feed xmlns=\"http://www.w3.org/2005/Atom\">", .feed),
      ("<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\">", .feed),
      ("<?xml version=\"1.0\"?><rdf:RDF xmlns=\"x\">", .feed),
      ("<?xml version=\"1.0\"?><svg>", .otherXML("svg")),
      ("<?xml version=\"1.0\"?>", .otherXML("?xml")),
      ("{\"version\": 1}", .json), (" {\n  \"a\": []}", .json),
    ] as [(String, FileKind)])
  func `is markup by its look`(text: String, kind: FileKind) {
    #expect(FileKind(Array(text.utf8)) == kind)
    #expect(FileKind(Array(text.utf8), ending: "txt") == kind)
    #expect(FileKind(Array(text.utf8), ending: "html") == kind)
    #expect(
      FileKind([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == kind)
    #expect(FileKind(text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }.withMark) == kind)
  }

  @Test(
    arguments: [
      ("<p>Crue</p>", "html", .html), ("Crue<br/>de la Loire", "htm", .html),
      ("a <b>c</b>", "xhtml", .html),
      ("Crue de la Loire, 3 < 4", "html", .text), ("<Crue>", "html", .text),
      ("<p>Crue</p>", "txt", .text),
      ("<p>Crue</p>", "md", .text), ("[1, 2]", "json", .json), ("{}", "json", .json),
      ("[1] Voir", "txt", .text),
      ("{Crue}", "txt", .text), ("Crue", "json", .text),
    ] as [(String, String, FileKind)])
  func `is told by its name's end where its look says nothing`(
    text: String, ending: String, kind: FileKind
  ) {
    #expect(FileKind(Array(text.utf8), ending: ending) == kind)
  }

  @Test(arguments: [
    "", "Crue", "été", "<— Retour", "< html", "<b>Crue</b> de la Loire",
    "Les balises <html> et <?xml",
    "# Titre\n\n<div>", "PK a gagné", "un\ttab, un\u{0B}saut\u{0C} et un\u{1B}[1m échappement",
    "Un \u{1} et \u{2} contrôles dans une phrase assez longue", "東京",
  ])
  func `is text`(text: String) { #expect(FileKind(Array(text.utf8)) == .text) }

  @Test func `is text in UTF-16, with its mark or without`() {
    let units = "Le train de nuit n’est jamais arrivé.".utf16
    let lowFirst = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let highFirst = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(FileKind([0xFF, 0xFE] + lowFirst) == .text)
    #expect(FileKind([0xFE, 0xFF] + highFirst) == .text)
    #expect(FileKind(Array("Le train de nuit".utf16.flatMap { [UInt8($0), 0] })) == .text)
    #expect(FileKind(Array("Le train de nuit".utf16.flatMap { [0, UInt8($0)] })) == .text)
  }

  @Test func `is text with a NUL or two`() {
    #expect(FileKind(Array("Le train\0 de nuit\0 n’est jamais arrivé.".utf8)) == .text)
  }

  @Test func `is binary when most of it are controls`() {
    #expect(FileKind(Array(repeating: 0, count: 64)) == .binary(nil))
    #expect(FileKind([1, 2, 3, 4, 0x41, 0x42]) == .binary(nil))
    #expect(FileKind((0..<4096).map { UInt8(truncatingIfNeeded: $0 % 16) }) == .binary(nil))
  }

  @Test func `is binary with many controls and bytes that are no UTF-8`() {
    let noise = (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 167 ^ $0 >> 3) }
    #expect(FileKind(noise) == .binary(nil))
    #expect(FileKind(Array("Du texte\u{1} avec\u{2} des\u{3} signes".utf8)) == .text)
  }
}

extension [UInt8] {
  fileprivate var withMark: [UInt8] { [0xFE, 0xFF] + self }
}

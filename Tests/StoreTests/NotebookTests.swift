import Foundation
@testable import Store
import Stories
import TestSupport
import Testing

@testable import Annotations
@testable import Articles

@Suite struct `The notebook` {
  private let folder: TemporaryFolder
  private let text = Array("« Élodie » part lundi, 東京. Elle revient mardi.\n".unicodeScalars)

  init() throws { folder = try TemporaryFolder() }

  private func notebook() throws -> Notebook { try Notebook(folder: folder.path("data/frise")) }

  private func correction(_ meaning: Correction.Meaning, of file: String = "/a") -> Correction {
    Correction(path: file, anchor: Anchor(16..<21, in: text), meaning: meaning)
  }

  private func pin(_ range: Range<Int>, note: String = "") -> Pin {
    Pin(
      path: Path("/a \"東\"\n.md"), anchor: Anchor(range, in: text),
      day: Day(clamping: 2023, 11, 20),
      citation: Citation(
        title: "Élodie", source: "Le Matin", author: nil, url: "https://example.org/a",
        published: nil),
      made: 1_700_000_000, note: note)
  }

  @Test func `gives back the corrections that hold`() throws {
    let day = Day(clamping: 2023, 11, 13)
    try notebook().keep([.correction(correction(.noDay)), .correction(correction(.day(day)))])
    let dates = try notebook().corrections().dates(of: "/a", in: text)
    #expect(dates == [DateCorrection(range: 16..<21, day: day)])
    try notebook().keep([.correction(correction(.asWritten))])
    #expect(try notebook().corrections().isEmpty)
  }

  @Test func `gives back pins with all that was kept of them`() throws {
    let pins = [pin(0..<27), pin(28..<47, note: "à vérifier « ici »")]
    try notebook().keep(pins.map(Kept.pin))
    #expect(try notebook().pins() == pins)
    try notebook().keep([.pin(pin(0..<27, note: "oui")), .unpin(pins[1])])
    #expect(try notebook().pins() == [pin(0..<27, note: "oui")])
  }

  @Test func `makes no file only to be read`() throws {
    let notebook = try Notebook(folder: folder.path("data/frise"), makesFile: false)
    #expect(try notebook.pins().isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.path("data")))
  }
}

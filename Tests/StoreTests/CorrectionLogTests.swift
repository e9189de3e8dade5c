import Annotations
import Foundation
import Stories
import TestSupport
import Testing

@testable import Store

/// The corrections that an earlier version kept as lines.
@Suite struct `The log of an earlier version` {
  private let folder: TemporaryFolder
  private let text = Array("Il part lundi. Elle revient mardi.".unicodeScalars)

  init() throws { folder = try TemporaryFolder() }

  private func notebook(makesFile: Bool = true) throws -> Notebook {
    try Notebook(folder: folder.path("frise"), makesFile: makesFile)
  }

  private func line(_ range: Range<Int>, _ day: String, path: String = "/a") -> String {
    let anchor = Anchor(range, in: text)
    return
      #"{"after":"\#(anchor.after)","before":"\#(anchor.before)","day":"\#(day)","path":"\#(path)""#
      + #","quote":"\#(anchor.quote)","start":\#(anchor.start)}"#
  }

  private func write(_ lines: [String], ending: String = "\n") throws {
    try folder.write(lines.joined(separator: "\n") + ending, to: "frise/corrections.jsonl")
  }

  /// What holds for the text: the first scalar of each date, and its day.
  private func held(_ notebook: Notebook, path: String = "/a") throws -> [String] {
    try notebook.corrections().dates(of: path, in: text)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
      .map { "\($0.range.lowerBound) \($0.day.map(\.description) ?? "none")" }
  }

  private var names: Set<String> {
    get throws {
      Set(try FileManager.default.contentsOfDirectory(atPath: folder.path("frise")))
    }
  }

  @Test func `is taken over once, and has another name then`() throws {
    try write([line(8..<13, "2023-11-13"), line(28..<33, "none")])
    #expect(try held(notebook()) == ["8 2023-11-13", "28 none"])
    #expect(try names == ["corrections.jsonl.old", "notebook.db"])
    let monday = Correction(path: "/a", anchor: Anchor(8..<13, in: text), meaning: .asWritten)
    try notebook().keep([.correction(monday)])
    #expect(try held(notebook()) == ["28 none"])
  }

  @Test func `counts its later lines, and what was withdrawn is gone`() throws {
    try write([
      line(8..<13, "2023-11-13"), line(28..<33, "2023-11-14"), line(8..<13, "2023-11-20"),
      line(28..<33, "written"), line(28..<33, "none", path: "/b"),
    ])
    let opened = try notebook()
    #expect(try held(opened) == ["8 2023-11-20"])
    #expect(try held(opened, path: "/b") == ["28 none"])
  }

  @Test func `is taken over but for its broken lines`() throws {
    try write(
      [
        "", "{", "null", "[1,2]", "nothing at all", #"{"path":"/a"}"#,
        line(8..<13, "2023-11-13").replacing(#""start":8"#, with: #""start":"8""#),
        line(8..<13, "2023-11-13").replacing(#""quote""#, with: #""cote""#),
        line(8..<13, "not a day"), String(repeating: "[", count: 100_000), "\u{0}\u{1}",
        line(28..<33, "2023-11-14"), line(8..<13, "2023-11-13").dropLast(9).description,
      ], ending: "")
    #expect(try held(notebook()) == ["28 2023-11-14"])
    #expect(try names == ["corrections.jsonl.old", "notebook.db"])
  }

  @Test func `of bytes that are no text is left out`() throws {
    try folder.write(
      [0xFF, 0xFE, 0x0A] + Array(line(28..<33, "none").utf8) + [0x0A, 0xC3],
      to: "frise/corrections.jsonl")
    #expect(try held(notebook()) == ["28 none"])
  }

  @Test func `is read where no file is to be made, and stays what it is`() throws {
    try write([line(8..<13, "2023-11-13")])
    #expect(try held(notebook(makesFile: false)) == ["8 2023-11-13"])
    #expect(try names == ["corrections.jsonl"])
  }

  @Test func `stays where it is when nothing can be written`() throws {
    try write([line(8..<13, "2023-11-13")])
    try folder.write("", to: "frise/notebook.db/inside")
    _ = try notebook()
    #expect(try names == ["corrections.jsonl", "notebook.db"])
  }

  @Test(arguments: ["folder", "pipe", "link to nothing"])
  func `that is something else is left out`(kind: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("frise"), withIntermediateDirectories: true)
    let path = folder.path("frise/corrections.jsonl")
    switch kind {
    case "folder": try folder.write("", to: "frise/corrections.jsonl/inside")
    case "pipe": #expect(mkfifo(path, 0o600) == 0)
    default:
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: folder.path("nowhere"))
    }
    let opened = try notebook()
    #expect(opened.remark == nil)
    #expect(try opened.corrections().isEmpty)
  }
}

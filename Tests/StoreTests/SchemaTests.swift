import Foundation
import Stories
import TestSupport
import Testing

@testable import Store

/// Files of other versions, and of other programs.
@Suite struct `A file of another version` {
  private let folder: TemporaryFolder
  private let pins = Pin.manyQuays(5)

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.path("frise/notebook.db") }
  private func notebook() throws -> Notebook { try Notebook(folder: folder.path("frise")) }
  private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  private func change(_ statements: String) throws {
    try Database(path: path, .create).run(statements)
  }

  /// The tables of the notebook after one step more.
  private func later(_ step: String) -> Schema {
    Schema(
      applicationID: Notebook.schema.applicationID, steps: Notebook.schema.steps + [step])
  }

  @Test func `that is later is left as it is, told, and what is made lasts until the end`() throws {
    try notebook().keep(pins.map(Kept.pin))
    try change("PRAGMA user_version = 99")
    let before = try bytes()
    let opened = try notebook()
    #expect(opened.remark == .newer(path: path))
    try opened.keep([.pin(pins[0])])
    #expect(try opened.pins() == [pins[0]])
    #expect(try bytes() == before)
    #expect(try notebook().remark == .newer(path: path))
    #expect(try notebook().pins().isEmpty)
  }

  @Test(arguments: [
    "PRAGMA application_id = 0x46524143", "PRAGMA application_id = 7",
    "PRAGMA application_id = 0; PRAGMA user_version = 0",
  ])
  func `that is another program’s is left as it is, told, and is not read`(change: String) throws {
    try notebook().keep(pins.map(Kept.pin))
    try self.change(change)
    let before = try bytes()
    let opened = try notebook()
    #expect(opened.remark == .foreign(path: path))
    #expect(try opened.pins().isEmpty)
    try opened.keep([.pin(pins[0])])
    #expect(try opened.pins() == [pins[0]])
    #expect(try bytes() == before)
  }

  @Test func `that is earlier becomes a new one and keeps what it holds`() throws {
    try notebook().keep(pins.map(Kept.pin))
    let schema = later("ALTER TABLE pin ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue';")
    do {
      let (database, remark) = try Database.lasting(at: path, schema)
      #expect(remark == nil)
      #expect(try database.number("PRAGMA user_version") == 2)
      #expect(try database.number("SELECT count(*) FROM pin WHERE colour = 'blue'") == pins.count)
    }
    #expect(try Database.lasting(at: path, schema).remark == nil)
    #expect(try notebook().remark == .newer(path: path))
  }

  @Test func `stays what it was when a step to a new one fails`() throws {
    try notebook().keep(pins.map(Kept.pin))
    let schema = later("CREATE TABLE more (x INTEGER); DROP TABLE nowhere;")
    _ = try? Database.lasting(at: path, schema)
    let opened = try notebook()
    #expect(opened.remark == nil)
    #expect(Set(try opened.pins()) == Set(pins))
    #expect(
      try Database(path: path, .create).number(
        "SELECT count(*) FROM sqlite_schema WHERE name = 'more'") == 0)
  }

  @Test func `of something else stays as it is, to the byte`() throws {
    try folder.write("", to: "frise/notebook.db")
    do {
      let other = try Database(path: path, .create)
      try other.run("PRAGMA application_id = 7; CREATE TABLE thing (x)")
    }
    let before = try bytes()
    #expect(try notebook().remark == .foreign(path: path))
    #expect(try bytes() == before)
  }
}

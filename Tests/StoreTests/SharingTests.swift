import Foundation
import Stories
import TestSupport
import Testing

@testable import Store

/// Two readers of one notebook.
@Suite struct `Two notebooks on one file` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func notebook() throws -> Notebook { try Notebook(folder: folder.path("frise")) }

  private func quotes(_ notebook: Notebook) throws -> Set<String> {
    Set(try notebook.pins().map(\.anchor.quote))
  }

  @Test func `see what the other one kept`() throws {
    let (one, other) = (try notebook(), try notebook())
    let pins = Pin.manyQuays(4)
    try one.keep([.pin(pins[0])])
    try other.keep([.pin(pins[1])])
    try one.keep([.pin(pins[2]), .unpin(pins[1])])
    try other.keep([.pin(pins[3])])
    for notebook in [one, other, try notebook()] {
      #expect(
        try quotes(notebook) == [pins[0].anchor.quote, pins[2].anchor.quote, pins[3].anchor.quote])
    }
  }

  @Test func `both keep all that they write at once`() throws {
    let notebooks = [try notebook(), try notebook(), try notebook()]
    let pins = Pin.manyQuays(150)
    DispatchQueue.concurrentPerform(iterations: 3) { number in
      for index in stride(from: number, to: pins.count, by: 3) {
        do {
          try notebooks[number].keep([.pin(pins[index])])
        } catch {
          Issue.record(error)
        }
      }
    }
    #expect(try quotes(notebook()) == Set(pins.map(\.anchor.quote)))
  }

  @Test func `made at once are one`() throws {
    let pins = Pin.manyQuays(8)
    DispatchQueue.concurrentPerform(iterations: pins.count) { number in
      do {
        let notebook = try notebook()
        #expect(notebook.remark == nil)
        try notebook.keep([.pin(pins[number])])
      } catch {
        Issue.record(error)
      }
    }
    #expect(try quotes(notebook()) == Set(pins.map(\.anchor.quote)))
  }

  @Test func `keep all of what is kept at once, or nothing`() throws {
    let pins = Pin.manyQuays(2)
    let opened = try notebook()
    // Another program holds the file for longer than anyone waits, and lets go of it again.
    let other = try Database(path: folder.path("frise/notebook.db"), .create)
    try other.run("BEGIN IMMEDIATE")
    #expect(throws: StoreError.self) { try opened.keep(pins.map(Kept.pin)) }
    try other.run("ROLLBACK")
    #expect(try opened.pins().isEmpty)
    try opened.keep(pins.map(Kept.pin))
    #expect(Set(try opened.pins()) == Set(pins))
  }
}

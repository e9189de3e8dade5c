import Foundation
import Annotations
import Reader
import Screen
import Testing

@Suite struct `The keymap` {
  @Test func `gives no key two meanings in one view`() {
    for view in [Keymap.View.reader, .help, .gathering, .timeline, .search, .pins] {
      let keys = Keymap.standard.bindings.filter { $0.views.contains(view) }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count)
    }
  }

  @Test func `is what the README says`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let readme = try String(
      contentsOf: folder.appendingPathComponent("../../README.md").standardized, encoding: .utf8)
    for binding in Keymap.standard.bindings {
      if case .article = binding.command { continue }
      let keys = binding.keys.map { "`\($0)`" }.joined(separator: " ")
      for view in binding.views where view != .help && view != .gathering {
        let purpose = Phrases(.english).purpose(of: binding.command, in: view)
        #expect(readme.contains("| \(keys) | \(purpose) |"))
      }
    }
  }
}

@testable import Articles

extension Article {
  /// The article in a page of HTML.
  init(page: String, path: String = "page.html", overrides: Overrides = Overrides()) throws {
    try self.init(Array(page.utf8), path: Path(path), changed: nil, overrides: overrides)
  }

  /// The articles in a file.
  static func all(in file: String, path: String) throws -> [Article] {
    try all(in: Array(file.utf8), path: path)
  }

  static func all(in file: [UInt8], path: String) throws -> [Article] {
    let circumstances = Circumstances(
      Path(path), changed: nil, overrides: Overrides(), depth: .whole)
    return try all(in: file, circumstances, where: { _, _ in true })
  }

  /// The blocks of its text without what is hidden.
  var shown: [String] { structure.parts.map(\.text) }
}

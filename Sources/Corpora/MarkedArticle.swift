package import Annotations

/// An article as a scorer takes it: what is marked in it, and its text where that is known.
package struct MarkedArticle: Sendable {
  package let path: String
  package let published: Day?
  /// The scalars that the marks count; nil when only the marks are known.
  package let scalars: [Unicode.Scalar]?
  package let marks: Marks

  package init(path: String, published: Day?, scalars: [Unicode.Scalar]?, marks: Marks) {
    self.path = path
    self.published = published
    self.scalars = scalars
    self.marks = marks
  }

  /// The last component of the path, by which articles of two files are paired.
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

extension MarkedArticle {
  /// The articles of a file of marked texts.
  ///
  /// The path of each is its field `path`, or else that of the file; when the file has several texts, with
  /// their number: the third of `fr.txt` is `fr-3.txt`.
  package static func read(
    marked file: String, path: String
  ) throws(MarkedTextError) -> [MarkedArticle] {
    let texts = try MarkedText.read(file)
    let hasEvents = texts.contains { $0.marks.contains { $0.kind == .event } }
    return texts.enumerated().map { index, text in
      let numbered = texts.count == 1 ? path : Self.path(path, number: index + 1)
      return MarkedArticle(
        path: text.fields["path"] ?? numbered, published: text.published, scalars: text.scalars,
        marks: Marks(text, hasEvents: hasEvents))
    }
  }

  private static func path(_ path: String, number: Int) -> String {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else {
      return "\(path)-\(number)"
    }
    return "\(path[..<dot])-\(number)\(path[dot...])"
  }
}

package import Annotations
package import Articles

extension Article {
  /// An article made from a file's text, under a name whose ending says how it is written.
  package static func sample(
    _ text: String, path: String = "sample.txt", changed: Day? = nil,
    overrides: Overrides = Overrides()
  ) throws(ArticleFault) -> Article {
    try Article(Array(text.utf8), path: Path(path), changed: changed, overrides: overrides)
  }
}

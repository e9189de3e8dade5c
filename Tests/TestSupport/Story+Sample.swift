import Articles
package import Stories

extension Story {
  /// A story of articles made from files' texts, in the order of their names.
  package static func sample(_ files: KeyValuePairs<String, String>, name: String = "story") throws
    -> Story
  {
    Story(name: name, articles: try files.map { try Article.sample($0.value, path: $0.key) })
  }
}

/// What was strange about a file that was read all the same.
package enum ArticleNote: Hashable, Sendable {
  case notUTF8(readAs: String)
  /// So many bytes were no UTF-8 and are shown as U+FFFD.
  case repaired(bytes: Int)
  /// A feed could be read up to there.
  case brokenFeed(line: Int, problem: String)
  /// So many items of a feed have neither a title nor a text.
  case emptyItems(Int)
  case brokenMetadata(line: Int, problem: String)
  case unknownField(line: Int, name: String, meant: String)
  case badValue(line: Int?, field: String, value: String)
}

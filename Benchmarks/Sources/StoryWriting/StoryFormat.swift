/// A format that articles are written in.
public enum StoryFormat: String, CaseIterable, Sendable {
  case text, markdown, html, rss

  /// What the names of such files end in.
  var suffix: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html: "html"
    case .rss: "rss"
    }
  }

  /// How many files in a hundred are of this format where all of them are wanted.
  var share: Int {
    switch self {
    case .text: 20
    case .markdown: 48
    case .html: 30
    case .rss: 2
    }
  }
}

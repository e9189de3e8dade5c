/// One article of a feed, as the feed gives it.
struct FeedItem {
  /// Words that may be HTML.
  struct Words {
    enum Kind {
      case plain, html
    }

    let text: String
    let kind: Kind
  }

  var id: String?
  var title: Words?
  var content: Words?
  var summary: Words?
  var link: String?
  var author: String?
  /// The name of the feed it was first in.
  var source: String?
  var language: String?
  var base: String?
  /// What may be the day it came out, the surest first.
  var dates: [String] = []
  var updates: [String] = []
}

extension FeedItem.Words {
  /// On one line, without markup.
  var line: String? {
    let line = kind == .plain ? text.onOneLine : text.withoutMarkup
    return line.isEmpty ? nil : line
  }
}

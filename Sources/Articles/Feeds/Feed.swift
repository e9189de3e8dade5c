/// A feed: what it says of itself, and its items in their order.
struct Feed {
  var title: String?
  var author: String?
  var language: String?
  /// Where relative links lead on from.
  var base: String?
  var items: [FeedItem] = []
  /// Where and why it breaks off.
  var note: ArticleNote?
}

/// What is known of an article from an earlier sitting.
package struct Visit: Hashable, Sendable {
  package let isRead: Bool
  /// The words that were on top of its text.
  package let place: Anchor?

  package init(isRead: Bool, place: Anchor?) {
    self.isRead = isRead
    self.place = place
  }
}

/// A link as it was found in a text.
struct FoundLink: Hashable {
  /// The scalars of its words.
  let range: Range<Int>
  let address: String
}

/// A person's name as it stands in a text.
package struct NameMention: Hashable, Sendable {
  /// Its tokens.
  package let tokens: Range<Int>
  /// Its scalars in the text.
  package let range: Range<Int>
  /// How sure it is that this names a person, 0 to 1.
  package let chance: Float

  package init(tokens: Range<Int>, range: Range<Int>, chance: Float) {
    self.tokens = tokens
    self.range = range
    self.chance = chance
  }
}

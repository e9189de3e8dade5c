package import Annotations

/// What the command line says of all articles, over what they say of themselves.
package struct Overrides: Hashable, Sendable {
  package var published: Day?
  package var language: Language?

  package init(published: Day? = nil, language: Language? = nil) {
    self.published = published
    self.language = language
  }
}

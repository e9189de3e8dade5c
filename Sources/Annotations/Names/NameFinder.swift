/// Finds the names of persons in a text: a model reads each sentence, then the text as a whole decides.
///
/// What a text says once clearly holds for all of it: who is named in full is known by surname
/// afterwards, and a word that is a name nowhere else is none at the start of a sentence.
package struct NameFinder: Sendable {
  package let lexicon: Lexicon?
  package let model: NameModel?

  package init(lexicon: Lexicon?, model: NameModel?) {
    self.lexicon = lexicon
    self.model = model
  }

  /// The names in a text, in its order.
  package func find(in tokens: Tokens) -> [NameMention] { read(tokens).mentions }

  /// The names in a text, and the words that might be some.
  func read(_ tokens: Tokens) -> NameReading {
    var reading =
      model.map { NameReading(tokens, model: $0, lexicon: lexicon) }
      ?? NameReading(tokens, rules: lexicon)
    reading.consider(lexicon)
    return reading
  }
}

/// A language whose texts Frise reads, by its ISO 639-1 code.
package enum Language: String, CaseIterable, Sendable {
  case french = "fr"
  case english = "en"
}

extension Language {
  /// The language of a text by its commonest words; nil when it holds too few of either language to tell.
  ///
  /// It looks at the first `limit` words, and takes a language that leads the other by half.
  package static func detect(in text: some StringProtocol, limit: Int = 600) -> Language? {
    var french = 0
    var english = 0
    for word in Words(Array(text.unicodeScalars.prefix(limit * 12))).prefix(limit) {
      if frenchWords.contains(word.folded) { french += 1 }
      if englishWords.contains(word.folded) { english += 1 }
    }
    if french >= 2, 2 * french > 3 * english { return .french }
    if english >= 2, 2 * english > 3 * french { return .english }
    return nil
  }

  private static let frenchWords: Set<String> = [
    "le", "la", "les", "des", "du", "de", "un", "une", "et", "est", "en", "que", "qui", "dans",
    "pour", "pas", "sur", "au", "aux", "avec", "par", "plus", "ce", "cette", "ces", "il", "elle",
    "ils", "sont", "ont", "ete", "son", "sa", "ses", "leur", "leurs", "mais", "ou", "nous", "vous",
    "qu", "d", "l", "n", "s", "se", "ne", "apres", "selon", "comme", "etait", "fait", "tout",
  ]

  private static let englishWords: Set<String> = [
    "the", "of", "and", "to", "in", "is", "that", "for", "it", "was", "with", "as", "his", "her",
    "he", "she", "they", "be", "at", "by", "this", "have", "had", "has", "not", "are", "but",
    "from",
    "or", "an", "were", "which", "their", "its", "been", "who", "will", "would", "said", "after",
    "about", "what", "when", "there", "we", "you", "i", "my",
  ]
}

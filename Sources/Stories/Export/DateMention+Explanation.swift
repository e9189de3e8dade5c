import Annotations

extension DateMention {
  /// What it means and why, in an article that came out on a day, or on one that nobody knows:
  /// `Friday 17 November 2023: written in full`.
  func explanation(in language: Language, published: Day?) -> String {
    let reason = sentence(in: language, published: published)
    let values = [value, endValue].compactMap(\.self).map { $0.words(in: language) }
    guard !values.isEmpty else { return reason }
    return values.joined(separator: " – ") + (language == .french ? "\u{A0}: " : ": ") + reason
  }
}

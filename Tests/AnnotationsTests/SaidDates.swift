import Annotations

/// The dates of a text, each as `words=value`, `words=first/last` or, without a value, `words=?`.
func dates(
  _ text: String, on published: String? = "2023-11-22", in language: Language? = .french
) -> String {
  let tokens = Tokens(text)
  return mentions(tokens, on: published, in: language).map { mention in
    let value = mention.value.map { "\($0)" } ?? "?"
    let last = mention.endValue.map { "/\($0)" } ?? ""
    return tokens.text(mention.range) + "=" + value + last
  }.joined(separator: "; ")
}

/// The dates of a text that came out on `published`.
func mentions(
  _ tokens: Tokens, on published: String? = "2023-11-22", in language: Language? = .french
) -> [DateMention] {
  DateResolver.resolve(
    tokens, published: published.flatMap { Day(iso: $0) }, language: language,
    model: Tables.builtIn.outlook)
}

/// A text, and the dates it is expected to have when it comes out on Wednesday 22 November 2023.
typealias Said = (text: String, dates: String)

/// The words that sentences of a language are filled with, each kind ranked by how often it comes.
struct Lexicon {
  /// The forms in which a noun stands in a sentence.
  struct Noun {
    /// `le conseil`, `the board`
    let definite: String
    /// `un conseil`, `a board`
    let indefinite: String
    /// `du conseil`, `of the board`
    let genitive: String
    /// `au conseil`, `to the board`
    let dative: String
    /// `conseils`, `boards`
    let plural: String

    /// `conseil`, `board`
    var singular: String { String(indefinite.drop { $0 != " " }.dropFirst()) }
  }

  struct Verb {
    /// `annoncer`, `announce`
    let infinitive: String
    /// `annonce`, `announces`
    let present: String
    /// `annoncé`, `announced`
    let past: String
  }

  let nouns: Ranked<Noun>
  let verbs: Ranked<Verb>
  let adjectives: Ranked<String>
  let adverbs: Ranked<String>
  let places: Ranked<String>
  let companies: Ranked<String>
  let statements: [Template]
  let quotations: [Template]
  let headings: [Template]
  let titles: [Template]

  /// So many words of each kind are made up, behind those that are written here.
  static let madeNouns = 12_000
  static let madeVerbs = 4_000
  static let madeAdjectives = 4_000
  static let madeAdverbs = 1_000
}

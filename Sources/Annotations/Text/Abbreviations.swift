/// Words that a full stop belongs to.
enum Abbreviations {
  /// Titles and ranks: the stop never ends a sentence.
  static let titles = hashes([
    "m", "mm", "mme", "mmes", "mlle", "mlles", "me", "mes", "dr", "pr", "mr", "mrs", "ms", "mx",
    "st",
    "ste", "sen", "gov", "rep", "gen", "col", "lt", "capt", "cmdr", "maj", "sgt", "cpl", "prof",
    "rev",
    "hon", "jr", "sr", "adm", "det", "insp", "supt", "pres", "messrs", "mgr", "fr", "amb", "atty",
  ])

  /// Countries and districts in two letters.
  static let states = hashes(["us", "uk", "un", "eu", "dc", "la", "ny", "nj", "pc", "tv", "ps"])

  /// Other words whose stop does not end a sentence, unless the line ends.
  static let others = hashes([
    "art", "av", "bd", "cf", "chap", "env", "etc", "fig", "hab", "ibid", "n", "nos", "op", "p",
    "pp",
    "ref", "tel", "vol", "vs", "approx", "dept", "inc",
    "corp", "ltd", "co", "bros", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
    "oct",
    "nov", "dec", "janv", "fevr", "avr", "juil", "tues", "thurs", "univ",
  ])

  private static func hashes(_ words: [String]) -> WordSet {
    WordSet(words.map { WordHash(folding: $0.unicodeScalars).mixed })
  }
}

/// Makes up words that sound like those of a language.
struct Syllables {
  let onsets: [String]
  let nuclei: [String]
  let codas: [String]

  /// A stem of one or two syllables and a consonant, ready for an ending that begins with a vowel.
  func stem(_ dice: inout Dice) -> String {
    var stem = ""
    for _ in 0..<(1 + dice.below(2)) {
      stem += dice.pick(onsets) + dice.pick(nuclei) + dice.pick(codas)
    }
    return stem + dice.pick(onsets)
  }

  /// So many different words with one of the endings, none of them in `known`.
  func words(_ count: Int, endings: [String], besides known: [String], _ dice: inout Dice)
    -> [String]
  {
    var seen = Set(known)
    var words: [String] = []
    while words.count < count {
      let word = stem(&dice) + dice.pick(endings)
      if seen.insert(word).inserted { words.append(word) }
    }
    return words
  }
}

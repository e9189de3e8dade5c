extension Lexicon {
  /// English: the words below come first, in this order, and made-up ones behind them.
  static func english(_ dice: inout Dice) -> Lexicon {
    let core = nouns.words
    let made = syllables.words(
      madeNouns, endings: ["tion", "ment", "er", "ity", "ness", "ing", "ance", "ism"],
      besides: core, &dice)
    let stems = syllables.words(
      madeVerbs, endings: ["ate", "ize", "en", "ish"], besides: [], &dice)
    return Lexicon(
      nouns: Ranked((core + made).map(noun)),
      verbs: Ranked((verbs.words + stems).map(verb)),
      adjectives: Ranked(
        adjectives.words
          + syllables.words(
            madeAdjectives, endings: ["al", "ous", "ive", "ful", "ic"], besides: [], &dice)),
      adverbs: Ranked(
        adverbs.words
          + syllables.words(madeAdverbs, endings: ["ally", "ously"], besides: [], &dice)),
      places: Ranked(places.lines), companies: Ranked(companies.lines),
      statements: statementsInEnglish.lines.map(Template.init),
      quotations: quotationsInEnglish.lines.map(Template.init),
      headings: headingsInEnglish.lines.map(Template.init),
      titles: titlesInEnglish.lines.map(Template.init))
  }

  private static func noun(_ word: String) -> Noun {
    let article = word.first.map { "aeio".contains($0) } ?? false ? "an " : "a "
    return Noun(
      definite: "the " + word, indefinite: article + word, genitive: "of the " + word,
      dative: "to the " + word, plural: inflected(word))
  }

  private static func verb(_ word: String) -> Verb {
    let past =
      word.hasSuffix("e")
      ? word + "d" : word.hasSuffix("y") ? word.dropLast() + "ied" : word + "ed"
    return Verb(infinitive: word, present: inflected(word), past: String(past))
  }

  /// With the `s` of nouns in the plural and of verbs.
  private static func inflected(_ word: String) -> String {
    if word.hasSuffix("y"), !word.hasSuffix("ay"), !word.hasSuffix("ey") {
      return word.dropLast() + "ies"
    }
    return word + (["s", "x", "sh", "ch"].contains { word.hasSuffix($0) } ? "es" : "s")
  }

  private static let syllables = Syllables(
    onsets: """
      bl br cl cr dr fl fr gr pl pr sh sp st th tr b c d f g h l m n p r s t v w b c d f l m n p r s t
      """.words,
    nuclei: "a e i o u ea ee oo ou ai a e i o u".words,
    codas: ["", "", "", "", "", "", "n", "r", "l", "m"])

  private static let nouns = """
    company board decision letter team government minister president director group party worker market country
    agreement report case contract budget union court fund judge mayor bill debate vote result figure investor
    leader founder statement message document schedule office district port bridge train network programme sector
    service customer product price job salary departure return dismissal post seat committee lawyer witness expert
    researcher student child resident neighbour newspaper interview speech future month morning evening mandate
    appeal delay risk danger doubt silence support dispute conflict scandal suspicion email phone computer model
    laboratory hospital fire crisis city region law reform measure inquiry affair question answer announcement
    resignation appointment meeting session assembly mission majority opposition campaign election policy police
    complaint sentence hearing bank share debt growth rise fall sum factory strike protest negotiation proposal
    condition guarantee promise threat anger surprise concern school university technology machine platform
    industry river road station line house street family population generation day week year hour conference
    signature copy version page word voice story memory culture foundation association agency
    """

  private static let verbs = """
    announce ask accept refuse present adopt reject examine confirm criticize denounce support direct contest
    publish sign prepare organize launch fund create close delay accelerate modify consult inform alert reassure
    mention discuss report observe explain justify question approve cancel suspend move install transform develop
    limit monitor pass double triple visit hire name appoint accuse suspect condemn judge release protect study
    defend back offer reveal describe welcome postpone resolve settle review
    """

  private static let adjectives = """
    economic political public legal technical strategic historic difficult rapid possible necessary likely fragile
    solid stable sensitive responsible favourable remarkable inevitable considerable lasting ordinary judicial
    military popular secondary provisional huge large grave close modern unique young calm free useful quiet
    """

  private static let adverbs = """
    quickly finally publicly recently clearly officially always still already often carefully firmly largely only
    slowly openly quietly also reportedly later
    """

  private static let places = """
    London
    New York
    San Francisco
    Paris
    Washington
    Brussels
    Boston
    Dublin
    Chicago
    Toronto
    Berlin
    Edinburgh
    Geneva
    Seattle
    Manchester
    Sydney
    """

  private static let companies = """
    Arvelec
    Novatis
    the Rhone Bank
    Orbimar
    Delmont Group
    Lumexia
    Transvia
    Quadrane
    Helvor
    Northgate Partners
    Boreal Systems
    the Valmy laboratory
    Sogemar
    Kestrel Labs
    """
}

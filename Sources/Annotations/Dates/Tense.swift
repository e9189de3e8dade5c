/// Whether a sentence tells of what was or of what will be, as far as the words nearest to a date say.
struct Tense {
  private(set) var isPast = false
  private(set) var isFuture = false
  /// Whether the word that says so is a verb of the future itself: `will`, `aura`.
  private(set) var isPlain = false
  /// How far the word is that says so, in words.
  private(set) var cost = 12

  /// Looks around some tokens in their sentence; what stands in the same clause counts twice.
  init(_ tokens: Tokens, around range: Range<Int>) {
    let sentence = tokens.sentences[tokens.sentence(of: range.lowerBound)]
    var best: (cost: Int, isFuture: Bool, isPlain: Bool)?
    func consider(_ index: Int, _ distance: Int) {
      guard let cue = TenseCues.cue(tokens, index, in: sentence) else { return }
      let cost = distance + (cue.isWeak ? 6 : 0)
      if cost < best?.cost ?? .max {
        let isPlain = cue.isFuture && !cue.isWeak && TenseCues.isVerb(tokens, index)
        best = (cost, cue.isFuture, isPlain)
      }
    }
    var distance = 0
    for index in stride(from: range.lowerBound - 1, through: sentence.lowerBound, by: -1) {
      distance += Self.weight(tokens, index)
      consider(index, distance)
    }
    // What stands behind a date says less of it.
    distance = 2
    for index in range.upperBound..<max(range.upperBound, sentence.upperBound) {
      distance += Self.weight(tokens, index)
      consider(index, distance)
    }
    if let best {
      cost = best.cost
      isFuture = best.isFuture
      isPast = !best.isFuture
      isPlain = best.isPlain
    }
  }

  /// The end of a clause is as far as several words.
  private static func weight(_ tokens: Tokens, _ index: Int) -> Int {
    switch tokens.sign(index) {
    case ";", "«", "»", "“", "”", "(", ")", "—", "–": 6
    case ",", ":": 4
    default: 1
    }
  }
}

/// The words that tell of time.
private enum TenseCues {
  struct Cue {
    let isFuture: Bool
    /// Whether it says less than a verb does.
    let isWeak: Bool
  }

  static func cue(_ tokens: Tokens, _ index: Int, in sentence: Range<Int>) -> Cue? {
    let token = tokens.all[index]
    guard token.kind == .word, token.capitals == .none || index == sentence.lowerBound else {
      return nil
    }
    let table = table
    let kinds = table[token.folded]
    if index > sentence.lowerBound {
      let before = table[tokens.all[index - 1].folded]
      // "will be told", "would put": the word before says when.
      if before.contains(.bare) { return nil }
      // "l'a convoqué": what would be to come with "est" before it.
      if before.contains(.having), kinds.contains(.future) || kinds.contains(.scheduled) {
        return Cue(isFuture: false, isWeak: false)
      }
    }
    if kinds.contains(.infinitiveOpener), index + 1 < sentence.upperBound,
      isInfinitive(tokens, tokens.all[index + 1])
    {
      return Cue(isFuture: true, isWeak: true)
    }
    if kinds.contains(.future) { return Cue(isFuture: true, isWeak: false) }
    if kinds.contains(.scheduled) { return Cue(isFuture: true, isWeak: true) }
    if kinds.contains(.past) { return Cue(isFuture: false, isWeak: false) }
    if kinds.contains(.auxiliary) {
      return hasParticiple(tokens, after: index, in: sentence)
        ? Cue(isFuture: false, isWeak: false) : nil
    }
    return byEnding(tokens, token)
  }

  /// What a word is to its tense, as bits.
  private struct Kinds: OptionSet, Sendable {
    let rawValue: UInt8
    static let future = Kinds(rawValue: 1)
    static let bare = Kinds(rawValue: 2)
    static let having = Kinds(rawValue: 4)
    static let infinitiveOpener = Kinds(rawValue: 8)
    static let scheduled = Kinds(rawValue: 16)
    static let past = Kinds(rawValue: 32)
    static let auxiliary = Kinds(rawValue: 64)
  }

  /// All of these words in one table, so that a word is looked up once.
  private static let table: WordTable<Kinds> = {
    var table = WordTable<Kinds>(capacity: 512, none: [])
    for (words, kind) in [
      (future, Kinds.future), (bare, .bare), (havings, .having),
      (infinitiveOpeners, .infinitiveOpener), (scheduled, .scheduled), (past, .past),
      (auxiliaries, .auxiliary),
    ] {
      for hash in words.hashes { table[hash] = table[hash].union(kind) }
    }
    return table
  }()

  /// Whether a word is a verb in the future tense, and no word of plans.
  static func isVerb(_ tokens: Tokens, _ index: Int) -> Bool {
    wills.contains(tokens.all[index].folded)
      || byEnding(tokens, tokens.all[index])?.isFuture == true
  }

  private static let wills = NameWords.hashes(
    "will shall 'll sera seront aura auront fera feront ira iront")

  /// Whether a past participle follows `a`, `ont`, `est`, `sont`, perhaps behind an adverb.
  private static func hasParticiple(_ tokens: Tokens, after index: Int, in sentence: Range<Int>)
    -> Bool
  {
    for next in index + 1..<min(index + 4, sentence.upperBound) where next < sentence.upperBound {
      let token = tokens.all[next]
      guard token.kind == .word else { return false }
      let last = letters(tokens, token)
      if last.0 == "é" || last == ("e", "é", "e") { return true }
      if participles.contains(token.folded) { return true }
      if token.range.count > 4 || token.range.count > 2 && last.0 == "u",
        endsInParticiple(tokens, token)
      {
        return true
      }
    }
    return false
  }

  private static func letters(_ tokens: Tokens, _ token: Token) -> (
    Unicode.Scalar, Unicode.Scalar, Unicode.Scalar
  ) {
    let range = token.range
    let scalars = tokens.scalars
    let last = scalars[range.upperBound - 1]
    let second = range.count > 1 ? scalars[range.upperBound - 2] : " "
    let third = range.count > 2 ? scalars[range.upperBound - 3] : " "
    return (last, second, third)
  }

  /// `-é`, `-ée`, `-és`, `-ées`, `-i`, `-u`, `-is`, `-it`, `-ert`.
  private static func endsInParticiple(_ tokens: Tokens, _ token: Token) -> Bool {
    let (last, second, third) = letters(tokens, token)
    if second == "é", last == "e" || last == "s" { return true }
    if third == "é", second == "e", last == "s" { return true }
    if last == "i" || last == "u" { return true }
    return third == "e" && second == "r" && last == "t"
      || second == "i" && (last == "s" || last == "t")
  }

  /// French `-ra`, `-ront`, `-ait`, `-èrent`; English `-ed`.
  private static func byEnding(_ tokens: Tokens, _ token: Token) -> Cue? {
    let range = token.range
    guard range.count > 4 else { return nil }
    func ends(_ suffix: StaticString) -> Bool {
      suffix.withUTF8Buffer { letters in
        guard letters.count <= range.count else { return false }
        for (index, letter) in letters.enumerated()
        where tokens.scalars[range.upperBound - letters.count + index].value != UInt32(letter) {
          return false
        }
        return true
      }
    }
    let isPlural = tokens.scalars[range.upperBound - 5] == "è" && ends("rent")
    if ends("ront") || ends("era") || ends("ira") || ends("dra") || ends("rra") || ends("vra")
      || ends("ttra")
    {
      return notFuture.contains(token.folded) ? nil : Cue(isFuture: true, isWeak: false)
    }
    if isPlural || ends("irent") || ends("urent") { return Cue(isFuture: false, isWeak: false) }
    if ends("rait") || ends("raient") {
      return notConditional.contains(token.folded) ? nil : Cue(isFuture: true, isWeak: true)
    }
    if ends("ait") || ends("aient") {
      return notPast.contains(token.folded) ? nil : Cue(isFuture: false, isWeak: false)
    }
    if ends("ed") { return Cue(isFuture: false, isWeak: notSurelyPast.contains(token.folded)) }
    return nil
  }

  private static let future = NameWords.hashes(
    """
    will shall won't 'll going due set scheduled expected slated plans plan hopes upcoming until till would
    va vont vais allons irez doit doivent devrait devraient prevu prevue prevus prevues attendu attendue attendus
    attendues prochain prochaine prochainement rendez-vous sera seront aura auront fera feront ira iront fixe fixee
    d'ici jusqu'a jusqu'au annoncees annoncee organisee organisees programmees convoque convoquee convoques pourra pourront devra devront programme programmee reportee reporte saura verra
    """)

  private static let bare = NameWords.hashes("be will would shall could should may might must can")
  private static let havings = NameWords.hashes("a ont ai avons avez avait avaient")
  private static let infinitiveOpeners = NameWords.hashes("a de d' pour to")
  private static let notConditional = NameWords.hashes("aurait auraient serait seraient pourrait")

  /// A word like `manifester`, `ouvrir`, `rendre` behind `à`, `de`, `pour`.
  private static func isInfinitive(_ tokens: Tokens, _ token: Token) -> Bool {
    guard token.kind == .word, token.capitals == .none, token.range.count > 4 else { return false }
    let (last, second, _) = letters(tokens, token)
    return last == "r" && (second == "e" || second == "i")
      || last == "e" && second == "r" && token.range.count > 5 && endsInRe(tokens, token)
  }

  private static func endsInRe(_ tokens: Tokens, _ token: Token) -> Bool {
    let third = letters(tokens, token).2
    return third == "d" || third == "t"
  }

  private static let scheduled = NameWords.hashes(
    """
    opens starts begins returns resumes closes ends takes kicks meets faces plays votes airs arrives visits hosts travels
    continues runs expires concludes goes holds launches debuts hearing deadline comes meet speak speaks follow follows leave
    leaves flies fly return start open begin close vote face is are for by before resume releases publishes unveils
    repart repartent part partent attend attendent quitte rentre sort sortent parait paraissent presente dévoile publie
    avant pour rouvre rouvrent retrouve retrouvent s'acheve revient reviennent glisse fixee fixe appelle appellent promet
    ouvre ouvrent commence commencent debute debutent reprend reprennent affronte affrontent recoit recoivent accueille
    accueillent demarre joue jouent deroule deroulent tient tiennent poursuit poursuivent termine acheve vote votent
    comparait comparaissent tranche examine examinent lieu inscriptions billetterie reservations entree gratuite
    """)

  private static let past = NameWords.hashes(
    """
    was were had did said told won lost went came took gave made got found left met fell rose shot hit began became
    beaten given taken seen known chosen driven broken fallen written spoken stolen frozen eaten shown grown flown thrown drawn hidden
    woke stayed slept wrote spoke held led stood broke drove died ran paid sold bought built kept felt heard struck beat cut put
    fut furent eut eurent fit firent mit prit vint dit avait avaient etait etaient ete avaient dernier derniere
    ago earlier
    """)

  private static let auxiliaries = NameWords.hashes(
    "a ont est sont ai avons avez as suis sommes s'est ete has have")

  private static let participles = NameWords.hashes(
    """
    ete eu fait dit mis pris vu su lu pu du voulu recu tenu venu mort ne morts nee parti partis sorti rendu perdu elu battu
    been gone won lost made said
    """)

  private static let notFuture = NameWords.hashes(
    "opera camera extra contra sierra tiara libera caldera front affront sclera supra cobra infra")
  private static let notPast = NameWords.hashes(
    "fait lait trait portrait extrait retrait souhait attrait plait parfait parait connait forfait")
  private static let notSurelyPast = NameWords.hashes(
    "need speed indeed exceed united naked hundred sacred speed seed feed")
}

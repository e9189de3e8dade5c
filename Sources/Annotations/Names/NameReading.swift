/// A first reading of a text, and what the text as a whole makes of it.
struct NameReading {
  private let tokens: Tokens
  /// What the first reading takes each token for.
  private var labels: [NameLabel]
  private var persons: [Float]
  private var others: [Float]
  private(set) var mentions: [NameMention] = []

  private init(_ tokens: Tokens) {
    self.tokens = tokens
    labels = Array(repeating: .outside, count: tokens.all.count)
    persons = Array(repeating: 0, count: tokens.all.count)
    others = persons
  }

  /// Reads by a model.
  init(_ tokens: Tokens, model: NameModel, lexicon: Lexicon?) {
    self.init(tokens)
    var features = NameFeatures(tokens, lexicon: lexicon, rows: model.rows)
    var lattice = NameLattice()
    var islands: [Range<Int>] = []
    var scores = Array(repeating: SIMD8<Float>(), count: tokens.all.count)
    var rows = [UInt32](repeating: 0, count: NameFeatures.count)
    NameIslands(tokens).forEach { island, sentence in
      features.prepare(island, in: sentence)
      rows.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        for index in island {
          features.fill(base, at: index, in: sentence)
          scores[index] = model.scores(base)
        }
      }
      lattice.solve(scores[island], model.transitions)
      take(lattice, island)
      islands.append(island)
    }
    agree(islands, &scores, model, &lattice)
  }

  private mutating func take(_ lattice: NameLattice, _ island: Range<Int>) {
    for (position, index) in island.enumerated() {
      labels[index] = lattice.labels[position]
      persons[index] = lattice.chances[position].person
      others[index] = lattice.chances[position].otherName
    }
  }

  /// How much the other places of a word weigh, in powers of e, when all of them are names or none is.
  private static let agreement: Float = 1.6

  /// Reads the islands once more, each word with what its other places in the text speak for.
  private mutating func agree(
    _ islands: [Range<Int>], _ scores: inout [SIMD8<Float>], _ model: NameModel,
    _ lattice: inout NameLattice
  ) {
    var forms = WordTable(capacity: islands.count * 2, none: Cast.Form())
    for index in islands.joined() where tokens.all[index].hasCapital {
      var form = forms[tokens.all[index].folded]
      form.count += 1
      form.chance += persons[index]
      forms[tokens.all[index].folded] = form
    }
    for island in islands {
      var isMoved = false
      for index in island where tokens.all[index].hasCapital {
        let form = forms[tokens.all[index].folded]
        guard form.count > 1 else { continue }
        let mean = (form.chance - persons[index]) / Float(form.count - 1)
        let push = Self.agreement * (2 * mean - 1)
        for label in 1...4 { scores[index][label] += push }
        isMoved = true
      }
      guard isMoved else { continue }
      lattice.solve(scores[island], model.transitions)
      take(lattice, island)
    }
  }

  /// Settles what is a name by all of the text.
  mutating func consider(_ lexicon: Lexicon?) {
    let shapes = NameShapes(tokens, lexicon)
    shapes.trim(&labels)
    gather()
    let cast = Cast(tokens, mentions, persons)
    judge(cast, lexicon)
    shapes.joinNicknames(&labels)
    shapes.drop(&labels)
    gather()
    mentions = mentions.map { unglued($0, cast) }
  }

  /// The tokens that are no names here, and would be if the story had a person of that surname.
  func candidates(_ lexicon: Lexicon?) -> [Int] {
    tokens.all.indices.filter { index in
      let token = tokens.all[index]
      guard token.kind == .word, token.hasCapital, !labels[index].isPerson, token.range.count > 3,
        persons[index] > 0.25, others[index] < 0.7, !isBesideName(index)
      else { return false }
      return lexicon?.flags(token.folded).has(.frequentWord) != true
    }
  }

  /// The mention without a word that was run together with it: `SutskeverQuelle`, where the text knows Sutskever.
  private func unglued(_ mention: NameMention, _ cast: Cast) -> NameMention {
    let last = tokens.all[mention.tokens.upperBound - 1]
    guard last.capitals == .mixed, tokens.sign(mention.tokens.upperBound - 2) != "#" else {
      return mention
    }
    var hash = WordHash()
    let table = ScalarTable.shared
    for offset in last.range {
      let scalar = tokens.scalars[offset]
      if offset > last.range.lowerBound + 2, table.kind(scalar) == .uppercase,
        table.kind(tokens.scalars[offset - 1]) == .lowercase, cast.forms.contains(hash.mixed)
      {
        return NameMention(
          tokens: mention.tokens, range: mention.range.lowerBound..<offset, chance: mention.chance)
      }
      hash.add(scalar, .shared)
    }
    return mention
  }

  /// Makes mentions of the labels.
  private mutating func gather() {
    mentions.removeAll(keepingCapacity: true)
    var index = 0
    while index < labels.count {
      guard labels[index].isPerson else {
        index += 1
        continue
      }
      var end = index + 1
      if labels[index] == .first {
        while end < labels.count, labels[end] == .inner || labels[end] == .last {
          end += 1
          if labels[end - 1] == .last { break }
        }
      }
      if let mention = mention(index..<end) { mentions.append(mention) }
      index = end
    }
  }

  /// The mention some tokens make.
  private func mention(_ range: Range<Int>) -> NameMention? {
    guard range.contains(where: { tokens.all[$0].hasCapital }) else { return nil }
    let chance = range.reduce(Float(0)) { $0 + persons[$1] } / Float(range.count)
    return NameMention(tokens: range, range: tokens.range(of: range), chance: chance)
  }
}

/// The people of one text: what their names are made of, and how sure each word is one of a name.
private struct Cast {
  /// The folded surnames of people named in full, and their given names.
  private(set) var surnames = WordTable(capacity: 16, none: false)
  private(set) var given = WordTable(capacity: 16, none: false)
  /// By surname the first words of the full names that have it, and the particle before it.
  private(set) var firsts = WordTable(capacity: 16, none: Firsts())
  private(set) var particles: [UInt64: UInt64] = [:]
  /// The full names with nothing between their words.
  private(set) var joined = WordTable(capacity: 16, none: false)
  /// By the folded form of a word with a capital: how often it stands, and how likely it names a person in all.
  private(set) var forms: WordTable<Form>
  /// The words with a capital that the text has in small letters as well.
  private(set) var smallWords: WordTable<Bool>

  struct Form {
    var count = 0
    var chance: Float = 0
  }

  /// One of some words, and whether there is another one.
  struct Firsts {
    private var word: UInt64?
    private(set) var areSeveral = false

    mutating func insert(_ other: UInt64) {
      if word != nil, word != other { areSeveral = true }
      word = word ?? other
    }
  }

  init(_ tokens: Tokens, _ mentions: [NameMention], _ persons: [Float]) {
    forms = WordTable(capacity: tokens.all.count / 8, none: Form())
    smallWords = WordTable(capacity: 16, none: false)
    for mention in mentions where mention.tokens.count > 1 && mention.chance >= 0.5 {
      func isWord(_ index: Int) -> Bool { tokens.all[index].hasCapital && !tokens.isInitial(index) }
      let last = mention.tokens.last {
        isWord($0) && !NameWords.generations.contains(tokens.all[$0].folded)
      }
      guard let last else { continue }
      surnames[tokens.all[last].folded] = true
      if let first = mention.tokens.first(where: isWord), first != last {
        given[tokens.all[first].folded] = true
        firsts[tokens.all[last].folded].insert(tokens.all[first].folded)
        var hash = WordHash()
        for token in tokens.all[mention.tokens] {
          for offset in token.range { hash.add(tokens.scalars[offset], .shared) }
        }
        joined[hash.mixed] = true
      }
      if last - 1 > mention.tokens.lowerBound,
        NameWords.particles.contains(tokens.all[last - 1].folded)
      {
        particles[tokens.all[last].folded] = tokens.all[last - 1].folded
      }
    }
    for (index, token) in tokens.all.enumerated() where token.kind == .word && token.hasCapital {
      var form = forms[token.folded]
      form.count += 1
      form.chance += persons[index]
      forms[token.folded] = form
    }
    for token in tokens.all
    where token.kind == .word && !token.hasCapital && token.end - token.start > 2 {
      if forms.contains(token.folded) { smallWords[token.folded] = true }
    }
  }

  /// How likely a form names a person, over all of the text.
  func average(_ folded: UInt64) -> Float {
    let form = forms[folded]
    return form.count == 0 ? 0 : form.chance / Float(form.count)
  }
}

extension Tokens {
  /// Whether a token is the first letter of a name, with its full stop or without.
  func isInitial(_ index: Int) -> Bool {
    let token = all[index]
    return token.kind == .word && token.capitals == .single
      || token.end - token.start > 2 && scalars[Int(token.end) - 1] == "."
        && token.capitals == .all
  }
}

// MARK: - Judging by the whole text

extension NameReading {
  private mutating func judge(_ cast: Cast, _ lexicon: Lexicon?) {
    for index in tokens.all.indices {
      let token = tokens.all[index]
      guard token.kind == .word, token.hasCapital else { continue }
      if labels[index] == .only {
        if isNoName(index, cast, lexicon), !isHashtag(index, cast) {
          labels[index] = .outside
        } else {
          takeParticle(index, cast)
          takeFamilyName(index, lexicon)
        }
      } else if labels[index] == .first, index + 1 < labels.count, labels[index + 1] == .last,
        isStrayWord(index, cast, lexicon)
      {
        labels[index] = .outside
        labels[index + 1] = .only
      } else if !labels[index].isPerson,
        isName(index, cast, lexicon) || isInPair(index, lexicon) || isHashtag(index, cast)
      {
        labels[index] = .only
        persons[index] = max(persons[index], 0.5)
      }
    }
  }

  /// Whether a given name stands before `and` or `et` and a full name: `Barack and Michelle Obama`.
  private func isInPair(_ index: Int, _ lexicon: Lexicon?) -> Bool {
    guard index + 2 < labels.count, labels[index + 2] == .first,
      tokens.all[index + 1].lineEnds == 0,
      NameWords.conjunctions.contains(tokens.all[index + 1].folded), !isBesideName(index)
    else { return false }
    guard let flags = lexicon?.flags(tokens.all[index].folded) else { return false }
    return flags.isGivenName || flags == [] && tokens.all[index].capitals == .initial
  }

  /// Whether a hashtag is a name of the text with nothing between its words.
  private func isHashtag(_ index: Int, _ cast: Cast) -> Bool {
    tokens.sign(index - 1) == "#" && tokens.all[index].isGlued
      && cast.joined.contains(tokens.all[index].folded)
  }

  /// Takes in a short family name in front: `Xi Jinping` at the start of a sentence.
  private mutating func takeFamilyName(_ index: Int, _ lexicon: Lexicon?) {
    guard index > 0, labels[index] == .only, tokens.all[index].lineEnds == 0,
      !tokens.all[index].isGlued,
      !labels[index - 1].isPerson, tokens.all[index - 1].capitals == .initial,
      tokens.all[index - 1].range.count <= 4,
      let flags = lexicon?.flags(tokens.all[index - 1].folded),
      flags.isSurname || tokens.all[index - 1].range.count <= 3, !flags.has(.frequentWord),
      !tokens.all[index - 1].isOffice
    else { return }
    labels[index - 1] = .first
    labels[index] = .last
  }

  /// Whether a word on its own that was taken for a name is none.
  private func isNoName(_ index: Int, _ cast: Cast, _ lexicon: Lexicon?) -> Bool {
    let token = tokens.all[index]
    if cast.surnames.contains(token.folded) || cast.given.contains(token.folded) { return false }
    let count = cast.forms[token.folded].count
    let average = cast.average(token.folded)
    if count >= 3, average < 0.35 { return true }
    // A paper or a firm that nobody is called like.
    if let flags = lexicon?.flags(token.folded), flags.has(.organisation), !flags.isSurname,
      !flags.isGivenName
    {
      return true
    }
    guard startsSentence(index) else { return false }
    if cast.smallWords.contains(token.folded) { return persons[index] < 0.97 }
    // A word that begins a sentence has its capital from there.
    guard let flags = lexicon?.flags(token.folded) else { return false }
    if flags.has(.frequentWord), !flags.isGivenName { return true }
    return isPlainWord(token, lexicon) && persons[index] < 0.9
  }

  /// Makes `Ben Salmane` and `De Gaulle` whole where the text names `Mohammed ben Salmane`.
  private mutating func takeParticle(_ index: Int, _ cast: Cast) {
    guard index > 0, tokens.all[index].lineEnds == 0, !labels[index - 1].isPerson,
      tokens.all[index - 1].kind == .word, tokens.all[index - 1].hasCapital,
      cast.particles[tokens.all[index].folded] == tokens.all[index - 1].folded
    else { return }
    labels[index - 1] = .first
    labels[index] = .last
  }

  /// Whether the word that begins a sentence stands before a surname by chance, as "Hormis" before one that the text
  /// knows by another given name.
  private func isStrayWord(_ index: Int, _ cast: Cast, _ lexicon: Lexicon?) -> Bool {
    startsSentence(index) && isPlainWord(tokens.all[index], lexicon)
      && lexicon?.flags(tokens.all[index].folded).isGivenName != true
      && cast.firsts[tokens.all[index + 1].folded].areSeveral
  }

  /// Whether a word that was not taken for a name is one after all.
  private func isName(_ index: Int, _ cast: Cast, _ lexicon: Lexicon?) -> Bool {
    let token = tokens.all[index]
    guard token.end - token.start > 2 else { return false }
    if isBesideName(index) { return false }
    if cast.surnames.contains(token.folded) {
      if others[index] > 0.9 { return false }
      if cast.smallWords.contains(token.folded) { return persons[index] > 0.3 }
      return persons[index] > 0.05 || !isPlainWord(token, lexicon)
    }
    let average = cast.average(token.folded)
    let count = cast.forms[token.folded].count
    return count >= 2 && average > 0.5 && others[index] < 0.8
      && !cast.smallWords.contains(token.folded)
  }

  private func isPlainWord(_ token: Token, _ lexicon: Lexicon?) -> Bool {
    guard let flags = lexicon?.flags(token.folded) else { return false }
    return flags.isWord && !flags.isSurname || flags.has(.frequentWord)
  }

  /// Whether a token stands right beside a name, and so would have been made part of it.
  private func isBesideName(_ index: Int) -> Bool {
    func isPerson(_ other: Int) -> Bool {
      other >= 0 && other < labels.count && labels[other].isPerson
        && tokens.sentence(of: other) == tokens.sentence(of: index)
    }
    return isPerson(index - 1) || isPerson(index + 1)
  }

  private func startsSentence(_ index: Int) -> Bool {
    let sentence = tokens.sentences[tokens.sentence(of: index)]
    return tokens.start(at: index, in: sentence) != .inside
  }
}

// MARK: - Without a model

extension NameReading {
  /// Reads by rules and lists alone: a given name or a title, then words with capitals.
  init(_ tokens: Tokens, rules lexicon: Lexicon?) {
    self.init(tokens)
    NameIslands(tokens).forEach { island, _ in
      var index = island.lowerBound
      while index < island.upperBound {
        guard startsName(index, island, lexicon) else {
          index += 1
          continue
        }
        var end = index + 1
        while end < island.upperBound, end < index + 4, mayGoOn(end, lexicon) { end += 1 }
        while end > index + 1, !tokens.all[end - 1].hasCapital { end -= 1 }
        mark(index..<end)
        index = end
      }
    }
  }

  private func startsName(_ index: Int, _ island: Range<Int>, _ lexicon: Lexicon?) -> Bool {
    let token = tokens.all[index]
    guard token.hasCapital, !token.isOffice else { return false }
    if index > 0, tokens.all[index - 1].isOffice, tokens.all[index].lineEnds == 0 { return true }
    guard let flags = lexicon?.flags(token.folded), flags.isGivenName, index + 1 < island.upperBound
    else { return false }
    return tokens.all[index + 1].hasCapital || island.upperBound > index + 2
  }

  private func mayGoOn(_ index: Int, _ lexicon: Lexicon?) -> Bool {
    let token = tokens.all[index]
    if token.isSmallParticle { return true }
    guard token.hasCapital, let flags = lexicon?.flags(token.folded) else {
      return token.hasCapital
    }
    return flags.isSurname || flags.isGivenName || !flags.isWord
  }

  private mutating func mark(_ range: Range<Int>) {
    for index in range {
      labels[index] = .inner
      persons[index] = 0.6
    }
    labels[range.upperBound - 1] = .last
    labels[range.lowerBound] = range.count == 1 ? .only : .first
  }
}

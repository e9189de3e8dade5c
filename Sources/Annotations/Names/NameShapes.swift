/// What is known of names whatever a model says: titles stay outside, and streets, firms, ships and the towns of
/// datelines are no persons.
struct NameShapes {
  private let tokens: Tokens
  private let lexicon: Lexicon?

  init(_ tokens: Tokens, _ lexicon: Lexicon?) {
    self.tokens = tokens
    self.lexicon = lexicon
  }

  private func flags(_ index: Int) -> Lexicon.Flags {
    lexicon?.flags(tokens.all[index].folded) ?? []
  }

  /// Calls `body` with the tokens of each name.
  private func forEachName(_ labels: [NameLabel], _ body: (Range<Int>) -> Void) {
    var index = 0
    while index < labels.count {
      guard labels[index] == .first || labels[index] == .only else {
        index += 1
        continue
      }
      var end = index + 1
      if labels[index] == .first {
        while end < labels.count, labels[end] == .inner || labels[end] == .last { end += 1 }
      }
      body(index..<end)
      index = end
    }
  }

  private func set(_ labels: inout [NameLabel], _ name: Range<Int>) {
    for index in name { labels[index] = .inner }
    labels[name.upperBound - 1] = .last
    labels[name.lowerBound] = name.count == 1 ? .only : .first
  }

  /// Takes titles, offices and peoples off the names behind them.
  func trim(_ labels: inout [NameLabel]) {
    let given = labels
    forEachName(given) { name in
      var first = name.lowerBound
      while first + 1 < name.upperBound, isNoPart(first, before: first + 1) {
        labels[first] = .outside
        first += 1
      }
      if name.count == 1, isAddress(first) { labels[first] = .outside }
      var end = name.upperBound
      // "Raphaël Grably Rédacteur en chef": a byline runs on into the job.
      while end - first > 2, Self.jobs.contains(tokens.all[end - 1].folded) {
        end -= 1
        labels[end] = .outside
      }
      if first > name.lowerBound || end < name.upperBound { set(&labels, first..<end) }
    }
  }

  /// Whether the first word of a name does not belong to it.
  private func isNoPart(_ index: Int, before next: Int) -> Bool {
    let token = tokens.all[index]
    if token.isOffice { return token.hasCapital }
    // "… sur X Ilya Sutskever": the letter without a full stop is the platform.
    if token.capitals == .single, token.folded == Self.platform { return true }
    // "d’Altman", "le Havrais": small words that French puts before any name.
    if token.capitals == .none, Self.smallWords.contains(token.folded) { return true }
    let known = flags(index)
    if known.isGivenName || NameWords.particles.contains(token.folded) { return false }
    guard flags(next).isGivenName, tokens.all[next].hasCapital, next + 1 < tokens.all.count else {
      return false
    }
    // "le Qatari Hamad …", "Yougoslavie Borislav …"
    if known.has(.place), !known.isSurname { return true }
    guard index > 0, tokens.all[index - 1].kind == .word else { return false }
    return Self.articles.contains(tokens.all[index - 1].folded)
      && tokens.all[index - 1].capitals == .none && !known.isSurname
  }

  private static let jobs = NameWords.hashes(
    "redacteur redactrice journaliste reporter correspondent correspondant correspondante editor staff senior chief writer photographe photographer"
  )
  private static let platform = WordHash("x").mixed
  private static let smallWords = NameWords.hashes("d' l' le la les du des")
  private static let articles = NameWords.hashes("le la l' un une")

  private func isAddress(_ index: Int) -> Bool {
    NameWords.addresses.contains(tokens.all[index].folded)
      && (tokens.all[index].end - tokens.all[index].start > 2
        || tokens.scalars[Int(tokens.all[index].end) - 1] == ".")
  }

  /// Makes one name of `Rajesh “Raj” Krishnamurthy` where one end of it was found.
  func joinNicknames(_ labels: inout [NameLabel]) {
    for index in labels.indices.dropLast(4) where isQuote(index + 1) {
      guard tokens.all[index].isCapitalWord, flags(index).isGivenName,
        tokens.all[index + 1].lineEnds == 0
      else { continue }
      var end = index + 2
      while end < labels.count, end < index + 5, tokens.all[end].kind == .word { end += 1 }
      guard end > index + 2, isQuote(end), end + 1 < labels.count,
        tokens.all[end + 1].lineEnds == 0,
        tokens.all[end + 1].kind == .word, labels[index].isPerson || labels[end + 1].isPerson,
        tokens.all[end + 1].hasCapital || labels[end + 1].isPerson
      else { continue }
      var first = index
      while first > 0, labels[first] == .inner || labels[first] == .last { first -= 1 }
      var last = end + 1
      while labels[last] == .first || labels[last] == .inner, last + 1 < labels.count { last += 1 }
      set(&labels, first..<last + 1)
    }
  }

  private func isQuote(_ index: Int) -> Bool {
    switch tokens.sign(index) {
    case "“", "”", "\"", "«", "»": true
    default: false
    }
  }

  /// Drops what only bears a person's name.
  func drop(_ labels: inout [NameLabel]) {
    let given = labels
    forEachName(given) { name in
      guard isDateline(name) || isThing(name) else { return }
      for index in name { labels[index] = .place }
    }
  }

  /// Whether a name in capitals begins a line like `BUENOS AIRES, 20 December (Agency) –`.
  private func isDateline(_ name: Range<Int>) -> Bool {
    let first = name.lowerBound
    guard first == 0 || tokens.all[first].lineEnds > 0,
      name.allSatisfy({ tokens.all[$0].capitals == .all }),
      let sign = tokens.sign(name.upperBound), sign == "," || sign == "(" || isDash(sign)
    else { return false }
    if isDash(sign) { return true }
    var index = name.upperBound + 1
    while index < tokens.all.count, index < name.upperBound + 14, tokens.all[index].lineEnds == 0 {
      if let sign = tokens.sign(index), isDash(sign) { return true }
      index += 1
    }
    return false
  }

  private func isDash(_ sign: Unicode.Scalar) -> Bool { sign == "—" || sign == "–" || sign == "-" }

  private func isThing(_ name: Range<Int>) -> Bool {
    let last = name.upperBound - 1
    if name.count > 1, isThingAfter(last) {
      return !flags(last).has(.frequentSurname) || !flags(name.lowerBound).isGivenName
    }
    if name.upperBound < tokens.all.count, tokens.all[name.upperBound].lineEnds == 0,
      isThingAfter(name.upperBound)
    {
      return true
    }
    if isJoinedFirm(name) { return true }
    var before = name.lowerBound - 1
    guard before >= 0, tokens.all[name.lowerBound].lineEnds == 0 else { return false }
    if before > 0, tokens.all[before].isSmallParticle || tokens.sign(before) == "-" { before -= 1 }
    let word = tokens.all[before]
    guard word.kind == .word, name.lowerBound == before + 1 || tokens.all[before + 1].lineEnds == 0
    else {
      return false
    }
    if NameWords.thingsBefore.contains(word.folded) { return !isAtOffice(before) }
    return NameWords.firmsBefore.contains(word.folded) && before + 1 == name.lowerBound
      && !flags(name.lowerBound).isGivenName
  }

  /// Words like "place" and "plan" may stand before a person by chance: behind "à la", "en".
  private func isAtOffice(_ index: Int) -> Bool {
    index > 0 && tokens.all[index - 1].kind == .word
      && Self.chance.contains(tokens.all[index - 1].folded)
  }

  private static let chance = NameWords.hashes("en sur in on")

  private func isThingAfter(_ index: Int) -> Bool {
    let token = tokens.all[index]
    return token.kind == .word && token.hasCapital && NameWords.thingsAfter.contains(token.folded)
  }

  /// Whether the name stands beside `&` and another one.
  private func isJoinedFirm(_ name: Range<Int>) -> Bool {
    if tokens.sign(name.upperBound) == "&", name.upperBound + 1 < tokens.all.count,
      tokens.all[name.upperBound + 1].hasCapital
    {
      return true
    }
    return tokens.sign(name.lowerBound - 1) == "&" && name.lowerBound > 1
      && tokens.all[name.lowerBound - 2].hasCapital
  }
}

extension Linker {
  /// Gives each name of one word to somebody of its article, or of one that tells of the same, or else to somebody new.
  mutating func linkSingleNames() {
    var relations = Relations(
      bearers.map { $0.isMerged ? [] : $0.articles }, count: linksOfArticle.count)
    var scene = Scene(bearers: bearers.count)
    var named = Array(repeating: [Int](), count: linksOfArticle.count)
    for (number, bearer) in bearers.enumerated() where !bearer.isMerged {
      for article in bearer.articles { named[article].append(number) }
    }
    for (article, indices) in linksOfArticle.enumerated() {
      scene.turn(to: article, naming: named[article])
      for index in indices {
        if links[index].bearer < 0 { linkSingleName(index, &scene, &relations) }
        guard links[index].bearer >= 0 else { continue }
        scene.note(Int(links[index].bearer), at: Int(links[index].start))
      }
    }
  }

  private mutating func linkSingleName(
    _ index: Int, _ scene: inout Scene, _ relations: inout Relations
  ) {
    let name = Int(links[index].name)
    let isCandidate = links[index].isCandidate
    let found = choice(for: name, scene, &relations, isCandidate: isCandidate)
    guard found != nil || !isCandidate else { return }
    let bearer = found?.bearer ?? addBearer(named: name)
    links[index].bearer = Int32(bearer)
    links[index].isDoubtful = found?.isDoubtful ?? false
    settleGender(of: bearer, by: name)
    if scene.add(bearer) { bearers[bearer].articles.append(scene.article) }
    if !bearers[bearer].isFull, bearers[bearer].surname == nil {
      bearers[bearer].surname = names[name].key
      bySurname[names[name].key].append(bearer)
    }
  }

  /// Whom a name of one word names; nobody where that would be somebody new.
  private func choice(
    for name: Int, _ scene: Scene, _ relations: inout Relations, isCandidate: Bool
  ) -> Choice? {
    let key = names[name].key
    if !isCandidate, let found = choiceHere(for: name, scene) { return found }
    var known = Choice()
    var lone = Choice()
    for bearer in bySurname[key]
    where fits(bearer, name) && isNear(bearer, scene, &relations) {
      let place = scene.lastPlace(of: bearer)
      if bearers[bearer].isFull {
        known.add(bearer, lastNamedAt: place)
      } else {
        lone.add(bearer, lastNamedAt: place)
      }
    }
    if known.bearer != nil { return isCandidate && known.isDoubtful ? nil : known }
    if isCandidate { return nil }
    return slipHere(for: name, scene) ?? (lone.bearer != nil ? lone : nil)
      ?? onlyOne(named: key, scene, &relations)
  }

  /// Who is named in the article and has the name as a surname, or else who has it as a given name.
  private func choiceHere(for name: Int, _ scene: Scene) -> Choice? {
    let key = names[name].key
    var found = Choice()
    for bearer in scene.bearers.orFewer(bySurname[key])
    where bearer != found.bearer && scene.names(bearer) && has(bearer, surname: key)
      && fits(bearer, name)
    {
      found.add(bearer, lastNamedAt: scene.lastPlace(of: bearer))
    }
    if found.bearer != nil { return found }
    for bearer in scene.bearers.orFewer(byGiven[key])
    where scene.names(bearer) && bearers[bearer].isFull && givens.contains(bearer, key)
      && fits(bearer, name)
    {
      found.add(bearer, lastNamedAt: scene.lastPlace(of: bearer))
    }
    return found.bearer != nil ? found : nil
  }

  /// Who is named in the article and has a surname that the name may be a slip for.
  private func slipHere(for name: Int, _ scene: Scene) -> Choice? {
    let key = names[name].key
    let sources = slips.sources[key]
    guard !sources.isEmpty, names.words.all[key].count >= Spelling.least else { return nil }
    var found = Choice()
    for bearer in scene.bearers
    where fits(bearer, name) && sources.contains(where: { has(bearer, surname: $0) }) {
      found.add(bearer, lastNamedAt: scene.lastPlace(of: bearer))
    }
    guard found.bearer != nil else { return nil }
    found.isDoubtful = true
    return found
  }

  /// A given name alone names somebody of another article only where nobody else has it.
  private func onlyOne(named given: Int, _ scene: Scene, _ relations: inout Relations) -> Choice? {
    var found = Choice()
    for bearer in byGiven[given]
    where bearers[bearer].isFull && isNear(bearer, scene, &relations) {
      if found.bearer != nil { return nil }
      found.add(bearer, lastNamedAt: -1)
    }
    guard found.bearer != nil else { return nil }
    found.isDoubtful = true
    return found
  }

  private func isNear(_ bearer: Int, _ scene: Scene, _ relations: inout Relations) -> Bool {
    scene.names(bearer)
      || relations.isOne(of: bearers[bearer].articles, relatedTo: scene.article)
  }

  /// Whether a title before a name does not tell it from a bearer.
  private func fits(_ bearer: Int, _ name: Int) -> Bool {
    guard names[name].hasTitle, let gender = names[name].gender,
      let other = bearers[bearer].gender
    else { return true }
    return gender == other
  }
}

extension [Int] {
  /// These numbers, or those others where they are fewer.
  fileprivate func orFewer(_ others: [Int]) -> [Int] { others.count < count ? others : self }
}

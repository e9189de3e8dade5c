import Annotations
import Articles
import Stories

/// A sentence of an article.
struct SentencePlace: Hashable {
  let article: Int
  let range: Range<Int>
}

/// Pinning sentences, and what is noted of them.
extension ReaderState {
  /// Pins the sentence that one is at, or takes its pin away.
  mutating func togglePin() {
    if showsPins, let pin = pinBoard?.pin { return remove(pin) }
    guard let place = sentenceHere else { return notice = phrases.noSentenceHere }
    if let pin = pin(at: place) { return remove(pin) }
    put(newPin(at: place), noticing: phrases.pinned)
    mark(place)
  }

  /// Asks for the note of the pin that one is at; a sentence that has none is pinned with it.
  mutating func askForNote() {
    if showsPins {
      guard let pin = pinBoard?.pin else { return }
      return prompt = Prompt(.note(pin), text: pin.note)
    }
    guard let place = sentenceHere else { return notice = phrases.noSentenceHere }
    let pin = pin(at: place) ?? newPin(at: place)
    mark(place)
    prompt = Prompt(.note(pin), text: pin.note)
  }

  mutating func note(_ text: String, on pin: Pin) {
    var noted = pin
    noted.note = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    put(noted, noticing: noted.note.isEmpty ? phrases.pinned : phrases.noted)
  }

  private mutating func put(_ pin: Pin, noticing words: String) {
    replace(pins.first { $0.isSamePlace(as: pin) }, with: pin)
    notice = words
  }

  private mutating func remove(_ pin: Pin) {
    replace(pin, with: nil)
    notice = phrases.unpinned(hasNote: !pin.note.isEmpty)
  }

  /// Puts one pin in the place of another, in a way that can be taken back.
  private mutating func replace(_ old: Pin?, with new: Pin?) {
    exchange(old, for: new)
    undoable.append(.pin(before: old, after: new))
  }

  /// Puts one pin in the place of another, which stays undone.
  mutating func exchange(_ old: Pin?, for new: Pin?) {
    let place = old.flatMap { old in pins.firstIndex { $0.isSamePlace(as: old) } }
    switch (place, new) {
    case (let place?, let new?): pins[place] = new
    case (let place?, nil): pins.remove(at: place)
    case (nil, let new?): pins.append(new)
    case (nil, nil): break
    }
    if let new { kept.append(.pin(new)) } else if let old { kept.append(.unpin(old)) }
  }

  private func newPin(at place: SentencePlace) -> Pin {
    let article = story.articles[place.article]
    let scalars = Array(article.text.unicodeScalars)
    return Pin(
      path: article.path, anchor: Anchor(place.range, in: scalars), day: day(of: place),
      citation: Citation(article), made: now)
  }

  /// The day of the first event that a sentence tells.
  private func day(of place: SentencePlace) -> Day? {
    guard let reading, place.article < reading.articles.count else { return nil }
    return reading.articles[place.article].events.first { $0.range.overlaps(place.range) }?.day
  }

  /// The pin of a sentence, wherever it stands now.
  private func pin(at place: SentencePlace) -> Pin? {
    let article = story.articles[place.article]
    let own = pins.filter { $0.path == article.path }
    guard !own.isEmpty else { return nil }
    let scalars = Array(article.text.unicodeScalars)
    return own.first { $0.anchor.findNearly(in: scalars)?.overlaps(place.range) == true }
  }

  /// Makes a sentence of the text the one that stands out; elsewhere the view has its own.
  private mutating func mark(_ place: SentencePlace) {
    guard view == .reader, focus == .text || focus == .list else { return }
    markedSentence = MarkedSentence(path: story.articles[place.article].path, range: place.range)
  }

  // MARK: The sentence that one is at

  /// The chosen sentence of the view: in a text the one that stands out, that of the cursor, or the first on the screen.
  private var sentenceHere: SentencePlace? {
    mutating get {
      switch view {
      case .help, .pins: return nil
      case .timeline:
        return timeline?.entry.map { SentencePlace(article: $0.article, range: $0.event.range) }
      case .gathering:
        guard let gathering, gathering.entries.indices.contains(gathering.selection) else {
          return nil
        }
        let entry = gathering.entries[gathering.selection]
        return SentencePlace(article: entry.article, range: entry.sentence)
      case .search:
        guard let hit = search?.selectedHit else { return nil }
        let sentences = searchText(of: hit.article).sentences
        guard sentences.indices.contains(hit.sentence) else { return nil }
        return SentencePlace(article: hit.article, range: sentences[hit.sentence])
      case .reader:
        if focus == .days, let entry = days.selectedEntry {
          return SentencePlace(article: selection, range: entry.event.range)
        }
        return sentenceInText.map { SentencePlace(article: selection, range: $0) }
      }
    }
  }

  private var sentenceInText: Range<Int>? {
    mutating get {
      guard selectedArticle != nil else { return nil }
      if let marked = sentenceMarked, isOnScreen(marked) { return marked }
      let sentences = sentencesOfText
      if let cursor, isOnScreen(cursor.range) {
        return sentences.last { $0.lowerBound <= cursor.range.lowerBound }
      }
      return sentences.first(where: isOnScreen)
    }
  }

  /// The sentences of the chosen article.
  private var sentencesOfText: [Range<Int>] {
    mutating get {
      if let reading, selection < reading.articles.count {
        return reading.articles[selection].sentences
      }
      return searchText(of: selection).sentences
    }
  }

  /// Goes to the next sentence of the text or the one before, and makes it stand out.
  mutating func stepSentence(by steps: Int) {
    guard let article = selectedArticle else { return }
    focusText()
    settle()
    let sentences = sentencesOfText
    guard let here = sentenceInText ?? sentences.first,
      let index = sentences.lastIndex(where: { $0.lowerBound <= here.lowerBound })
    else { return notice = phrases.noSentenceHere }
    // The first step only shows which sentence one is at.
    let isAtIt = sentenceMarked == here
    let next = isAtIt ? index + steps : index
    guard sentences.indices.contains(next) else {
      return notice = steps > 0 ? phrases.lastSentence : phrases.firstSentence
    }
    putCursor(nil)
    markedSentence = MarkedSentence(path: article.path, range: sentences[next])
    showInText(sentences[next].lowerBound)
  }

  // MARK: Pins in the text

  /// Makes the pins of the chosen article agree with its text.
  mutating func settlePins() {
    guard let layout, let path = selectedArticle?.path else { return pinsInText = [] }
    let own = pins.filter { $0.path == path }
    pinsInText = own.compactMap { $0.anchor.findNearly(in: layout.structure.scalars) }
      .sorted { $0.lowerBound < $1.lowerBound }
  }
}

import Annotations
package import Articles
package import Stories

/// What lasts from one sitting to the next.
extension ReaderState {
  /// Takes in the lines that were typed and the sentences that were pinned in earlier sittings.
  package mutating func remember(lines: [String: [String]], pins: [Pin]) {
    for (purpose, name) in Prompt.Purpose.kept {
      let typed = history[purpose] ?? []
      history[purpose] = (lines[name] ?? []).filter { !typed.contains($0) } + typed
    }
    let own = self.pins
    self.pins = pins.filter { pin in !own.contains { $0.isSamePlace(as: pin) } } + own
    settle()
  }

  /// Takes in what is known of some articles; `names` gives the articles of pins the paths they have in this story.
  package mutating func remember(visits: [Path: Visit], names: [Path: Path]) {
    for (path, visit) in visits {
      if visit.isRead { readPaths.insert(path) }
      if places[path] == nil { self.visits[path] = visit }
    }
    for index in pins.indices {
      if let path = names[pins[index].path] { pins[index] = pins[index].at(path) }
    }
    laidOut = nil
    settle()
  }

  /// What is to be kept since this was asked last.
  package mutating func takeKept() -> [Kept] {
    defer { kept = [] }
    return kept + placesToKeep
  }

  /// The places in the texts that the reader moved to since they were kept last.
  private var placesToKeep: [Kept] {
    mutating get {
      // What is only looked at beside the results of a search is no place to come back to.
      guard !showsSearch, let layout, let path = selectedArticle?.path, let place = places[path],
        keptPlace?.path != path || keptPlace?.offset != place
      else { return [] }
      keptPlace = (path, place)
      let scalars = layout.structure.scalars
      let start = min(max(0, place), scalars.count)
      let end = min(scalars.count, start + Self.wordsOnTop)
      return [.place(path, Anchor(start..<end, in: scalars))]
    }
  }

  /// By so many scalars the place in a text is found again.
  static let wordsOnTop = 48

  /// Goes to the place where the chosen article was left in an earlier sitting, as far as its words are still there.
  mutating func goToKeptPlace() {
    guard let layout, let path = selectedArticle?.path,
      let visit = visits.removeValue(forKey: path), let anchor = visit.place, places[path] == nil
    else { return }
    guard anchor.start > 0 else { return }
    guard let range = anchor.findNearly(in: layout.structure.scalars) else {
      if notice == nil { notice = phrases.placeIsLost }
      return
    }
    places[path] = range.lowerBound
    keptPlace = (path, range.lowerBound)
  }
}

extension Prompt.Purpose {
  /// What lines are kept for, and by what name.
  fileprivate static let kept: [(purpose: Prompt.Purpose, name: String)] = [
    (.filter, "timeline"), (.find, "text"), (.search, "story"), (.list, "list"),
  ]

  /// The name by which its lines are kept; nil when they are not.
  var nameForKeeping: String? { Self.kept.first { $0.purpose == self }?.name }
}

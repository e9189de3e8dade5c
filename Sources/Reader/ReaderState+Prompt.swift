import Annotations
import Screen
import Stories

/// The line that is typed into.
extension ReaderState {
  /// Takes a key into the line.
  mutating func type(_ key: Key) -> [Effect] {
    guard var prompt else { return [] }
    defer { settle() }
    if prompt.purpose == .search, choose(key) { return [] }
    let before = prompt.text
    let outcome = prompt.press(key)
    self.prompt = prompt
    switch outcome {
    case .editing: break
    case .cancelled:
      cancelPrompt()
      return []
    case .accepted: return accept(prompt)
    case .history(let steps): recall(by: steps)
    case .completion:
      prompt.complete(completions)
      self.prompt = prompt
    }
    return self.prompt?.text == before ? [] : lineHasChanged()
  }

  /// What follows from another line at once, while it is typed.
  mutating func lineHasChanged() -> [Effect] {
    guard let prompt else { return [] }
    switch prompt.purpose {
    case .find:
      findAsTyped(prompt.text)
      return []
    case .search: return searchAsTyped(prompt.text)
    case .list:
      filterList(prompt.text)
      return []
    case .filter, .correction, .note, .link: return []
    }
  }

  private mutating func cancelPrompt() {
    guard let purpose = prompt?.purpose else { return }
    prompt = nil
    switch purpose {
    case .find: forgetFinding()
    case .search: cancelSearch()
    case .list: cancelListFilter()
    case .filter, .correction, .note, .link: break
    }
  }

  private mutating func accept(_ prompt: Prompt) -> [Effect] {
    switch prompt.purpose {
    case .filter:
      acceptFilter(prompt.text)
      return []
    case .correction(let article, let date):
      guard let meaning = meaning(prompt.text, in: article) else {
        self.prompt?.complaint = phrases.noDay(prompt.text)
        return []
      }
      self.prompt = nil
      return correct(date, of: article, meaning)
    case .find:
      acceptFind(prompt.text)
      return []
    case .search: return acceptSearch(prompt.text)
    case .note(let pin):
      self.prompt = nil
      note(prompt.text, on: pin)
      return []
    case .link: return acceptLink(prompt.text)
    case .list:
      remember(prompt.text, for: .list)
      self.prompt = nil
      return []
    }
  }

  private mutating func acceptFilter(_ line: String) {
    do throws(EventFilterError) {
      let filter = try EventFilter(line, center: story.days?.upperBound)
      remember(filter.line, for: .filter)
      prompt = nil
      cut(filter: filter)
      if timeline?.timeline.rows.isEmpty == true { notice = phrases.nothingThrough }
    } catch {
      prompt?.complaint = phrases.complaint(error)
    }
  }

  // MARK: Lines typed before

  /// Keeps a line for the next time, as the last one.
  mutating func remember(_ line: String, for purpose: Prompt.Purpose) {
    guard !line.isEmpty else { return }
    history[purpose, default: []].removeAll { $0 == line }
    history[purpose, default: []].append(line)
    if let name = purpose.nameForKeeping { kept.append(.line(line, purpose: name)) }
  }

  private mutating func recall(by steps: Int) {
    guard var prompt else { return }
    let lines = history[prompt.purpose] ?? []
    // The line that stands there anyway is no other.
    let current = prompt.historyIndex ?? (lines.last == prompt.text ? lines.count - 1 : lines.count)
    let next = current + steps
    guard next >= 0, next <= lines.count else { return }
    if prompt.historyIndex == nil { prompt.draft = prompt.text }
    prompt.historyIndex = next < lines.count ? next : nil
    prompt.set(next < lines.count ? lines[next] : prompt.draft)
    self.prompt = prompt
  }

  // MARK: Completion

  /// What the word before the cursor may become: operators, people of most mentions first, sources, days.
  private func completions(_ word: String) -> [String] {
    let operators: [String]
    switch prompt?.purpose {
    case .filter: operators = EventFilter.Operator.allCases.map(\.rawValue)
    case .search: operators = SearchQuery.Operator.allCases.map(\.rawValue)
    case .find: operators = [SearchQuery.Operator.word, .re].map(\.rawValue)
    case .list: operators = ListFilter.Operator.allCases.map(\.rawValue)
    case .correction, .note, .link, nil: return []
    }
    let sign = word.hasPrefix("-") ? "-" : ""
    let bare = word.dropFirst(sign.count)
    guard let colon = bare.firstIndex(of: ":") else {
      return operators.filter { $0.hasPrefix(bare.lowercased()) }.map { sign + $0 + ":" }
    }
    let name = bare[..<colon].lowercased()
    let begun = bare[bare.index(after: colon)...].filter { $0 != "\"" }
    guard operators.contains(name) else { return [] }
    return values(of: name, beginning: String(begun)).map {
      sign + name + ":" + EventFilter.quoted($0)
    }
  }

  private func values(of name: String, beginning letters: String) -> [String] {
    switch SearchQuery.Operator(rawValue: name) {
    case .person:
      guard let reading else { return [] }
      return reading.peopleByMentions.lazy.map { reading.people[$0] }
        .filter { letters.isEmpty || $0.isCalled(beginning: letters) }.prefix(20).map(\.name)
    case .source:
      return (index?.scope.sources ?? timeline?.timeline.sources ?? []).map(\.name)
        .filter { letters.isEmpty || EventFilter.holds($0, beginning: letters) }.prefix(20)
        .map(\.self)
    case .on, .from, .to:
      return (timeline?.timeline.rows ?? []).map { $0.days.lowerBound.description }
        .filter { $0.hasPrefix(letters) }.prefix(40).map(\.self)
    case .word, .re, nil: return []
    }
  }
}

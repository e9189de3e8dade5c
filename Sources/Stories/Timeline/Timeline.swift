package import Annotations
import Articles

/// The days of a story with what each source says happened on them: one column a source, one row a day.
package struct Timeline: Hashable, Sendable {
  /// How much time a row spans.
  package enum Scale: String, CaseIterable, Sendable {
    case day, week, month, year
  }

  /// The events of a day, a week, a month or a year; or of what a text calls by a longer span.
  package struct Row: Hashable, Sendable {
    package let days: ClosedRange<Day>
    /// Whether its events are known to no better than all of its days.
    package let isLoose: Bool
    /// Its places in the timeline's order.
    package let places: Range<Int>

    /// Whether its days are not silent: of a week-end something is known to have happened then, of a month only that it
    /// was on some day of it.
    var isNews: Bool { !isLoose || days.upperBound.number - days.lowerBound.number < 7 }
  }

  package let sources: [TimelineSource]
  /// All that is told, whether the filter lets it through or not.
  package let entries: [TimelineEntry]
  /// The entries of each article, by its number.
  private let ofArticle: [Int: Range<Int>]
  package let scale: Scale
  package let filter: EventFilter
  package private(set) var rows: [Row] = []
  /// The sources that tell something in these rows, in their order.
  package private(set) var speakingSources: [Int] = []
  /// The last day of news of each row and those before it; nil where there was none yet.
  private var reach: [Day?] = []
  /// The numbers of the entries as they stand in the rows: source after source, each by the clock.
  private var order: [Int] = []

  /// The timeline of a story by the day.
  package init(_ story: Story, _ reading: StoryReading) {
    sources = Self.sources(of: story)
    entries = Self.entries(sources, reading)
    ofArticle = Self.ranges(of: entries)
    scale = .day
    filter = EventFilter()
    fill(reading)
  }

  /// What a filter lets through of another timeline, at a scale.
  package init(
    _ other: Timeline, scale: Scale, filter: EventFilter, _ reading: StoryReading
  ) {
    sources = other.sources
    entries = other.entries
    ofArticle = other.ofArticle
    self.scale = scale
    self.filter = filter
    fill(reading)
  }

  /// The numbers of what a source tells in a row.
  package func entries(inRow row: Int, of source: Int) -> ArraySlice<Int> {
    let places = rows[row].places
    let start = order[places].partitioningIndex { entries[$0].source >= source }
    let end = order[places].partitioningIndex { entries[$0].source > source }
    return order[start..<end]
  }

  /// How many entries stand in rows.
  package var entriesShown: Int { order.count }

  /// The numbers of what all sources tell in a row.
  package func entries(inRow row: Int) -> ArraySlice<Int> { order[rows[row].places] }

  /// The numbers of what an article tells, filtered or not.
  package func entries(of article: Int) -> Range<Int> { ofArticle[article] ?? 0..<0 }

  /// The row of an entry; nil when the filter keeps it out.
  package func row(of entry: Int) -> Int? {
    guard let days = scale.days(of: entries[entry].event) else { return nil }
    let first = rows.partitioningIndex { $0.days.lowerBound >= days.lowerBound }
    return rows[first...].prefix { $0.days.lowerBound == days.lowerBound }.indices.first { row in
      rows[row].days == days && entries(inRow: row, of: entries[entry].source).contains(entry)
    }
  }

  /// The row that holds a day, or else the one nearest to it; nil when there is none at all.
  package func row(nearest day: Day) -> Int? {
    let after = rows.partitioningIndex { $0.days.lowerBound > day }
    func distance(_ row: Int) -> Int {
      let days = rows[row].days
      if days.contains(day) { return rows[row].isLoose ? 1 : 0 }
      return min(
        abs(days.lowerBound.number - day.number), abs(days.upperBound.number - day.number)) + 1
    }
    return (max(0, after - 3)..<min(rows.count, after + 1)).min { distance($0) < distance($1) }
  }

  /// The days between this row and those before it that have no news.
  package func silentDays(beforeRow row: Int) -> Int {
    guard row > 0, rows[row].isNews, let last = reach[row - 1] else { return 0 }
    return max(0, rows[row].days.lowerBound.number - last.number - 1)
  }
}

extension Timeline {
  static func sources(of story: Story) -> [TimelineSource] {
    var names: [String] = []
    var articles: [[Int]] = []
    var known: [String: Int] = [:]
    for (number, article) in story.articles.enumerated() {
      if let source = article.source, let index = known[source] {
        articles[index].append(number)
        continue
      }
      if let source = article.source { known[source] = names.count }
      names.append(article.source ?? article.title.value)
      articles.append([number])
    }
    return zip(names, articles).map { TimelineSource(name: $0, articles: $1) }
  }

  private static func entries(
    _ sources: [TimelineSource], _ reading: StoryReading
  ) -> [TimelineEntry] {
    var entries: [TimelineEntry] = []
    for (source, column) in sources.enumerated() {
      for article in column.articles where article < reading.articles.count {
        let annotation = reading.articles[article]
        let events = annotation.events + annotation.looseEvents
        let people = reading.people(of: events, in: article)
        var minutes: [Day: Int] = [:]
        for (event, people) in zip(events, people) {
          let minute = event.minute ?? minutes[event.day] ?? -1
          minutes[event.day] = minute
          entries.append(
            TimelineEntry(
              source: source, article: article, event: event,
              certainty: event.certainty(annotation.dates[event.date]), people: people,
              minute: minute))
        }
      }
    }
    return entries
  }

  /// Where the entries of each article stand, which follow one another.
  private static func ranges(of entries: [TimelineEntry]) -> [Int: Range<Int>] {
    var ranges: [Int: Range<Int>] = [:]
    for (number, entry) in entries.enumerated() {
      ranges[entry.article] = (ranges[entry.article]?.lowerBound ?? number)..<number + 1
    }
    return ranges
  }

  /// Puts what the filter lets through into rows.
  private mutating func fill(_ reading: StoryReading) {
    let test = filter.test(sources, reading)
    var keys: [Key] = []
    keys.reserveCapacity(entries.count)
    for (number, entry) in entries.enumerated() where test(entry) {
      guard let days = scale.days(of: entry.event) else { continue }
      keys.append(Key(days, entry, number))
    }
    keys.sort()
    if scale != .day { keys = Self.withoutRepeats(keys, entries) }
    order = keys.map(\.number)
    var speaks = Array(repeating: false, count: sources.count)
    for key in keys { speaks[entries[key.number].source] = true }
    speakingSources = sources.indices.filter { speaks[$0] }
    rows = []
    reach = []
    var start = 0
    for place in keys.indices where place + 1 == keys.count || !keys[place].shares(keys[place + 1])
    {
      let days = Day(number: keys[place].first)...Day(number: keys[place].last)
      rows.append(
        Row(
          days: days, isLoose: days != scale.period(of: days.lowerBound), places: start..<place + 1)
      )
      let news = rows[rows.count - 1].isNews ? days.upperBound : nil
      reach.append([news, reach.last ?? nil].compactMap(\.self).max())
      start = place + 1
    }
  }

  /// A sentence that tells of two days stands only once in the row of both.
  private static func withoutRepeats(_ keys: [Key], _ entries: [TimelineEntry]) -> [Key] {
    var seen: Set<Sentence> = []
    return keys.filter { key in
      let entry = entries[key.number]
      return seen.insert(
        Sentence(article: entry.article, start: entry.event.range.lowerBound, row: key.first)
      ).inserted
    }
  }

  private struct Sentence: Hashable {
    let article: Int
    let start: Int
    let row: Int
  }

  /// What orders the entries: row after row, and in each source after source.
  private struct Key: Comparable {
    let first: Int
    let last: Int
    let number: Int
    private let source: Int
    private let day: Int
    private let minute: Int

    init(_ days: ClosedRange<Day>, _ entry: TimelineEntry, _ number: Int) {
      first = days.lowerBound.number
      last = days.upperBound.number
      source = entry.source
      day = entry.event.day.number
      minute = entry.minute
      self.number = number
    }

    func shares(_ other: Key) -> Bool { first == other.first && last == other.last }

    /// Entries are numbered in the order of their sources, articles and texts.
    static func < (one: Key, other: Key) -> Bool {
      if one.first != other.first { return one.first < other.first }
      if one.last != other.last { return one.last < other.last }
      if one.source != other.source { return one.source < other.source }
      if one.day != other.day { return one.day < other.day }
      if one.minute != other.minute { return one.minute < other.minute }
      return one.number < other.number
    }
  }
}

extension Event {
  /// Minutes since midnight.
  fileprivate var minute: Int? {
    if case .time(_, let hour, let minute)? = time { hour * 60 + minute } else { nil }
  }

  fileprivate func certainty(_ date: DateMention) -> TimelineEntry.Certainty {
    if date.isDoubtful { return .doubtful }
    if date.reason == .corrected { return .computed }
    return date.isComputed || !range.overlaps(date.range) ? .computed : .written
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element belongs to the second part of a collection in two parts, or its end.
  func partitioningIndex(where isSecond: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Timeline {
  /// What an article tells, by its days and the clock.
  package func entriesByDay(of article: Int) -> [TimelineEntry] {
    entries[entries(of: article)].enumerated().sorted { one, other in
      let mine = (one.element.event.day, one.element.event.days.upperBound)
      let theirs = (other.element.event.day, other.element.event.days.upperBound)
      if mine != theirs { return mine < theirs }
      if one.element.minute != other.element.minute {
        return one.element.minute < other.element.minute
      }
      return one.offset < other.offset
    }.map(\.element)
  }
}

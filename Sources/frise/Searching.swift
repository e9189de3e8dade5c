import Articles
import Stories
import Synchronization

/// Makes a story ready to be searched, and searches it, behind the reader's back.
///
/// Articles are taken in by segments as they come; what is known of whom and when follows when it is read. Of two
/// questions that overlap the older one is dropped.
final class Searching: Sendable {
  private struct Memory {
    var story: Story
    var reading: StoryReading?
    var segments: [SearchSegment] = []
    var index: SearchIndex?
    /// The articles that are not what they were when their segment was made, by their numbers.
    var changed: Set<Int> = []
    var isWorking = false
    /// Whether something came that the index does not know.
    var isStale = false
    /// The search that goes on, and its number.
    var task: Task<Void, Never>?
    var question = 0
  }

  /// So many bytes of text make a segment.
  private static let bytesOfSegment = 5 << 20

  private let memory: Mutex<Memory>
  private let mailbox: Mailbox

  init(_ story: Story, mailbox: Mailbox) {
    memory = Mutex(Memory(story: story))
    self.mailbox = mailbox
    take(story, nil)
  }

  /// Takes in a story that has grown, or what is known of it, or some of whose articles have changed.
  func take(_ story: Story, _ reading: StoryReading?, changed: Set<Int> = []) {
    let isFree = memory.withLock { memory in
      memory.story = story
      memory.reading = reading ?? memory.reading
      memory.changed.formUnion(changed)
      memory.isStale = true
      defer { memory.isWorking = true }
      return !memory.isWorking
    }
    guard isFree else { return }
    Background.start { [self] in
      while grow() {}
    }
  }

  /// Answers a question; the answer comes through the mailbox. A search that goes on is given up.
  func search(_ query: SearchQuery) {
    memory.withLock { memory in
      memory.task?.cancel()
      memory.question += 1
      guard let index = memory.index else { return }
      memory.task = Task.detached(priority: .userInitiated) { [self, question = memory.question] in
        let results = await index.search(query)
        guard self.memory.withLock({ $0.question == question }) else { return }
        mailbox.post(.found(results))
      }
    }
  }

  /// Makes some more segments, or lets the index know what is new; false when there is nothing left to do.
  private func grow() -> Bool {
    let (story, reading, segments, changed) = memory.withLock { memory in
      memory.isStale = false
      defer { memory.changed = [] }
      return (memory.story, memory.reading, memory.segments, memory.changed)
    }
    var grown = segments.flatMap { segment in
      changed.contains(where: segment.articles.contains)
        ? SearchSegment.indexed(
          story.articles[segment.articles], first: segment.articles.lowerBound) : [segment]
    }
    // A small segment at the end is made anew with what has come since.
    if let last = grown.last, last.articles.upperBound < story.articles.count,
      last.isSmall(for: Self.bytesOfSegment)
    {
      grown.removeLast()
    }
    grown += Self.segments(of: story.articles[(grown.last?.articles.upperBound ?? 0)...])
    let index = SearchIndex(grown, SearchScope(story, reading))
    let isDone = memory.withLock { memory in
      memory.segments = grown
      memory.index = index
      let isDone = !memory.isStale && index.articleCount == memory.story.articles.count
      if isDone { memory.isWorking = false }
      return isDone
    }
    mailbox.post(.indexed(index))
    return !isDone
  }

  /// The first segments of some articles, one for each core.
  private static func segments(of articles: ArraySlice<Article>) -> [SearchSegment] {
    var rest = articles
    var parts: [ArraySlice<Article>] = []
    while !rest.isEmpty, parts.count < Background.threads {
      var bytes = 0
      let part = rest.prefix { article in
        defer { bytes += article.text.utf8.count }
        return bytes < bytesOfSegment
      }
      parts.append(part)
      rest = rest[part.endIndex...]
    }
    let segments = Mutex<[SearchSegment]>([])
    Background.inOrder(parts.count) { [parts] number in
      SearchSegment.indexed(parts[number], first: parts[number].startIndex)
    } taking: { part in
      segments.withLock { $0 += part }
    }
    return segments.withLock(\.self)
  }
}

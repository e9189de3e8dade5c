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

  /// Takes in a story that has grown, or what is known of it.
  func take(_ story: Story, _ reading: StoryReading?) {
    let isFree = memory.withLock { memory in
      memory.story = story
      memory.reading = reading ?? memory.reading
      memory.isStale = true
      defer { memory.isWorking = true }
      return !memory.isWorking
    }
    guard isFree else { return }
    Task.detached(priority: .utility) { [self] in
      while await grow() {}
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

  /// Makes one more segment, or lets the index know what is new; false when there is nothing left to do.
  private func grow() async -> Bool {
    let (story, reading, segments) = memory.withLock { memory in
      memory.isStale = false
      return (memory.story, memory.reading, memory.segments)
    }
    var grown = segments
    // A small segment at the end is made anew with what has come since.
    if let last = grown.last, last.articles.upperBound < story.articles.count,
      last.isSmall(for: Self.bytesOfSegment)
    {
      grown.removeLast()
    }
    let first = grown.last?.articles.upperBound ?? 0
    if first < story.articles.count {
      var bytes = 0
      let next = story.articles[first...].prefix { article in
        defer { bytes += article.text.utf8.count }
        return bytes < Self.bytesOfSegment
      }
      grown += SearchSegment.indexed(next, first: first)
    }
    await Task.yield()
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
}

import Annotations
import Articles
import Stories
import Synchronization

/// Reads the articles of a story for names and dates behind the reader's back.
///
/// What was read of an article is kept as long as its day of publication stays; a story that has grown is only read
/// where it is new. Of two readings that overlap the older one gives up.
final class Annotating: Sendable {
  /// What an article was read with.
  private struct Key: Hashable {
    let path: Path
    let published: Publication?
  }

  private struct Memory {
    var read: [Key: Annotation] = [:]
    var revision = 0
  }

  private let memory = Mutex(Memory())
  private let mailbox: Mailbox
  private let annotator = Annotator()

  init(mailbox: Mailbox) { self.mailbox = mailbox }

  /// Starts to read a story; the answer comes through the mailbox.
  func start(_ story: Story) {
    let revision = memory.withLock { memory in
      memory.revision += 1
      return memory.revision
    }
    Task.detached(priority: .utility) { [self] in
      guard let annotations = read(story.articles, revision) else { return }
      let reading = StoryReading(annotations, stamp: revision)
      if isCurrent(revision) { mailbox.post(.reading(reading)) }
    }
  }

  /// What all articles say; nil when a later start made the answer worthless.
  private func read(_ articles: [Article], _ revision: Int) -> [Annotation]? {
    var annotations: [Annotation] = []
    annotations.reserveCapacity(articles.count)
    for article in articles {
      guard isCurrent(revision) else { return nil }
      let key = Key(path: article.path, published: article.published)
      if let known = memory.withLock({ $0.read[key] }) {
        annotations.append(known)
      } else {
        let annotation = article.annotated(by: annotator)
        memory.withLock { $0.read[key] = annotation }
        annotations.append(annotation)
      }
    }
    return annotations
  }

  private func isCurrent(_ revision: Int) -> Bool { memory.withLock { $0.revision == revision } }
}

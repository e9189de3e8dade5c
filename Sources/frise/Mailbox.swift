import Articles
import Stories
import Synchronization
import Terminal

/// Carries finished work from other threads to the loop, and wakes it.
///
/// The lock is held for no longer than it takes to append or to swap an array, and nothing is called under it.
final class Mailbox: Sendable {
  enum Letter: Sendable {
    /// Articles that were read from their files, the last of them or not.
    case articles([Result<Article, ArticleFault>], isLast: Bool)
    /// There are so many files in all.
    case files(Int)
    /// What the articles of a story say, or the first ones of them, and the timeline of it.
    case reading(StoryReading, Timeline, of: Story)
    /// Files appeared, changed or vanished.
    case changed(FileChanges)
    /// So many articles have been read for names and dates.
    case annotated(Int, of: Int)
    /// The story made ready to be searched, as far as that has come.
    case indexed(SearchIndex)
    /// What a search of the story found.
    case found(SearchResults)
    /// The lines that were typed and the sentences that were pinned in earlier sittings.
    case kept(lines: [String: [String]], pins: [Pin])
    /// What is known of some articles from earlier sittings, and how the articles of pins are called here.
    case visits([Path: Visit], names: [Path: Path])
    /// Something could not be kept, and why.
    case unkept(String)
    /// Something to say, until the next key.
    case remark(String)
  }

  private let letters = Mutex<[Letter]>([])

  func post(_ letter: Letter) {
    letters.withLock { $0.append(letter) }
    Terminal.wake()
  }

  func takeAll() -> [Letter] {
    letters.withLock { letters in
      defer { letters = [] }
      return letters
    }
  }
}

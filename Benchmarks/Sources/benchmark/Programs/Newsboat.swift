import FoundationEssentials
import StoryWriting

/// Newsboat with one feed, which is a file with the articles of a folder.
struct Newsboat {
  private let path: String
  private let feed: String

  /// Nil when it is not installed.
  init?(reading files: [String], title: String, feed: String) throws {
    guard let path = Peer.newsboat.path else { return nil }
    (self.path, self.feed) = (path, feed)
    guard !FileManager.default.fileExists(atPath: feed) else { return }
    let items = files.enumerated().map { Feed.Item(number: $0, file: $1) }
    try StoryFolder.write(Feed(title: title, items: items).rss, to: feed)
  }

  /// Starts with what it has kept; with `fetches` it reads the feed first, as it must the first time.
  func reader(home: Home, fetches: Bool) -> Launch {
    Launch(
      path: path, arguments: options(home) + (fetches ? ["-r"] : []), home: home, quitKeys: "Q")
  }

  /// Reads the feed without a screen, for a start with what it has kept.
  func fetching(home: Home) -> Launch {
    Launch(path: path, arguments: options(home) + ["-x", "reload"], home: home)
  }

  private func options(_ home: Home) -> [String] {
    let (urls, config) = (home.folder + "/urls", home.folder + "/newsboat-config")
    _ = try? StoryFolder.write("file://\(feed)\n", to: urls)
    _ = try? StoryFolder.write("max-items 0\n", to: config)
    return ["-u", urls, "-c", home.folder + "/cache.db", "-C", config]
  }
}

extension Feed.Item {
  /// The article of a Markdown or a text file, as well as a feed needs it.
  fileprivate init(number: Int, file: String) {
    let data = FileManager.default.contents(atPath: file) ?? Data()
    let text = String(decoding: data, as: UTF8.self)
    let parts = text.hasPrefix("---\n") ? text.dropFirst(4).split("\n---\n") : ["", text[...]]
    let title = parts[0].split(separator: "\n").first { $0.hasPrefix("title:") }
    let paragraphs = (parts.last ?? "").split(separator: "\n").map(String.init)
    self.init(
      title: title.map { String($0.dropFirst(7)) } ?? paragraphs.first ?? file,
      link: "https://news.example/\(number)", published: "Mon, 20 Nov 2023 08:00:00 +0000",
      paragraphs: paragraphs)
  }
}

extension Substring {
  /// What stands before and behind the first `mark`.
  fileprivate func split(_ mark: String) -> [Substring] {
    split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
  }
}

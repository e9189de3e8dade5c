import Annotations
import Articles
import Stories
import TestSupport
import Testing

@Suite struct `A story whose files change` {
  private let faulty = ArticleFault.unreadable(Path("2.txt"), reason: 13)

  private func story() throws -> Story {
    try .sample(["1.txt": "Le quai", "2.txt": "Le phare", "3.txt": "Le port"])
  }

  private func read(_ file: String, _ text: String) throws -> FileChanges {
    FileChanges(read: [(Path(file), [.success(try .sample(text, path: file))])])
  }

  private func texts(_ story: Story) -> [String] { story.articles.map(\.text) }

  @Test func `that waited has a file that came back after it was gone`() throws {
    let changes = FileChanges(gone: [Path("2.txt")]).followed(by: try read("2.txt", "Me voici"))
    var story = try story()
    _ = story.revise(changes)
    #expect(texts(story) == ["Le quai", "Me voici", "Le port"])
    #expect(story.missing.isEmpty)
  }

  @Test func `has the new text in the old place`() throws {
    var story = try story()
    #expect(story.revise(try read("2.txt", "Le phare brille")) == [1])
    #expect(texts(story) == ["Le quai", "Le phare brille", "Le port"])
    #expect(story.revision == 1 && story.missing.isEmpty && story.faults.isEmpty)
  }

  @Test func `has no new text where only the file is another`() throws {
    var story = try story()
    #expect(story.revise(try read("2.txt", "Le phare")).isEmpty)
    #expect(texts(story) == ["Le quai", "Le phare", "Le port"])
    #expect(story.revision == 1)
  }

  @Test func `has what is new behind all others, whatever its name`() throws {
    var story = try story()
    #expect(story.revise(try read("0.txt", "Le pont")).isEmpty)
    #expect(texts(story) == ["Le quai", "Le phare", "Le port", "Le pont"])
  }

  @Test func `keeps what is gone as it was read last, and has it back when it is`() throws {
    var story = try story()
    #expect(story.revise(FileChanges(gone: [Path("2.txt")])).isEmpty)
    #expect(texts(story) == ["Le quai", "Le phare", "Le port"])
    #expect(story.missing == [Path("2.txt"): .missing(Path("2.txt"))])
    #expect(story.revise(try read("2.txt", "Le phare est là")) == [1])
    #expect(texts(story) == ["Le quai", "Le phare est là", "Le port"])
    #expect(story.missing.isEmpty)
  }

  @Test func `keeps what cannot be read any more, and says why`() throws {
    var story = try story()
    #expect(story.revise(FileChanges(read: [(Path("2.txt"), [.failure(faulty)])])).isEmpty)
    #expect(texts(story) == ["Le quai", "Le phare", "Le port"])
    #expect(story.missing == [Path("2.txt"): faulty])
    #expect(story.faults.isEmpty)
    _ = story.revise(FileChanges(gone: [Path("2.txt")]))
    #expect(story.missing == [Path("2.txt"): .missing(Path("2.txt"))])
  }

  @Test func `has a file that is no article among its faults until it is one`() throws {
    var story = try story()
    let empty = ArticleFault.empty(Path("4.txt"))
    _ = story.revise(FileChanges(read: [(Path("4.txt"), [.failure(empty)])]))
    #expect(story.faults == [empty] && story.missing.isEmpty)
    _ = story.revise(FileChanges(read: [(Path("4.txt"), [.failure(empty)])]))
    #expect(story.faults == [empty], "it is there once")
    _ = story.revise(try read("4.txt", "Le pont"))
    #expect(story.faults.isEmpty && story.articles.count == 4)
  }

  @Test func `forgets a fault whose file is gone`() throws {
    var story = Story(name: "quai", faults: [.empty(Path("4.txt")), .empty(Path("5.txt"))])
    _ = story.revise(FileChanges(gone: [Path("4.txt")]))
    #expect(story.faults == [.empty(Path("5.txt"))] && story.missing.isEmpty)
  }

  @Test func `knows nothing of files that it never had`() throws {
    var story = try story()
    #expect(story.revise(FileChanges(gone: [Path("9.txt")])).isEmpty)
    #expect(story.missing.isEmpty && story.articles.count == 3)
  }

  @Test func `takes in what happened while other changes waited, in its order`() throws {
    let changes = FileChanges(gone: [Path("1.txt")]).followed(by: try read("2.txt", "a"))
      .followed(by: try read("2.txt", "b"))
    #expect(!changes.isEmpty && FileChanges().isEmpty)
    var story = try story()
    #expect(story.revise(changes) == [1])
    #expect(texts(story) == ["Le quai", "b", "Le port"])
    #expect(story.missing.keys.map(\.text) == ["1.txt"])
  }

  @Test func `has its name and its days anew`() throws {
    var story = try Story.sample([
      "1.md": "---\nstory: Crue\npublished: 2024-03-01\n---\nUn."
    ])
    _ = story.revise(try read("1.md", "---\nstory: Tempête\npublished: 2024-03-09\n---\nUn."))
    #expect(story.name == "Tempête")
    #expect(story.days.map { "\($0.lowerBound) \($0.upperBound)" } == "2024-03-09 2024-03-09")
  }
}

@Suite struct `A story whose feed changes` {
  @Test func `knows its articles by what the feed calls them, not by their place`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("feed.xml")
    func read(_ items: [(id: String, text: String)]) throws -> [Article] {
      let items = items.map {
        "<item><guid>\($0.id)</guid><title>\($0.id)</title>"
          + "<description>\($0.text)</description></item>"
      }
      try folder.write(
        "<rss version=\"2.0\"><channel><title>Le Port</title>\(items.joined())</channel></rss>",
        to: "feed.xml")
      return try ArticleFiles().read(Path(path))
    }
    var story = Story(
      name: "x", articles: try read([("quai", "Le quai ferme."), ("phare", "Le phare brille.")]))
    let now = try read([("pont", "Le pont tient."), ("phare", "Le phare est éteint.")])
    let changed = story.revise(FileChanges(read: [(Path(path), now.map { .success($0) })]))
    #expect(changed == [1])
    #expect(story.articles.map(\.path.itemID) == ["quai", "phare", "pont"])
    #expect(story.articles[1].text.contains("éteint"))
    #expect(story.missing.keys.map(\.itemID) == ["quai"])
    _ = story.revise(FileChanges(gone: [Path(path)]))
    #expect(story.missing.count == 3)
  }
}

import Annotations
import ArgumentParser
import Articles
import Reader
import Screen
import Stories

/// The articles that a command line names.
struct Reading {
  let paths: [Path]
  private let files: ArticleFiles

  /// Fails when there is nothing to read by any name.
  init(_ request: Request) throws {
    let named = request.paths.isEmpty ? World.standardPaths : request.paths
    guard !named.isEmpty else {
      throw ValidationError("Nothing to read: name a file or a folder, or - for standard input.")
    }
    paths = named.map(Path.init)
    files = ArticleFiles(overrides: request.overrides, secondsFromUTC: World.secondsFromUTC)
  }

  func find() -> [ArticleFiles.Entry] { files.find(paths) }

  /// The first files, without a look at the others: at least as many as `count` where there are so many.
  func findFirst(_ count: Int) -> [ArticleFiles.Entry] { files.findFirst(count, of: paths) }

  /// All files, and the folders in which some may appear, change or vanish.
  func look() -> (entries: [ArticleFiles.Entry], folders: [Path]) {
    let (entries, folders) = files.look(in: paths)
    let named = paths.filter { $0 != .standardInput }.map(\.folder)
    return (entries, folders + named)
  }

  /// The articles of a file, or why there are none.
  func read(_ entry: ArticleFiles.Entry) -> [Result<Article, ArticleFault>] {
    do throws(ArticleFault) { return try files.read(try entry.get()).map { .success($0) } } catch {
      return [.failure(error)]
    }
  }

  /// The texts of a file's articles as far as they are wanted; see `ArticleFiles.readText`.
  func readText(
    _ entry: ArticleFiles.Entry, where isWanted: (String, Article.Format) -> Bool
  ) -> [Result<Article, ArticleFault>] {
    do throws(ArticleFault) {
      return try files.readText(try entry.get(), where: isWanted).map { .success($0) }
    } catch {
      return [.failure(error)]
    }
  }

  /// What to call the story when no article says.
  var storyName: String {
    let phrases = Phrases(World.language)
    return paths.prefix(2).map(phrases.name).joined(separator: ", ")
  }

  func story(of results: [Result<Article, ArticleFault>]) -> Story {
    var story = Story(name: storyName)
    story.add(results)
    return story
  }
}

import ArgumentParser
import Articles
import Screen
import Stories

extension Story {
  /// Tells of all that could not be read, or not as it stands: a line each.
  func tellFaults() {
    let language = World.language
    for article in articles {
      for note in article.notes {
        let line = note.line.map { ":\($0)" } ?? ""
        StandardError.write(
          ("frise: " + article.path.text + line + ": " + note.sentence(in: language)).printable)
      }
    }
    for fault in faults {
      StandardError.write(
        ("frise: " + fault.path.text + ": " + fault.sentence(in: language)).printable)
    }
  }

  /// The story of all files that a command line names, its faults told; fails when there is not one
  /// article.
  static func readAll(_ request: Request) throws -> Story {
    let reading = try Reading(request)
    let story = reading.story(of: AllCores.map(reading.find(), reading.read).flatMap(\.self))
    story.tellFaults()
    guard !story.articles.isEmpty else { throw ExitStatus.nothingReadable }
    return story
  }

  /// Fails when some files could not be read, after the results have been printed.
  func endWithFaults() throws {
    if !faults.isEmpty { throw ExitStatus.someUnreadable }
  }
}

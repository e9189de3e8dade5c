/// A file of a story.
public struct StoryFile: Sendable {
  /// Its name, in the folder of the story.
  public let name: String
  public let text: String
}

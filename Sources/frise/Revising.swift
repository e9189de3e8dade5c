import Stories

/// A story whose files have changed, until what it says now is known.
///
/// The loop alone uses it.
final class Revising {
  private var late: FileChanges?
  private var newest: Story?

  /// Keeps changes until all files have been read for the first time.
  func putOff(_ changes: FileChanges) { late = late?.followed(by: changes) ?? changes }

  func takeLate() -> FileChanges? {
    defer { late = nil }
    return late
  }

  /// The story that is shown with some changes, and those before them that are not shown yet.
  func story(_ shown: Story, with changes: FileChanges) -> Story {
    var story = shown
    if let newest, newest.revision > shown.revision { story = newest }
    _ = story.revise(changes)
    newest = story
    return story
  }
}

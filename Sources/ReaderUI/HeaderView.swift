import Reader
import Screen
import Stories

/// The first line: the program, the story, and how much of it there is.
struct HeaderView {
  let state: ReaderState

  func draw(on canvas: inout Canvas, in rectangle: Rectangle) {
    let row = rectangle.row
    let phrases = state.phrases
    let helpKey = phrases.keys(for: [.help], in: state.keymap)
    let help = " " + phrases.help + " "
    var column = canvas.write(
      " Frise", row: row, column: rectangle.column, style: Style(.programName))
    let helpColumn = rectangle.endColumn - helpKey.columns - help.columns
    let room = helpColumn - 2 - column - " · ".columns
    guard room > 8 else { return }
    let facts =
      state.view == .search
      ? searchFacts
      : state.view == .timeline
        ? timelineFacts
        : [
          phrases.count(ofArticles: state.story.articles.count), state.story.days.map(phrases.span),
          state.reading.flatMap { $0.people.isEmpty ? nil : phrases.people($0.people.count) },
          state.filesToRead.map { phrases.reading(done: state.itemCount, of: $0) },
        ].compactMap(\.self).map { " · " + $0 }
    column = canvas.write(" · ", row: row, column: column, style: Style(.byline))
    // The story's name gives way to how much of it there is, but not altogether.
    let factColumns = facts.reduce(0) { $0 + $1.columns }
    let name = state.story.name.fitted(to: max(min(room, 24), room - factColumns))
    column = canvas.write(name, row: row, column: column, style: Style(.strong))
    for fact in facts where column + fact.columns < helpColumn {
      column = canvas.write(fact, row: row, column: column, style: Style(.byline))
    }
    column = canvas.write(helpKey, row: row, column: helpColumn, style: Style(.key))
    canvas.write(help, row: row, column: column, style: Style(.hint))
  }

  /// How much was found, and in how much of the story.
  private var searchFacts: [String] {
    let all = state.story.articles.count
    guard let results = state.search?.results else {
      return [" · " + state.phrases.count(ofArticles: all)]
    }
    let facts = [
      state.phrases.matches(results.matches), state.phrases.sentences(results.sentences),
      state.phrases.sources(results.groups.count),
      results.articles < all ? state.phrases.searched(results.articles, of: all) : nil,
    ]
    return facts.compactMap(\.self).map { " · " + $0 }
  }

  /// How much the timeline shows, at which scale and through which filter.
  private var timelineFacts: [String] {
    guard let timeline = state.timeline?.timeline else { return [] }
    let sources = timeline.speakingSources.count
    let shown = state.timeline?.shown.count ?? 0
    let hidden = sources > shown ? " (\(shown))" : ""
    let facts = [
      timeline.filter.isEmpty ? nil : timeline.filter.line,
      state.phrases.sources(sources) + hidden,
      state.phrases.events(timeline.entriesShown),
      state.phrases.scale(timeline.scale),
    ]
    return facts.compactMap(\.self).map { " · " + $0 }
  }
}

package import Reader
package import Screen
import Stories

/// Draws what the reader sees: one function from a state to a frame.
package enum ReaderView {
  /// The whole screen of a reader, of the size that its state says.
  package static func frame(of state: ReaderState) -> Canvas {
    var canvas = Canvas(size: state.size)
    if state.view == .help {
      HelpView(state: state).draw(on: &canvas)
      if state.prompt != nil { drawFoot(state, nil, nil, on: &canvas) }
      return canvas
    }
    if state.view == .search, let search = state.search {
      drawSearch(state, search, on: &canvas)
      return canvas
    }
    if state.view == .timeline, let timeline = state.timeline {
      drawTimeline(state, timeline, on: &canvas)
      return canvas
    }
    let arrangement = state.arrangement
    if let rectangle = arrangement.header {
      HeaderView(state: state).draw(on: &canvas, in: rectangle)
    }
    FrameView(state: state, arrangement: arrangement).draw(on: &canvas)
    if let rectangle = arrangement.list { ListView(state: state).draw(on: &canvas, in: rectangle) }
    if let rectangle = arrangement.contents {
      ContentsView(state: state).draw(on: &canvas, in: rectangle)
    }
    if let rectangle = arrangement.days { DaysView(state: state).draw(on: &canvas, in: rectangle) }
    drawMain(state, arrangement, on: &canvas)
    drawStrip(state, on: &canvas, in: arrangement.strip)
    drawFoot(state, arrangement.status, arrangement.hints, on: &canvas)
    return canvas
  }

  private static func drawTimeline(
    _ state: ReaderState, _ timeline: TimelineState, on canvas: inout Canvas
  ) {
    let arrangement = state.timelineArrangement
    if let rectangle = arrangement.header {
      HeaderView(state: state).draw(on: &canvas, in: rectangle)
    }
    drawStrip(state, on: &canvas, in: arrangement.strip)
    TimelineView(state: state, timeline: timeline).draw(on: &canvas)
    drawFoot(state, arrangement.status, arrangement.hints, on: &canvas)
  }

  private static func drawSearch(
    _ state: ReaderState, _ search: StorySearch, on canvas: inout Canvas
  ) {
    let arrangement = state.searchArrangement
    if let rectangle = arrangement.header {
      HeaderView(state: state).draw(on: &canvas, in: rectangle)
    }
    if let rectangle = arrangement.strip, let strip = search.strip {
      StripView(
        state: state, strip: strip, place: search.selectedDay.flatMap(strip.row),
        source: search.group(of: search.selection).flatMap { search.results?.groups[$0].source }
      ).draw(on: &canvas, in: rectangle)
    }
    SearchView(state: state, search: search).draw(on: &canvas)
    drawFoot(state, arrangement.status, arrangement.hints, on: &canvas)
  }

  private static func drawStrip(
    _ state: ReaderState, on canvas: inout Canvas, in rectangle: Rectangle?
  ) {
    guard let rectangle, let strip = state.strip else { return }
    StripView(
      state: state, strip: strip, place: state.placeInTimeline, source: state.sourceInTimeline
    ).draw(on: &canvas, in: rectangle)
  }

  /// The status line, or the line that is typed into, and the keys.
  private static func drawFoot(
    _ state: ReaderState, _ status: Rectangle?, _ hints: Rectangle?, on canvas: inout Canvas
  ) {
    let bounds = canvas.bounds
    if let prompt = state.prompt {
      let last = Rectangle(row: bounds.endRow - 1, column: 0, rows: 1, columns: bounds.columns)
      PromptView(state: state, prompt: prompt).draw(on: &canvas, in: status ?? last)
    } else if let status {
      StatusView(state: state).draw(on: &canvas, in: status)
    }
    if let hints { HintView(state: state).draw(on: &canvas, in: hints) }
  }

  /// Draws the text, or what is gathered in its place.
  private static func drawMain(
    _ state: ReaderState, _ arrangement: Arrangement, on canvas: inout Canvas
  ) {
    guard let rectangle = arrangement.text else { return }
    if state.showsPins, let board = state.pinBoard {
      PinBoardView(state: state, board: board).draw(on: &canvas, in: rectangle)
    } else if let gathering = state.gathering {
      GatheringView(state: state, gathering: gathering).draw(on: &canvas, in: rectangle)
    } else {
      TextView(state: state).draw(on: &canvas, in: rectangle)
    }
  }
}

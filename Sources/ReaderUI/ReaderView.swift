package import Reader
package import Screen

/// Draws what the reader sees: one function from a state to a frame.
package enum ReaderView {
  /// The whole screen of a reader, of the size that its state says.
  package static func frame(of state: ReaderState) -> Canvas {
    var canvas = Canvas(size: state.size)
    if state.view == .help {
      HelpView(state: state).draw(on: &canvas)
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
    drawMain(state, arrangement, on: &canvas)
    if let rectangle = arrangement.status {
      StatusView(state: state).draw(on: &canvas, in: rectangle)
    }
    if let rectangle = arrangement.hints { HintView(state: state).draw(on: &canvas, in: rectangle) }
    return canvas
  }

  /// Draws the text, or what is gathered in its place.
  private static func drawMain(
    _ state: ReaderState, _ arrangement: Arrangement, on canvas: inout Canvas
  ) {
    guard let rectangle = arrangement.text else { return }
    if let gathering = state.gathering {
      GatheringView(state: state, gathering: gathering).draw(on: &canvas, in: rectangle)
    } else {
      TextView(state: state).draw(on: &canvas, in: rectangle)
    }
  }
}

import Foundation
package import Screen
package import Testing

extension Canvas {
  /// The frame as text, as `sketch` has it, and behind each row what was searched for in it: `m`, and `M` for the match
  /// that one is at.
  package var sketchWithMatches: String {
    let lines = sketch.split(separator: "\n", omittingEmptySubsequences: false)
    return zip(0..<size.rows, lines).map { row, line in
      let letters = self.row(row).map { cell -> Character in
        guard cell.style.state.contains(.found) else { return "." }
        return cell.style.state.contains(.focused) ? "M" : "m"
      }
      return "\(line)\(String(letters))|"
    }.joined(separator: "\n")
  }

  /// The words that are lit because they were searched for, from the upper left to the lower right; `|` parts what is
  /// apart.
  package var found: String {
    var text = String.UnicodeScalarView()
    var wasFound = true
    for row in 0..<size.rows {
      for cell in self.row(row) where cell.columns > 0 {
        let isFound = cell.style.state.contains(.found) && cell.style.meaning != .scrollMark
        if isFound, !wasFound, !text.isEmpty { text.append("|") }
        if isFound {
          text.append(cell.scalar)
          text.append(contentsOf: cell.marks)
        }
        wasFound = isFound
      }
      wasFound = false
    }
    return String(text)
  }
}

/// Compares a whole frame and the matches in it with the file `name` beside the test, or writes that anew, as
/// `expect(_:toBe:)` does.
package func expect(
  _ canvas: Canvas, withMatchesToBe name: String, beside file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
  let url = folder.appendingPathComponent("Frames").appendingPathComponent(name + ".txt")
  let drawn = canvas.sketchWithMatches + "\n"
  if ProcessInfo.processInfo.environment["FRISE_RECORD"] != nil {
    return try drawn.write(to: url, atomically: true, encoding: .utf8)
  }
  let kept = try String(contentsOf: url, encoding: .utf8)
  #expect(drawn == kept, "\(name) looks different:\n\(drawn)", sourceLocation: sourceLocation)
}

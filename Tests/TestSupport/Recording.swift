import Foundation
package import Screen
package import Testing

/// Compares a whole frame with the one that is kept in the file `name` beside the test. When the variable
/// FRISE_RECORD is set, the file is written anew instead: read it before it is committed.
package func expect(
  _ canvas: Canvas, toBe name: String, beside file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(
    "Frames")
  let url = folder.appendingPathComponent(name + ".txt")
  let drawn = canvas.sketch + "\n"
  if ProcessInfo.processInfo.environment["FRISE_RECORD"] != nil {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try drawn.write(to: url, atomically: true, encoding: .utf8)
    return
  }
  let kept = try String(contentsOf: url, encoding: .utf8)
  #expect(drawn == kept, "\(name) looks different:\n\(drawn)", sourceLocation: sourceLocation)
}

extension Machine {
  /// The head of a report.
  var markdown: String {
    let lines =
      [
        "\(date), \(cores) cores of \(processor), \(memory), \(kernel), load \(load.shown)",
        "stories: \(stories)",
      ] + versions.map { "\($0.name): \($0.version)" }
    let warning =
      "\nThe machine was busy: times are long, and those of milliseconds, with their ratios, say little.\n"
    return "# Benchmark of Frise\n\n" + lines.map { "- \($0)\n" }.joined()
      + (isBusy ? warning : "")
  }
}

extension Table {
  var markdown: String {
    let columns = columns
    let heads = ["what"] + columns + ["ratio", "budget", "met?"]
    let lines = [heads.line, heads.map { _ in "---" }.line] + rows.map { $0.line(columns) }
    let note = note.isEmpty ? "" : note + "\n\n"
    return "\n## \(title)\n\n\(note)\(lines.joined(separator: "\n"))\n"
  }
}

extension Row {
  fileprivate func line(_ columns: [String]) -> String {
    let values = columns.map { column in
      cells.first { $0.column == column }?.text(unit: unit) ?? "–"
    }
    let quotients = columns.compactMap { column in
      ratios[column].map { "\(column) \($0.shown)" }
    }
    let verdict = isMet.map { $0 ? "yes" : "**no**" } ?? (budget == nil ? "" : "?")
    return (["\(what)"] + values + [quotients.joined(separator: ", "), budget ?? "", verdict]).line
  }
}

extension Row.Cell {
  fileprivate func text(unit: String) -> String {
    guard let summary else { return failure ?? "–" }
    let spread = summary.count > 1 ? " / \(summary.p99.shown)" : ""
    return "\(summary.median.shown)\(spread) \(unit)"
  }
}

extension [String] {
  fileprivate var line: String { "| " + joined(separator: " | ") + " |" }
}

extension Draft {
  /// YAML at the head of a file.
  private var metadata: String {
    """
    ---
    title: "\(title)"
    source: "\(source)"
    published: \(published.iso)
    language: \(language.rawValue)
    ---


    """
  }

  func markdown(hasMetadata: Bool) -> String {
    var text = hasMetadata ? metadata : "# \(title)\n\n*\(author), \(source)*\n\n"
    for paragraph in paragraphs {
      switch paragraph {
      case .heading(let heading): text += "## \(heading)\n\n"
      case .text(let words): text += words + "\n\n"
      }
    }
    return text
  }

  func plainText(hasMetadata: Bool) -> String {
    let by = language == .french ? "Par" : "By"
    var text = hasMetadata ? metadata : "\(title)\n\n\(by) \(author), \(source), \(writtenDay)\n\n"
    for paragraph in paragraphs {
      switch paragraph {
      case .heading(let words), .text(let words): text += words + "\n\n"
      }
    }
    return text
  }

  /// `17 novembre 2023`, `17 November 2023`
  private var writtenDay: String {
    let (year, month, day) = published.parts
    return "\(day) \(language.calendar.months[month - 1]) \(year)"
  }
}

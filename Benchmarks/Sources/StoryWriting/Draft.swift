/// An article as it is before it has a format.
struct Draft {
  enum Paragraph {
    case heading(String)
    case text(String)
  }

  let language: Language
  let title: String
  let source: String
  let author: String
  let published: CivilDay
  /// The minute of the day at which it came out.
  let minute: Int
  let link: String
  let paragraphs: [Paragraph]

  /// `08:05`
  var clock: String {
    let (hour, minute) = (minute / 60, minute % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// The paragraphs alone, without headings.
  var texts: [String] {
    paragraphs.compactMap { paragraph in
      switch paragraph {
      case .heading: nil
      case .text(let text): text
      }
    }
  }
}

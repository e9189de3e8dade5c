import Corpora

extension Marks {
  /// Marks by their bounds; a date's value may be `2024-05-03/2024-05-05`.
  static func sample(
    names: [(Int, Int, String)] = [], dates: [(Int, Int, String?)] = []
  ) -> Marks {
    Marks(
      language: "en", names: names.map { Name(range: $0..<$1, person: $2) },
      dates: dates.map { start, end, value in
        let ends = value?.split(separator: "/").map(String.init) ?? []
        return Date(
          range: start..<end, value: ends.first, endValue: ends.dropFirst().first)
      })
  }
}

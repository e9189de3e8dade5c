import Annotations
import Testing

@Suite struct `The number of contents` {
  private func hash(_ parts: String...) -> ContentHash {
    var hash = ContentHash()
    for part in parts { hash.add(part) }
    return hash.finished
  }

  @Test func `is the same for the same, and another for anything else`() {
    let texts = [
      "", "\0", "\0\0", "a", "b", "ab", "ba", "été", "e\u{301}te\u{301}",
      "Le quai est fermé, la nuit.", "Le quai est fermé, la nuit!",
      String(repeating: "a", count: 15),
      String(repeating: "a", count: 16), String(repeating: "a", count: 17),
      String(repeating: "\0", count: 16), String(repeating: "\0", count: 32),
    ]
    #expect(Set(texts.map { hash($0) }).count == texts.count)
    for text in texts { #expect(hash(text) == hash(text)) }
  }

  @Test func `tells where one part ends and the next begins`() {
    let parts = [
      hash("Le quai", " est fermé"), hash("Le quai est", " fermé"), hash("Le quai est fermé"),
      hash("Le quai est fermé", ""), hash("", "Le quai est fermé"),
      hash(" est fermé", "Le quai"),
    ]
    #expect(Set(parts).count == parts.count)
    let long = String(repeating: "0123456789abcdef", count: 2)
    #expect(hash(long) != hash(String(long.prefix(16)), String(long.prefix(16))))
  }

  @Test func `tells numbers from each other and from texts`() {
    var seen: Set<ContentHash> = [hash(""), hash("1"), hash("\u{1}")]
    for number in [0, 1, -1, 2, .max, .min, 256] {
      var hash = ContentHash()
      hash.add(number)
      seen.insert(hash.finished)
    }
    #expect(seen.count == 10)
  }

  @Test func `can be asked for before all is taken in`() {
    var hash = ContentHash()
    hash.add("Le quai")
    let first = hash.finished
    #expect(hash.finished == first)
    hash.add(" est fermé")
    #expect(hash.finished == self.hash("Le quai", " est fermé"))
  }

  @Test func `is a known one`() {
    var hash = ContentHash()
    hash.add("Le quai est fermé, 東京.")
    hash.add(-7)
    let finished = hash.finished
    #expect(finished.high == 0x11fa_9d5b_846e_9204)
    #expect(finished.low == 0x0429_0356_0f61_736a)
  }
}

extension ByteWriter {
  mutating func write(_ name: PersonName) {
    write(name.text)
    write(name.words)
    write(name.given)
    write(name.surname)
    write(name.generation.map { [$0] } ?? [])
    let gender: UInt8 =
      switch name.gender {
      case nil: 0
      case .female: 1
      case .male: 2
      }
    write(gender | (name.hasTitle ? 4 : 0))
  }
}

extension PersonName {
  init?(_ reader: inout ByteReader) {
    guard let text = reader.text(), let words = reader.texts(), let given = reader.texts(),
      let surname = reader.texts(), let generation = reader.texts(), let flags = reader.byte(),
      flags < 8, flags & 3 < 3
    else { return nil }
    self.init(
      text: text, words: words, given: given, surname: surname, generation: generation.first,
      gender: flags & 3 == 0 ? nil : flags & 3 == 1 ? .female : .male, hasTitle: flags & 4 != 0)
  }

  /// A name that was taken apart before.
  private init(
    text: String, words: [String], given: [String], surname: [String], generation: String?,
    gender: Gender?, hasTitle: Bool
  ) {
    self.text = text
    self.words = words
    self.given = given
    self.surname = surname
    self.generation = generation
    self.gender = gender
    self.hasTitle = hasTitle
  }
}

extension Annotation {
  /// The annotation in bytes, to be kept.
  package var coded: [UInt8] {
    var writer = ByteWriter()
    var start = 0
    writer.write(sentences.count)
    for sentence in sentences { writer.write(sentence, after: &start) }
    let known = writer.write(namesOf: names.map(\.name) + candidates.map(\.name))
    start = 0
    writer.write(names.count)
    for name in names {
      writer.write(name.range, after: &start)
      writer.write(known[name.name] ?? 0)
      writer.write(name.sentence)
      writer.write(Int(name.chance.bitPattern))
    }
    start = 0
    writer.write(candidates.count)
    for candidate in candidates {
      writer.write(candidate.range, after: &start)
      writer.write(known[candidate.name] ?? 0)
      writer.write(candidate.sentence)
    }
    start = 0
    writer.write(dates.count)
    for date in dates { writer.write(date, after: &start) }
    for events in [events, looseEvents] {
      start = 0
      writer.write(events.count)
      for event in events { writer.write(event, after: &start) }
    }
    return writer.bytes
  }

  /// The annotation of a text of so many scalars that was kept in bytes; nil when these are none of it.
  package init?(coded bytes: [UInt8], scalars count: Int) {
    var reader = ByteReader(bytes)
    let bounds = 0..<count
    var start = 0
    guard let sentences = reader.list({ $0.range(after: &start, in: bounds) }) else { return nil }
    guard let known = reader.list(PersonName.init) else { return nil }
    start = 0
    let names = reader.list { reader -> NamedPerson? in
      guard let range = reader.range(after: &start, in: bounds),
        let name = reader.element(of: known), let sentence = reader.index(of: sentences),
        let bits = reader.number().flatMap(UInt32.init(exactly:))
      else { return nil }
      return NamedPerson(
        range: range, name: name, sentence: sentence, chance: Float(bitPattern: bits))
    }
    start = 0
    let candidates = reader.list { reader -> NameCandidate? in
      guard let range = reader.range(after: &start, in: bounds),
        let name = reader.element(of: known), let sentence = reader.index(of: sentences)
      else { return nil }
      return NameCandidate(range: range, name: name, sentence: sentence)
    }
    start = 0
    guard let names, let candidates,
      let dates = reader.list({ DateMention(&$0, after: &start, in: bounds) })
    else { return nil }
    start = 0
    let events = reader.list { Event(&$0, after: &start, in: bounds, dates: dates.indices) }
    start = 0
    let loose = reader.list { Event(&$0, after: &start, in: bounds, dates: dates.indices) }
    guard let events, let loose, reader.isAtEnd else { return nil }
    self.init(
      sentences: sentences, names: names, dates: dates, events: events, looseEvents: loose,
      candidates: candidates)
  }
}

extension ByteReader {
  /// An element of a list, by its number.
  fileprivate mutating func element<Element>(of list: [Element]) -> Element? {
    index(of: list).map { list[$0] }
  }

  fileprivate mutating func index<Element>(of list: [Element]) -> Int? {
    guard let number = number(), number < list.count else { return nil }
    return number
  }
}

extension ByteWriter {
  /// Writes each different name once, and gives their numbers.
  fileprivate mutating func write(namesOf names: [PersonName]) -> [PersonName: Int] {
    var numbers: [PersonName: Int] = [:]
    var different: [PersonName] = []
    for name in names where numbers[name] == nil {
      numbers[name] = different.count
      different.append(name)
    }
    write(different.count)
    for name in different { write(name) }
    return numbers
  }
}

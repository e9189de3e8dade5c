/// The surnames of full names with their first given names, and which of these may be forms of others.
struct Stems {
  private struct Stem: Hashable {
    let key: Int
    let given: Int
  }

  private var stems = Numbers<Stem>()
  /// For each stem those that agree with it, itself among them.
  private(set) var agreeing: [[Int]] = []

  var count: Int { stems.all.count }

  mutating func number(key: Int, given: Int) -> Int {
    stems.number(of: Stem(key: key, given: given))
  }

  func areApart(_ one: Int, _ other: Int) -> Bool {
    stems.all[one].key != stems.all[other].key && stems.all[one].given != stems.all[other].given
  }

  func haveSameGiven(_ one: Int, _ other: Int) -> Bool {
    stems.all[one].given == stems.all[other].given
  }

  func given(_ stem: Int) -> Int { stems.all[stem].given }

  /// Finds out which agree.
  mutating func connect(_ words: Numbers<String>, _ slips: Slips) {
    agreeing = stems.all.map { stem in
      var found = [stem.given] + slips.slips[stem.given]
      found += Hypocorisms.all(of: words.all[stem.given]).compactMap(words.known)
      let sameKey = Set(found).compactMap { stems.known(Stem(key: stem.key, given: $0)) }
      let sameGiven = slips.slips[stem.key].compactMap {
        stems.known(Stem(key: $0, given: stem.given))
      }
      return sameKey + sameGiven
    }
    connectInitials(words.all)
  }

  /// Connects given names with their initials. Of the bearers of one surname few have but initials.
  private mutating func connectInitials(_ words: [String]) {
    var together: [Int: [Int]] = [:]
    for number in stems.all.indices {
      together[stems.all[number].key, default: []].append(number)
    }
    let givens = Set(stems.all.map(\.given))
    let initials = givens.filter { Initials.isOnly(words[$0]) }
    for alike in together.values where alike.count > 1 {
      for short in alike where initials.contains(given(short)) {
        for long in alike where long != short {
          guard Initials.are(words[given(short)], of: words[given(long)]) else { continue }
          agreeing[short].append(long)
          agreeing[long].append(short)
        }
      }
    }
  }
}

/// Given names of which but the first letters are written: `j-m`.
enum Initials {
  static func isOnly(_ name: String) -> Bool {
    name.split(separator: "-").allSatisfy { $0.count == 1 }
  }

  /// Whether a name is the initials of another one, or of its first parts.
  static func are(_ short: String, of long: String) -> Bool {
    if let first = short.utf8.first, let other = long.utf8.first, first != other,
      first != UInt8(ascii: "-"), other != UInt8(ascii: "-")
    {
      return false
    }
    let parts = short.split(separator: "-")
    let others = long.split(separator: "-")
    guard parts.allSatisfy({ $0.count == 1 }), parts.count <= others.count else { return false }
    return zip(parts, others).allSatisfy { $1.hasPrefix($0) }
  }
}

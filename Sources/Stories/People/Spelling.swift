/// How near two words are to each other.
enum Spelling {
  /// Whether two different words of five letters or more are one slip apart: a letter more, less, another one, or two
  /// in each other's place. The first letter holds.
  ///
  /// Source: Damerau, "A technique for computer detection and correction of spelling errors", CACM 1964.
  static func isSlip(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    guard min(a.count, b.count) >= least, abs(a.count - b.count) <= 1, a != b, a[0] == b[0] else {
      return false
    }
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var endA = a.count
    var endB = b.count
    while endA > start, endB > start, a[endA - 1] == b[endB - 1] {
      endA -= 1
      endB -= 1
    }
    switch (endA - start, endB - start) {
    case (0, 1), (1, 0):
      // A last letter more or less makes another name rather than a slip: Martin, Martine.
      return start < min(a.count, b.count) || a.count >= 8
    case (1, 1): return true
    case (2, 2): return a[start] == b[start + 1] && a[start + 1] == b[start]
    default: return false
    }
  }

  /// A slip in a shorter word makes another word.
  static let least = 5
}

/// Short forms of given names.
enum Hypocorisms {
  /// The usual short forms of a given name, and those that it is a short form of.
  static func all(of name: String) -> [String] { (forms[name] ?? []) + (shortForms[name] ?? []) }

  private static let shortForms: [String: [String]] = forms.reduce(into: [:]) { shorts, form in
    for long in form.value { shorts[long, default: []].append(form.key) }
  }

  private static let forms: [String: [String]] = [
    "bill": ["william"], "will": ["william"], "bob": ["robert"], "rob": ["robert"],
    "joe": ["joseph"],
    "jim": ["james"], "jimmy": ["james"], "mike": ["michael"], "tom": ["thomas"],
    "tony": ["anthony"],
    "dave": ["david"], "dan": ["daniel"], "ed": ["edward"], "ted": ["edward", "theodore"],
    "liz": ["elizabeth"],
    "beth": ["elizabeth"], "kate": ["katherine", "catherine"], "kathy": ["katherine"],
    "steve": ["steven", "stephen"],
    "chris": ["christopher", "christine"], "matt": ["matthew"], "nick": ["nicholas"],
    "ben": ["benjamin"],
    "sam": ["samuel", "samantha"], "alex": ["alexander", "alexandre", "alexandra"],
    "greg": ["gregory", "gregoire"],
    "jeff": ["jeffrey"], "ken": ["kenneth"], "larry": ["lawrence"], "ron": ["ronald"],
    "don": ["donald"],
    "dick": ["richard"], "rick": ["richard"], "andy": ["andrew"], "pete": ["peter"],
    "charlie": ["charles"],
    "jo": ["joseph", "josephine"], "manu": ["emmanuel"], "fred": ["frederic", "frederick"],
    "nico": ["nicolas"],
    "seb": ["sebastien"], "phil": ["philippe", "philip"], "jeannot": ["jean"], "gigi": ["gilbert"],
    "sergei": ["serguei", "sergey"], "volodymyr": ["vladimir"], "mohammed": ["mohamed"],
    "val": ["valerie"],
  ]
}

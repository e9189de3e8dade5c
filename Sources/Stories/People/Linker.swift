import Annotations

/// Finds out which names name one person, within articles and across those of a story.
///
/// Full names come first: they make the people. Names of one word then find their bearer, nearest first: by
/// surname, by given name, by a slip of the pen; in their own article, then in articles that tell of the same.
///
/// Names, words and people are numbers in here, so that the time it takes grows little faster than the story.
struct Linker {
  /// A name as it is linked.
  struct Link {
    let article: Int32
    let start: Int32
    let end: Int32
    let sentence: Int32
    /// The number of the name in the table.
    let name: Int32
    /// Who is named; -1 as long as that is not known.
    var bearer: Int32 = -1
    /// Whether it is a name only if somebody has it as a surname.
    let isCandidate: Bool
    var isDoubtful = false
  }

  /// Somebody as far as the names tell.
  struct Bearer {
    /// The full names.
    var names: [Int] = []
    var gender: PersonName.Gender?
    /// The articles that name the bearer: those that have a full name in their order, then the others in theirs.
    var articles: [Int] = []
    /// Whether somebody older turned out to be the same, who has taken the names and surnames over.
    var isMerged = false
    /// The surname of somebody without full names.
    var surname: Int?

    var isFull: Bool { !names.isEmpty }
  }

  let names: NameTable
  var fullNames: FullNames
  let slips: Slips

  var bearers: [Bearer] = []
  /// The full names that the bearers have, and of these the surnames and the first given names.
  var held = PairSet()
  var surnames = PairSet()
  var givens = PairSet()
  /// The bearers by each surname and by each first given name, by the numbers of the words.
  var bySurname: [[Int]]
  var byGiven: [[Int]]

  /// All names in the order of the articles and their texts, and those of each article among them.
  var links: [Link] = []
  var linksOfArticle: [Range<Int>] = []

  init(_ articles: [Annotation]) {
    var names = NameTable()
    links.reserveCapacity(articles.reduce(0) { $0 + $1.names.count + $1.candidates.count })
    for (number, article) in articles.enumerated() {
      let start = links.count
      // By their indices, since to copy each name takes longer than to look it up.
      for index in article.names.indices {
        links.append(
          Link(
            number, article.names[index].range, article.names[index].sentence,
            names.number(of: article.names[index].name), isCandidate: false))
      }
      for name in article.candidates {
        links.append(
          Link(number, name.range, name.sentence, names.number(of: name.name), isCandidate: true))
      }
      if !article.candidates.isEmpty { links[start...].sort { $0.start < $1.start } }
      linksOfArticle.append(start..<links.count)
    }
    fullNames = FullNames(&names)
    self.names = names
    slips = Slips(names.words.all)
    fullNames.connect(names.words, slips)
    bySurname = Array(repeating: [], count: names.words.all.count)
    byGiven = bySurname
  }

  /// The people of the articles, and where they are named, in the order of the articles and their texts.
  mutating func link() -> (people: [Person], mentions: [Mention]) {
    linkFullNames()
    mergeBearers()
    linkSingleNames()
    links.removeAll { $0.bearer < 0 }
    var people = LinkedPeople(self)
    return people.all()
  }

  /// Adds somebody of whom there is but a name.
  mutating func addBearer(named name: Int) -> Int {
    bearers.append(Bearer(gender: names[name].gender))
    return bearers.count - 1
  }

  /// What a bearer's titles and given names say, the last title before all.
  mutating func settleGender(of bearer: Int, by name: Int) {
    guard names[name].hasTitle || bearers[bearer].gender == nil else { return }
    bearers[bearer].gender = names[name].gender ?? bearers[bearer].gender
  }

  /// Whether a bearer has a surname, as its own or as a word that may be used as one.
  func has(_ bearer: Int, surname: Int) -> Bool {
    bearers[bearer].isFull
      ? surnames.contains(bearer, surname) : bearers[bearer].surname == surname
  }
}

extension Linker.Link {
  fileprivate init(
    _ article: Int, _ range: Range<Int>, _ sentence: Int, _ name: Int, isCandidate: Bool
  ) {
    self.init(
      article: Int32(article), start: Int32(range.lowerBound), end: Int32(range.upperBound),
      sentence: Int32(sentence), name: Int32(name), isCandidate: isCandidate)
  }
}

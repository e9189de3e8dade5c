import Annotations

/// The full names of a story, and of each the first and the last bearer who has a name that agrees with it.
///
/// Names agree that may be forms of one name. Which ones may is worked out beforehand, so that a bearer who takes a
/// name is made known to those names alone that agree with it.
struct FullNames {
  /// What it depends on with which others a name agrees.
  private struct Form: Hashable {
    let phrase: Int
    let kind: Int
  }

  /// What of it does not depend on the words between the first given name and the surname.
  private struct Kind: Hashable {
    let stem: Int
    let generation: Int?
    let title: PersonName.Gender?

    /// Whether generations do not tell their bearers apart.
    func isOfGeneration(of other: Kind) -> Bool {
      generation == other.generation || generation == nil || other.generation == nil
    }

    /// Whether neither generations nor titles tell their bearers apart.
    func fits(_ other: Kind) -> Bool {
      isOfGeneration(of: other) && (title == other.title || title == nil || other.title == nil)
    }
  }

  /// A word behind others.
  private struct Step: Hashable {
    let before: Int
    let word: Int
  }

  private var forms = Numbers<Form>()
  private var kinds = Numbers<Kind>()
  private var stems = Stems()
  private var phrases = Numbers<Step>()
  /// The form of each name; -1 for a name of one word.
  private var formOfName: [Int] = []
  private var kindsOfStem: [[Int]] = []
  /// The forms that agree with each for all of their words.
  private var formsAlike: [[Int]] = []
  /// The forms of the same words as each that have neither surname nor first given name in common with it.
  private var turned: [[Int]] = []
  private var holdersOfTurned: [Int: Set<Int>] = [:]
  /// Who has a form or a kind, and who has one that agrees with it.
  private var holdersOfForm: [Span] = []
  private var holdersOfKind: [Span] = []
  private var reachOfForm: [Span] = []
  private var reachOfKind: [Span] = []

  /// Takes the names apart; their words join the table's.
  init(_ names: inout NameTable) {
    for number in names.entries.indices {
      formOfName.append(names[number].isFull ? form(of: number, &names) : -1)
    }
    holdersOfForm = Array(repeating: Span(), count: forms.all.count)
    holdersOfKind = Array(repeating: Span(), count: kinds.all.count)
    reachOfForm = holdersOfForm
    reachOfKind = holdersOfKind
    kindsOfStem = Array(repeating: [], count: stems.count)
    for (number, kind) in kinds.all.enumerated() { kindsOfStem[kind.stem].append(number) }
    connectForms(names.words.all)
  }

  /// Finds out which surnames and given names agree.
  mutating func connect(_ words: Numbers<String>, _ slips: Slips) { stems.connect(words, slips) }

  /// Those who have a name that agrees with this one, as far as the first and the last of them.
  func bearers(of name: Int) -> Span {
    let form = formOfName[name]
    return reachOfForm[form].union(reachOfKind[forms.all[form].kind])
  }

  /// Those who have the words of this name in another order, as in `MARTIN Julie`, and are to be asked whether they
  /// have its surname or its given name too.
  func bearersTurned(of name: Int) -> [Int] {
    turned[formOfName[name]].flatMap { holdersOfTurned[$0] ?? [] }
  }

  /// Notes that a bearer has a name.
  mutating func note(_ bearer: Int, has name: Int) {
    let form = formOfName[name]
    if !turned[form].isEmpty { holdersOfTurned[form, default: []].insert(bearer) }
    guard holdersOfForm[form].widen(to: bearer) else { return }
    for other in formsAlike[form] { _ = reachOfForm[other].widen(to: bearer) }
    let kind = forms.all[form].kind
    guard holdersOfKind[kind].widen(to: bearer) else { return }
    for stem in stems.agreeing[kinds.all[kind].stem] {
      for other in kindsOfStem[stem] where kinds.all[kind].fits(kinds.all[other]) {
        _ = reachOfKind[other].widen(to: bearer)
      }
    }
  }
}

extension FullNames {
  private mutating func form(of number: Int, _ names: inout NameTable) -> Int {
    let name = names.names[number]
    var phrase = -1
    for word in name.words {
      phrase = phrases.number(of: Step(before: phrase, word: names.number(ofWord: word)))
    }
    let given = names[number].given ?? -1
    let kind = Kind(
      stem: stems.number(key: names[number].key, given: given),
      generation: name.generation.map { names.number(ofWord: $0) },
      title: name.hasTitle ? name.gender : nil)
    return forms.number(of: Form(phrase: phrase, kind: kinds.number(of: kind)))
  }

  /// Connects forms of the same words, and those whose words are the first of the other's: a second surname may be
  /// left out, as in Tara Steimer, Tara Steimer Herbet.
  private mutating func connectForms(_ words: [String]) {
    formsAlike = Array(repeating: [], count: forms.all.count)
    turned = formsAlike
    var formsOfPhrase = Array(repeating: [Int](), count: phrases.all.count)
    for (number, form) in forms.all.enumerated() { formsOfPhrase[form.phrase].append(number) }
    for (number, form) in forms.all.enumerated() {
      let kind = kinds.all[form.kind]
      for other in formsOfPhrase[form.phrase] {
        let second = kinds.all[forms.all[other].kind]
        guard kind.isOfGeneration(of: second) else { continue }
        if stems.areApart(kind.stem, second.stem) {
          turned[number].append(other)
        } else {
          formsAlike[number].append(other)
        }
      }
      guard words[stems.given(kind.stem)].count > 1 else { continue }
      var phrase = phrases.all[form.phrase].before
      while phrase >= 0 {
        for other in formsOfPhrase[phrase] {
          let second = kinds.all[forms.all[other].kind]
          guard stems.haveSameGiven(kind.stem, second.stem), kind.fits(second) else { continue }
          formsAlike[number].append(other)
          formsAlike[other].append(number)
        }
        phrase = phrases.all[phrase].before
      }
    }
  }
}

extension FullNames {
  /// The first and the last of some bearers.
  struct Span {
    fileprivate(set) var first = Int.max
    fileprivate(set) var last = -1

    /// Whether the bearer is before the first or behind the last, and is now one of these.
    fileprivate mutating func widen(to bearer: Int) -> Bool {
      guard bearer < first || bearer > last else { return false }
      first = min(first, bearer)
      last = max(last, bearer)
      return true
    }

    fileprivate func union(_ other: Span) -> Span {
      Span(first: min(first, other.first), last: max(last, other.last))
    }
  }
}

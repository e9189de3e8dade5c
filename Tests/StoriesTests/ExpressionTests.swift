import Annotations
import Articles
import TestSupport
import Testing

@testable import Stories

@Suite struct `A regular expression` {
  @Test(arguments: [
    ("COEUR", "Le Cœur", "Cœur"), ("cœur", "COEUR coeur", "COEUR|coeur"),
    ("été", "ETE été e\u{301}te\u{301}", "ETE|été|e\u{301}te\u{301}"),
    ("d'été", "d’été", "d’été"), ("strasse", "Straße", "Straße"), ("oeu", "cœur", "œu"),
    ("a b", "a \n\u{A0}b", "a \n\u{A0}b"), ("\\(a\\.\\/", "(a./", "(a./"),
    ("a.c", "abc a\nc ac", "abc|a\nc"), ("東.", "東京", "東京"),
  ])
  func `finds letters as they are folded`(expression: String, text: String, found: String) {
    #expect(matches(of: expression, in: text) == found)
  }

  @Test(arguments: [
    ("[abc]+", "xCaBx", "CaB"), ("[a-c]+", "Abcd", "Abc"), ("[A-Z]+", "abc", "abc"),
    ("[^a-c]+", "abxyc", "xy"), ("[^e]+", "été", "t"), ("[é]", "E e É", "E|e|É"),
    ("c[œa]+r", "Cœur coear car", "coear|car"), ("[œ]u", "cœur coeur", "œu|oeu"),
    ("[œ]{2}", "œoe", "œoe"), ("[à-ä]+", "àâa b", "àâa"), ("[]x]+", "a]x]b", "]x]"),
    ("[^]]+", "a]b", "a|b"), ("[a-]+", "b-a-", "-a-"), ("[\\d-]+", "12-3 x", "12-3"),
    ("[\\]a]+", "]ab", "]a"), ("[^\\w]+", "a, b", ", "), ("[\\W\\d]+", "ab, 12", ", 12"),
    ("[а-я]+", "Жук Ёлка", "Жук|Ёлка"), ("[東-鿿]+", "a東京", "東"), ("[’]", "l'a", "'"),
    ("[.*+?(){}|^$]+", "a.*+?(){}|^$b", ".*+?(){}|^$"),
  ])
  func `finds what a set holds`(expression: String, text: String, found: String) {
    #expect(matches(of: expression, in: text) == found)
  }

  @Test(arguments: [
    ("\\d+", "an 2024, 7 jours", "2024|7"), ("\\D+", "an 2024", "an "),
    ("\\w+", "l’été_2, 東京", "l|été_2|東京"), ("\\W+", "l’été, 東京", "’|, "),
    ("\\s", "a \n b\tc", " \n |\t"), ("\\S+", "l’été là", "l’été|là"), ("a\\nb", "a\nb", "a\nb"),
    ("\\bport\\b", "Le port, portes, report", "port"), ("\\Bport", "port report", "port"),
    ("\\<le\\>", "Le sale les", "Le"), ("\\b.", "été là", "é| |l"),
  ])
  func `knows kinds of letters and edges of words`(
    expression: String, text: String, found: String
  ) {
    #expect(matches(of: expression, in: text) == found)
  }

  @Test(arguments: [
    ("a{2}", "aaaaa", "aa|aa"), ("a{2,3}", "aaaaaaa", "aaa|aaa"), ("a{2,}", "a aaaa", "aaaa"),
    ("a{,2}b", "aaab", "aab"), ("a{0}b", "ab", "b"), ("(ab){2}", "ababab", "abab"),
    ("œ{2}", "œoe", "œoe"), ("a{2,3}?", "aaaaa", "aa|aa"), ("(a{1,2}){2}b", "aaaaab", "aaaab"),
    ("a.*b", "axbxb", "axbxb"), ("a.*?b", "axbxb", "axb"), ("a+?", "aaa", "a|a|a"),
    ("a??b", "ab", "ab"), ("a+?b", "aab", "aab"), ("(ab?)?c", "abc ac c", "abc|ac|c"),
  ])
  func `counts as often as can be or as seldom`(
    expression: String, text: String, found: String
  ) {
    #expect(matches(of: expression, in: text) == found)
  }

  @Test(arguments: [
    ("a|ab", "ab", "a"), ("ab|a", "ab", "ab"), ("b|ab|abc", "abc", "ab"),
    ("(a|ab)(c|bcd)", "abcd", "abcd"), ("(a|ab)(c|bcd)?", "abcd", "abcd"),
    ("(a|ab)(c)?", "abc", "a"),
    ("licenci(er|é)", "licencié, licencier", "licencié|licencier"), ("(?:ab)+", "ababa", "abab"),
    ("x(|a)y", "xy xay", "xy|xay"), ("(a*)*", "baac", "aa"), ("(a*)+b", "aab", "aab"),
    ("((a|b)*c)+", "abcbcd", "abcbc"), ("(a?){3}b", "aaaab", "aaab"),
    ("((a*)*|b)*", "abab", "abab"),
    ("(((a)))|b", "ab", "a|b"), ("(a|b)*?c", "abc", "abc"),
  ])
  func `takes the first alternative that leads on`(
    expression: String, text: String, found: String
  ) {
    #expect(matches(of: expression, in: text) == found)
  }

  @Test(arguments: ["a*", "x?", "", "^", "$", "^$", "\\b", "()", "(|a)", "(a*)*", "(x|)*", "a{0}"])
  func `finds no match of nothing`(expression: String) {
    #expect(matches(of: expression, in: "b b\nb") == "")
    #expect(matches(of: expression, in: "") == "")
  }

  @Test func `goes on behind a match of nothing`() {
    #expect(matches(of: "a*|b", in: "abba") == "a|b|b|a")
    #expect(matches(of: "a*?", in: "aa") == "a|a")
  }

  @Test(arguments: [
    ("^\\w+", "The|It|Why|A"), ("^.", "T|I|W|A"), ("\\w+$", "title"),
    ("shut.*so", ""), ("^It stays so", "It stays so"), ("s\\w+", "shut|stays|so"),
    ("^it$", ""),
  ])
  func `stays within a sentence`(expression: String, found: String) throws {
    let article = try Article.sample("The port is shut. It stays so. Why not?\n\nA title")
    let pattern = SearchPattern.expression(try Expression(expression))
    let scalars = Array(article.text.unicodeScalars)
    let ranges = SearchText(article).ranges(of: pattern)
    #expect(ranges.map { String(scalars: scalars[$0]) }.joined(separator: "|") == found)
  }

  @Test(arguments: [
    ("(a", ExpressionError.Reason.unclosedGroup, 0), ("a(b(c)", .unclosedGroup, 1),
    ("x[ab", .unclosedSet, 1), ("[]", .unclosedSet, 0), ("[^]", .unclosedSet, 0),
    ("[a\\", .unclosedSet, 0), ("a)b", .unopenedGroup, 1), (")", .unopenedGroup, 0),
    ("*a", .nothingToRepeat, 0), ("a|+", .nothingToRepeat, 2), ("({2})", .nothingToRepeat, 1),
    ("é{3,1}", .badCount, 1), ("a{x}", .badCount, 1), ("a{,}", .badCount, 1), ("a{", .badCount, 1),
    ("a{1001}", .badCount, 1), ("a{2,1001}", .badCount, 1),
    ("a{12345678901234567890}", .badCount, 1),
    ("ab[z-a]", .badRange, 3), ("[ax-b]", .badRange, 2), ("a\\q", .unknownEscape, 1),
    ("é\\", .unknownEscape, 1), ("(a)\\1", .unsupported, 3), ("a(?=b)", .unsupported, 1),
    ("(?i)a", .unsupported, 0), ("((a{1000}){1000})", .tooLarge, 0),
    (String(repeating: "(", count: 61) + "a", .tooLarge, 60),
  ])
  func `is none for one reason`(text: String, reason: ExpressionError.Reason, offset: Int) {
    #expect(throws: ExpressionError(reason: reason, offset: offset)) { try Expression(text) }
  }

  @Test func `may be as large as one can write by hand`() {
    let groups = String(repeating: "(", count: 60) + "a" + String(repeating: ")", count: 60)
    #expect(matches(of: groups, in: "bab") == "a")
    let letters = String(repeating: "a", count: 1000)
    #expect(matches(of: "a{1000}", in: letters + "a") == letters)
  }

  @Test(arguments: [
    ("(a+)+$", "b", ""), ("(a|a)*b", "", ""), ("(a*)*c", "b", ""), ("(a|aa)+$", "b", ""),
    ("(a?){50}a{50}c", "b", ""), ("(.*)(.*)(.*)(.*)c", "b", ""), ("(a*)*b", "bc", "b"),
  ])
  func `never takes longer than its text is long`(
    expression: String, end: String, found: String
  ) {
    let letters = String(repeating: "a", count: 20_000)
    let found = found.isEmpty ? "" : letters + found
    #expect(matches(of: expression, in: letters + end) == found)
  }

  /// What an expression matches in a text that is one sentence, a bar between two matches.
  private func matches(of expression: String, in text: String) -> String {
    do {
      let pattern = SearchPattern.expression(try Expression(expression))
      let scalars = Array(text.unicodeScalars)
      return pattern.ranges(in: FoldedText(scalars)).map { String(scalars: scalars[$0]) }
        .joined(separator: "|")
    } catch {
      return "\(error)"
    }
  }
}

/// A small regular expression that is matched in the plainest way: by trying one thing after the other.
private indirect enum Trial {
  case letter(Character)
  case sequence([Trial])
  case alternatives([Trial])
  case repeated(Trial, least: Int, most: Int, isGreedy: Bool)

  static func random(depth: Int, _ dice: inout Dice) -> Trial {
    func parts() -> [Trial] {
      (0..<Int.random(in: 2...3, using: &dice)).map { _ in random(depth: depth - 1, &dice) }
    }
    switch Int.random(in: 0...(depth > 0 ? 9 : 1), using: &dice) {
    case 0: return .letter("a")
    case 1: return .letter("b")
    case 2...4: return .sequence(parts())
    case 5, 6: return .alternatives(parts())
    case let number:
      return .repeated(
        random(depth: depth - 1, &dice), least: number == 8 ? 1 : 0, most: number == 9 ? 1 : .max,
        isGreedy: Int.random(in: 0...3, using: &dice) > 0)
    }
  }

  /// As it is typed.
  var text: String {
    switch self {
    case .letter(let letter): return String(letter)
    case .sequence(let parts): return parts.map(\.text).joined()
    case .alternatives(let parts): return "(" + parts.map(\.text).joined(separator: "|") + ")"
    case .repeated(let part, let least, let most, let isGreedy):
      let sign = most == 1 ? "?" : least == 1 ? "+" : "*"
      return "(" + part.text + ")" + sign + (isGreedy ? "" : "?")
    }
  }

  /// Whether it matches from an offset on so that what is to come goes well too.
  func leads(in text: [Character], from start: Int, on next: (Int) -> Bool) -> Bool {
    switch self {
    case .letter(let letter): return start < text.count && text[start] == letter && next(start + 1)
    case .sequence(let parts):
      guard let first = parts.first else { return next(start) }
      return first.leads(in: text, from: start) {
        Trial.sequence(Array(parts.dropFirst())).leads(in: text, from: $0, on: next)
      }
    case .alternatives(let parts):
      return parts.contains { $0.leads(in: text, from: start, on: next) }
    case .repeated(let part, let least, let most, let isGreedy):
      let rest = Trial.repeated(
        part, least: max(0, least - 1), most: most == .max ? .max : most - 1, isGreedy: isGreedy)
      func again() -> Bool {
        most > 0
          && part.leads(in: text, from: start) {
            // As in Perl, what took nothing is not asked again.
            $0 == start && least == 0 ? next(start) : rest.leads(in: text, from: $0, on: next)
          }
      }
      if least > 0 { return again() }
      return isGreedy ? again() || next(start) : next(start) || again()
    }
  }

  private var canBeNothing: Bool {
    switch self {
    case .letter: false
    case .sequence(let parts): parts.allSatisfy(\.canBeNothing)
    case .alternatives(let parts): parts.contains(where: \.canBeNothing)
    case .repeated(let part, let least, _, _): least == 0 || part.canBeNothing
    }
  }

  /// Whether it repeats without end what can be nothing; engines part ways on when that is enough.
  var mayTurnOnNothing: Bool {
    switch self {
    case .letter: false
    case .sequence(let parts), .alternatives(let parts): parts.contains(where: \.mayTurnOnNothing)
    case .repeated(let part, _, let most, _):
      part.mayTurnOnNothing || most == .max && part.canBeNothing
    }
  }

  /// The first match from each offset on that is not of nothing, behind the one before it.
  func matches(in text: [Character]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < text.count {
      var end = start
      let isFound = leads(in: text, from: start) { place in
        end = place
        return place > start
      }
      if isFound { found.append(start..<end) }
      start = isFound ? end : start + 1
    }
    return found
  }
}

@Suite struct `Any regular expression` {
  @Test func `matches what trying one thing after the other does`() throws {
    for seed in UInt64(0)..<3000 {
      var dice = Dice(seed: seed)
      let trial = Trial.random(depth: 3, &dice)
      let pattern = SearchPattern.expression(try Expression(trial.text))
      for _ in 0..<6 {
        let letters = (0..<Int.random(in: 0...9, using: &dice)).map { _ in
          Bool.random(using: &dice) ? "a" : "b" as Character
        }
        let text = String(letters)
        let found = pattern.ranges(in: FoldedText(text))
        let wanted = trial.matches(in: letters)
        if trial.mayTurnOnNothing {
          #expect(
            found.first?.lowerBound == wanted.first?.lowerBound, "\(seed): \(trial.text) in \(text)"
          )
        } else {
          #expect(found == wanted, "\(seed): \(trial.text) in \(text)")
        }
      }
    }
  }
}

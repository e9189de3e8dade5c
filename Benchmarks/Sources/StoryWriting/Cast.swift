/// The people that a story is about.
struct Cast {
  struct Person {
    /// `Claire Vasseur`
    let name: String
    /// `Vasseur`
    let surname: String
    let isFeminine: Bool
  }

  /// Those who are spoken of, the most prominent first.
  let people: Ranked<Person>
  /// Those who write.
  let reporters: [String]

  /// So many people are spoken of.
  private static let count = 300

  init(_ dice: inout Dice) {
    let women = Self.women.words.map { ($0, true) }
    let given = women + Self.men.words.map { ($0, false) }
    let surnames = Self.surnames.words
    var seen: Set<String> = []
    var people: [Person] = []
    while people.count < Self.count + 120 {
      let (name, isFeminine) = dice.pick(given)
      let surname = dice.pick(surnames)
      guard seen.insert(name + surname).inserted else { continue }
      people.append(
        Person(name: name + " " + surname, surname: surname, isFeminine: isFeminine))
    }
    self.people = Ranked(Array(people.prefix(Self.count)))
    reporters = people.suffix(120).map(\.name)
  }

  private static let women = """
    Claire Julie Sophie Nadia Camille Hélène Amélie Mathilde Élise Inès Fatima Léa Pauline Agnès Béatrice Margaux
    Emily Sarah Rachel Grace Olivia Hannah Laura Susan Karen Alice Joan Priya Wendy Marie-Laure Anne-Sophie
    """

  private static let men = """
    Antoine Julien Mathieu Karim Olivier Étienne Bruno Cédric Thierry Rémi Youssef Pascal Guillaume Lucas François
    James Daniel Michael Robert Thomas Andrew Peter Kevin Brian Samuel Oscar Ravi Victor Jean-Marc Pierre-Yves
    """

  private static let surnames = """
    Vasseur Delorme Garnier Perrin Lacombe Morvan Besson Chevallier Roussel Barbier Colin Masson Lemaître Dufour
    Aubert Guichard Rivoire Fontanel Benali Haddad Mercier Prévost Leclerc Marchand Tessier Bourdin Caillaud Noiret
    Ferrand Quentin Salvi Moretti Fischer Keller Lindgren Okafor Nakamura Pereira Novak Whitfield Harding Prescott
    Ashworth Langley Thornton Caldwell Merrick Hollis Draper Winslow Abbott Carver Donnelly Fletcher Granger Hobbs
    Ingram Kendrick Lawson Mallory Norris Osborne Pruitt Radcliffe Sterling Tilden Underwood Vance Wexler Yardley
    d’Arcy O’Donovan Saint-Aubin Goff-Martin Étienvre Östberg
    """
}

/// The newspapers that a story is told by.
struct Sources {
  struct Source {
    let name: String
    let language: Language
  }

  /// About 120, those that write most first.
  let all: Ranked<Source>

  init(_ dice: inout Dice) {
    let french = Self.frenchTowns.words.enumerated().flatMap { number, town in
      let names = Self.frenchNames.lines
      return [names[number % names.count], names[(number + 3) % names.count]].map {
        Source(name: $0 + " " + town, language: .french)
      }
    }
    let english = Self.englishTowns.words.enumerated().flatMap { number, town in
      let names = Self.englishNames.words
      return [names[number % names.count], names[(number + 4) % names.count]].map {
        Source(name: town + " " + $0, language: .english)
      }
    }
    all = Ranked((french + english).shuffled(using: &dice))
  }

  private static let frenchNames = """
    Le Courrier de
    La Dépêche de
    L’Écho de
    La Gazette de
    Le Matin de
    La Tribune de
    Les Nouvelles de
    """

  private static let frenchTowns = """
    Valmont Brissac Clairvoie Montreuil Rochefort Villebrune Sermaize Pontivy Hautefort Lussac Marsanne
    Lormont Beaulieu Châtelneuf Fontenay Mirecourt Noirval Quimerch Sauveterre Thiérac Tulliac Vernoux Gannat
    Belleroche Florac Grandlieu Jarnac Kerlouan Lanvaux Meyrac Neuville Pranzac Riberolles Seyssac
    """

  private static let englishNames = """
    Herald Courier Gazette Observer Chronicle Tribune Post Ledger Mail
    """
  private static let englishTowns = """
    Ashford Brackley Carrowmore Dunmere Eastvale Fairhaven Glenbrook Harrowgate Ironbridge Kingsmead Larkhill
    Millport Northwick Oakhurst Pembury Queensferry Ridgeway Stonebridge Thornbury Upton Vinehall Westmoor Yarmouth
    Aldergrove Bexcombe
    """
}

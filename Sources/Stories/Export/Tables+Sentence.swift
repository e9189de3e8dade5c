package import Annotations

extension Tables {
  /// What is done without the tables that are missing, in one sentence; nil when all are there.
  package func shortage(in language: Language) -> String? {
    func say(_ english: String, _ french: String) -> String {
      language == .french ? french : english
    }
    if lexicon == nil {
      return say(
        "the tables of names are missing: names are found by rules alone",
        "les tables des noms manquent : les noms sont trouvés par des règles seules")
    }
    if model == nil {
      return say(
        "the table of names is missing: names are found by rules and lists alone",
        "la table des noms manque : les noms sont trouvés par des règles et des listes seules")
    }
    guard outlook == nil else { return nil }
    return say(
      "the table of dates is missing: whether a date lies ahead is told by rules alone",
      "la table des dates manque : seules des règles disent si une date est à venir")
  }
}

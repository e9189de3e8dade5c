import Annotations
@testable import Articles
import Testing

@Suite struct `The day an article gives as its own` {
  /// The words of the date, or nil.
  private func ownDay(_ text: String, _ language: Language?) -> String? {
    guard let range = Dating(text, language: language).ownDay?.range else { return nil }
    return String(String.UnicodeScalarView(Array(text.unicodeScalars)[range]))
  }

  private let prose = """
    La capitainerie a fermé le port dans la nuit, et les bateaux de pêche sont restés à quai. « Nous \
    n’avions rien vu de tel depuis le 26 décembre 1999 », dit le patron du Marie-Jeanne.
    """

  @Test(arguments: [
    ("3 mars 2024", "3 mars 2024"),
    ("Publié le 3 mars 2024 à 14h", "3 mars 2024"),
    ("Publié le dimanche 3 mars 2024 à 14h05 par Jeanne Martin", "dimanche 3 mars 2024"),
    ("Mis à jour le 3 mars 2024 à 18:30", "3 mars 2024"),
    ("Le 3 mars 2024", "3 mars 2024"),
    ("Par Jeanne Martin, le 3 mars 2024", "3 mars 2024"),
    ("Jeanne Martin — Publié le 03/03/2024", "03/03/2024"),
    ("Publié le 03/03/2024 à 14:00 - Mis à jour le 04/03/2024 à 9:00", "03/03/2024"),
    ("Publié : 2024-03-03", "2024-03-03"),
    ("Date : 3 mars 2024", "3 mars 2024"),
    ("PARIS, 3 mars 2024 (AFP) –", "3 mars 2024"),
    ("Dimanche 3 mars 2024", "Dimanche 3 mars 2024"),
  ])
  func `is in a French stamp or byline`(line: String, date: String) {
    #expect(ownDay("Le port est fermé\n\n\(line)\n\n\(prose)", .french) == date)
    #expect(ownDay("\(line)\nLe port est fermé\n\(prose)", .french) == date)
  }

  @Test(arguments: [
    "Un rapport publié le 3 mars 2021 par la Cour des comptes alertait déjà sur l’état du port et du môle.",
    "Dans une lettre publiée le 20 novembre, les salariés demandent le départ de la direction du port.",
    "Elle est née le 3 mars 1971.", "Le 3 mars 2021, le port a fermé.",
    "Photo prise le 3 mars 2021",
    "Le port, le 3 mars 2021. © AFP", "17 novembre 2023 : le port ferme",
  ])
  func `is not the day of something else`(line: String) {
    #expect(ownDay("Le port est fermé\n\n\(line)\n\n\(prose)", .french) == nil)
  }

  @Test func `is not a heading of a chronology`() {
    let text =
      "Le port\n\nVendredi 17 novembre 2023\n\n\(prose)\n\nSamedi 18 novembre 2023\n\n\(prose)"
    #expect(ownDay(text, .french) == nil)
  }

  @Test func `is in the dateline of a long paragraph`() {
    #expect(ownDay("PARIS, 3 mars 2024 (AFP) – \(prose)", .french) == "3 mars 2024")
    #expect(ownDay("BREST, March 3, 2024 (Reuters) - \(prose)", .english) == "March 3, 2024")
  }

  @Test func `is found among thousands of dates on one line`() {
    #expect(ownDay(String(repeating: "1 mai ", count: 30_000), .french) == nil)
  }

  @Test(arguments: [
    ("March 3, 2024", "March 3, 2024"),
    ("Published March 3, 2024 at 2:05 p.m.", "March 3, 2024"),
    ("Published on Sunday, 3 March 2024", "Sunday, 3 March 2024"),
    ("Posted: Mar 3, 2024 / 02:05 PM EST", "Mar 3, 2024"),
    ("Updated 2:05 p.m., March 3, 2024", "March 3, 2024"),
    ("By Ann Lee, March 3, 2024", "March 3, 2024"),
    ("By Ann Lee | March 3, 2024", "March 3, 2024"),
    ("Last updated 03/03/2024", "03/03/2024"),
  ])
  func `is in an English stamp or byline`(line: String, date: String) {
    let prose = """
      The harbor was closed in the night, and the fishing boats stayed where they were. "We have not \
      seen the like since December 26, 1999," said the skipper of the Mary Jane.
      """
    #expect(ownDay("The harbor is closed\n\n\(line)\n\n\(prose)", .english) == date)
    #expect(ownDay("\(line)\nThe harbor is closed\n\(prose)", .english) == date)
  }

  @Test(arguments: [
    ("Le port a été fermé ce 20 novembre par la capitainerie.", "20 novembre"),
    ("Ce lundi 20 novembre, le port est resté fermé.", "lundi 20 novembre"),
    (
      "« Rien ne bouge », disait-on ce mercredi 22 novembre 2023 sur le quai.",
      "mercredi 22 novembre 2023"
    ),
    ("The harbor is still closed today, March 3, the council said.", "March 3"),
    ("The council meets this Monday, November 20, to decide.", "Monday, November 20"),
    ("Mercredi 22 novembre – aujourd’hui", "Mercredi 22 novembre"),
    ("Mercredi 22 novembre (aujourd'hui)", "Mercredi 22 novembre"),
    ("Wednesday, November 22: today", "Wednesday, November 22"),
  ])
  func `is called today`(line: String, date: String) {
    #expect(ownDay("Le port est fermé\n\n\(prose)\n\(line)\n\(prose)", nil) == date)
  }

  @Test(arguments: [
    "Le 3 mars 2021, le port avait déjà fermé trois jours de suite à cause de la houle venue du large.",
    "Un arrêté du 3 mars 2021 interdit d’y mouiller en hiver, et personne ne s’en était jamais plaint.",
    "Depuis le 1er janvier, trois cargos ont heurté le môle, selon les chiffres de la capitainerie.",
    "Tout a commencé le vendredi 17 novembre, quand le vent a tourné et que la mer s’est levée.",
    "On March 3, 2021, the harbor had been closed for three days after a ship struck the lighthouse.",
    "Vendredi 17 novembre",
    "Vendredi 17 novembre : le vent se lève",
    "Le port est fermé depuis mars 2024.",
  ])
  func `is no day of an event`(line: String) {
    #expect(ownDay("Le port est fermé\n\n\(line)\n\n\(prose)", nil) == nil)
  }

  @Test func `is none where nothing says so`() {
    #expect(Dating("", language: nil).ownDay == nil)
    #expect(Dating(prose, language: .french).ownDay == nil)
  }

  @Test func `is a stamp's before that of the words`() {
    let text = "Publié le 21 novembre 2023\n\nLe port a été fermé ce 20 novembre.\n"
    #expect(ownDay(text, .french) == "21 novembre 2023")
  }

  @Test func `stands in the text where its range says`() {
    let text = "東京\r\nPublié le 3 mars 2024\r\n\(prose)"
    #expect(ownDay(text, .french) == "3 mars 2024")
  }

  @Test func `stands beside all days that are mentioned`() {
    let dating = Dating("Publié le 3 mars 2024\n\nLe 1er mars, puis le 2 mars.", language: .french)
    #expect(dating.mentioned.map(\.day) == [3, 1, 2])
  }
}

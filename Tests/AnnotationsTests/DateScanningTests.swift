import Annotations
import TestSupport
import Testing

@Suite struct `The dates of a French text` {
  static let whole: [Said] = [
    ("Le vendredi 17 novembre 2023, il est parti.", "vendredi 17 novembre 2023=2023-11-17"),
    ("La loi est entrée en vigueur le 1er mai 2003.", "1er mai 2003=2003-05-01"),
    ("La loi est entrée en vigueur le 1ᵉʳ mai 2003.", "1ᵉʳ mai 2003=2003-05-01"),
    (
      "Né le 3 mars 1921 à Nancy, il est mort le 5 juin 1998.",
      "3 mars 1921=1921-03-03; 5 juin 1998=1998-06-05"
    ),
    ("LE 12 FEVRIER 2021, IL A NEIGE.", "12 FEVRIER 2021=2021-02-12"),
    (
      "Le 15 AOUT 2022 puis le 25 DECEMBRE 2022.",
      "15 AOUT 2022=2022-08-15; 25 DECEMBRE 2022=2022-12-25"
    ),
    ("Le 12 janv. 2022, il a signé.", "12 janv. 2022=2022-01-12"),
    ("Le 3 févr. 2021, il a signé.", "3 févr. 2021=2021-02-03"),
    ("Le 4 avr. 2020, il a signé.", "4 avr. 2020=2020-04-04"),
    ("Le 14 juil. 2019, il a signé.", "14 juil. 2019=2019-07-14"),
    ("Le 2 Sept. 2018, il a signé.", "2 Sept. 2018=2018-09-02"),
    ("Le 29 février 2020 était un samedi.", "29 février 2020=2020-02-29"),
    ("Les attentats du 11 septembre 2001", "11 septembre 2001=2001-09-11"),
    ("La loi du 29 juillet 1881 protège la presse.", "29 juillet 1881=1881-07-29"),
    ("Il est né le 3.4.1921 à Nancy.", "3.4.1921=1921-04-03"),
    ("Publié le 17/11/2023 à Nancy.", "17/11/2023=2023-11-17"),
    ("Publié le 05/06/2023 à Nancy.", "05/06/2023=2023-06-05"),
    ("Publié le 17.11.2023 à Nancy.", "17.11.2023=2023-11-17"),
    ("Publié le 17-11-2023 à Nancy.", "17-11-2023=2023-11-17"),
    ("Publié le 17/11/23 à Nancy.", "17/11/23=2023-11-17"),
    ("Publié le 2023-11-17 à Nancy.", "2023-11-17=2023-11-17"),
    ("Sam Altman fired November 20, 2023 by the board.", "November 20, 2023=2023-11-20"),
    ("Le 17\u{A0}novembre\u{202F}2023, il est parti.", "17\u{A0}novembre\u{202F}2023=2023-11-17"),
    ("Le jeudi 16 novembre, il dînait.", "jeudi 16 novembre=2023-11-16"),
    ("Ce 20 novembre, il a rejoint Microsoft.", "20 novembre=2023-11-20"),
    ("Le premier mars 2020, il a signé.", "premier mars 2020=2020-03-01"),
    ("Il a signé le 3 mars dernier.", "3 mars dernier=2023-03-03"),
    ("Il signera le 3 mars prochain.", "3 mars prochain=2024-03-03"),
  ]

  static let parts: [Said] = [
    ("Au mois de mars 2020, tout a fermé.", "mars 2020=2020-03"),
    ("Début 2020, tout a fermé.", "Début 2020=2020"),
    ("Mi-2020, tout a fermé.", "Mi-2020=2020"),
    ("D’ici fin 2024, il partira.", "fin 2024=2024"),
    ("D’ici à 2030, il faudra changer.", "2030=2030"),
    ("L’ETE 2011 FUT CHAUD.", "ETE 2011=2011"),
    ("Il a été nommé en novembre 2022 à Nancy.", "novembre 2022=2022-11"),
    ("Il a été nommé en septembre à Nancy.", "septembre=2023-09"),
    ("En août, il a quitté Nancy.", "août=2023-08"),
    ("Il avait prévenu le conseil en décembre dernier.", "décembre dernier=2022-12"),
    ("L’élection aura lieu en juin prochain.", "juin prochain=2024-06"),
    ("Il est arrivé début novembre 2023.", "début novembre 2023=2023-11"),
    ("Il est parti fin mars 2011.", "fin mars 2011=2011-03"),
    ("Il est parti à la mi-mars 2011.", "mi-mars 2011=2011-03"),
    ("Il est parti à la fin mars.", "fin mars=2023-03"),
    ("Il est parti à la fin du mois de mars 2011.", "fin du mois de mars 2011=2011-03"),
    ("Fondée en 2015, la société vaut 80 milliards.", "2015=2015"),
    ("Depuis 2019, il dirige la société.", "2019=2019"),
    ("Il est parti fin 2019.", "fin 2019=2019"),
    ("Il est né vers 1850 à Paris.", "1850=1850"),
    ("Il a gagné à l’été 2011.", "été 2011=2011"),
    ("Au printemps 2020, les écoles ont fermé.", "printemps 2020=2020"),
    ("L’automne 2018 a été sec.", "automne 2018=2018"),
    ("L’hiver 1954 fut rude.", "hiver 1954=1954"),
    ("Le roi (1638-1715) aimait la chasse.", "1638-1715=1638/1715"),
    ("La Convention (1792) vota sa mort.", "1792=1792"),
    ("Le projet sera prêt à la mi-2026.", "mi-2026=2026"),
    ("Il a signé au printemps dernier.", "printemps dernier=2023"),
    ("Mars 2006. Il signe.", "Mars 2006=2006-03"),
  ]

  static let weekdays: [Said] = [
    ("Il a démissionné lundi.", "lundi=2023-11-20"),
    ("Il a démissionné lundi matin.", "lundi matin=2023-11-20"),
    ("Il a démissionné dimanche soir.", "dimanche soir=2023-11-19"),
    ("Il a démissionné vendredi après-midi.", "vendredi après-midi=2023-11-17"),
    ("Il a démissionné ce mardi.", "mardi=2023-11-21"),
    ("Il a démissionné vendredi dernier.", "vendredi dernier=2023-11-17"),
    ("Il parlera vendredi prochain.", "vendredi prochain=2023-11-24"),
    ("Il a démissionné jeudi 16 novembre au matin.", "jeudi 16 novembre au matin=2023-11-16"),
    (
      "Il a démissionné le vendredi 17 novembre au soir.", "vendredi 17 novembre au soir=2023-11-17"
    ),
    ("Ils ont négocié dans la nuit de lundi à mardi.", "nuit de lundi à mardi=2023-11-20"),
    ("Dans la soirée du 17 novembre, il a appelé.", "soirée du 17 novembre=2023-11-17"),
    ("Au soir du 17 novembre, il a appelé.", "soir du 17 novembre=2023-11-17"),
    ("Le 17 novembre dans la soirée, il a appelé.", "17 novembre dans la soirée=2023-11-17"),
    ("Vendredi, dans la soirée, il a appelé.", "Vendredi=2023-11-17; soirée=2023-11-17"),
    ("LUNDI, IL A NEIGE.", "LUNDI=2023-11-20"),
    ("Le deuxième jeudi de mai 2023, il a parlé.", "deuxième jeudi de mai 2023=2023-05-11"),
    ("Il a signé vendredi 17 au soir.", "vendredi 17 au soir=2023-11-17"),
    ("Il a signé lundi en fin de matinée.", "lundi en fin de matinée=2023-11-20"),
    ("Il a signé dans la matinée de vendredi.", "matinée de vendredi=2023-11-17"),
    ("Il a signé lundi à la mi-journée.", "lundi à la mi-journée=2023-11-20"),
    (
      "Il a signé vendredi soir et lundi matin.", "vendredi soir=2023-11-17; lundi matin=2023-11-20"
    ),
  ]

  static let relative: [Said] = [
    ("Hier, il a neigé.", "Hier=2023-11-21"),
    ("Il a neigé avant-hier.", "avant-hier=2023-11-20"),
    ("Il a neigé hier soir.", "hier soir=2023-11-21"),
    ("Il neige aujourd’hui à Nancy.", "aujourd’hui=2023-11-22"),
    ("Il neige aujourd'hui à Nancy.", "aujourd'hui=2023-11-22"),
    ("Il neigera demain.", "demain=2023-11-23"),
    ("Il neigera demain matin.", "demain matin=2023-11-23"),
    ("Il neigera après-demain.", "après-demain=2023-11-24"),
    ("Il a neigé ce matin.", "ce matin=2023-11-22"),
    ("Il neigera ce soir.", "ce soir=2023-11-22"),
    ("Il a neigé cette nuit.", "cette nuit=2023-11-22"),
    ("Il a neigé cet après-midi.", "cet après-midi=2023-11-22"),
    (
      "Il est arrivé le 17 novembre. La veille, il dînait à Paris.",
      "17 novembre=2023-11-17; La veille=2023-11-16"
    ),
    (
      "Il est arrivé le 17 novembre. L’avant-veille, il dînait à Paris.",
      "17 novembre=2023-11-17; L’avant-veille=2023-11-15"
    ),
    (
      "Il est arrivé le 17 novembre. Le lendemain, il dînait à Paris.",
      "17 novembre=2023-11-17; Le lendemain=2023-11-18"
    ),
    (
      "Il est arrivé le 17 novembre. Le lendemain matin, il dormait.",
      "17 novembre=2023-11-17; Le lendemain matin=2023-11-18"
    ),
    (
      "Il est arrivé le 17 novembre. Le surlendemain, il repartait.",
      "17 novembre=2023-11-17; Le surlendemain=2023-11-19"
    ),
    (
      "Il est arrivé le 17 novembre. Le même jour, il repartait.",
      "17 novembre=2023-11-17; Le même jour=2023-11-17"
    ),
    (
      "Il est arrivé le 17 novembre. Ce jour-là, il pleuvait.",
      "17 novembre=2023-11-17; Ce jour-là=2023-11-17"
    ),
    (
      "Il est arrivé le 17 novembre. Trois jours plus tard, il repartait.",
      "17 novembre=2023-11-17; Trois jours plus tard=2023-11-20"
    ),
    (
      "Il est arrivé le 17 novembre. Deux jours plus tôt, il était à Rome.",
      "17 novembre=2023-11-17; Deux jours plus tôt=2023-11-15"
    ),
    ("Il est arrivé il y a trois jours.", "il y a trois jours=2023-11-19"),
    ("Il repartira lundi en huit.", "lundi en huit=2023-12-04"),
    ("Il repartira dans trois jours.", "dans trois jours=2023-11-25"),
    (
      "Il a voté le 17 novembre. Au lendemain du vote, il est parti.",
      "17 novembre=2023-11-17; lendemain=2023-11-18"
    ),
  ]

  static let longer: [Said] = [
    ("Il a neigé ce week-end.", "week-end=2023-11-18/2023-11-19"),
    ("Il a neigé au cours du week-end.", "week-end=2023-11-18/2023-11-19"),
    ("Il a neigé le week-end dernier.", "week-end dernier=2023-11-18/2023-11-19"),
    ("Il pleuvra le week-end prochain.", "week-end prochain=2023-11-25/2023-11-26"),
    ("Il a neigé la semaine dernière.", "la semaine dernière=2023-11-13/2023-11-19"),
    ("Il pleuvra la semaine prochaine.", "la semaine prochaine=2023-11-27/2023-12-03"),
    ("Il a neigé le mois dernier.", "le mois dernier=2023-10"),
    ("Il pleuvra le mois prochain.", "le mois prochain=2023-12"),
    ("Il a neigé l’an dernier.", "l’an dernier=2022"),
    ("Il a neigé l’année dernière.", "l’année dernière=2022"),
    ("Il pleuvra l’an prochain.", "l’an prochain=2024"),
    ("Il a neigé ces dernières semaines.", "ces dernières semaines=?"),
    ("Il a neigé ces derniers jours.", "ces derniers jours=?"),
    ("Il a neigé ces derniers mois.", "ces derniers mois=?"),
    ("Il neigera dans les prochains jours.", "les prochains jours=?"),
    ("Il neige cette semaine.", "cette semaine=2023-11-20/2023-11-26"),
    ("Il neige ce mois-ci.", "ce mois-ci=2023-11"),
    ("Il neige cette année.", "cette année=2023"),
  ]

  static let ranges: [Said] = [
    ("Le festival a eu lieu du 3 au 5 juin 2022.", "3 au 5 juin 2022=2022-06-03/2022-06-05"),
    ("Le salon se tient du 19 au 23 juillet 2023.", "19 au 23 juillet 2023=2023-07-19/2023-07-23"),
    (
      "Il a neigé du 28 octobre au 3 novembre 2023.",
      "28 octobre au 3 novembre 2023=2023-10-28/2023-11-03"
    ),
    (
      "Il a neigé du 28 décembre 2022 au 3 janvier 2023.",
      "28 décembre 2022 au 3 janvier 2023=2022-12-28/2023-01-03"
    ),
    (
      "Il a neigé du 28 décembre au 3 janvier 2023.",
      "28 décembre au 3 janvier 2023=2022-12-28/2023-01-03"
    ),
    (
      "Il a neigé entre le 17 et le 20 novembre.",
      "17 et le 20 novembre=2023-11-17/2023-11-20"
    ),
    (
      "Il a neigé du vendredi 17 au lundi 20 novembre.",
      "vendredi 17 au lundi 20 novembre=2023-11-17/2023-11-20"
    ),
    ("Du 3 mars au 5 juin 2022, il pleuvait.", "3 mars au 5 juin 2022=2022-03-03/2022-06-05"),
    ("Le 3 mars et le 5 juin 2022, il pleuvait.", "3 mars=2023-03-03; 5 juin 2022=2022-06-05"),
    ("Il a neigé de 2010 à 2014.", "2010 à 2014=2010/2014"),
    ("Il a été maire (2010-2014) de Nancy.", "2010-2014=2010/2014"),
    ("Il a été maire entre 1982 et 1990.", "1982 et 1990=1982/1990"),
    ("Il a neigé de mars à mai 2020.", "mars à mai 2020=2020-03/2020-05"),
    ("Il a neigé entre mars et mai 2020.", "mars et mai 2020=2020-03/2020-05"),
    ("Il a neigé de vendredi à lundi.", "vendredi à lundi=2023-11-17/2023-11-20"),
    ("Ils ont joué les 6 et 13 avril 2023.", "6=2023-04-06; 13 avril 2023=2023-04-13"),
    (
      "Ils ont joué le 6 ou le 13 avril 2023.",
      "6=2023-04-06; 13 avril 2023=2023-04-13"
    ),
  ]

  static let clocks: [Said] = [
    ("Il est arrivé lundi à 8h30.", "lundi à 8h30=2023-11-20T08:30"),
    ("Il est arrivé lundi à 17 heures.", "lundi à 17 heures=2023-11-20T17:00"),
    ("Il est arrivé lundi vers 21 h 45.", "lundi vers 21 h 45=2023-11-20T21:45"),
    ("Il est arrivé lundi à 17\u{A0}h\u{A0}30.", "lundi à 17\u{A0}h\u{A0}30=2023-11-20T17:30"),
    ("Il est arrivé lundi à midi.", "lundi à midi=2023-11-20T12:00"),
    ("Il est arrivé hier à 0 h 30.", "hier à 0 h 30=2023-11-21T00:30"),
    (
      "Il est arrivé à 20 heures le jeudi 16 novembre.",
      "20 heures le jeudi 16 novembre=2023-11-16T20:00"
    ),
    ("Il a parlé le 20 novembre 2023 à 9h05.", "20 novembre 2023 à 9h05=2023-11-20T09:05"),
    ("Publié le 20/11/2023 à 09:05", "20/11/2023 à 09:05=2023-11-20T09:05"),
    ("Publié le 2023-11-20 09:05", "2023-11-20 09:05=2023-11-20T09:05"),
    (
      "Il parlera demain de 10 h à 12 h.", "demain de 10 h à 12 h=2023-11-23T10:00/2023-11-23T12:00"
    ),
    ("Il a été arrêté lundi, vers 6 heures.", "lundi=2023-11-20; 6 heures=2023-11-20T06:00"),
    ("Il a été arrêté lundi à 6 heures du matin.", "lundi à 6 heures du matin=2023-11-20T06:00"),
    ("Il a été arrêté lundi à six heures du soir.", "lundi à six heures du soir=2023-11-20T18:00"),
    (
      "Il a été arrêté lundi à huit heures et demie.",
      "lundi à huit heures et demie=2023-11-20T08:30"
    ),
    ("Il signera lundi dès 9 heures.", "lundi dès 9 heures=2023-11-27T09:00"),
    ("Il signera demain dès 6 heures.", "demain dès 6 heures=2023-11-23T06:00"),
    (
      "Il a signé lundi à 8 h 05 puis à 9 h 10.",
      "lundi à 8 h 05=2023-11-20T08:05; 9 h 10=2023-11-20T09:10"
    ),
    ("Il a signé lundi à 0h05.", "lundi à 0h05=2023-11-20T00:05"),
    (
      "Il a signé lundi entre 8 heures et 10 heures.",
      "lundi entre 8 heures et 10 heures=2023-11-20T08:00/2023-11-20T10:00"
    ),
  ]

  @Test(arguments: whole)
  func `are those of the calendar`(said: Said) { #expect(dates(said.text) == said.dates) }

  @Test(arguments: parts)
  func `may be months, years and seasons`(said: Said) { #expect(dates(said.text) == said.dates) }

  @Test(arguments: weekdays)
  func `may be weekdays`(said: Said) { #expect(dates(said.text) == said.dates) }

  @Test(arguments: relative)
  func `may be counted from a day`(said: Said) { #expect(dates(said.text) == said.dates) }

  @Test(arguments: longer)
  func `may be weeks and what is longer`(said: Said) { #expect(dates(said.text) == said.dates) }

  @Test(arguments: ranges)
  func `may span several days`(said: Said) { #expect(dates(said.text) == said.dates) }

  @Test(arguments: clocks)
  func `may have an hour`(said: Said) { #expect(dates(said.text) == said.dates) }

  @Test func `go on over the line end of a wrapped mail`() {
    let text = """
      Le directeur général de la société OpenAI a été renvoyé le 17
      novembre 2023 par son conseil, qui lui reprochait de ne pas avoir
      été constamment franc avec lui, et il a été remplacé dès lundi
      soir par un ancien patron de Twitch, que Microsoft dit bien
      connaître et avec qui elle dit vouloir travailler.
      """
    #expect(
      dates(text).split(separator: "; ").first == "17\nnovembre 2023=2023-11-17")
    #expect(dates(text.replacing("\n", with: "\r\n")).contains("=2023-11-17"))
  }

  @Test func `end with their line elsewhere`() {
    #expect(dates("Ligne 3\n\nMars 2011 fut froid") == "Mars 2011=2011-03")
    #expect(dates("- lundi\n- mardi") == "lundi=2023-11-20; mardi=2023-11-21")
  }

  @Test func `say of what kind they are`() {
    func kinds(_ text: String) -> [DateMention.Kind] { mentions(Tokens(text)).map(\.kind) }
    #expect(kinds("Il est arrivé lundi.") == [.date])
    #expect(kinds("Il est arrivé lundi à 8h30.") == [.time])
    #expect(kinds("Il a neigé du 3 au 5 juin 2022.") == [.range])
    #expect(kinds("Il a neigé le week-end dernier.") == [.range])
    #expect(kinds("Il est arrivé fin mars 2011.") == [.date])
  }
}

@Suite struct `The dates of an English text` {
  static let whole: [Said] = [
    ("On Friday, November 17, 2023, the board fired him.", "Friday, November 17, 2023=2023-11-17"),
    ("On 17 November 2023 the board fired him.", "17 November 2023=2023-11-17"),
    ("On November 17th, 2023, the board fired him.", "November 17th, 2023=2023-11-17"),
    ("On the 17th of November, 2023, he left.", "17th of November, 2023=2023-11-17"),
    ("He left on Nov. 17.", "Nov. 17=2023-11-17"),
    ("He left on Friday, Nov. 17, after a call.", "Friday, Nov. 17=2023-11-17"),
    ("He left on the 17th of November.", "17th of November=2023-11-17"),
    ("He left on Friday the 17th.", "Friday the 17th=2023-11-17"),
    ("The shows on April 6 and 13 were sold out.", "April 6=2023-04-06; 13=2023-04-13"),
    ("Filed on Jan. 3, 2020.", "Jan. 3, 2020=2020-01-03"),
    ("Filed on Feb. 3, 2020.", "Feb. 3, 2020=2020-02-03"),
    ("Filed on Mar. 3, 2020.", "Mar. 3, 2020=2020-03-03"),
    ("Filed on Apr. 3, 2020.", "Apr. 3, 2020=2020-04-03"),
    ("Filed on Jun. 3, 2020.", "Jun. 3, 2020=2020-06-03"),
    ("Filed on Jul. 3, 2020.", "Jul. 3, 2020=2020-07-03"),
    ("Filed on Aug. 3, 2020.", "Aug. 3, 2020=2020-08-03"),
    ("Filed on Sept. 3, 2020.", "Sept. 3, 2020=2020-09-03"),
    ("Filed on Oct. 3, 2020.", "Oct. 3, 2020=2020-10-03"),
    ("Filed on Dec. 3, 2020.", "Dec. 3, 2020=2020-12-03"),
    ("Filed on May 3, 2020.", "May 3, 2020=2020-05-03"),
    ("Filed on 17 Nov 2023 in Delaware.", "17 Nov 2023=2023-11-17"),
    ("Filed on 11/17/23 in Delaware.", "11/17/23=2023-11-17"),
    ("The Nov. 17, 2023, firing stunned them.", "Nov. 17, 2023=2023-11-17"),
    ("Filed on 11/17/2023 in Delaware.", "11/17/2023=2023-11-17"),
    ("Filed on 17/11/2023 in London.", "17/11/2023=2023-11-17"),
    ("Filed on 2023-11-17 in London.", "2023-11-17=2023-11-17"),
    ("On 17 novembre 2023, OpenAI wrote.", "17 novembre 2023=2023-11-17"),
    ("It begins the first Thursday of May 2015.", "first Thursday of May 2015=2015-05-07"),
  ]

  static let parts: [Said] = [
    ("He was hired in November 2022 by the firm.", "November 2022=2022-11"),
    ("He was hired in September by the firm.", "September=2023-09"),
    ("He was hired last June.", "last June=2023-06"),
    ("He left in early May 2021.", "early May 2021=2021-05"),
    ("He left in mid-November 2021.", "mid-November 2021=2021-11"),
    ("He left in late November 2021.", "late November 2021=2021-11"),
    ("The November 2022 launch was a hit.", "November 2022=2022-11"),
    ("By the end of 2024, he will leave.", "end of 2024=2024"),
    ("Founded in 2015, it is worth billions.", "2015=2015"),
    ("He has led it since 2019.", "2019=2019"),
    ("He left in late 2019.", "late 2019=2019"),
    ("He left in the summer of 2011.", "summer of 2011=2011"),
    ("He left in spring 2020.", "spring 2020=2020"),
    ("He was king (1760-1820) for long.", "1760-1820=1760/1820"),
    ("It will be ready by mid-2026.", "mid-2026=2026"),
    ("He left at the end of March 2021.", "end of March 2021=2021-03"),
    ("He left in the winter of 1978.", "winter of 1978=1978"),
    ("It will open this winter.", "this winter=2023"),
  ]

  static let weekdays: [Said] = [
    ("Friday’s vote was lost.", "Friday=2023-11-17"),
    ("He left on Tuesday and Wednesday.", "Tuesday=2023-11-21; Wednesday=2023-11-22"),
    ("He resigned on Monday.", "Monday=2023-11-20"),
    ("He resigned Monday morning.", "Monday morning=2023-11-20"),
    ("He was sacked on Tuesday night.", "Tuesday night=2023-11-21"),
    ("He resigned last Friday.", "last Friday=2023-11-17"),
    ("He will speak next Friday.", "next Friday=2023-11-24"),
    ("He will speak this Thursday.", "Thursday=2023-11-23"),
  ]

  static let relative: [Said] = [
    ("It snowed yesterday.", "yesterday=2023-11-21"),
    ("It snowed yesterday morning.", "yesterday morning=2023-11-21"),
    ("It is snowing today in London.", "today=2023-11-22"),
    ("It will snow tomorrow.", "tomorrow=2023-11-23"),
    ("It will snow tonight.", "tonight=2023-11-22"),
    ("It snowed this morning.", "this morning=2023-11-22"),
    ("It snowed last night.", "last night=2023-11-21"),
    ("It snowed the day before yesterday.", "the day before yesterday=2023-11-20"),
    ("It snowed three days ago.", "three days ago=2023-11-19"),
    (
      "He arrived on Nov. 17. The next day, he left.",
      "Nov. 17=2023-11-17; The next day=2023-11-18"
    ),
    (
      "He arrived on Nov. 17. The following day, he left.",
      "Nov. 17=2023-11-17; The following day=2023-11-18"
    ),
    (
      "He arrived on Nov. 17. The day before, he dined in Rome.",
      "Nov. 17=2023-11-17; The day before=2023-11-16"
    ),
    (
      "He arrived on Nov. 17. The previous day, he dined in Rome.",
      "Nov. 17=2023-11-17; The previous day=2023-11-16"
    ),
    (
      "He arrived on Nov. 17. The same day, he left.",
      "Nov. 17=2023-11-17; The same day=2023-11-17"
    ),
    (
      "He arrived on Nov. 17. That day, it rained.",
      "Nov. 17=2023-11-17; That day=2023-11-17"
    ),
    (
      "He arrived on Nov. 17. That night, it rained.",
      "Nov. 17=2023-11-17; That night=2023-11-17"
    ),
    (
      "He arrived on Nov. 17. Three days later, he left.",
      "Nov. 17=2023-11-17; Three days later=2023-11-20"
    ),
    (
      "He arrived on Nov. 17. Two days earlier, he was in Rome.",
      "Nov. 17=2023-11-17; Two days earlier=2023-11-15"
    ),
  ]

  static let longer: [Said] = [
    ("It rained over the weekend.", "weekend=2023-11-18/2023-11-19"),
    ("It rained last weekend.", "last weekend=2023-11-18/2023-11-19"),
    ("It will rain next weekend.", "next weekend=2023-11-25/2023-11-26"),
    ("It will rain this weekend.", "weekend=2023-11-25/2023-11-26"),
    ("It rained last week.", "last week=2023-11-13/2023-11-19"),
    ("It will rain next week.", "next week=2023-11-27/2023-12-03"),
    ("It rained last month.", "last month=2023-10"),
    ("It will rain next month.", "next month=2023-12"),
    ("It rained last year.", "last year=2022"),
    ("It will rain next year.", "next year=2024"),
    ("It has rained in recent weeks.", "recent weeks=?"),
    ("It will rain in the coming weeks.", "the coming weeks=?"),
    ("It has rained this week.", "this week=2023-11-20/2023-11-26"),
    ("It has rained this month.", "this month=2023-11"),
    ("It has rained this year.", "this year=2023"),
  ]

  static let ranges: [Said] = [
    ("The fair ran July 19-23, 2023.", "July 19-23, 2023=2023-07-19/2023-07-23"),
    ("The fair ran April 14–16, 2023.", "April 14–16, 2023=2023-04-14/2023-04-16"),
    ("The fair ran from June 3 to June 5, 2022.", "June 3 to June 5, 2022=2022-06-03/2022-06-05"),
    ("The fair ran from June 3 to 5, 2022.", "June 3 to 5, 2022=2022-06-03/2022-06-05"),
    ("The fair ran from 3 to 5 June 2022.", "3 to 5 June 2022=2022-06-03/2022-06-05"),
    (
      "It rained from Oct. 28 to Nov. 3, 2023.", "Oct. 28 to Nov. 3, 2023=2023-10-28/2023-11-03"
    ),
    (
      "It rained between 17 and 20 November 2023.",
      "17 and 20 November 2023=2023-11-17/2023-11-20"
    ),
    ("It rained from 2010 to 2014.", "2010 to 2014=2010/2014"),
    (
      "He was away from Nov. 17 through Nov. 20, 2023.",
      "Nov. 17 through Nov. 20, 2023=2023-11-17/2023-11-20"
    ),
    ("He was mayor (2010-2014) of Bath.", "2010-2014=2010/2014"),
    ("He was mayor between 1982 and 1990.", "1982 and 1990=1982/1990"),
    ("It rained from March to May 2020.", "March to May 2020=2020-03/2020-05"),
    ("It rained from Friday to Monday.", "Friday to Monday=2023-11-17/2023-11-20"),
  ]

  static let clocks: [Said] = [
    ("He arrived on Monday at 8:30 a.m. in Bath.", "Monday at 8:30 a.m.=2023-11-20T08:30"),
    ("He arrived at 5 p.m. on Monday.", "5 p.m. on Monday=2023-11-20T17:00"),
    ("He arrived at 9pm on Monday.", "9pm on Monday=2023-11-20T21:00"),
    ("He arrived at 5:30pm on Monday.", "5:30pm on Monday=2023-11-20T17:30"),
    ("He arrived at noon on Monday.", "noon on Monday=2023-11-20T12:00"),
    ("He arrived on Monday at 12 p.m. in Bath.", "Monday at 12 p.m.=2023-11-20T12:00"),
    ("He arrived on Monday at 12:15 a.m. in Bath.", "Monday at 12:15 a.m.=2023-11-20T00:15"),
    ("He arrived at 17:00 on Monday.", "17:00 on Monday=2023-11-20T17:00"),
    ("He arrived at 5 p.m. PT on Friday.", "5 p.m. PT on Friday=2023-11-17T17:00"),
    ("He arrived on Monday, at 9 p.m.", "Monday=2023-11-20; 9 p.m.=2023-11-20T21:00"),
    ("He was arrested at half past nine on Monday.", "half past nine on Monday=2023-11-20T09:30"),
    ("He was arrested at seven o’clock on Monday.", "seven o’clock on Monday=2023-11-20T07:00"),
    ("He was arrested at 1100 GMT on Monday.", "1100 GMT on Monday=2023-11-20T11:00"),
    (
      "He was arrested on Monday at a quarter to three.",
      "Monday at a quarter to three=2023-11-20T14:45"
    ),
    (
      "He will speak from 10 a.m. to noon on Friday.",
      "10 a.m. to noon on Friday=2023-11-24T10:00/2023-11-24T12:00"
    ),
  ]

  @Test(arguments: whole)
  func `are those of the calendar`(said: Said) {
    #expect(dates(said.text, in: .english) == said.dates)
  }

  @Test(arguments: parts)
  func `may be months, years and seasons`(said: Said) {
    #expect(dates(said.text, in: .english) == said.dates)
  }

  @Test(arguments: weekdays)
  func `may be weekdays`(said: Said) { #expect(dates(said.text, in: .english) == said.dates) }

  @Test(arguments: relative)
  func `may be counted from a day`(said: Said) {
    #expect(dates(said.text, in: .english) == said.dates)
  }

  @Test(arguments: longer)
  func `may be weeks and what is longer`(said: Said) {
    #expect(dates(said.text, in: .english) == said.dates)
  }

  @Test(arguments: ranges)
  func `may span several days`(said: Said) {
    #expect(dates(said.text, in: .english) == said.dates)
  }

  @Test(arguments: clocks)
  func `may have an hour`(said: Said) { #expect(dates(said.text, in: .english) == said.dates) }
}

@Suite struct `Any text` {
  private static let pieces = [
    "Le", "le", "la", "du", "au", "de", "à", "en", "et", "entre", "jusqu’", "l’", "d’", "qu’",
    "lundi", "mardi", "jeudi", "dimanche", "Monday", "Friday", "Sun", "mars", "mai", "août", "May",
    "March", "Nov.", "déc.", "mi-mars", "1", "3", "17", "31", "99", "2011", "2023", "1789",
    "99999999999999999999", "00", "er", "th", "h", "heures", "p.m.", "am", "GMT", "midi", "minuit",
    "hier", "demain", "la veille", "lendemain", "veille", "week-end", "semaine", "dernière",
    "prochain", "last", "next", "this", "the", "of", "on", "at", "to", "trois jours plus tard",
    "two days after", "ago", "il y a", "été", "summer", "soir", "night", "nuit", "début", "fin",
    "late", "sept", "first", "premier", "Sam", "Altman", "Macron", "M.", "Mme", "J.-M.", "de",
    "Jean-Pierre", "O’Brien", "’s", "D’Angelo", "@sama", "#Paris", "lemonde.fr", "https://a.b/c",
    ".", ",", ";", ":", "!", "?", "…", "-", "–", "—", "/", "(", ")", "«", "»", "“", "”", "\"", "'",
    "’", "%", "€", "&", "\n", "\r\n", "\r", "\n\n", "\t", "\u{A0}", "\u{202F}", "\u{2028}",
    "\u{AD}",
    "\u{200B}", "\u{FEFF}", "\u{301}", "\u{0}", "\u{10FFFF}", "é", "ﬁ", "İ", "ß", "東京", "٣", "²",
    "👩‍👩‍👧", "🇫🇷", "Путин", "שלום", "e\u{301}te\u{301}", "ǅ", "ᵉʳ",
  ]

  private func text(_ dice: inout Dice) -> [Unicode.Scalar] {
    var text = ""
    for _ in 0..<Int.random(in: 0...60, using: &dice) {
      text += Self.pieces.randomElement(using: &dice) ?? ""
      if Int.random(in: 0..<4, using: &dice) > 0 { text += " " }
    }
    return Array(text.unicodeScalars)
  }

  private func areInOrder(_ ranges: [Range<Int>], within count: Int) -> Bool {
    let isInside = ranges.allSatisfy { !$0.isEmpty && $0.lowerBound >= 0 && $0.upperBound <= count }
    return isInside && zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
  }

  @Test(arguments: 0..<10)
  func `is cut, named and dated within its bounds`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let annotators = [Annotator(), Annotator(Tables(lexicon: nil, model: nil, outlook: nil))]
    let days = [Day(year: 2023, month: 11, day: 22), Day(year: 1, month: 1, day: 1), nil]
    for round in 0..<60 {
      let scalars = text(&dice)
      let tokens = Tokens(scalars)
      #expect(areInOrder(tokens.all.map(\.range), within: scalars.count))
      #expect(tokens.sentences.flatMap(Array.init) == Array(tokens.all.indices))
      let language = [Language.french, .english, nil][round % 3]
      let found = annotators[round % 2].annotate(
        scalars, published: days[round / 3 % 3], language: language)
      #expect(areInOrder(found.sentences, within: scalars.count))
      let spans = (found.names.map(\.range) + found.dates.map(\.range))
        .sorted { $0.lowerBound < $1.lowerBound }
      #expect(areInOrder(spans, within: scalars.count), "\(String(scalars: scalars[...]))")
      #expect(areInOrder(found.names.map(\.range), within: scalars.count))
      #expect(areInOrder(found.dates.map(\.range), within: scalars.count))
      #expect(found.names.allSatisfy { found.sentences.indices.contains($0.sentence) })
      #expect(found.events.allSatisfy { found.dates.indices.contains($0.date) })
    }
  }

  @Test(arguments: 0..<4)
  func `of any scalars is read without a trap`(seed: Int) {
    var dice = Dice(seed: UInt64(seed + 100))
    let highs: [UInt32] = [0x80, 0x250, 0x3000, 0x11_0000]
    for _ in 0..<100 {
      let scalars = (0..<Int.random(in: 0...80, using: &dice)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0..<highs[seed], using: &dice))
      }
      let found = Annotator().annotate(scalars, published: nil, language: nil)
      #expect(areInOrder(found.sentences, within: scalars.count))
    }
  }
}

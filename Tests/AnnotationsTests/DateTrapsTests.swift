import Annotations
import Testing

@Suite struct `No date` {
  @Test(arguments: [
    "Windows 11 est sorti, Windows 10 reste.", "Il préfère GPT-4 et GPT-3.5 à Q*.",
    "La version 2.0 est prête.", "Note : 5/5 - (524 votes)", "Une hausse de 20 % en moyenne",
    "500 des 700 salariés ont signé.", "Il faut 1.761.138 m de câble.", "Tél. : 03.83.96.46.12",
    "Elle l’a emporté 6-4, 6-3.", "Nancy gagne 93 à 83.", "Match nul (1-1) à Metz.",
    "Le Covid-19 a tué.", "Le G20 se réunit.", "La chaîne 2 et France 3 diffusent le match.",
    "Le roman 1984 de George Orwell.", "Relire 2001, l’Odyssée de l’espace.",
    "La route 66 est longue.",
    "L’Airbus A320 et le Boeing 737 volent.", "Un iPhone 15 neuf.", "Apollo 11 a aluni.",
    "La société emploie 2 000 salariés.", "La société emploie 1500 salariés.",
    "La société emploie 2023 salariés.", "Il a parcouru 2011 km.", "Il coûte 1999 euros.",
    "Les 3/4 des salariés ont signé.", "Le 49.3 et l’article 49-3 servent encore.",
    "Il habite au 12 rue Foch.", "Il y avait 10-12 personnes.", "Il y avait 5 à 6 personnes.",
    "Ouvert 24 h/24 et 7j/7.", "TF1, M6 et la F1", "Le CAC 40 recule.", "Une note de 9/10",
    "Le serveur 192.168.1.1 répond.", "Vainqueur du 2e tour", "La PS5 et la RTX 2080",
    "Le train 8523 est en retard.", "Appelez le 06 12 34 56 78.", "Il vaut 1,5 million.",
    "Une amende de 2000€.", "Une amende de 2000 euros.", "Il a couru le 100 m.",
    "Il porte le numéro 17.", "Voir le chapitre 3.",
  ])
  func `is in a figure of something else`(text: String) { #expect(dates(text) == "") }

  @Test(arguments: [
    "Sam Altman est revenu.", "Sam est revenu.", "Il va à la mer avec sa mère.",
    "Je me dis que ma vie va.",
    "La planète Mars attire les sondes.", "Le Champ-de-Mars est plein.",
    "Une mission vers Mars est née.",
    "Mars veut racheter Kellanova.", "Il arrive en second.", "La seconde fois, il a ri.",
    "L’octave est juste.", "Les vents dominent.",
    "Il a été jeté dans le puits.", "L’hiverne et l’étendue.", "Il a été élu.",
    "Il a été président.",
  ])
  func `is a French word that looks like one`(text: String) { #expect(dates(text) == "") }

  @Test(arguments: [
    "It may rain.", "May I come in?", "They march for peace.", "March on, he said.",
    "An august body met.", "One second, please.", "He won the second round.",
    "The sun is up.", "He sat down and wed her.", "They mar the view.", "I second that.",
    "He flew to Mar-a-Lago.", "The Sun reported it.", "The sat nav failed.",
    "He marched in the marching band.", "In due course, they will decide.", "One may ask.",
    "He may march on.", "The dec is broken.", "Fall is a verb, too: they fall.",
  ])
  func `is an English word that looks like one`(text: String) {
    #expect(dates(text, in: .english) == "")
  }

  @Test(arguments: [
    "Ouvert 24 heures sur 24.", "Ouvert 7 jours sur 7.", "Ouvert 24/7.", "Les 24 Heures du Mans",
    "20 Minutes l’a révélé.", "Il a parlé au 20 heures de TF1.",
    "Il a 53 ans.", "Un homme âgé de 6 ans de plus", "Les 6-16 ans vont à l’école.",
    "Interdit aux moins de 17 ans.", "Condamné à 3 ans de prison ferme.", "5 min de lecture",
    "5 Mins de lecture", "Il a plu pendant 3 jours.", "Il a plu deux jours.",
    "Il a plu près de 24 heures.", "Il a répondu en 48 heures.", "Deux jours de grève ont suffi.",
    "La semaine de quatre jours", "Quelques heures après, il est parti.",
    "Trois heures plus tard, il est parti.", "Quelques jours plus tard, il est parti.",
    "Plusieurs mois après, il est parti.", "Un hebdomadaire régional", "Le quotidien régional",
    "Il court chaque jour.", "Il court tous les jeudis.", "Fermé du lundi au vendredi.",
    "Il gagne 1 000 euros par an.",
    "Il est parti récemment.", "Il reviendra bientôt.", "Il est désormais libre.",
    "Il reviendra plus tard.", "Il travaille jour et nuit.", "La trêve hivernale",
    "La deuxième journée de championnat", "Une journée de travail",
    "Les enfants grandissent avec le temps.",
    "Il vit au jour le jour.", "Il court tous les matins.",
    "Il chante du matin au soir.", "Il a pris un train de nuit.", "Une boîte de nuit a brûlé.",
    "Les enfants n’ont pas école le mercredi après-midi.",
    "Un jour, il reviendra.", "Il gagne deux fois par semaine.", "La séance dure trois heures.",
    "Il a été retenu pendant 5 heures.",
    "Depuis trois ans, il attend.", "Un contrat de deux mois", "Dans l’avenir, il verra.",
  ])
  func `is in a French duration, age or habit`(text: String) { #expect(dates(text) == "") }

  @Test(arguments: [
    "The shop is open 24/7.", "The shop is open 24 hours a day.", "A 34-year-old man was held.",
    "He is 42 years old.", "He was jailed for 3 years.", "It rained for three days.",
    "A few hours later, he left.", "Three hours later, he left.", "A few days later, he left.",
    "Several months later, he left.", "He runs every Thursday.", "He runs every day.",
    "It is shut on Mondays.", "A weekly paper", "A daily paper", "He left recently.",
    "He will be back soon.", "He left later.", "He worked day and night.", "A 5 min read",
    "He earns 1,000 dollars a year.", "It lasted two weeks.", "He has waited for years.",
    "A two-day strike began.", "A 10-day trip ended.", "It happened half a century before.",
    "He goes once a week.", "He eats twice a day.", "He won 2-1 and lost 3-2.",
    "He lives at 10 Downing Street.", "Call 1-800-555-0199.", "Section 230 protects them.",
    "About 2,000 people marched.", "He was detained for 5 hours.", "The delay was 3 hours.",
    "Not a day goes by.", "One day, he will return.", "It takes 24 hours.",
    "He was gone for almost a decade.",
  ])
  func `is in an English duration, age or habit`(text: String) {
    #expect(dates(text, in: .english) == "")
  }

  @Test(arguments: [
    "Il habite rue du 8-Mai-1945.", "Ils défilent place du 11-Novembre.",
    "Il habite boulevard du 26e-RI.", "Le Black Friday attire la foule.",
    "Le Midi de la France brûle.", "La région Midi-Pyrénées",
    "Le Palais du Quatre-Septembre", "Il lit Paris Match et France Soir.",
    "Il habite 12, rue du 4-Septembre.", "Une nuit blanche à Paris", "Le guide 2024 des vins",
    "Les jeunes d’aujourd’hui lisent.", "Encore aujourd’hui, on en parle.",
    "De nos jours, on lit moins.", "Le monde d’aujourd’hui change.",
    "L’Ami du 20e siècle",
  ])
  func `is in a French name or in a sense of its own`(text: String) { #expect(dates(text) == "") }

  @Test(arguments: [
    "The Sunday Times reported it.", "The Black Friday sales began.",
    "Friday Night Lights is a series.",
    "He flew a Boeing 737.", "He drove Route 66.", "USA Today reported it.", "Summer Smith won.",
    "Channel 4 aired it.",
  ])
  func `is in an English name`(text: String) { #expect(dates(text, in: .english) == "") }

  private func read(_ text: String, _ language: Language) -> String {
    let scalars = Array(text.unicodeScalars)
    let found = Annotator().annotate(
      scalars, published: Day(year: 2023, month: 11, day: 22), language: language)
    return found.dates.map { String(scalars: scalars[$0.range]) }.joined(separator: "; ")
  }

  @Test(arguments: [
    ("Theresa May a démissionné.", Language.french), ("Noël Le Graët a démissionné.", .french),
    ("Avril Lavigne a chanté.", .french), ("Mme May a démissionné.", .french),
    ("Theresa May resigned.", .english), ("June Carter sang.", .english),
    ("Mrs. May resigned.", .english), ("April Ryan asked him.", .english),
    ("Theresa May spoke. May was calm, and then May left.", .english),
  ])
  func `is in a person's name`(text: String, language: Language) {
    #expect(read(text, language) == "")
  }

  @Test func `is lost to a name beside it`() {
    #expect(read("Theresa May a parlé en mai 2019 à Londres.", .french) == "mai 2019")
    #expect(read("Theresa May spoke on May 24, 2019 in London.", .english) == "May 24, 2019")
  }

  @Test(arguments: [
    "", "\n", "31 février 2023", "0 mars 2023", "99 mars", "le 32", "25h61", "99/99/9999",
    "2023-13-45", "2023-11-17T99:99", "à 99 heures", "le le le", "du au", "de à", "mi-",
    "mi-mi-mars",
    "il y a 99999999999999999999 jours", "dans 99999999999 ans", "en 99999999999999999999",
  ])
  func `is read into the impossible`(text: String) {
    // Nothing of it traps, and nothing of it means a day that there is not.
    for mention in mentions(Tokens(text)) {
      #expect(mention.interval != nil || mention.value == nil)
    }
  }
}

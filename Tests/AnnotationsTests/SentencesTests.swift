import Annotations
import Testing

@Suite struct `The sentences of a text` {
  private func sentences(_ text: String) -> [String] {
    let tokens = Tokens(text)
    return tokens.sentences.indices.map { tokens.text(tokens.range(ofSentence: $0)) }
  }

  @Test(arguments: [
    ["Il a neigé.", "Les trains sont arrêtés."],
    ["Qui a signé ?", "Personne ne le sait !", "On attend…"],
    ["The board met.", "It fired him."],
    ["Vraiment ?!", "Oui."],
    ["La crue a atteint 3,5 mètres.", "Elle baisse."],
    ["Il a eu 42 voix.", "30 personnes se sont abstenues."],
    ["Il a parlé (longtemps).", "Puis il est sorti."],
    ["Il est parti en 2011.", "En 2012, il est revenu."],
  ])
  func `end with their stop`(parts: [String]) {
    #expect(sentences(parts.joined(separator: " ")) == parts)
  }

  @Test(arguments: [
    "Le maire a reçu M. Dupont et Mme. Durand hier.",
    "Me. Perrin défend MM. Sarkissian et Demirtchian.",
    "Dr. Fauci met Mr. Biden and Mrs. Obama on Monday.",
    "Sen. Bernie Sanders and Gov. Gavin Newsom spoke at St. Paul.",
    "J. K. Rowling et J.-M. Barre ont écrit à George W. Bush.",
    "He left Washington, D.C. on Nov. 17 at 5 p.m. local time.",
    "The U.S. Army and the U.N. Security Council agreed.",
    "Il habite 12 av. Foch, cf. page 3.",
    "Le 3 févr. 2011, il a plu.",
    "Il a payé 1.500 euros la version 2.0 du logiciel.",
    "L’article est sur lemonde.fr et sur www.liberation.fr depuis hier.",
    "Il dit « non » à tout.",
    "Il hésite... puis il part.",
    "« Vraiment ? » demande-t-elle.",
    "Node.js et Booking.com ont répondu.",
  ])
  func `go on behind a stop that is none of theirs`(text: String) {
    #expect(sentences(text) == [text])
  }

  @Test(arguments: [
    ["« Je démissionne. »", "Il l’a dit lundi."],
    ["“We lost.”", "He said no more."],
    ["\"We lost.\"", "He said no more."],
    ["Il a dit : « Je pars. »", "« Moi aussi. »"],
    ["(Il ment.)", "Elle le sait."],
  ])
  func `take the closing quotation marks along`(parts: [String]) {
    #expect(sentences(parts.joined(separator: " ")) == parts)
  }

  @Test func `end with a line that has no stop`() {
    #expect(
      sentences("Sam Altman renvoyé\n\nLe conseil l’a annoncé vendredi.\nSuite à venir") == [
        "Sam Altman renvoyé", "Le conseil l’a annoncé vendredi.", "Suite à venir",
      ])
  }

  @Test(arguments: [
    ("C’est la fin de l’entreprise ».Peu de temps après, il part.", 2),
    ("Il est parti.Puis il est revenu.", 2),
    ("Il est parti !Puis il est revenu.", 2),
    ("“It is over.”Then he left.", 2),
    ("La version 2.0.1 est sortie.", 1),
    ("M.Dupont est venu.", 1),
  ])
  func `are parted without a space`(text: String, count: Int) {
    #expect(sentences(text).count == count)
  }

  @Test func `end the same way with the line ends of Windows`() {
    let text = "Un titre\n\nIl a neigé.\nIl a plu. Il vente."
    #expect(sentences(text.replacing("\n", with: "\r\n")) == sentences(text))
    #expect(sentences(text.replacing("\n", with: "\r")) == sentences(text))
    #expect(sentences(text).count == 4)
  }

  @Test(arguments: ["\n", "\r\n"])
  func `go on over the line ends of a wrapped mail`(lineEnd: String) {
    let text = [
      "Le directeur général d’OpenAI, Sam Altman, a été renvoyé par son",
      "conseil d’administration vendredi, a annoncé la société de San",
      "Francisco dans un communiqué. Mira Murati, la directrice technique,",
      "assurera l’intérim. Greg Brockman, le président du conseil, a",
      "annoncé sa démission dans la soirée, quelques heures après le",
      "renvoi de son associé.",
    ].joined(separator: lineEnd)
    #expect(sentences(text).count == 3)
  }

  @Test func `stay apart in a list`() {
    let text = "- Sam Altman\n- Greg Brockman\n- Mira Murati"
    #expect(sentences(text) == text.split(separator: "\n").map(String.init))
  }

  @Test func `begin with the dash of a dialogue`() {
    #expect(
      sentences("— Tu viens ? — Non. — Alors je pars.") == [
        "— Tu viens ?", "— Non.", "— Alors je pars.",
      ])
  }

  @Test func `are marked at their first tokens`() {
    let tokens = Tokens("Il pleut. « Encore ! » dit-il.\nOui")
    #expect(
      tokens.all.indices.filter { tokens.all[$0].startsSentence }
        == tokens.sentences.map(\.lowerBound))
  }
}

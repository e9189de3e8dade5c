extension Lexicon {
  static let statements = """
    {Person} a {past} {noun} {date}, a-t-on appris à {place}.
    Selon {source}, {noun} {present} {adverb} {noun} {genitive}.
    {Noun} a {past} {date} {indefinite} {adjective}, après {number} heures de discussion.
    {Date}, {person} et {other} ont {past} {noun} {genitive} de {place}.
    Les {plural} n’ont pas {past} {noun}, et {person} ne veut plus {infinitive} {noun}.
    {Company} emploie {number} personnes à {place}, dont {percent} % dans {noun} {adjective}.
    D’après {source}, {percent} % des {plural} sont prêts à {infinitive} {noun} si {noun} n’est pas {past}.
    {Person} avait {past} {noun} {date} ; {other}, lui, a préféré {infinitive} {noun}.
    {Noun} {genitive} reste {adjective}, mais personne ne sait si {noun} sera {past} avant {number} semaines.
    Interrogé {date} par {source}, {person} n’a pas souhaité {infinitive} {noun}.
    C’est {date} que {noun} {genitive} a été {past}, dans {indefinite} {adjective} de {place}.
    Pour {infinitive} {noun}, {company} devra {infinitive} {number} millions d’euros et {infinitive} {indefinite}.
    {Noun} et {noun} ont été {past}s ensemble, ce qui n’était pas arrivé depuis {number} ans.
    Dans {indefinite} de {number} pages, {source} {present} comment {noun} a {past} {noun}.
    Ce n’est pas {noun} qui est en cause, mais {noun}, qui {present} encore {noun} {adjective}.
    {Person} doit {infinitive} {noun} {date}, et {noun} {dative} pourrait suivre.
    {Date}, {number} {plural} se sont réunis à {place} devant {noun}, sans {infinitive} {noun}.
    Il y a {indefinite} {adjective} entre {noun} et {noun}, et {company} le sait depuis {number} mois.
    La {adjective} affaire {genitive} a {past} {noun} : {number} {plural} ont été {past}s.
    {Noun} n’est pas {adjective}, estime-t-on chez {company}, où {person} {present} {noun} depuis {number} ans.
    Quant {dative}, {person} l’a {adverb} {past}, tout comme {noun} {genitive}.
    {Company} et {company} ont {past} {indefinite} ; {noun} porte sur {number} {plural}.
    À {place}, {noun} {present} {noun}, et les {plural} {adverb} attendent {noun}.
    Le prix {genitive} a augmenté de {percent} % en {number} mois, ce que {person} {present} {adverb}.
    On ignore encore si {person} pourra {infinitive} {noun} avec {other} avant la fin {genitive}.
    {Person} n’est pas le premier à {infinitive} {noun} : {other} l’avait fait {date}.
    """

  static let quotations = """
    Nous avons {past} {noun}, et nous ne pouvons pas {infinitive} {noun}
    Il faut {infinitive} {noun} pour {infinitive} {indefinite} {adjective}
    Personne n’a {past} {noun} {genitive}
    C’est {indefinite} {adjective}, et {noun} doit {infinitive} {noun}
    Je ne sais pas qui a {past} {noun}, mais {noun} est {adjective}
    Les {plural} devront {infinitive} {noun}
    {Noun} n’est pas {indefinite} {adjective}
    Sans {noun}, {company} ne peut {infinitive} ni {noun} ni {noun}
    """

  static let headings = """
    {Noun} et {noun}
    {Indefinite} {adjective}
    Ce que {noun} {present}
    {Number} {plural} à {place}
    Après {noun}
    """

  static let titles = """
    {Person} {present} {noun} {genitive}
    {Company} : {noun} {adjective} {present} {noun}
    À {place}, {number} {plural} veulent {infinitive} {noun}
    {Noun} {genitive} a été {past}
    Pourquoi {person} et {other} ont {past} {noun}
    {Company} va {infinitive} {number} {plural}
    """
}

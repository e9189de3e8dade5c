extension Lexicon {
  static let statementsInEnglish = """
    {Person} {past} {noun} {date}, officials in {place} said.
    According to {source}, {noun} {adverb} {present} {noun} {genitive}.
    {Noun} {past} {indefinite} {date} after {number} hours of talks.
    {Person} and {other} {past} {noun} {genitive} in {place} {date}.
    The {plural} have not {past} {noun}, and {person} no longer wants to {infinitive} {noun}.
    {Company} employs {number} people in {place}, {percent} percent of them in {adjective} {plural}.
    {Source} reported that {percent} percent of the {plural} would {infinitive} {noun} unless {noun} is {past}.
    {Person} had {past} {noun} {date}, while {other} preferred to {infinitive} {noun}.
    {Noun} remains {adjective}, but nobody knows whether {noun} will be {past} within {number} weeks.
    Asked by {source} {date}, {person} did not want to {infinitive} {noun}.
    It was {date} that {noun} {genitive} was {past}, in {indefinite} near {place}.
    To {infinitive} {noun}, {company} will have to {infinitive} {number} million dollars and {infinitive} {indefinite}.
    {Noun} and {noun} were {past} together, which had not happened for {number} years.
    In {indefinite} of {number} pages, {source} {present} how {noun} {past} {noun}.
    It is not {noun} that matters, but {noun}, which still {present} {adjective} {plural}.
    {Person} is to {infinitive} {noun} {date}, and {indefinite} could follow.
    Some {number} {plural} met in {place} {date} and {adverb} {past} {noun}.
    There is {indefinite} between {noun} and {noun}, and {company} has known it for {number} months.
    {Number} {plural} were {past} after {noun} {genitive} had {past} {noun}.
    {Company} and {company} {past} {indefinite}; {noun} covers {number} {plural}.
    In {place}, {noun} {present} {noun}, and {adjective} {plural} wait for {indefinite}.
    The price {genitive} rose by {percent} percent in {number} months, which {person} {adverb} {present}.
    It is not known whether {person} can {infinitive} {noun} with {other} before the end {genitive}.
    {Person} is not the first to {infinitive} {noun}: {other} did so {date}.
    """

  static let quotationsInEnglish = """
    We have {past} {noun}, and we cannot {infinitive} {noun}
    We need to {infinitive} {noun} before {noun} can {infinitive} {indefinite}
    Nobody has {past} {noun} {genitive}
    This is {adjective}, and {noun} must {infinitive} {noun}
    I do not know who {past} {noun}, but {noun} is {adjective}
    The {plural} are right to {infinitive} {noun}
    {Noun} is not {indefinite}
    """

  static let headingsInEnglish = """
    {Noun} and {noun}
    {Indefinite}
    What {noun} {present}
    {Number} {plural} in {place}
    After {noun}
    """

  static let titlesInEnglish = """
    {Person} {present} {noun} {genitive}
    {Company}: {adjective} {plural} {infinitive} {noun}
    In {place}, {number} {plural} want to {infinitive} {noun}
    {Noun} {genitive} has been {past}
    Why {person} and {other} {past} {noun}
    {Company} to {infinitive} {number} {plural}
    """
}

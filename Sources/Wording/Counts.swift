public import Domain

/// A word that is counted, in its two numbers.
public struct CountedWord: Sendable {
  let one: Phrase
  let many: Phrase

  /// - Parameters:
  ///   - one: what follows the number one.
  ///   - many: what follows every other number, zero too.
  public init(one: Phrase, many: Phrase) {
    self.one = one
    self.many = many
  }
}

extension Language {
  /// A count in words: `1 rad`, `14 rader`.
  public func counted(_ count: Int, _ word: CountedWord) -> String {
    "\(number(count)) \((count == 1 ? word.one : word.many)[self])"
  }

  /// A count in words that are used in one place.
  public func counted(_ count: Int, one: Phrase, many: Phrase) -> String {
    counted(count, CountedWord(one: one, many: many))
  }
}

extension Phrase {
  /// A count in words, in all three languages.
  public init(counting count: Int, one: Phrase, many: Phrase) {
    self.init(counting: count, CountedWord(one: one, many: many))
  }

  /// A count of something in words, in all three languages.
  public init(counting count: Int, _ word: CountedWord) {
    self.init(
      nb: Language.bokmål.counted(count, word), nn: .words(Language.nynorsk.counted(count, word)),
      en: Language.english.counted(count, word))
  }
}

extension CountedWord {
  public static let person = CountedWord(
    one: Phrase(nb: "person", nn: .same, en: "person"), many: Phrase(nb: "personer", nn: "personar", en: "people"))
  public static let employee = CountedWord(
    one: Phrase(nb: "ansatt", nn: "tilsett", en: "employee"),
    many: Phrase(nb: "ansatte", nn: "tilsette", en: "employees"))
  public static let position = CountedWord(
    one: Phrase(nb: "stilling", nn: .same, en: "position"),
    many: Phrase(nb: "stillinger", nn: "stillingar", en: "positions"))
  public static let unit = CountedWord(
    one: Phrase(nb: "enhet", nn: "eining", en: "unit"), many: Phrase(nb: "enheter", nn: "einingar", en: "units"))
  public static let task = CountedWord(
    one: Phrase(nb: "oppgave", nn: "oppgåve", en: "task"), many: Phrase(nb: "oppgaver", nn: "oppgåver", en: "tasks"))
  public static let competence = CountedWord(
    one: Phrase(nb: "kompetanse", nn: .same, en: "competence"),
    many: Phrase(nb: "kompetanser", nn: "kompetansar", en: "competences"))
  public static let row = CountedWord(
    one: Phrase(nb: "rad", nn: .same, en: "row"), many: Phrase(nb: "rader", nn: .same, en: "rows"))
  public static let delegation = CountedWord(
    one: Phrase(nb: "delegering", nn: .same, en: "delegation"),
    many: Phrase(nb: "delegeringer", nn: "delegeringar", en: "delegations"))
  public static let coverageRule = CountedWord(
    one: Phrase(nb: "dekningskrav", nn: "dekkingskrav", en: "coverage rule"),
    many: Phrase(nb: "dekningskrav", nn: "dekkingskrav", en: "coverage rules"))
  public static let profession = CountedWord(
    one: Phrase(nb: "yrke", nn: .same, en: "profession"), many: Phrase(nb: "yrker", nn: "yrke", en: "professions"))
  public static let day = CountedWord(
    one: Phrase(nb: "dag", nn: .same, en: "day"), many: Phrase(nb: "dager", nn: "dagar", en: "days"))
  public static let month = CountedWord(
    one: Phrase(nb: "måned", nn: "månad", en: "month"), many: Phrase(nb: "måneder", nn: "månader", en: "months"))
  public static let year = CountedWord(
    one: Phrase(nb: "år", nn: .same, en: "year"), many: Phrase(nb: "år", nn: .same, en: "years"))
}

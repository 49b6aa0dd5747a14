import Domain
import Matching
import Wording

/// The headings that several reports share.
enum Head {
  static let unit = Phrase(nb: "Enhet", nn: "Eining", en: "Unit")
  static let task = Phrase(nb: "Oppgave", nn: "Oppgåve", en: "Task")
  static let shift = Phrase(nb: "Vakt", nn: .same, en: "Shift")
  static let need = Phrase(nb: "Behov", nn: .same, en: "Need")
  static let ready = Phrase(nb: "Klare", nn: .same, en: "Ready")
  static let held = Phrase(nb: "Har", nn: .same, en: "Held")
  static let gap = Phrase(nb: "Gap", nn: .same, en: "Gap")
  static let covered = Phrase(nb: "Dekning", nn: "Dekking", en: "Covered")
  static let uncertain = Phrase(nb: "Usikkert", nn: .same, en: "Uncertain")
  static let competence = Phrase(nb: "Kompetanse", nn: .same, en: "Competence")
  static let people = Phrase(nb: "Personer", nn: "Personar", en: "People")
  static let share = Phrase(nb: "Andel", nn: "Del", en: "Share")
  static let count = Phrase(nb: "Antall", nn: "Tal", en: "Number")
  static let employee = Phrase(nb: "Ansatt", nn: "Tilsett", en: "Employee")
  static let name = Phrase(nb: "Navn", nn: "Namn", en: "Name")
  static let lastDay = Phrase(nb: "Siste dag", nn: .same, en: "Last day")
  static let total = Phrase(nb: "I alt", nn: .same, en: "Total")
}

extension Requirement.Importance {
  var name: Phrase {
    switch self {
    case .mandatory: Phrase(nb: "påkrevd", nn: "påkravd", en: "mandatory")
    case .recommended: Phrase(nb: "anbefalt", nn: "tilrådd", en: "recommended")
    }
  }
}

// MARK: What figures rest on

/// What a share that is uncertain is a share of.
enum FootingScope {
  /// What coverage rules are met by.
  case rules
  /// What the employees of a unit hold of what its tasks ask for.
  case matrix
  /// All that one employee holds.
  case person
  /// All that anybody holds.
  case everything
  /// What each line of a table rests on.
  case lines

  /// How «uncertain» agrees with it.
  fileprivate var uncertain: Phrase {
    switch self {
    case .rules, .matrix, .lines: Phrase(nb: "er usikre", nn: "er usikre", en: "are uncertain")
    case .person, .everything: Phrase(nb: "er usikkert", nn: "er usikkert", en: "is uncertain")
    }
  }

  fileprivate var name: Phrase {
    switch self {
    case .rules:
      Phrase(
        nb: "opplysningene som dekningskravene bygger på,", nn: "opplysningane som dekkingskrava byggjer på,",
        en: "the holdings that the coverage rules rest on")
    case .matrix:
      Phrase(
        nb: "opplysningene i kompetansematrisen", nn: "opplysningane i kompetansematrisa",
        en: "the holdings in the competence matrix")
    case .person:
      Phrase(
        nb: "alt som er registrert eller antatt om den ansatte,",
        nn: "alt som er registrert eller føresett om den tilsette,",
        en: "all that is recorded or assumed about the employee")
    case .everything:
      Phrase(
        nb: "alt som er registrert eller antatt om de ansatte,",
        nn: "alt som er registrert eller føresett om dei tilsette,",
        en: "all that is recorded or assumed about the employees")
    case .lines:
      Phrase(
        nb: "opplysningene bak hver linje", nn: "opplysningane bak kvar linje", en: "the holdings behind each line")
    }
  }
}

/// How much of the figures nobody has checked of late, as one sentence.
func footingLine(_ footing: Footing, of scope: FootingScope, _ language: Language) -> String {
  func n(_ count: Int) -> String { language.number(count) }
  guard let uncertain = footing.uncertainPercent else {
    return Phrase(
      nb: "Ingen registrert kompetanse ligger bak tallene.", nn: "Ingen registrert kompetanse ligg bak tala.",
      en: "No recorded competence lies behind the figures.")[language]
  }
  let share = language.percent(uncertain)
  let whole = scope.name[language] + " " + scope.uncertain[language]
  return Phrase(
    nb:
      "\(share) av \(whole): av \(n(footing.total)) opplysninger er \(n(footing.assumed)) antatt fra grunnutdanning, \(n(footing.unverified)) ukontrollerte og \(n(footing.old)) for gamle.",
    nn:
      "\(share) av \(whole): av \(n(footing.total)) opplysningar er \(n(footing.assumed)) føresette ut frå grunnutdanning, \(n(footing.unverified)) ukontrollerte og \(n(footing.old)) for gamle.",
    en:
      "\(share) of \(whole): of \(n(footing.total)) holdings, \(n(footing.assumed)) are assumed from basic education, \(n(footing.unverified)) unverified and \(n(footing.old)) too old."
  )[language]
}

/// What figures rest on, as a table.
func footingSection(_ footing: Footing, _ language: Language) -> Report.Section {
  func row(_ words: Phrase, _ count: Int) -> [ReportTable.Cell] {
    [.text(words[language]), .number(count), percentCell(percentage(count, of: footing.total))]
  }
  return .init(
    heading: Phrase(nb: "Hva tallene hviler på", nn: "Kva tala kviler på", en: "What the figures rest on")[language],
    table: ReportTable(
      columns: [
        .init(Phrase(nb: "Grunnlag", nn: .same, en: "Basis")[language], minimumWidth: 20),
        .init(Head.count[language], .trailing), .init(Head.share[language], .trailing),
      ],
      rows: [
        row(Phrase(nb: "kontrollert av andre", nn: .same, en: "checked by somebody else"), footing.checked),
        row(
          Phrase(
            nb: "kontrollert, men for gammelt", nn: "kontrollert, men for gammalt", en: "checked, but too old"),
          footing.old),
        row(
          Phrase(nb: "ukontrollert (egne ord)", nn: "ukontrollert (eigne ord)", en: "unverified (own word)"),
          footing.unverified),
        row(
          Phrase(
            nb: "antatt fra grunnutdanning", nn: "føresett ut frå grunnutdanning", en: "assumed from basic education"),
          footing.assumed),
      ]))
}

/// What «uncertain» means, and of what it is a share.
func uncertainNote(of scope: FootingScope, _ language: Language) -> String {
  let whole = scope.name[language]
  let meaning = Phrase(
    nb:
      "«Usikkert» er den delen av \(whole) som er ukontrollert, antatt fra grunnutdanning, eller eldre enn kompetansen varer (ellers tre år). Utdanning, spesialitet og rettighet uten utløp blir ikke for gamle.",
    nn:
      "«Usikkert» er den delen av \(whole) som er ukontrollert, føresett ut frå grunnutdanning, eller eldre enn kompetansen varer (elles tre år). Utdanning, spesialitet og rett utan utløp blir ikkje for gamle.",
    en:
      "“Uncertain” is the part of \(whole) that is unverified, assumed from basic education, or older than the competence lasts (else three years). Educations, specialities and rights that do not lapse never grow too old."
  )[language]
  let more: Phrase? =
    switch scope {
    case .rules:
      Phrase(
        nb: "En opplysning som trengs for flere oppgaver, teller én gang for hver.",
        nn: "Ei opplysning som trengst for fleire oppgåver, tel éin gong for kvar.",
        en: "A holding that several tasks need counts once for each.")
    case .matrix:
      Phrase(
        nb: "I en kolonne gjelder «usikkert» opplysningene bak hver linje.",
        nn: "I ein kolonne gjeld «usikkert» opplysningane bak kvar linje.",
        en: "In a column, “uncertain” is about the holdings behind each line.")
    case .person, .everything, .lines: nil
    }
  return [meaning, more?[language]].compactMap { $0 }.joined(separator: " ")
}

func footingJSON(_ footing: Footing) -> JSONValue {
  [
    "checked": .integer(footing.checked), "old": .integer(footing.old), "unverified": .integer(footing.unverified),
    "assumed": .integer(footing.assumed), "total": .integer(footing.total),
    "uncertainPercent": JSONValue(footing.uncertainPercent),
  ]
}

// MARK: Cells

func percentCell(_ percent: Int?) -> ReportTable.Cell { percent.map { .percent($0) } ?? .empty }

/// A count of people that may be hidden: `<5`, or a word.
func guardedCell(_ count: GuardedCount, minimum: Int, _ language: Language) -> ReportTable.Cell {
  switch count {
  case .shown(let count): .number(count)
  case .small: .mark("<\(minimum)", .plain)
  case .withheld: .mark(Phrase(nb: "skjult", nn: "skjult", en: "hidden")[language], .plain)
  }
}

func guardedJSON(_ count: GuardedCount, minimum: Int) -> JSONValue {
  switch count {
  case .shown(let count): .integer(count)
  case .small: .string("<\(minimum)")
  case .withheld: "hidden"
  }
}

/// A share that may be hidden.
func guardedPercentCell(_ share: Int?, _ language: Language) -> ReportTable.Cell {
  share.map { .percent($0) } ?? .mark(Phrase(nb: "skjult", nn: "skjult", en: "hidden")[language], .plain)
}

/// How small groups are kept.
func smallGroupsNote(_ minimum: Int, _ language: Language) -> String {
  Phrase(
    nb:
      "Grupper på færre enn \(minimum) personer vises som «<\(minimum)». Der et lite tall ellers kunne regnes ut, er et større tall eller summen skrevet «skjult», og andeler der få står innenfor eller utenfor er «skjult».",
    nn:
      "Grupper på færre enn \(minimum) personar blir viste som «<\(minimum)». Der eit lite tal elles kunne reknast ut, er eit større tal eller summen skrive «skjult», og delar der få står innanfor eller utanfor er «skjult».",
    en:
      "Groups of fewer than \(minimum) people are shown as “<\(minimum)”. Where a small number could otherwise be worked out, a larger one or the total is “hidden”, and so are shares with few people inside or outside them."
  )[language]
}

/// A competence with the level asked for, or the group of which one is enough.
func demandWords(_ anyOf: [CompetenceNeed.Demand], _ catalogue: Catalogue, _ language: Language) -> String {
  language.alternatives(
    anyOf.map { demand in
      catalogue.name(of: demand.competence, language) + (demand.level.map { " ≥ \($0.rawValue)" } ?? "")
    })
}

func demandJSON(_ anyOf: [CompetenceNeed.Demand]) -> JSONValue {
  .array(anyOf.map { ["competence": .string($0.competence.rawValue), "level": JSONValue($0.level?.rawValue)] })
}

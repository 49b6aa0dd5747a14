import ArgumentParser
import Domain

/// What stands between the angle brackets of help: `<oppgave>`.
enum ValueName {
  case task
  case unit
  case employee
  case competence
  case profession
  case words
  case codeOrWords
  case title
  case table
  case file
  case code
  case name
  case number
  case percent
  case parameter
  case value
  case year
  case level
  case kind
  case source
  case scope
  case reason
  case date
  case moment
  case days
  case folder
  case survey
  case months
  case address
  case head
  case risk
  case role
  case outcome
  case scenario
  case codes
  case format
  case when
  case language
  case target
  case budget
  case hours
  case seconds

  var words: Phrase {
    switch self {
    case .task: Phrase(nb: "oppgave", nn: "oppgåve", en: "task")
    case .unit: Phrase(nb: "enhet", nn: "eining", en: "unit")
    case .employee: Phrase(nb: "ansatt", nn: "tilsett", en: "employee")
    case .competence: Phrase(nb: "kompetanse", nn: .same, en: "competence")
    case .profession: Phrase(nb: "yrke", nn: .same, en: "profession")
    case .words: Phrase(nb: "ord", nn: .same, en: "words")
    case .codeOrWords: Phrase(nb: "kode-eller-ord", nn: .same, en: "code-or-words")
    case .title: Phrase(nb: "tittel", nn: .same, en: "title")
    case .table: Phrase(nb: "tabell", nn: .same, en: "table")
    case .file: Phrase(nb: "fil", nn: .same, en: "file")
    case .scenario: Phrase(nb: "scenario", nn: .same, en: "scenario")
    case .codes: Phrase(nb: "koder", nn: "kodar", en: "codes")
    case .code: Phrase(nb: "kode", nn: .same, en: "code")
    case .name: Phrase(nb: "navn", nn: "namn", en: "name")
    case .number: Phrase(nb: "nummer", nn: .same, en: "number")
    case .percent: Phrase(nb: "prosent", nn: .same, en: "percent")
    case .parameter: Phrase(nb: "forutsetning", nn: "føresetnad", en: "parameter")
    case .value: Phrase(nb: "verdi", nn: .same, en: "value")
    case .year: Phrase(nb: "år", nn: .same, en: "year")
    case .level: Phrase(nb: "nivå", nn: .same, en: "level")
    case .kind: Phrase(nb: "slag", nn: .same, en: "kind")
    case .source: Phrase(nb: "kilde", nn: "kjelde", en: "source")
    case .scope: Phrase(nb: "omfang", nn: .same, en: "scope")
    case .reason: Phrase(nb: "grunn", nn: .same, en: "reason")
    case .target: Phrase(nb: "mål", nn: .same, en: "target")
    case .budget: Phrase(nb: "budsjett", nn: .same, en: "budget")
    case .hours: Phrase(nb: "timer", nn: "timar", en: "hours")
    case .seconds: Phrase(nb: "sekunder", nn: "sekund", en: "seconds")
    case .date: Phrase(nb: "dato", nn: .same, en: "date")
    case .moment: Phrase(nb: "tidspunkt", nn: .same, en: "time")
    case .days: Phrase(nb: "dager", nn: "dagar", en: "days")
    case .address: Phrase(nb: "adresse", nn: .same, en: "address")
    case .folder: Phrase(nb: "mappe", nn: .same, en: "folder")
    case .survey: Phrase(nb: "kartlegging", nn: .same, en: "survey")
    case .months: Phrase(nb: "måneder", nn: "månader", en: "months")
    case .head: Phrase(nb: "hode", nn: "hovud", en: "head")
    case .risk: Phrase(nb: "risiko", nn: .same, en: "risk")
    case .role: Phrase(nb: "rolle", nn: .same, en: "role")
    case .outcome: Phrase(nb: "utfall", nn: .same, en: "outcome")
    case .format: Phrase(nb: "format", nn: .same, en: "format")
    case .when: Phrase(nb: "når", nn: .same, en: "when")
    case .language: Phrase(nb: "språk", nn: .same, en: "language")
    }
  }
}

extension ArgumentHelp {
  /// The help of an argument whose value is called so.
  func named(_ name: ValueName) -> ArgumentHelp {
    var help = self
    help.valueName = name.words[Speech.language]
    return help
  }
}

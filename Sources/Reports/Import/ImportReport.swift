public import Domain
public import Interchange
import Tabular
import Wording

/// What an import did or would do: what each file was taken for, what changed, and every fault with its place.
public func importReport(_ outcome: ImportOutcome, _ language: Language) -> Report {
  var report = Report(title: title(outcome, language))
  for file in outcome.files {
    var lines: [String] = []
    if let format = file.format { lines.append(formatLine(file, format, language)) }
    if !file.kinds.isEmpty { lines.append(tallyLine(file, outcome, language)) }
    lines += file.notes.sorted { "\($0.key)" < "\($1.key)" }.map { words(of: $0.key, count: $0.value)[language] }
    lines += file.assumptions.map { words(of: $0, language)[language] }
    lines += madeLines(file, isWritten: outcome.isWritten, language)
    if file.invalidDelegations > 0 {
      lines.append(
        language.counted(
          file.invalidDelegations,
          one: Phrase(
            nb: "delegering er ugyldig: nedenfra delegation list sier hvorfor.",
            nn: "delegering er ugyldig: nedenfra delegation list seier kvifor.",
            en: "delegation is not valid: nedenfra delegation list says why."),
          many: Phrase(
            nb: "delegeringer er ugyldige: nedenfra delegation list sier hvorfor.",
            nn: "delegeringar er ugyldige: nedenfra delegation list seier kvifor.",
            en: "delegations are not valid: nedenfra delegation list says why.")))
    }
    if let renamed = renamingLine(file.renamings, language) { lines.append(renamed) }
    if !file.skippedSheets.isEmpty {
      lines.append(
        Phrase(
          nb: "Ark som ikke ble lest: \(language.list(file.skippedSheets)).",
          nn: "Ark som ikkje vart lesne: \(language.list(file.skippedSheets)).",
          en: "Sheets that were not read: \(language.list(file.skippedSheets)).")[language])
    }
    if let batch = file.batch, outcome.isWritten {
      lines.append(
        Phrase(
          nb: "Kan angres med: nedenfra import undo \(batch)", nn: "Kan angrast med: nedenfra import undo \(batch)",
          en: "Can be undone with: nedenfra import undo \(batch)")[language])
    }
    report.sections.append(.init(heading: file.name, paragraphs: lines))
  }
  let problems = outcome.problems
  if !problems.isEmpty {
    report.sections.append(
      .init(
        heading: Phrase(nb: "Feil: \(problems.count)", nn: "Feil: \(problems.count)", en: "Faults: \(problems.count)")[
          language],
        paragraphs: problemLines(problems, language, atMost: shownProblems)))
  }
  if outcome.isRefused {
    report.notes.append(refusalNote(outcome, language))
  }
  return report
}

/// Whose name is another than before.
private func renamingLine(_ renamings: [Renaming], _ language: Language) -> String? {
  if renamings.isEmpty { return nil }
  let names = language.list(
    renamings.map { "\($0.employee) \(language.quoted($0.earlier)) → \(language.quoted($0.later))" }, atMost: 10)
  return Phrase(
    nb: "Nytt navn på samme ansattnummer: \(names). Er det en annen person, er nummeret feil.",
    nn: "Nytt namn på same tilsettnummer: \(names). Er det ein annan person, er nummeret feil.",
    en: "Another name on the same employee number: \(names). If it is another person, the number is wrong.")[language]
}

/// What was made besides the rows of the file, or would have been.
private func madeLines(_ file: ImportedFile, isWritten: Bool, _ language: Language) -> [String] {
  var lines: [String] = []
  if file.authorisationsMade > 0 {
    let made =
      isWritten
      ? Phrase(nb: "er lagt inn", nn: file.authorisationsMade == 1 ? "er lagd inn" : "er lagde inn", en: "recorded")
      : Phrase(
        nb: "ville blitt lagt inn", nn: file.authorisationsMade == 1 ? "ville blitt lagd inn" : "ville blitt lagde inn",
        en: "would be recorded")
    lines.append(
      language.counted(
        file.authorisationsMade,
        one: Phrase(
          nb: "autorisasjon \(made.bokmål) etter opplysning fra arbeidsgiver; ingen har kontrollert den mot HPR.",
          nn: "autorisasjon \(made.nynorsk) etter opplysning frå arbeidsgivaren; ingen har kontrollert han mot HPR.",
          en:
            "authorisation \(made.english) on the employer’s word; nobody has checked it against the register (HPR)."),
        many: Phrase(
          nb: "autorisasjoner \(made.bokmål) etter opplysning fra arbeidsgiver; ingen har kontrollert dem mot HPR.",
          nn:
            "autorisasjonar \(made.nynorsk) etter opplysning frå arbeidsgivaren; ingen har kontrollert dei mot HPR.",
          en:
            "authorisations \(made.english) on the employer’s word; nobody has checked them against the register (HPR)."
        )))
  }
  if file.claimsFromTitles > 0 {
    let read =
      isWritten
      ? Phrase(
        nb: "er lest", nn: file.claimsFromTitles == 1 ? "er lesen" : "er lesne",
        en: file.claimsFromTitles == 1 ? "was read" : "were read")
      : Phrase(
        nb: "ville blitt lest", nn: file.claimsFromTitles == 1 ? "ville blitt lesen" : "ville blitt lesne",
        en: "would be read")
    lines.append(
      language.counted(
        file.claimsFromTitles,
        one: Phrase(
          nb: "videreutdanning eller spesialitet \(read.bokmål) ut av en stillingstittel; den må godkjennes.",
          nn: "vidareutdanning eller spesialitet \(read.nynorsk) ut av ein stillingstittel; ho må godkjennast.",
          en: "education or speciality \(read.english) out of a job title; it needs a signature."),
        many: Phrase(
          nb: "videreutdanninger eller spesialiteter \(read.bokmål) ut av stillingstitler; de må godkjennes.",
          nn: "vidareutdanningar eller spesialitetar \(read.nynorsk) ut av stillingstitlar; dei må godkjennast.",
          en: "educations or specialities \(read.english) out of job titles; they need a signature.")))
  }
  return lines
}

/// Every fault by itself, for CSV and XLSX.
public func importFaultsReport(_ outcome: ImportOutcome, _ language: Language) -> Report {
  Report(
    title: title(outcome, language),
    sections: [
      .init(
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Fil", nn: .same, en: "File")[language]),
            .init(Phrase(nb: "Ark", nn: .same, en: "Sheet")[language]),
            .init(Phrase(nb: "Linje", nn: .same, en: "Line")[language], .trailing),
            .init(Phrase(nb: "Kolonne", nn: .same, en: "Column")[language]),
            .init(Phrase(nb: "Feil", nn: .same, en: "Fault")[language]),
          ],
          rows: outcome.problems.map { problem in
            [
              .text(problem.place.file), .text(problem.place.sheet ?? ""),
              problem.place.line.map { .number($0) } ?? .text(""), .text(problem.place.column ?? ""),
              .text(words(of: problem.fault, at: problem.place, language)[language]),
            ]
          }))
    ])
}

/// More than this nobody reads in one go; the file is mended and tried again.
private let shownProblems = 200

private func title(_ outcome: ImportOutcome, _ language: Language) -> String {
  if outcome.isRehearsal {
    return Phrase(
      nb: "Prøve: ingenting er skrevet", nn: "Prøve: ingenting er skrive", en: "Dry run: nothing was written")[language]
  }
  if outcome.isRefused {
    return Phrase(
      nb: "Avvist: ingenting er skrevet", nn: "Avvist: ingenting er skrive", en: "Refused: nothing was written")[
        language]
  }
  let changed = outcome.files.contains { $0.batch != nil }
  return changed
    ? Phrase(nb: "Importert", nn: "Importert", en: "Imported")[language]
    : Phrase(nb: "Ingenting å endre", nn: "Ingenting å endre", en: "Nothing to change")[language]
}

private func refusalNote(_ outcome: ImportOutcome, _ language: Language) -> String {
  if outcome.problems.contains(where: { $0.fault == .nationalIdentityColumn || $0.fault == .nationalIdentityNumber }) {
    return Phrase(
      nb: "Fødselsnumre lagres aldri. Ta bort kolonnen eller cellen i filen, og prøv igjen; --skip-bad hjelper ikke.",
      nn:
        "Fødselsnummer blir aldri lagra. Ta bort kolonnen eller cella i fila, og prøv igjen; --skip-bad hjelper ikkje.",
      en:
        "National identity numbers are never stored. Remove the column or the cell from the file and try again; --skip-bad does not help."
    )[
      language]
  }
  if outcome.problems.contains(where: \.isFatal) {
    return Phrase(
      nb: "Rett filen og prøv igjen.", nn: "Rett fila og prøv igjen.", en: "Mend the file and try again.")[language]
  }
  return Phrase(
    nb: "Rett radene og prøv igjen, eller bruk --skip-bad for å importere resten uten dem.",
    nn: "Rett radene og prøv igjen, eller bruk --skip-bad for å importere resten utan dei.",
    en: "Mend the rows and try again, or use --skip-bad to import the rest without them.")[language]
}

private func formatLine(_ file: ImportedFile, _ format: TableFormat, _ language: Language) -> String {
  let form: Phrase =
    switch format {
    case .xlsx: Phrase(nb: "Excel-regneark", nn: "Excel-rekneark", en: "Excel workbook")
    case .csv(let encoding, let delimiter):
      Phrase(
        nb: "CSV, \(encodingName(encoding)), skilletegn \(delimiterName(delimiter)[language])",
        nn: "CSV, \(encodingName(encoding)), skiljeteikn \(delimiterName(delimiter)[language])",
        en: "CSV, \(encodingName(encoding)), separator \(delimiterName(delimiter)[language])")
    }
  guard !file.kinds.isEmpty else { return form[language] + "." }
  let kinds = language.list(file.kinds.map { name(of: $0)[language] })
  return Phrase(nb: "Lest som \(kinds): ", nn: "Lesen som \(kinds): ", en: "Read as \(kinds): ")[language]
    + form[language] + "."
}

private func tallyLine(_ file: ImportedFile, _ outcome: ImportOutcome, _ language: Language) -> String {
  let tally = file.tally
  let sum = tally.added + tally.changed + tally.ended + tally.unchanged + tally.skipped
  if sum == 0 {
    return Phrase(
      nb: "Ingenting å importere: det er ingen rader under overskriften.",
      nn: "Ingenting å importere: det er ingen rader under overskrifta.",
      en: "Nothing to import: there are no rows under the header.")[language]
  }
  func counted(_ count: Int, _ words: Phrase, many: Phrase? = nil) -> String {
    language.counted(count, one: words, many: many ?? words)
  }
  let counts = [
    counted(
      tally.added, Phrase(nb: "ny rad", nn: .same, en: "new row"),
      many: Phrase(nb: "nye rader", nn: .same, en: "new rows")),
    counted(tally.changed, Phrase(nb: "endret", nn: "endra", en: "changed")),
    counted(tally.ended, Phrase(nb: "avsluttet", nn: "avslutta", en: "ended")),
    counted(tally.unchanged, Phrase(nb: "uendret", nn: "uendra", en: "unchanged")),
    counted(
      tally.skipped, Phrase(nb: "ikke tatt med", nn: "ikkje teken med", en: "left out"),
      many: Phrase(nb: "ikke tatt med", nn: "ikkje tekne med", en: "left out")),
  ].joined(separator: ", ")
  let would =
    outcome.isWritten
    ? "" : Phrase(nb: "Ville gitt: ", nn: "Ville gjeve: ", en: "Would give: ")[language]
  return would + counts + "."
}

/// `stillinger.csv, linje 14, kolonne «Yrke»`.
func place(_ place: ImportPlace, _ language: Language) -> String {
  let line = place.line.map { Phrase(nb: "linje \($0)", nn: .same, en: "line \($0)")[language] }
  return Reports.place(place, lines: line, language)
}

/// The same with words for several lines, or for none.
func place(_ place: ImportPlace, lines: String?, _ language: Language) -> String {
  var parts = [place.file]
  if let sheet = place.sheet { parts.append(Phrase(nb: "ark «\(sheet)»", nn: .same, en: "sheet “\(sheet)”")[language]) }
  if let lines { parts.append(lines) }
  if let column = place.column {
    parts.append(Phrase(nb: "kolonne «\(column)»", nn: .same, en: "column “\(column)”")[language])
  }
  return parts.joined(separator: ", ")
}

func name(of kind: ImportKind) -> Phrase {
  switch kind {
  case .units: Phrase(nb: "enheter", nn: "einingar", en: "units")
  case .employees: Phrase(nb: "ansatte og stillinger", nn: "tilsette og stillingar", en: "employees and positions")
  case .authorisations: Phrase(nb: "autorisasjoner", nn: "autorisasjonar", en: "authorisations")
  case .courses: Phrase(nb: "kurs", nn: .same, en: "courses")
  case .holdings: Phrase(nb: "kompetanse", nn: .same, en: "holdings")
  case .matrix: Phrase(nb: "kompetansematrise", nn: .same, en: "competence matrix")
  case .coverage: Phrase(nb: "dekningskrav", nn: "dekkingskrav", en: "coverage rules")
  case .delegations: Phrase(nb: "delegeringer", nn: "delegeringar", en: "delegations")
  case .volumes: Phrase(nb: "volum", nn: .same, en: "volumes")
  }
}

private func encodingName(_ encoding: TextEncoding) -> String {
  switch encoding {
  case .utf8, .utf8BOM: "UTF-8"
  case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
  case .windows1252: "Windows-1252"
  }
}

private func delimiterName(_ delimiter: Character) -> Phrase {
  switch delimiter {
  case ";": Phrase(nb: "semikolon", nn: .same, en: "semicolon")
  case "\t": Phrase(nb: "tabulator", nn: .same, en: "tab")
  case "|": Phrase(nb: "strek", nn: .same, en: "bar")
  default: Phrase(nb: "komma", nn: .same, en: "comma")
  }
}

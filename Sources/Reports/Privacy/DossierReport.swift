public import Domain
import Wording

/// Everything that is recorded about a person, for the person to read: every row with when it was recorded and replaced.
public func dossierReport(_ dossier: Dossier, _ catalogue: Catalogue, on date: CalendarDate, _ language: Language)
  -> Report
{
  var report = dossierHead(dossier, on: date, language)
  report.sections = shownParts(dossier).map { part in
    let columns = shownColumns(of: part)
    return .init(
      heading: DossierWords.heading(table: part.table, role: part.role)[language],
      table: ReportTable(
        columns: columns.map {
          .init(DossierWords.label(column: part.columns[$0])[language], minimumWidth: 8)
        },
        rows: part.rows.map { row in
          columns.map { cell(row[$0], table: part.table, column: part.columns[$0], catalogue, language) }
        }))
  }
  if !dossier.mentions.isEmpty {
    report.sections.append(
      .init(
        heading: mentionsHeading[language],
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Hvor", nn: "Kvar", en: "Where")[language]),
            .init(Phrase(nb: "Felt", nn: .same, en: "Field")[language]),
            .init(Phrase(nb: "Tekst", nn: .same, en: "Text")[language], minimumWidth: 20),
          ],
          rows: dossier.mentions.map {
            [.text($0.table), .text(DossierWords.label(column: $0.column)[language]), .text($0.text)]
          })))
  }
  if !dossier.events.isEmpty {
    report.sections.append(
      .init(
        heading: eventsHeading[language],
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Nr.", nn: .same, en: "No.")[language], .trailing),
            .init(Phrase(nb: "Når", nn: .same, en: "When")[language]),
            .init(Phrase(nb: "Slag", nn: .same, en: "Kind")[language]),
            .init(Phrase(nb: "Hvem", nn: "Kven", en: "Who")[language], minimumWidth: 8),
            .init(Phrase(nb: "Begrunnelse", nn: "Grunngjeving", en: "Reason")[language], minimumWidth: 12),
          ],
          rows: dossier.events.map {
            [
              .text("\($0.number)"), .text(language.moment($0.at) + " UTC"), .text($0.kind), .text($0.actor),
              .text($0.reason),
            ]
          })))
  }
  return report
}

/// The same in one table, a value a line: what CSV can hold.
public func dossierList(_ dossier: Dossier, _ catalogue: Catalogue, on date: CalendarDate, _ language: Language)
  -> Report
{
  var report = dossierHead(dossier, on: date, language)
  var rows: [[ReportTable.Cell]] = []
  for section in dossierReport(dossier, catalogue, on: date, language).sections {
    guard let table = section.table else { continue }
    for (index, row) in table.rows.enumerated() {
      for (column, cell) in zip(table.columns, row) where cell != .empty && cell != .text("") {
        rows.append([.text(section.heading), .number(index + 1), .text(column.title), cell])
      }
    }
  }
  report.sections = [
    .init(
      table: ReportTable(
        columns: [
          .init(Phrase(nb: "Del", nn: .same, en: "Part")[language]),
          .init(Phrase(nb: "Rad", nn: .same, en: "Row")[language], .trailing),
          .init(Phrase(nb: "Felt", nn: .same, en: "Field")[language]),
          .init(Phrase(nb: "Verdi", nn: .same, en: "Value")[language]),
        ], rows: rows))
  ]
  return report
}

private func dossierHead(_ dossier: Dossier, on date: CalendarDate, _ language: Language) -> Report {
  let employee = dossier.employee
  return Report(
    title: "\(employee.name) (\(employee.number))",
    facts: [
      Phrase(
        nb: "Alt som er registrert per \(language.date(date)), også det som er erstattet siden.",
        nn: "Alt som er registrert per \(language.date(date)), òg det som er erstatta sidan.",
        en: "All that is recorded as of \(language.date(date)), also what has been replaced since.")[language]
    ])
}

private let mentionsHeading = Phrase(nb: "Omtale i andre tekster", nn: "Omtale i andre tekstar", en: "Named elsewhere")
private let eventsHeading = Phrase(nb: "Hendelser i loggen", nn: "Hendingar i loggen", en: "Events of the log")

/// The parts with rows, in a fixed order.
private func shownParts(_ dossier: Dossier) -> [Dossier.Part] {
  dossier.parts.filter { !$0.rows.isEmpty }.enumerated().sorted { left, right in
    let places = [left, right].map { DossierWords.place(table: $0.element.table, role: $0.element.role) }
    return (places[0], left.offset) < (places[1], right.offset)
  }.map(\.element)
}

/// All but the person's own number and columns that are empty in every row.
private func shownColumns(of part: Dossier.Part) -> [Int] {
  part.columns.indices.filter { index in
    part.columns[index] != part.role && part.rows.contains { $0[index] != .none && $0[index] != .text("") }
  }
}

private func cell(
  _ value: Dossier.Value, table: String, column: String, _ catalogue: Catalogue, _ language: Language
) -> ReportTable.Cell {
  switch value {
  case .none:
    // Of a competence that is held or not, nothing stands for «held».
    let isStatement = (table == "assertion" && column == "level") || column == "assertedLevel"
    return isStatement ? .text(Phrase(nb: "ja", nn: .same, en: "yes")[language]) : .empty
  case .text(let text):
    switch column {
    case "task": return .text(catalogue.name(of: TaskCode(text), language))
    case "competence": return .text(catalogue.name(of: CompetenceCode(text), language))
    case "profession", "fromProfession", "toProfession":
      return .text(catalogue.name(of: ProfessionCode(text), language))
    default: break
    }
    if let word = DossierWords.word(text, table: table, column: column) { return .text(word[language]) }
    return CalendarDate(iso: text).map { .date($0) } ?? .text(text)
  case .number(let number):
    if column == "share" { return .hundredths(number) }
    let isStatement = (table == "assertion" && column == "level") || column == "assertedLevel"
    if isStatement, number == 0 { return .text(Phrase(nb: "nei", nn: .same, en: "no")[language]) }
    // A year and a number of a survey are no amounts.
    return .text("\(number)")
  case .event(_, let at): return .text(language.moment(at) + " UTC")
  }
}

public func dossierJSON(_ dossier: Dossier, on date: CalendarDate) -> JSONValue {
  let employee = dossier.employee
  var members: [String: JSONValue] = [
    "schema": "nedenfra.employee/1", "on": .string(date.iso), "employee": .string(employee.number.rawValue),
    "name": .string(employee.name), "hpr": JSONValue(employee.hprNumber), "birthYear": JSONValue(employee.birthYear),
    "mentions": .array(
      dossier.mentions.map {
        ["table": .string($0.table), "column": .string($0.column), "text": .string($0.text)]
      }),
    "events": .array(
      dossier.events.map {
        [
          "event": .integer(Int($0.number)), "at": .string($0.at), "kind": .string($0.kind),
          "actor": .string($0.actor), "reason": .string($0.reason),
        ]
      }),
  ]
  for part in dossier.parts {
    members[DossierWords.key(table: part.table, role: part.role)] = .array(
      part.rows.map { row in
        .object(
          Dictionary(
            zip(part.columns, row).map { (DossierWords.key(column: $0), json($1, column: $0)) }
          ) { first, _ in first })
      })
  }
  return .object(members)
}

private func json(_ value: Dossier.Value, column: String) -> JSONValue {
  switch value {
  case .none: .null
  case .text(let text): .string(text)
  case .number(let number): column == "share" ? .decimal(Double(number) / 100) : .integer(number)
  case .event(let number, let at): ["event": .integer(Int(number)), "at": .string(at)]
  }
}

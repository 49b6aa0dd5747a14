public import Domain
public import Matching
import Wording

/// The units, each under its own parent.
public func unitsReport(_ tree: UnitTree, _ language: Language) -> Report {
  func rows(under parent: UnitCode?, depth: Int) -> [[ReportTable.Cell]] {
    tree.units.filter { $0.parent == parent }.flatMap { unit in
      [[.text(unit.code.rawValue), .text(String(repeating: "  ", count: depth) + unit.name), .text(unit.kind)]]
        + rows(under: unit.code, depth: depth + 1)
    }
  }
  return Report(
    title: Phrase(nb: "Enheter", nn: "Einingar", en: "Units")[language],
    sections: [
      .init(
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Kode", nn: .same, en: "Code")[language]),
            .init(Phrase(nb: "Navn", nn: "Namn", en: "Name")[language], minimumWidth: 20),
            .init(Phrase(nb: "Slag", nn: .same, en: "Kind")[language], minimumWidth: 10),
          ], rows: rows(under: nil, depth: 0)))
    ])
}

/// Employees with their positions on a date.
public func employeesReport(
  _ files: [PersonnelFile], _ catalogue: Catalogue, on date: CalendarDate, _ language: Language
) -> Report {
  let rows = files.flatMap { file in
    file.positions.filter { $0.period.contains(date) }.map { position -> [ReportTable.Cell] in
      [
        .text(file.employee.number.rawValue), .text(file.employee.name), .text(position.unit.rawValue),
        .text(position.title), .text(position.profession.map { catalogue.name(of: $0, language) } ?? ""),
        .text(language.percent(position.percent)), .text(words(of: position.period, language)),
      ]
    }
  }
  return Report(
    title: Phrase(nb: "Ansatte", nn: "Tilsette", en: "Employees")[language],
    facts: [
      Phrase(nb: "Per ", nn: .same, en: "As of ")[language] + language.date(date) + ": "
        + language.counted(Set(rows.map { $0[0] }).count, .employee) + ", "
        + language.counted(rows.count, .position) + "."
    ],
    sections: [
      .init(
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Ansatt", nn: "Tilsett", en: "Employee")[language]),
            .init(Phrase(nb: "Navn", nn: "Namn", en: "Name")[language], minimumWidth: 14),
            .init(Phrase(nb: "Enhet", nn: "Eining", en: "Unit")[language], minimumWidth: 6),
            .init(Phrase(nb: "Tittel", nn: .same, en: "Title")[language], minimumWidth: 12),
            .init(Phrase(nb: "Yrke", nn: .same, en: "Profession")[language], minimumWidth: 10),
            .init(Phrase(nb: "Stilling", nn: .same, en: "Share")[language], .trailing),
            .init(Phrase(nb: "Periode", nn: .same, en: "Period")[language], minimumWidth: 12),
          ], rows: rows))
    ])
}

/// Everything that is known of one employee.
public func employeeReport(
  _ file: PersonnelFile, _ delegations: [JudgedDelegation], _ catalogue: Catalogue, on date: CalendarDate,
  _ language: Language
) -> Report {
  let employee = file.employee
  var report = Report(title: "\(employee.name) (\(employee.number))")
  var facts: [String] = []
  if let number = employee.hprNumber { facts.append("HPR: \(number)") }
  if let year = employee.birthYear {
    facts.append(Phrase(nb: "Født: \(year)", nn: "Fødd: \(year)", en: "Born: \(year)")[language])
  }
  if !facts.isEmpty { report.facts = [facts.joined(separator: " · ")] }
  func period(_ period: Period) -> ReportTable.Cell { .text(words(of: period, language)) }
  let periodColumn = ReportTable.Column(Phrase(nb: "Periode", nn: .same, en: "Period")[language], minimumWidth: 12)
  if !file.positions.isEmpty {
    report.sections.append(
      .init(
        heading: Phrase(nb: "Stillinger", nn: "Stillingar", en: "Positions")[language],
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Enhet", nn: "Eining", en: "Unit")[language]),
            .init(Phrase(nb: "Tittel", nn: .same, en: "Title")[language], minimumWidth: 12),
            .init(Phrase(nb: "Yrke", nn: .same, en: "Profession")[language]),
            .init(Phrase(nb: "Stilling", nn: .same, en: "Share")[language], .trailing), periodColumn,
          ],
          rows: file.positions.map {
            [
              .text($0.unit.rawValue), .text($0.title),
              .text($0.profession.map { catalogue.name(of: $0, language) } ?? ""),
              .text(language.percent($0.percent)), period($0.period),
            ]
          })))
  }
  if !file.authorisations.isEmpty {
    report.sections.append(
      .init(
        heading: Phrase(nb: "Autorisasjoner", nn: "Autorisasjonar", en: "Authorisations")[language],
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Yrke", nn: .same, en: "Profession")[language]),
            .init(Phrase(nb: "Type", nn: .same, en: "Type")[language]),
            .init(Phrase(nb: "Status", nn: .same, en: "Status")[language]),
            .init(Phrase(nb: "Begrensning", nn: "Avgrensing", en: "Restriction")[language], minimumWidth: 12),
            .init(Phrase(nb: "Kilde", nn: "Kjelde", en: "Source")[language], minimumWidth: 8, yields: true),
            periodColumn,
          ],
          rows: file.authorisations.map {
            [
              .text(catalogue.name(of: $0.profession, language)), .text($0.kind.name[language]),
              .text($0.status.name[language]),
              .text($0.restriction),
              .text(sourceWords($0, language) + ($0.asOf.map { " \(language.date($0))" } ?? "")),
              period($0.period),
            ]
          })))
  }
  if !delegations.isEmpty { report.sections.append(delegationSection(delegations, catalogue, language)) }
  if !file.suspensions.isEmpty {
    report.sections.append(
      .init(
        heading: Phrase(nb: "Midlertidig stanset", nn: "Mellombels stansa", en: "Suspended")[language],
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Stanset fra", nn: "Stansa frå", en: "Suspended from")[language], minimumWidth: 18),
            .init(Phrase(nb: "Grunn", nn: .same, en: "Reason")[language], minimumWidth: 14),
            .init(Phrase(nb: "Bestemt av", nn: "Avgjort av", en: "Decided by")[language], minimumWidth: 10),
            periodColumn,
          ],
          rows: file.suspensions.map { suspension in
            [
              .text(name(of: suspension.subject, catalogue, language)), .text(suspension.reason),
              .text(suspension.approvedBy), period(suspension.period),
            ]
          })))
  }
  if !file.exemptions.isEmpty { report.sections.append(exemptionSection(file.exemptions, catalogue, language)) }
  if !file.assertions.isEmpty {
    report.sections.append(
      .init(
        heading: Phrase(nb: "Kompetanse", nn: .same, en: "Competence")[language],
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Kompetanse", nn: .same, en: "Competence")[language], minimumWidth: 20),
            .init(Phrase(nb: "Nivå", nn: .same, en: "Level")[language]),
            .init(Phrase(nb: "Hvem sier det", nn: "Kven seier det", en: "Whose word")[language], minimumWidth: 10),
            periodColumn,
            .init(Phrase(nb: "Kilde", nn: "Kjelde", en: "Source")[language], minimumWidth: 10, yields: true),
          ],
          rows: file.assertions.map { assertion in
            let level: String =
              switch assertion.statement {
              case .level(let level): "\(level.rawValue)"
              case .held: Phrase(nb: "ja", nn: .same, en: "yes")[language]
              case .notHeld: Phrase(nb: "nei", nn: .same, en: "no")[language]
              }
            return [
              .text(catalogue.name(of: assertion.competence, language)), .text(level),
              .text(assertion.kind.name[language]), period(assertion.period), .text(assertion.source),
            ]
          })))
  }
  return report
}

private func delegationSection(
  _ delegations: [JudgedDelegation], _ catalogue: Catalogue, _ language: Language
) -> Report.Section {
  .init(
    heading: Phrase(nb: "Delegeringer", nn: "Delegeringar", en: "Delegations")[language],
    table: ReportTable(
      columns: [
        .init(Phrase(nb: "Oppgave", nn: "Oppgåve", en: "Task")[language], minimumWidth: 18),
        .init(Phrase(nb: "Enhet", nn: "Eining", en: "Unit")[language], minimumWidth: 6),
        .init(Phrase(nb: "Status", nn: .same, en: "Status")[language], minimumWidth: 10),
        .init(Phrase(nb: "Gitt av", nn: "Gjeven av", en: "Given by")[language], minimumWidth: 10),
        .init(Phrase(nb: "Omfang", nn: .same, en: "Scope")[language], minimumWidth: 10),
        .init(Phrase(nb: "Periode", nn: .same, en: "Period")[language], minimumWidth: 12),
        .init(Phrase(nb: "Grunn", nn: .same, en: "Reason")[language]),
      ],
      rows: delegations.map { judged in
        let (delegation, state) = (judged.delegation, judged.validity.state)
        return [
          .text(catalogue.name(of: delegation.task, language)),
          .text(delegation.unit?.rawValue ?? Phrase(nb: "alle", nn: .same, en: "all")[language]),
          .mark(state.words[language], state.tone), .text(delegation.givenBy), .text(delegation.scope),
          .text(words(of: delegation.period, language)),
          .text(judged.reasons(catalogue, language).joined(separator: "; ")),
        ]
      }, hasDetails: true, labelsDetails: true))
}

/// Who may not do what for a while.
public func suspensionsReport(
  _ files: [PersonnelFile], _ catalogue: Catalogue, _ asOf: AsOf, _ language: Language
) -> Report {
  var report = Report(
    title: Phrase(nb: "Midlertidig stanset", nn: "Mellombels stansa", en: "Suspended")[language],
    facts: [asOfLine(asOf, language)])
  if files.isEmpty { report.facts.append(Phrase(nb: "Ingen.", nn: "Ingen.", en: "Nobody.")[language]) }
  report.sections = [
    .init(
      table: ReportTable(
        columns: [
          .init(Phrase(nb: "Ansatt", nn: "Tilsett", en: "Employee")[language]),
          .init(Phrase(nb: "Navn", nn: "Namn", en: "Name")[language], minimumWidth: 12),
          .init(Phrase(nb: "Enhet", nn: "Eining", en: "Unit")[language], minimumWidth: 6),
          .init(Phrase(nb: "Stanset fra", nn: "Stansa frå", en: "Suspended from")[language], minimumWidth: 18),
          .init(Phrase(nb: "Kode", nn: .same, en: "Code")[language], minimumWidth: 10),
          .init(Phrase(nb: "Grunn", nn: .same, en: "Reason")[language], minimumWidth: 10),
          .init(Phrase(nb: "Bestemt av", nn: "Avgjort av", en: "Decided by")[language], minimumWidth: 10),
          .init(Phrase(nb: "Periode", nn: .same, en: "Period")[language], minimumWidth: 12),
        ],
        rows: files.flatMap { file -> [[ReportTable.Cell]] in
          let units = file.positions.filter { $0.period.contains(asOf.date) }.map(\.unit.rawValue)
          return file.suspensions.map { suspension -> [ReportTable.Cell] in
            [
              .text(file.employee.number.rawValue), .text(file.employee.name), .text(units.joined(separator: ", ")),
              .text(name(of: suspension.subject, catalogue, language)), .text(suspension.subject.code),
              .text(suspension.reason), .text(suspension.approvedBy), .text(words(of: suspension.period, language)),
            ]
          }
        }))
  ]
  return report
}

/// The job titles that the organisation has decided about, and on wish those of the catalogue.
public func titlesReport(_ titles: [JobTitle], _ catalogue: Catalogue, _ language: Language) -> Report {
  Report(
    title: Phrase(nb: "Stillingstitler", nn: "Stillingstitlar", en: "Job titles")[language],
    facts: titles.isEmpty
      ? [
        Phrase(
          nb: "Ingen titler er husket her ennå. De som katalogen har: nedenfra title list --all",
          nn: "Ingen titlar er hugsa her enno. Dei som katalogen har: nedenfra title list --all",
          en: "No titles are remembered here yet. Those of the catalogue: nedenfra title list --all")[language]
      ] : [],
    sections: [
      .init(
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Tittel", nn: .same, en: "Title")[language], minimumWidth: 16),
            .init(Phrase(nb: "Yrke", nn: .same, en: "Profession")[language], minimumWidth: 12),
            .init(Phrase(nb: "Kompetanse", nn: .same, en: "Competence")[language], minimumWidth: 12),
            .init(Phrase(nb: "Kilde", nn: "Kjelde", en: "Source")[language], minimumWidth: 14, yields: true),
          ],
          rows: titles.map {
            [
              .text($0.title), .text($0.profession.map { "\(catalogue.name(of: $0, language)) (\($0))" } ?? "–"),
              .text($0.competence?.rawValue ?? ""), sourceCell($0.provenance, language),
            ]
          }))
    ])
}

private func sourceWords(_ right: Authorisation, _ language: Language) -> String {
  guard !right.isVerified else { return right.source }
  return Phrase(
    nb: "arbeidsgiveren, ikke kontrollert", nn: "arbeidsgivaren, ikkje kontrollert", en: "the employer, not checked")[
      language]
}

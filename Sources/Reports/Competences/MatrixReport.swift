public import Domain
public import Matching
import Wording

/// People × competences of a unit.
///
/// - Parameter columnsAcross: how many competences fit beside each other; the rest follows in further tables.
public func matrixReport(
  _ matrix: CompetenceMatrix, unitName: String, _ asOf: AsOf, _ language: Language, columnsAcross: Int
) -> Report {
  var report = Report(
    title: Phrase(
      nb: "Kompetansematrise – \(unitName)", nn: "Kompetansematrise – \(unitName)",
      en: "Competence matrix – \(unitName)")[language])
  report.facts = [asOfLine(asOf, language)]
  guard !matrix.columns.isEmpty, !matrix.rows.isEmpty else {
    report.facts.append(
      Phrase(
        nb:
          "Ingenting å vise: enheten har ingen ansatte på datoen, eller ingen dekningskrav som sier hvilke oppgaver den trenger.",
        nn:
          "Ingenting å vise: eininga har ingen tilsette på datoen, eller ingen dekkingskrav som seier kva oppgåver ho treng.",
        en:
          "Nothing to show: the unit has no employees on the date, or no coverage rules that say which tasks it needs.")[
          language])
    report.sections = [.init(table: ReportTable(columns: firstColumns(language), rows: []))]
    return report
  }
  for start in stride(from: 0, to: matrix.columns.count, by: max(1, columnsAcross)) {
    let range = start..<min(start + max(1, columnsAcross), matrix.columns.count)
    report.sections.append(section(matrix, range, language))
  }
  report.notes = [matrixLegend(language)]
  return report
}

/// What the cells of a matrix mean.
func matrixLegend(_ language: Language) -> String {
  Phrase(
    nb:
      "Tall = nivå (1 observerer … 5 veileder andre). Ja = har. ~ antatt fra grunnutdanning. ? egne ord, ikke kontrollert. ! utløpt. · har ikke. f fritatt. «Nok» = hvor mange som har det høyeste nivået oppgavene krever.",
    nn:
      "Tal = nivå (1 observerer … 5 rettleier andre). Ja = har. ~ føresett ut frå grunnutdanning. ? eigne ord, ikkje kontrollert. ! gått ut. · har ikkje. f friteken. «Nok» = kor mange som har det høgaste nivået oppgåvene krev.",
    en:
      "Number = level (1 observes … 5 supervises others). Yes = held. ~ assumed from basic education. ? own word, not checked. ! lapsed. · not held. e exempted. “Enough” = how many hold the highest level that the tasks ask for."
  )[
    language]
}

private func section(_ matrix: CompetenceMatrix, _ range: Range<Int>, _ language: Language) -> Report.Section {
  let legend = range.map { index in
    let column = matrix.columns[index]
    let need = column.need.map { " ≥ \($0.rawValue)" } ?? ""
    return "\(index + 1) = \(column.competence.name[language])\(need)"
  }
  let enough = Phrase(nb: "Nok", nn: "Nok", en: "Enough")[language]
  let rows =
    matrix.rows.map { row -> [ReportTable.Cell] in
      [.text(row.file.employee.number.rawValue), .text(row.file.employee.name)]
        + range.map { index in
          let column = matrix.columns[index]
          return cell(
            row.holdings[index], column.need, isExempt: row.exempt.contains(column.competence.code), language)
        }
    } + [[.empty, .text(enough)] + range.map { .number(matrix.columns[$0].enough) }]
  return .init(
    paragraphs: [legend.joined(separator: " · ")],
    table: ReportTable(
      columns: firstColumns(language) + range.map { .init("\($0 + 1)", .trailing) }, rows: rows))
}

private func firstColumns(_ language: Language) -> [ReportTable.Column] {
  [
    .init(Phrase(nb: "Ansatt", nn: "Tilsett", en: "Employee")[language]),
    .init(Phrase(nb: "Navn", nn: "Namn", en: "Name")[language], minimumWidth: 12),
  ]
}

private func cell(
  _ holding: Holding, _ need: EntrustmentLevel?, isExempt: Bool, _ language: Language
) -> ReportTable.Cell {
  let cell = matrixCell(holding, need, isExempt: isExempt, language)
  return .mark(cell.text, cell.tone)
}

/// What somebody holds: the level or yes, with a sign for what it rests on, and whether it need not be.
func matrixCell(
  _ holding: Holding, _ need: EntrustmentLevel?, isExempt: Bool, _ language: Language
) -> HeatMap.Cell {
  let exempt = isExempt ? Phrase(nb: "f", nn: .same, en: "e")[language] : ""
  guard let degree = holding.degree else {
    return holding.lapsedOn == nil
      ? HeatMap.Cell("·" + exempt, .plain) : HeatMap.Cell("!" + exempt, isExempt ? .plain : .bad)
  }
  let amount = degree.level.map { "\($0.rawValue)" } ?? Phrase(nb: "ja", nn: .same, en: "yes")[language]
  let mark =
    switch holding.basis {
    case .verified: ""
    case .unverified: "?"
    case .assumed: "~"
    }
  return HeatMap.Cell(amount + mark + exempt, holding.satisfies(need) ? .good : isExempt ? .plain : .near)
}

/// The same for a browser: one map of people × competences.
public func matrixPage(_ matrix: CompetenceMatrix, unitName: String, _ asOf: AsOf, _ language: Language) -> Report {
  var report = matrixReport(matrix, unitName: unitName, asOf, language, columnsAcross: max(1, matrix.columns.count))
  guard let section = heatMapSection(matrix, language) else { return report }
  report.sections = [section]
  report.facts.append(namesNote(language))
  report.notes = []
  report.isWide = true
  return report
}

/// The same as one wide table with names as headings, for CSV and XLSX.
public func matrixSheet(_ matrix: CompetenceMatrix, unitName: String, _ asOf: AsOf, _ language: Language) -> Report {
  var report = matrixReport(matrix, unitName: unitName, asOf, language, columnsAcross: max(1, matrix.columns.count))
  guard var table = report.sections.first?.table else { return report }
  for (index, column) in matrix.columns.enumerated() where table.columns.count > index + 2 {
    table.columns[index + 2].title = column.competence.name[language] + (column.need.map { " ≥ \($0.rawValue)" } ?? "")
  }
  report.sections = [.init(table: table)]
  return report
}

/// The answer `nedenfra.matrix/1`.
public func matrixJSON(_ matrix: CompetenceMatrix, _ unit: UnitCode?, _ asOf: AsOf) -> JSONValue {
  var members = asOfMembers(asOf, schema: "nedenfra.matrix/1")
  members["unit"] = JSONValue(unit?.rawValue)
  members["competences"] = .array(
    matrix.columns.map {
      [
        "code": .string($0.competence.code.rawValue), "name": phraseJSON($0.competence.name),
        "need": JSONValue($0.need?.rawValue), "enough": .integer($0.enough),
      ]
    })
  members["people"] = .array(
    matrix.rows.map { row in
      [
        "employee": .string(row.file.employee.number.rawValue), "name": .string(row.file.employee.name),
        "unit": JSONValue(row.unit?.rawValue), "holdings": .array(row.holdings.map(holdingJSON)),
        "exempt": JSONValue(row.exempt.sorted().map(\.rawValue)),
      ]
    })
  return .object(members)
}

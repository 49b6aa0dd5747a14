public import Domain
public import Matching
import Wording

/// Where self, manager and assessor part.
///
/// - Parameter isSheet: with codes, and levels and days in columns of their own, for CSV and XLSX.
public func differencesReport(
  _ differences: [VoiceDifference], unitName: String?, _ asOf: AsOf, _ language: Language, isSheet: Bool = false
) -> Report {
  let place = unitName ?? Phrase(nb: "hele virksomheten", nn: "heile verksemda", en: "the whole organisation")[language]
  var report = Report(
    title: Phrase(
      nb: "Ulike vurderinger – \(place)", nn: "Ulike vurderingar – \(place)", en: "Differing assessments – \(place)")[
        language])
  let ownHighest = differences.count { $0.highest.contains(.own) }
  let own = language.number(ownHighest)
  let total = Phrase(
    counting: differences.count, one: Phrase(nb: "ulikhet", nn: "ulikskap", en: "difference"),
    many: Phrase(nb: "ulikheter", nn: "ulikskapar", en: "differences"))
  let wide = language.number(differences.count { $0.steps > 1 })
  report.facts =
    [
      Phrase(
        nb: "\(total.bokmål), \(wide) på to trinn eller mer; i \(own) er den ansattes eget ord høyest.",
        nn: "\(total.nynorsk), \(wide) på to steg eller meir; i \(own) er ordet til den tilsette høgast.",
        en: "\(total.english), \(wide) of two steps or more; in \(own) the employee’s own word is the highest.")[
          language],
      asOfLine(asOf, language),
    ] + (differences.isEmpty ? [] : [privacyNote(language)])
  report.sections = [
    .init(
      table: ReportTable(
        columns: [
          .init(Phrase(nb: "Ansatt", nn: "Tilsett", en: "Employee")[language]),
          .init(Phrase(nb: "Navn", nn: "Namn", en: "Name")[language], minimumWidth: 12),
          .init(Phrase(nb: "Enhet", nn: "Eining", en: "Unit")[language], minimumWidth: 6),
          .init(Phrase(nb: "Kompetanse", nn: .same, en: "Competence")[language], minimumWidth: 18),
        ] + (isSheet ? [.init(Phrase(nb: "Kode", nn: .same, en: "Code")[language])] : [])
          + VoiceDifference.voices.flatMap { voiceColumns($0, language, isSheet: isSheet) } + [
            .init(Phrase(nb: "Trinn", nn: "Steg", en: "Steps")[language], .trailing),
            .init(Phrase(nb: "Høyest", nn: "Høgast", en: "Highest")[language]),
          ],
        rows: differences.map { row in
          [
            .text(row.file.employee.number.rawValue), .text(row.file.employee.name), .text(row.unit?.rawValue ?? ""),
            .text(row.competence.name[language]),
          ] + (isSheet ? [.text(row.competence.code.rawValue)] : [])
            + VoiceDifference.voices.flatMap { voiceCells(row.words[$0], language, isSheet: isSheet) } + [
              .number(row.steps), .text(language.list(row.highest.map { $0.name[language] })),
            ]
        }))
  ]
  guard !differences.isEmpty else { return report }
  report.notes = [
    Phrase(
      nb: "Nyeste ord fra hver, med datoen det gjelder fra. Nivåer sammenlignes; gjennomsnitt regnes aldri.",
      nn: "Nyaste ord frå kvar, med datoen det gjeld frå. Nivå blir samanlikna; gjennomsnitt blir aldri rekna.",
      en: "The newest word of each, with the date from which it holds. Levels are compared, never averaged.")[language]
  ]
  return report
}

private func voiceColumns(
  _ voice: Assertion.Kind, _ language: Language, isSheet: Bool
) -> [ReportTable.Column] {
  let name = voice.name[language].uppercasedFirst
  guard isSheet else { return [.init(name)] }
  return [.init(name), .init(Phrase(nb: "\(name), fra", nn: "\(name), frå", en: "\(name), from")[language])]
}

private func voiceCells(_ word: Assertion?, _ language: Language, isSheet: Bool) -> [ReportTable.Cell] {
  guard let word else { return isSheet ? [.empty, .empty] : [.text("–")] }
  let said = claimCell(word.statement, language)
  if isSheet {
    let cell = Holding.Degree(word.statement)?.level.map { ReportTable.Cell.number($0.rawValue) } ?? said
    return [cell, word.period.from.map { .date($0) } ?? .empty]
  }
  guard case .text(let text) = said, let from = word.period.from else { return [said] }
  return [.text("\(text) (\(language.date(from)))")]
}

/// The answer `nedenfra.differences/1`.
public func differencesJSON(_ differences: [VoiceDifference], _ unit: UnitCode?, _ asOf: AsOf) -> JSONValue {
  var members = asOfMembers(asOf, schema: "nedenfra.differences/1")
  members["unit"] = JSONValue(unit?.rawValue)
  members["rows"] = .array(
    differences.map { row in
      var words: [String: JSONValue] = [:]
      for voice in VoiceDifference.voices { words[voice.rawValue] = row.words[voice].map(assertionJSON) ?? .null }
      return [
        "employee": .string(row.file.employee.number.rawValue), "name": .string(row.file.employee.name),
        "unit": JSONValue(row.unit?.rawValue), "competence": .string(row.competence.code.rawValue),
        "voices": .object(words), "steps": .integer(row.steps),
        "highest": JSONValue(row.highest.map(\.rawValue)),
      ]
    })
  return .object(members)
}

public import Domain
import Wording

/// The word that marks somebody who is exempted.
let exemptWord = Phrase(nb: "fritatt", nn: "friteken", en: "exempted")

/// `fritatt: grunn`.
func exemptionWords(_ exemption: Exemption, _ language: Language) -> String {
  exemptWord[language] + (exemption.reason.isEmpty ? "" : ": \(exemption.reason)")
}

/// What somebody is exempted from, why, who decided, and for how long.
func exemptionLine(_ exemption: Exemption, _ catalogue: Catalogue, _ language: Language) -> String {
  let subject = name(of: exemption.subject, catalogue, language)
  let period = words(of: exemption.period, language)
  return Phrase(
    nb:
      "Fritatt fra «\(subject)», \(period): \(exemption.reason) (bestemt av \(exemption.approvedBy)). Det er ikke et gap.",
    nn:
      "Friteken frå «\(subject)», \(period): \(exemption.reason) (avgjort av \(exemption.approvedBy)). Det er ikkje eit gap.",
    en:
      "Exempted from “\(subject)”, \(period): \(exemption.reason) (decided by \(exemption.approvedBy)). That is no gap."
  )[language]
}

/// What somebody is suspended or exempted from, in words.
public func name(of subject: Suspension.Subject, _ catalogue: Catalogue, _ language: Language) -> String {
  switch subject {
  case .task(let code): catalogue.name(of: code, language)
  case .competence(let code): catalogue.name(of: code, language)
  }
}

/// The exemptions of one person.
func exemptionSection(_ exemptions: [Exemption], _ catalogue: Catalogue, _ language: Language) -> Report.Section {
  .init(
    heading: Phrase(nb: "Fritatt", nn: "Friteken", en: "Exempted")[language],
    table: ReportTable(
      columns: exemptionColumns(language),
      rows: exemptions.map { exemptionCells($0, catalogue, language) }))
}

private func exemptionColumns(_ language: Language) -> [ReportTable.Column] {
  [
    .init(Phrase(nb: "Fritatt fra", nn: "Friteken frå", en: "Exempted from")[language], minimumWidth: 18),
    .init(Phrase(nb: "Grunn", nn: .same, en: "Reason")[language], minimumWidth: 14),
    .init(Phrase(nb: "Bestemt av", nn: "Avgjort av", en: "Decided by")[language], minimumWidth: 10),
    .init(Phrase(nb: "Periode", nn: .same, en: "Period")[language]),
  ]
}

private func exemptionCells(
  _ exemption: Exemption, _ catalogue: Catalogue, _ language: Language
) -> [ReportTable.Cell] {
  [
    .text(name(of: exemption.subject, catalogue, language)), .text(exemption.reason), .text(exemption.approvedBy),
    .text(words(of: exemption.period, language)),
  ]
}

/// Who is exempted from what.
public func exemptionsReport(
  _ rows: [(employee: Employee, exemption: Exemption)], _ catalogue: Catalogue, _ asOf: AsOf, _ language: Language
) -> Report {
  var report = Report(title: Phrase(nb: "Fritak", nn: .same, en: "Exemptions")[language])
  let (count, isOne) = (language.number(rows.count), rows.count == 1)
  report.facts = [
    Phrase(
      nb: "\(count) fritak gjelder eller skal gjelde. Et fritak endrer ingen vurdering, og er ikke et gap.",
      nn: "\(count) fritak gjeld eller skal gjelde. Eit fritak endrar inga vurdering, og er ikkje eit gap.",
      en:
        "\(count) \(isOne ? "exemption holds" : "exemptions hold") or will hold. An exemption changes no verdict, and is no gap."
    )[language],
    asOfLine(asOf, language),
  ]
  report.sections = [
    .init(
      table: ReportTable(
        columns: [
          .init(Phrase(nb: "Ansatt", nn: "Tilsett", en: "Employee")[language]),
          .init(Phrase(nb: "Navn", nn: "Namn", en: "Name")[language], minimumWidth: 12),
        ] + exemptionColumns(language),
        rows: rows.map { row in
          [.text(row.employee.number.rawValue), .text(row.employee.name)]
            + exemptionCells(row.exemption, catalogue, language)
        }))
  ]
  return report
}

/// The answer `nedenfra.exemptions/1`.
public func exemptionsJSON(_ rows: [(employee: Employee, exemption: Exemption)], _ asOf: AsOf) -> JSONValue {
  var members = asOfMembers(asOf, schema: "nedenfra.exemptions/1")
  members["exemptions"] = .array(rows.map { exemptionJSON($0.exemption) })
  return .object(members)
}

func exemptionJSON(_ exemption: Exemption) -> JSONValue {
  restrictionJSON(
    exemption.employee, exemption.subject, exemption.period, exemption.reason, exemption.approvedBy)
}

func suspensionJSON(_ suspension: Suspension) -> JSONValue {
  restrictionJSON(
    suspension.employee, suspension.subject, suspension.period, suspension.reason, suspension.approvedBy)
}

private func restrictionJSON(
  _ employee: EmployeeNumber, _ subject: Suspension.Subject, _ period: Period, _ reason: String, _ approvedBy: String
) -> JSONValue {
  let (task, competence): (JSONValue, JSONValue) =
    switch subject {
    case .task(let code): (.string(code.rawValue), .null)
    case .competence(let code): (.null, .string(code.rawValue))
    }
  return [
    "employee": .string(employee.rawValue), "task": task, "competence": competence,
    "from": JSONValue(period.from?.iso), "to": JSONValue(period.through?.iso), "reason": .string(reason),
    "approvedBy": .string(approvedBy),
  ]
}

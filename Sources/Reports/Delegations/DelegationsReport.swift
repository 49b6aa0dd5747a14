public import Domain
public import Matching
import Wording

/// Delegations, whether they are in force, and why not.
///
/// - Parameter isSheet: every field in a column of its own, for CSV and XLSX.
public func delegationsReport(
  _ rows: [JudgedDelegation], unitName: String?, _ catalogue: Catalogue, _ asOf: AsOf, _ language: Language,
  isSheet: Bool = false
) -> Report {
  let place = unitName ?? Phrase(nb: "hele virksomheten", nn: "heile verksemda", en: "the whole organisation")[language]
  var report = Report(
    title: Phrase(
      nb: "Fullmakter – \(place)", nn: "Fullmakter – \(place)", en: "Delegations – \(place)")[language])
  let counts = DelegationValidity.State.allCases.compactMap { state -> String? in
    let count = rows.count { $0.validity.state == state }
    return count == 0 ? nil : "\(language.number(count)) \(state.counted(count)[language])"
  }
  report.facts = [
    rows.isEmpty
      ? Phrase(nb: "Ingen fullmakter.", nn: "Ingen fullmakter.", en: "No delegations.")[language]
      : counts.joined(separator: " · ") + ".",
    asOfLine(asOf, language),
  ]
  report.sections = [.init(table: isSheet ? sheet(rows, catalogue, language) : table(rows, catalogue, language))]
  guard !rows.isEmpty else { return report }
  report.notes = [
    Phrase(
      nb:
        "Gyldigheten regnes ut: perioden, loven, mottakerens kompetanse, og retten til den som ga den. «Må gjennomgås» gjelder fortsatt, men oppgaven er endret.",
      nn:
        "Gyldigheita blir rekna ut: perioden, lova, kompetansen til mottakaren, og retten til den som gav ho. «Må gjennomgåast» gjeld framleis, men oppgåva er endra.",
      en:
        "Validity is computed: the period, the law, the delegate’s competence, and the giver’s right. “Needs review” still holds, but the task has changed."
    )[language]
  ]
  return report
}

private func firstColumns(_ language: Language) -> [ReportTable.Column] {
  [
    .init(Phrase(nb: "Ansatt", nn: "Tilsett", en: "Employee")[language]),
    .init(Phrase(nb: "Navn", nn: "Namn", en: "Name")[language], minimumWidth: 12),
    .init(Phrase(nb: "Oppgave", nn: "Oppgåve", en: "Task")[language], minimumWidth: 16),
    .init(Phrase(nb: "Enhet", nn: "Eining", en: "Unit")[language], minimumWidth: 6),
    .init(Phrase(nb: "Gitt av", nn: "Gjeven av", en: "Given by")[language], minimumWidth: 12),
  ]
}

private func firstCells(_ row: JudgedDelegation, _ catalogue: Catalogue, _ language: Language) -> [ReportTable.Cell] {
  [
    .text(row.delegation.employee.rawValue), .text(row.delegate.employee.name),
    .text(catalogue.name(of: row.delegation.task, language)), .text(row.delegation.unit?.rawValue ?? ""),
    .text(giverWords(row.delegation)),
  ]
}

private let scopeWord = Phrase(nb: "Omfang", nn: .same, en: "Scope")
private let accountableWord = Phrase(nb: "Ansvar", nn: .same, en: "Accountable")
private let responsibleWord = Phrase(nb: "Følger opp", nn: "Følgjer opp", en: "Responsible")
private let revokedWord = Phrase(nb: "Trukket tilbake fordi", nn: "Trekt tilbake fordi", en: "Revoked because")

/// For the eye: what does not fit beside the rest stands under it.
private func table(_ rows: [JudgedDelegation], _ catalogue: Catalogue, _ language: Language) -> ReportTable {
  ReportTable(
    columns: firstColumns(language) + [
      .init(Phrase(nb: "Periode", nn: .same, en: "Period")[language]),
      .init(Phrase(nb: "Status", nn: .same, en: "Status")[language], minimumWidth: 10), .init(""),
    ],
    rows: rows.map { row in
      let (delegation, state) = (row.delegation, row.validity.state)
      let named = [
        (scopeWord, delegation.scope), (accountableWord, delegation.accountable),
        (responsibleWord, delegation.responsible), (revokedWord, row.revokedBecause),
      ].filter { !$0.1.isEmpty }.map { "\($0.0[language]): \($0.1)" }
      return firstCells(row, catalogue, language) + [
        .text(words(of: delegation.period, language)), .mark(state.words[language], state.tone),
        .text((row.reasons(catalogue, language) + named).joined(separator: "; ")),
      ]
    }, hasDetails: true)
}

private func sheet(_ rows: [JudgedDelegation], _ catalogue: Catalogue, _ language: Language) -> ReportTable {
  ReportTable(
    columns: firstColumns(language) + [
      .init(scopeWord[language]), .init(accountableWord[language]), .init(responsibleWord[language]),
      .init(Phrase(nb: "Første dag", nn: .same, en: "First day")[language]),
      .init(Phrase(nb: "Siste dag", nn: .same, en: "Last day")[language]),
      .init(Phrase(nb: "Status", nn: .same, en: "Status")[language]),
      .init(Phrase(nb: "Grunner", nn: "Grunnar", en: "Reasons")[language]), .init(revokedWord[language]),
    ],
    rows: rows.map { row in
      let (delegation, state) = (row.delegation, row.validity.state)
      return firstCells(row, catalogue, language) + [
        .text(delegation.scope), .text(delegation.accountable), .text(delegation.responsible),
        delegation.period.from.map { .date($0) } ?? .empty, delegation.period.through.map { .date($0) } ?? .empty,
        .mark(state.words[language], state.tone), .text(row.reasons(catalogue, language).joined(separator: "; ")),
        .text(row.revokedBecause),
      ]
    })
}

/// The name, with the number where the giver is an employee.
func giverWords(_ delegation: Delegation) -> String {
  delegation.givenBy + (delegation.giver.map { " (\($0))" } ?? "")
}

/// What was granted, and whether it is in force.
public func grantReport(_ row: JudgedDelegation, _ catalogue: Catalogue, isUnchanged: Bool, _ language: Language)
  -> Report
{
  let (delegation, employee) = (row.delegation, row.delegate.employee)
  let task = catalogue.name(of: delegation.task, language)
  let known =
    isUnchanged
    ? Phrase(nb: " (Det var kjent fra før.)", nn: " (Det var kjent frå før.)", en: " (That was known already.)")[
      language]
    : ""
  var report = Report(
    title: Phrase(
      nb: "Delegert: \(task) (\(delegation.task)) til \(employee.name) (\(employee.number)).\(known)",
      nn: "Delegert: \(task) (\(delegation.task)) til \(employee.name) (\(employee.number)).\(known)",
      en: "Delegated: \(task) (\(delegation.task)) to \(employee.name) (\(employee.number)).\(known)")[language])
  let given = giverWords(delegation)
  report.facts = [
    Phrase(
      nb: "Gitt av \(given), \(words(of: delegation.period, language)).",
      nn: "Gjeven av \(given), \(words(of: delegation.period, language)).",
      en: "Given by \(given), \(words(of: delegation.period, language)).")[language]
  ]
  let reasons = row.reasons(catalogue, language)
  let state = row.validity.state.words[language]
  report.facts.append(reasons.isEmpty ? state : "\(state): \(reasons.joined(separator: "; ")).")
  return report
}

/// The answer `nedenfra.delegations/1`.
public func delegationsJSON(_ rows: [JudgedDelegation], _ unit: UnitCode?, _ asOf: AsOf) -> JSONValue {
  var members = asOfMembers(asOf, schema: "nedenfra.delegations/1")
  members["queriedUnit"] = JSONValue(unit?.rawValue)
  members["delegations"] = .array(
    rows.map { row in
      var delegation = delegationMembers(row.delegation)
      delegation["name"] = .string(row.delegate.employee.name)
      delegation["state"] = .string(row.validity.state.rawValue)
      delegation["inForce"] = .boolean(row.validity.isInForce)
      delegation["revokedBecause"] = row.revokedBecause.isEmpty ? .null : .string(row.revokedBecause)
      delegation["reasons"] = JSONValue(row.validity.faults.map(\.code))
      delegation["taskChanged"] = .boolean(row.validity.isTaskChanged)
      delegation["verdict"] = JSONValue(row.validity.assessment?.verdict.rawValue)
      return .object(delegation)
    })
  return .object(members)
}

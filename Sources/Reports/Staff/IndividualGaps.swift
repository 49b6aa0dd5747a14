public import Domain
public import Matching
import Wording

/// What an employee lacks for the tasks of the units in which the employee works.
public func individualGapsReport(
  _ file: PersonnelFile, _ gaps: [IndividualGap], _ catalogue: Catalogue, _ asOf: AsOf, _ language: Language
) -> Report {
  let employee = file.employee
  var report = Report(
    title: Phrase(
      nb: "Hva mangler \(employee.name) (\(employee.number))?",
      nn: "Kva manglar \(employee.name) (\(employee.number))?",
      en: "What does \(employee.name) (\(employee.number)) lack?")[language])
  let tasks = Phrase(counting: gaps.count, .task)
  report.facts = [
    gaps.isEmpty
      ? Phrase(
        nb: "Ingenting som kan læres eller signeres mangler for oppgavene i egne enheter.",
        nn: "Ingenting som kan lærast eller signerast manglar for oppgåvene i eigne einingar.",
        en: "Nothing that can be learnt or signed is missing for the tasks of the employee’s own units.")[language]
      : Phrase(
        nb: "\(tasks.bokmål) i egne enheter mangler noe som kan læres eller signeres.",
        nn: "\(tasks.nynorsk) i eigne einingar manglar noko som kan lærast eller signerast.",
        en:
          "\(tasks.english) of the employee’s own units \(gaps.count == 1 ? "lacks" : "lack") something that can be learnt or signed."
      )[language]
  ]
  report.facts += file.exemptions.filter { $0.period.contains(asOf.date) }.map {
    exemptionLine($0, catalogue, language)
  }
  report.facts.append(asOfLine(asOf, language))
  report.sections = [
    .init(
      table: ReportTable(
        columns: [
          .init(Phrase(nb: "Enhet", nn: "Eining", en: "Unit")[language], minimumWidth: 6),
          .init(Phrase(nb: "Oppgave", nn: "Oppgåve", en: "Task")[language], minimumWidth: 18),
          .init(Phrase(nb: "Vurdering", nn: .same, en: "Verdict")[language], minimumWidth: 10),
          .init(Phrase(nb: "Mangler", nn: "Manglar", en: "Missing")[language], minimumWidth: 18),
        ],
        rows: gaps.map { gap in
          [
            .text(gap.unit.rawValue), .text(gap.task.name[language]), gap.verdict.cell(language),
            .text(gap.missing.map { $0.words(language) }.joined(separator: "; ")),
          ]
        }))
  ]
  guard !gaps.isEmpty else { return report }
  report.notes = [
    Phrase(
      nb: "Det den ansatte er fritatt eller midlertidig stanset fra, regnes ikke med.",
      nn: "Det den tilsette er friteken eller mellombels stansa frå, blir ikkje rekna med.",
      en: "What the employee is exempted or suspended from is left out.")[language],
    Phrase(
      nb: "Her står det som mangler for å gjøre oppgaven alene, også der den ansatte kan gjøre den under tilsyn.",
      nn: "Her står det som manglar for å gjere oppgåva åleine, også der den tilsette kan gjere ho under tilsyn.",
      en: "This is what is missing to do the task alone, also where the employee may do it under supervision.")[
        language],
  ]
  return report
}

/// The answer `nedenfra.employee-gaps/1`.
public func individualGapsJSON(_ file: PersonnelFile, _ gaps: [IndividualGap], _ asOf: AsOf) -> JSONValue {
  var members = asOfMembers(asOf, schema: "nedenfra.employee-gaps/1")
  members["employee"] = .string(file.employee.number.rawValue)
  members["name"] = .string(file.employee.name)
  members["gaps"] = .array(
    gaps.map { gap in
      [
        "unit": .string(gap.unit.rawValue), "task": .string(gap.task.code.rawValue),
        "verdict": .string(gap.verdict.rawValue), "missing": .array(gap.missing.map(missingJSON)),
      ]
    })
  return .object(members)
}

import Domain
import Matching
import TestKit

/// One question about `tsk-x`, ready to be asked of professions and people.
struct Question {
  let catalogue: Catalogue
  let date: CalendarDate

  init(
    on date: CalendarDate = Samples.date, professions: [Profession] = Samples.professions,
    automatable: CareTask.Automatable = .no, competences: [Competence] = [], requirements: [Requirement] = [],
    gates: [LegalGate] = [], baselines: [Baseline] = []
  ) {
    self.date = date
    catalogue = Samples.catalogue(
      professions: professions, tasks: [Samples.task(automatable: automatable)], competences: competences,
      requirements: requirements, gates: gates, baselines: baselines)
  }

  var demand: TaskDemand { TaskDemand(task: catalogue.tasks[0], in: catalogue, on: date) }

  var ladder: Ladder { Ladder(task: catalogue.tasks[0], in: catalogue, on: date) }

  /// The answer for a profession of the catalogue.
  func answer(_ code: ProfessionCode) -> Assessment {
    guard let profession = catalogue[code] else { preconditionFailure("\(code) is not in the sample") }
    return assess(Standing(of: profession, in: catalogue), for: demand, in: catalogue)
  }

  /// The answer for a person who is asked alone.
  func answer(_ file: PersonnelFile) -> Assessment {
    assess(Standing(of: file, in: catalogue, on: date), for: demand, in: catalogue)
  }

  func staffing(_ files: [PersonnelFile]) -> Staffing {
    Staffing(files, in: catalogue, tree: Samples.tree, on: date)
  }

  func roster(_ files: [PersonnelFile], in unit: UnitCode? = "town") -> Roster {
    Roster(staffing(files), for: demand, in: unit)
  }
}

extension Assessment {
  /// The codes of what is missing, `delegation` for the one that has none.
  var missingCodes: [String] { missing.map { $0.competence?.code.rawValue ?? "delegation" } }
}

extension Roster {
  func verdict(of number: EmployeeNumber) -> Verdict? { entry(of: number)?.assessment.verdict }

  func entry(of number: EmployeeNumber) -> Entry? { entries.first { $0.file.employee.number == number } }

  var order: [String] { entries.map(\.file.employee.number.rawValue) }
}

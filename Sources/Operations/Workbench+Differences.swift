public import Domain
public import Matching
import Storage

public struct DifferencesAnswer: Sendable {
  public let differences: [VoiceDifference]
  public let unit: CareUnit?
  public let asOf: AsOf
}

public struct HistoryAnswer: Sendable {
  public let employee: Employee
  /// The one asked about; `nil` for all.
  public let competence: Competence?
  public let events: [HistoryEvent]
  public let catalogue: Catalogue
  public let asOf: AsOf
}

public struct IndividualGapsAnswer: Sendable {
  public let file: PersonnelFile
  public let gaps: [IndividualGap]
  public let catalogue: Catalogue
  public let asOf: AsOf
}

extension Workbench {
  /// Where self, manager and assessor part about the people of a unit and those below it, or of everywhere.
  public func differences(unit typedUnit: String?, _ inquiry: Inquiry) async throws -> DifferencesAnswer {
    try await read(inquiry) { snapshot in
      let scene = try Scene(snapshot, unit: typedUnit, inquiry)
      return DifferencesAnswer(
        differences: scene.staffing.voiceDifferences(in: scene.unit?.code), unit: scene.unit, asOf: scene.asOf)
    }
  }

  /// The story of what is said of an employee, of one competence or of all.
  public func history(
    of typedEmployee: String, in typedCompetence: String?, _ inquiry: Inquiry
  ) async throws -> HistoryAnswer {
    try await read(inquiry) { snapshot in
      let employee = try Lookup.employee(typedEmployee, in: snapshot)
      let catalogue = try snapshot.catalogue()
      let competence = try typedCompetence.map { try Lookup.competence($0, in: catalogue) }
      let file = try snapshot.personnelFiles(PeopleWanted(numbers: [employee.number], on: inquiry.on)).first
      let known = (file?.assertions ?? []).filter { competence == nil || $0.competence == competence?.code }
      let recorded = try snapshot.history(of: employee.number, in: competence?.code)
      return HistoryAnswer(
        employee: employee, competence: competence,
        events: Matching.history(of: recorded, knowing: known, on: inquiry.on), catalogue: catalogue,
        asOf: try snapshot.asOf(inquiry, catalogue))
    }
  }

  /// What an employee lacks for the tasks of the units in which the employee works.
  public func individualGaps(of typedEmployee: String, _ inquiry: Inquiry) async throws -> IndividualGapsAnswer {
    try await read(inquiry) { snapshot in
      let employee = try Lookup.employee(typedEmployee, in: snapshot)
      let catalogue = try snapshot.catalogue()
      let file =
        try snapshot.personnelFiles(PeopleWanted(numbers: [employee.number], on: inquiry.on)).first
        ?? PersonnelFile(employee: employee)
      let staffing = Staffing(
        [file], givers: try snapshot.givers(of: [file], on: inquiry.on), in: catalogue,
        tree: UnitTree(try snapshot.units()), on: inquiry.on)
      return IndividualGapsAnswer(
        file: file,
        gaps: staffing.individualGaps(of: employee.number, rules: try snapshot.coverageRules()),
        catalogue: catalogue,
        asOf: try snapshot.asOf(inquiry, catalogue))
    }
  }
}

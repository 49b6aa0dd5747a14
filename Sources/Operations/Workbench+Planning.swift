public import Domain
public import Planning
import Storage

/// What can go down in a unit and those below it.
public struct ShiftDownAnswer: Sendable {
  public let plan: ShiftDown
  public let unit: CareUnit?
  public let catalogue: Catalogue
  public let tree: UnitTree
  public let asOf: AsOf
}

public struct AbsenceAnswer: Sendable {
  /// The worst first; of people who were named, the one absence of all of them.
  public let absences: [Absence]
  /// How many coverage rules there are to be covered.
  public let ruleCount: Int
  /// Of the people who were named, those who do not work in the unit, or anywhere, on the date.
  public let withoutPosition: [Employee]
  public let unit: CareUnit?
  public let catalogue: Catalogue
  public let tree: UnitTree
  public let asOf: AsOf
}

/// How the staff of a unit and those below it compares with their work.
public struct StaffingAnswer: Sendable {
  public let plan: StaffingPlan
  public let unit: CareUnit?
  public let catalogue: Catalogue
  public let tree: UnitTree
  public let asOf: AsOf
}

/// Whose absence is asked about.
public enum AbsenceQuestion: Sendable {
  /// These employees, by number or name, all away at once.
  case together([String])
  case each
  case pairs
}

extension Workbench {
  /// Which tasks of a unit and those below it, or of everywhere, can go to a lower care level.
  public func shiftDown(unit typedUnit: String?, _ inquiry: Inquiry) async throws -> ShiftDownAnswer {
    try await read(inquiry) { snapshot in
      let scene = try Scene(snapshot, unit: typedUnit, inquiry)
      let volumes = try snapshot.volumes().filter { scene.units.contains($0.unit) }
      return ShiftDownAnswer(
        plan: ShiftDown(volumes, scene.staffing), unit: scene.unit, catalogue: scene.catalogue, tree: scene.tree,
        asOf: scene.asOf)
    }
  }

  /// What is no longer covered in a unit and those below it, or anywhere, when people are away.
  public func absences(
    _ question: AbsenceQuestion, unit typedUnit: String?, _ inquiry: Inquiry
  ) async throws -> AbsenceAnswer {
    try await read(inquiry) { snapshot in
      let scene = try Scene(snapshot, unit: typedUnit, inquiry)
      let readiness = Readiness(scene.staffing, rules: try snapshot.coverageRules(of: scene.scope))
      var named: [Employee] = []
      let absences: [Absence]
      switch question {
      case .together(let typed):
        for each in typed {
          let employee = try Lookup.employee(each, in: snapshot)
          if !named.contains(employee) { named.append(employee) }
        }
        absences = [readiness.absence(of: named)]
      case .each: absences = readiness.each()
      case .pairs: absences = readiness.pairs()
      }
      return AbsenceAnswer(
        absences: absences, ruleCount: readiness.ruleCount,
        withoutPosition: named.filter { employee in !scene.hasPosition { $0 == employee.number } },
        unit: scene.unit, catalogue: scene.catalogue, tree: scene.tree, asOf: scene.asOf)
    }
  }

  /// How the staff of a unit and those below it, or of everywhere, compares with the work that volumes tell of.
  public func staffingPlan(unit typedUnit: String?, _ inquiry: Inquiry) async throws -> StaffingAnswer {
    try await read(inquiry) { snapshot in
      let catalogue = try snapshot.catalogue()
      let tree = UnitTree(try snapshot.units())
      let unit = try typedUnit.map { try Lookup.unit($0, in: tree) }
      let units = unit.map { tree.subtree(of: $0.code) } ?? Set(tree.units.map(\.code))
      // What people can is not asked.
      let files = try snapshot.personnelFiles(
        PeopleWanted(units: unit == nil ? nil : units, on: inquiry.on, competences: []))
      return StaffingAnswer(
        plan: StaffingPlan(
          try snapshot.volumes().filter { units.contains($0.unit) }, files, in: units, catalogue,
          WorkingTime(try snapshot.parameters()), on: inquiry.on),
        unit: unit, catalogue: catalogue, tree: tree, asOf: try snapshot.asOf(inquiry, catalogue))
    }
  }
}

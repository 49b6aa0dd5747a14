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
  /// Of people who were named, the least that fills the places they leave; `nil` where none is lost, or where the solver is
  /// not at hand.
  public let remedy: TrainingProposal?
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
      let volumes = try snapshot.volumes(of: scene.scope)
      return ShiftDownAnswer(
        plan: ShiftDown(volumes, scene.staffing), unit: scene.unit, catalogue: scene.catalogue, tree: scene.tree,
        asOf: scene.asOf)
    }
  }

  /// What is no longer covered in a unit and those below it, or anywhere, when people are away.
  ///
  /// - Parameter limit: how long the least remedy may be searched for.
  public func absences(
    _ question: AbsenceQuestion, unit typedUnit: String?, within limit: SearchLimit, _ inquiry: Inquiry
  ) async throws -> AbsenceAnswer {
    let (scene, found) = try await read(inquiry) { snapshot in
      let scene = try Scene(snapshot, unit: typedUnit, inquiry)
      return (scene, try FoundAbsences(question, scene, snapshot))
    }
    return AbsenceAnswer(
      absences: found.absences, remedy: try found.remedy(within: limit), ruleCount: found.ruleCount,
      withoutPosition: found.withoutPosition, unit: scene.unit, catalogue: scene.catalogue, tree: scene.tree,
      asOf: scene.asOf)
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
          try snapshot.volumes(of: unit == nil ? nil : units), files, in: units, catalogue,
          WorkingTime(try snapshot.parameters()), on: inquiry.on),
        unit: unit, catalogue: catalogue, tree: tree, asOf: try snapshot.asOf(inquiry, catalogue))
    }
  }
}

/// What the registry says of absences, before anything is searched for.
private struct FoundAbsences: Sendable {
  let absences: [Absence]
  let ruleCount: Int
  let withoutPosition: [Employee]
  /// What would fill the places lost, and what it rests on; `nil` where nobody was named or nothing is lost.
  private let training: (question: TrainingQuestion, terms: TrainingTerms)?

  init(_ question: AbsenceQuestion, _ scene: Scene, _ snapshot: Snapshot) throws {
    let readiness = Readiness(scene.staffing, rules: try snapshot.coverageRules(of: scene.scope))
    ruleCount = readiness.ruleCount
    switch question {
    case .together(let typed):
      var named: [Employee] = []
      for each in typed {
        let employee = try Lookup.employee(each, in: snapshot)
        if !named.contains(employee) { named.append(employee) }
      }
      let absence = readiness.absence(of: named)
      absences = [absence]
      withoutPosition = named.filter { employee in !scene.hasPosition { $0 == employee.number } }
      let terms = TrainingTerms(prices: TrainingPrices(try snapshot.parameters(), in: scene.catalogue))
      training =
        absence.losses.isEmpty ? nil : (TrainingQuestion(absence, scene.staffing, on: terms), terms)
    case .each: (absences, withoutPosition, training) = (readiness.each(), [], nil)
    case .pairs: (absences, withoutPosition, training) = (readiness.pairs(), [], nil)
    }
  }

  func remedy(within limit: SearchLimit) throws -> TrainingProposal? {
    do {
      return try training.map { try TrainingProposal($0.question, on: $0.terms, within: limit) }
    } catch SolverFault.missingLibrary {
      // Who is nearest for each task is known without it.
      return nil
    }
  }
}

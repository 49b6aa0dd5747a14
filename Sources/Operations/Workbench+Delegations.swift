public import Domain
public import Matching
import Storage

public struct DelegationsAnswer: Sendable {
  public let rows: [JudgedDelegation]
  public let unit: CareUnit?
  public let catalogue: Catalogue
  public let tree: UnitTree
  public let asOf: AsOf
}

/// One delegation as a paper: with the evidence behind each competence.
public struct AuthorityAnswer: Sendable {
  public let row: JudgedDelegation
  public let demand: TaskDemand
  public let evidence: [Evidence]
  public let catalogue: Catalogue
  public let tree: UnitTree
  public let asOf: AsOf
}

/// What was granted, and whether it is in force.
public struct GrantAnswer: Sendable {
  public let row: JudgedDelegation
  public let catalogue: Catalogue
  /// Whether the registry knew it already.
  public let isUnchanged: Bool
}

extension Workbench {
  /// The delegations of the people of a unit and those below it, or of everywhere, by employee and task.
  public func delegations(unit typedUnit: String?, _ inquiry: Inquiry) async throws -> DelegationsAnswer {
    try await read(inquiry) { snapshot in
      let scene = try Scene(snapshot, unit: typedUnit, inquiry)
      return DelegationsAnswer(
        rows: try rows(of: scene.staffing.files, snapshot, scene.catalogue, inquiry.on), unit: scene.unit,
        catalogue: scene.catalogue, tree: scene.tree, asOf: scene.asOf)
    }
  }

  /// A person's delegation of a task: one in force, else one that has not ended, else one that has.
  ///
  /// - Parameters:
  ///   - typedUnit: only one for this unit.
  ///   - from: only one with this first day.
  /// - Throws: `SignOffFault.severalDelegations` where several are equally near.
  public func authority(
    _ typedEmployee: String, _ typedTask: String, unit typedUnit: String?, from: CalendarDate?, _ inquiry: Inquiry
  ) async throws -> AuthorityAnswer {
    try await read(inquiry) { snapshot in
      let employee = try Lookup.employee(typedEmployee, in: snapshot)
      let catalogue = try snapshot.catalogue()
      let task = try Lookup.task(typedTask, in: catalogue)
      let tree = UnitTree(try snapshot.units())
      let unit = try typedUnit.map { try Lookup.unit($0, in: tree).code }
      let files = try snapshot.personnelFiles(PeopleWanted(numbers: [employee.number], on: inquiry.on))
      let given = try rows(of: files, snapshot, catalogue, inquiry.on).filter {
        $0.delegation.task == task.code && (unit == nil || $0.delegation.unit == unit)
          && (from == nil || $0.delegation.period.from == from)
      }
      let nearest = [given.filter(\.validity.isInForce), given.filter { $0.validity.state != .ended }, given]
        .first { !$0.isEmpty }
      guard let nearest, let row = nearest.first else {
        throw InquiryFault.noDelegation(employee.number, task.code, ended: nil)
      }
      guard nearest.count == 1 else {
        throw SignOffFault.severalDelegations(employee, task, nearest.map(\.delegation))
      }
      return AuthorityAnswer(
        row: row, demand: TaskDemand(task: task, in: catalogue, on: inquiry.on),
        evidence: try snapshot.evidence(of: employee.number), catalogue: catalogue, tree: tree,
        asOf: try snapshot.asOf(inquiry, catalogue))
    }
  }

  func rows(
    of files: [PersonnelFile], _ snapshot: Snapshot, _ catalogue: Catalogue, _ date: CalendarDate
  ) throws -> [JudgedDelegation] {
    let givers = Dictionary(
      (files + (try snapshot.givers(of: files, on: date))).map { ($0.employee.number, $0) }
    ) { first, _ in first }
    let given = files.flatMap(\.delegations)
    let changes = try snapshot.lastChanges(of: Set(given.map(\.task)))
    let revocations = try snapshot.reasons(ofEvents: Set(given.map(\.recorded)), kind: Revocation.eventKind)
    return files.flatMap { file in
      file.delegations.map { delegation in
        let giver = delegation.giver.flatMap { givers[$0] }
        let isChanged = changes[delegation.task].map { $0 > delegation.recorded } ?? false
        return JudgedDelegation(
          delegation: delegation, delegate: file, giver: giver,
          validity: DelegationValidity(
            of: delegation, to: file, from: giver, isTaskChanged: isChanged, in: catalogue, on: date),
          revokedBecause: revocations[delegation.recorded].map {
            Revocation.reason(in: $0, about: delegation.employee)
          } ?? "")
      }
    }
  }
}

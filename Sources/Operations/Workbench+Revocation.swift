public import Domain
import Storage

/// A revocation as it is typed, before names are looked up.
public struct RevocationDraft: Sendable {
  public var employee: String
  public var task: String
  /// Only a delegation for this unit; `nil` for any.
  public var unit: String?
  /// Only the delegation that began on this day; `nil` for any.
  public var from: CalendarDate?
  /// Whether several may end at once.
  public var endsAll: Bool
  public var lastDay: CalendarDate
  /// Why, for the log; may be empty.
  public var reason: String
  /// Who decided, for the log; `nil` where nobody said.
  public var by: String?

  public init(
    employee: String, task: String, unit: String? = nil, from: CalendarDate? = nil, endsAll: Bool = false,
    lastDay: CalendarDate, reason: String = "", by: String? = nil
  ) {
    self.employee = employee
    self.task = task
    self.unit = unit
    self.from = from
    self.endsAll = endsAll
    self.lastDay = lastDay
    self.reason = reason
    self.by = by
  }
}

/// The delegations of a task that were taken back from somebody.
public struct RevokedDelegations: Sendable {
  public let employee: Employee
  public let task: TaskCode
  /// As they stood before.
  public let ended: [Delegation]
  public let catalogue: Catalogue
  public let tree: UnitTree
}

extension Workbench {
  /// Ends a delegation of a task. One that would begin after its last day is voided.
  ///
  /// - Throws: `SignOffFault.severalToRevoke` where the draft fits several, and does not ask for all;
  ///   `InquiryFault.revokedBeforeStart` where one has begun, and would have held on no day.
  public func revoke(_ draft: RevocationDraft) async throws -> RevokedDelegations {
    try refuseIdentityNumbers(["reason": draft.reason, "by": draft.by])
    let lastDay = draft.lastDay
    return try await write { writer in
      let snapshot = try writer.snapshot()
      let employee = try Lookup.employee(draft.employee, in: snapshot)
      let catalogue = try snapshot.catalogue()
      let task = try Lookup.taskOfOldOrNow(draft.task, in: catalogue)
      let tree = UnitTree(try snapshot.units())
      let unit = try draft.unit.map { try Lookup.unit($0, in: tree).code }
      let file = try snapshot.personnelFiles(PeopleWanted(numbers: [employee.number], on: today)).first
      let given = (file?.delegations ?? []).filter {
        $0.task == task && (unit == nil || $0.unit == unit) && (draft.from == nil || $0.period.from == draft.from)
      }
      let open = given.filter { $0.period.through.map { $0 > lastDay } ?? true }
      if open.isEmpty {
        throw InquiryFault.noDelegation(employee.number, task, ended: given.compactMap(\.period.through).max())
      }
      guard draft.endsAll || open.count == 1 else { throw SignOffFault.severalToRevoke(employee, task, open, tree) }
      if let late = open.first(where: { $0.period.from.map { $0 > lastDay.adding(days: 1) && $0 <= today } ?? false }) {
        throw InquiryFault.revokedBeforeStart(late, lastDay: lastDay)
      }
      let grounds = Grounds(reason: draft.reason, by: draft.by)
      writer.begin(Revocation.eventKind, reason: try grounds.words(about: employee, in: snapshot))
      for delegation in open {
        if let period = Period(from: delegation.period.from, through: lastDay) {
          _ = try writer.put(
            Delegation(
              employee: delegation.employee, task: delegation.task, unit: delegation.unit, period: period,
              givenBy: delegation.givenBy, giver: delegation.giver, accountable: delegation.accountable,
              responsible: delegation.responsible, scope: delegation.scope))
        } else {
          try writer.end(delegation)
        }
      }
      return RevokedDelegations(employee: employee, task: task, ended: open, catalogue: catalogue, tree: tree)
    }
  }
}

/// How the log keeps why a delegation was taken back: as `Grounds` has it.
enum Revocation {
  static let eventKind = "delegation-end"

  /// The reason in words of the log; empty where none was given.
  static func reason(in words: String, about employee: EmployeeNumber) -> String {
    let start = "\(employee) "
    return words.hasPrefix(start) ? String(words.dropFirst(start.count)) : ""
  }
}

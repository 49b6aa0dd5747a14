public import Domain
import Matching
import Storage

/// A delegation as it is typed, before names are looked up.
public struct AuthorityDraft: Sendable {
  public var employee: String
  public var task: String
  public var unit: String?
  public var period: Period
  /// Who gives it.
  public var by: String
  /// What it covers.
  public var text: String

  public init(employee: String, task: String, unit: String?, period: Period, by: String, text: String) {
    self.employee = employee
    self.task = task
    self.unit = unit
    self.period = period
    self.by = by
    self.text = text
  }
}

extension Workbench {
  /// Gives a named person a task. Refused when the law does not let the person do it, by delegation or otherwise.
  public func grant(_ draft: AuthorityDraft) async throws -> Made<Delegation> {
    try refuseIdentityNumbers(["given by": draft.by, "scope": draft.text])
    guard !draft.by.isEmpty else { throw InquiryFault.missingText(field: "given by") }
    return try await write { writer in
      let snapshot = try writer.snapshot()
      let employee = try Lookup.employee(draft.employee, in: snapshot)
      let catalogue = try snapshot.catalogue()
      let task = try Lookup.task(draft.task, in: catalogue)
      let tree = UnitTree(try snapshot.units())
      let unit = try draft.unit.map { try Lookup.unit($0, in: tree).code }
      let date = max(draft.period.from ?? today, today)
      let file = try snapshot.personnelFiles(PeopleWanted(numbers: [employee.number], on: date)).first
      let demand = TaskDemand(task: task, in: catalogue, on: date)
      let standing = Standing(of: file ?? PersonnelFile(employee: employee), in: catalogue, on: date)
      if Matching.assess(standing, for: demand, in: catalogue).verdict == .notPermitted {
        throw InquiryFault.delegateNotPermitted(employee, task, statute: demand.gate.shown?.statute ?? "")
      }
      let delegation = Delegation(
        employee: employee.number, task: task.code, unit: unit, period: draft.period, givenBy: draft.by,
        scope: draft.text)
      writer.begin("delegation", reason: employee.number.rawValue)
      return Made(value: delegation, isUnchanged: try writer.put(delegation) == .unchanged)
    }
  }

  /// Ends the delegations of a task that a person has on the date: the day before is their last. One that began on the
  /// day itself is voided.
  public func revoke(
    employee typedEmployee: String, task typedTask: String, unit typedUnit: String?, lastDay: CalendarDate
  ) async throws -> [Delegation] {
    try await write { writer in
      let snapshot = try writer.snapshot()
      let employee = try Lookup.employee(typedEmployee, in: snapshot)
      let catalogue = try snapshot.catalogue()
      let task = try Lookup.taskOfOldOrNow(typedTask, in: catalogue)
      let tree = UnitTree(try snapshot.units())
      let unit = try typedUnit.map { try Lookup.unit($0, in: tree).code }
      let file = try snapshot.personnelFiles(PeopleWanted(numbers: [employee.number], on: today)).first
      let open = (file?.delegations ?? []).filter { delegation in
        delegation.task == task && (unit == nil || delegation.unit == unit)
          && delegation.period.through.map { $0 > lastDay } ?? true
      }
      if open.isEmpty { throw InquiryFault.noDelegation(employee.number, task) }
      writer.begin("delegation-end", reason: employee.number.rawValue)
      for delegation in open {
        if let period = Period(from: delegation.period.from, through: lastDay) {
          _ = try writer.put(
            Delegation(
              employee: delegation.employee, task: delegation.task, unit: delegation.unit, period: period,
              givenBy: delegation.givenBy, scope: delegation.scope))
        } else {
          try writer.end(delegation)
        }
      }
      return open
    }
  }
}

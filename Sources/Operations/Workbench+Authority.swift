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
  /// Who answers for it, and who follows it up from day to day; empty where nobody is named.
  public var accountable: String
  public var responsible: String

  public init(
    employee: String, task: String, unit: String?, period: Period, by: String, text: String, accountable: String = "",
    responsible: String = ""
  ) {
    self.employee = employee
    self.task = task
    self.unit = unit
    self.period = period
    self.by = by
    self.text = text
    self.accountable = accountable
    self.responsible = responsible
  }
}

extension Workbench {
  /// Gives a named person a task.
  ///
  /// Refused when the law does not let the person do it, by delegation or otherwise; to oneself; by one who has no right
  /// to it; to one who does not work where it would hold; and to one who on a first day that has come lacks what the task
  /// demands. What is lacking for a first day to come is told, since it may be there by then.
  public func grant(_ draft: AuthorityDraft) async throws -> GrantAnswer {
    try refuseIdentityNumbers([
      "given by": draft.by, "scope": draft.text, "accountable": draft.accountable, "responsible": draft.responsible,
    ])
    guard !draft.by.isEmpty else { throw InquiryFault.missingText(field: "given by") }
    return try await write { writer in try grant(draft, writer) }
  }

  /// The same as a part of a larger change; its texts have been looked through.
  func grant(_ draft: AuthorityDraft, _ writer: RegistryWriter) throws -> GrantAnswer {
    let snapshot = try writer.snapshot()
    let employee = try Lookup.employee(draft.employee, in: snapshot)
    let catalogue = try snapshot.catalogue()
    let task = try Lookup.task(draft.task, in: catalogue)
    let tree = UnitTree(try snapshot.units())
    let careUnit = try draft.unit.map { try Lookup.unit($0, in: tree) }
    let unit = careUnit?.code
    let date = max(draft.period.from ?? today, today)
    let file = try snapshot.personnelFiles(PeopleWanted(numbers: [employee.number], on: date)).first
    let demand = TaskDemand(task: task, in: catalogue, on: date)
    let standing = Standing(of: file ?? PersonnelFile(employee: employee), in: catalogue, on: date)
    if Matching.assess(standing, for: demand, in: catalogue).verdict == .notPermitted {
      throw InquiryFault.delegateNotPermitted(employee, task, statute: demand.gate.shown?.statute ?? "")
    }
    let worksThere = (file?.positions ?? []).contains { position in
      position.period.overlaps(draft.period) && (unit.map { tree.subtree(of: $0).contains(position.unit) } ?? true)
    }
    guard worksThere else { throw SignOffFault.delegateNotInUnit(employee, careUnit, draft.period) }
    let giver = try Lookup.party(draft.by, in: snapshot)
    if giver.isSame(as: employee) { throw SignOffFault.delegationToOneself(employee) }
    func name(_ typed: String) throws -> String {
      typed.isEmpty ? "" : try Lookup.party(typed, in: snapshot).words
    }
    let delegation = Delegation(
      employee: employee.number, task: task.code, unit: unit, period: draft.period, givenBy: giver.name,
      giver: giver.employee, accountable: try name(draft.accountable), responsible: try name(draft.responsible),
      scope: draft.text)
    writer.begin("delegation", reason: employee.number.rawValue)
    let isUnchanged = try writer.put(delegation) == .unchanged
    let now = try writer.snapshot()
    let files = try now.personnelFiles(PeopleWanted(numbers: [employee.number], on: date))
    let row = try rows(of: files, now, catalogue, today).first {
      $0.delegation.task == task.code && $0.delegation.unit == unit
        && $0.delegation.period.from == draft.period.from
    }
    guard let row else { preconditionFailure("a delegation that was written is not there") }
    let hasNoRight = row.validity.faults.contains { fault in
      switch fault {
      case .giverHadNoRight, .giverHasNoRight: true
      default: false
      }
    }
    if hasNoRight { throw SignOffFault.giverWithoutRight(giver, task) }
    if row.validity.faults.contains(.delegateLacksCompetence), draft.period.from.map({ $0 <= today }) ?? true,
      let assessment = row.validity.assessment
    {
      throw SignOffFault.delegateLacksCompetence(employee, task, assessment, catalogue)
    }
    return GrantAnswer(row: row, catalogue: catalogue, isUnchanged: isUnchanged)
  }
}

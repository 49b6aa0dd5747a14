public import Domain
import Matching
import Storage

public struct ExemptionsAnswer: Sendable {
  /// Everybody who has any, with those that have not ended.
  public let rows: [(employee: Employee, exemption: Exemption)]
  public let catalogue: Catalogue
  public let asOf: AsOf
}

extension Workbench {
  /// A person need not do a task, or need not have a competence, for a while. It changes no verdict.
  public func exempt(_ draft: RestrictionDraft) async throws -> RestrictionAnswer<Exemption> {
    try refuseIdentityNumbers(["by": draft.by, "reason": draft.reason])
    guard !draft.reason.isEmpty else { throw InquiryFault.missingText(field: "reason") }
    return try await write { writer in
      let snapshot = try writer.snapshot()
      let employee = try Lookup.employee(draft.employee, in: snapshot)
      let party = try Lookup.party(draft.by, in: snapshot)
      if party.isSame(as: employee) { throw SignOffFault.decidedByOneself(employee) }
      let catalogue = try snapshot.catalogue()
      let exemption = Exemption(
        employee: employee.number, subject: try draft.subject.found(in: catalogue), period: draft.period,
        reason: draft.reason, approvedBy: party.words)
      writer.begin("exemption", reason: employee.number.rawValue)
      return RestrictionAnswer(
        value: exemption, employee: employee, catalogue: catalogue,
        isUnchanged: try writer.put(exemption) == .unchanged)
    }
  }

  /// Ends the exemptions that a person has from a task or a competence: the day before is their last. One that would
  /// begin later is voided.
  ///
  /// - Parameter subject: `nil` for all of the person's.
  public func liftExemption(
    employee typedEmployee: String, subject typed: RestrictionSubject?, lastDay: CalendarDate,
    because grounds: Grounds = Grounds()
  ) async throws -> RestrictionAnswer<[Exemption]> {
    try refuseIdentityNumbers(["by": grounds.by, "reason": grounds.reason])
    return try await write { writer in
      let snapshot = try writer.snapshot()
      let employee = try Lookup.employee(typedEmployee, in: snapshot)
      try grounds.refuseDecision(by: employee, in: snapshot)
      let catalogue = try snapshot.catalogue()
      let subject = try typed.map { try $0.found(in: catalogue, includesRetired: true) }
      let file = try snapshot.personnelFiles(PeopleWanted(numbers: [employee.number], on: today)).first
      let open = (file?.exemptions ?? []).filter { exemption in
        (subject == nil || exemption.subject == subject) && exemption.period.through.map { $0 > lastDay } ?? true
      }
      if open.isEmpty { throw SignOffFault.noExemption(employee) }
      writer.begin("exemption-end", reason: try grounds.words(about: employee, in: snapshot))
      for exemption in open {
        if let period = Period(from: exemption.period.from, through: lastDay) {
          _ = try writer.put(
            Exemption(
              employee: exemption.employee, subject: exemption.subject, period: period, reason: exemption.reason,
              approvedBy: exemption.approvedBy))
        } else {
          try writer.end(exemption)
        }
      }
      return RestrictionAnswer(value: open, employee: employee, catalogue: catalogue, isUnchanged: false)
    }
  }

  /// The exemptions that hold or will hold, of a unit and those below it, or of everywhere.
  public func exemptions(unit typedUnit: String?, _ inquiry: Inquiry) async throws -> ExemptionsAnswer {
    try await read(inquiry) { snapshot in
      let scene = try Scene(snapshot, unit: typedUnit, inquiry)
      let rows = scene.staffing.files.flatMap { file in
        file.exemptions.filter { !$0.period.hasEnded(by: inquiry.on) }.map { (employee: file.employee, exemption: $0) }
      }
      return ExemptionsAnswer(rows: rows, catalogue: scene.catalogue, asOf: scene.asOf)
    }
  }
}

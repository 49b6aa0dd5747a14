public import Domain
import Storage

/// The suspensions of some people, with the catalogue that names what they are from.
public struct SuspensionsAnswer: Sendable {
  /// Each person who has one.
  public let files: [PersonnelFile]
  public let catalogue: Catalogue
  public let asOf: AsOf
}

extension Workbench {
  /// Stops a person from doing a task, or from using a competence, for a while.
  public func suspend(_ draft: RestrictionDraft) async throws -> RestrictionAnswer<Suspension> {
    try refuseIdentityNumbers(["approved by": draft.by, "reason": draft.reason])
    guard !draft.by.isEmpty else { throw InquiryFault.missingText(field: "approved by") }
    guard !draft.reason.isEmpty else { throw InquiryFault.missingText(field: "reason") }
    return try await write { writer in
      let snapshot = try writer.snapshot()
      let employee = try Lookup.employee(draft.employee, in: snapshot)
      let party = try Lookup.party(draft.by, in: snapshot)
      if party.isSame(as: employee) { throw SignOffFault.decidedByOneself(employee) }
      let catalogue = try snapshot.catalogue()
      let subject = try draft.subject.found(in: catalogue)
      let suspension = Suspension(
        employee: employee.number, subject: subject, period: draft.period, reason: draft.reason, approvedBy: party.words
      )
      writer.begin("suspension", reason: employee.number.rawValue)
      return RestrictionAnswer(
        value: suspension, employee: employee, catalogue: catalogue,
        isUnchanged: try writer.put(suspension) == .unchanged)
    }
  }

  /// Ends the suspensions of a person from a task or a competence that hold on a day or later: the day before is their
  /// last. One that would begin on the day or after it is voided. Gives them as they were.
  public func liftSuspension(
    employee typed: String, from draft: RestrictionSubject, on day: CalendarDate, because grounds: Grounds = Grounds()
  ) async throws -> RestrictionAnswer<[Suspension]> {
    try refuseIdentityNumbers(["by": grounds.by, "reason": grounds.reason])
    return try await write { writer in
      let snapshot = try writer.snapshot()
      let employee = try Lookup.employee(typed, in: snapshot)
      try grounds.refuseDecision(by: employee, in: snapshot)
      let catalogue = try snapshot.catalogue()
      let subject = try draft.found(in: catalogue, includesRetired: true)
      let wanted = PeopleWanted(numbers: [employee.number], on: day, competences: [])
      let open = (try snapshot.personnelFiles(wanted).first?.suspensions ?? []).filter { suspension in
        suspension.subject == subject && suspension.period.through.map { $0 >= day } ?? true
      }
      if open.isEmpty { throw InquiryFault.noSuspension(employee.number, code: subject.code) }
      writer.begin("suspension-end", reason: try grounds.words(about: employee, in: snapshot))
      for suspension in open {
        if let period = Period(from: suspension.period.from, through: day.adding(days: -1)) {
          _ = try writer.put(
            Suspension(
              employee: suspension.employee, subject: subject, period: period, reason: suspension.reason,
              approvedBy: suspension.approvedBy))
        } else {
          try writer.end(suspension)
        }
      }
      return RestrictionAnswer(value: open, employee: employee, catalogue: catalogue, isUnchanged: false)
    }
  }

  /// The suspensions that hold on the date or will hold later.
  ///
  /// - Parameter includesEnded: those that have ended as well.
  public func suspensions(
    unit typedUnit: String?, employee typedEmployee: String?, includesEnded: Bool, _ inquiry: Inquiry
  ) async throws -> SuspensionsAnswer {
    try await read(inquiry) { snapshot in
      let tree = UnitTree(try snapshot.units())
      var wanted = PeopleWanted(on: inquiry.on, competences: [])
      wanted.units = try typedUnit.map { tree.subtree(of: try Lookup.unit($0, in: tree).code) }
      if let typedEmployee {
        wanted.numbers = [try Lookup.employee(typedEmployee, in: snapshot).number]
      }
      var files = try snapshot.personnelFiles(wanted)
      if let units = wanted.units, wanted.numbers != nil {
        files = files.filter { file in
          file.positions.contains { $0.period.contains(inquiry.on) && units.contains($0.unit) }
        }
      }
      let catalogue = try snapshot.catalogue()
      return SuspensionsAnswer(
        files: files.compactMap { file in
          let shown = file.suspensions.filter { includesEnded || !$0.period.hasEnded(by: inquiry.on) }
          guard !shown.isEmpty else { return nil }
          return PersonnelFile(employee: file.employee, positions: file.positions, suspensions: shown)
        }, catalogue: catalogue,
        asOf: try snapshot.asOf(inquiry, catalogue))
    }
  }
}

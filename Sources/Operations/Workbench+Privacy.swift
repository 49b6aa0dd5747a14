public import Domain
import Storage

/// What an erasure did or would do.
public struct ErasureOutcome: Sendable {
  public let erasures: [Erasure]
  /// Whether free pages and the write-ahead log are empty, too; not while others use the registry.
  public let leavesNothing: Bool
  /// Older copies that lie beside the registry, and still hold the person.
  public let olderCopies: [String]
}

extension Workbench {
  /// Everything that the registry holds about somebody who works or worked here.
  public func dossier(_ typed: String) async throws -> Dossier {
    try await read { snapshot in
      let number = EmployeeNumber(typed)
      let known = try snapshot.employee(number) ?? snapshot.formerEmployee(number)
      return try snapshot.dossier(of: try known ?? Lookup.employee(typed, in: snapshot))
    }
  }

  /// Erases somebody; refused while delegations in force hang on the person.
  ///
  /// - Parameter typed: the number or the whole name: a few words that happen to fit one are too little here.
  /// - Throws: `ErasureRefusal`.
  public func erase(_ typed: String, reason: String, isRehearsal: Bool) async throws -> ErasureOutcome {
    try refuseIdentityNumbers(["reason": reason])
    guard !foldedTight(reason).isEmpty else { throw ErasureRefusal.reasonMissing }
    return try await erasing(isRehearsal: isRehearsal) { writer in
      let snapshot = try writer.snapshot()
      let employee = try erasable(typed, in: snapshot)
      let authorities = try snapshot.authorities(hangingOn: employee.number, on: today)
      guard authorities.isEmpty else { throw ErasureRefusal.answersForDelegations(employee, authorities) }
      return [try writer.erase(employee, reason: reason, on: today)]
    }
  }

  /// Those whose last position ended more than so many months ago, by number.
  public func leavers(months: Int) async throws -> [Leaver] {
    try await read { try leavers(months: months, in: $0) }
  }

  /// Erases those whose last position ended more than so many months ago, but those on whom delegations in force hang.
  public func eraseLeavers(months: Int) async throws -> ErasureOutcome {
    try await erasing(isRehearsal: false) { writer in
      try leavers(months: months, in: try writer.snapshot()).filter(\.authorities.isEmpty).map { leaver in
        try writer.erase(leaver.employee, reason: "retention \(months)", on: today)
      }
    }
  }

  private func leavers(months: Int, in snapshot: Snapshot) throws -> [Leaver] {
    try snapshot.leavers(before: today.adding(months: -months)).map { employee, lastDay in
      Leaver(
        employee: employee, lastDay: lastDay,
        authorities: try snapshot.authorities(hangingOn: employee.number, on: today))
    }
  }

  private func erasing(
    isRehearsal: Bool, _ change: @Sendable (RegistryWriter) throws -> [Erasure]
  ) async throws -> ErasureOutcome {
    guard let registry else { throw InquiryFault.noRegistry }
    if isRehearsal {
      let erasures = try await rehearse(change)
      return ErasureOutcome(erasures: erasures, leavesNothing: true, olderCopies: registry.olderCopies)
    }
    let (erasures, leavesNothing) = try await registry.erase(now: now, actor: user, change)
    return ErasureOutcome(erasures: erasures, leavesNothing: leavesNothing, olderCopies: registry.olderCopies)
  }

  private func erasable(_ typed: String, in snapshot: Snapshot) throws -> Employee {
    let number = EmployeeNumber(typed)
    if let known = try snapshot.employee(number) ?? snapshot.formerEmployee(number) { return known }
    let sameName = try snapshot.employees().filter { folded($0.name) == folded(typed) }
    if sameName.count == 1 { return sameName[0] }
    guard sameName.isEmpty else { throw try Lookup.ambiguity(of: typed, sameName, in: snapshot) }
    throw try Lookup.ambiguity(of: typed, [Lookup.employee(typed, in: snapshot)], in: snapshot)
  }
}

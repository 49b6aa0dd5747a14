public import Domain
import Storage

/// One of several people who may be meant, with what tells them apart.
public struct EmployeeChoice: Sendable {
  public let employee: Employee
  /// Where the person works, or did last.
  public let workplaces: [CareUnit]
}

extension Lookup {
  /// That several people may be meant, each with the workplace.
  static func ambiguity(of typed: String, _ found: [Employee], in snapshot: Snapshot) throws -> InquiryFault {
    let workplaces = try snapshot.workplaces(of: found.map(\.number))
    return .ambiguousEmployee(
      typed: typed, found.map { EmployeeChoice(employee: $0, workplaces: workplaces[$0.number] ?? []) })
  }
}

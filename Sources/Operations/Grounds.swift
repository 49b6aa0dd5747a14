import Domain
import Storage

/// Why something was ended, and who decided it, as they are typed; either may be missing.
public struct Grounds: Sendable {
  public var reason: String
  public var by: String?

  public init(reason: String = "", by: String? = nil) {
    self.reason = reason
    self.by = by
  }

  /// How the log keeps them: the employee's number, the reason after it, and in brackets who decided.
  func words(about employee: Employee, in snapshot: Snapshot) throws -> String {
    let party = try by.map { try Lookup.party($0, in: snapshot) }
    let reason = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return ([employee.number.rawValue, reason].filter { !$0.isEmpty } + (party.map { ["(\($0.words))"] } ?? []))
      .joined(separator: " ")
  }

  /// Nobody decides about a restriction of one's own.
  func refuseDecision(by employee: Employee, in snapshot: Snapshot) throws {
    if let by, try Lookup.party(by, in: snapshot).isSame(as: employee) {
      throw SignOffFault.decidedByOneself(employee)
    }
  }
}

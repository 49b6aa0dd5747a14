/// The stable key of something in the catalogue or the registry, such as `SP`, `tsk-insulin` or `SH1`.
///
/// The type parameter only keeps codes apart: a profession's code is no task's code.
public struct Code<Subject>: Hashable, Sendable {
  /// The code as files and JSON write it.
  public let rawValue: String

  public init(_ rawValue: String) { self.rawValue = rawValue }
}

extension Code: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension Code: CustomStringConvertible {
  public var description: String { rawValue }
}

extension Code: Comparable {
  public static func < (left: Code, right: Code) -> Bool { left.rawValue < right.rawValue }
}

public typealias ProfessionCode = Code<Profession>
public typealias CompetenceCode = Code<Competence>
public typealias TaskCode = Code<CareTask>
public typealias UnitCode = Code<CareUnit>
/// The number that the employer uses for an employee, as text: leading zeros count.
public typealias EmployeeNumber = Code<Employee>

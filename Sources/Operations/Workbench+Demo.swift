public import Domain
import Storage

/// How much a demo put into the registry.
public struct DemoSummary: Sendable {
  public let units: Int
  public let employees: Int
  public let positions: Int
  public let assertions: Int
  public let coverageRules: Int
  public let delegations: Int
}

extension Workbench {
  /// From this many employees on, people have as many holdings as where competence is mapped in full.
  private static let nationalDemo = 100_000

  /// Fills an empty registry with a made-up municipality and its hospital.
  ///
  /// The same number of employees, seed and day give the same registry.
  public func fillDemo(employees: Int, seed: UInt64, on day: CalendarDate) async throws -> DemoSummary {
    try await write { writer in
      let people = try writer.snapshot().employeeNumbers().count
      guard people == 0 else { throw InquiryFault.registryHasPeople(people) }
      let organisation = DemoOrganisation(
        catalogue: try writer.snapshot().catalogue(), employees: employees, seed: seed, today: day)
      writer.begin("demo", reason: "\(employees) \(seed)")
      for unit in organisation.units { _ = try writer.put(unit) }
      for rule in organisation.coverage { _ = try writer.put(rule) }
      for volume in organisation.volumes { _ = try writer.put(volume) }
      var counts = (employees: 0, positions: 0, assertions: 0, delegations: 0)
      try organisation.forEachPerson(assertionsPerClinician: employees < Self.nationalDemo ? 21 : 40) { file in
        _ = try writer.put(file.employee)
        for position in file.positions { _ = try writer.put(position) }
        for authorisation in file.authorisations { _ = try writer.put(authorisation) }
        for assertion in file.assertions { _ = try writer.put(assertion, isOneOfMany: true) }
        for delegation in file.delegations { _ = try writer.put(delegation) }
        for suspension in file.suspensions { _ = try writer.put(suspension) }
        counts.employees += 1
        counts.positions += file.positions.count
        counts.assertions += file.assertions.count
        counts.delegations += file.delegations.count
      }
      return DemoSummary(
        units: organisation.units.count, employees: counts.employees, positions: counts.positions,
        assertions: counts.assertions, coverageRules: organisation.coverage.count, delegations: counts.delegations)
    }
  }
}

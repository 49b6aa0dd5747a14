import Domain

/// A made-up municipality with its hospital ward.
///
/// All names, numbers and places are invented.
struct DemoRegistry: Sendable {
  /// Parents before children.
  let units: [CareUnit]
  let employees: [Employee]
  let positions: [Position]
  let authorisations: [Authorisation]
  /// In the order of the people, each person's oldest first; `recorded` is 0, since the store numbers them.
  let assertions: [Assertion]
  let coverage: [CoverageRule]
  let delegations: [Delegation]
  let suspensions: [Suspension]
  let volumes: [Volume]
}

extension DemoRegistry {
  /// A registry of exactly so many employees; the same for the same catalogue, size, seed and day.
  init(catalogue: Catalogue, employees count: Int = 240, seed: UInt64 = 1, today: CalendarDate) {
    let organisation = DemoOrganisation(catalogue: catalogue, employees: count, seed: seed, today: today)
    var employees: [Employee] = []
    var positions: [Position] = []
    var authorisations: [Authorisation] = []
    var assertions: [Assertion] = []
    var delegations: [Delegation] = []
    var suspensions: [Suspension] = []
    employees.reserveCapacity(count)
    organisation.forEachPerson { file in
      employees.append(file.employee)
      positions += file.positions
      authorisations += file.authorisations
      assertions += file.assertions
      delegations += file.delegations
      suspensions += file.suspensions
    }
    self.init(
      units: organisation.units, employees: employees, positions: positions, authorisations: authorisations,
      assertions: assertions, coverage: organisation.coverage, delegations: delegations, suspensions: suspensions,
      volumes: organisation.volumes)
  }

  /// The same people one at a time, for registries that are too large to hold; units, coverage and volumes are in
  /// ``DemoOrganisation``.
  static func forEachPerson(
    catalogue: Catalogue, employees: Int = 240, seed: UInt64 = 1, today: CalendarDate, assertionsPerClinician: Int = 21,
    body: (PersonnelFile) throws -> Void
  ) rethrows {
    try DemoOrganisation(catalogue: catalogue, employees: employees, seed: seed, today: today)
      .forEachPerson(assertionsPerClinician: assertionsPerClinician, body: body)
  }
}

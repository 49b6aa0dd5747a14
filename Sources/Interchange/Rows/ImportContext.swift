public import Domain

/// What a file may speak of: the catalogue, and what the registry knows by then.
public struct ImportContext: Sendable {
  public let catalogue: Catalogue
  public let units: [CareUnit]
  public let employees: Set<EmployeeNumber>
  /// What the employees are called, for who gives delegations; empty where a sheet does not ask.
  public let names: [EmployeeNumber: String]
  /// The catalogue's titles and the remembered ones, which win: those whose origin is `local`.
  public let titles: [JobTitle]
  /// The first day of competences for which a matrix gives none.
  public let today: CalendarDate

  public init(
    catalogue: Catalogue, units: [CareUnit], employees: Set<EmployeeNumber>, names: [EmployeeNumber: String] = [:],
    titles: [JobTitle], today: CalendarDate
  ) {
    self.catalogue = catalogue
    self.units = units
    self.employees = employees
    self.names = names
    self.titles = titles
    self.today = today
  }
}

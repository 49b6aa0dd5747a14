/// What a column of an imported file holds.
public enum ImportColumn: String, CaseIterable, Sendable {
  case unit
  case name
  case parent
  case kind
  case employee
  case title
  case profession
  case percent
  case from
  case to
  case hpr
  case birthYear = "birth_year"
  case competence
  case level
  case source
  case task
  case people
  case period
  case givenBy = "given_by"
  case scope
  case minutesPerWeek = "minutes_per_week"
  /// How often in a week.
  case countPerWeek = "count_per_week"
  /// How long each time.
  case minutesEach = "minutes_each"
  case type
  case status
  case restriction
  case asOf = "as_of"

  // Columns that the canonical form does not have, and other people's files do.
  case givenName = "given_name"
  case familyName = "family_name"
  /// A position as a share of 1.
  case fraction
  /// Known, and of no use: telephone numbers, addresses.
  case ignored
  /// May not hold anything at all.
  case nationalID = "national_id"
}

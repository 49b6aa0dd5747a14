public import Domain

extension Samples {
  /// Round numbers: a week of 2600 minutes, so that each of the 260 working days of a year takes 10 of them; no leave, no
  /// absence, an hour at 600 kroner, retirement at 67.
  public static let parameters = Parameters(
    Parameter.Kind.allCases.compactMap { kind in
      let value: Int? =
        switch kind {
        case .fullTimeWeek: 2600
        case .leaveDays, .publicHolidays, .courseDays, .sickLeave: 0
        case .hourPrice: 60_000
        case .ownShift: 400_000
        case .agencyShift: 900_000
        case .shiftLength: 480
        case .retirementAge: 67
        case .leavingRate: 500
        case .coursePrice: nil
        }
      return value.map { parameter(kind, $0, .figure) }
    }, names: [:])

  /// A number of the organisation's own, unless the test says else.
  public static func parameter(
    _ kind: Parameter.Kind, _ value: Int, _ basis: Parameter.Basis = .own, of profession: ProfessionCode? = nil
  ) -> Parameter {
    Parameter(
      kind: kind, scope: profession.map { .profession($0) } ?? .everybody, value: value, basis: basis,
      source: phrase("source"))
  }
}

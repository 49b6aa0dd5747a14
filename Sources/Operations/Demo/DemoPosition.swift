import Domain

/// The positions that a person has, had or will have.
enum DemoPosition {
  /// The position in the unit; for some one before it, and for some one beside it.
  static func positions(
    of person: DemoPerson, in unit: DemoUnit, beside other: UnitCode?, on today: CalendarDate,
    by catalogue: Catalogue, drawnBy random: inout DemoRandom
  ) -> [Position] {
    var positions: [Position] = []
    if let earlier = earlierPosition(of: person, in: unit, by: catalogue, drawnBy: &random) {
      positions.append(earlier)
    }
    positions.append(
      Position(
        employee: person.number, unit: unit.unit.code, title: person.title, profession: person.profession,
        percent: person.percent, period: Period(from: person.hired, through: person.left) ?? Period(from: person.hired))
    )
    let shares = secondShares.filter { $0.hundredths + person.percent.hundredths <= 10_000 }
    if let other, !shares.isEmpty {
      let percent = random.pick(shares)
      let from = person.hired.adding(days: random.below(max(1, person.hired.days(until: today))))
      positions.append(
        Position(
          employee: person.number, unit: other, title: person.title, profession: person.profession, percent: percent,
          period: Period(from: from, through: person.left) ?? Period(from: from)))
    }
    return positions
  }

  /// Whether the person has room for a second position, and takes one.
  static func takesSecondPosition(_ person: DemoPerson, on today: CalendarDate, drawnBy random: inout DemoRandom)
    -> Bool
  {
    guard !person.isLeader, !person.isMainstay, person.left == nil, person.hired <= today, person.addition == nil,
      person.percent <= Percentage(80), person.profession != "X-LARLING"
    else { return false }
    return random.chance(26)
  }

  /// An earlier position in the same unit: as an assistant or a student, until the day before.
  private static func earlierPosition(
    of person: DemoPerson, in unit: DemoUnit, by catalogue: Catalogue, drawnBy random: inout DemoRandom
  ) -> Position? {
    let steps: [ProfessionCode: (profession: ProfessionCode, title: String)] = [
      "SP": ("X-STUDENT", "Sykepleierstudent"), "HF": ("X-ASSISTENT", "Pleieassistent"),
      "VP": ("X-ASSISTENT", "Pleieassistent"),
    ]
    guard !person.isLeader, let step = person.profession.flatMap({ steps[$0] }), catalogue[step.profession] != nil,
      random.chance(7),
      let period = Period(
        from: person.hired.adding(days: -random.within(200...1100)), through: person.hired.adding(days: -1))
    else { return nil }
    return Position(
      employee: person.number, unit: unit.unit.code, title: step.title, profession: step.profession,
      percent: random.pick([Percentage(20), Percentage(hundredths: 3550), Percentage(40)]), period: period)
  }

  private static let secondShares = [
    Percentage(hundredths: 1533), Percentage(20), Percentage(25), Percentage(hundredths: 3550), Percentage(40),
  ]
}

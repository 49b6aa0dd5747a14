import Domain

/// Somebody who works in a unit, before the papers.
struct DemoPerson: Sendable {
  /// The number in the row of all people.
  let index: Int
  /// The number in the unit; the leader is 0.
  let seat: Int
  let number: EmployeeNumber
  let name: String
  let birthYear: Int
  let title: String
  /// What the employer says.
  let profession: ProfessionCode?
  /// What the person is educated for: for a manager, the profession behind the title.
  let education: ProfessionCode?
  /// The further education or speciality of the seat.
  let addition: CompetenceCode?
  let right: Authorisation.Kind
  let percent: Percentage
  let hired: CalendarDate
  /// The last day of one who has left.
  let left: CalendarDate?
  /// Years since the basic education.
  let experience: Int
  /// The one on whom the unit's single points of failure rest.
  let isMainstay: Bool
  /// Has everything that the unit's tasks ask for, apart from the unit's weaknesses.
  let carriesUnit: Bool
  /// Teaches and signs.
  let isMentor: Bool

  var isLeader: Bool { seat == 0 }
}

extension DemoPerson {
  /// The person in a seat of a unit.
  init(
    index: Int, seat: Int, group: DemoUnitProfile.Group?, in unit: DemoUnit, name: (Int, inout DemoRandom) -> String,
    numbers: DemoNumbers, on today: CalendarDate, by catalogue: Catalogue, drawnBy random: inout DemoRandom
  ) {
    self.index = index
    self.seat = seat
    number = numbers.employee(index, of: unit.employer)
    let isMainstay = seat == 1
    self.isMainstay = isMainstay
    carriesUnit = isMainstay || seat == 2
    let isLeader = seat == 0
    if let group {
      profession = group.profession
      education = group.profession
      addition = group.addition.flatMap { catalogue[$0]?.code }
      right = group.right
      title = DemoTitles.title(for: group, drawnBy: &random)
      percent = isMainstay ? Percentage(100) : DemoWorkingTime.percent(of: group, drawnBy: &random)
    } else {
      let role = Self.leader(of: unit, by: catalogue, drawnBy: &random)
      (profession, education, title) = isLeader ? role : (nil, nil, "Fagarbeider")
      addition = nil
      right = .authorisation
      percent = Percentage(100)
    }

    let rank = education.flatMap { catalogue[$0]?.careLevel } ?? 4
    let career = DemoCareer(
      of: education, careLevel: rank, isFurtherEducated: addition != nil, right: right, leads: isLeader,
      isMainstay: isMainstay, on: today, drawnBy: &random)
    birthYear = career.birthYear
    hired = career.hired
    left = career.left
    experience = career.experience
    isMentor = isMainstay || (seat % 8 == 5 && career.experience >= 6 && catalogue[education]?.kind == .authorised)
    self.name = name(career.birthYear, &random)
  }

  /// What a unit's leader is called and educated for: every second one is employed as a health professional.
  private static func leader(
    of unit: DemoUnit, by catalogue: Catalogue, drawnBy random: inout DemoRandom
  ) -> (profession: ProfessionCode?, education: ProfessionCode?, title: String) {
    let practised = catalogue[unit.profile.leaderProfession]?.code
    if unit.ordinal % 2 == 1, let practised, let title = practisingLeaderTitles[practised] {
      return (practised, practised, title)
    }
    let manager = catalogue["X-LEDER" as ProfessionCode]?.code
    return (manager, random.chance(75) ? practised : manager, unit.profile.leaderTitle)
  }

  private static let practisingLeaderTitles: [ProfessionCode: String] = [
    "SP": "Avdelingssykepleier", "JO": "Avdelingsjordmor", "BI": "Avdelingsbioingeniør", "RA": "Avdelingsradiograf",
    "FT": "Avdelingsfysioterapeut",
  ]
}

extension Catalogue {
  fileprivate subscript(code: ProfessionCode?) -> Profession? { code.flatMap { self[$0] } }
}

import Domain

/// Made-up municipalities with their hospitals, and those who work there, one person at a time.
///
/// The same catalogue, size, seed and day give the same organisation. People are not kept: half a million can be
/// passed on to a database without half a million in memory.
struct DemoOrganisation: Sendable {
  /// Parents before children.
  let units: [CareUnit]
  let coverage: [CoverageRule]
  let volumes: [Volume]

  private let catalogue: Catalogue
  private let people: Int
  private let seed: UInt64
  private let today: CalendarDate
  private let staffed: [DemoUnit]
  /// Per kind of unit.
  private let syllabuses: [String: [ProfessionCode: DemoSyllabus]]
  private let levers: [String: [CompetenceCode]]
  /// The places in `staffed` of each region's units.
  private let regions: [Range<Int>]

  init(catalogue: Catalogue, employees: Int, seed: UInt64, today: CalendarDate) {
    self.catalogue = catalogue
    people = employees
    self.seed = seed
    self.today = today

    let count = max(1, (employees + DemoRegion.largestRegion - 1) / DemoRegion.largestRegion)
    let sizes = apportioned(employees, by: Array(repeating: 1, count: count))
    var units: [CareUnit] = []
    var staffed: [DemoUnit] = []
    var regions: [Range<Int>] = []
    var next = 0
    for (number, size) in sizes.enumerated() {
      let first = staffed.count
      for place in DemoRegion(number: number, isOnly: count == 1, people: size).places {
        units.append(place.unit)
        guard let profile = place.profile else { continue }
        staffed.append(
          DemoUnit(
            unit: place.unit, profile: profile, ordinal: staffed.count, region: number, employer: place.employer,
            people: next..<(next + place.headcount)))
        next += place.headcount
      }
      regions.append(first..<staffed.count)
    }
    self.units = units
    self.staffed = staffed
    self.regions = regions
    coverage = staffed.flatMap { $0.coverage(in: catalogue) }
    volumes = staffed.flatMap { unit in
      var random = DemoRandom(seed: seed, stream: Self.unitStreams + UInt64(unit.ordinal))
      return unit.volumes(in: catalogue, drawnBy: &random)
    }

    var syllabuses: [String: [ProfessionCode: DemoSyllabus]] = [:]
    var levers: [String: [CompetenceCode]] = [:]
    for unit in staffed where syllabuses[unit.profile.kind] == nil {
      let profile = unit.profile
      let professions = profile.groups.map(\.profession) + [profile.leaderProfession, "X-LEDER"]
      let pairs = professions.filter { catalogue[$0] != nil }.map {
        ($0, DemoSyllabus(of: $0, in: profile, on: today, by: catalogue))
      }
      let known = Dictionary(pairs) { first, _ in first }
      syllabuses[profile.kind] = known
      let mainstay = profile.groups.first { catalogue[$0.profession] != nil }.flatMap { known[$0.profession] }
      levers[profile.kind] = mainstay.map { DemoWeakness.levers(of: profile, for: $0, in: catalogue) } ?? []
    }
    self.syllabuses = syllabuses
    self.levers = levers
  }

  /// The first stream of numbers that belongs to a unit; those below belong to people.
  private static let unitStreams: UInt64 = 1 << 40
}

extension DemoOrganisation {
  /// Calls the body with each person's file, unit by unit; the leader of a unit comes first.
  ///
  /// - Parameter assertionsPerClinician: about how many assertions there are on somebody in clinical work; others have
  ///   fewer, and so have those who started lately.
  func forEachPerson(assertionsPerClinician: Int = 21, body: (PersonnelFile) throws -> Void) rethrows {
    let numbers = DemoNumbers(people: people)
    var taken: Set<String> = []
    var region = -1
    // Every second unit has somebody whose authorisation is out of the ordinary, each time in another way.
    let oddities = DemoAuthorisation.Oddity.allCases
    var odd = 0
    for unit in staffed {
      if unit.region != region {
        taken.removeAll(keepingCapacity: true)
        region = unit.region
      }
      let weakness = DemoWeakness(ordinal: unit.ordinal, among: levers[unit.profile.kind] ?? [])
      var leader: DemoPerson?
      var oddity = unit.ordinal % 2 == 0 ? oddities[odd % oddities.count] : nil
      for (seat, group) in unit.seats(in: catalogue).enumerated() {
        let index = unit.people.lowerBound + seat
        var random = DemoRandom(seed: seed, stream: UInt64(index))
        let person = DemoPerson(
          index: index, seat: seat, group: group, in: unit,
          name: { year, random in Self.freshName(born: year, of: group, besides: &taken, &random) },
          numbers: numbers, on: today, by: catalogue, drawnBy: &random)
        if seat == 0 { leader = person }
        let ownOddity = seat >= 3 && isOrdinarilyAuthorised(person) ? oddity : nil
        if ownOddity != nil {
          oddity = nil
          odd += 1
        }
        try body(
          file(
            of: person, in: unit, under: leader ?? person, lacking: weakness, oddity: ownOddity,
            register: numbers.register(index), count: assertionsPerClinician, &random))
      }
    }
  }

  private func file(
    of person: DemoPerson, in unit: DemoUnit, under leader: DemoPerson, lacking weakness: DemoWeakness,
    oddity: DemoAuthorisation.Oddity?, register: String, count: Int, _ random: inout DemoRandom
  ) -> PersonnelFile {
    let authorisations = DemoAuthorisation(person: person, today: today, catalogue: catalogue, oddity: oddity)
      .authorisations(drawnBy: &random)
    let other =
      DemoPosition.takesSecondPosition(person, on: today, drawnBy: &random)
      ? secondUnit(for: person, besides: unit, &random) : nil
    let syllabus = person.education.flatMap { syllabuses[unit.profile.kind]?[$0] }
    let decisions = DemoDelegation(person: person, unit: unit, leader: leader, today: today)
    let taught = decisions.taughtTasks(among: syllabus?.delegable ?? [], drawnBy: &random)
    let isInRegister = authorisations.contains { $0.isVerified } || (!authorisations.isEmpty && random.chance(40))
    return PersonnelFile(
      employee: Employee(
        number: person.number, name: person.name, hprNumber: isInRegister ? register : nil, birthYear: person.birthYear),
      positions: DemoPosition.positions(
        of: person, in: unit, beside: other, on: today, by: catalogue, drawnBy: &random),
      authorisations: authorisations,
      assertions: syllabus.map {
        DemoEvidence.assertions(
          about: person, knowing: $0, taught: taught, lacking: weakness, about: count, on: today, drawnBy: &random)
      } ?? [],
      delegations: decisions.delegations(of: taught, drawnBy: &random),
      suspensions: decisions.suspensions(
        among: unit.profile.needs.map(\.task).filter { catalogue[$0] != nil },
        or: syllabus?.skills.first { $0.code.rawValue.hasPrefix("proc-") && $0.required > 0 }?.code, drawnBy: &random))
  }

  /// A name that nobody in the region has yet, if one comes up soon.
  private static func freshName(
    born year: Int, of group: DemoUnitProfile.Group?, besides taken: inout Set<String>, _ random: inout DemoRandom
  ) -> String {
    let foreign =
      switch group?.profession {
      case "X-ASSISTENT", "X-RENHOLD", "X-POSTVERT", "HF": 30
      case "LE", "X-KJOKKEN": 25
      case nil: 6
      default: 15
      }
    var name = ""
    for _ in 0..<6 {
      name = DemoNames.name(born: year, foreign: foreign, drawnBy: &random)
      if taken.insert(name).inserted { break }
    }
    return name
  }

  /// Another unit of the region that employs the person's profession, if one comes up soon.
  private func secondUnit(for person: DemoPerson, besides unit: DemoUnit, _ random: inout DemoRandom) -> UnitCode? {
    guard let profession = person.profession else { return nil }
    let neighbours = regions[unit.region]
    for _ in 0..<12 {
      let other = staffed[neighbours.lowerBound + random.below(neighbours.count)]
      if other.ordinal != unit.ordinal, !other.people.isEmpty,
        other.profile.groups.contains(where: { $0.profession == profession && $0.addition == nil })
      {
        return other.unit.code
      }
    }
    return nil
  }

  private func isOrdinarilyAuthorised(_ person: DemoPerson) -> Bool {
    person.right == .authorisation && person.profession.flatMap { catalogue[$0]?.kind } == .authorised
  }
}

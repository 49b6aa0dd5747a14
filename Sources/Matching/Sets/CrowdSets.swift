import Domain

/// A crowd as sets of seats: who has which profession, and who holds what of which competence. Made once, read for each
/// task.
struct CrowdSets: Sendable {
  let crowd: Crowd
  /// Those with each profession; under `nil` those without any.
  let professions: [(profession: Profession?, seats: SeatSet)]
  /// Those who are judged as technology, among others.
  let technology: Set<Int32>
  private var competences: [CompetenceCode: CompetenceSeats] = [:]

  /// - Parameters:
  ///   - demands: the tasks that will be asked about.
  ///   - tell: notes, of one competence, what people hold of whom more is known than what their professions give, which
  ///     is handed to it by combination; each person once.
  init(
    _ crowd: Crowd, for demands: [TaskDemand],
    _ tell: (Competence, _ baseline: [Holding.Degree?], inout CompetenceSeats) throws -> Void
  ) rethrows {
    self.crowd = crowd
    let byCombination = crowd.seatsByCombination()
    func seats(_ fits: (Crowd.Combination) -> Bool) -> SeatSet {
      var seats = crowd.seating.noSeat
      for (combination, members) in zip(crowd.combinations, byCombination) where fits(combination) {
        seats.formUnion(members)
      }
      return seats
    }
    let occurring = Set(crowd.combinations.flatMap(\.professions)).sorted { $0.code < $1.code }
    professions =
      [(nil, seats { $0.professions.isEmpty })]
      + occurring.map { profession in (profession, seats { $0.professions.contains(profession) }) }
    technology = Set(
      crowd.seating.people(in: seats { $0.professions.contains { $0.kind == .technology } }))

    var minimums: [CompetenceCode: Set<EntrustmentLevel>] = [:]
    for demand in demands {
      for code in demand.decidingCompetences { minimums[code, default: []].formUnion([]) }
      for requirement in demand.single + demand.groups.joined() {
        if let minimum = requirement.minimumLevel { minimums[requirement.competence, default: []].insert(minimum) }
      }
    }
    let asksForSpecialities = minimums[.anyDoctorsSpeciality] != nil
    let specialities = crowd.catalogue.competences.filter(\.isDoctorsSpeciality).map(\.code)
    if asksForSpecialities { for code in specialities { minimums[code, default: []].formUnion([]) } }

    var addable: [[ProfessionCode]: SeatSet] = [[]: crowd.seating.everySeat]
    for code in minimums.keys.sorted() {
      guard let competence = crowd.catalogue[code] else { continue }
      let builders =
        addable[competence.buildsOn] ?? seats { $0.professions.contains { competence.buildsOn.contains($0.code) } }
      addable[competence.buildsOn] = builders
      var holders = CompetenceSeats(of: competence, minimums: minimums[code] ?? [], addable: builders) { fits in
        seats { $0.education.holding(of: code).degree.map(fits) ?? false }
      }
      let baseline = crowd.combinations.map { $0.education.holding(of: code).degree }
      try tell(competence, baseline, &holders)
      competences[code] = holders
    }
    if asksForSpecialities {
      for code in specialities where code != .anyDoctorsSpeciality {
        if let speciality = competences[code] { competences[.anyDoctorsSpeciality]?.join(speciality) }
      }
    }
  }

  subscript(competence: CompetenceCode) -> CompetenceSeats? { competences[competence] }

  /// Somebody as the rules for one person see people: what the task cannot tell apart stands for each other.
  func standing(of person: Int32, for demand: TaskDemand) -> Standing {
    let combination = crowd.combinations[Int(crowd.combination[Int(person)])]
    let seat = crowd.seating.firstSeat(of: person)
    var own: [CompetenceCode: Holding] = [:]
    for code in demand.decidingCompetences { own[code] = competences[code]?.holding(at: seat) }
    let file = PersonnelFile(
      employee: Employee(number: "", name: ""),
      delegations: crowd.delegations[demand.task.code]?[person] ?? [], suspensions: crowd.suspensions[person] ?? [],
      exemptions: crowd.exemptions[person] ?? [])
    return Standing(combination.professions, combination.education, own: own, file)
  }
}

extension TaskDemand {
  /// The competences that a verdict can hang on; those that are only recommended change none.
  var decidingCompetences: Set<CompetenceCode> {
    var codes = mandatoryCompetences
    if case .inForce(let gate) = gate {
      for alternative in gate.holders + gate.delegates { codes.formUnion(alternative.competences) }
    }
    return codes
  }
}

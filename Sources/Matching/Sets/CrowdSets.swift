import Dispatch
import Domain
import Synchronization

/// A crowd as sets of seats: who has which profession, and who holds what of which competence. Made once, read for each
/// task.
struct CrowdSets: Sendable {
  let crowd: Crowd
  /// Those with each profession; under `nil` those without any.
  let professions: [(profession: Profession?, seats: SeatSet)]
  /// Those who are judged as technology, among others.
  let technology: Set<Int32>
  /// Those who are in training and nothing else, and those who are something else too.
  let inTraining: SeatSet
  let inTrainingToo: Set<Int32>
  /// The people who are suspended or exempt, by what from.
  let suspended: [Suspension.Subject: [Int32]]
  let exempt: [Suspension.Subject: [Int32]]
  private var competences: [CompetenceCode: CompetenceSeats] = [:]

  /// - Parameters:
  ///   - demands: the tasks that will be asked about.
  ///   - tellsRungs: whether the rung of each person will be asked about too.
  ///   - tell: reads what is known of a competence beyond what professions give, which is handed to it by combination;
  ///     what it gives back makes notes of it, each seat at most once, while the next is read.
  init(
    _ crowd: Crowd, for demands: [TaskDemand], tellsRungs: Bool = false,
    _ tell: (Competence, _ baseline: [Holding.Degree?]) throws -> @Sendable () -> [SeatNote]
  ) rethrows {
    self.crowd = crowd
    suspended = Dictionary(
      crowd.suspensions.flatMap { person, all in all.map { ($0.subject, [person]) } }, uniquingKeysWith: +)
    exempt = Dictionary(
      crowd.exemptions.flatMap { person, all in all.map { ($0.subject, [person]) } }, uniquingKeysWith: +)
    let byCombination = crowd.seatsByCombination()
    @Sendable func seats(_ fits: (Crowd.Combination) -> Bool) -> SeatSet {
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

    inTraining = seats { !$0.professions.isEmpty && $0.professions.allSatisfy(\.isInTraining) }
    inTrainingToo = Set(
      crowd.seating.people(
        in: seats { $0.professions.contains(where: \.isInTraining) && !$0.professions.allSatisfy(\.isInTraining) }))

    var minimums: [CompetenceCode: Set<EntrustmentLevel>] = [:]
    for demand in demands {
      for code in demand.decidingCompetences { minimums[code, default: []].formUnion([]) }
      for requirement in demand.single + demand.groups.joined() {
        if let minimum = requirement.minimumLevel { minimums[requirement.competence, default: []].insert(minimum) }
      }
    }
    if tellsRungs {
      for competence in crowd.catalogue.competences where competence.liftsTo != nil {
        minimums[competence.code, default: []].formUnion([])
      }
    }
    let asksForSpecialities = minimums[.anyDoctorsSpeciality] != nil
    let specialities = crowd.catalogue.competences.filter(\.isDoctorsSpeciality).map(\.code)
    if asksForSpecialities { for code in specialities { minimums[code, default: []].formUnion([]) } }

    let noting = Noting()
    var addable: [[ProfessionCode]: SeatSet] = [[]: crowd.seating.everySeat]
    for code in minimums.keys.sorted() {
      guard let competence = crowd.catalogue[code] else { continue }
      let builders =
        addable[competence.buildsOn] ?? seats { $0.professions.contains { competence.buildsOn.contains($0.code) } }
      addable[competence.buildsOn] = builders
      let levels = minimums[code] ?? []
      let notes = try tell(competence, crowd.combinations.map { $0.education.holding(itself: code).degree })
      noting.add(code) {
        var holders = CompetenceSeats(of: competence, minimums: levels, addable: builders) { fits in
          seats { $0.education.holding(itself: code).degree.map(fits) ?? false }
        }
        holders.take(notes())
        return holders
      }
    }
    competences = noting.finish()
    if asksForSpecialities {
      for code in specialities where code != .anyDoctorsSpeciality {
        if let speciality = competences[code] { competences[.anyDoctorsSpeciality]?.join(speciality) }
      }
    }
  }

  subscript(competence: CompetenceCode) -> CompetenceSeats? { competences[competence] }

  /// By person: the highest that professions and held educations give, else the groups of the positions. Asked for when
  /// the sets were made.
  func rungs() -> [Int] {
    var rungs = crowd.combination.enumerated().map { person, index in
      crowd.combinations[Int(index)].professions.map(\.careLevel).max() ?? Int(crowd.groupLevels[person])
    }
    for competence in competences.values {
      guard let level = competence.competence.liftsTo else { continue }
      for person in crowd.seating.people(in: competence.held) {
        rungs[Int(person)] = max(rungs[Int(person)], level)
      }
    }
    return rungs
  }

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

/// Makes sets of one competence while the next is read.
private final class Noting: Sendable {
  private let queue = DispatchQueue(label: "nedenfra.sets")
  /// What was read and waits is bounded.
  private let places = DispatchSemaphore(value: 3)
  private let competences = Mutex<[CompetenceCode: CompetenceSeats]>([:])

  func add(_ code: CompetenceCode, _ make: @escaping @Sendable () -> CompetenceSeats) {
    places.wait()
    queue.async {
      let seats = make()
      self.competences.withLock { $0[code] = seats }
      self.places.signal()
    }
  }

  func finish() -> [CompetenceCode: CompetenceSeats] {
    queue.sync {}
    return competences.withLock { $0 }
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

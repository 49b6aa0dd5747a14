public import Domain

extension Crowd {
  /// - Parameter givers: those who gave delegations, as far as they are known.
  public init(
    _ records: CrowdRecords, givers: [PersonnelFile], in catalogue: Catalogue, tree: UnitTree, on date: CalendarDate
  ) {
    (self.catalogue, self.date) = (catalogue, date)
    let voided = Matching.voided(records.delegations.map(\.delegation), by: givers, in: catalogue, on: date)
    var sorting = ProfessionSorting(catalogue: catalogue)
    var combination: [Int32] = []
    var groupLevels: [UInt8] = []
    var occupancies: [Seating.Occupancy] = []
    occupancies.reserveCapacity(records.posts.count)
    var placeOfPerson = [Int32](repeating: -1, count: Int(records.posts.last?.person ?? -1) + 1)
    var rights = records.rights[...]
    var posts = records.posts[...]
    while let person = posts.first?.person {
      let own = posts.prefix { $0.person == person }
      posts = posts[own.endIndex...]
      rights = rights.drop { $0.person < person }
      let ownRights = rights.prefix { $0.person == person }.map(\.right)
      let place = Int32(combination.count)
      placeOfPerson[Int(person)] = place
      combination.append(sorting.combination(of: ownRights, and: own))
      groupLevels.append(catalogue.highestLevel(of: own.lazy.map(\.profession)))
      for post in own { occupancies.append(.init(person: place, unit: post.unit, share: post.share)) }
    }
    self.placeOfPerson = placeOfPerson
    self.combination = combination
    self.groupLevels = groupLevels
    combinations = sorting.combinations
    seating = Seating(occupancies, people: combination.count, in: tree)

    func place(of person: CrowdRecords.PersonID) -> Int32? {
      placeOfPerson.indices.contains(Int(person)) && placeOfPerson[Int(person)] >= 0 ? placeOfPerson[Int(person)] : nil
    }
    var delegations: [TaskCode: [Int32: [Delegation]]] = [:]
    for (person, delegation) in records.delegations where !voided.contains(delegation) {
      if let place = place(of: person) {
        delegations[delegation.task, default: [:]][place, default: []].append(delegation)
      }
    }
    self.delegations = delegations
    var suspensions: [Int32: [Suspension]] = [:]
    for (person, suspension) in records.suspensions {
      if let place = place(of: person) { suspensions[place, default: []].append(suspension) }
    }
    self.suspensions = suspensions
    var exemptions: [Int32: [Exemption]] = [:]
    for (person, exemption) in records.exemptions {
      if let place = place(of: person) { exemptions[place, default: []].append(exemption) }
    }
    self.exemptions = exemptions
  }

  /// Notes what each person holds on the date by what the index of holdings says.
  func note(
    _ firstPerson: CrowdRecords.PersonID, _ entries: [IndexedAssertion], of competence: Competence,
    baseline: [Holding.Degree?], in notes: inout [SeatNote]
  ) {
    let rule = EvidenceRule(competence)
    let day = IndexedAssertion.number(of: date)
    var index = 0
    while index < entries.count {
      let first = index
      let person = entries[first].person
      repeat { index += 1 } while index < entries.count && entries[index].person == person
      let id = Int(firstPerson) + person
      guard id < placeOfPerson.count, placeOfPerson[id] >= 0 else { continue }
      let place = placeOfPerson[id]
      guard let newest = (first..<index).first(where: { entries[$0].holds(on: day) }) else { continue }
      // Most often the newest word counts as it stands, and the older ones say nothing.
      let isEnough =
        entries[newest].isVerified(needing: rule.signaturesNeeded) || (newest == index - 1 && !rule.mustVerify)
      if isEnough {
        let degree = Holding.Degree(entries[newest].statement)
        seating.forEachSeat(of: place) { notes.append(SeatNote(seat: $0, degree, claim: nil)) }
      } else {
        var inForce = entries[newest..<index]
        if !inForce.allSatisfy({ $0.holds(on: day) }) { inForce = inForce.filter { $0.holds(on: day) }[...] }
        let result = rule.count(inForce, baseline[Int(combination[Int(place)])])
        let claim = result.claimed.flatMap { Holding.Degree($0.statement) }
        seating.forEachSeat(of: place) { notes.append(SeatNote(seat: $0, result.degree, claim: claim)) }
      }
    }
  }
}

/// Finds the combination of professions of each person; most have one that was met before.
private struct ProfessionSorting {
  let catalogue: Catalogue
  private(set) var combinations: [Crowd.Combination] = []
  private var known: [[ProfessionCode]: Int32] = [:]
  private var knownByFacts: [Facts: Int32] = [:]

  /// What most people are told apart by: one right, in force or not, and one position.
  private struct Facts: Hashable {
    let right: ProfessionCode?
    let group: ProfessionCode?
  }

  init(catalogue: Catalogue) { self.catalogue = catalogue }

  mutating func combination(of rights: [RightOnDate], and posts: ArraySlice<CrowdRecords.Post>) -> Int32 {
    guard rights.count < 2, posts.count == 1, let post = posts.first else { return sorted(rights, posts) }
    let right = rights.first.flatMap { $0.isInForce ? $0.profession : nil }
    let facts = Facts(right: right, group: post.profession)
    if let index = knownByFacts[facts] { return index }
    let index = sorted(rights, posts)
    knownByFacts[facts] = index
    return index
  }

  private mutating func sorted(_ rights: [RightOnDate], _ posts: ArraySlice<CrowdRecords.Post>) -> Int32 {
    let professions = judgedProfessions(
      by: rights.placesInForce.map { rights[$0].profession },
      and: posts.compactMap { $0.profession.flatMap { catalogue[$0] } }, in: catalogue)
    let codes = professions.map(\.code)
    if let index = known[codes] { return index }
    let index = Int32(combinations.count)
    combinations.append(
      .init(professions: professions, education: BasicEducation(of: professions, in: catalogue)))
    known[codes] = index
    return index
  }
}

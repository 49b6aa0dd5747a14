import Domain
import Matching
import Storage

extension CoverageCount {
  /// Everybody, by the registry's index of holdings; `nil` where it cannot be believed, or says nothing of the state that is
  /// asked about.
  ///
  /// - Returns: with who the people that are counted are, in the order of their places.
  static func byIndex(
    _ snapshot: Snapshot, _ tasks: [CareTask], _ catalogue: Catalogue, _ tree: UnitTree, on date: CalendarDate,
    tellsRungs: Bool = false
  ) throws -> (counting: CoverageCount, people: [CrowdRecords.PersonID])? {
    guard let records = try snapshot.crowdRecords(on: date) else { return nil }
    let givers = try snapshot.givers(
      of: records.delegations.lazy.map(\.delegation), on: date,
      competences: catalogue.competencesOfGivers(of: Set(records.delegations.map(\.delegation.task))))
    let crowd = Crowd(records, givers: givers, in: catalogue, tree: tree, on: date)
    var isSound = true
    let counting = try CoverageCount(crowd, for: tasks, tellsRungs: tellsRungs) { competence in
      guard isSound, let parts = try snapshot.holdings(of: competence) else {
        isSound = false
        return []
      }
      return parts
    }
    return isSound ? (counting, records.people) : nil
  }
}

extension CrowdRecords {
  /// Everybody with a position, in order.
  fileprivate var people: [PersonID] {
    posts.reduce(into: []) { people, post in
      if people.last != post.person { people.append(post.person) }
    }
  }
}

extension Catalogue {
  /// The competences that can decide whether somebody may give delegations of these tasks.
  fileprivate func competencesOfGivers(of tasks: Set<TaskCode>) -> Set<CompetenceCode> {
    var codes = Set(tasks.flatMap { gates(of: $0) }.flatMap(\.holders).flatMap(\.competences))
    if codes.contains(.anyDoctorsSpeciality) {
      codes.formUnion(competences.filter(\.isDoctorsSpeciality).map(\.code))
    }
    return codes
  }
}

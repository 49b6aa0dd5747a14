public import Domain

/// How many people work where, as what, with which education and for how much of full time.
public struct Workforce: Sendable {
  /// Everybody once, in the unit of the largest position.
  public struct Group<Key: Sendable>: Sendable {
    public let key: Key
    public let people: Int
    /// Whose positions together make full time.
    public let fullTime: Int
    /// Who have at least a vocational certificate: rung 5 of the care levels or above.
    public let educated: Int
  }

  public let all: Group<UnitCode?>
  public let units: [Group<UnitCode>]
  /// `nil` for people without a right in force and without another group.
  public let professions: [Group<ProfessionCode?>]
  /// By the rank of the care level.
  public let rungs: [Group<Int>]
}

extension Staffing {
  /// The lowest rung with a formal education: the vocational certificate.
  private static var lowestEducatedRung: Int { 5 }

  /// The workforce of some units on the date, each person counted once in each table.
  public func workforce(of units: Set<UnitCode>) -> Workforce {
    let people = files.indices.compactMap { place -> Person? in
      let positions = files[place].positions.filter { $0.period.contains(date) }
      let own = positions.filter { units.contains($0.unit) }
      guard let main = own.max(by: { ($0.percent, $1.unit) < ($1.percent, $0.unit) }) else { return nil }
      let standing = standings[place]
      let share = positions.map(\.percent.hundredths).reduce(0, +)
      // Somebody with several professions is counted in that of the largest position, else the highest.
      let profession =
        standing.professions.first { $0.code == main.profession }
        ?? standing.professions.max { ($0.careLevel, $1.code) < ($1.careLevel, $0.code) }
      return Person(
        unit: main.unit, profession: profession?.code, rung: standing.rung, isFullTime: share >= 10_000,
        isEducated: standing.rung >= Self.lowestEducatedRung)
    }
    func groups<Key: Hashable>(by key: (Person) -> Key) -> [Workforce.Group<Key>] {
      Dictionary(grouping: people, by: key).map { group($0.key, $0.value) }
    }
    return Workforce(
      all: group(nil, people), units: groups(by: \.unit).sorted { $0.key < $1.key },
      professions: groups(by: \.profession).sorted {
        ($1.people, $0.key?.rawValue ?? "~") < ($0.people, $1.key?.rawValue ?? "~")
      }, rungs: groups(by: \.rung).sorted { $0.key < $1.key })
  }

  private func group<Key>(_ key: Key, _ people: [Person]) -> Workforce.Group<Key> {
    Workforce.Group(
      key: key, people: people.count, fullTime: people.count(where: \.isFullTime),
      educated: people.count(where: \.isEducated))
  }
}

private struct Person {
  let unit: UnitCode
  let profession: ProfessionCode?
  let rung: Int
  let isFullTime: Bool
  let isEducated: Bool
}

public import Domain

/// How many of a group were asked, and how many answered.
public struct ResponseCount: Equatable, Sendable {
  public var invited = 0
  /// Those who answered one question at least.
  public var answered = 0
  /// Those who answered every question.
  public var complete = 0

  public init(invited: Int = 0, answered: Int = 0, complete: Int = 0) {
    self.invited = invited
    self.answered = answered
    self.complete = complete
  }

  /// Answered of invited in whole percent, rounded to the nearest; `nil` where nobody was asked.
  public var percent: Int? { invited > 0 ? (answered * 100 + invited / 2) / invited : nil }

  static func + (left: Self, right: Self) -> Self {
    Self(
      invited: left.invited + right.invited, answered: left.answered + right.answered,
      complete: left.complete + right.complete)
  }
}

/// The response to a survey: in all, by unit and by profession.
public struct SurveyResponse: Sendable {
  /// One who was asked, and how much is answered.
  public struct Person: Sendable {
    public let employee: EmployeeNumber
    public let unit: UnitCode
    public let questions: Int
    public let answers: Int

    public var missing: Int { questions - answers }
  }

  public let total: ResponseCount
  public let people: [Person]
  public let byUnit: GroupedCounts<UnitCode>
  /// `nil` stands for those whose profession is not known.
  public let byProfession: GroupedCounts<ProfessionCode?>

  /// - Parameters:
  ///   - answers: those of one voice; what was not asked does not count.
  ///   - floor: how few people a group may have before it is hidden.
  public init(
    to invitations: [SurveyInvitation], questions: [SurveyQuestion], answers: [SurveyAnswer],
    professions: [EmployeeNumber: ProfessionCode], floor: Int
  ) {
    let asked = Dictionary(grouping: questions, by: \.unit).mapValues { Set($0.map(\.competence)) }
    let given = Dictionary(grouping: answers, by: \.employee).mapValues { Set($0.map(\.competence)) }
    let people = invitations.map { invitation in
      let questions = asked[invitation.unit] ?? []
      return Person(
        employee: invitation.employee, unit: invitation.unit, questions: questions.count,
        answers: questions.intersection(given[invitation.employee] ?? []).count)
    }
    func counts<Key: Hashable>(_ key: (Person) -> Key) -> [Key: ResponseCount] {
      Dictionary(grouping: people, by: key).mapValues { Self.count($0) }
    }
    self.people = people
    total = Self.count(people)
    byUnit = GroupedCounts(counts(\.unit), floor: floor) { $0 < $1 }
    byProfession = GroupedCounts(counts { professions[$0.employee] }, floor: floor) { left, right in
      // Those without a profession come last.
      left.map { left in right.map { left < $0 } ?? true } ?? false
    }
  }

  private static func count(_ people: [Person]) -> ResponseCount {
    ResponseCount(
      invited: people.count, answered: people.count { $0.answers > 0 },
      complete: people.count { $0.answers > 0 && $0.missing == 0 })
  }
}

/// Counts by group, in which nobody can be recognised: small groups are shown together.
public struct GroupedCounts<Key: Hashable & Sendable>: Sendable {
  public struct Row: Sendable {
    public let key: Key
    public let count: ResponseCount
  }

  /// The groups that are large enough.
  public let rows: [Row]
  /// The others together; `nil` where there are none.
  public let rest: ResponseCount?
  /// How many groups are among the others.
  public let restCount: Int

  /// Small groups go together. Where they are still too few, the smallest of the others joins them, lest what is hidden
  /// be found by subtraction.
  init(_ counts: [Key: ResponseCount], floor: Int, inOrder: (Key, Key) -> Bool) {
    let ordered = counts.sorted { inOrder($0.key, $1.key) }
    var hidden = Set(ordered.filter { $0.value.invited < floor }.map(\.key))
    func hiddenPeople() -> Int { ordered.filter { hidden.contains($0.key) }.map(\.value.invited).reduce(0, +) }
    while !hidden.isEmpty, hiddenPeople() < floor {
      let next = ordered.filter { !hidden.contains($0.key) }.min { $0.value.invited < $1.value.invited }
      guard let next else { break }
      hidden.insert(next.key)
    }
    rows = ordered.filter { !hidden.contains($0.key) }.map { Row(key: $0.key, count: $0.value) }
    rest = hidden.isEmpty ? nil : ordered.filter { hidden.contains($0.key) }.map(\.value).reduce(ResponseCount(), +)
    restCount = hidden.count
  }
}

public import Domain

/// Whom a survey asks, and what.
public struct SurveyPlan: Sendable {
  /// Those of one unit, who are all asked the same.
  public struct Group: Equatable, Sendable {
    public let unit: UnitCode
    /// By number.
    public let employees: [EmployeeNumber]
    /// In the order of the form: by kind, then by code.
    public let questions: [Competence]

    public init(unit: UnitCode, employees: [EmployeeNumber], questions: [Competence]) {
      self.unit = unit
      self.employees = employees
      self.questions = questions
    }
  }

  /// By unit; each has people and questions.
  public let groups: [Group]
  /// Units with people for whom there is nothing to ask; nobody there is invited.
  public let unasked: [UnitCode]

  /// - Parameters:
  ///   - scope: the units that are surveyed, with those below them.
  ///   - files: those with a position in the scope on the date; each is asked in the unit of the first such position.
  ///   - named: what to ask everybody; `nil` asks what the coverage rules require.
  public init(
    of scope: Set<UnitCode>, files: [PersonnelFile], rules: [CoverageRule], in catalogue: Catalogue, tree: UnitTree,
    on date: CalendarDate, asking named: [Competence]? = nil
  ) {
    var members: [UnitCode: [EmployeeNumber]] = [:]
    for file in files {
      let first = file.positions.first { $0.period.contains(date) && scope.contains($0.unit) }
      if let first { members[first.unit, default: []].append(file.employee.number) }
    }
    let rulesByUnit = Dictionary(grouping: rules.filter { scope.contains($0.unit) }, by: \.unit)
    var groups: [Group] = []
    var unasked: [UnitCode] = []
    for (unit, employees) in members.sorted(by: { $0.key < $1.key }) {
      let questions: [Competence]
      if let named {
        questions = named
      } else {
        let tasks = Self.tasks(of: unit, rulesByUnit, peopled: Set(members.keys), tree)
        questions = Self.required(by: tasks, in: catalogue)
      }
      if questions.isEmpty {
        unasked.append(unit)
      } else {
        groups.append(Group(unit: unit, employees: employees.sorted(), questions: questions.inOrderOfForm))
      }
    }
    self.groups = groups
    self.unasked = unasked
  }

  /// The tasks that the people of a unit are asked about: those of its own rules, and of rules above it that nobody is
  /// nearer to. A unit without any takes those of the nearest unit above that has some, else those of the units below.
  private static func tasks(
    of unit: UnitCode, _ rules: [UnitCode: [CoverageRule]], peopled: Set<UnitCode>, _ tree: UnitTree
  ) -> Set<TaskCode> {
    func tasks(_ units: some Sequence<UnitCode>) -> Set<TaskCode> {
      Set(units.flatMap { rules[$0] ?? [] }.map(\.task))
    }
    let above = tree.ancestry(of: unit).dropFirst()
    let own = tasks([unit] + above.filter { !peopled.contains($0) })
    if !own.isEmpty { return own }
    let nearest = above.first { rules[$0] != nil }
    return tasks(nearest.map { [$0] } ?? tree.subtree(of: unit))
  }

  /// The competences that one of the tasks cannot do without, alone or as one of a group, and that people can judge of
  /// themselves.
  private static func required(by tasks: Set<TaskCode>, in catalogue: Catalogue) -> [Competence] {
    let codes = tasks.flatMap { catalogue.requirements(of: $0) }.filter { $0.importance == .mandatory }
      .map(\.competence)
    return Set(codes).compactMap { catalogue[$0] }.filter(\.kind.isJudgedByOneself)
  }
}

extension [Competence] {
  /// As a form asks for them: what is held at a level first, then what one has or has not.
  public var inOrderOfForm: [Competence] {
    func place(_ kind: Competence.Kind) -> Int { Competence.Kind.allCases.firstIndex(of: kind) ?? 0 }
    return sorted { (place($0.kind), $0.code) < (place($1.kind), $1.code) }
  }
}

extension SurveyPlan.Group {
  /// How long the form takes one person, rounded up: a third of a minute for a level, a sixth for a yes or no, and a
  /// minute for what else one can do.
  public var minutes: Int {
    let seconds = questions.reduce(60) { $0 + ($1.kind.isLevelled ? 20 : 10) }
    return (seconds + 59) / 60
  }

  /// How long a form may take before people stop answering.
  public static let advisedMinutes = 10
}

/// What a scenario makes of a registry: each of its changes laid over what is recorded.
public struct ScenarioOverlay: Sendable {
  public let supposition: Supposition
  /// Those that are no more.
  public let closedUnits: [CareUnit]
  /// People who do not exist, ordered by number.
  public let hired: [PersonnelFile]

  private let away: Set<EmployeeNumber>
  private let trained: [EmployeeNumber: [Assertion]]
  private let demands: [Demand]
  private let gates: [TaskCode: LegalGate]
  /// Those that are no more, and where their people and work go.
  private let closed: [UnitCode: UnitCode?]

  private struct Demand {
    let percent: Int
    /// `nil` for all.
    let units: Set<UnitCode>?
    let task: TaskCode?

    func concerns(_ volume: Volume) -> Bool {
      (units?.contains(volume.unit) ?? true) && (task == nil || task == volume.task)
    }
  }

  /// - Parameters:
  ///   - units: all that are recorded.
  ///   - professions: those that people are hired in.
  ///   - taken: numbers that the people hired cannot have.
  ///   - date: the day that is asked about.
  public init(
    _ supposition: Supposition, units: [CareUnit], professions: [ProfessionCode: Profession],
    taken: Set<EmployeeNumber> = [], on date: CalendarDate
  ) {
    self.supposition = supposition
    let tree = UnitTree(units)
    var away: Set<EmployeeNumber> = []
    var closed: [UnitCode: UnitCode?] = [:]
    var trained: [EmployeeNumber: [Assertion]] = [:]
    var demands: [Demand] = []
    var gates: [TaskCode: LegalGate] = [:]
    var staff = Newcomers(taken: taken)
    for change in supposition.changesInEffect {
      switch change {
      case .away(let employee): away.insert(employee)
      case .trained(let employee, let competence, let level):
        trained[employee, default: []].append(.supposed(competence, level, of: employee, from: date))
      case .hired(let code, let unit, let people, let percent):
        guard let profession = professions[code] else { continue }
        for _ in 0..<people { staff.hire(profession, in: unit, percent) }
      case .demand(let percent, let unit, let task):
        demands.append(Demand(percent: percent, units: unit.map(tree.subtree), task: task))
      case .gate(let task, let kind, let holders, let delegates):
        gates[task] = LegalGate(supposedOf: task, kind, holders: holders, delegates: delegates)
      case .closed(let unit, let target): for code in tree.subtree(of: unit) { closed[code] = .some(target) }
      }
    }
    (self.away, self.trained, self.demands, self.gates, self.closed) = (away, trained, demands, gates, closed)
    closedUnits = tree.units.filter { [closed] in closed[$0.code] != nil }
    hired = staff.files.sorted { $0.employee.number < $1.employee.number }
  }
}

extension ScenarioOverlay {
  public func units(_ units: [CareUnit]) -> [CareUnit] { units.filter { closed[$0.code] == nil } }

  public func rules(_ rules: [CoverageRule]) -> [CoverageRule] { rules.filter { closed[$0.unit] == nil } }

  /// The work that is left, each volume to whole minutes; where nothing is left of one, it is gone. More or less work is
  /// that of the unit in which it is recorded, also where it moves.
  public func volumes(_ volumes: [Volume]) -> [Volume] {
    let left = volumes.compactMap { volume -> Volume? in
      guard let unit = place(of: volume.unit) else { return nil }
      var left: Volume? = volume
      for demand in demands where demand.concerns(volume) { left = left?.changed(by: demand.percent) }
      return left?.moved(to: unit)
    }
    return closed.isEmpty ? left : merged(left)
  }

  /// The units with those from which people and work come to them.
  public func origins(of units: Set<UnitCode>) -> Set<UnitCode> {
    units.union(closed.keys.filter { place(of: $0).map(units.contains) ?? false })
  }

  /// Where what is recorded of a unit is; `nil` for nowhere.
  private func place(of unit: UnitCode) -> UnitCode? {
    guard let target = closed[unit] else { return unit }
    return target
  }

  /// The files as they would be, without those of the people hired.
  ///
  /// - Parameter areNamed: whether they were asked for one by one. Only then are those among them who are away: what they
  ///   have delegated still holds, and what they can is still to be told.
  public func files(_ files: [PersonnelFile], areNamed: Bool) -> [PersonnelFile] {
    files.compactMap { file in
      let number = file.employee.number
      if !areNamed, away.contains(number) { return nil }
      let more = trained[number] ?? []
      let isMoved = !closed.isEmpty && file.positions.contains { closed[$0.unit] != nil }
      guard isMoved || !more.isEmpty else { return file }
      return PersonnelFile(
        employee: file.employee,
        positions: file.positions.compactMap { position in
          place(of: position.unit).map { position.moved(to: $0) }
        },
        authorisations: file.authorisations, assertions: file.assertions + more, delegations: file.delegations,
        suspensions: file.suspensions, exemptions: file.exemptions)
    }
  }

  public func catalogue(_ catalogue: Catalogue) -> Catalogue {
    let known = gates.filter { catalogue[$0.key] != nil }
    guard !known.isEmpty else { return catalogue }
    return catalogue.with(
      gates: catalogue.gates.filter { known[$0.task] == nil } + known.values.sorted { $0.task < $1.task })
  }

  /// Whether it assumes another law for the task.
  public func changesGate(of task: TaskCode) -> Bool { gates[task] != nil }
}

/// Volumes of the same unit, task and profession as one, in the order of these; how often they are done is then not told.
private func merged(_ volumes: [Volume]) -> [Volume] {
  struct Key: Hashable {
    let unit: UnitCode
    let task: TaskCode
    let profession: ProfessionCode?
  }
  return Dictionary(grouping: volumes) { Key(unit: $0.unit, task: $0.task, profession: $0.profession) }
    .map { key, same in
      same.count == 1
        ? same[0]
        : Volume(
          unit: key.unit, task: key.task, minutesPerWeek: same.map(\.minutesPerWeek).reduce(0, +),
          profession: key.profession)
    }
    .sorted {
      ($0.unit, $0.task, $0.profession?.rawValue ?? "") < ($1.unit, $1.task, $1.profession?.rawValue ?? "")
    }
}

extension Position {
  fileprivate func moved(to unit: UnitCode) -> Position {
    Position(
      employee: employee, unit: unit, title: title, profession: profession, percent: percent, period: period)
  }
}

extension Volume {
  fileprivate func moved(to unit: UnitCode) -> Volume {
    Volume(unit: unit, task: task, minutesPerWeek: minutesPerWeek, profession: profession, workload: workload)
  }

  /// So many per cent more or less; `nil` where nothing is left. How often it is done changes, not how long it takes.
  fileprivate func changed(by percent: Int) -> Volume? {
    func scaled(_ number: Int) -> Int { (number * (100 + percent) + 50) / 100 }
    let minutes = scaled(minutesPerWeek)
    guard minutes > 0 else { return nil }
    let workload = workload.flatMap { workload in
      let count = scaled(workload.countInHundredths)
      return count > 0 ? Workload(countInHundredths: count, minutesEach: workload.minutesEach) : nil
    }
    return Volume(unit: unit, task: task, minutesPerWeek: minutes, profession: profession, workload: workload)
  }
}

extension Assertion {
  /// Held from the day on, by all the signatures that any competence asks for.
  fileprivate static func supposed(
    _ competence: CompetenceCode, _ level: EntrustmentLevel?, of employee: EmployeeNumber, from date: CalendarDate
  ) -> Assertion {
    Assertion(
      employee: employee, competence: competence, statement: level.map(Statement.level) ?? .held,
      period: Period(from: date), kind: .assessor, recorded: .max, approvals: 100)
  }
}

extension LegalGate {
  fileprivate init(supposedOf task: TaskCode, _ kind: Kind, holders: [Alternative], delegates: [Alternative]) {
    self.init(
      task: task, kind: kind, holders: holders, delegates: delegates, condition: Phrase(nb: "", nn: .same, en: ""),
      statute: "", confidence: .found, provenance: Provenance(origin: .local, source: ""), isSupposed: true)
  }
}

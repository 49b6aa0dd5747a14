public import Domain

/// How the staff of units compares with the work that their volumes tell of.
public struct StaffingPlan: Sendable {
  /// A unit's own work and positions, without those of units below it.
  public struct Total: Sendable {
    public let unit: UnitCode
    /// All work of its staff, whoever does it.
    public let minutesPerWeek: Int
    /// The part of it of which nobody has said who does it.
    public let unknownMinutes: Int
    /// What is left of its positions for work; those of people in training are not counted.
    public let capacity: Int

    /// What there is over what the work takes, in hundredths; `nil` where there is no work to compare with.
    public var ratio: Int? { minutesPerWeek == 0 ? nil : rounded(capacity * 100, over: minutesPerWeek) }

    /// `nil` where there is no work to compare with.
    public var differenceInMinutes: Int? { minutesPerWeek == 0 ? nil : capacity - minutesPerWeek }
  }

  /// Positions of whose holders the profession is not known.
  public struct Unnamed: Sendable {
    public let unit: UnitCode
    public let positions: Int
    /// In hundredths of a percent.
    public let share: Int
  }

  /// By unit, and within it by profession, the longest work first, then by code.
  public let needs: [StaffingNeed]
  /// By unit.
  public let totals: [Total]
  /// The work of units' staff, by unit and task.
  public let volumes: [Volume]
  /// Of these nobody has said who does them today.
  public let withoutProfession: [Volume]
  /// These are done by patients, their families, volunteers or technology, and take no staff.
  public let byOthers: [Volume]
  /// These are of tasks that are out of use, and count nowhere.
  public let retired: [Volume]
  public let unnamed: [Unnamed]
  public let workingTime: WorkingTime

  /// - Parameters:
  ///   - volumes: of the units.
  ///   - files: of everybody with a position in the units.
  ///   - units: those that are asked about.
  public init(
    _ volumes: [Volume], _ files: [PersonnelFile], in units: Set<UnitCode>, _ catalogue: Catalogue,
    _ workingTime: WorkingTime, on date: CalendarDate
  ) {
    self.workingTime = workingTime
    retired = volumes.filter { catalogue[$0.task] == nil }
    let used = volumes.filter { catalogue[$0.task] != nil }
    byOthers = used.filter { $0.profession.map { !catalogue.isStaff($0) } ?? false }
    let work = used.filter { $0.profession.map(catalogue.isStaff) ?? true }
    self.volumes = work.sorted {
      ($0.unit, $0.task, $0.profession?.rawValue ?? "") < ($1.unit, $1.task, $1.profession?.rawValue ?? "")
    }
    withoutProfession = self.volumes.filter { $0.profession == nil }

    let positions = files.flatMap(\.positions).filter { $0.period.contains(date) && units.contains($0.unit) }
    let workByUnit = Dictionary(grouping: work, by: \.unit)
    let positionsByUnit = Dictionary(grouping: positions, by: \.unit)
    let concerned = Set(workByUnit.keys).union(positionsByUnit.keys).sorted()
    needs = concerned.flatMap { unit in
      Self.needs(of: unit, workByUnit[unit] ?? [], positionsByUnit[unit] ?? [], workingTime)
    }
    totals = concerned.map { unit in
      let work = workByUnit[unit] ?? []
      let staff = (positionsByUnit[unit] ?? []).filter { !catalogue.isInTraining($0.profession) }
      return Total(
        unit: unit, minutesPerWeek: work.minutes, unknownMinutes: work.filter { $0.profession == nil }.minutes,
        capacity: staff.map(workingTime.minutesPerWeek).reduce(0, +))
    }
    unnamed = concerned.compactMap { unit in
      let some = (positionsByUnit[unit] ?? []).filter { $0.profession == nil }
      return some.isEmpty ? nil : Unnamed(unit: unit, positions: some.count, share: some.share)
    }
  }

  private static func needs(
    of unit: UnitCode, _ volumes: [Volume], _ positions: [Position], _ workingTime: WorkingTime
  ) -> [StaffingNeed] {
    let professions = Set(volumes.compactMap(\.profession)).union(positions.compactMap(\.profession))
    return professions.map { profession in
      let some = positions.filter { $0.profession == profession }
      return StaffingNeed(
        unit: unit, profession: profession, minutesPerWeek: volumes.filter { $0.profession == profession }.minutes,
        positions: some.count, share: some.share,
        fullTimeMinutes: workingTime.minutesPerWeek(share: Percentage(100), profession: profession))
    }.sorted { ($1.minutesPerWeek, $0.profession) < ($0.minutesPerWeek, $1.profession) }
  }
}

extension Catalogue {
  fileprivate func isInTraining(_ profession: ProfessionCode?) -> Bool {
    profession.flatMap { self[$0] }?.isInTraining ?? false
  }
}

extension [Volume] {
  fileprivate var minutes: Int { map(\.minutesPerWeek).reduce(0, +) }
}

extension [Position] {
  /// In hundredths of a percent.
  fileprivate var share: Int { map(\.percent.hundredths).reduce(0, +) }
}

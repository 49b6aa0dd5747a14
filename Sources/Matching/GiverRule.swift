import Domain

/// Whether the one who gave delegations could give them, and still can (helsepersonelloven § 5): who hands on a task must
/// be qualified for it, and must be there to follow up.
struct GiverRule {
  let giver: PersonnelFile
  let catalogue: Catalogue
  let date: CalendarDate
  /// As the giver stood on the days that were asked about.
  private var standings: [CalendarDate: Standing] = [:]

  init(_ giver: PersonnelFile, in catalogue: Catalogue, on date: CalendarDate) {
    (self.giver, self.catalogue, self.date) = (giver, catalogue, date)
  }

  /// What speaks against the giver; empty where nothing does.
  ///
  /// Judged on the day of giving, which is the first of the period, and on the date. A task without a gate, or with an
  /// open one, asks for no right.
  mutating func faults(of delegation: Delegation) -> [DelegationValidity.Fault] {
    var educations: [[ProfessionCode]: BasicEducation] = [:]
    return faults(of: delegation, &educations)
  }

  /// - Parameter educations: those of people who were judged before.
  mutating func faults(
    of delegation: Delegation, _ educations: inout [[ProfessionCode]: BasicEducation]
  ) -> [DelegationValidity.Fault] {
    var faults: [DelegationValidity.Fault] = []
    if delegation.giver == delegation.employee { faults.append(.givenToOneself) }
    if !giver.positions.contains(where: { $0.period.contains(date) }) { faults.append(.giverHasLeft) }
    let given = delegation.period.from ?? date
    if !hasRight(to: delegation.task, on: given, &educations) { faults.append(.giverHadNoRight(on: given)) }
    if given != date, !hasRight(to: delegation.task, on: date, &educations) { faults.append(.giverHasNoRight) }
    return faults
  }

  /// Whether the gate lets the giver do the task as a holder, as the giver stands.
  private mutating func hasRight(
    to task: TaskCode, on day: CalendarDate, _ educations: inout [[ProfessionCode]: BasicEducation]
  ) -> Bool {
    guard let gate = gate(of: task, on: day), gate.kind != .open else { return true }
    let standing =
      standings[day] ?? Standing(of: giver, in: catalogue, on: day, without: [], &educations)
    standings[day] = standing
    let professions: [Profession?] = standing.professions.isEmpty ? [nil] : standing.professions
    return professions.contains { profession in
      GatePassage.passages(through: gate, as: profession, standing, in: catalogue).contains {
        $0.role == .holder && $0.lacking.isEmpty
      }
    }
  }

  /// The gate of the day; where none is recorded for it, the one of the date.
  private func gate(of task: TaskCode, on day: CalendarDate) -> LegalGate? {
    let gates = catalogue.gates(of: task)
    return GateOnDate(gates: gates, on: day).inForce ?? GateOnDate(gates: gates, on: date).inForce
  }
}

extension GateOnDate {
  fileprivate var inForce: LegalGate? { if case .inForce(let gate) = self { gate } else { nil } }
}

/// Of these delegations, those that do not count although their period holds, since the giver could not give them, cannot
/// any longer, or has left.
///
/// - Parameter givers: of a giver who is not among them nothing is known that would void the delegation.
func voided(
  _ delegations: [Delegation], by givers: [PersonnelFile], in catalogue: Catalogue, on date: CalendarDate
) -> Set<Delegation> {
  let given = Dictionary(grouping: delegations.filter { $0.period.contains(date) }) { $0.giver }
  var educations: [[ProfessionCode]: BasicEducation] = [:]
  var voided: Set<Delegation> = []
  for giver in givers {
    guard let delegations = given[giver.employee.number] else { continue }
    var rule = GiverRule(giver, in: catalogue, on: date)
    for delegation in delegations where !rule.faults(of: delegation, &educations).isEmpty { voided.insert(delegation) }
  }
  return voided
}

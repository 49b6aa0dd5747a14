import Domain

/// Whether the one who gave a delegation could give it, and still can (helsepersonelloven § 5): who hands on a task must
/// be qualified for it, and must be there to follow up.
struct GiverRule {
  let catalogue: Catalogue
  let date: CalendarDate

  /// What speaks against the giver; empty where nothing does.
  ///
  /// Judged on the day of giving, which is the first of the period, and on the date. A task without a gate, or with an
  /// open one, asks for no right.
  func faults(of delegation: Delegation, given giver: PersonnelFile) -> [DelegationValidity.Fault] {
    var faults: [DelegationValidity.Fault] = []
    if delegation.giver == delegation.employee { faults.append(.givenToOneself) }
    if !giver.positions.contains(where: { $0.period.contains(date) }) { faults.append(.giverHasLeft) }
    let given = delegation.period.from ?? date
    if !hasRight(giver, to: delegation.task, on: given) { faults.append(.giverHadNoRight(on: given)) }
    if given != date, !hasRight(giver, to: delegation.task, on: date) { faults.append(.giverHasNoRight) }
    return faults
  }

  /// Whether the gate lets the giver do the task as a holder, as the giver stands.
  private func hasRight(_ giver: PersonnelFile, to task: TaskCode, on day: CalendarDate) -> Bool {
    guard let gate = gate(of: task, on: day), gate.kind != .open else { return true }
    let standing = Standing(of: giver, in: catalogue, on: day)
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
  let given = delegations.filter { $0.giver != nil && $0.period.contains(date) }
  guard !given.isEmpty else { return [] }
  let byNumber = Dictionary(givers.map { ($0.employee.number, $0) }) { first, _ in first }
  let rule = GiverRule(catalogue: catalogue, date: date)
  return Set(
    given.filter { delegation in
      guard let giver = delegation.giver.flatMap({ byNumber[$0] }) else { return false }
      return !rule.faults(of: delegation, given: giver).isEmpty
    })
}

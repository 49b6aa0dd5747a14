public import Domain

/// A claim that waits for somebody else's signature.
public struct PendingClaim: Sendable {
  public let file: PersonnelFile
  public let unit: UnitCode?
  public let competence: Competence
  public let claim: Assertion
  /// What counts without the signature.
  public let held: Holding
  /// How many signatures are lacking.
  public let lacking: Int
  /// Whether what the person is counted for would change, and not only how sure it is.
  public let changesHolding: Bool
  /// The tasks of the person's units that would be open once it is signed.
  public let opens: [TaskCode]
}

/// The claim about a competence that a signature today would be about.
///
/// The newest that covers the day; where that one is verified already, the next that is to come. One that was rejected
/// is taken only when there is no other.
///
/// - Parameters:
///   - assertions: those about one person and this competence.
///   - kind: only claims of this kind; `nil` for all.
public func claimToSign(
  of competence: Competence, among assertions: [Assertion], kind: Assertion.Kind? = nil, on date: CalendarDate
) -> Assertion? {
  let open = assertions.filter { (kind == nil || $0.kind == kind) && !$0.period.hasEnded(by: date) }
  func choice(_ open: [Assertion]) -> Assertion? {
    let current = open.filter { $0.period.contains(date) }.min(by: isNewer)
    if let current, !current.isVerified(needing: competence.signaturesNeeded) { return current }
    let coming = open.filter { !$0.period.contains(date) && !$0.isVerified(needing: competence.signaturesNeeded) }
    return coming.max(by: isNewer) ?? current
  }
  return choice(open.filter { !$0.isRejected }) ?? choice(open)
}

extension Staffing {
  /// What waits for signatures in a unit and those below it, oldest first.
  ///
  /// - Parameters:
  ///   - rules: the coverage rules, which say what tasks the units have.
  ///   - includesAll: also claims that count already without a signature, which it would only make surer.
  public func pendingClaims(in unit: UnitCode?, rules: [CoverageRule], includesAll: Bool) -> [PendingClaim] {
    let subtree = unit.map(tree.subtree)
    let tasks = Dictionary(grouping: rules, by: \.unit)
    var demands: [TaskCode: TaskDemand] = [:]
    let found = members(of: unit).flatMap { place -> [PendingClaim] in
      let file = files[place]
      let claims = Dictionary(grouping: file.assertions, by: \.competence).compactMap {
        code, assertions -> (Competence, Assertion, [Assertion])? in
        guard let competence = catalogue[code],
          let claim = claimToSign(of: competence, among: assertions.filter { !$0.isRejected }, on: date),
          claim.statement != .notHeld, !claim.isVerified(needing: competence.signaturesNeeded)
        else { return nil }
        return (competence, claim, assertions)
      }
      guard !claims.isEmpty else { return [] }
      var opens: [CompetenceCode: Set<TaskCode>] = [:]
      for unit in ownUnits(of: place) {
        for task in Set((tasks[unit] ?? []).map(\.task)).compactMap({ catalogue[$0] }) {
          let demand = demands[task.code] ?? TaskDemand(task: task, in: catalogue, on: date)
          demands[task.code] = demand
          let answer = completeAssessment(of: place, for: demand, in: unit)
          guard answer.verdict == .needsApproval, answer.missing.count == 1, let only = answer.missing.first,
            only.remedy == .verification, let code = only.competence?.code
          else { continue }
          opens[code, default: []].insert(task.code)
        }
      }
      return claims.compactMap { competence, claim, assertions in
        let held = standings[place].holding(of: competence.code)
        let changes = held.degree != signedHolding(of: competence, claim, assertions).degree
        guard includesAll || changes else { return nil }
        return PendingClaim(
          file: file, unit: self.unit(of: file, within: subtree), competence: competence, claim: claim, held: held,
          lacking: claim.signaturesLacking(of: competence.signaturesNeeded), changesHolding: changes,
          opens: (opens[competence.code] ?? []).sorted())
      }
    }
    return found.sorted { left, right in
      let (a, b) = (left.claim.period.from, right.claim.period.from)
      if a != b { return a.map { day in b.map { day < $0 } ?? false } ?? true }
      let (one, other) = (left.file.employee.number, right.file.employee.number)
      return one != other ? one < other : left.competence.code < right.competence.code
    }
  }

  /// What would be held on the day on which the claim holds, were it signed.
  private func signedHolding(of competence: Competence, _ claim: Assertion, _ assertions: [Assertion]) -> Holding {
    let signed = Assertion(
      employee: claim.employee, competence: claim.competence, statement: claim.statement, period: claim.period,
      kind: claim.kind, source: claim.source, recorded: claim.recorded, approvals: competence.signaturesNeeded)
    return Matching.holding(
      of: competence, from: assertions.filter { $0 != claim } + [signed], baseline: nil,
      on: max(date, claim.period.from ?? date))
  }

  /// The units in which a person works on the date, with those above them: whose coverage rules count the person.
  func ownUnits(of place: Int) -> [UnitCode] {
    let own = files[place].positions.filter { $0.period.contains(date) }.map(\.unit)
    return Set(own.flatMap { tree.ancestry(of: $0) }).sorted()
  }

  /// The tasks of the person's own units for which the person is ready.
  ///
  /// - Parameter rules: the coverage rules, which say what tasks the units have.
  public func readyTasks(of employee: EmployeeNumber, rules: [CoverageRule]) -> Set<TaskCode> {
    guard let place = files.firstIndex(where: { $0.employee.number == employee }) else { return [] }
    var ready: Set<TaskCode> = []
    for unit in ownUnits(of: place) {
      for task in Set(rules.filter { $0.unit == unit }.map(\.task)).compactMap({ catalogue[$0] })
      where !ready.contains(task.code) {
        let demand = TaskDemand(task: task, in: catalogue, on: date)
        if completeAssessment(of: place, for: demand, in: unit).verdict == .ready { ready.insert(task.code) }
      }
    }
    return ready
  }
}

/// What a signature, or taking one back, changed.
public struct SignatureEffect: Sendable {
  public let before: Holding
  public let after: Holding
  /// How many signatures the claim lacks now.
  public let lacking: Int
  /// The tasks of the person's units for which the person is ready now and was not before, and the other way round.
  public let opened: [CareTask]
  public let closed: [CareTask]
  /// The day for which before and after hold.
  public let date: CalendarDate

  /// - Parameters:
  ///   - claim: as it is now.
  ///   - before: the one person alone, before the change; `after` the same after it.
  public init(
    on competence: Competence, of claim: Assertion, from before: Staffing, to after: Staffing, rules: [CoverageRule]
  ) {
    func holding(_ staffing: Staffing) -> Holding { staffing.standings.first?.holding(of: competence.code) ?? .none }
    func ready(_ staffing: Staffing) -> Set<TaskCode> { staffing.readyTasks(of: claim.employee, rules: rules) }
    let (then, now) = (ready(before), ready(after))
    (self.before, self.after, date) = (holding(before), holding(after), after.date)
    lacking = claim.signaturesLacking(of: competence.signaturesNeeded)
    opened = now.subtracting(then).sorted().compactMap { after.catalogue[$0] }
    closed = then.subtracting(now).sorted().compactMap { after.catalogue[$0] }
  }
}

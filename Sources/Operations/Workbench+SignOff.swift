public import Domain
import Foundation
public import Matching
import Storage

/// A signature as it is typed, before names are looked up.
public struct SignatureDraft: Sendable {
  public var employee: String
  public var competence: String
  public var by: String
  public var decision: Verification.Decision
  /// Only claims of this kind; `nil` for the newest that counts.
  public var kind: Assertion.Kind?
  /// `nil` for today.
  public var date: CalendarDate?
  public var note: String

  public init(
    employee: String, competence: String, by: String, decision: Verification.Decision = .approved,
    kind: Assertion.Kind? = nil, date: CalendarDate? = nil, note: String = ""
  ) {
    self.employee = employee
    self.competence = competence
    self.by = by
    self.decision = decision
    self.kind = kind
    self.date = date
    self.note = note
  }
}

/// What a signature was about, and what it changed.
public struct SignatureAnswer: Sendable {
  public let employee: Employee
  public let competence: Competence
  public let claim: Assertion
  public let party: Party
  /// `nil` where a decision was taken back.
  public let decision: Verification.Decision?
  public let effect: SignatureEffect
}

/// What waits for signatures.
public struct PendingAnswer: Sendable {
  public let claims: [PendingClaim]
  public let unit: CareUnit?
  public let catalogue: Catalogue
  public let asOf: AsOf
}

extension Workbench {
  /// Signs a claim, or says no to it; tells what that changed.
  public func verify(_ draft: SignatureDraft) async throws -> SignatureAnswer {
    try refuseIdentityNumbers(["by": draft.by, "note": draft.note])
    let date = draft.date ?? today
    guard date <= today else { throw SignOffFault.signedInTheFuture(date) }
    return try await write { writer in
      let scene = try SignatureScene(draft.employee, draft.competence, writer, today: today)
      let (employee, competence) = (scene.employee, scene.competence)
      let party = try Lookup.party(draft.by, in: try writer.snapshot())
      guard let claim = claimToSign(of: competence, among: scene.assertions, kind: draft.kind, on: date),
        let from = claim.period.from
      else { throw SignOffFault.nothingToSign(employee, competence) }
      guard date >= from else { throw SignOffFault.signedBeforeClaim(date, claimedFrom: from) }
      try refuse(party, signing: claim, as: draft.decision, scene, writer)

      writer.begin("verification", reason: employee.number.rawValue)
      _ = try writer.put(
        Verification(
          of: claim, from: from, by: party.name, verifierEmployee: party.employee, draft.decision, on: date,
          note: draft.note))
      return try scene.answer(claim, party, draft.decision, writer)
    }
  }

  /// Takes back what somebody signed or said no to, of the newest claim about which there is such a decision.
  public func withdraw(
    employee typedEmployee: String, competence typedCompetence: String, by typedParty: String, kind: Assertion.Kind?
  ) async throws -> SignatureAnswer {
    try refuseIdentityNumbers(["by": typedParty])
    return try await write { writer in
      let scene = try SignatureScene(typedEmployee, typedCompetence, writer, today: today)
      let party = try Lookup.party(typedParty, in: try writer.snapshot())
      let made = try writer.snapshot().verifications(of: scene.employee.number).filter {
        $0.competence == scene.competence.code && $0.verifier == party.name && $0.verifierEmployee == party.employee
          && (kind == nil || $0.assertedKind == kind)
      }
      let found = made.compactMap { verification in
        scene.assertions.first(where: verification.concerns).map { (verification, $0) }
      }
      guard let (verification, claim) = found.max(by: { $0.0.assertedFrom < $1.0.assertedFrom }) else {
        throw SignOffFault.nothingToWithdraw(party, scene.employee, scene.competence)
      }
      writer.begin("verification-end", reason: scene.employee.number.rawValue)
      try writer.end(verification)
      return try scene.answer(claim, party, nil, writer)
    }
  }

  /// What waits for signatures in a unit and those below it, or everywhere.
  ///
  /// - Parameter includesAll: also what counts already without one.
  public func pendingClaims(
    unit typedUnit: String?, includesAll: Bool, _ inquiry: Inquiry
  ) async throws -> PendingAnswer {
    try await read(inquiry) { snapshot in
      let scene = try Scene(snapshot, unit: typedUnit, inquiry)
      return PendingAnswer(
        claims: scene.staffing.pendingClaims(
          in: scene.unit?.code, rules: try snapshot.coverageRules(), includesAll: includesAll),
        unit: scene.unit, catalogue: scene.catalogue, asOf: scene.asOf)
    }
  }

  /// Nobody signs for oneself, for one's own word about others, or twice.
  private func refuse(
    _ party: Party, signing claim: Assertion, as decision: Verification.Decision, _ scene: SignatureScene,
    _ writer: RegistryWriter
  ) throws {
    let (employee, competence) = (scene.employee, scene.competence)
    if party.isSame(as: employee) { throw SignOffFault.ownClaim(employee, competence) }
    let lacking = claim.signaturesLacking(of: competence.signaturesNeeded)
    if decision == .approved, claim.isVerified(needing: competence.signaturesNeeded) {
      throw SignOffFault.verifiedAlready(competence, claim)
    }
    if party.isNamed(in: claim.source) { throw SignOffFault.isTheSource(party, competence, lacking: lacking) }
    let made = try writer.snapshot().verifications(of: employee.number).filter { $0.concerns(claim) }
    // Who said no may come to say yes, and the other way round; the last word counts.
    func isOwn(_ verification: Verification) -> Bool {
      if let number = party.employee, let other = verification.verifierEmployee { return number == other }
      return Party.areAlike(verification.verifier, party.name)
    }
    if made.contains(where: { isOwn($0) && $0.decision == decision }) {
      throw SignOffFault.signedBefore(party, competence, lacking: lacking)
    }
    let opposed = made.filter { !isOwn($0) && $0.decision == .rejected }
    if decision == .approved, !opposed.isEmpty {
      throw SignOffFault.rejected(competence, claim, by: opposed.map(\.verifier))
    }
  }
}

/// One person and one competence before something is signed.
private struct SignatureScene {
  let employee: Employee
  let competence: Competence
  let assertions: [Assertion]
  private let catalogue: Catalogue
  private let tree: UnitTree
  private let rules: [CoverageRule]
  private let today: CalendarDate
  private let file: PersonnelFile

  init(_ typedEmployee: String, _ typedCompetence: String, _ writer: RegistryWriter, today: CalendarDate) throws {
    let snapshot = try writer.snapshot()
    let employee = try Lookup.employee(typedEmployee, in: snapshot)
    catalogue = try snapshot.catalogue()
    let competence = try Lookup.competence(typedCompetence, in: catalogue)
    tree = UnitTree(try snapshot.units())
    rules = try snapshot.coverageRules()
    let file = try Self.file(of: employee, snapshot, on: today)
    (self.employee, self.competence, self.file, self.today) = (employee, competence, file, today)
    assertions = file.assertions.filter { $0.competence == competence.code }
  }

  private static func file(of employee: Employee, _ snapshot: Snapshot, on date: CalendarDate) throws -> PersonnelFile {
    try snapshot.personnelFiles(PeopleWanted(numbers: [employee.number], on: date)).first
      ?? PersonnelFile(employee: employee)
  }

  /// What the change did, now that it is made.
  func answer(
    _ claim: Assertion, _ party: Party, _ decision: Verification.Decision?, _ writer: RegistryWriter
  ) throws -> SignatureAnswer {
    let snapshot = try writer.snapshot()
    let date = max(today, claim.period.from ?? today)
    let file = try Self.file(of: employee, snapshot, on: today)
    let givers = try snapshot.givers(of: [file], on: date)
    func staffing(_ file: PersonnelFile) -> Staffing {
      Staffing([file], givers: givers, in: catalogue, tree: tree, on: date)
    }
    let now = file.assertions.first {
      $0.competence == claim.competence && $0.kind == claim.kind && $0.period.from == claim.period.from
    }
    return SignatureAnswer(
      employee: employee, competence: competence, claim: now ?? claim, party: party, decision: decision,
      effect: SignatureEffect(
        on: competence, of: now ?? claim, from: staffing(self.file), to: staffing(file), rules: rules))
  }
}

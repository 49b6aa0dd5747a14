public import Domain
import Matching
import Storage

/// A renewal as it is typed, before names are looked up.
public struct RenewalDraft: Sendable {
  public var employee: String
  public var competence: String
  /// The day of the course or the test.
  public var date: CalendarDate
  /// `nil` for as long as the catalogue says.
  public var until: CalendarDate?
  public var kind: Assertion.Kind
  public var by: String?
  public var source: String
  public var evidence: EvidenceDraft

  public init(
    employee: String, competence: String, date: CalendarDate, until: CalendarDate? = nil,
    kind: Assertion.Kind = .manager, by: String? = nil, source: String = "", evidence: EvidenceDraft = .none
  ) {
    self.employee = employee
    self.competence = competence
    self.date = date
    self.until = until
    self.kind = kind
    self.by = by
    self.source = source
    self.evidence = evidence
  }
}

public struct RenewalAnswer: Sendable {
  public let employee: Employee
  public let competence: Competence
  public let assertion: Assertion
  public let previous: Assertion
  /// Whether the old period had ended.
  public let isLate: Bool
}

extension Workbench {
  /// Renews something that a person holds or held, with a new assertion that says the same for a new period.
  public func renew(_ draft: RenewalDraft) async throws -> RenewalAnswer {
    try refuseIdentityNumbers([
      "source": draft.source, "by": draft.by, "evidence": draft.evidence.text, "link": draft.evidence.link,
      "file": draft.evidence.file,
    ])
    return try await write { writer in
      let snapshot = try writer.snapshot()
      let employee = try Lookup.employee(draft.employee, in: snapshot)
      let competence = try Lookup.competence(draft.competence, in: snapshot)
      let file = try snapshot.personnelFiles(PeopleWanted(numbers: [employee.number], on: draft.date)).first
      let known = (file?.assertions ?? []).filter { $0.competence == competence.code }
      let renewal = try renewal(of: competence, known, employee, draft)
      let assertion = Assertion(
        employee: employee.number, competence: competence.code, statement: renewal.previous.statement,
        period: renewal.period, kind: draft.kind,
        source: try source(draft.source, by: draft.by, draft.kind, about: employee, snapshot))
      writer.begin("assertion", reason: employee.number.rawValue)
      _ = try writer.put(assertion)
      if let evidence = try draft.evidence.evidence(for: assertion) { _ = try writer.put(evidence) }
      return RenewalAnswer(
        employee: employee, competence: competence, assertion: assertion, previous: renewal.previous,
        isLate: renewal.isLate)
    }
  }

  /// The source of an assertion: who said it, and what was typed beside. Refused when somebody would speak of oneself
  /// as manager, assessor or peer, and when nobody stands behind the word of a manager or an assessor.
  func source(
    _ typed: String, by typedParty: String?, _ kind: Assertion.Kind, about employee: Employee, _ snapshot: Snapshot
  ) throws -> String {
    guard let typedParty else {
      if [.manager, .assessor].contains(kind) { throw SignOffFault.partyMissing(kind) }
      return typed
    }
    let party = try Lookup.party(typedParty, in: snapshot)
    if [.manager, .assessor, .peer].contains(kind), party.isSame(as: employee) {
      throw SignOffFault.ownWord(employee, kind)
    }
    return typed.isEmpty ? party.words : "\(party.words), \(typed)"
  }

  private func renewal(
    of competence: Competence, _ known: [Assertion], _ employee: Employee, _ draft: RenewalDraft
  ) throws -> Renewal {
    do {
      return try Renewal(of: competence, from: known, on: draft.date, until: draft.until)
    } catch {
      throw switch error {
      case .neverHeld: SignOffFault.neverHeld(employee, competence)
      case .endless: SignOffFault.endless(employee, competence)
      case .alreadyRenewed(let later): SignOffFault.alreadyRenewed(competence, later.period)
      case .endsBeforeStart(let from, let through): InquiryFault.endBeforeStart(from: from, through: through)
      }
    }
  }
}

/// Who the law lets do a task, for a period.
public struct LegalGate: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Only the holders.
    case reserved
    /// The holders, or the delegates by delegation (helsepersonelloven § 5).
    case delegable
    /// Nobody is excluded; sound practice (helsepersonelloven § 4) and the condition apply.
    case open
  }

  /// How sure the row is of its source.
  public enum Confidence: String, CaseIterable, Sendable {
    case found
    case generalKnowledge = "general-knowledge"
  }

  /// Whom an alternative speaks of.
  public enum Group: Hashable, Sendable {
    /// The 33 of helsepersonelloven § 48.
    case authorised
    /// helsepersonelloven § 3: the authorised, and groups that count as health personnel by their work.
    case healthPersonnel
    case anyone
    case profession(ProfessionCode)
  }

  /// One way through the gate: a group, and the competences that it must hold as well.
  public struct Alternative: Hashable, Sendable {
    public let group: Group
    public let competences: [CompetenceCode]

    public init(group: Group, competences: [CompetenceCode] = []) {
      self.group = group
      self.competences = competences
    }

    /// Reads `LE`, `SP+edu-helsesykepleie`, `AUTHORISED`, `HEALTH_PERSONNEL` or `ANYONE`.
    public init(code: String) {
      let parts = code.split(separator: "+").map(String.init)
      competences = parts.dropFirst().map { CompetenceCode($0) }
      group =
        switch parts.first ?? "" {
        case "AUTHORISED": .authorised
        case "HEALTH_PERSONNEL": .healthPersonnel
        case "ANYONE": .anyone
        case let code: .profession(ProfessionCode(code))
        }
    }

    /// As the catalogue's files write it.
    public var code: String {
      let head =
        switch group {
        case .authorised: "AUTHORISED"
        case .healthPersonnel: "HEALTH_PERSONNEL"
        case .anyone: "ANYONE"
        case .profession(let code): code.rawValue
        }
      return ([head] + competences.map(\.rawValue)).joined(separator: "+")
    }
  }

  public let task: TaskCode
  public let kind: Kind
  public let holders: [Alternative]
  public let delegates: [Alternative]
  /// Always shown with the answer.
  public let condition: Phrase
  public let statute: String
  public let confidence: Confidence
  public let period: Period
  public let provenance: Provenance
  /// Whether only a scenario assumes it. Such a one is not the law, and names no statute.
  public let isSupposed: Bool

  public init(
    task: TaskCode, kind: Kind, holders: [Alternative], delegates: [Alternative] = [], condition: Phrase,
    statute: String, confidence: Confidence, period: Period = .always, provenance: Provenance,
    isSupposed: Bool = false
  ) {
    self.task = task
    self.kind = kind
    self.holders = holders
    self.delegates = delegates
    self.condition = condition
    self.statute = statute
    self.confidence = confidence
    self.period = period
    self.provenance = provenance
    self.isSupposed = isSupposed
  }
}

extension LegalGate {
  /// The alternatives of a cell of the catalogue's files, separated by `;`.
  public static func alternatives(_ cell: String) -> [Alternative] {
    cell.split(separator: ";").map { Alternative(code: String($0)) }
  }
}

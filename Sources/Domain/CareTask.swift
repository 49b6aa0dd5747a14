/// A unit of work in a work process.
public struct CareTask: Hashable, Sendable {
  public enum Setting: String, CaseIterable, Sendable {
    case municipality = "kommune"
    case hospital = "sykehus"
    case both
  }

  public enum Automatable: String, CaseIterable, Sendable {
    case yes
    /// Technology together with a person.
    case partly
    case no
  }

  public enum Risk: String, CaseIterable, Sendable {
    case low
    case medium
    case high
  }

  public let code: TaskCode
  public let name: Phrase
  public let workProcess: Code<WorkProcess>
  public let setting: Setting
  public let wardKinds: [String]
  public let hasPatientContact: Bool
  public let automatable: Automatable
  /// What would automate it, separated by `;`.
  public let automationBy: Phrase
  public let risk: Risk
  /// Who disputes that the task may be shared, and why.
  public let contested: Phrase
  /// Who usually does it now, as `PROFESSION[+competence…]` separated by `;`.
  public let usualToday: String
  /// What is asked of those who do it in practice.
  public let conditions: Phrase
  public let provenance: Provenance

  public init(
    code: TaskCode, name: Phrase, workProcess: Code<WorkProcess>, setting: Setting = .both, wardKinds: [String] = [],
    hasPatientContact: Bool = true, automatable: Automatable = .no, automationBy: Phrase = .empty, risk: Risk = .medium,
    contested: Phrase = .empty, usualToday: String = "", conditions: Phrase = .empty, provenance: Provenance
  ) {
    self.code = code
    self.name = name
    self.workProcess = workProcess
    self.setting = setting
    self.wardKinds = wardKinds
    self.hasPatientContact = hasPatientContact
    self.automatable = automatable
    self.automationBy = automationBy
    self.risk = risk
    self.contested = contested
    self.usualToday = usualToday
    self.conditions = conditions
    self.provenance = provenance
  }
}

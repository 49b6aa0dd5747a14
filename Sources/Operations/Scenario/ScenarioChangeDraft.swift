public import Domain

/// What a scenario is to assume as it is typed, before names are looked up.
public enum ScenarioChangeDraft: Sendable {
  case away([String])
  case trained(employee: String, competence: String, level: EntrustmentLevel?)
  case hired(profession: String, unit: String, people: Int, percent: Percentage)
  /// Of everything where neither a unit nor a task is named.
  case demand(percent: Int, unit: String?, task: String?)
  /// Groups as the catalogue's files write them, separated by `;`.
  case gate(task: String, LegalGate.Kind, holders: String, delegates: String)
  /// - Parameter target: the unit to which people and work go; `nil` for none.
  case closed(unit: String, target: String? = nil)
}

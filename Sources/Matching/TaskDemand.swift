public import Domain

/// What a task asks for on a date: the gate in force, and the requirements in groups.
public struct TaskDemand: Sendable {
  public let task: CareTask
  public let date: CalendarDate
  public let gate: GateOnDate
  /// Requirements that stand alone, ordered by competence.
  public let single: [Requirement]
  /// The any-of groups, ordered by their name.
  public let groups: [[Requirement]]
  /// Recommended ones, each a group of one or more.
  public let recommended: [[Requirement]]
  /// The mandatory competences, each member of a group among them.
  let mandatoryCompetences: Set<CompetenceCode>

  public init(task: CareTask, in catalogue: Catalogue, on date: CalendarDate) {
    self.task = task
    self.date = date
    gate = GateOnDate(gates: catalogue.gates(of: task.code), on: date)
    let requirements = catalogue.requirements(of: task.code).sorted { $0.competence < $1.competence }
    let mandatory = requirements.filter { $0.importance == .mandatory }
    single = mandatory.filter { $0.anyOf == nil }
    groups = Self.grouped(mandatory.filter { $0.anyOf != nil })
    mandatoryCompetences = Set(mandatory.map(\.competence))
    let recommended = requirements.filter { $0.importance == .recommended }
    self.recommended =
      recommended.filter { $0.anyOf == nil }.map { [$0] }
      + Self.grouped(
        recommended.filter { $0.anyOf != nil })
  }

  /// How many mandatory requirements there are; a group counts once.
  public var mandatoryCount: Int { single.count + groups.count }

  /// The competences that bear on the question: required, recommended or named by the gate.
  public var competences: Set<CompetenceCode> {
    var codes = mandatoryCompetences.union(recommended.joined().map(\.competence))
    if case .inForce(let gate) = gate {
      for alternative in gate.holders + gate.delegates { codes.formUnion(alternative.competences) }
    }
    return codes
  }

  private static func grouped(_ requirements: [Requirement]) -> [[Requirement]] {
    Dictionary(grouping: requirements) { $0.anyOf ?? "" }.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// One thing that a scenario assumes.
public enum ScenarioChange: Hashable, Sendable {
  /// Somebody is not at work. What the person has delegated holds meanwhile.
  case away(EmployeeNumber)
  /// Somebody holds a competence, signed as often as it asks for; a level where it has levels.
  case trained(EmployeeNumber, CompetenceCode, EntrustmentLevel?)
  /// People more, with what their education gives and nothing besides.
  case hired(ProfessionCode, UnitCode, people: Int, percent: Percentage)
  /// So many per cent more or less work, of a unit and those below it and of a task; `nil` for all.
  case demand(percent: Int, unit: UnitCode?, task: TaskCode?)
  /// Whom the law would let do a task. It is not the law.
  case gate(TaskCode, LegalGate.Kind, holders: [LegalGate.Alternative], delegates: [LegalGate.Alternative])
  /// A unit and those below it are no more: neither their work, nor what they need, nor the positions there. Where a unit
  /// to go to is named, their work and positions are there instead; what the closed ones needed is not.
  case closed(UnitCode, movedTo: UnitCode? = nil)

  /// Work never goes below nothing, and what grows more than elevenfold is another organisation.
  public static let demandLimits = -100...1000

  /// How many can be hired at once.
  public static let peopleLimits = 1...200

  /// Whether both assume something of the same.
  public func hasSameSubject(as other: ScenarioChange) -> Bool {
    switch (self, other) {
    case (.away(let one), .away(let another)): one == another
    case (.trained(let one, let what, _), .trained(let another, let ofWhat, _)): one == another && what == ofWhat
    case (.hired, .hired): self == other
    case (.demand(_, let unit, let task), .demand(_, let otherUnit, let otherTask)):
      unit == otherUnit && task == otherTask
    case (.gate(let one, _, _, _), .gate(let another, _, _, _)): one == another
    case (.closed(let one, _), .closed(let another, _)): one == another
    case (.away, _), (.trained, _), (.hired, _), (.demand, _), (.gate, _), (.closed, _): false
    }
  }

  /// The employee that it names, if any.
  public var employee: EmployeeNumber? {
    switch self {
    case .away(let employee), .trained(let employee, _, _): employee
    case .hired, .demand, .gate, .closed: nil
    }
  }
}

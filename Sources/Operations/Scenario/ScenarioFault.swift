public import Domain

/// Why a scenario cannot be made, changed, found or compared. Facts only; the words are written at the edge.
public enum ScenarioFault: Error, Sendable {
  case unknown(typed: String, nearest: [Scenario], count: Int)
  case nameTaken(Scenario)
  case nameTooLong(limit: Int)
  /// The scenario assumes something of the same already.
  case alreadyThere(ScenarioChange, Supposition)
  /// No position of the employee holds today or later.
  case hasLeft(Employee)
  case demandOutOfRange(Int)
  case peopleOutOfRange(Int)
  case percentOutOfRange(Percentage)
  /// People cannot be hired into a unit that the scenario closes.
  case hiredIntoClosed(CareUnit, Scenario)
  /// A unit cannot be closed into which the scenario hires.
  case closesHiring(CareUnit, Scenario)
  /// What a unit has cannot move to itself, to a unit below it, or to one that the scenario closes.
  case movesToClosed(CareUnit)
  /// A unit cannot be closed to which the scenario moves another.
  case closesTarget(CareUnit, Scenario)
  /// A reserved task has holders, a delegable one delegates as well, and an open one neither.
  case gateUnlikeItsKind(LegalGate.Kind)
  case unknownGroup(typed: String)
  /// A question is about a unit that the scenario closes.
  case unitClosed(CareUnit, Scenario)
  /// There is nothing to compare.
  case withoutChanges(Scenario)
}

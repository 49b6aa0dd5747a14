public import Domain

/// What the law says of a task on a date.
public enum GateOnDate: Sendable {
  /// No gate is recorded: open under sound practice (helsepersonelloven § 4).
  case none
  case inForce(LegalGate)
  /// The task has gates, but none on this date: nobody is permitted, since no rule is recorded.
  case outsideEveryPeriod([LegalGate])

  init(gates: [LegalGate], on date: CalendarDate) {
    if let gate = gates.first(where: { $0.period.contains(date) }) {
      self = .inForce(gate)
    } else {
      self = gates.isEmpty ? .none : .outsideEveryPeriod(gates)
    }
  }

  /// The rule to show with the answer: the one in force, or the one whose period does not reach the date.
  public var shown: LegalGate? {
    switch self {
    case .none: nil
    case .inForce(let gate): gate
    case .outsideEveryPeriod(let gates): gates.first
    }
  }

  /// Whether only some may pass.
  var isRestrictive: Bool {
    switch self {
    case .none: false
    case .inForce(let gate): gate.kind != .open
    case .outsideEveryPeriod: true
    }
  }
}

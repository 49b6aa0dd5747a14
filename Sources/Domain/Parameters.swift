/// The numbers that planning rests on: those shipped, and the organisation's own, which go before them.
///
/// What an organisation says of everybody also goes before what is shipped of one profession: those who know better about
/// themselves are not corrected by us.
public struct Parameters: Sendable {
  private struct Key: Hashable {
    let kind: Parameter.Kind
    let scope: Parameter.Scope
  }

  private var shipped: [Key: Parameter] = [:]
  private var own: [Key: Parameter] = [:]
  private let names: [Parameter.Kind: Phrase]

  /// - Parameters:
  ///   - parameters: shipped and own ones; of every kind but the price of courses one that holds for everybody.
  ///   - names: of every kind.
  public init(_ parameters: [Parameter], names: [Parameter.Kind: Phrase]) {
    self.names = names
    for parameter in parameters { add(parameter) }
    for kind in Parameter.Kind.allCases where kind != .coursePrice {
      precondition(inForce(kind) != nil, "no parameter \(kind.rawValue) that holds for everybody")
    }
  }

  /// The same with more, which go before those of the same kind and scope.
  public func adding(_ parameters: [Parameter]) -> Parameters {
    var all = self
    for parameter in parameters { all.add(parameter) }
    return all
  }

  private mutating func add(_ parameter: Parameter) {
    let key = Key(kind: parameter.kind, scope: parameter.scope)
    if parameter.basis == .own { own[key] = parameter } else { shipped[key] = parameter }
  }

  public func name(of kind: Parameter.Kind) -> Phrase { names[kind] ?? .empty }

  /// The one that holds for a profession, or for whoever has no other; `nil` for the price of courses.
  public func inForce(_ kind: Parameter.Kind, of profession: ProfessionCode? = nil) -> Parameter? {
    let scopes = [profession.map { Parameter.Scope.profession($0) }, .everybody].compactMap { $0 }
    for parameters in [own, shipped] {
      for scope in scopes {
        if let found = parameters[Key(kind: kind, scope: scope)] { return found }
      }
    }
    return nil
  }

  /// What would hold instead of one of the organisation's own; `nil` where nothing would.
  public func shipped(behind parameter: Parameter) -> Parameter? {
    shipped[Key(kind: parameter.kind, scope: parameter.scope)]
      ?? shipped[Key(kind: parameter.kind, scope: .everybody)]
  }

  /// All that are in force, by kind: that of everybody, and then by profession or competence.
  public var all: [Parameter] {
    let ordered = Dictionary(grouping: Array(shipped.values) + own.values, by: \.kind)
    return Parameter.Kind.allCases.flatMap { kind in
      (ordered[kind] ?? []).filter(isInForce).sorted { $0.scope.order < $1.scope.order }
    }
  }

  private func isInForce(_ parameter: Parameter) -> Bool {
    switch parameter.scope {
    case .everybody: inForce(parameter.kind) == parameter
    case .profession(let profession): inForce(parameter.kind, of: profession) == parameter
    case .competence: own[Key(kind: parameter.kind, scope: parameter.scope)] ?? parameter == parameter
    }
  }

  private func value(_ kind: Parameter.Kind, of profession: ProfessionCode? = nil) -> Int {
    guard let parameter = inForce(kind, of: profession) else { preconditionFailure("checked when they were made") }
    return parameter.value
  }
}

extension Parameters {
  /// A full-time week's length before anything is taken off.
  public func fullTimeMinutesPerWeek(of profession: ProfessionCode? = nil) -> Int {
    value(.fullTimeWeek, of: profession)
  }

  /// Working days of leave in a year.
  public func leaveDays(of profession: ProfessionCode? = nil) -> Int { value(.leaveDays, of: profession) }

  /// Public holidays that fall on Monday to Friday, in a year.
  public var publicHolidays: Int { value(.publicHolidays) }

  /// The share of working time that is lost to illness.
  public func sickLeave(of profession: ProfessionCode? = nil) -> Percentage {
    Percentage(hundredths: value(.sickLeave, of: profession))
  }

  /// Working days of courses and training in a year.
  public func courseDays(of profession: ProfessionCode? = nil) -> Int { value(.courseDays, of: profession) }

  /// What an hour of work costs, in øre.
  public func pricePerHour(of profession: ProfessionCode? = nil) -> Int { value(.hourPrice, of: profession) }

  /// What a course costs beside the time of those who take it, in øre for each; `nil` where nobody has said.
  public func coursePrice(of competence: CompetenceCode) -> Int? {
    let key = Key(kind: .coursePrice, scope: .competence(competence))
    return (own[key] ?? shipped[key])?.value
  }

  /// A day shift of one's own staff, in øre.
  public var ownShiftPrice: Int { value(.ownShift) }

  /// A day shift of hired staff, in øre.
  public var agencyShiftPrice: Int { value(.agencyShift) }

  public var shiftMinutes: Int { value(.shiftLength) }

  /// The age at which people are taken to retire.
  public var retirementAge: Int { value(.retirementAge) }

  /// How many of those whose year of birth is unknown are taken to leave in a year.
  public var leavingRate: Percentage { Percentage(hundredths: value(.leavingRate)) }
}

extension Parameter.Scope {
  /// Everybody first, then by code.
  fileprivate var order: String {
    switch self {
    case .everybody: ""
    case .profession(let code): code.rawValue
    case .competence(let code): code.rawValue
    }
  }
}

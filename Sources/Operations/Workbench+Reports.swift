public import Domain
public import Matching
import Storage

/// Figures, with what is needed to tell them.
public struct FigureAnswer<Figures: Sendable>: Sendable {
  public let figures: Figures
  /// The unit asked about; `nil` for the whole organisation.
  public let unit: CareUnit?
  public let catalogue: Catalogue
  public let tree: UnitTree
  public let asOf: AsOf
}

extension Workbench {
  public func unitFigures(_ typedUnit: String, _ inquiry: Inquiry) async throws -> FigureAnswer<UnitFigures> {
    try await figures(unit: typedUnit, inquiry) { scene, rules in
      guard let unit = scene.unit else { preconditionFailure("a scene of a named unit has one") }
      return scene.staffing.unitFigures(of: unit.code, rules: rules)
    }
  }

  public func organisationFigures(_ inquiry: Inquiry) async throws -> FigureAnswer<OrganisationFigures> {
    try await figures(unit: nil, inquiry) { $0.staffing.organisationFigures(rules: $1) }
  }

  public func trainingPlan(
    unit: String?, traineesPerSupervisor: Int, _ inquiry: Inquiry
  ) async throws -> FigureAnswer<TrainingPlan> {
    try await figures(unit: unit, inquiry) {
      $0.staffing.trainingPlan(of: $1, traineesPerSupervisor: traineesPerSupervisor)
    }
  }

  public func dataHealth(unit: String?, _ inquiry: Inquiry) async throws -> FigureAnswer<DataHealth> {
    try await figures(unit: unit, inquiry) { $0.staffing.dataHealth(of: $0.units, rules: $1) }
  }

  public func singlePoints(
    unit: String?, atMost limit: Int, _ inquiry: Inquiry
  ) async throws -> FigureAnswer<[SinglePoint]> {
    try await figures(unit: unit, inquiry) { $0.staffing.singlePoints(of: $1, atMost: limit) }
  }

  /// What runs out within twelve months, to the day, and what has run out.
  public func yearOfExpiries(unit: String?, _ inquiry: Inquiry) async throws -> FigureAnswer<[Expiry]> {
    let days = inquiry.on.days(until: inquiry.on.adding(months: 12))
    return try await figures(unit: unit, inquiry) { scene, _ in
      scene.staffing.expiries(in: scene.unit?.code, within: days)
    }
  }

  /// A person's own page, judged together with those who work in the same units.
  public func profile(_ typedEmployee: String, _ inquiry: Inquiry) async throws -> FigureAnswer<PersonProfile> {
    try await read(inquiry) { snapshot in
      let employee = try Lookup.employee(typedEmployee, in: snapshot)
      let catalogue = try snapshot.catalogue()
      let tree = UnitTree(try snapshot.units())
      let alone = try snapshot.personnelFiles(PeopleWanted(numbers: [employee.number], on: inquiry.on))
      let own = Set(alone.flatMap(\.positions).filter { $0.period.contains(inquiry.on) }.map(\.unit))
      let scope = Set(own.flatMap(tree.subtree))
      let others = own.isEmpty ? [] : try snapshot.personnelFiles(PeopleWanted(units: scope, on: inquiry.on))
      let known = Set(others.map(\.employee.number))
      let files = others + alone.filter { !known.contains($0.employee.number) }
      let staffing = Staffing(
        files, givers: try snapshot.givers(of: files, on: inquiry.on), in: catalogue, tree: tree, on: inquiry.on)
      let rules = own.isEmpty ? [] : try snapshot.coverageRules(of: Set(own.flatMap(tree.ancestry)))
      guard
        let profile = staffing.profile(
          of: employee.number, rules: rules, delegations: try rows(of: alone, snapshot, catalogue, inquiry.on))
      else {
        throw InquiryFault.unknownEmployee(typed: typedEmployee, nearest: [])
      }
      return FigureAnswer(
        figures: profile, unit: nil, catalogue: catalogue, tree: tree,
        asOf: try snapshot.asOf(inquiry, catalogue))
    }
  }

  private func figures<Figures: Sendable>(
    unit typedUnit: String?, _ inquiry: Inquiry, _ compute: @Sendable (Scene, [CoverageRule]) -> Figures
  ) async throws -> FigureAnswer<Figures> {
    try await read(inquiry) { snapshot in
      let scene = try Scene(snapshot, unit: typedUnit, inquiry)
      let rules = try snapshot.coverageRules(of: scene.scope)
      return FigureAnswer(
        figures: compute(scene, rules), unit: scene.unit, catalogue: scene.catalogue, tree: scene.tree,
        asOf: scene.asOf)
    }
  }
}

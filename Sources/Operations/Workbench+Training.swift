public import Domain
public import Planning
import Storage

/// What a plan of training is asked about.
public struct TrainingInquiry: Sendable {
  public var target: TrainingTarget
  /// How many months ahead it must still hold.
  public var horizonInMonths: Int
  /// How long each supervisor can guide; `nil` for what plans assume.
  public var guidanceMinutes: Int?
  public var budget: TrainingModel.Budget?

  public init(
    target: TrainingTarget, horizonInMonths: Int = 0, guidanceMinutes: Int? = nil,
    budget: TrainingModel.Budget? = nil
  ) {
    self.target = target
    self.horizonInMonths = horizonInMonths
    self.guidanceMinutes = guidanceMinutes
    self.budget = budget
  }
}

/// Who should learn what in a unit and those below it.
public struct TrainingAnswer: Sendable {
  public let plan: TrainingProposal
  /// The day on which the places are to be filled.
  public let horizon: CalendarDate
  public let unit: CareUnit?
  public let catalogue: Catalogue
  public let tree: UnitTree
  public let asOf: AsOf
}

extension Workbench {
  /// Who should learn what, so that the most is opened at the least cost, in a unit and those below it or everywhere.
  ///
  /// - Throws: `SolverFault` too.
  public func training(
    _ wish: TrainingInquiry, unit typedUnit: String?, within limit: SearchLimit, _ inquiry: Inquiry
  ) async throws -> TrainingAnswer {
    let horizon = inquiry.on.adding(months: wish.horizonInMonths)
    let prepared = try await read(inquiry) { snapshot in
      let scene = try Scene(snapshot, unit: typedUnit, Inquiry(on: horizon, knownAt: inquiry.knownAt))
      var terms = TrainingTerms(prices: TrainingPrices(try snapshot.parameters(), in: scene.catalogue))
      terms.budget = wish.budget
      terms.guidanceMinutes = wish.guidanceMinutes ?? terms.guidanceMinutes
      let question =
        switch wish.target {
        case .coverage:
          TrainingQuestion(
            scene.staffing, rules: try snapshot.coverageRules(of: scene.scope), from: inquiry.on, on: terms)
        case .shiftDown:
          TrainingQuestion(
            ShiftDown(try snapshot.volumes(of: scene.scope), scene.staffing),
            scene.staffing, from: inquiry.on, on: terms)
        }
      return (scene, question, terms, try snapshot.asOf(inquiry, scene.catalogue))
    }
    let (scene, question, terms, asOf) = prepared
    return TrainingAnswer(
      plan: try TrainingProposal(question, on: terms, within: limit), horizon: horizon, unit: scene.unit,
      catalogue: scene.catalogue, tree: scene.tree, asOf: asOf)
  }
}

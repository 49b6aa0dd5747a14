/// The best choice of training that was found, and how good any could be.
public struct TrainingOptimum: Sendable {
  public let best: TrainingChoice
  /// Made by taking the cheapest next place again and again.
  public let greedy: TrainingChoice
  /// No choice is worth more.
  public let worthAtMost: Int
  /// No choice that is worth as much as the best one costs less.
  public let kronerAtLeast: Int

  /// Whether nothing is worth more, and nothing that is worth as much costs less.
  public var isProven: Bool { best.worth == worthAtMost && best.kroner == kronerAtLeast }

  /// First the most worth, then the least cost, both proven by an integer program unless the limit ends it.
  ///
  /// Parts that share nobody and nothing are solved apart.
  ///
  /// - Throws: `SolverFault`.
  public init(of model: TrainingModel, within limit: SearchLimit) throws {
    let parts = model.parts
    var searches = parts.map { TrainingSearch($0.model) }
    // The least cost is worth something too where the most worth is not proven in time.
    try Self.solve(&searches, within: limit.keeping(1.0 / 3)) { $0.forMostWorth }
    try Self.solve(&searches, within: limit) { $0.forLeastCost }
    func whole(_ choice: (TrainingSearch) -> TrainingChoice) -> TrainingChoice {
      TrainingChoice(
        zip(parts, searches).flatMap { part, search in choice(search).items.map { part.items[$0] } }, of: model)
    }
    best = whole(\.best)
    greedy = whole(\.greedy)
    worthAtMost = searches.map(\.worthAtMost).reduce(0, +)
    kronerAtLeast = searches.map(\.kronerAtLeast).reduce(0, +)
  }

  /// Asks the solver about all parts at once for which there is something to find.
  private static func solve(
    _ searches: inout [TrainingSearch], within limit: SearchLimit,
    _ phase: (TrainingSearch) -> TrainingSearch.Phase?
  ) throws {
    let open = searches.indices.compactMap { place in phase(searches[place]).map { (place, $0) } }
    let outcomes = try IntegerProgram.solve(open.map(\.1.program.program), within: limit)
    for ((place, phase), outcome) in zip(open, outcomes) { searches[place].learn(outcome, of: phase) }
  }
}

/// What is known of the optimum of one part.
struct TrainingSearch: Sendable {
  struct Phase: Sendable {
    enum Aim: Sendable {
      case mostWorth
      case leastCost
    }

    let aim: Aim
    var program: TrainingProgram
  }

  let model: TrainingModel
  let greedy: TrainingChoice
  private(set) var best: TrainingChoice
  private(set) var worthAtMost: Int
  private(set) var kronerAtLeast = 0

  init(_ model: TrainingModel) {
    self.model = model
    greedy = GreedyTraining.choice(of: model)
    best = greedy
    worthAtMost = model.worthAtMost
  }

  /// `nil` where nothing can be worth more than what is known.
  var forMostWorth: Phase? {
    if best.worth >= worthAtMost { return nil }
    var program = TrainingProgram(model)
    for (opening, column) in zip(model.openings, program.openings) {
      program.program.setCost(of: column, to: -opening.worth)
    }
    return Phase(aim: .mostWorth, program: program)
  }

  /// `nil` where nothing can cost less than what is known.
  var forLeastCost: Phase? {
    if best.kroner == 0 { return nil }
    var program = TrainingProgram(model)
    for (item, column) in zip(model.items, program.items) { program.program.setCost(of: column, to: item.kroner) }
    MostPlacesFirst(worth: best.worth).require(in: &program)
    return Phase(aim: .leastCost, program: program)
  }

  /// Takes what the solver found, once it is found right in whole numbers.
  mutating func learn(_ outcome: IntegerProgram.Outcome, of phase: Phase) {
    // A sum of whole numbers that is at least 6.99999 is at least 7.
    let bound = outcome.bound.map { Int(($0 - 0.001).rounded(.up)) }
    let found = outcome.values.map { values in
      TrainingChoice(phase.program.items.indices.filter { values[phase.program.items[$0]] > 0.5 }, of: model)
        .pruned(of: model)
    }
    if let found, model.allows(found), found.isBetter(than: best) { best = found }
    switch phase.aim {
    case .mostWorth: worthAtMost = max(best.worth, min(worthAtMost, bound.map { -$0 } ?? worthAtMost))
    case .leastCost: kronerAtLeast = min(best.kroner, max(kronerAtLeast, bound ?? 0))
    }
  }
}

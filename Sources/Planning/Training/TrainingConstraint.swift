/// A rule that every choice of training keeps.
protocol TrainingConstraint: Sendable {
  /// Tells the solver.
  func require(in program: inout TrainingProgram)
  /// Whether a choice keeps it, reckoned in whole numbers.
  func isKept(by choice: TrainingChoice, of model: TrainingModel) -> Bool
}

/// A model as the solver takes it: a column for each item, each way and each opening's filled places.
struct TrainingProgram: Sendable {
  let model: TrainingModel
  var program = IntegerProgram()
  let items: [Int]
  let ways: [Int]
  let openings: [Int]

  init(_ model: TrainingModel) {
    self.model = model
    var program = IntegerProgram()
    items = model.items.map { _ in program.add(.init(cost: 0, upper: 1, isInteger: true)) }
    // Once the items are whole, what they lead to is too.
    ways = model.ways.map { _ in program.add(.init(cost: 0, upper: 1, isInteger: false)) }
    openings = model.openings.map { program.add(.init(cost: 0, upper: $0.places, isInteger: false)) }
    self.program = program
    for constraint in model.constraints { constraint.require(in: &self) }
  }
}

extension TrainingModel {
  /// Whether a choice keeps every rule.
  func allows(_ choice: TrainingChoice) -> Bool { constraints.allSatisfy { $0.isKept(by: choice, of: self) } }
}

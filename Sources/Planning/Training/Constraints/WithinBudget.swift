/// No more hours or kroner are spent than the budget has.
struct WithinBudget: TrainingConstraint {
  func require(in program: inout TrainingProgram) {
    func spend(_ cost: (TrainingModel.Item) -> Int, atMost limit: Int) {
      let terms = zip(program.model.items, program.items).map { IntegerProgram.Term(cost($0), $1) }
      program.program.require(terms.filter { $0.coefficient != 0 }, atMost: limit)
    }
    switch program.model.budget {
    case .minutes(let limit): spend(\.minutes, atMost: limit)
    case .kroner(let limit): spend(\.kroner, atMost: limit)
    case nil: break
    }
  }

  func isKept(by choice: TrainingChoice, of model: TrainingModel) -> Bool {
    switch model.budget {
    case .minutes(let limit): choice.minutes <= limit
    case .kroner(let limit): choice.kroner <= limit
    case nil: true
    }
  }
}

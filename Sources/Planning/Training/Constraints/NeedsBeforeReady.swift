/// Nobody is ready before each need is met by one of the items that can meet it.
struct NeedsBeforeReady: TrainingConstraint {
  func require(in program: inout TrainingProgram) {
    for (way, column) in zip(program.model.ways, program.ways) {
      for need in way.needs {
        program.program.require([.init(-1, column)] + need.map { .init(program.items[$0]) }, atLeast: 0)
      }
    }
  }

  func isKept(by choice: TrainingChoice, of model: TrainingModel) -> Bool {
    let chosen = Set(choice.items)
    return choice.ways.allSatisfy { model.ways[$0].needs.allSatisfy { $0.contains(where: chosen.contains) } }
  }
}

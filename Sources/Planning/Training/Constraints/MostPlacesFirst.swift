/// The least cost counts only among choices that open as much.
struct MostPlacesFirst: TrainingConstraint {
  let worth: Int

  func require(in program: inout TrainingProgram) {
    let terms = zip(program.model.openings, program.openings).map { IntegerProgram.Term($0.worth, $1) }
    program.program.require(terms, atLeast: worth)
  }

  func isKept(by choice: TrainingChoice, of model: TrainingModel) -> Bool { choice.worth >= worth }
}

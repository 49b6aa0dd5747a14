/// Each person fills one place of an opening, and no more places count than are open.
struct PlacesAsked: TrainingConstraint {
  func require(in program: inout TrainingProgram) {
    // That no more than the open ones count stands as the column's bound.
    for (opening, column) in zip(program.model.openings, program.openings) {
      program.program.require([.init(-1, column)] + opening.ways.map { .init(program.ways[$0]) }, atLeast: 0)
    }
  }

  func isKept(by choice: TrainingChoice, of model: TrainingModel) -> Bool {
    zip(model.openings, choice.filled).allSatisfy { opening, filled in
      filled <= opening.places && filled <= opening.ways.count(where: choice.ways.contains)
    }
  }
}

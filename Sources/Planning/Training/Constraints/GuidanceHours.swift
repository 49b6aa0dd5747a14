/// Nobody guides for longer than they have time to.
struct GuidanceHours: TrainingConstraint {
  func require(in program: inout TrainingProgram) {
    let model = program.model
    var given: [[IntegerProgram.Term]] = Array(repeating: [], count: model.guides.count)
    for item in model.scarcelyGuided {
      let minutes = model.items[item].guidedMinutes
      // Those who share the guidance share its minutes.
      let shares = model.items[item].guides.map { guide in
        let column = program.program.add(.init(cost: 0, upper: minutes, isInteger: false))
        given[guide].append(.init(column))
        return IntegerProgram.Term(column)
      }
      program.program.require(shares + [.init(-minutes, program.items[item])], atLeast: 0)
    }
    for (terms, limit) in zip(given, model.guides) where !terms.isEmpty {
      program.program.require(terms, atMost: limit)
    }
  }

  func isKept(by choice: TrainingChoice, of model: TrainingModel) -> Bool {
    var guidance = Guidance(of: model)
    return choice.items.allSatisfy { guidance.add($0) }
  }
}

extension TrainingModel {
  /// The items of which not all can be guided at once: those without a guide who has time for whatever may be asked.
  var scarcelyGuided: [Int] {
    var scarce = items.indices.filter { items[$0].guidedMinutes > 0 }
    while true {
      var load = guides.map { _ in 0 }
      for item in scarce { for guide in items[item].guides { load[guide] += items[item].guidedMinutes } }
      let left = scarce.filter { item in items[item].guides.allSatisfy { load[$0] > guides[$0] } }
      if left.count == scarce.count { return scarce }
      scarce = left
    }
  }
}

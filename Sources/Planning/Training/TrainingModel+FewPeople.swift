extension TrainingModel {
  /// The same with each person as one more item that all of the person's ways need, at a price that decides only between
  /// choices that cost as much. The items of this one stand first.
  ///
  /// - Parameter people: by way, whose it is.
  func preferringFewPeople(_ people: [Int]) -> TrainingModel {
    var model = self
    for place in items.indices { model.items[place].kroner *= peopleScale }
    if case .kroner(let limit) = budget { model.budget = .kroner((limit + 1) * peopleScale - 1) }
    let first = items.count
    for (way, person) in people.enumerated() { model.ways[way].needs.append([first + person]) }
    let count = (people.max() ?? -1) + 1
    model.items += Array(repeating: Item(kroner: 1, minutes: 0), count: count)
    return model
  }

  /// One more than the people of any choice without anything needless: each fills a place.
  var peopleScale: Int { openings.map(\.places).reduce(1, +) }

  /// A choice of the model that prefers few people, without them.
  func withoutPeople(_ choice: TrainingChoice) -> TrainingChoice {
    TrainingChoice(choice.items.filter { $0 < items.count }, of: self)
  }
}

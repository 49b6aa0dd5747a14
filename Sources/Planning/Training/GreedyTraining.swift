/// The plan that is made by taking the cheapest next place again and again: what a careful leader would come to by hand.
struct GreedyTraining {
  private let model: TrainingModel
  private let waysOfItem: [[Int]]
  private let openingsOfWay: [[Int]]
  private var chosen: Set<Int> = []
  private var isReady: [Bool]
  private var room: [Int]
  private var guidance: Guidance
  private var spent = (minutes: 0, kroner: 0)
  /// The next step by each way; `nil` where it opens nothing or nothing allows it.
  private var steps: [Step?]

  /// What one way still takes.
  private struct Step {
    let items: [Int]
    let kroner: Int
    let worth: Int

    /// Less for each place; then the more places.
    func isBetter(than other: Step) -> Bool {
      let (mine, others) = (kroner * other.worth, other.kroner * worth)
      return mine != others ? mine < others : worth > other.worth
    }
  }

  static func choice(of model: TrainingModel) -> TrainingChoice {
    var search = GreedyTraining(model)
    search.run()
    return TrainingChoice(search.chosen, of: model).pruned(of: model)
  }

  private init(_ model: TrainingModel) {
    self.model = model
    var waysOfItem: [[Int]] = Array(repeating: [], count: model.items.count)
    for (place, way) in model.ways.enumerated() {
      for item in Set(way.needs.joined()) { waysOfItem[item].append(place) }
    }
    var openingsOfWay: [[Int]] = Array(repeating: [], count: model.ways.count)
    for (place, opening) in model.openings.enumerated() {
      for way in opening.ways { openingsOfWay[way].append(place) }
    }
    (self.waysOfItem, self.openingsOfWay) = (waysOfItem, openingsOfWay)
    isReady = Array(repeating: false, count: model.ways.count)
    room = model.openings.map(\.places)
    guidance = Guidance(of: model)
    steps = []
    steps = model.ways.indices.map { step(by: $0) }
  }

  private mutating func run() {
    while true {
      var best: Int?
      for (way, step) in steps.enumerated() {
        guard let step else { continue }
        if let known = best.flatMap({ steps[$0] }), !step.isBetter(than: known) { continue }
        best = way
      }
      guard let way = best, let step = steps[way] else { return }
      if !take(step) { steps[way] = nil }
    }
  }

  private func step(by way: Int) -> Step? {
    let worth = openingsOfWay[way].reduce(0) { $0 + (room[$1] > 0 ? model.openings[$1].worth : 0) }
    if isReady[way] || worth == 0 { return nil }
    var items: [Int] = []
    // Needs without a choice first: what they take may meet the others.
    for need in model.ways[way].needs.sorted(by: { $0.count < $1.count }) {
      if need.contains(where: { chosen.contains($0) || items.contains($0) }) { continue }
      let cheapest = need.min {
        (model.items[$0].kroner, model.items[$0].minutes, $0) < (model.items[$1].kroner, model.items[$1].minutes, $1)
      }
      guard let cheapest else { return nil }
      items.append(cheapest)
    }
    return Step(items: items, kroner: items.map { model.items[$0].kroner }.reduce(0, +), worth: worth)
  }

  /// Takes a step where budget and guides allow it, and reckons anew what it touches.
  private mutating func take(_ step: Step) -> Bool {
    let minutes = spent.minutes + step.items.map { model.items[$0].minutes }.reduce(0, +)
    let kroner = spent.kroner + step.kroner
    switch model.budget {
    case .minutes(let limit) where minutes > limit: return false
    case .kroner(let limit) where kroner > limit: return false
    case .minutes, .kroner, nil: break
    }
    var guidance = guidance
    guard step.items.allSatisfy({ guidance.add($0) }) else { return false }
    self.guidance = guidance
    spent = (minutes, kroner)
    chosen.formUnion(step.items)
    var touched = Set(step.items.flatMap { waysOfItem[$0] })
    for way in touched.sorted() where !isReady[way] {
      isReady[way] = model.ways[way].needs.allSatisfy { $0.contains(where: chosen.contains) }
      guard isReady[way] else { continue }
      for opening in openingsOfWay[way] {
        room[opening] -= 1
        if room[opening] == 0 { touched.formUnion(model.openings[opening].ways) }
      }
    }
    for way in touched { steps[way] = self.step(by: way) }
    return true
  }
}

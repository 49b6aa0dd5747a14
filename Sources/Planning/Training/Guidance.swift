/// Who guides what, and for how many minutes: a flow in whole numbers from what is learnt to those who guide.
struct Guidance: Sendable {
  private let items: [TrainingModel.Item]
  private var left: [Int]
  /// The minutes that each guide gives to each item.
  private(set) var given: [Int: [Int: Int]] = [:]
  /// The items that each guide gives time to.
  private var taken: [Set<Int>]

  init(of model: TrainingModel) {
    items = model.items
    left = model.guides
    taken = model.guides.map { _ in [] }
  }

  /// Finds guides for one more item, others moved aside where that helps.
  ///
  /// - Returns: whether there is time for it; where there is not, nothing is changed.
  mutating func add(_ item: Int) -> Bool {
    var missing = items[item].guidedMinutes
    if missing == 0 { return true }
    let before = self
    while missing > 0 {
      guard let moved = move(missing, to: item) else {
        self = before
        return false
      }
      missing -= moved
    }
    return true
  }

  /// Gives the item some of the missing minutes along a shortest chain of guides, of which each but the last hands on
  /// something else.
  private mutating func move(_ missing: Int, to item: Int) -> Int? {
    // From which item each guide was reached, and from which guide that item.
    var reachedFrom: [Int: (item: Int, guide: Int?)] = [:]
    var seen: Set<Int> = [item]
    var waiting: [(item: Int, guide: Int?)] = [(item, nil)]
    var next = 0
    while next < waiting.count {
      let (current, guide) = waiting[next]
      next += 1
      for other in items[current].guides where reachedFrom[other] == nil {
        reachedFrom[other] = (current, guide)
        if left[other] > 0 { return settle(missing, at: other, reachedFrom) }
        for held in taken[other].sorted() where seen.insert(held).inserted { waiting.append((held, other)) }
      }
    }
    return nil
  }

  private mutating func settle(
    _ missing: Int, at last: Int, _ reachedFrom: [Int: (item: Int, guide: Int?)]
  ) -> Int {
    var chain: [(item: Int, guide: Int, from: Int?)] = []
    var guide: Int? = last
    while let current = guide, let step = reachedFrom[current] {
      chain.append((step.item, current, step.guide))
      guide = step.guide
    }
    let moved = chain.reduce(min(missing, left[last])) { least, step in
      step.from.map { min(least, given[step.item]?[$0] ?? 0) } ?? least
    }
    for step in chain {
      given[step.item, default: [:]][step.guide, default: 0] += moved
      taken[step.guide].insert(step.item)
      guard let from = step.from else { continue }
      given[step.item]?[from, default: 0] -= moved
      if given[step.item]?[from] == 0 {
        given[step.item]?[from] = nil
        taken[from].remove(step.item)
      }
    }
    left[last] -= moved
    return moved
  }
}

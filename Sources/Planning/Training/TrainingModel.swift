/// What can be learnt and what it opens, in numbers: no person, no task.
public struct TrainingModel: Sendable {
  /// Something that somebody can learn, or have signed.
  public struct Item: Hashable, Sendable {
    public var kroner: Int
    public var minutes: Int
    /// How long somebody must guide; 0 where nobody need.
    public var guidedMinutes: Int
    /// Those who can guide, as places among the guides; they may share it. Never empty where guidance is needed.
    public var guides: [Int]

    public init(kroner: Int, minutes: Int, guidedMinutes: Int = 0, guides: [Int] = []) {
      (self.kroner, self.minutes, self.guidedMinutes, self.guides) = (kroner, minutes, guidedMinutes, guides)
    }
  }

  /// One person ready for one task.
  public struct Way: Hashable, Sendable {
    /// Each asks for one of its items.
    public var needs: [[Int]]

    public init(needs: [[Int]]) { self.needs = needs }
  }

  /// The places that a task has open.
  public struct Opening: Hashable, Sendable {
    /// Those who could fill one, each another person.
    public var ways: [Int]
    public var places: Int
    /// What one filled place is worth.
    public var worth: Int

    public init(ways: [Int], places: Int, worth: Int = 1) {
      (self.ways, self.places, self.worth) = (ways, places, worth)
    }
  }

  /// What may be spent at most.
  public enum Budget: Hashable, Sendable {
    case minutes(Int)
    case kroner(Int)
  }

  public var items: [Item]
  public var ways: [Way]
  public var openings: [Opening]
  /// The minutes that each guide has.
  public var guides: [Int]
  public var budget: Budget?

  public init(items: [Item], ways: [Way], openings: [Opening], guides: [Int] = [], budget: Budget? = nil) {
    self.items = items
    self.ways = ways
    self.openings = openings
    self.guides = guides
    self.budget = budget
  }

  /// What all openings together are worth, could everybody learn everything.
  public var worthAtMost: Int { openings.map { min($0.places, $0.ways.count) * $0.worth }.reduce(0, +) }

  var constraints: [any TrainingConstraint] {
    [NeedsBeforeReady(), PlacesAsked(), WithinBudget(), GuidanceHours()]
  }
}

/// Some of the items of a model, and what they lead to.
public struct TrainingChoice: Hashable, Sendable {
  /// As places among the model's items, in order.
  public let items: [Int]
  /// The ways that the items make ready.
  public let ways: Set<Int>
  /// How many places of each opening are filled.
  public let filled: [Int]
  public let worth: Int
  public let kroner: Int
  public let minutes: Int

  public init(_ items: some Sequence<Int>, of model: TrainingModel) {
    let chosen = Set(items)
    self.items = chosen.sorted()
    let ways = Set(
      model.ways.indices.filter { way in
        model.ways[way].needs.allSatisfy { $0.contains(where: chosen.contains) }
      })
    self.ways = ways
    filled = model.openings.map { opening in min(opening.places, opening.ways.count(where: ways.contains)) }
    worth = zip(model.openings, filled).map { $0.worth * $1 }.reduce(0, +)
    kroner = chosen.map { model.items[$0].kroner }.reduce(0, +)
    minutes = chosen.map { model.items[$0].minutes }.reduce(0, +)
  }

  /// Whether it is worth more than another, or as much for less.
  func isBetter(than other: TrainingChoice) -> Bool {
    worth != other.worth ? worth > other.worth : kroner < other.kroner
  }

  /// Without what nothing needs, the dearest first.
  func pruned(of model: TrainingModel) -> TrainingChoice {
    var best = self
    let dearestFirst = items.sorted {
      (model.items[$1].kroner, model.items[$1].minutes, $1) < (model.items[$0].kroner, model.items[$0].minutes, $0)
    }
    for item in dearestFirst {
      let without = TrainingChoice(best.items.filter { $0 != item }, of: model)
      if without.worth >= best.worth { best = without }
    }
    return best
  }
}

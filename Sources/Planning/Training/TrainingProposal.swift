public import Domain
import Matching

/// Who should learn what, so that the most open places are filled at the least cost.
public struct TrainingProposal: Sendable {
  /// Something that one person learns or has signed.
  public struct Lesson: Sendable {
    public let item: TrainingItem
    /// The highest level that a task it serves asks for; `nil` for held kinds.
    public let level: EntrustmentLevel?
    /// Those it makes the person ready for, together with the person's other lessons.
    public let tasks: [TaskCode]
    /// Who guides the practice, and for how many minutes.
    public let guides: [(employee: Employee, minutes: Int)]
  }

  /// What becomes of an opening.
  public struct Result: Sendable {
    public let opening: TrainingOpening
    public let filled: Int
    /// Those who become ready, in the order of the roster.
    public let people: [Employee]

    public var open: Int { opening.places - filled }
  }

  public struct Sum: Hashable, Sendable {
    /// Places filled, or minutes a week that go down.
    public let worth: Int
    public let kroner: Int
    public let minutes: Int

    public init(worth: Int, kroner: Int, minutes: Int) {
      (self.worth, self.kroner, self.minutes) = (worth, kroner, minutes)
    }
  }

  public let target: TrainingTarget
  /// By unit, person and what is learnt.
  public let lessons: [Lesson]
  /// In the order of the question.
  public let results: [Result]
  public let sum: Sum
  /// Of the plan made by taking the cheapest next place again and again.
  public let greedy: Sum
  /// No plan is worth more.
  public let worthAtMost: Int
  /// No plan that is worth as much costs less.
  public let kronerAtLeast: Int
  public let isProven: Bool
  public let terms: TrainingTerms
  /// How many rules or proposals were asked about.
  public let asked: Int

  public var places: Int { results.map(\.opening.places).reduce(0, +) }
  public var filled: Int { results.map(\.filled).reduce(0, +) }
  /// All that the open places are worth.
  public var worthAsked: Int { results.map { $0.opening.places * $0.opening.worth }.reduce(0, +) }
  public var assumedMinutes: Int { lessons.filter(\.item.isAssumed).map(\.item.minutes).reduce(0, +) }

  /// - Throws: `SolverFault`.
  public init(_ question: TrainingQuestion, on terms: TrainingTerms, within limit: SearchLimit) throws {
    let model = question.model
    let optimum = try TrainingOptimum(of: question.searched, within: limit)
    let best = model.withoutPeople(optimum.best)
    var guidance = Guidance(of: model)
    for item in best.items {
      let isGuided = guidance.add(item)
      precondition(isGuided, "a plan that the guides have no time for")
    }
    let served = best.ways.filter { way in model.openings.contains { $0.ways.contains(way) } }.sorted()
    lessons = best.items.map { place in
      let item = question.items[place]
      let steps = served.flatMap { way in
        question.ways[way].needs.joined().filter { $0.item == place }.map { (question.ways[way].task, $0.level) }
      }
      return Lesson(
        item: item, level: steps.compactMap(\.1).max(), tasks: Set(steps.map(\.0)).sorted(),
        guides: (guidance.given[place] ?? [:]).sorted { $0.key < $1.key }.map { (question.guides[$0.key], $0.value) })
    }.sorted { LessonOrder($0) < LessonOrder($1) }
    results = zip(question.openings, zip(model.openings, best.filled)).map { opening, numbers in
      let ready = zip(opening.candidates, numbers.0.ways).filter { best.ways.contains($1) }.map(\.0)
      return Result(opening: opening, filled: numbers.1, people: ready)
    }
    sum = Sum(best)
    greedy = Sum(model.withoutPeople(optimum.greedy))
    worthAtMost = optimum.worthAtMost
    kronerAtLeast = optimum.kronerAtLeast / question.priceScale
    isProven = optimum.isProven
    self.terms = terms
    target = question.target
    asked = question.asked
  }
}

extension TrainingProposal.Sum {
  init(_ choice: TrainingChoice) {
    self.init(worth: choice.worth, kroner: choice.kroner, minutes: choice.minutes)
  }
}

private struct LessonOrder: Comparable {
  private let keys: [String]

  init(_ lesson: TrainingProposal.Lesson) {
    let rank = lesson.item.isSignature ? "1" : "0"
    keys = [
      lesson.item.unit?.rawValue ?? "", lesson.item.employee.number.rawValue, rank,
      lesson.item.competence?.code.rawValue ?? "",
    ]
  }

  static func < (left: LessonOrder, right: LessonOrder) -> Bool { left.keys.lexicographicallyPrecedes(right.keys) }
}

import Planning
import Testing

/// One small question for each rule: without the rule the solver would find another answer, or prove none.
@Suite struct `Training keeps to the rule that` {
  private func best(_ model: TrainingModel) throws -> TrainingOptimum {
    let found = try TrainingOptimum(of: model, within: .seconds(60))
    #expect(found.isProven)
    return found
  }

  /// Two ways to two places, of which taking the cheapest first leaves no money for the better pair.
  private let pair = TrainingModel(
    items: [.init(kroner: 50, minutes: 60), .init(kroner: 60, minutes: 60), .init(kroner: 60, minutes: 60)],
    ways: [.init(needs: [[0]]), .init(needs: [[1]]), .init(needs: [[2]])],
    openings: [
      .init(ways: [0], places: 1, worth: 10), .init(ways: [1], places: 1, worth: 11),
      .init(ways: [2], places: 1, worth: 11),
    ])

  @Test func `nobody is ready before each need is met`() throws {
    let found = try best(
      TrainingModel(
        items: [.init(kroner: 300, minutes: 60), .init(kroner: 200, minutes: 60), .init(kroner: 400, minutes: 60)],
        ways: [.init(needs: [[0], [1]]), .init(needs: [[2]])], openings: [.init(ways: [0, 1], places: 1)]))

    #expect(found.best.items == [2] && found.best.kroner == 400)
  }

  @Test func `no more places count than are open`() throws {
    // The two of the first would be worth more, had it two places.
    let found = try best(
      TrainingModel(
        items: [.init(kroner: 100, minutes: 60), .init(kroner: 100, minutes: 60), .init(kroner: 90, minutes: 60)],
        ways: [.init(needs: [[0]]), .init(needs: [[1]]), .init(needs: [[2]])],
        openings: [.init(ways: [0, 1], places: 1, worth: 5), .init(ways: [2], places: 1, worth: 1)],
        budget: .kroner(200)))

    #expect(found.best.worth == 6 && found.best.kroner == 190)
  }

  @Test func `each person fills one place of an opening`() throws {
    let found = try best(
      TrainingModel(
        items: [.init(kroner: 100, minutes: 60), .init(kroner: 900, minutes: 60)],
        ways: [.init(needs: [[0]]), .init(needs: [[1]])], openings: [.init(ways: [0, 1], places: 2)]))

    #expect(found.best.items == [0, 1] && found.best.filled == [2])
  }

  @Test func `no more kroner are spent than the budget has`() throws {
    var model = pair
    model.budget = .kroner(120)

    let found = try best(model)

    #expect(found.best.items == [1, 2] && found.best.worth == 22)
    #expect(found.greedy.items == [0, 1])
  }

  @Test func `no more hours are spent than the budget has`() throws {
    var model = pair
    model.openings[1].worth = 12
    model.budget = .minutes(60)

    #expect(try best(model).best.items == [1])
  }

  @Test func `nobody guides for longer than they have`() throws {
    let guided = [300, 100, 100, 100].map {
      TrainingModel.Item(kroner: $0, minutes: 60, guidedMinutes: 60, guides: [0])
    }
    let model = TrainingModel(
      items: guided, ways: guided.indices.map { .init(needs: [[$0]]) },
      openings: [.init(ways: [0, 1], places: 2), .init(ways: [2, 3], places: 2)], guides: [150])

    let found = try best(model)

    #expect(found.best.items.count == 2 && found.best.kroner == 200)
    #expect(found.worthAtMost == 2)
  }

  @Test func `several guides share what one has no time for`() throws {
    let model = TrainingModel(
      items: [
        .init(kroner: 10, minutes: 90, guidedMinutes: 90, guides: [0, 1]),
        .init(kroner: 10, minutes: 90, guidedMinutes: 90, guides: [0, 1]),
        .init(kroner: 10, minutes: 90, guidedMinutes: 90, guides: [1]),
      ],
      ways: (0..<3).map { .init(needs: [[$0]]) }, openings: [.init(ways: [0, 1, 2], places: 3)], guides: [135, 135])

    #expect(try best(model).best.items == [0, 1, 2])
  }

  @Test func `the least cost counts only among those that fill the most`() throws {
    let found = try best(
      TrainingModel(
        items: [.init(kroner: 100, minutes: 60), .init(kroner: 900, minutes: 60), .init(kroner: 950, minutes: 60)],
        ways: [.init(needs: [[0], [1]]), .init(needs: [[2]])],
        openings: [.init(ways: [0], places: 1), .init(ways: [1], places: 1)]))

    #expect(found.best.worth == 2 && found.best.kroner == 1950)
  }
}

import Planning
import TestKit
import Testing

/// So few items that every choice of them can be tried.
private struct TinyModel {
  let model: TrainingModel

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let guideCount = pick(0...2)
    let items = (0..<pick(1...9)).map { _ in
      let minutes = pick(0...6) * 30
      let guides = (0..<guideCount).filter { _ in pick(0...1) == 0 }
      return TrainingModel.Item(
        kroner: minutes * pick(1...9), minutes: minutes, guidedMinutes: guides.isEmpty ? 0 : minutes, guides: guides)
    }
    let ways = (0..<pick(1...7)).map { _ in
      TrainingModel.Way(
        needs: (0..<pick(1...3)).map { _ in Set((0..<pick(1...2)).map { _ in pick(0...(items.count - 1)) }).sorted() })
    }
    let openings = (0..<pick(1...4)).map { _ in
      TrainingModel.Opening(
        ways: ways.indices.filter { _ in pick(0...2) > 0 }, places: pick(1...3), worth: seed % 2 == 0 ? 1 : pick(1...9))
    }
    let budget: TrainingModel.Budget? =
      switch pick(0...3) {
      case 0: .minutes(pick(30...400))
      case 1: .kroner(pick(100...2500))
      default: nil
      }
    model = TrainingModel(
      items: items, ways: ways, openings: openings, guides: (0..<guideCount).map { _ in pick(0...8) * 30 },
      budget: budget)
  }

  /// The most worth and the least kroner at that worth, every choice tried.
  var optimum: (worth: Int, kroner: Int) {
    var best = (worth: 0, kroner: 0)
    for bits in 0..<(1 << model.items.count) {
      let chosen = Set(model.items.indices.filter { bits >> $0 & 1 == 1 })
      guard isAffordable(chosen), isGuided(chosen) else { continue }
      let worth = worth(of: chosen)
      let kroner = chosen.map { model.items[$0].kroner }.reduce(0, +)
      if worth > best.worth || worth == best.worth && kroner < best.kroner { best = (worth, kroner) }
    }
    return best
  }

  private func worth(of chosen: Set<Int>) -> Int {
    let ready = model.ways.map { way in way.needs.allSatisfy { !chosen.isDisjoint(with: $0) } }
    return model.openings.map { opening in
      min(opening.places, opening.ways.count { ready[$0] }) * opening.worth
    }.reduce(0, +)
  }

  private func isAffordable(_ chosen: Set<Int>) -> Bool {
    switch model.budget {
    case .minutes(let limit): chosen.map { model.items[$0].minutes }.reduce(0, +) <= limit
    case .kroner(let limit): chosen.map { model.items[$0].kroner }.reduce(0, +) <= limit
    case nil: true
    }
  }

  /// Hall's condition: whoever only these guides can guide, takes no more than they have.
  private func isGuided(_ chosen: Set<Int>) -> Bool {
    (0..<(1 << model.guides.count)).allSatisfy { bits in
      let some = Set(model.guides.indices.filter { bits >> $0 & 1 == 1 })
      let load = chosen.filter { model.items[$0].guidedMinutes > 0 && some.isSuperset(of: model.items[$0].guides) }
        .map { model.items[$0].guidedMinutes }.reduce(0, +)
      return load <= some.map { model.guides[$0] }.reduce(0, +)
    }
  }
}

@Suite struct `The best training` {
  @Test func `is what trying every choice finds`() throws {
    var scarce = 0
    for seed in 1...400 {
      let tiny = TinyModel(seed: UInt64(seed))
      let expected = tiny.optimum

      let found = try TrainingOptimum(of: tiny.model, within: .seconds(60))

      #expect(found.best.worth == expected.worth && found.best.kroner == expected.kroner, "seed \(seed)")
      #expect(found.isProven, "seed \(seed)")
      #expect(
        found.greedy.worth < found.best.worth
          || found.greedy.worth == found.best.worth && found.greedy.kroner >= found.best.kroner, "seed \(seed)")
      if expected.worth < tiny.model.openings.map({ $0.places * $0.worth }).reduce(0, +) { scarce += 1 }
    }
    #expect(scarce > 100)
  }

  @Test func `is the same however often it is asked for`() throws {
    let tiny = TinyModel(seed: 7)

    let choices = try (1...3).map { _ in try TrainingOptimum(of: tiny.model, within: .seconds(60)).best.items }

    #expect(Set(choices).count == 1)
  }

  @Test func `takes nothing that nothing needs`() throws {
    // The second signature costs nothing, and serves nobody.
    let model = TrainingModel(
      items: [.init(kroner: 100, minutes: 60), .init(kroner: 0, minutes: 0)], ways: [.init(needs: [[0]])],
      openings: [.init(ways: [0], places: 1)])

    #expect(try TrainingOptimum(of: model, within: .seconds(60)).best.items == [0])
  }

  @Test func `beats the cheapest next place where a course serves two`() throws {
    // Alone, each is made ready for less by the short course; together by the long one that counts for both.
    let model = TrainingModel(
      items: [.init(kroner: 500, minutes: 60), .init(kroner: 500, minutes: 60), .init(kroner: 700, minutes: 90)],
      ways: [.init(needs: [[0, 2]]), .init(needs: [[1, 2]])],
      openings: [.init(ways: [0], places: 1), .init(ways: [1], places: 1)])

    let found = try TrainingOptimum(of: model, within: .seconds(60))

    #expect(found.best.items == [2] && found.best.kroner == 700)
    #expect(found.greedy.kroner == 1000)
    #expect(found.isProven)
  }

  @Test func `is the best so far when the time is out, with what it could still be`() throws {
    let model = TrainingModel(
      items: [.init(kroner: 500, minutes: 60), .init(kroner: 500, minutes: 60), .init(kroner: 700, minutes: 90)],
      ways: [.init(needs: [[0, 2]]), .init(needs: [[1, 2]])],
      openings: [.init(ways: [0], places: 1), .init(ways: [1], places: 1)])

    let found = try TrainingOptimum(of: model, within: SearchLimit(secondsLeft: { 10 }, isStopped: { true }))

    #expect(found.best == found.greedy && found.best.kroner == 1000)
    #expect(!found.isProven && found.kronerAtLeast == 0 && found.worthAtMost == 2)
  }

  @Test func `of nothing is nothing`() throws {
    let found = try TrainingOptimum(
      of: TrainingModel(items: [], ways: [], openings: []), within: .seconds(60))

    #expect(found.best.items.isEmpty && found.isProven)
  }
}

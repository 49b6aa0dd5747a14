import Planning
import TestKit

/// Questions of training with made-up numbers, and what our solver makes of each: one line of JSON for each.
@main struct TrainingInstances {
  static func main() throws {
    let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 500
    for seed in 1...max(1, count) {
      let model = TrainingModel.random(seed: UInt64(seed))
      let optimum = try TrainingOptimum(of: model, within: .seconds(60))
      print(model.line(seed: seed, optimum))
    }
  }
}

extension TrainingModel {
  /// As many units' worth of numbers as somebody trains for at once: shared courses, groups of which one is enough, few
  /// guides, and budgets of which some bind.
  fileprivate static func random(seed: UInt64) -> TrainingModel {
    var random = SeededGenerator(seed: seed)
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let guideCount = pick(0...4)
    let people = pick(4...12)
    let courses = pick(3...7)
    var items: [Item] = []
    for _ in 0..<(people * courses) {
      let minutes = [0, 60, 90, 120, 240, 450, 600, 1200][pick(0...7)]
      let isGuided = guideCount > 0 && minutes > 0 && pick(0...2) == 0
      let guides = isGuided ? (0..<guideCount).filter { _ in pick(0...1) == 0 } : []
      items.append(
        Item(
          kroner: minutes * pick(5...9) + (pick(0...3) == 0 ? pick(0...4) * 500 : 0), minutes: minutes,
          guidedMinutes: guides.isEmpty ? 0 : minutes, guides: guides))
    }
    var ways: [Way] = []
    var openings: [Opening] = []
    let byMinutes = pick(0...3) == 0
    for _ in 0..<pick(3...10) {
      let asked = (0..<pick(1...4)).map { _ in Set((0..<pick(1...2)).map { _ in pick(0...(courses - 1)) }).sorted() }
      let able = (0..<people).filter { _ in pick(0...3) > 0 }
      let first = ways.count
      ways += able.map { person in
        Way(needs: asked.map { $0.map { course in person * courses + course } })
      }
      openings.append(
        Opening(
          ways: Array(first..<ways.count), places: pick(1...5), worth: byMinutes ? pick(30...900) : 1))
    }
    let budget: Budget? =
      switch pick(0...3) {
      case 0: .minutes(pick(60...6000))
      case 1: .kroner(pick(500...40000))
      default: nil
      }
    return TrainingModel(
      items: items, ways: ways, openings: openings, guides: (0..<guideCount).map { _ in pick(0...1500) },
      budget: budget)
  }

  fileprivate func line(seed: Int, _ optimum: TrainingOptimum) -> String {
    func list<Element>(_ elements: [Element], _ text: (Element) -> String) -> String {
      "[" + elements.map(text).joined(separator: ",") + "]"
    }
    func numbers(_ values: [Int]) -> String { list(values) { "\($0)" } }
    let budget =
      switch self.budget {
      case .minutes(let limit): "{\"minutes\":\(limit)}"
      case .kroner(let limit): "{\"kroner\":\(limit)}"
      case nil: "null"
      }
    let items = list(self.items) {
      "[\($0.kroner),\($0.minutes),\($0.guidedMinutes),\(numbers($0.guides))]"
    }
    let ways = list(self.ways) { list($0.needs, numbers) }
    let openings = list(self.openings) { "[\(numbers($0.ways)),\($0.places),\($0.worth)]" }
    return """
      {"seed":\(seed),"items":\(items),"ways":\(ways),"openings":\(openings),"guides":\(numbers(guides)),\
      "budget":\(budget),"worth":\(optimum.best.worth),"kroner":\(optimum.best.kroner),"proven":\(optimum.isProven),\
      "greedyWorth":\(optimum.greedy.worth),"greedyKroner":\(optimum.greedy.kroner),\
      "chosen":\(numbers(optimum.best.items))}
      """
  }
}

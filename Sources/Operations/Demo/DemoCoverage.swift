import Domain

extension DemoUnit {
  /// How many of its people must be able to do which task, as far as the catalogue knows the tasks.
  func coverage(in catalogue: Catalogue) -> [CoverageRule] {
    guard !people.isEmpty else { return [] }
    return profile.needs.filter { catalogue[$0.task] != nil }.flatMap { need in
      need.people.map {
        CoverageRule(
          unit: unit.code, task: need.task, people: min($0.people, max(1, people.count / 4)), shift: $0.shift)
      }
    }
  }

  /// How much of its week the tasks take, and who of its people does them today.
  func volumes(in catalogue: Catalogue, drawnBy random: inout DemoRandom) -> [Volume] {
    guard !people.isEmpty else { return [] }
    let employed = Set(profile.groups.map(\.profession))
    return profile.needs.compactMap { need in
      guard let task = catalogue[need.task] else { return nil }
      let minutes = need.minutesPerWeek * people.count / 25 * random.within(80...120) / 100
      let usual = LegalGate.alternatives(task.usualToday).lazy.compactMap { alternative -> ProfessionCode? in
        guard case .profession(let code) = alternative.group, employed.contains(code) else { return nil }
        return catalogue[code]?.code
      }.first
      return Volume(
        unit: unit.code, task: need.task, minutesPerWeek: max(10, minutes / 5 * 5),
        profession: random.chance(8) ? nil : usual)
    }
  }
}

import Domain
public import Planning

extension AllocationProblem {
  /// Work and people by chance, often too few people, some with a pool and some with learners.
  ///
  /// - Parameter size: about how many positions and jobs there are.
  public static func random(seed: Int, size: Int, minutes: ClosedRange<Int> = 1...600) -> AllocationProblem {
    var random = SeededGenerator(seed: UInt64(seed) &* 7919 &+ 13)
    func chance(_ percent: Int) -> Bool { Int.random(in: 1...100, using: &random) <= percent }
    let units: [UnitCode] = ["a", "b", "c"]
    let tasks: [TaskCode] = ["tsk-1", "tsk-2", "tsk-3", "tsk-4"]
    let ladder: [(profession: ProfessionCode, rung: Int)] = [("X-A", 4), ("HF", 5), ("HE", 5), ("SP", 7), ("LE", 9)]
    let readiness = [20, 60, 95][seed % 3]
    // From a week that is too short to one in which there is time for everything.
    let room = [1, 2, 4, 8][seed / 3 % 4]
    let hasPool = chance(40)
    let posts = (0..<Int.random(in: 1...max(1, size), using: &random)).map { _ in
      let who = ladder.randomElement(using: &random) ?? ladder[0]
      let professions = chance(15) ? [who.profession, "VP"] : chance(5) ? [] : [who.profession]
      return Post(
        unit: hasPool && chance(30) ? "pool" : units.randomElement(using: &random) ?? "a", professions: professions,
        rung: who.rung + (chance(10) ? 1 : 0), minutes: chance(8) ? 0 : Int.random(in: minutes, using: &random) * room)
    }
    // Whoever is ready for a task in the pool is so everywhere.
    let helpers = Dictionary(
      uniqueKeysWithValues: tasks.map { task in
        (task, posts.indices.filter { posts[$0].unit == "pool" && chance(readiness) })
      })
    var jobs: [Job] = []
    for unit in units {
      for task in tasks where chance(60) && jobs.count < size {
        let ready = posts.indices.filter { posts[$0].unit == unit && chance(readiness) }
        let risk = CareTask.Risk.allCases.randomElement(using: &random) ?? .low
        let today: [ProfessionCode?] = chance(30) ? ["SP", "HF"] : [chance(80) ? "SP" : nil]
        for profession in today {
          jobs.append(
            Job(
              Volume(
                unit: unit, task: task, minutesPerWeek: Int.random(in: minutes, using: &random),
                profession: profession),
              risk: risk, ready: ready))
        }
      }
    }
    let learning = units.flatMap { unit in
      tasks.compactMap { task -> Learning? in
        guard chance(25) else { return nil }
        let ready = jobs.first { $0.volume.unit == unit && $0.volume.task == task }?.ready ?? []
        let supervisors = ready.filter { _ in chance(40) }
        let learners = posts.indices.filter { posts[$0].unit == unit && !ready.contains($0) && chance(50) }
        return supervisors.isEmpty || learners.isEmpty
          ? nil : Learning(of: task, in: unit, learners: learners, supervisors: supervisors)
      }
    }
    return AllocationProblem(jobs: jobs, posts: posts, helpers: hasPool ? helpers : [:], learning: learning)
  }
}

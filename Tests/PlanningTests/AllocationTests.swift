import Domain
import Planning
import TestKit
import Testing

private func job(
  _ minutes: Int, _ profession: ProfessionCode? = nil, risk: CareTask.Risk = .medium, of task: TaskCode = "tsk-a",
  in unit: UnitCode = "ward", to ready: Int...
) -> AllocationProblem.Job {
  AllocationProblem.Job(
    Volume(unit: unit, task: task, minutesPerWeek: minutes, profession: profession), risk: risk, ready: ready)
}

private func post(
  _ minutes: Int, rung: Int = 4, _ professions: ProfessionCode..., in unit: UnitCode = "ward"
) -> AllocationProblem.Post {
  AllocationProblem.Post(unit: unit, professions: professions, rung: rung, minutes: minutes)
}

private func allocation(
  _ jobs: [AllocationProblem.Job], _ posts: [AllocationProblem.Post], helpers: [TaskCode: [Int]] = [:],
  learning: [AllocationProblem.Learning] = []
) -> Allocation {
  Allocation(AllocationProblem(jobs: jobs, posts: posts, helpers: helpers, learning: learning))
}

@Suite struct `Who is given what` {
  @Test func `is nobody who is not ready for it`() {
    let plan = allocation([job(60, to: 1), job(60, of: "tsk-b")], [post(600), post(600)])

    #expect(plan.loads == [0, 60])
    #expect(plan.unmet == [0, 60])
  }

  @Test func `is nobody beyond the time that there is`() {
    let plan = allocation([job(100, to: 0, 1)], [post(30), post(0)])

    #expect(plan.loads == [30, 0])
    #expect(plan.unmet == [70])
  }

  @Test func `leaves undone what has the least risk, and no more for that`() {
    let posts = [post(100), post(50)]
    let jobs = [
      job(100, risk: .low, to: 0), job(100, risk: .high, of: "tsk-b", to: 0, 1),
      job(30, risk: .medium, of: "tsk-c", to: 0),
    ]

    let plan = allocation(jobs, posts)

    #expect(plan.unmet == [80, 0, 0])
    #expect(plan.cost.unmet == 80)
  }

  @Test func `leaves nothing undone for the sake of a lower level`() {
    let plan = allocation([job(100, to: 0, 1), job(60, of: "tsk-b", to: 0)], [post(100, rung: 4), post(100, rung: 9)])

    #expect(plan.unmet == [0, 0])
    #expect(plan.loads == [100, 60])
    #expect(plan.cost.above == 60 * 5)
  }

  @Test func `is the lowest level that is ready, though another does it today`() {
    let plan = allocation([job(100, "SP", to: 0, 1)], [post(200, rung: 7, "SP"), post(100, rung: 4, "X-ASSISTENT")])

    #expect(plan.loads == [0, 100])
    #expect(plan.cost == AllocationCost(change: 100, unevenness: plan.cost.unevenness))
  }

  @Test func `stays with those who do it today, where no level is lower`() {
    let plan = allocation([job(100, "HF", to: 0, 1)], [post(200, rung: 5, "HE"), post(100, rung: 5, "HF")])

    #expect(plan.loads == [0, 100])
    #expect(plan.cost.change == 0)
  }

  @Test func `counts as no change where nobody has said who does it today`() {
    #expect(allocation([job(100, nil, to: 0)], [post(200, "HE")]).cost.change == 0)
  }

  @Test func `is as full a week for each, where nothing else tells them apart`() {
    let plan = allocation([job(90, to: 0, 1, 2)], [post(100, "HF"), post(100, "HE"), post(100, "HP")])

    #expect(plan.loads == [30, 30, 30])
  }

  @Test func `is the pool where those of the unit have no time, in each unit that wants it`() {
    let jobs = [
      job(100, to: 0), job(100, in: "home", to: 1), job(50, of: "tsk-b", in: "home", to: 1),
    ]
    let posts = [post(60, rung: 4), post(80, rung: 4, in: "home"), post(500, rung: 4, in: "pool")]

    let plan = allocation(jobs, posts, helpers: ["tsk-a": [2]])

    #expect(plan.unmet == [0, 0, 0])
    #expect(plan.loads.reduce(0, +) == 250)
    #expect(plan.assignments.filter { $0.post == 2 }.map(\.job) == [0, 1])
  }

  @Test func `learns under supervision only while a supervisor is at hand`() {
    let learning = AllocationProblem.Learning(of: "tsk-a", in: "ward", learners: [0], supervisors: [1])

    let plan = allocation(
      [job(300, "SP", to: 1)], [post(600, rung: 4), post(100, rung: 7, "SP")], learning: [learning])

    #expect(plan.assignments.filter(\.isSupervised).map(\.minutes).reduce(0, +) == 100)
    #expect(plan.assignments.filter { !$0.isSupervised }.map(\.minutes).reduce(0, +) == 100)
    #expect(plan.unmet == [100])
    #expect(plan.cost.change == 100)
  }

  @Test func `is shared out inside a crew by hours, every minute once`() {
    let plan = allocation(
      [job(95, to: 0, 1, 2), job(47, of: "tsk-b", to: 0, 1, 2)], [post(100), post(50), post(17)])

    #expect(plan.loads.reduce(0, +) == 142)
    #expect(zip(plan.loads, [100, 50, 17]).allSatisfy { $0 <= $1 })
    #expect(plan.cost == allocation([job(142, to: 0, 1, 2)], [post(100), post(50), post(17)]).cost)
  }

  @Test func `is nothing where there is nothing to do, and nobody where there is nobody`() {
    #expect(allocation([], [post(100)]).assignments.isEmpty)
    #expect(allocation([job(10)], []).unmet == [10])
    #expect(allocation([], []).cost == AllocationCost())
  }

  @Test func `is the same each time`() {
    let problems = (0..<20).map { AllocationProblem.random(seed: $0, size: 12) }

    #expect(problems.map { Allocation($0).assignments } == problems.map { Allocation($0).assignments })
  }
}

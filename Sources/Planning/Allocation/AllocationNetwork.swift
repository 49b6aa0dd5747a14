import Domain

/// The question of who does what as a network: minutes flow from jobs, through those who may do them, to the end of
/// the week, and past everybody where nobody has the time.
///
/// The pool would need an arc from each of its people to each unit; instead those of one rung and the same professions meet
/// at a hub for each task, from where the minutes are handed out to the units.
struct AllocationNetwork {
  /// Minutes of a job that a crew does.
  struct Share {
    let crew: Int
    let job: Int
    let minutes: Int
    let isSupervised: Bool
  }

  let crews: [Crew]
  private let problem: AllocationProblem
  private var network = FlowNetwork()
  private let weights: CostWeights
  /// By job.
  private let lowest: [Int?]
  /// Of all jobs.
  private let minutes: Int
  private let jobNodes: [Int]
  private let crewNodes: [Int]
  private let sink: Int
  private var straight: [(arc: Int, crew: Int, job: Int)] = []
  private var meetings: [Meeting] = []

  /// A node between jobs and crews.
  private struct Meeting {
    let isSupervised: Bool
    var jobs: [(arc: Int, job: Int)] = []
    var crews: [(arc: Int, crew: Int)] = []
  }

  private struct HubKey: Hashable {
    let task: Int32
    let rung: Int
    let professions: [ProfessionCode]
  }

  init(_ problem: AllocationProblem) {
    self.problem = problem
    lowest = problem.lowestRungs
    minutes = problem.jobs.map(\.volume.minutesPerWeek).reduce(0, +)
    let helped = problem.helpers.keys.sorted()
    crews = Crew.all(of: problem, helped: helped)
    var network = FlowNetwork()
    jobNodes = problem.jobs.map { network.addNode(supply: $0.volume.minutesPerWeek) }
    crewNodes = crews.map { _ in network.addNode() }
    sink = network.addNode(supply: -minutes)
    self.network = network
    let hubs = Set(
      crews.flatMap { crew in
        crew.helping.map { HubKey(task: $0, rung: crew.rung, professions: crew.professions) }
      })
    weights = CostWeights(nodes: network.nodeCount + hubs.count + 2 * problem.learning.count)
    addEnds()
    addReady()
    addPool(helped)
    addLearning()
  }

  private func jobsOfLearning() -> [[Int]] {
    let jobs = Dictionary(grouping: problem.jobs.indices) { UnitTask(problem.jobs[$0].volume) }
    return problem.learning.map { jobs[UnitTask(unit: $0.unit, task: $0.task)] ?? [] }
  }

  /// Past everybody, and through everybody's week.
  private mutating func addEnds() {
    for (node, job) in zip(jobNodes, problem.jobs) {
      network.addArc(
        from: node, to: sink, capacity: job.volume.minutesPerWeek, cost: weights.price(UnmetMinutes.cost(of: job.risk)))
    }
    for (node, crew) in zip(crewNodes, crews) {
      var minutes = [Int](repeating: 0, count: Evenness.steps)
      for post in crew.posts {
        for (tenth, some) in Evenness.tenths(of: problem.posts[post].minutes).enumerated() { minutes[tenth] += some }
      }
      for (tenth, capacity) in minutes.enumerated() where capacity > 0 {
        network.addArc(
          from: node, to: sink, capacity: capacity, cost: weights.price(Evenness.cost(inTenth: tenth)))
      }
    }
  }

  private mutating func addReady() {
    for (place, crew) in crews.enumerated() {
      for job in crew.jobs.lazy.map(Int.init) {
        straight.append(
          (add(jobNodes[job], crewNodes[place], job, cost(of: job, crew.rung, crew.professions)), place, job))
      }
    }
  }

  private mutating func addPool(_ helped: [TaskCode]) {
    let jobs = Dictionary(grouping: problem.jobs.indices) { problem.jobs[$0].volume.task }
    var hubs: [HubKey: (node: Int, meeting: Int)] = [:]
    for (place, crew) in crews.enumerated() {
      for task in crew.helping {
        let key = HubKey(task: task, rung: crew.rung, professions: crew.professions)
        let hub: (node: Int, meeting: Int)
        if let known = hubs[key] {
          hub = known
        } else {
          hub = (network.addNode(), meetings.count)
          hubs[key] = hub
          var meeting = Meeting(isSupervised: false)
          for job in jobs[helped[Int(task)]] ?? [] {
            let cost = cost(of: job, crew.rung, crew.professions)
            meeting.jobs.append((add(jobNodes[job], hub.node, job, cost), job))
          }
          meetings.append(meeting)
        }
        meetings[hub.meeting].crews.append((addUnbounded(hub.node, crewNodes[place], AllocationCost()), place))
      }
    }
  }

  private mutating func addLearning() {
    let jobs = jobsOfLearning()
    var learners = [[Int]](repeating: [], count: problem.learning.count)
    for (place, crew) in crews.enumerated() { for each in crew.learning { learners[Int(each)].append(place) } }
    for (place, learning) in problem.learning.enumerated() {
      guard let first = jobs[place].first else { continue }
      let (entry, node) = (network.addNode(), network.addNode())
      network.addArc(
        from: entry, to: node, capacity: SupervisorAtHand.minutes(of: learning, problem.posts), cost: 0)
      var meeting = Meeting(isSupervised: true)
      for job in jobs[place] {
        let today = problem.jobs[job].volume.profession
        meeting.jobs.append((add(jobNodes[job], entry, job, ChangeFromToday.costOfLearning(from: today)), job))
      }
      for crew in learners[place] {
        let cost = LowestLevel.cost(of: crews[crew].rung, lowest: lowest[first] ?? crews[crew].rung)
        meeting.crews.append((addUnbounded(node, crewNodes[crew], cost), crew))
      }
      meetings.append(meeting)
    }
  }

  private func cost(of job: Int, _ rung: Int, _ professions: [ProfessionCode]) -> AllocationCost {
    LowestLevel.cost(of: rung, lowest: lowest[job] ?? rung)
      + ChangeFromToday.cost(from: problem.jobs[job].volume.profession, to: professions)
  }

  private mutating func add(_ source: Int, _ target: Int, _ job: Int, _ cost: AllocationCost) -> Int {
    network.addArc(
      from: source, to: target, capacity: problem.jobs[job].volume.minutesPerWeek, cost: weights.price(cost))
  }

  private mutating func addUnbounded(_ source: Int, _ target: Int, _ cost: AllocationCost) -> Int {
    network.addArc(from: source, to: target, capacity: minutes, cost: weights.price(cost))
  }

  /// What each crew does of each job in the cheapest flow.
  func shares() -> [Share] {
    guard let flows = network.cheapestFlow() else {
      preconditionFailure("whatever nobody has the time for flows past everybody")
    }
    var shares = straight.compactMap { arc, crew, job in
      flows[arc] > 0 ? Share(crew: crew, job: job, minutes: flows[arc], isSupervised: false) : nil
    }
    for meeting in meetings {
      // Whose minutes meet whose hands at a hub makes no difference: the first who come are served first.
      var waiting = meeting.crews.map { ($0.crew, flows[$0.arc]) }.filter { $0.1 > 0 }[...]
      for (arc, job) in meeting.jobs {
        var left = flows[arc]
        while left > 0, let (crew, hands) = waiting.first {
          let minutes = min(left, hands)
          shares.append(Share(crew: crew, job: job, minutes: minutes, isSupervised: meeting.isSupervised))
          left -= minutes
          if hands == minutes { waiting.removeFirst() } else { waiting[waiting.startIndex].1 -= minutes }
        }
      }
    }
    return shares
  }
}

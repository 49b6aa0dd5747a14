import Domain

/// Everybody's assessments for one task, each class of people who stand alike judged once.
struct JudgedPeople {
  /// People who are counted together.
  struct Group {
    /// By each profession.
    let answers: [Assessment]
    /// The best verdict, where nobody supervises.
    let unsupervised: Verdict
    let isExempt: Bool
    /// Whether a supervisor would change the verdict.
    let wantsSupervision: Bool
    /// In what the people are ready to supervise others who do the task.
    fileprivate(set) var supervises: Set<CompetenceCode> = []

    fileprivate init(_ answers: [Assessment]) {
      self.answers = answers
      let best = Matching.best(of: answers)
      unsupervised = best?.verdict ?? .notPermitted
      isExempt = best?.exemption != nil
      wantsSupervision = !answers.wantedSupervision.isEmpty
    }
  }

  let groups: [Group]
  let task: TaskCode
  /// By place. Below zero for those whose group hangs on the unit: -1 is the first of `bound`, -2 the second.
  private var groupOfPlace: [Int32]
  private var bound: [DelegatedPerson] = []

  /// Somebody whose delegation holds in some units only, and is counted differently there.
  private struct DelegatedPerson {
    let standing: Standing
    let with: Int32
    let without: Int32
  }

  /// - Parameters:
  ///   - delegated: those with a delegation of the task in force.
  ///   - restricted: those who are suspended or exempted from something.
  init(
    _ task: CareTask, _ staffing: Staffing, _ peculiarities: Peculiarities, delegated: Set<Int>, restricted: Set<Int>
  ) {
    self.task = task.code
    let demand = TaskDemand(task: task, in: staffing.catalogue, on: staffing.date)
    let apart = delegated.union(restricted)
    let likePeople = LikePeople(peculiarities, for: demand, except: apart)
    var representatives: [Int] = []
    var groups: [Group] = []
    func judge(_ place: Int, at units: Set<UnitCode>?) -> Int32 {
      representatives.append(place)
      groups.append(
        Group(
          assessments(
            of: staffing.standings[place], for: demand, in: staffing.catalogue, at: units, tellsRefusals: false)))
      return Int32(groups.count - 1)
    }
    let groupOfClass = likePeople.representatives.map { $0.map { judge($0, at: []) } ?? 0 }
    groupOfPlace = likePeople.classes.map { groupOfClass[Int($0)] }
    for place in apart.sorted() {
      let standing = staffing.standings[place]
      let isDelegated = delegated.contains(place)
      groupOfPlace[place] = judge(place, at: isDelegated ? nil : [])
      guard isDelegated, standing.delegation(of: task.code, on: staffing.date, in: []) == nil else { continue }
      bound.append(DelegatedPerson(standing: standing, with: groupOfPlace[place], without: judge(place, at: [])))
      groupOfPlace[place] = -Int32(bound.count)
    }
    let wanted = Set(groups.flatMap { $0.answers.wantedSupervision })
    for (group, place) in representatives.enumerated() where !wanted.isEmpty && groups[group].answers.isReady {
      groups[group].supervises = wanted.filter(staffing.standings[place].supervises)
    }
    self.groups = groups
  }

  /// - Parameter units: where a delegation must hold to count.
  func group(of place: Int32, in units: Set<UnitCode>, on date: CalendarDate) -> Int {
    let group = groupOfPlace[Int(place)]
    if group >= 0 { return Int(group) }
    let person = bound[Int(-group) - 1]
    return Int(person.standing.delegation(of: task, on: date, in: units) == nil ? person.without : person.with)
  }
}

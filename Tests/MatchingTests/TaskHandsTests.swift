import Domain
import Matching
import TestKit
import Testing

/// A position of somebody.
private struct Place: Hashable {
  let person: EmployeeNumber
  let unit: UnitCode
}

private func isTechnology(_ file: PersonnelFile, _ question: Question) -> Bool {
  Standing(of: file, in: question.catalogue, on: question.date).professions.contains { $0.kind == .technology }
}

/// Who is asked, one by one.
private struct Slowly {
  let question: Question
  let people: [PersonnelFile]

  func entries(in unit: UnitCode) -> [Roster.Entry] {
    question.roster(people, in: unit).entries.filter { entry in
      !isTechnology(entry.file, question) && entry.assessment.profession?.isInTraining != true
        && entry.assessment.exemption == nil
    }
  }

  func places(_ entries: some Sequence<Roster.Entry>, in unit: UnitCode) -> Set<Place> {
    let subtree = Samples.tree.subtree(of: unit)
    return Set(
      entries.flatMap { entry in
        entry.file.positions.filter { $0.period.contains(question.date) && subtree.contains($0.unit) }
          .map { Place(person: entry.file.employee.number, unit: $0.unit) }
      })
  }
}

@Suite struct `Who may be given a task` {
  private func counting(_ question: Question, _ people: [PersonnelFile]) -> [CoverageCount] {
    [
      CoverageCount(question.staffing(people), for: question.catalogue.tasks, tellsRungs: true),
      countingWithoutFiles(question, people, tellsRungs: true),
    ]
  }

  /// Of the people with a position, in the order in which each way to count has them.
  private func names(_ question: Question, _ people: [PersonnelFile]) -> [[EmployeeNumber]] {
    [
      people.map(\.employee.number),
      people.filter { $0.positions.contains { $0.period.contains(question.date) } }.map(\.employee.number),
    ]
  }

  @Test(arguments: 0..<4) func `is who the list of people says is ready, and not spared`(batch: Int) throws {
    for seed in (batch * 60)..<((batch + 1) * 60) {
      let (question, people) = randomCrowd(seed)
      let slowly = Slowly(question: question, people: people)
      for (counting, numbers) in zip(counting(question, people), names(question, people)) {
        let positions = counting.positions()
        let hands = try #require(counting.hands(for: "tsk-x"))
        for unit in crowdUnits {
          let found = hands.ready(in: unit, among: counting.positions(in: unit)).map {
            Place(person: numbers[positions[$0].person], unit: positions[$0].unit)
          }
          let expected = slowly.places(slowly.entries(in: unit).filter { $0.assessment.verdict == .ready }, in: unit)
          #expect(Set(found) == expected, "seed \(seed), \(unit)")
        }
      }
    }
  }

  @Test func `asks of people from elsewhere what the unit that they help asks`() throws {
    for seed in 0..<12 {
      let (question, people) = randomCrowd(seed)
      let staffing = question.staffing(people)
      let counting = CoverageCount(staffing, for: question.catalogue.tasks)
      let positions = counting.positions()
      let hands = try #require(counting.hands(for: "tsk-x"))
      for (helped, from) in [("ward", "home"), ("home", "night"), ("night", "ward")] as [(UnitCode, UnitCode)] {
        let found = Set(
          hands.ready(in: helped, among: counting.positions(in: from)).map {
            people[positions[$0].person].employee.number
          })
        let below = Samples.tree.subtree(of: from)
        let expected = people.filter { file in
          let works = file.positions.contains { below.contains($0.unit) && $0.period.contains(question.date) }
          guard works, !isTechnology(file, question) else { return false }
          let roster = Roster(staffing, for: question.demand, in: helped, including: file.employee.number)
          let assessment = roster.entries.first { $0.file.employee.number == file.employee.number }?.assessment
          return assessment?.verdict == .ready && assessment?.exemption == nil
        }
        #expect(found == Set(expected.map(\.employee.number)), "seed \(seed), \(from) in \(helped)")
      }
    }
  }

  @Test func `stands on the rung that the person's assessment says`() {
    for seed in 0..<120 {
      let (question, people) = randomCrowd(seed)
      for (counting, numbers) in zip(counting(question, people), names(question, people)) {
        for position in counting.positions() {
          let file = people.first { $0.employee.number == numbers[position.person] }
          let rung = file.map { Standing(of: $0, in: question.catalogue, on: question.date).rung }
          #expect(position.rung == rung, "seed \(seed), \(numbers[position.person])")
        }
      }
    }
  }

  @Test func `under supervision is who the list of people says, under those who are ready`() throws {
    for seed in 0..<60 {
      let (question, people) = randomLearners(seed)
      let slowly = Slowly(question: question, people: people)
      let counting = CoverageCount(question.staffing(people), for: question.catalogue.tasks)
      let positions = counting.positions()
      let hands = try #require(counting.hands(for: "tsk-x"))
      for unit in crowdUnits {
        let (learning, supervising) = hands.supervised(in: unit)
        let entries = slowly.entries(in: unit)
        func numbers(_ verdict: Verdict) -> Set<EmployeeNumber> {
          Set(entries.filter { $0.assessment.verdict == verdict }.map(\.file.employee.number))
        }
        func people(_ places: [Int]) -> Set<EmployeeNumber> {
          Set(places.map { slowly.people[positions[$0].person].employee.number })
        }
        let bound = Set(
          slowly.people.filter { $0.delegations.contains { $0.unit != nil } }.map(\.employee.number))
        #expect(people(learning).subtracting(bound) == numbers(.supervised).subtracting(bound), "seed \(seed)")
        #expect(people(learning).isSubset(of: numbers(.supervised)), "seed \(seed)")
        #expect(people(supervising).isSubset(of: numbers(.ready)), "seed \(seed)")
        #expect(learning.isEmpty == supervising.isEmpty)
      }
    }
  }

  @Test func `is not a student, but for what the student may do as somebody else`() throws {
    let question = Question(
      professions: Samples.professions + [Samples.profession("X-STUDENT", .other, rung: 4)],
      gates: [Samples.gate(.delegable, "X-STUDENT", delegates: "X-ASSISTENT")])
    func person(_ number: EmployeeNumber, _ groups: ProfessionCode..., delegated: Bool = false) -> PersonnelFile {
      Samples.person(
        number, positions: groups.map { Samples.position($0, of: number) },
        delegations: delegated ? [Samples.delegation()] : [])
    }
    let people = [
      person("1", "X-STUDENT"), person("2", "X-STUDENT", "X-ASSISTENT"),
      person("3", "X-ASSISTENT", delegated: true),
    ]
    let counting = CoverageCount(question.staffing(people), for: question.catalogue.tasks)

    let ready = try #require(counting.hands(for: "tsk-x")).ready(in: "ward", among: counting.positions(in: "ward"))

    #expect(ready.map { people[counting.positions()[$0].person].employee.number } == ["3"])
  }
}

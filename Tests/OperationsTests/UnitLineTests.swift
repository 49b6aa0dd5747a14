import Domain
import Matching
import Testing

@testable import Operations

@Suite struct `A question in one unit` {
  @Test
  func `has the same answer by the unit's code, for which only what lies above and below it is read, and by its name`()
    async throws
  {
    let bench = try await Bench.demo(employees: 400)
    let inquiry = Inquiry(on: Bench.today)
    let units = try await bench.units()

    for unit in units.units where units.units.count(where: { $0.name == unit.name }) == 1 {
      for task in ["tsk-insulin", "tsk-blodprove"] {
        let byCode = try await bench.roster(task, unit: unit.code.rawValue, inquiry)
        let byName = try await bench.roster(task, unit: unit.name, inquiry)
        func facts(_ answer: RosterAnswer) -> [String] {
          answer.roster.entries.map {
            "\($0.file.employee.number) \($0.unit?.rawValue ?? "") \($0.assessment.verdict) \($0.assessment.reason)"
          }
        }
        #expect(facts(byCode) == facts(byName), "\(unit.code) \(task)")
        #expect(byCode.tree.units.count < byName.tree.units.count || units.subtree(of: unit.code).count > 5)
      }
    }
  }
}

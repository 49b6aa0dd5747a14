import Domain
import Matching
import TestKit
import Testing

@testable import Reports

/// The ward has two people and the town, with it, six, besides others.
private func figures(_ others: [PersonnelFile] = []) -> (OrganisationFigures, ReportSetting) {
  let catalogue = Samples.catalogue(
    competences: [Samples.competence("proc-a", .procedure)],
    requirements: [Samples.requirement("proc-a", .unsupervised)])
  let people = (1...6).map { number in
    Samples.nurse(
      EmployeeNumber("\(number)"), holding: number == 1 ? [Samples.assertion("proc-a", .level(.unsupervised))] : [],
      in: [number < 3 ? "ward" : "home"])
  }
  let staffing = Staffing(people + others, in: catalogue, tree: Samples.tree, on: Samples.date)
  let rules = [
    CoverageRule(unit: "ward", task: "tsk-x", people: 2, shift: .day),
    CoverageRule(unit: "town", task: "tsk-x", people: 3, shift: .day),
  ]
  let asOf = AsOf(date: Samples.date, knownAt: nil, edition: Samples.edition)
  let setting = ReportSetting(catalogue: catalogue, tree: Samples.tree, unit: nil, asOf: asOf, language: .english)
  return (staffing.organisationFigures(rules: rules), setting)
}

@Suite struct `The report of an organisation` {
  private func cells(_ minimum: Int) throws -> [String] {
    let (figures, setting) = figures()
    let charts = organisationPage(figures, setting, smallestGroup: minimum).sections.compactMap(\.chart)
    guard case .heatMap(let map) = try #require(charts.first) else { return [] }
    return zip(map.columns, map.rows[0].cells).map { "\($0) \($1.text)" }
  }

  @Test func `maps the ready of the needed, and not for a unit with few people`() throws {
    #expect(try cells(5) == ["town 1/3", "ward ×"])
    #expect(try cells(1) == ["town 1/3", "ward 1/2"])
  }

  @Test func `leaves such a unit's tasks out of the JSON too`() throws {
    let (figures, setting) = figures()
    func units(_ minimum: Int) -> [JSONValue?] {
      guard case .object(let answer) = organisationPageJSON(figures, setting, smallestGroup: minimum),
        case .array(let rows)? = answer["coverage"]
      else { return [] }
      return rows.map { row in
        if case .object(let members) = row { members["unit"] } else { nil }
      }
    }

    #expect(units(5) == [.string("town")])
    #expect(units(1) == [.string("ward"), .string("town")])
  }

  @Test func `tells no gap of a unit with few people, nor a sum that holds it`() throws {
    let (figures, setting) = figures()
    func gaps(_ minimum: Int) throws -> (fact: String?, rows: [[ReportTable.Cell]]) {
      let page = organisationPage(figures, setting, smallestGroup: minimum)
      return (page.facts.first, try #require(page.sections.first?.table?.rows))
    }
    let hidden = ReportTable.Cell.mark("hidden", .plain)

    let few = try gaps(5)
    #expect(few.fact == "1 of 1 coverage rules have a gap; 2 places missing (one person may fill several).")
    #expect(few.rows.map { [$0[2], $0[4]] } == [[.number(1), .number(2)], [hidden, hidden]])
    let all = try gaps(1)
    #expect(all.fact == "2 of 2 coverage rules have a gap; 3 places missing (one person may fill several).")
    #expect(all.rows.map { [$0[2], $0[4]] } == [[.number(1), .number(2)], [.number(1), .number(1)]])
  }

  @Test func `rests on no unit with few people, so that nothing of it can be worked out`() {
    let (figures, setting) = figures()
    func told(_ minimum: Int) -> (basis: JSONValue?, units: [JSONValue?]) {
      guard case .object(let answer) = organisationPageJSON(figures, setting, smallestGroup: minimum),
        case .array(let rows)? = answer["coverage"]
      else { return (nil, []) }
      return (
        answer["basis"],
        rows.map { row in if case .object(let members) = row { members["basis"] } else { nil } }
      )
    }

    #expect(told(5).units == [told(5).basis])
    #expect(told(1).units.count == 2 && told(1).basis != told(5).basis)
  }

  @Test func `tells the share with an education of every unit or of none`() throws {
    let six = (10...15).map { Samples.nurse(EmployeeNumber("\($0)"), in: ["town"]) }
    let (figures, setting) = figures(six + [Samples.assistant("16", in: ["town"])])
    let tables = organisationPage(figures, setting, smallestGroup: 5).sections.compactMap(\.table)
    let people = try #require(tables.first { $0.columns.count == 4 })

    #expect(Set(people.rows.dropLast().map { $0[3].text(.english) }) == ["hidden"])
  }

  @Test func `hides small groups and the shares of them`() throws {
    let (figures, setting) = figures()
    let tables = organisationPage(figures, setting, smallestGroup: 5).sections.compactMap(\.table)
    let people = try #require(tables.first { $0.columns.count == 4 })

    #expect(people.rows.map { $0[1].text(.english) } == ["<5", "<5", "6"])
    #expect(people.rows.map { $0[2].text(.english) } == ["hidden", "hidden", "100%"])
  }

  @Test func `has the rungs only where they give nothing away beside the professions`() {
    func rungs(_ others: [PersonnelFile], _ minimum: Int) -> (rows: Int?, json: Bool) {
      let (figures, setting) = figures(others)
      let section = organisationPage(figures, setting, smallestGroup: minimum).sections.first {
        $0.heading == "Care levels"
      }
      guard case .object(let answer) = organisationPageJSON(figures, setting, smallestGroup: minimum),
        case .object(let workforce)? = answer["workforce"]
      else { return (section?.table?.rows.count, false) }
      return (section?.table?.rows.count, workforce["byCareLevel"] != "hidden")
    }
    let one = Samples.assistant("7")

    #expect(rungs([], 5) == (2, true))
    #expect(rungs([one], 5) == (nil, false))
    #expect(rungs([one], 1) == (3, true))
  }
}

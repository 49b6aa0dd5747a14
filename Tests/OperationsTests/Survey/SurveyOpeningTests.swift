import Domain
import Foundation
import Interchange
import Matching
import Reports
import Testing

@testable import Operations

@Suite struct `Opening a survey` {
  private func draft(
    name: String = "Høst", units: [String] = ["SH-1A"], competences: [String] = [],
    deadline: CalendarDate = "2026-12-15", discussed: CalendarDate? = nil
  ) -> SurveyDraft {
    SurveyDraft(
      name: name, units: units, competences: competences, deadline: deadline, discussedOn: discussed,
      openedOn: Bench.today)
  }

  @Test func `asks only what the coverage rules of the unit require`() async throws {
    let bench = try await Bench.demo()

    let opened = try await bench.openSurvey(draft())

    let catalogue = try await bench.catalogue()
    let rules = try await bench.coverage(
      unit: "SH-1A", task: nil, allTasks: false, Inquiry(on: Bench.today)
    ).rows
    let required = Set(
      Set(rules.map(\.task)).flatMap { catalogue.requirements(of: $0) }.filter { $0.importance == .mandatory }
        .map(\.competence)
    ).filter { catalogue[$0]?.kind != .right }
    #expect(opened.groups.map(\.unit) == ["SH-1A"])
    #expect(Set(opened.groups.flatMap { $0.questions.map(\.code) }) == required)
    #expect(opened.people == 20)
    #expect(try await bench.survey("1").groups == opened.groups)
    #expect(try await bench.survey("høst").survey.number == 1)
  }

  @Test func `only rehearsed leaves nothing behind`() async throws {
    let bench = try await Bench.demo()

    _ = try await bench.openSurvey(draft(), isRehearsal: true)

    #expect(try await bench.surveys().isEmpty)
  }

  @Test func `is refused where it makes no sense`() async throws {
    let bench = try await Bench.demo()
    _ = try await bench.openSurvey(draft())
    func fault(_ draft: SurveyDraft) async -> String {
      do {
        _ = try await bench.openSurvey(draft)
        return "none"
      } catch {
        return String("\(error)".prefix { $0 != "(" })
      }
    }

    #expect(await fault(draft(name: " høst ")) == "nameTaken")
    #expect(await fault(draft(name: "B", deadline: "2026-11-21")) == "deadlinePast")
    #expect(await fault(draft(name: "B", deadline: Bench.today)) == "none")
    #expect(await fault(draft(name: "C", discussed: "2026-11-23")) == "discussedAfterOpening")
    #expect(await fault(draft(name: "C", units: ["finnes ikke"])) == "unknownUnit")
    #expect(await fault(draft(name: "C", competences: ["ret-lis1"])) == "notAskable")
    #expect(await fault(draft(name: "C", competences: ["finnes ikke"])) == "unknownCompetence")
    #expect(await fault(draft(name: "   ")) == "missingText")
    #expect(await fault(draft(name: "15076500565")) == "nationalIdentityNumber")
    #expect(await fault(draft(name: String(repeating: "a", count: 81))) == "tooLong")
  }

  @Test func `is refused where nobody works, and where no rule says what is needed`() async throws {
    let bench = try await Bench.empty()
    _ = try await bench.putUnit(code: "U", name: "Unit", parent: nil, kind: nil, mustBeNew: true)

    await #expect { try await bench.openSurvey(draft(units: ["U"])) } throws: { "\($0)".hasPrefix("nobody") }
    _ = try await bench.addEmployee(
      EmployeeDraft(
        number: "1", name: "Kari", unit: "U", title: nil, profession: nil, percent: Percentage(100),
        period: Period(from: "2026-01-01"),
        hprNumber: nil, birthYear: nil))
    await #expect { try await bench.openSurvey(draft(units: ["U"])) } throws: { "\($0)".hasPrefix("nothingToAsk") }
  }
}

/// Forms of one ward about one competence, filled in by hand.
@Suite struct `Collecting a form` {
  private struct Scene {
    let bench: Workbench
    let folder: String
    let forms: SurveyForms

    init() async throws {
      bench = try await Bench.demo()
      folder = FileManager.default.temporaryDirectory.appendingPathComponent("survey-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      _ = try await bench.openSurvey(
        SurveyDraft(
          name: "Høst", units: ["SH-1A"], competences: ["proc-sc"], deadline: "2026-12-15", openedOn: Bench.today))
      forms = try await bench.surveyForms("1", isPerPerson: true, voice: .own, language: .bokmål)
    }
  }

  @Test func `has one for the unit, and one for each person`() async throws {
    let scene = try await Scene()

    #expect(scene.forms.forms.count == 21)
    #expect(scene.forms.forms[0].form.rows.count == 20 * 4)
    #expect(scene.forms.forms[1].form.person == scene.forms.forms[0].form.rows[0].employee)
    #expect(Set(scene.forms.forms.map(\.digest)).count == 21)
    #expect(scene.forms.forms.allSatisfy { $0.digest.allSatisfy(\.isLetter) })
  }

  @Test func `that is empty changes nothing`() async throws {
    let scene = try await Scene()
    let path = scene.folder + "/form.xlsx"
    let sealed = scene.forms.forms[0]
    try SurveyFormDocument(
      form: sealed.form, digest: sealed.digest, survey: scene.forms.survey, unitName: "Ward",
      catalogue: scene.forms.catalogue
    ).write(to: path)

    let collected = try await scene.bench.collectForms(at: [path], on: Bench.today, isRehearsal: false)[0]

    #expect(collected.problems.isEmpty)
    #expect(collected.tally.blanks == 20)
    #expect(collected.batch == nil)
  }
}

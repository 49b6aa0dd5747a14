import Domain
import Interchange
import Testing

struct CourseTests {
  private func read(_ rows: String, header: String = "Ansattnr;Kurs;Status;Fullført") throws -> Outcome {
    try Samples.read("\(header)\n\(rows)")
  }

  @Test(arguments: ["Bestått", "Fullført", "gjennomført", "Godkjent", "Ja", "passed", "Completed"])
  func `a passed course is held`(status: String) throws {
    let outcome = try read("00102;crs-hlr-basal;\(status);2026-01-01")

    #expect(outcome.assertions.map(\.statement) == [.held])
    #expect(outcome.assertions.map(\.kind) == [.course])
  }

  @Test(arguments: ["Ikke bestått", "Påbegynt", "påmeldt", "failed", "In progress", "Enrolled"])
  func `a course that is not passed is counted and left out`(status: String) throws {
    let outcome = try read("00102;crs-hlr-basal;\(status);\n00102;finnes ikke;\(status);")

    #expect(outcome.assertions.isEmpty)
    #expect(outcome.problems.isEmpty)
    #expect(outcome.notes == [.courseNotPassed(status: status): 2])
  }

  @Test func `an unknown status is a fault`() throws {
    #expect(
      try read("00102;crs-hlr-basal;kanskje;2026-01-01").faults
        == [.unknownWord(typed: "kanskje", accepted: ["passed", "not passed"])])
  }

  @Test func `without a status every course is passed, and it is told`() throws {
    let outcome = try read("00102;crs-hlr-basal;2026-01-01", header: "Ansattnr;Kurs;Fullført")

    #expect(outcome.assertions.count == 1)
    #expect(outcome.assumptions == [.everyCoursePassed])
  }

  @Test func `a course is not a levelled competence`() throws {
    #expect(try read("00102;sk-stell;Bestått;2026-01-01").faults == [.levelMissing("sk-stell")])
  }

  @Test func `a course gives a level where one is written`() throws {
    let outcome = try read("00102;sk-stell;Bestått;2026-01-01;3", header: "Ansattnr;Kurs;Status;Fullført;level")

    #expect(outcome.assertions.map(\.statement) == [.level(.indirectSupervision)])
  }

  @Test func `a passed course needs its day`() throws {
    let outcome = try read("00102;crs-hlr-basal;Bestått;")

    #expect(outcome.faults == [.missingValue])
    #expect(outcome.problems.first?.place.column == "Fullført")
  }

  @Test func `the same course on the same day may not stand twice`() throws {
    let outcome = try read("00102;crs-hlr-basal;Bestått;2026-01-01\n00102;crs-hlr-basal;Bestått;01.01.2026")

    #expect(outcome.faults == [.duplicateKey(firstLine: 2)])
  }
}

import Domain
import Interchange
import Matching
import Testing

@testable import Operations

/// What the register says of a right goes before what a staff list says of it.
@Suite struct `A right that the register has taken away` {
  private let units = "unit,name,parent,kind\nA,Avdeling,,legevakt\n"
  private let staff = "employee,name,unit,title,percent,from,to\n00687,Kari Lege,A,Lege,100,2015-01-01,\n"

  private func verdict(status: String, period: String, on date: CalendarDate, staffFirst: Bool) async throws -> Verdict
  {
    let bench = try await Bench.empty()
    let rights =
      "employee,profession,type,status,from,to,restriction,source,as_of\n00687,LE,authorisation,\(status),\(period),,HPR,2026-11-20\n"
    func source(_ text: String, _ name: String) -> ImportRequest.Source { .bytes(Array(text.utf8), name: name) }
    let all = [source(units, "enheter.csv"), source(staff, "ansatte.csv"), source(rights, "autorisasjoner.csv")]
    let outcome = try await bench.importFiles(ImportRequest(sources: all))
    #expect(outcome.problems.isEmpty && outcome.isWritten)
    if !staffFirst { _ = try await bench.importFiles(ImportRequest(sources: [all[1]])) }
    return try await bench.why("00687", "tsk-dodsfall", unit: nil, Inquiry(on: date)).entry.assessment.verdict
  }

  @Test(arguments: ["suspended", "revoked", "lapsed"], [true, false])
  func `passes no gate, whatever the employer says and in whatever order`(status: String, staffFirst: Bool) async throws
  {
    let verdict = try await verdict(status: status, period: "2012-10-04,", on: "2026-11-22", staffFirst: staffFirst)

    #expect(verdict == .notPermitted)
  }

  @Test func `passes none in its period either, when the period is over now`() async throws {
    let verdict = try await verdict(
      status: "suspended", period: "2026-01-01,2026-06-30", on: "2026-03-01", staffFirst: true)

    #expect(verdict == .notPermitted)
  }

  @Test func `stays away when everything is exported and imported into a new registry`() async throws {
    let demo = try await Bench.demo()
    let inquiry = Inquiry(on: Bench.today)
    let tables = try await demo.tables(inquiry)
    let lost = tables.files.filter { file in
      !file.authorisations.isEmpty && !file.authorisations.contains { $0.isInForce(on: Bench.today) }
    }
    #expect(!lost.isEmpty)

    for file in lost {
      let employer = file.authorisations.map {
        Authorisation(employee: $0.employee, profession: $0.profession, source: Authorisation.employerSource)
      }
      let doubled = PersonnelFile(
        employee: file.employee, positions: file.positions, authorisations: file.authorisations + employer)
      #expect(doubled.rightsInForce(on: Bench.today).isEmpty)
    }
  }
}

@Suite struct `Titles and lists that say the same` {
  @Test func `can be imported together`() async throws {
    let bench = try await Bench.empty()
    let files = [
      ("enheter.csv", "unit,name,parent,kind\nA,Avdeling,,sykehus\nB,Bakvakt,,sykehus\n"),
      (
        "ansatte.csv",
        "employee,name,unit,title,percent,from,to\n1,Kari Nordmann,A,Anestesisykepleier,50,2020-01-01,\n1,Kari Nordmann,B,Anestesisykepleier,50,2020-01-01,\n"
      ),
      (
        "kompetanse.csv",
        "employee,competence,level,from,to,kind,source\n1,edu-anestesi,,2020-01-01,,import,Anestesisykepleier\n"
      ),
    ]

    let outcome = try await bench.importFiles(
      ImportRequest(sources: files.map { .bytes(Array($0.1.utf8), name: $0.0) }))

    #expect(outcome.isWritten && outcome.problems.isEmpty)
    #expect(try await bench.summary().assertions == 1)
  }

  @Test func `do not give a known number to somebody else by hand`() async throws {
    let bench = try await Bench.demo(employees: 30)
    let known = try #require(try await bench.tables(Inquiry(on: Bench.today)).files.first)
    let unit = try #require(known.positions.first?.unit.rawValue)

    await #expect(throws: InquiryFault.self) {
      try await bench.addEmployee(
        EmployeeDraft(
          number: known.employee.number.rawValue, name: "En Annen", unit: unit, title: nil, profession: "SP",
          percent: Percentage(50), period: Period(from: Bench.today), hprNumber: nil, birthYear: nil))
    }
  }
}

import Domain
import Interchange
import Testing

struct StaffTests {
  private func read(
    _ row: String, header: String = "employee,name,unit,title,percent,from,to", titles: [JobTitle]? = nil
  ) throws -> Outcome {
    let context = Samples.context(titles: titles ?? Samples.catalogue.jobTitles)
    return try Samples.read("\(header)\n\(row)", context)
  }

  @Test func `a row is an employee in a position`() throws {
    let outcome = try read("00102,Jan Øverland,SH1,Sykepleier,\"75,5\",01.02.2024,31.12.9999")

    let row = try #require(outcome.staff.first)
    #expect(row.employee == Employee(number: "00102", name: "Jan Øverland"))
    #expect(
      row.position
        == Position(
          employee: "00102", unit: "SH1", title: "Sykepleier", profession: "SP", percent: Percentage(hundredths: 7550),
          period: Period(from: "2024-02-01")))
    #expect(row.professionIsFromTitle)
    #expect(!row.hasHPRNumbers && !row.hasBirthYears)
  }

  @Test func `two positions of one number are of one person`() throws {
    let header = "employee,name,unit,title,percent,from,hpr,birth_year"
    func second(_ cells: String) throws -> Outcome {
      try read(
        "90500,Ola Vik,SH1,Sykepleier,50,2024-01-01,1234567,1980\n90500,\(cells)", header: header)
    }

    #expect(try second("Ola Vik,LV,Sykepleier,50,2024-06-01,1234567,1980").staff.count == 2)
    #expect(try second("\"Vik, Ola\",LV,Sykepleier,50,2024-06-01,1234567,1980").staff.count == 2)
    #expect(
      try second("Kari Vik,LV,Sykepleier,50,2024-06-01,1234567,1981").faults == [
        .differentPerson(
          firstLine: 2,
          differences: [
            CellDifference(column: "name", earlier: "Ola Vik", later: "Kari Vik"),
            CellDifference(column: "birth_year", earlier: "1980", later: "1981"),
          ])
      ])
    #expect(
      try second("Ola Vik,LV,Sykepleier,50,2024-06-01,,1980").faults == [
        .differentPerson(
          firstLine: 2, differences: [CellDifference(column: "hpr", earlier: "1234567", later: "")])
      ])
  }

  @Test func `a position of one per cent or less is told of`() throws {
    let outcome = try read("1,A B,SH1,Sykepleier,80,2024-01-01,\n2,C D,SH1,Sykepleier,\"0,5\",2024-01-01,")

    #expect(outcome.staff.map(\.position.percent) == [Percentage(80), Percentage(hundredths: 50)])
    #expect(outcome.assumptions == [.tinyPercents(1)])
  }

  @Test func `a unit may be named instead of coded`() throws {
    let outcome = try read(
      "1,A B,fjordvik sjukeheim,Sykepleier,100,2024-01-01,\n2,C D,FJORDVIK SYKEHJEM AVD 1,Sykepleier,100,2024-01-01,")

    #expect(outcome.staff.map(\.position.unit) == ["SH1"])
    #expect(outcome.lines == [2])
  }

  @Test func `a name that two units have is ambiguous`() throws {
    let outcome = try read("1,A B,Legevakten,Sykepleier,100,2024-01-01,")

    #expect(outcome.faults == [.ambiguousUnit(typed: "Legevakten", units: [Samples.units[2], Samples.units[3]])])
  }

  @Test func `an unknown unit comes with the nearest ones`() throws {
    let outcome = try read("1,A B,SH2,Sykepleier,100,2024-01-01,")

    #expect(outcome.faults == [.unknownUnit(typed: "SH2", suggestions: Samples.catalogueOfUnitsNear("SH2"))])
  }

  @Test(arguments: ["Spl.", "SYKEPLEIER", " sykepleier ", "Sykepleier 100%", "sykepleier 75,5 %", "Sjukepleiar..."])
  func `a title is recognised however it is written`(title: String) throws {
    #expect(try read("1,A B,SH1,\"\(title)\",100,2024-01-01,").staff.map(\.position.profession) == ["SP"])
  }

  @Test func `an unknown title comes with the nearest ones`() throws {
    let outcome = try read("1,A B,SH1,Sykepleeier,100,2024-01-01,")

    guard case .unknownTitle("Sykepleeier", let suggestions) = outcome.faults.first else {
      Issue.record("no such fault: \(outcome.faults)")
      return
    }
    #expect(suggestions.first?.profession == "SP")
  }

  @Test func `a title that says no profession comes with the reason`() throws {
    let outcome = try read("1,A B,SH1,Avdelingsleder,100,2024-01-01,")

    #expect(
      outcome.faults == [.ambiguousTitle(typed: "Avdelingsleder", reason: "tvetydig: leder, profesjonen er ikke sagt")])
  }

  @Test func `a remembered title wins over the catalogue's`() throws {
    let remembered = JobTitle(
      title: "avdelingsleder", profession: "SP", provenance: Provenance(origin: .local, source: "x"))

    let outcome = try read(
      "1,A B,SH1,Avdelingsleder,100,2024-01-01,", titles: [remembered] + Samples.catalogue.jobTitles)

    #expect(outcome.staff.map(\.position.profession) == ["SP"])
  }

  @Test func `the profession wins over the title`() throws {
    let outcome = try read(
      "1,A B,SH1,Superkoordinator,Vernepleier,100,2024-01-01\n2,C D,SH1,Sykepleier,HF,100,2024-01-01",
      header: "employee,name,unit,title,profession,percent,from")

    #expect(outcome.staff.map(\.position.profession) == ["VP", "HF"])
    #expect(outcome.staff.map(\.position.title) == ["Superkoordinator", "Sykepleier"])
    #expect(outcome.staff.allSatisfy { !$0.professionIsFromTitle })
  }

  @Test func `a blank profession leaves it to the title`() throws {
    let outcome = try read(
      "1,A B,SH1,Sykepleier,,100,2024-01-01", header: "employee,name,unit,title,profession,percent,from")

    #expect(outcome.staff.map(\.professionIsFromTitle) == [true])
  }

  @Test func `an unknown profession is a fault even with a title`() throws {
    let outcome = try read(
      "1,A B,SH1,Sykepleier,Trollmann,100,2024-01-01", header: "employee,name,unit,title,profession,percent,from")

    #expect(outcome.faults == [.unknownProfession(typed: "Trollmann", suggestions: [])])
  }

  @Test func `neither title nor profession is a missing title`() throws {
    let outcome = try read("1,A B,SH1,,100,2024-01-01,")

    #expect(outcome.faults == [.missingValue])
    #expect(outcome.problems.first?.place.column == "title")
  }

  @Test func `a title that claims an education says so`() throws {
    let title = try #require(Samples.catalogue.jobTitles.first { $0.competence != nil && $0.profession != nil })

    let outcome = try read("1,A B,SH1,\"\(title.title)\",100,2024-01-01,")

    #expect(outcome.staff.map(\.titleCompetence) == [title.competence])
  }

  @Test func `two columns of names become one`() throws {
    let outcome = try read(
      "1,Øverland,Jan,SH1,Sykepleier,2024-01-01", header: "employee,Etternavn,Fornavn,unit,title,from")

    #expect(outcome.staff.map(\.employee.name) == ["Jan Øverland"])
  }

  @Test func `a name with the family name first is turned round and told`() throws {
    let outcome = try read("1,\"Øverland, Jan\",SH1,Sykepleier,100,2024-01-01,")

    #expect(outcome.staff.map(\.employee.name) == ["Jan Øverland"])
    #expect(outcome.assumptions == [.namesTurned(1)])
  }

  @Test func `percentages that are all shares of one are read as such and told`() throws {
    let outcome = try read("1,A B,SH1,Sykepleier,\"0,75\",2024-01-01,\n2,C D,SH1,Sykepleier,1,2024-01-01,")

    #expect(outcome.staff.map(\.position.percent) == [Percentage(75), Percentage(100)])
    #expect(outcome.assumptions == [.percentAsFraction(column: "percent")])
  }

  @Test func `one percentage above one keeps the others percentages`() throws {
    let outcome = try read("1,A B,SH1,Sykepleier,\"0,75\",2024-01-01,\n2,C D,SH1,Sykepleier,50,2024-01-01,")

    #expect(outcome.staff.map(\.position.percent) == [Percentage(hundredths: 75), Percentage(50)])
    #expect(outcome.assumptions == [.tinyPercents(1)])
  }

  @Test func `a column of nothing but ones is full time, and told`() throws {
    let outcome = try read("1,A B,SH1,Sykepleier,1,2024-01-01,")

    #expect(outcome.staff.map(\.position.percent) == [Percentage(100)])
    #expect(outcome.assumptions == [.percentAsFraction(column: "percent")])
  }

  @Test func `a percentage among shares is told`() throws {
    let outcome = try read(
      "1,A B,SH1,Sykepleier,80 %,2024-01-01", header: "employee,name,unit,title,fraction,from")

    #expect(outcome.staff.map(\.position.percent) == [Percentage(80)])
    #expect(outcome.assumptions == [.fractionAsPercent(1)])
  }

  @Test func `without a percentage everybody works full time, and it is told`() throws {
    let outcome = try read("1,A B,SH1,Sykepleier,2024-01-01", header: "employee,name,unit,title,from")

    #expect(outcome.staff.map(\.position.percent) == [Percentage(100)])
    #expect(outcome.assumptions == [.fullTime])
  }

  @Test func `HPR number and year of birth are read, of a date only the year`() throws {
    let outcome = try read(
      "1,A B,SH1,Sykepleier,2024-01-01,9 144 889,1985\n2,C D,SH1,Sykepleier,2024-01-01,,12.03.61",
      header: "employee,name,unit,title,from,hpr,birth_year")

    #expect(outcome.staff.map(\.employee.hprNumber) == ["9144889", nil])
    #expect(outcome.staff.map(\.employee.birthYear) == [1985, 1961])
    #expect(outcome.staff.allSatisfy { $0.hasHPRNumbers && $0.hasBirthYears })
  }

  @Test(arguments: ["2085", "2014", "1925"])
  func `a year of birth in which nobody who works can be born is refused`(year: String) throws {
    let outcome = try read(
      "1,A B,SH1,Sykepleier,2024-01-01,\(year)", header: "employee,name,unit,title,from,birth_year")

    #expect(outcome.faults == [.numberOutOfRange(typed: year, allowed: 1926...2013)])
  }

  @Test func `leading zeros are kept, and given back where one employee has them`() throws {
    let outcome = try read(
      "00102,A B,SH1,Sykepleier,100,2024-01-01,\n109,C D,SH1,Sykepleier,100,2024-01-01,\n"
        + "00999,E F,SH1,Sykepleier,100,2024-01-01,"
    )

    #expect(outcome.staff.map(\.employee.number) == ["00102", "00109", "00999"])
    #expect(outcome.assumptions == [.leadingZerosRestored(1)])
  }

  @Test func `the same employee, unit and day may not stand twice`() throws {
    let row = "1,A B,SH1,Sykepleier,100,2024-01-01,"

    let outcome = try read("\(row)\n\(row)\n1,A B,LV,Sykepleier,100,2024-01-01,")

    #expect(outcome.faults == [.duplicateKey(firstLine: 2)])
    #expect(outcome.lines == [3])
    #expect(outcome.staff.count == 2)
  }

  @Test func `every fault of a row is found, one for each cell`() throws {
    let outcome = try read(",,X,Trollmann,mye,i går,31.02.2024")

    #expect(
      outcome.problems.map(\.place.column) == ["employee", "name", "unit", "title", "percent", "from", "to"])
  }

  @Test func `an end before the start is a fault of the end`() throws {
    let outcome = try read("1,A B,SH1,Sykepleier,100,2024-05-01,2023-05-01")

    #expect(outcome.faults == [.endBeforeStart(from: "2024-05-01", through: "2023-05-01")])
    #expect(outcome.problems.first?.place.column == "to")
  }

  @Test func `years of two digits and day numbers are told`() throws {
    let outcome = try read("1,A B,SH1,Sykepleier,100,01.02.24,46348")

    #expect(outcome.assumptions == [.twoDigitYears(1), .serialDates(1)])
  }

  @Test func `a text beyond all measure is refused and shown short`() throws {
    let long = String(repeating: "å", count: 1001)

    let outcome = try read("1,\(long),SH1,\(long),100,2024-01-01,")

    #expect(outcome.faults.first == .tooLong(limit: 1000))
  }

  @Test func `values beyond the last heading are a fault of the row`() throws {
    let outcome = try read("1,Øverland, Jan,SH1,Sykepleier,100,2024-01-01,2025-01-01")

    #expect(outcome.faults == [.tooManyCells(expected: 7, found: 8)])
    #expect(outcome.problems.first?.place.column == nil)
  }
}

extension Samples {
  fileprivate static func catalogueOfUnitsNear(_ typed: String) -> [CareUnit] {
    nearest(to: typed, among: units) { [$0.name] }
  }
}

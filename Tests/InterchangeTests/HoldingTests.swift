import Domain
import Interchange
import Testing

struct HoldingTests {
  private func read(_ rows: String) throws -> Outcome {
    try Samples.read("employee;competence;level;from;to;kind;source\n\(rows)")
  }

  @Test func `a row is an assertion`() throws {
    let outcome = try read("00102;sk-stell;4;2026-01-01;2027-01-01;manager;kartlegging")

    let period = try #require(Period(from: "2026-01-01", through: "2027-01-01"))
    #expect(
      outcome.assertions == [
        Assertion(
          employee: "00102", competence: "sk-stell", statement: .level(.unsupervised), period: period, kind: .manager,
          source: "kartlegging")
      ])
  }

  @Test(arguments: ["sk-stell", "SK-STELL", "Stell og personlig hygiene"])
  func `a competence may be coded or named`(competence: String) throws {
    let name = competence.hasPrefix("S") && competence.contains(" ") ? stellName : competence
    #expect(try read("00102;\(name);4;2026-01-01;;self;").assertions.map(\.competence) == ["sk-stell"])
  }

  private var stellName: String { Samples.catalogue["sk-stell" as CompetenceCode]?.name.english ?? "" }

  @Test func `a synonym is no evidence, but suggests what may be meant`() throws {
    let outcome = try read("00102;dialyseapparat;x;2026-01-01;;register;")

    guard case .unknownCompetence("dialyseapparat", let suggestions) = outcome.faults.first else {
      Issue.record("no such fault: \(outcome.faults)")
      return
    }
    #expect(suggestions.map(\.code) == ["cert-dialysemaskin"])
  }

  @Test func `a name that two competences have is ambiguous`() throws {
    let outcome = try read("00102;intensivsykepleie;4;2026-01-01;;self;")

    guard case .ambiguousCompetence("intensivsykepleie", let competences) = outcome.faults.first else {
      Issue.record("no such fault: \(outcome.faults)")
      return
    }
    #expect(Set(competences.map(\.code)) == ["edu-intensiv", "sk-intensiv"])
  }

  @Test func `an unknown competence comes with the nearest ones`() throws {
    let outcome = try read("00102;stomistel;4;2026-01-01;;self;")

    guard case .unknownCompetence("stomistel", let suggestions) = outcome.faults.first else {
      Issue.record("no such fault: \(outcome.faults)")
      return
    }
    #expect(suggestions.contains { $0.name.bokmål == "Stomistell" })
  }

  @Test(arguments: [
    ("1", Assertion.Statement.level(.observes)), ("5", .level(.supervisesOthers)), ("4,0", .level(.unsupervised)),
    ("Selvstendig", .level(.unsupervised)), ("sjølvstendig", .level(.unsupervised)),
    ("Under direkte tilsyn", .level(.directSupervision)), ("nivå 3", .level(.indirectSupervision)),
    ("0", .notHeld), ("nei", .notHeld), ("ikke", .notHeld),
  ])
  func `a level is a number or a word of the scale`(text: String, statement: Assertion.Statement) throws {
    #expect(try read("00102;sk-stell;\(text);2026-01-01;;self;").assertions.map(\.statement) == [statement])
  }

  @Test(arguments: ["", "x", "X", "ja", "yes", "OK", "bestått", "godkjent", "3", "✓"])
  func `a held competence is held, whatever says yes`(text: String) throws {
    #expect(try read("00102;crs-hlr-basal;\(text);2026-01-01;;register;").assertions.map(\.statement) == [.held])
  }

  @Test(arguments: ["", "x", "ja", "-"])
  func `a levelled competence needs a level`(text: String) throws {
    #expect(try read("00102;sk-stell;\(text);2026-01-01;;self;").faults == [.levelMissing("sk-stell")])
  }

  @Test(arguments: ["6", "-1", "3,5", "99"])
  func `a level is a whole number up to five`(text: String) throws {
    #expect(try read("00102;sk-stell;\(text);2026-01-01;;self;").faults == [.levelOutOfRange(typed: text)])
  }

  @Test func `a word that says no level is refused with those that do`() throws {
    let outcome = try read("00102;sk-stell;flink;2026-01-01;;self;")

    #expect(outcome.faults == [.unknownWord(typed: "flink", accepted: ["0", "1", "2", "3", "4", "5"])])
  }

  @Test(arguments: [
    ("self", Assertion.Kind.own), ("egen", .own), ("Selv", .own), ("manager", .manager), ("leder", .manager),
    ("kollega", .peer), ("fagansvarlig", .assessor), ("Observert", .assessor), ("kurs", .course), ("prøve", .test),
    ("register", .register), ("IMPORT", .imported),
  ])
  func `who asserts is understood in Norwegian as well`(word: String, kind: Assertion.Kind) throws {
    #expect(try read("00102;sk-stell;4;2026-01-01;;\(word);").assertions.map(\.kind) == [kind])
  }

  @Test func `nobody named counts as import and is told`() throws {
    let outcome = try read("00102;sk-stell;4;2026-01-01;;;\n00102;sk-stell;4;2026-01-02;; ;")

    #expect(outcome.assertions.map(\.kind) == [.imported, .imported])
    #expect(outcome.assumptions == [.kindMissing(2)])
  }

  @Test func `an unknown word for who asserts is refused with those that are known`() throws {
    let accepted = Assertion.Kind.allCases.map(\.rawValue)

    let outcome = try read("00102;sk-stell;4;2026-01-01;;spåkone;")

    #expect(outcome.faults == [.unknownWord(typed: "spåkone", accepted: accepted)])
  }

  @Test func `a competence without a first day is refused`() throws {
    let outcome = try read("00102;sk-stell;4;;;self;")

    #expect(outcome.faults == [.missingValue])
    #expect(outcome.problems.first?.place.column == "from")
  }

  @Test func `a number that lost its zeros is given them back where one employee has them`() throws {
    let outcome = try read("102;sk-stell;4;2026-01-01;;self;")

    #expect(outcome.assertions.map(\.employee) == ["00102"])
    #expect(outcome.assumptions == [.leadingZerosRestored(1)])
  }

  @Test func `zeros that could be given back in two ways are not`() throws {
    let outcome = try read("4712;sk-stell;4;2026-01-01;;self;")

    #expect(outcome.faults == [.unknownEmployee(typed: "4712", suggestions: ["004712", "04712", "4711"])])
  }

  @Test(arguments: [("00190", "00109"), ("001111", "00111"), ("4717", "4711"), ("x4711", "4711")])
  func `an unknown employee comes with the slip of a finger`(typed: String, meant: EmployeeNumber) throws {
    let outcome = try read("\(typed);sk-stell;4;2026-01-01;;self;")

    #expect(outcome.faults == [.unknownEmployee(typed: typed, suggestions: [meant])])
  }

  @Test func `the same may not be said twice by the same on the same day`() throws {
    let row = "00102;sk-stell;4;2026-01-01;;self;"

    let outcome = try read("\(row)\n00102;sk-stell;3;2026-01-01;;manager;\n\(row)")

    #expect(outcome.faults == [.duplicateKey(firstLine: 2)])
    #expect(outcome.lines == [4])
    #expect(outcome.assertions.count == 2)
  }

  @Test func `a row with faults does not make a good one a repetition`() throws {
    let outcome = try read("00102;sk-stell;9;2026-01-01;;self;\n00102;sk-stell;4;2026-01-01;;self;")

    #expect(outcome.faults == [.levelOutOfRange(typed: "9")])
    #expect(outcome.assertions.count == 1)
  }
}

import Domain
import Interchange
import Testing

@testable import Interchange

/// National identity numbers; all of them made up (month + 80).
struct PrivacyTests {
  @Test(arguments: [
    "13855738346", "138557 38346", "13.85.57 38346", "138557-38346", "fnr 13855738346, se mappe", " 13855738346 ",
  ])
  func `a number in any shape and any column refuses the file`(number: String) throws {
    for row in ["\(number);A B;SH1;Sykepleier;2024-01-01;", "1;A B;SH1;Sykepleier;2024-01-01;\(number)"] {
      let outcome = try Samples.read("employee;name;unit;title;from;yndlingsfarge\n\(row)")

      #expect(outcome.faults == [.nationalIdentityNumber])
      #expect(outcome.problems.first?.isFatal == true)
      #expect(outcome.records.isEmpty)
    }
  }

  @Test(arguments: ["１３８５５７３８３４６", "١٣٨٥٥٧٣٨٣٤٦"])
  func `a number in the digits of another script refuses the file`(number: String) throws {
    let outcome = try Samples.read("employee;name;unit;title;from\n1;Ola \(number);SH1;Sykepleier;2024-01-01")

    #expect(outcome.faults == [.nationalIdentityNumber])
  }

  @Test func `a number that lost its leading zero refuses the file`() throws {
    let outcome = try Samples.read("unit;task;people\nSH1;tsk-sondemat;5847215404")

    #expect(outcome.faults == [.nationalIdentityNumber])
  }

  @Test func `a telephone number in a column that nobody uses does not`() throws {
    let header = "employee;name;unit;title;from;Mobiltelefon"

    let telephone = try Samples.read("\(header)\n1;A B;SH1;Sykepleier;2024-01-01;5847215404")
    let number = try Samples.read("\(header)\n1;A B;SH1;Sykepleier;2024-01-01;13855738346")
    let spaced = try Samples.read("\(header)\n1;A B;SH1;Sykepleier;2024-01-01;138557 38346")

    #expect(telephone.problems.isEmpty)
    #expect(number.faults == [.nationalIdentityNumber])
    #expect(spaced.faults == [.nationalIdentityNumber])
  }

  @Test func `a column for numbers may stand empty`() throws {
    let outcome = try Samples.read("employee;name;unit;title;from;Fødselsnr\n1;A B;SH1;Sykepleier;2024-01-01; ")

    #expect(outcome.problems.isEmpty)
    #expect(outcome.staff.count == 1)
  }

  @Test func `a column for numbers may not hold half of one either`() throws {
    let outcome = try Samples.read(
      "employee;name;unit;title;from;Fødselsnr\n1;A B;SH1;Sykepleier;2024-01-01;\n2;A B;SH1;Sykepleier;2024-01-01;38346"
    )

    #expect(outcome.faults == [.nationalIdentityColumn])
    #expect(outcome.lines == [3])
    #expect(outcome.records.isEmpty)
  }

  @Test func `a number that is put together of two columns is found`() throws {
    let outcome = try Samples.read(
      "employee;Fornavn;Etternavn;unit;title;from\n1;138557;38346;SH1;Sykepleier;2024-01-01")

    #expect(outcome.faults == [.nationalIdentityNumber])
  }

  @Test func `a number in a title above the header refuses the file`() throws {
    let outcome = try Samples.read("Dekning for 13855738346;;\nunit;task;people\nSH1;tsk-sondemat;2")

    #expect(outcome.faults == [.nationalIdentityNumber])
    #expect(outcome.problems.first?.place == ImportPlace(file: "fil", line: 1, column: "A"))
  }

  @Test func `a cut row with a number is refused for the number alone`() throws {
    #expect(try Samples.read("unit;task;people\nSH1;13855738346").faults == [.nationalIdentityNumber])
  }

  @Test func `a file without a header is refused for its numbers first`() throws {
    #expect(try Samples.read("Kari;13855738346\nOla;rød").faults == [.nationalIdentityNumber])
  }

  @Test func `what is shown holds no number, no control character and at most eighty characters`() {
    #expect(shown("13855738346") == "…")
    #expect(shown("a\u{1B}[31m\u{202E}b\n") == "a␛[31m\u{FFFD}b␊")
    #expect(shown(String(repeating: "å", count: 80)).count == 80)
    #expect(shown(String(repeating: "å", count: 81)) == String(repeating: "å", count: 79) + "…")
  }
}

import Domain
import Interchange
import TestKit
import Testing

/// Two rows of one key: what differs between them.
@Suite struct `A row that repeats another` {
  private func read(_ rows: String) throws -> Outcome {
    try Samples.read("employee,name,unit,title,percent,from,to,hpr\n" + rows)
  }

  @Test func `is told with every field that differs, both values and the other line`() throws {
    let outcome = try read(
      "1,A B,SH1,Sykepleier,100,2024-01-01,,\n2,C D,SH1,Lege,50,2024-01-01,,\n1,A B,SH1,Vernepleier,80,2024-01-01,,77")

    #expect(outcome.lines == [4])
    #expect(
      outcome.faults == [
        .duplicateKey(
          firstLine: 2,
          differences: [
            CellDifference(column: "title", earlier: "Sykepleier", later: "Vernepleier"),
            CellDifference(column: "percent", earlier: "100", later: "80"),
            CellDifference(column: "hpr", earlier: "", later: "77"),
          ])
      ])
  }

  @Test(arguments: ["1,A B,SH1,Sykepleier,100,2024-01-01,2026-12-31,", "1,A  B,LV2,Sykepleier,100,2024-01-01,,"])
  func `has no difference where days, numbers, units and blanks are only written in another way`(row: String) throws {
    let first =
      row.contains("LV2")
      ? "1,A B,lv2,Sykepleier,\"100,0\",01.01.2024,,"
      : "1,A B,Fjordvik sykehjem avd. 1,Sykepleier,\"100,0\",01.01.2024,31.12.2026,"

    #expect(try read(first + "\n" + row).faults == [.duplicateKey(firstLine: 2)])
  }

  /// Whether the rows of an employee follow each other or not, and with rows between that are faulty in another way.
  @Test(arguments: [true, false])
  func `is found wherever the earlier row of the employee stands`(isGrouped: Bool) throws {
    let employees = ["00102", "00109", "00111", "04712"]
    var random = SeededGenerator(seed: 7)
    for _ in 0..<40 {
      var rows = (0..<Int.random(in: 2...30, using: &random)).map { _ in
        (
          employee: employees.randomElement(using: &random) ?? "", day: Int.random(in: 1...3, using: &random),
          level: Int.random(in: 0...7, using: &random) == 0 ? "x" : "4"
        )
      }
      if isGrouped { rows.sort { $0.employee < $1.employee } }
      var first: [String: Int] = [:]
      var expected: [[Int]] = []
      for (index, row) in rows.enumerated() {
        let key = "\(row.employee) \(row.day)"
        if let earlier = first[key] {
          expected.append([index + 2, earlier])
        } else if row.level == "4" {
          first[key] = index + 2
        }
      }
      let text = rows.map { "\($0.employee);sk-stell;\($0.level);2026-01-0\($0.day);;self;" }.joined(separator: "\n")

      let outcome = try Samples.read("employee;competence;level;from;to;kind;source\n" + text)

      let found = outcome.problems.compactMap { problem -> [Int]? in
        guard case .duplicateKey(let earlier, _) = problem.fault, let line = problem.place.line else { return nil }
        return [line, earlier]
      }
      #expect(found.sorted { $0[0] < $1[0] } == expected, "\(text)")
    }
  }

  @Test func `never shows a national identity number`() throws {
    let number = (1000...9999).lazy.map { "0584720\($0)" }.first { NationalIdentityNumber.occurs(in: $0) } ?? ""

    let outcome = try read("1,A B,SH1,Sykepleier,100,2024-01-01,,\n1,A \(number),SH1,Sykepleier,100,2024-01-01,,")

    #expect(!number.isEmpty && !outcome.problems.isEmpty)
    #expect(!"\(outcome.problems)".contains(number))
  }

  @Test func `is compared with the first, however often it comes`() throws {
    let row = "1,A B,SH1,Sykepleier,100,2024-01-01,,"

    let outcome = try read([row, row, "1,A B,SH1,Sykepleier,60,2024-01-01,,", row].joined(separator: "\n"))

    #expect(outcome.lines == [3, 4, 5])
    #expect(
      outcome.faults == [
        .duplicateKey(firstLine: 2),
        .duplicateKey(firstLine: 2, differences: [CellDifference(column: "percent", earlier: "100", later: "60")]),
        .duplicateKey(firstLine: 2),
      ])
  }
}

@Suite struct `Equal faults` {
  private func groups(_ rows: [String]) throws -> [ProblemGroup] {
    ProblemGroup.groups(
      of: try Samples.read("unit,task,people\n" + rows.joined(separator: "\n")).problems)
  }

  @Test func `are one group with all of their lines`() throws {
    let groups = try groups(["X,tsk-sondemat,2", "Y,tsk-sondemat,2", "X,tsk-insulin,2", "X,tsk-stell,æ"])

    #expect(groups.map(\.fault.code) == ["unknown-unit", "unknown-unit", "unknown-task", "not-a-number"])
    #expect(groups.map(\.lines) == [[2, 4, 5], [3], [5], [5]])
    #expect(groups.map(\.place.column) == ["unit", "unit", "task", "people"])
  }

  @Test func `are told apart by their column`() throws {
    let outcome = try Samples.read("employee,name,unit,title,percent,from,to\n1,A,SH1,Lege,100,x,x")

    #expect(ProblemGroup.groups(of: outcome.problems).map(\.place.column) == ["from", "to"])
  }

  @Test func `are rows that say the same as an earlier one, whichever that is`() throws {
    let groups = try groups([
      "SH1,tsk-sondemat,2", "LV,tsk-insulin,2", "SH1,tsk-sondemat,2", "SH1,tsk-sondemat,3", "SH1,tsk-sondemat,2",
    ])

    #expect(groups.map(\.lines).contains([4, 6]))
    #expect(groups.first { $0.lines == [4, 6] }?.repeatedLines == [2, 2])
    #expect(groups.contains { $0.lines == [5] })
  }
}

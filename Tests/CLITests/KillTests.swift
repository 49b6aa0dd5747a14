import Foundation
import Testing

/// `kill -9` at any moment of a change leaves all of it or nothing, and the index of holdings as the rows are: `db check`
/// compares them.
///
/// The moment is a size of the write-ahead log, drawn anew each time; `NEDENFRA_KILLS` says how often (20).
@Suite struct KillTests {
  private static let rowCount = 100_000

  @Test(.timeLimit(.minutes(60))) func `an import that is killed leaves all of its rows or none`() throws {
    let program = try Binary()
    defer { program.remove() }
    let kills = ProcessInfo.processInfo.environment["NEDENFRA_KILLS"].flatMap { Int($0) } ?? 20
    let holdings = try prepare(program)
    let empty = try Data(contentsOf: registry(of: program))
    let before = try assertions(in: program)

    let fullLog = try sizeOfLog(after: ["import", holdings], in: program)
    let after = try assertions(in: program)
    #expect(after == before + Self.rowCount)

    var random = SystemRandomNumberGenerator()
    var killed = 0
    for round in 0..<kills {
      try reset(program, to: empty)
      let size = Int.random(in: 0...fullLog, using: &random)
      if try kill(["import", holdings], whenLogReaches: size, in: program) { killed += 1 }

      let check = try program.run("db", "check")
      #expect(check.status == 0, "round \(round), log \(size): \(check.output)\(check.errors)")
      let found = try assertions(in: program)
      #expect(found == before || found == after, "round \(round), log \(size): \(found) assertions")
    }
    #expect(killed > kills / 2, "most imports must have been killed before they ended")
  }

  @Test func `a single change that is killed leaves the index as the rows are`() throws {
    let program = try Binary()
    defer { program.remove() }
    let holdings = try prepare(program)
    #expect(try program.run("import", holdings).status == 0)
    func change(_ day: Int) -> [String] {
      ["employee", "assert", "100001", "proc-ekg", "--level", "3", "--from", "2026-01-\(10 + day)"]
    }
    let fullLog = try sizeOfLog(after: change(0), in: program)

    var (random, known, killed) = (SystemRandomNumberGenerator(), try assertions(in: program), 0)
    for round in 1...12 {
      let size = round == 1 ? 0 : Int.random(in: 0...fullLog, using: &random)
      if try kill(change(round), whenLogReaches: size, in: program) { killed += 1 }

      let check = try program.run("db", "check")
      #expect(check.status == 0, "round \(round), log \(size): \(check.output)\(check.errors)")
      let found = try assertions(in: program)
      #expect(found == known || found == known + 1, "round \(round), log \(size)")
      known = found
    }
    #expect(killed > 0)
  }

  /// A registry with 2500 employees, and a file of holdings about them.
  private func prepare(_ program: Binary) throws -> String {
    let employees = (1...2500).map { "1\(String(format: "%05d", $0)),Navn \($0),A,Sykepleier,100,2020-01-01," }
    let units = try program.write("unit,name,parent,kind\nA,Avdeling A,,sengepost\n", to: "enheter.csv")
    let staff = try program.write(
      "employee,name,unit,title,percent,from,to\n" + employees.joined(separator: "\n") + "\n", to: "ansatte.csv")
    let codes = ["proc-blodprove", "proc-ekg", "sk-stell", "proc-kateter-stell", "proc-sondemat"]
    var lines = ["employee,competence,level,from,to,kind,source"]
    for row in 0..<Self.rowCount {
      let employee = String(format: "1%05d", row % 2500 + 1)
      let day = String(format: "20%02d-%02d-01", 10 + row / 2500 / 5, 1 + row / 2500 % 5)
      lines.append("\(employee),\(codes[row / 2500 % 5]),\(row % 5 + 1),\(day),,self,kartlegging")
    }
    let holdings = try program.write(lines.joined(separator: "\n") + "\n", to: "kompetanse.csv")
    #expect(try program.run("import", units, staff).status == 0)
    // A last reader empties the write-ahead log into the file.
    #expect(try program.run("db", "check").status == 0)
    return holdings
  }

  private func registry(of program: Binary) -> URL { URL(fileURLWithPath: program.folder + "/r.db") }

  private func reset(_ program: Binary, to content: Data) throws {
    for ending in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: registry(of: program).path + ending)
    }
    try content.write(to: registry(of: program))
  }

  private func assertions(in program: Binary) throws -> Int {
    let outcome = try program.run("db", "info", "--format", "json")
    let answer = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    return answer?["assertions"] as? Int ?? -1
  }

  private func logSize(of program: Binary) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: registry(of: program).path + "-wal")
    return attributes?[.size] as? Int ?? 0
  }

  private func sizeOfLog(after arguments: [String], in program: Binary) throws -> Int {
    let (process, output, errors) = try program.start(arguments)
    let changes = try FolderChanges(in: program.folder)
    var largest = 0
    while process.isRunning {
      largest = max(largest, logSize(of: program))
      changes.wait(orEndOf: output)
    }
    _ = output.fileHandleForReading.readDataToEndOfFile()
    _ = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return largest
  }

  /// Whether the program was still running when it was killed.
  private func kill(_ arguments: [String], whenLogReaches size: Int, in program: Binary) throws -> Bool {
    let (process, output, errors) = try program.start(arguments)
    let changes = try FolderChanges(in: program.folder)
    while process.isRunning, logSize(of: program) < size { changes.wait(orEndOf: output) }
    let isRunning = process.isRunning
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try output.fileHandleForReading.close()
    try errors.fileHandleForReading.close()
    return isRunning
  }
}

import Foundation
import Testing

/// Workbooks that other programs write, and those that other programs read.
@Suite struct `Workbooks` {
  /// A registry with the people of the examples.
  private func staffed() throws -> Binary {
    let program = try Binary()
    try program.run("import", Binary.example("enheter.csv"))
    try program.run("import", "--skip-bad", Binary.example("ansatte.csv"))
    return program
  }

  private func exports(_ program: Binary) throws -> [String] {
    try ["holdings", "coverage"].map { try program.run("export", $0, "--on", "2026-11-22").output }
  }

  @Test(arguments: ["openpyxl", "pandas", "LibreOffice"])
  func `say the same as the CSV, whichever program wrote them`(writer: String) throws {
    let (plain, program) = (try staffed(), try staffed())
    defer {
      plain.remove()
      program.remove()
    }
    let office = Office(folder: program.folder)
    try plain.run("import", Binary.example("kompetanse.csv"), Binary.example("dekning.csv"))

    for name in ["kompetanse", "dekning"] {
      let csv = Binary.example(name + ".csv")
      let target = program.folder + "/\(name).xlsx"
      if writer == "LibreOffice" {
        try FileManager.default.createDirectory(
          atPath: program.folder + "/raw", withIntermediateDirectories: true)
        try office.write(csv, asWorkbook: program.folder + "/raw/\(name).xlsx", with: "openpyxl")
        try office.convertWithLibreOffice(program.folder + "/raw/\(name).xlsx", into: program.folder)
      } else {
        try office.write(csv, asWorkbook: target, with: writer)
      }
      let outcome = try program.run("import", target)
      #expect(outcome.status == 0, "\(outcome.output)")
    }

    #expect(try exports(program) == exports(plain))
    #expect(try exports(plain)[0].split(separator: "\n").count > 1400)
  }

  @Test func `are read by others as they were written`() throws {
    let program = try staffed()
    defer { program.remove() }
    let office = Office(folder: program.folder)
    try program.run("import", Binary.example("kompetanse.csv"))
    try program.run("export", "holdings", "--on", "2026-11-22", "-o", program.folder + "/a.xlsx")
    try office.convertWithLibreOffice(program.folder + "/a.xlsx", into: program.folder + "/b")

    let written = try office.dump(program.folder + "/a.xlsx").mapValues { $0["cells"] as? NSArray }
    let saved = try office.dump(program.folder + "/b/a.xlsx").mapValues { $0["cells"] as? NSArray }

    #expect(written == saved)
    #expect(written.values.compactMap { $0?.count }.reduce(0, +) > 1400)
  }
}

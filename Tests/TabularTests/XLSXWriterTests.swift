import Foundation
import Testing

@testable import Tabular

/// What is read back, sheet by sheet.
private func readBack(_ sheets: [OutputSheet]) throws -> (names: [String], rows: [[TableRow]]) {
  try withTemporaryPath { path in
    try writeXLSX(sheets, to: path)
    let file = try TableFile(path: path)
    return (file.sheets, try file.sheets.indices.map { try rows(file, sheet: $0) })
  }
}

/// One part of the archive that is written.
private func part(_ name: String, of sheets: [OutputSheet]) throws -> String {
  try withTemporaryPath { path in
    try writeXLSX(sheets, to: path)
    let archive = try ZIPArchive(Array(Data(contentsOf: URL(filePath: path))), limits: .standard)
    #expect(try archive.open(name))
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = try archive.next(into: &chunk)
    return String(decoding: chunk[..<count], as: UTF8.self)
  }
}

private func sheet(_ name: String = "S", _ rows: [[OutputCell]] = []) -> OutputSheet {
  OutputSheet(name: name, columns: [OutputColumn(title: "t")], rows: rows)
}

@Test(
  arguments: [
    (OutputCell.text("a"), Cell.text("a")), (.text("=1+1"), .text("=1+1")),
    (.text("http://x.no"), .text("http://x.no")),
    (.text("00102"), .text("00102")), (.text("a\u{0}\u{1B}\u{FFFF}b\t"), .text("ab\t")),
    (.text("_x0041_ <&>"), .text("_x0041_ <&>")), (.text(" a "), .text(" a ")), (.text("a\nb"), .text("a\nb")),
    (.integer(7), .number(7)), (.integer(123_456_789_012_345), .number(123_456_789_012_345)),
    (.integer(1_234_567_890_123_456), .text("1234567890123456")), (.integer(.min), .text(String(Int.min))),
    (.decimal(12.5), .number(12.5)), (.percent(0.5), .number(0.5)), (.boolean(true), .boolean(true)),
    (.date(year: 2026, month: 11, day: 22), .date(year: 2026, month: 11, day: 22)),
    (.date(year: 1900, month: 2, day: 28), .date(year: 1900, month: 2, day: 28)),
    (.date(year: 1900, month: 3, day: 1), .date(year: 1900, month: 3, day: 1)),
    (.date(year: 1899, month: 12, day: 31), .text("1899-12-31")),
  ] as [(OutputCell, Cell)])
func `each kind of cell is read back as the same kind`(written: OutputCell, read: Cell) throws {
  let rows = try readBack([sheet("S", [[written]])]).rows[0]

  #expect(rows.map(\.cells) == [[.text("t")], [read]])
}

@Test(arguments: [OutputCell.empty, .text(""), .decimal(.nan), .percent(.infinity)])
func `what has no content leaves no cell`(cell: OutputCell) throws {
  #expect(try readBack([sheet("S", [[cell]])]).rows[0].count == 1)
}

@Test func `notes stand above the header`() throws {
  let sheet = OutputSheet(
    name: "S", notes: ["one", "two"], columns: [OutputColumn(title: "a", width: 20), OutputColumn(title: "b")],
    rows: [[.empty, .integer(1)]])

  let rows = try readBack([sheet]).rows[0]

  #expect(rows.map(\.number) == [1, 2, 3, 4])
  #expect(rows.map(\.cells) == [[.text("one")], [.text("two")], [.text("a"), .text("b")], [.empty, .number(1)]])
}

@Test(
  arguments: [
    (["a", "A", "a"], ["a", "A (2)", "a (3)"]), (["", "'"], ["Sheet", "Sheet (2)"]), (["a/b[c]"], ["a b c"]),
    (["'x'"], ["x"]), (["History"], ["History_"]),
    (
      [String(repeating: "å", count: 40), String(repeating: "Å", count: 31)],
      [String(repeating: "å", count: 31), String(repeating: "Å", count: 27) + " (2)"]
    ),
  ] as [([String], [String])])
func `sheet names are made legal and unlike`(names: [String], legal: [String]) throws {
  #expect(try readBack(names.map { sheet($0) }).names == legal)
}

@Test func `the same sheets give the same bytes`() throws {
  let sheets = [sheet("S", [[.date(year: 2026, month: 1, day: 1)], [.text("x")], [.percent(0.1)]]), sheet("T")]
  let write: () throws -> Data = {
    try withTemporaryPath { path in
      try writeXLSX(sheets, to: path)
      return try Data(contentsOf: URL(filePath: path))
    }
  }

  #expect(try write() == write())
}

@Test(arguments: ["<pane ySplit=\"2\"", "state=\"frozen\"", "<autoFilter ref=\"A2:B3\"", "width=\"30"])
func `the header stays in view and has a filter`(xml: String) throws {
  let sheet = OutputSheet(
    name: "S", notes: ["n"], columns: [OutputColumn(title: "a", width: 30), OutputColumn(title: "b")],
    rows: [[.integer(1), .integer(2)]])

  #expect(try part("xl/worksheets/sheet1.xml", of: [sheet]).contains(xml))
}

@Test func `a file gets the same birthday whenever it is written`() throws {
  let core = try part("docProps/core.xml", of: [sheet()])

  #expect(core.contains("2000-01-01T00:00:00Z"))
}

@Test func `a path where nothing can be created is told`() {
  #expect(throws: WriteFault.notWritable(path: "/nowhere/x.xlsx")) { try writeXLSX([sheet()], to: "/nowhere/x.xlsx") }
}

@Test func `a workbook needs a sheet`() {
  #expect(throws: WriteFault.noSheets) { try writeXLSX([], to: "/nowhere/x.xlsx") }
}

@Test func `text too long for a cell is told with its place`() {
  let long = sheet("S", [[.empty], [.text(String(repeating: "a", count: 32_768))]])

  #expect(throws: WriteFault.textTooLong(sheet: "S", row: 2, column: 1, allowed: 32_767)) {
    try writeXLSX([long], to: "/nowhere/x.xlsx")
  }
}

@Test func `more rows than a sheet has are told`() {
  let long = sheet("S", Array(repeating: [], count: 1_048_576))

  #expect(throws: WriteFault.tooManyRows(sheet: "S", allowed: 1_048_576)) {
    try writeXLSX([long], to: "/nowhere/x.xlsx")
  }
}

@Test func `more columns than a sheet has are told`() {
  let wide = sheet("S", [Array(repeating: .integer(1), count: 16_385)])

  #expect(throws: WriteFault.tooManyColumns(sheet: "S", allowed: 16_384)) {
    try writeXLSX([wide], to: "/nowhere/x.xlsx")
  }
}

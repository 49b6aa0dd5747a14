import Tabular
import Testing

private func refusal(_ workbook: SampleWorkbook, limits: TableLimits = .standard) -> TableFault? {
  do {
    _ = try workbook.cells(limits: limits)
    return nil
  } catch {
    return error as? TableFault
  }
}

private func workbook(rows: String) -> SampleWorkbook {
  var workbook = SampleWorkbook()
  workbook.rows = rows
  return workbook
}

private let sheetPart = "xl/worksheets/sheet1.xml"

@Test(arguments: [
  #"<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>"#,
  #"<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>"#,
  #"<!DOCTYPE x SYSTEM "http://example.com/x.dtd"><worksheet/>"#,
  "<worksheet>&unknown;</worksheet>",
  "<worksheet><sheetData>",
  "<worksheet></sheetData>",
  "",
])
func `a sheet that declares a document type or is no XML is refused`(sheet: String) {
  var workbook = SampleWorkbook()
  workbook.sheet = sheet

  #expect(refusal(workbook) == .damaged(part: sheetPart))
}

@Test(arguments: [
  #"<row><c t="s"><v>0</v></c></row>"#, #"<row><c t="s"><v>-1</v></c></row>"#, #"<row><c><v>x</v></c></row>"#,
  #"<row><c><v>nan</v></c></row>"#, #"<row><c><v>1e999</v></c></row>"#, #"<row r="0"/>"#, #"<row r="2"/><row r="2"/>"#,
  #"<row r="99999999999999999999"/>"#, #"<row><c r="1"/></row>"#,
])
func `a sheet that contradicts itself is damaged`(rows: String) {
  #expect(refusal(workbook(rows: rows)) == .damaged(part: sheetPart))
}

@Test(
  arguments: [
    (#"<row r="3"/>"#, \TableLimits.rows, 2, "rows"),
    ("<row/><row/><row/>", \.rows, 2, "rows"),
    (#"<row><c r="C1"/></row>"#, \.columns, 2, "columns"),
    (#"<row><c r="ZZZZZZZZZZZZZZZZZZZZZ1"/></row>"#, \.columns, 16_384, "columns"),
    (#"<row><c r="C1"><v>1</v></c></row>"#, \.cells, 2, "cells"),
    (#"<row><c t="inlineStr"><is><t>abc</t></is></c></row>"#, \.cellBytes, 2, "cellBytes"),
    (#"<row><c t="inlineStr"><is><t>ab</t><t>c</t></is></c></row>"#, \.cellBytes, 2, "cellBytes"),
    (String(repeating: "<a>", count: 70) + String(repeating: "</a>", count: 70), \.depth, 64, "depth"),
    ("<!--\(String(repeating: " ", count: 100_000))-->", \.tagBytes, 40_000, "tagBytes"),
    ("<row/>", \.unpackedBytes, 300, "unpackedBytes"),
    ("<row/>", \.archiveEntries, 5, "archiveEntries"),
  ] as [(String, Limit, Int, String)])
func `a workbook beyond a limit is refused by the name of the limit`(
  rows: String, limit: Limit, allowed: Int, name: String
) {
  #expect(refusal(workbook(rows: rows), limits: limits(limit, allowed)) == .tooLarge(limit: name, allowed: allowed))
}

@Test(
  arguments: [
    (\TableLimits.sharedStrings, 1, "sharedStrings"), (\.sharedStringBytes, 3, "sharedStringBytes"),
  ] as [(Limit, Int, String)])
func `too many shared strings are refused`(
  limit: Limit, allowed: Int, name: String
) {
  var workbook = SampleWorkbook()
  workbook.sharedStrings = "<si><t>ab</t></si><si><t>cd</t></si>"

  #expect(refusal(workbook, limits: limits(limit, allowed)) == .tooLarge(limit: name, allowed: allowed))
}

@Test func `a part that grows too much when unpacked is refused`() throws {
  let sheet = OutputSheet(
    name: "same", columns: [OutputColumn(title: "n")], rows: Array(repeating: [.text("the same")], count: 5000))
  var limits = TableLimits.standard
  limits.ratio = 5
  limits.bytesBelowRatio = 10_000

  try withTemporaryPath { path in
    try writeXLSX([sheet], to: path)
    let file = try TableFile(path: path, limits: limits)

    #expect(throws: TableFault.tooLarge(limit: "ratio", allowed: 5)) { try file.read(sheet: 0) { _ in } }
  }
}

@Test func `an archive with encrypted parts is protected by a password`() {
  let bytes = StoredArchive(SampleWorkbook().parts, isEncrypted: true).bytes

  #expect(throws: TableFault.passwordProtected) { try TableFile(bytes: bytes) }
}

@Test func `a part whose checksum is wrong is damaged`() throws {
  let original = workbook(rows: "<row><c><v>12345</v></c></row>").bytes
  let place = try #require(original.indices.first { original[$0...].starts(with: "12345".utf8) })
  var bytes = original
  bytes[place] = 0x39

  let file = try TableFile(bytes: bytes)

  #expect(throws: TableFault.damaged(part: sheetPart)) { try file.read(sheet: 0) { _ in } }
}

@Test(
  arguments: [
    (
      [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")], TableFault.openDocument
    ),
    ([("readme.txt", "hello")], .notATable),
    (
      [
        (
          "_rels/.rels",
          #"<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>"#
        ), ("word/document.xml", "<document/>"),
      ], .notATable
    ),
    (
      [
        (
          "_rels/.rels",
          #"<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>"#
        )
      ], .binaryExcel
    ),
    (
      [
        (
          "_rels/.rels",
          #"<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/gone.xml"/></Relationships>"#
        )
      ], .damaged(part: "xl/gone.xml")
    ),
    ([("xl/workbook.xml", "<workbook/>")], .damaged(part: "xl/workbook.xml")),
  ] as [([(String, String)], TableFault)])
func `an archive that is no workbook is refused for what it is`(parts: [(String, String)], fault: TableFault) {
  let bytes = StoredArchive(parts.map { (name: $0.0, content: $0.1) }).bytes

  #expect(throws: fault) { try TableFile(bytes: bytes) }
}

@Test func `a sheet that is listed but not there is damaged`() {
  var workbook = SampleWorkbook()
  workbook.sheetTarget = "worksheets/gone.xml"

  #expect(refusal(workbook) == .damaged(part: "xl/worksheets/gone.xml"))
}

import Tabular
import TestKit
import Testing

private let examples = [
  "ansatte-sap.csv", "ansatte.csv", "dekning.csv", "enheter.csv", "kompetanse.csv", "kurs.csv", "matrise.xlsx",
  "faulty/avkuttet.csv", "faulty/bare-overskrift.csv", "faulty/bilde.csv", "faulty/fodselsnummer.csv",
  "faulty/skjult-nummer.csv", "faulty/ti-feil.csv", "faulty/tvetydig.csv", "faulty/ukjent-form.csv",
]

/// Whether the bytes are read, or refused with a fault of ours; `false` for any other error.
private func isAnswered(_ bytes: [UInt8]) -> Bool {
  do {
    let file = try TableFile(bytes: bytes)
    for sheet in file.sheets.indices { try file.read(sheet: sheet) { _ in } }
    return true
  } catch {
    return error is TableFault
  }
}

@Test(arguments: examples)
func `a file broken off anywhere gets an answer`(name: String) throws {
  let bytes = try contentOfFixture(name)
  var generator = SeededGenerator(seed: 2026)

  for _ in 0..<200 {
    let end = Int.random(in: 0..<bytes.count, using: &generator)

    #expect(isAnswered(Array(bytes[..<end])), "broken off after \(end) bytes")
  }
}

@Test(arguments: examples)
func `a file with spoilt bytes gets an answer`(name: String) throws {
  let bytes = try contentOfFixture(name)
  var generator = SeededGenerator(seed: 2027)

  for round in 0..<50 {
    var spoilt = bytes
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      spoilt[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
    }

    #expect(isAnswered(spoilt), "round \(round)")
  }
}

@Test func `a workbook of bare XML with spoilt bytes gets an answer`() throws {
  var workbook = SampleWorkbook()
  workbook.rows = #"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c></row>"#
  workbook.sharedStrings = "<si><t>a_x000D_b</t></si>"
  workbook.styles = #"<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>"#
  var generator = SeededGenerator(seed: 2028)

  for round in 0..<500 {
    var parts = workbook.parts
    let index = Int.random(in: parts.indices, using: &generator)
    var content = Array(parts[index].content.utf8)
    content[Int.random(in: content.indices, using: &generator)] = UInt8.random(in: 0...127, using: &generator)
    parts[index].content = String(decoding: content, as: UTF8.self)

    #expect(isAnswered(StoredArchive(parts).bytes), "round \(round)")
  }
}

@Test func `a workbook broken off anywhere is damaged`() throws {
  let bytes = try contentOfFixture("matrise.xlsx")

  for end in stride(from: 4, to: bytes.count, by: 97) {
    #expect(throws: TableFault.damaged(part: "archive")) { try TableFile(bytes: Array(bytes[..<end])) }
  }
}

import Tabular
import Testing

@Test(
  arguments: [
    ("ansatte-sap.csv", TableFormat.csv(encoding: .utf16LittleEndian, delimiter: "\t"), 175, 8),
    ("ansatte.csv", .csv(encoding: .windows1252, delimiter: ";"), 177, 10),
    ("dekning.csv", .csv(encoding: .utf8, delimiter: ","), 113, 4),
    ("enheter.csv", .csv(encoding: .utf8BOM, delimiter: ";"), 11, 4),
    ("kompetanse.csv", .csv(encoding: .utf8, delimiter: ","), 1496, 7),
    ("kurs.csv", .csv(encoding: .utf8BOM, delimiter: ";"), 746, 6),
    ("faulty/bare-overskrift.csv", .csv(encoding: .utf8, delimiter: ","), 1, 7),
    ("faulty/ti-feil.csv", .csv(encoding: .utf8, delimiter: ","), 11, 7),
    ("faulty/ukjent-form.csv", .csv(encoding: .utf8, delimiter: ","), 2, 2),
  ] as [(String, TableFormat, Int, Int)])
func `an export is recognised and read whole`(name: String, format: TableFormat, count: Int, width: Int) throws {
  let file = try TableFile(path: fixture(name))
  let rows = try rows(file)

  #expect(file.format == format)
  #expect(rows.count == count)
  #expect(rows.allSatisfy { $0.cells.count == width && !$0.isCut })
}

@Test func `the cut export ends with a record that is cut`() throws {
  let rows = try rows(TableFile(path: fixture("faulty/avkuttet.csv")))

  #expect(rows.last?.isCut == true)
  #expect(rows.dropLast().allSatisfy { !$0.isCut })
}

@Test(arguments: [("faulty/tom.csv", TableFault.empty), ("faulty/bilde.csv", .notATable)])
func `an export that is no table is refused`(name: String, fault: TableFault) {
  #expect(throws: fault) { try TableFile(path: fixture(name)) }
}

@Test func `the matrix is read with its numbers as numbers`() throws {
  let file = try TableFile(path: fixture("matrise.xlsx"))
  let rows = try rows(file)

  #expect(file.format == .xlsx)
  #expect(file.sheets == ["Kompetansematrise"])
  #expect(rows.count == 31)
  #expect(rows[0].cells == [.text("Kompetansematrise Fjordvik sykehjem avd. 1")])
  #expect(rows[2].cells.first == .number(102))
  #expect(rows.dropFirst(2).reduce(0) { $0 + $1.cells.dropFirst(2).count { $0 != .empty } } == 258)
}

import Tabular
import Testing

private let encodings: [([UInt8], TextEncoding)] = [
  (utf8("navn;år\nÅse;1\n"), .utf8),
  (utf8("\u{FEFF}navn;år\nÅse;1\n"), .utf8BOM),
  (utf16("\u{FEFF}navn;år\nÅse;1\n"), .utf16LittleEndian),
  (utf16("\u{FEFF}navn;år\nÅse;1\n", bigEndian: true), .utf16BigEndian),
  (utf16("navn;år\nÅse;1\n"), .utf16LittleEndian),
  (utf16("navn;år\nÅse;1\n", bigEndian: true), .utf16BigEndian),
  (latin("navn;år\nÅse;1\n"), .windows1252),
]

@Test(arguments: encodings)
func `the encoding is found by content`(bytes: [UInt8], encoding: TextEncoding) throws {
  let file = try TableFile(bytes: bytes)

  #expect(file.format == .csv(encoding: encoding, delimiter: ";"))
  #expect(try rows(file).map(\.cells) == [[.text("navn"), .text("år")], [.text("Åse"), .text("1")]])
}

@Test func `Windows-1252 has its own characters where Latin-1 has controls`() throws {
  let file = try TableFile(bytes: latin("ø;b\n") + [0x80, 0x3B, 0x96, 0x0A])

  #expect(try rows(file).last?.cells == [.text("€"), .text("–")])
}

@Test func `UTF-16 beyond the first plane is read`() throws {
  let file = try TableFile(bytes: utf16("\u{FEFF}a;b\n😀;–\n"))

  #expect(try rows(file).last?.cells == [.text("😀"), .text("–")])
}

private let faulty: [([UInt8], Int)] = [
  (utf8("\u{FEFF}a;b\n1;") + [0xE5, 0x0A], 2),
  (utf8("a;b\nå;1\nø;2\n") + [0xE5, 0x0A], 4),
  (latin("å;b\nø;1\n") + [0x81, 0x0A], 3),
  (utf16("\u{FEFF}a;b\r\n1;2\r\n") + [0x00, 0xDC, 0x41, 0x00], 3),
]

@Test(arguments: faulty)
func `a byte that no encoding explains is told with its line`(bytes: [UInt8], line: Int) {
  #expect(throws: TableFault.encoding(line: line)) { try TableFile(bytes: bytes) }
}

@Test func `half a unit at the end of UTF-16 cuts the last record`() throws {
  let rows = try rows(TableFile(bytes: utf16("\u{FEFF}a;b\n1;2") + [0x41]))

  #expect(rows.last?.cells == [.text("1"), .text("2")])
  #expect(rows.last?.isCut == true)
}

@Test func `a lone letter at the end of a short Windows-1252 file is a letter`() throws {
  let rows = try rows(TableFile(bytes: latin("a;b\n1;Å")))

  #expect(rows.last?.cells == [.text("1"), .text("Å")])
  #expect(rows.last?.isCut == false)
}

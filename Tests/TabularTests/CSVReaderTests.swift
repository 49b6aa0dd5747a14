import Tabular
import Testing

@Test(
  arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\n\"1,1\",2\n", [["a", "b"], ["1,1", "2"]]),
    ("a,b\n\"say \"\"hi\"\"\",2\n", [["a", "b"], ["say \"hi\"", "2"]]),
    ("a,b\n\"\"\"\",\"\"\n", [["a", "b"], ["\"", ""]]),
    ("a,b\n\"1\r\n2\",3\n", [["a", "b"], ["1\r\n2", "3"]]),
    ("a,b\n5\" wide,2\n", [["a", "b"], ["5\" wide", "2"]]),
    ("a,b\n\"1\" x ,2\n", [["a", "b"], ["1 x", "2"]]),
    ("a,b\n\"1\"\"\" x,2\n", [["a", "b"], ["1\" x", "2"]]),
    ("a,b\n 1 ,\u{A0}2\u{A0}\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n\" 1 \",2\n", [["a", "b"], [" 1 ", "2"]]),
    ("a,b\n à,å \n", [["a", "b"], ["à", "å"]]),
    ("a,b\n1,2,3\n1\n", [["a", "b"], ["1", "2", "3"], ["1"]]),
    ("a,b\n\n  \n,\n1,2\n\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n\" \",\"\u{A0}\"\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n'+ x,\"'@y\"\n'z,'-5\n", [["a", "b"], ["+ x", "@y"], ["'z", "'-5"]]),
    ("one\ntwo\n", [["one"], ["two"]]),
  ] as [(String, [[String]])])
func `records come apart as RFC 4180 has it, and kindly where it is silent`(text: String, cells: [[String]]) throws {
  #expect(try texts(text) == cells)
}

@Test func `cells of a CSV file are text or empty`() throws {
  let cells = try rows("a,b,c\n1,,\"\"\n").map(\.cells)

  #expect(cells.last == [.text("1"), .empty, .empty])
}

@Test(arguments: ["\n", "\r\n", "\r"])
func `a record has the number of the line on which it starts`(lineBreak: String) throws {
  let lines = ["a,b", "", "\"1", "1\",2", "3,4"]

  let numbers = try rows(lines.joined(separator: lineBreak) + lineBreak).map(\.number)

  #expect(numbers == [1, 3, 5])
}

@Test(arguments: [
  ("a,b\n1,2\n", false), ("a,b\n1,2", false), ("a,b\n1", true), ("a,b\n1\n", false), ("a,b\n1,\"2", true),
  ("a,b\n1,2,3", false), ("a,b", false), ("\"a,b", true), ("a,b\n1,\"2\"", false), ("a,b\n1,\"2\"\"", true),
  ("a,b\n1,\"", true),
])
func `a record is cut when the file ends inside it`(text: String, isCut: Bool) throws {
  let rows = try rows(text)

  #expect(rows.last?.isCut == isCut)
  #expect(rows.dropLast().allSatisfy { !$0.isCut })
}

@Test func `a record is cut when the file ends inside a character`() throws {
  let bytes = Array("a,b\nÅse,Blå".utf8.dropLast())

  let last = try rows(TableFile(bytes: bytes)).last

  #expect(last?.isCut == true)
  #expect(last?.cells == [.text("Åse"), .text("Bl")])
}

@Test func `a quote that hides whole lines is told with its own line`() throws {
  var seen = 0
  let file = try TableFile(bytes: Array("a,b\n1,2\n\"3\n3\",\"4\n5,6\n7,8\n".utf8))

  #expect(throws: TableFault.openQuote(line: 4)) { try file.read(sheet: 0) { _ in seen += 1 } }
  #expect(seen == 2)
}

@Test func `what the reader of rows throws comes out again`() throws {
  struct Enough: Error {}
  var seen = 0
  let file = try TableFile(bytes: Array("a\n1\n2\n3\n".utf8))

  #expect(throws: Enough.self) {
    try file.read(sheet: 0) { _ in
      seen += 1
      if seen == 2 { throw Enough() }
    }
  }
  #expect(seen == 2)
}

@Test func `a file can be read twice`() throws {
  let file = try TableFile(bytes: Array("a,b\n1,2\n".utf8))

  #expect(try rows(file).count == 2)
  #expect(try rows(file).count == 2)
}

@Test func `a CSV file has one sheet without a name`() throws {
  let file = try TableFile(bytes: Array("a,b\n1,2\n".utf8))

  #expect(file.sheets == [""])
  #expect(file.byteCount == 8)
}

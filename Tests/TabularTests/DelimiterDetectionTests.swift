import Tabular
import Testing

@Test(
  arguments: [
    ("a,b\n1,2\n", ","), ("a;b\n1;2\n", ";"), ("a\tb\n1\t2\n", "\t"), ("a|b\n1|2\n", "|"),
    ("a;b\nHansen, Per;12,5\n", ";"),
    ("unit, place;b\n1;2\n3;4\n", ";"), ("a, b, c;d\n1;2\n3;4\n", ";"),
    ("a,b;c\n1,2\n3,4\n", ","),
    ("\"a;b;c\",d\n\"1;2;3\",4\n", ","),
    ("Staff in November\na;b;c\n1;2;3\n4;5;6\n", ";"),
    ("name\nHansen\n", ","), ("name\nx; y\nz\nw\n", ","), ("name\n", ","),
    ("sep=|\na;b|c\n1;2|3\n", "|"), ("SEP=;\r\na,b\r\n1,2\r\n", ";"),
  ] as [(String, Character)])
func `the delimiter is the one that parts the header and most records alike`(text: String, found: Character) throws {
  #expect(try delimiter(text) == found)
}

@Test(arguments: ["\n", "\r\n", "\r"])
func `a line that names the delimiter is no record but counts as a line`(lineBreak: String) throws {
  let rows = try rows(["sep=;", "a;b", "1;2", ""].joined(separator: lineBreak))

  #expect(rows.map(\.number) == [2, 3])
  #expect(rows.first?.cells == [.text("a"), .text("b")])
}

@Test func `a header that happens to begin like a delimiter line is a header`() throws {
  #expect(try texts("sep=a,b\n1,2\n") == [["sep=a", "b"], ["1", "2"]])
}

import Tabular
import Testing

@Test(
  arguments: [
    ("a,b\n1,2\n", \TableLimits.fileBytes, 7, "fileBytes"),
    ("a,b\n1,2\n3,4\n", \.rows, 2, "rows"),
    ("a\n\n\n\n\n", \.rows, 2, "rows"),
    ("a,b,c\n", \.columns, 2, "columns"),
    ("a,b\n1,2\n", \.cells, 3, "cells"),
    ("abc\n", \.cellBytes, 2, "cellBytes"),
    ("\"abc\"\n", \.cellBytes, 2, "cellBytes"),
    ("\"a\"\"b\"\n", \.cellBytes, 2, "cellBytes"),
  ] as [(String, Limit, Int, String)])
func `a text beyond a limit is refused by the name of the limit`(
  text: String, limit: Limit, allowed: Int, name: String
) {
  #expect(throws: TableFault.tooLarge(limit: name, allowed: allowed)) {
    try rows(text, limits: limits(limit, allowed))
  }
}

@Test func `a text at its limits is read`() throws {
  var limits = TableLimits.standard
  limits.fileBytes = 8
  limits.rows = 2
  limits.columns = 2
  limits.cells = 4
  limits.cellBytes = 1

  #expect(try rows("a,b\n1,2\n", limits: limits).count == 2)
}

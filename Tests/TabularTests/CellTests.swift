import Tabular
import Testing

@Test(
  arguments: [
    (Cell.number(12), "12"), (.number(-0.5), "-0.5"), (.number(0.1 + 0.2), "0.3"), (.number(1e-7), "0.0000001"),
    (.number(99.999_999_999_999_99), "100"), (.number(123_456_789_012), "123456789012"), (.number(-0.0), "0"),
    (.number(1e20), "100000000000000000000"), (.number(37.25), "37.25"), (.number(9.999_999_999_999_999_9), "10"),
    (.date(year: 2026, month: 1, day: 2), "2026-01-02"), (.empty, ""), (.text(" a "), " a "), (.boolean(true), "true"),
    (.fault("#N/A"), "#N/A"),
  ] as [(Cell, String)])
func `a cell reads as a person would type it`(cell: Cell, text: String) {
  #expect(cell.text == text)
}

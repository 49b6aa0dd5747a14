/// The column, counted from 0, of a reference such as `AB12`; `nil` if it does not begin with letters.
///
/// More letters than any sheet has columns for give a number larger than any column.
func column(ofReference reference: String) -> Int? {
  let letters = reference.utf8.prefix { (0x41...0x5A).contains($0 & 0xDF) }
  if letters.isEmpty { return nil }
  if letters.count > 8 { return Int.max }
  return letters.reduce(0) { $0 * 26 + Int($1 & 0xDF) - 0x40 } - 1
}

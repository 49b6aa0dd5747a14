/// The character that parts the cells: a semicolon, a tab, a bar or a comma.
///
/// Of those that part the first record, it is the one that parts most other records into as many cells, then the one
/// that gives most cells. If none parts the first record, it is a title, and more than half of the others must agree.
/// A file of one column has a comma.
func detectDelimiter(in text: DecodedText) throws(TableFault) -> UInt8 {
  var candidates: [DelimiterCandidate] = []
  for character: Character in [";", "\t", "|", ","] { candidates.append(try DelimiterCandidate(character, in: text)) }
  let best = candidates.filter(\.isPlausible).max { $0.rank.lexicographicallyPrecedes($1.rank) }
  return best?.delimiter ?? 0x2C
}

/// How the first records look when a certain character parts their cells.
private struct DelimiterCandidate {
  let delimiter: UInt8
  private let widths: [Int]

  init(_ character: Character, in text: DecodedText) throws(TableFault) {
    delimiter = character.asciiValue ?? 0x2C
    var reader = try CSVReader(text, delimiter: delimiter, limits: .standard)
    var widths: [Int] = []
    // A fault ends the sample; it is told when the file is read.
    while widths.count < 30, let row = try? reader.next() { widths.append(row.cells.count) }
    self.widths = widths
  }

  private var partsFirstRecord: Bool { widths.first.map { $0 > 1 } ?? false }

  /// The width of the first record, or the most common one below a title.
  private var width: Int {
    if partsFirstRecord { return widths[0] }
    let counts = Dictionary(grouping: widths.dropFirst().filter { $0 > 1 }, by: \.self).mapValues(\.count)
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
  }

  private var agreeing: Int { widths.count { $0 == width } }

  var isPlausible: Bool { partsFirstRecord || width > 1 && agreeing * 2 > widths.count - 1 }

  var rank: [Int] { [partsFirstRecord ? 1 : 0, agreeing, width] }
}

/// The content of a text file as UTF-8.
struct DecodedText: Sendable {
  let encoding: TextEncoding
  let bytes: [UInt8]

  /// Where the text begins in `bytes`: after the byte order mark, and after a line that only names the delimiter.
  private(set) var start = 0

  /// The number of the line at `start`.
  private(set) var firstLine = 1

  /// Whether the file stops in the middle of a character; that character is left out.
  let endsInsideCharacter: Bool

  /// Recognises the encoding, by the byte order mark if there is one.
  ///
  /// Without a mark, what is not plainly UTF-16 and not valid UTF-8 is Windows-1252, unless most of its letters beyond
  /// ASCII are valid UTF-8: such a file has been pasted together from both, and guessing would spoil names.
  init(_ content: [UInt8]) throws(TableFault) {
    if let (order, start) = utf16Order(of: content) {
      let decoded = try decodeUTF16(content[start...], order)
      encoding = order == .little ? .utf16LittleEndian : .utf16BigEndian
      bytes = decoded.bytes
      endsInsideCharacter = decoded.endsInsideCharacter
      if containsControls(bytes) { throw .notATable }
    } else {
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      let isMarked = content.starts(with: mark)
      if containsControls(content) { throw .notATable }
      switch UTF8Check(content) {
      case .valid:
        encoding = isMarked ? .utf8BOM : .utf8
        bytes = content
        endsInsideCharacter = false
      case .cut(let end, let isPlainlyUTF8) where isMarked || isPlainlyUTF8:
        encoding = isMarked ? .utf8BOM : .utf8
        bytes = Array(content[..<end])
        endsInsideCharacter = true
      case .invalid(let place, let isMostlyValid) where isMarked || isMostlyValid:
        throw .encoding(line: line(of: place, in: content))
      case .cut, .invalid:
        encoding = .windows1252
        bytes = try decodeWindows1252(content)
        endsInsideCharacter = false
      }
      start = isMarked ? min(mark.count, bytes.count) : 0
    }
    if bytes[start...].allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { throw .empty }
  }

  /// Takes away a first line such as `sep=;`, with which Excel is told the delimiter, and gives that delimiter.
  mutating func removeDelimiterLine() -> UInt8? {
    let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count == 5, let delimiter = line.last, line.dropLast().map({ $0 | 0x20 }).elementsEqual("sep=".utf8),
      delimiter < 0x80, delimiter != 0x22
    else { return nil }
    let lineBreak = bytes[line.endIndex...].starts(with: [0x0D, 0x0A]) ? 2 : 1
    start = min(line.endIndex + lineBreak, bytes.count)
    firstLine = 2
    return delimiter
  }
}

/// Whether there are control characters, other than tabs and line breaks, which no table has.
private func containsControls(_ bytes: [UInt8]) -> Bool {
  bytes.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
}

/// The number of the line that a place is on, counted from 1.
func line(of place: Int, in bytes: [UInt8]) -> Int {
  var line = 1
  for index in bytes.indices.prefix(place) {
    let isLineFeed = bytes[index] == 0x0A
    if isLineFeed && (index == 0 || bytes[index - 1] != 0x0D) || bytes[index] == 0x0D { line += 1 }
  }
  return line
}

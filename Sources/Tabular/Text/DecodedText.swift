/// The content of a text file as UTF-8: in memory, or left in the file where that is long.
struct DecodedText: Sendable {
  let encoding: TextEncoding
  /// In bytes.
  let length: Int
  private let content: Content

  private enum Content {
    case memory([UInt8])
    case file(OpenFile, pieceBytes: Int)
  }

  /// Where the text begins: after the byte order mark, and after a line that only names the delimiter.
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
    let bytes: [UInt8]
    if let (order, start) = utf16Order(of: content) {
      let decoded = try decodeUTF16(content[start...], order)
      encoding = order == .little ? .utf16LittleEndian : .utf16BigEndian
      bytes = decoded.bytes
      endsInsideCharacter = decoded.endsInsideCharacter
      if containsControls(bytes) { throw .notATable }
    } else {
      let isMarked = content.starts(with: utf8Mark)
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
      start = isMarked ? min(utf8Mark.count, bytes.count) : 0
    }
    self.content = .memory(bytes)
    length = bytes.count
    if isBlank(bytes[start...]) { throw .empty }
  }

  /// Leaves the text in its file, after a look at every byte; `nil` where it is not plain UTF-8 from end to end, or the file
  /// is something else, which only its whole content can tell.
  init?(leftIn file: OpenFile, pieceBytes: Int) throws(TableFault) {
    var piece: [UInt8] = []
    var offset = 0
    var isBlankSoFar = true
    var isMarked = false
    // Of the piece at hand.
    var markLength = 0
    while offset < file.size {
      // What remains of the piece before is the beginning of a character.
      try file.read(from: offset, count: pieceBytes, into: &piece)
      if offset == 0 {
        guard let kind = try? ContentKind(of: piece), kind == .text, utf16Order(of: piece) == nil else { return nil }
        isMarked = piece.starts(with: utf8Mark)
        markLength = isMarked ? utf8Mark.count : 0
      }
      offset = min(offset + pieceBytes, file.size)
      let whole = offset == file.size ? piece.count : (piece.lastIndex { $0 < 0x80 } ?? -1) + 1
      if whole == 0 && piece.count > pieceBytes + 4 { return nil }
      let rest = Array(piece[whole...])
      piece.removeLast(rest.count)
      if containsControls(piece) { throw .notATable }
      guard case .valid = UTF8Check(piece) else { return nil }
      if isBlankSoFar { isBlankSoFar = isBlank(piece.dropFirst(markLength)) }
      if !piece.isEmpty { markLength = 0 }
      piece = rest
    }
    if isBlankSoFar { throw .empty }
    encoding = isMarked ? .utf8BOM : .utf8
    length = file.size
    content = .file(file, pieceBytes: pieceBytes)
    start = isMarked ? utf8Mark.count : 0
    endsInsideCharacter = false
  }

  /// Adds the next piece of the text from a place on: all of it where it lies in memory.
  func read(from offset: Int, atLeast count: Int = 0, into bytes: inout [UInt8]) throws(TableFault) {
    switch content {
    case .memory(let all):
      if bytes.isEmpty && offset == 0 { bytes = all } else { bytes += all[offset...] }
    case .file(let file, let pieceBytes): try file.read(from: offset, count: max(pieceBytes, count), into: &bytes)
    }
  }

  /// Takes away a first line such as `sep=;`, with which Excel is told the delimiter, and gives that delimiter.
  mutating func removeDelimiterLine() throws(TableFault) -> UInt8? {
    var bytes: [UInt8] = []
    try read(from: start, into: &bytes)
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count == 5, let delimiter = line.last, line.dropLast().map({ $0 | 0x20 }).elementsEqual("sep=".utf8),
      delimiter < 0x80, delimiter != 0x22
    else { return nil }
    let lineBreak = bytes[line.endIndex...].starts(with: [0x0D, 0x0A]) ? 2 : 1
    start = min(start + line.endIndex + lineBreak, length)
    firstLine = 2
    return delimiter
  }
}

private let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
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

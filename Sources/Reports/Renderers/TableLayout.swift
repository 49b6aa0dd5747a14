/// How the columns of a table share the width of a terminal.
///
/// Columns give way at spaces first. Where that is not enough, whole columns move under their row, those that may yield
/// before the others; a word is broken only when a single column is still too wide.
struct TableLayout: Equatable {
  /// The columns that stand beside each other.
  private(set) var kept: [Int]
  /// Those that follow under the row, each with its heading.
  private(set) var moved: [Int] = []
  /// The width of each kept column.
  private(set) var widths: [Int]

  /// - Parameter texts: the cells of each row.
  init(_ columns: [ReportTable.Column], _ texts: [[String]], width: Int) {
    let natural = columns.indices.map { column in
      max(columns[column].title.length, texts.map { $0[column].length }.max() ?? 0)
    }
    kept = Array(columns.indices)
    widths = natural
    guard !fits(width) else { return }

    let floors = columns.indices.map { column in
      min(natural[column], longestPart(of: [columns[column].title] + texts.map { $0[column] }))
    }
    let movable = columns.indices.dropFirst().reversed()
    for column in movable.filter({ columns[$0].yields }) + movable.filter({ !columns[$0].yields }) {
      widths = kept.map { floors[$0] }
      if fits(width) { break }
      kept.removeAll { $0 == column }
      moved.insert(column, at: moved.firstIndex { $0 > column } ?? moved.endIndex)
    }
    widths = kept.map { natural[$0] }
    shrink(to: kept.map { min(natural[$0], max(floors[$0], columns[$0].minimumWidth ?? natural[$0])) }, width)
    shrink(to: kept.map { floors[$0] }, width)
    shrink(to: kept.map { _ in 1 }, width)
  }

  private func fits(_ width: Int) -> Bool { widths.reduce(0, +) + 2 * (widths.count - 1) <= width }

  /// Takes from the widest, one character at a time, until the table fits or every column is at its floor.
  private mutating func shrink(to floors: [Int], _ width: Int) {
    while !fits(width) {
      let flexible = widths.indices.filter { widths[$0] > floors[$0] }
      guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
    }
  }
}

/// The longest stretch that is not broken willingly.
private func longestPart(of texts: [String]) -> Int {
  var longest = 0
  for text in texts where text.utf8.count > longest {
    for word in words(of: text) where word.utf8.count > longest {
      longest = max(longest, parts(of: word).map(\.length).max() ?? 0)
    }
  }
  return longest
}

/// A word in the parts between which a line may end: after a slash or a dash inside it.
///
/// - Parameter breaksHyphens: after a hyphen too; elsewhere codes are to stay whole.
private func parts(of word: Substring, breaksHyphens: Bool = false) -> [Substring] {
  func isMark(_ character: Character) -> Bool {
    character == "/" || character == "–" || (breaksHyphens && character == "-")
  }
  guard word.contains(where: isMark) else { return [word] }
  var parts: [Substring] = []
  var start = word.startIndex
  for index in word.indices where isMark(word[index]) {
    let next = word.index(after: index)
    // Short ones such as «1–5» and «//» stay in one piece.
    guard next < word.endIndex, word[next].isLetter || word[next].isNumber,
      word.distance(from: start, to: next) >= 4
    else { continue }
    parts.append(word[start..<next])
    start = next
  }
  return parts + [word[start...]]
}

/// Words on lines of at most so many characters; a word that is longer than a line is broken.
func wrapped(_ text: String, _ width: Int) -> [String] {
  guard text.utf8.count > width, text.length > width, width > 0 else { return [text] }
  var lines: [String] = []
  var line = ""
  var lineLength = 0
  for word in words(of: text) {
    let length = word.length
    if !line.isEmpty, lineLength + 1 + length <= width {
      line += " " + word
      lineLength += 1 + length
      continue
    }
    if !line.isEmpty { lines.append(line) }
    line = ""
    for part in length > width ? parts(of: word, breaksHyphens: true) : [word] {
      var part = part
      if !line.isEmpty, line.count + part.count > width {
        lines.append(line)
        line = ""
      }
      while part.count > width {
        lines.append(String(part.prefix(width)))
        part = part.dropFirst(width)
      }
      line += part
    }
    lineLength = line.length
  }
  return lines + [line]
}

private func words(of text: String) -> [Substring] {
  text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).map(Substring.init)
}

extension StringProtocol {
  /// How many characters it has; counted by bytes where nothing can combine with the letter before it, since to look
  /// at character by character takes ten times as long, and a table asks for every cell.
  var length: Int {
    var letters = 0
    for byte in utf8 {
      // From U+0300, which begins with this byte.
      if byte >= 0xCC { return count }
      if byte & 0xC0 != 0x80 { letters += 1 }
    }
    return letters
  }
}

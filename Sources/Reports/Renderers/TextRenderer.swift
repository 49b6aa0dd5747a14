public import Domain
import Wording

/// A report as lines for a terminal or a text file.
public struct TextRenderer: Sendable {
  public let language: Language
  /// How many characters fit on a line.
  public let width: Int
  public let usesColour: Bool

  public init(language: Language, width: Int, usesColour: Bool) {
    self.language = language
    self.width = max(40, width)
    self.usesColour = usesColour
  }

  public func render(_ report: Report) -> String {
    var blocks: [String] = []
    let head = [bold(shown(report.title))] + report.facts.flatMap { wrapped(shown($0), width) }
    blocks.append(head.joined(separator: "\n"))
    for section in report.sections {
      var lines: [String] = []
      if !section.heading.isEmpty { lines.append(bold(shown(section.heading))) }
      lines += section.paragraphs.flatMap { wrapped(shown($0), width) }
      if let table = section.table { lines += self.lines(of: table) }
      for (paragraph, table) in section.chart?.texts(width: width) ?? [] {
        lines += paragraph.map { wrapped(shown($0), width) } ?? []
        lines += self.lines(of: table)
      }
      if !lines.isEmpty { blocks.append(lines.joined(separator: "\n")) }
    }
    if !report.notes.isEmpty {
      blocks.append(report.notes.flatMap { wrapped(shown($0), width) }.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func lines(of table: ReportTable) -> [String] {
    if table.hasDetails { return linesWithDetails(of: table) }
    let texts = table.rows.map { row in row.map { shown(text(of: $0)) } }
    let widths = columnWidths(table, texts)
    var lines = headerLines(table.columns, widths)
    for (row, cells) in zip(table.rows, texts) { lines += self.lines(ofRow: row, cells, widths, table.columns) }
    return lines
  }

  /// The last column of each row under the row, indented.
  private func linesWithDetails(of table: ReportTable) -> [String] {
    let brief = ReportTable(columns: Array(table.columns.dropLast()), rows: table.rows.map { Array($0.dropLast()) })
    let indent = String(repeating: " ", count: 7)
    let texts = brief.rows.map { row in row.map { shown(text(of: $0)) } }
    let widths = columnWidths(brief, texts)
    var lines = headerLines(brief.columns, widths)
    for (index, cells) in texts.enumerated() {
      lines += self.lines(ofRow: brief.rows[index], cells, widths, brief.columns)
      let details = table.rows[index].last.map { shown(text(of: $0)) } ?? ""
      if !details.isEmpty { lines += wrapped(details, width - indent.count).map { indent + $0 } }
    }
    return lines
  }

  private func headerLines(_ columns: [ReportTable.Column], _ widths: [Int]) -> [String] {
    let titles = zip(columns, widths).map { wrapped($0.title, $1) }
    let rows = (0..<(titles.map(\.count).max() ?? 0)).map { index in
      line(titles.map { index < $0.count ? $0[index] : "" }, widths, columns, style: bold)
    }
    return rows + [widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")]
  }

  private func lines(
    ofRow row: [ReportTable.Cell], _ cells: [String], _ widths: [Int], _ columns: [ReportTable.Column]
  ) -> [String] {
    let wrappedCells = zip(cells, widths).map { wrapped($0, $1) }
    return (0..<(wrappedCells.map(\.count).max() ?? 0)).map { index in
      line(wrappedCells.map { index < $0.count ? $0[index] : "" }, widths, columns, tones: row.map(tone))
    }
  }

  private func line(
    _ cells: [String], _ widths: [Int], _ columns: [ReportTable.Column], tones: [ReportTable.Tone] = [],
    style: (String) -> String = { $0 }
  ) -> String {
    var parts: [String] = []
    for (index, cell) in cells.enumerated() {
      let padding = String(repeating: " ", count: max(0, widths[index] - cell.count))
      let coloured = index < tones.count ? colour(cell, tones[index]) : style(cell)
      let isLast = index == cells.count - 1
      parts.append(columns[index].alignment == .trailing ? padding + coloured : coloured + (isLast ? "" : padding))
    }
    var text = parts.joined(separator: "  ")
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }

  /// Natural widths, taken back column by column, the widest first, until the table fits.
  private func columnWidths(_ table: ReportTable, _ texts: [[String]]) -> [Int] {
    var widths = table.columns.indices.map { column in
      max(table.columns[column].title.count, texts.map { $0[column].count }.max() ?? 0)
    }
    func total() -> Int { widths.reduce(0, +) + 2 * (widths.count - 1) }
    while total() > width {
      let flexible = widths.indices.filter { widths[$0] > (table.columns[$0].minimumWidth ?? .max) }
      guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private func text(of cell: ReportTable.Cell) -> String { cell.text(language) }

  private func tone(_ cell: ReportTable.Cell) -> ReportTable.Tone {
    if case .mark(_, let tone) = cell { tone } else { .plain }
  }

  private func bold(_ text: String) -> String { usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  private func colour(_ text: String, _ tone: ReportTable.Tone) -> String {
    guard usesColour, !text.isEmpty else { return text }
    let code =
      switch tone {
      case .good: "32"
      case .near: "33"
      case .bad: "31"
      case .plain: ""
      }
    return code.isEmpty ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

/// Words on lines of at most so many characters; a longer word is broken.
func wrapped(_ text: String, _ width: Int) -> [String] {
  guard text.count > width, width > 0 else { return [text] }
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ", omittingEmptySubsequences: false) {
    var word = String(word)
    if !line.isEmpty, line.count + 1 + word.count <= width {
      line += " " + word
      continue
    }
    if !line.isEmpty { lines.append(line) }
    while word.count > width {
      lines.append(String(word.prefix(width)))
      word = String(word.dropFirst(width))
    }
    line = word
  }
  return lines + [line]
}

/// Text from outside with its control characters made visible, so that it cannot move the cursor or hide a line.
public func shown(_ text: String) -> String {
  func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
  guard text.unicodeScalars.contains(where: isControl) else { return text }
  return String(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : Character($0) })
}

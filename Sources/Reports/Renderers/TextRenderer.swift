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
    let head = wrapped(shown(report.title), width).map(bold) + report.facts.flatMap { wrapped(shown($0), width) }
    blocks.append(head.joined(separator: "\n"))
    for section in report.sections {
      if section.isEmptyTable { continue }
      var lines: [String] = []
      if !section.heading.isEmpty { lines += wrapped(shown(section.heading), width).map(bold) }
      lines += section.paragraphs.flatMap { wrapped(shown($0), width) }
      if let table = section.table { lines += self.lines(of: table) }
      for (paragraph, table) in section.chart?.texts(width: width) ?? [] {
        lines += paragraph.map { wrapped(shown($0), width) } ?? []
        lines += self.lines(of: table)
      }
      if !lines.isEmpty { blocks.append(lines.joined(separator: "\n")) }
    }
    let notes = report.notes + report.commands
    if !notes.isEmpty {
      blocks.append(notes.flatMap { wrapped(shown($0), width) }.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func lines(of table: ReportTable) -> [String] {
    let texts = table.rows.map { row in row.map { shown(text(of: $0)) } }
    let beside = table.hasDetails ? Array(table.columns.dropLast()) : table.columns
    let layout = TableLayout(beside, texts, width: width)
    let columns = layout.kept.map { table.columns[$0] }
    var lines = headerLines(columns, layout.widths)
    for (row, cells) in zip(table.rows, texts) {
      lines += self.lines(ofRow: layout.kept.map { row[$0] }, layout.kept.map { cells[$0] }, layout.widths, columns)
      lines += linesUnder(cells, layout.moved, table)
    }
    return lines
  }

  /// What stands under a row, indented: the columns that found no room beside it, and its details.
  private func linesUnder(_ cells: [String], _ moved: [Int], _ table: ReportTable) -> [String] {
    let labelled = moved.filter { !cells[$0].isEmpty }.map { column in
      let title = table.columns[column].title
      return title.isEmpty ? cells[column] : "\(title): \(cells[column])"
    }
    let details = table.hasDetails ? table.details(cells.last ?? "") : ""
    let indent = String(repeating: " ", count: 7)
    return [labelled.joined(separator: " · "), details].filter { !$0.isEmpty }.flatMap { text in
      wrapped(text, width - indent.count).map { indent + $0 }
    }
  }

  private func headerLines(_ columns: [ReportTable.Column], _ widths: [Int]) -> [String] {
    guard columns.contains(where: { !$0.title.isEmpty }) else { return [] }
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
    let height = wrappedCells.reduce(0) { max($0, $1.count) }
    if height == 1 { return [line(cells, widths, columns, tones: row.map(tone))] }
    return (0..<height).map { index in
      line(wrappedCells.map { index < $0.count ? $0[index] : "" }, widths, columns, tones: row.map(tone))
    }
  }

  private func line(
    _ cells: [String], _ widths: [Int], _ columns: [ReportTable.Column], tones: [ReportTable.Tone] = [],
    style: (String) -> String = { $0 }
  ) -> String {
    var text = ""
    func pad(_ count: Int) { for _ in 0..<max(0, count) { text += " " } }
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += "  " }
      let missing = widths[index] - cell.length
      let isTrailing = columns[index].alignment == .trailing
      if isTrailing { pad(missing) }
      text += index < tones.count ? colour(cell, tones[index]) : style(cell)
      if !isTrailing, index < cells.count - 1 { pad(missing) }
    }
    while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
    return text
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

/// Text from outside with its control characters made visible, so that it cannot move the cursor or hide a line.
public func shown(_ text: String) -> String {
  func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
  // Most texts hold no byte that any of them begins with.
  guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }),
    text.unicodeScalars.contains(where: isControl)
  else { return text }
  return String(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : Character($0) })
}

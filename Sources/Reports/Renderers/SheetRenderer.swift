public import Domain
public import Tabular

extension Report {
  /// The report's tables as sheets for CSV and XLSX, with the facts and notes above the header.
  ///
  /// A report without a table gives one sheet with its lines.
  public func sheets() -> [OutputSheet] {
    let tables = sections.compactMap { section in
      (section.table ?? section.chart?.table).map { (section.heading, $0) }
    }
    guard !tables.isEmpty else {
      let lines = facts + sections.flatMap(\.paragraphs) + notes
      return [OutputSheet(name: title, columns: [OutputColumn(title: title)], rows: lines.map { [.text($0)] })]
    }
    return tables.map { heading, table in
      OutputSheet(
        name: heading.isEmpty ? title : heading, notes: [title] + facts + notes,
        columns: table.columns.map { OutputColumn(title: $0.title) }, rows: table.rows.map { $0.map(outputCell) },
        highlights: highlights(of: table))
    }
  }

  /// The tables as bare CSV, each by itself with its name, without lines above the header: what other programs read.
  public func csvTables(for language: Language) -> [(name: String, bytes: [UInt8])] {
    sheets().map { sheet in
      var sheet = sheet
      sheet.notes = []
      return (sheet.name, csvBytes(of: sheet, style: .of(language)))
    }
  }

  /// What is left to say where the tables have no rows: why, and what the answer rests on.
  public var wordsBesideNoRows: [String] {
    let tables = sections.compactMap { $0.table ?? $0.chart?.table }
    guard !tables.isEmpty, tables.allSatisfy(\.rows.isEmpty) else { return [] }
    return facts + sections.flatMap(\.paragraphs) + notes + commands
  }

  /// The first table as bare CSV.
  public func csv(for language: Language) -> [UInt8] { csvTables(for: language)[0].bytes }
}

extension CSVStyle {
  /// What opens with a double click where the language is used.
  static func of(_ language: Language) -> CSVStyle { language == .english ? .canonical : .norwegianExcel }
}

func outputCell(_ cell: ReportTable.Cell) -> OutputCell {
  switch cell {
  case .empty: return .empty
  case .text(let text): return text.isEmpty ? .empty : .text(text)
  case .mark(let text, _): return wholeNumber(text).map { .integer($0) } ?? (text.isEmpty ? .empty : .text(text))
  case .number(let value): return .integer(value)
  case .hundredths(let value): return value % 100 == 0 ? .integer(value / 100) : .decimal(Double(value) / 100)
  case .percent(let value): return .percent(Double(value) / 100)
  case .date(let date):
    let (year, month, day) = date.components
    return .date(year: year, month: month, day: day)
  }
}

/// The number that a mark is, such as a level; `nil` where it says more than that, such as `3~` or `<5`.
private func wholeNumber(_ text: String) -> Int? {
  guard text.count <= 15, let number = Int(text), "\(number)" == text else { return nil }
  return number
}

/// The looks that follow the numbers of a column, and the marks that have a tone.
private func highlights(of table: ReportTable) -> [OutputHighlight] {
  table.columns.enumerated().flatMap { index, column -> [OutputHighlight] in
    var marks: [OutputHighlight] = []
    for row in table.rows where index < row.count {
      guard case .mark(let text, let tone) = row[index], !text.isEmpty, let look = tone.look else { continue }
      let when = wholeNumber(text).map { OutputHighlight.Condition.equals(Double($0)) } ?? .equalsText(text)
      let mark = OutputHighlight(column: index, when: when, look: look)
      if !marks.contains(mark) { marks.append(mark) }
    }
    let numbers: [OutputHighlight] =
      switch column.highlight {
      case .coverage:
        [
          OutputHighlight(column: index, when: .atLeast(1), look: .good),
          OutputHighlight(column: index, when: .above(0), look: .near),
          OutputHighlight(column: index, when: .equals(0), look: .bad),
        ]
      case .missing: [OutputHighlight(column: index, when: .above(0), look: .bad)]
      case nil: []
      }
    return numbers + marks
  }
}

extension ReportTable.Tone {
  fileprivate var look: OutputHighlight.Look? {
    switch self {
    case .good: .good
    case .near: .near
    case .bad: .bad
    case .plain: nil
    }
  }
}

extension Report {
  /// Writes the tables as a workbook, a sheet each.
  ///
  /// - Throws: `WriteFault`.
  public func writeWorkbook(to path: String) throws { try writeXLSX(sheets(), to: path) }
}

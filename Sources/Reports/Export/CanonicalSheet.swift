public import Domain
import Tabular

/// A table of the registry in the canonical form, ready to be written.
public struct CanonicalSheet: Sendable {
  private let sheet: OutputSheet
  private let name: String

  public init(
    _ table: CanonicalTable, units: [CareUnit], files: [PersonnelFile], coverage: [CoverageRule], volumes: [Volume]
  ) {
    name = table.rawValue
    sheet = table.sheet(units: units, files: files, coverage: coverage, volumes: volumes)
  }

  /// Comma, LF, ISO dates: the form that others rely on, in every language.
  public var csv: [UInt8] { csvBytes(of: sheet, style: .canonical) }

  /// - Throws: `WriteFault`.
  public func writeWorkbook(to path: String) throws { try writeXLSX([sheet], to: path) }

  /// The answer `nedenfra.export/1`.
  public var json: JSONValue {
    let titles = sheet.columns.map(\.title)
    let rows = sheet.rows.map { row in
      JSONValue.object(Dictionary(zip(titles, row.map(value))) { first, _ in first })
    }
    return ["schema": "nedenfra.export/1", "table": .string(name), "rows": .array(rows)]
  }

  /// The table for the eye.
  public var report: Report {
    Report(
      title: name,
      sections: [
        .init(
          table: ReportTable(
            columns: sheet.columns.map { .init($0.title) }, rows: sheet.rows.map { $0.map(reportCell) }))
      ])
  }

  /// As the file has it: a year of birth has no separators.
  private func reportCell(_ cell: OutputCell) -> ReportTable.Cell {
    switch value(cell) {
    case .string(let text): .text(text)
    case .integer(let number): .text(String(number))
    case .decimal(let number): .text("\(number)")
    case .boolean(let truth): .text(truth ? "true" : "false")
    case .null, .array, .object: .empty
    }
  }

  private func value(_ cell: OutputCell) -> JSONValue {
    switch cell {
    case .empty: .null
    case .text(let text): .string(text)
    case .integer(let number): .integer(number)
    case .decimal(let number), .percent(let number): .decimal(number)
    case .date(let year, let month, let day):
      JSONValue(CalendarDate(year: year, month: month, day: day)?.iso)
    case .boolean(let truth): .boolean(truth)
    }
  }
}

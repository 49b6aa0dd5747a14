public import Domain
public import Matching
import Tabular
import Wording

/// The rows of the gap report as bare CSV, handed on piece by piece in their order: there can be millions.
public func gapCSV<Rows: RandomAccessCollection<Coverage> & Sendable>(
  _ rows: Rows, _ catalogue: Catalogue, _ language: Language, to write: ([UInt8]) throws -> Void
) async throws where Rows.Index == Int {
  let format = GapCSV(catalogue, language)
  try write(format.header)
  for start in stride(from: rows.startIndex, to: rows.endIndex, by: 2 * GapCSV.piece) {
    let middle = min(start + GapCSV.piece, rows.endIndex)
    let end = min(middle + GapCSV.piece, rows.endIndex)
    async let later = format.bytes(of: rows, middle..<end)
    try write(format.bytes(of: rows, start..<middle))
    try await write(later)
  }
}

private struct GapCSV: Sendable {
  let language: Language
  let writer: CSVWriter
  /// As they stand in a cell.
  let names: [TaskCode: [UInt8]]
  let shifts: [CoverageRule.Shift: [UInt8]]

  private let verdicts = Verdict.allCases

  /// How many rows are written at once.
  static let piece = 8192

  init(_ catalogue: Catalogue, _ language: Language) {
    self.language = language
    let writer = CSVWriter(style: .of(language))
    names = Dictionary(
      uniqueKeysWithValues: catalogue.tasks.map { ($0.code, Self.cell(catalogue.name(of: $0.code, language), writer)) })
    shifts = Dictionary(
      uniqueKeysWithValues: CoverageRule.Shift.allCases.map { ($0, Self.cell($0.name[language], writer)) })
    self.writer = writer
  }

  private static func cell(_ text: String, _ writer: CSVWriter) -> [UInt8] {
    var bytes: [UInt8] = []
    writer.append(outputCell(.text(text)), to: &bytes)
    return bytes
  }

  var header: [UInt8] {
    var bytes = writer.beginning
    writer.append(gapColumns(language, columnForEachVerdict: true).map { .text($0.title) }, to: &bytes)
    return bytes
  }

  func bytes<Rows: RandomAccessCollection<Coverage>>(of rows: Rows, _ range: Range<Int>) -> [UInt8]
  where Rows.Index == Int {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count * 96)
    var (unit, unitCell): (UnitCode, [UInt8]) = ("", [])
    for index in range {
      let row = rows[index]
      // Rows of a unit mostly follow each other.
      if row.unit != unit { (unit, unitCell) = (row.unit, Self.cell(row.unit.rawValue, writer)) }
      bytes += unitCell
      writer.endCell(&bytes)
      bytes += names[row.task] ?? []
      writer.endCell(&bytes)
      bytes += shifts[row.shift] ?? []
      forEachGapFigure(row, verdicts) { figure in
        writer.endCell(&bytes)
        switch figure {
        case .none: break
        case .number(let number): writer.append(number, to: &bytes)
        case .hundredths(let hundredths): writer.append(hundredths: hundredths, to: &bytes)
        case .percent: writer.append(outputCell(figure.cell), to: &bytes)
        }
      }
      writer.endCell(&bytes)
      writer.append(outputCell(gapNote(row, language)), to: &bytes)
      writer.endRecord(&bytes)
    }
    return bytes
  }
}

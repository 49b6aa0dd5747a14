public import Domain
public import Matching
import Tabular

/// The rows of the gap report as bare CSV, handed on piece by piece in their order: there can be millions.
public func gapCSV<Rows: RandomAccessCollection<Coverage> & Sendable>(
  _ rows: Rows, _ catalogue: Catalogue, _ language: Language, to write: ([UInt8]) throws -> Void
) async throws where Rows.Index == Int {
  let format = GapCSV(catalogue, language)
  try write(format.header)
  for start in stride(from: rows.startIndex, to: rows.endIndex, by: 2 * GapCSV.piece) {
    let middle = min(start + GapCSV.piece, rows.endIndex)
    let end = min(middle + GapCSV.piece, rows.endIndex)
    async let later = format.bytes(of: rows[middle..<end])
    try write(format.bytes(of: rows[start..<middle]))
    try await write(later)
  }
}

private struct GapCSV: Sendable {
  let language: Language
  let writer: CSVWriter
  let names: [TaskCode: String]

  /// How many rows are written at once.
  static let piece = 8192

  init(_ catalogue: Catalogue, _ language: Language) {
    self.language = language
    writer = CSVWriter(style: .of(language))
    names = Dictionary(uniqueKeysWithValues: catalogue.tasks.map { ($0.code, catalogue.name(of: $0.code, language)) })
  }

  var header: [UInt8] {
    var bytes = writer.beginning
    writer.append(gapColumns(language, columnForEachVerdict: true).map { .text($0.title) }, to: &bytes)
    return bytes
  }

  func bytes(of rows: some Collection<Coverage>) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows {
      var isFirst = true
      forEachGapCell(row, taskName: names[row.task] ?? row.task.rawValue, language, Verdict.allCases) { cell in
        if !isFirst { writer.endCell(&bytes) }
        isFirst = false
        if case .hundredths(let hundredths) = cell {
          writer.append(hundredths: hundredths, to: &bytes)
        } else {
          writer.append(outputCell(cell), to: &bytes)
        }
      }
      writer.endRecord(&bytes)
    }
    return bytes
  }
}

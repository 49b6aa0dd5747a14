import Domain
import Tabular

extension NationalIdentityNumber {
  /// Whether the cell holds a national identity number in any of its shapes.
  static func occurs(in cell: Cell) -> Bool {
    switch cell {
    case .text(let text): hasTenDigits(text) && occurs(in: text)
    case .number(let value): value >= 1e9 && value < 1e11 && occurs(in: cell.text)
    case .empty, .date, .boolean, .fault: false
    }
  }

  /// Whether a cell that nobody uses holds one: only eleven digits in a row count, or six and five, so that telephone
  /// numbers are left in peace.
  static func occursPlainly(in cell: Cell) -> Bool {
    guard case .text(let text) = cell, hasTenDigits(text) else {
      if case .number(let value) = cell { return value >= 1e10 && value < 1e11 && occurs(in: cell.text) }
      return false
    }
    let isDigit = { (byte: UInt8) in byte >= 0x30 && byte <= 0x39 }
    let runs = text.utf8.split { !isDigit($0) }
    for (index, run) in runs.enumerated() {
      if run.count == 11, occurs(in: String(Substring(run))) { return true }
      if run.count == 6, index + 1 < runs.count, runs[index + 1].count == 5,
        occurs(in: String(Substring(run)) + String(Substring(runs[index + 1])))
      {
        return true
      }
    }
    return false
  }

  /// Fewer digits than ten are never a number; most cells are passed over here.
  private static func hasTenDigits(_ text: String) -> Bool {
    guard text.utf8.count >= 10 else { return false }
    let digits = text.utf8.withContiguousStorageIfAvailable { bytes in
      // From this byte on letters may be the digits of another script; such texts are few, and looked at whole.
      bytes.reduce(into: 0) { count, byte in count &+= byte &- 0x30 < 10 ? 1 : byte == 0xC2 ? 1 : byte >= 0xCC ? 10 : 0
      }
    }
    // A text whose bytes do not lie side by side is rare, and may well be one.
    return digits.map { $0 >= 10 } ?? true
  }
}

/// Whether a cell of a table holds a national identity number; of a file that is no table, whether it holds one anywhere.
public func holdsNationalIdentityNumber(_ content: [UInt8]) -> Bool {
  guard let table = try? TableFile(bytes: content) else {
    return content.withUnsafeBufferPointer(NationalIdentityNumber.occurs(inBytes:))
  }
  return table.sheets.indices.contains { sheet in
    var isFound = NationalIdentityNumber.occurs(in: table.sheets[sheet])
    // What cannot be read is told when the file is.
    try? table.read(sheet: sheet) { row in
      isFound = isFound || row.cells.contains { NationalIdentityNumber.occurs(in: $0) }
    }
    return isFound
  }
}

import Foundation
import Tabular

/// All rows of a sheet.
func rows(_ file: TableFile, sheet: Int = 0) throws -> [TableRow] {
  var rows: [TableRow] = []
  try file.read(sheet: sheet) { rows.append($0) }
  return rows
}

/// All rows of a text in UTF-8.
func rows(_ text: String, limits: TableLimits = .standard) throws -> [TableRow] {
  try rows(TableFile(bytes: Array(text.utf8), limits: limits))
}

/// The cells of a text in UTF-8 as plain text.
func texts(_ text: String) throws -> [[String]] {
  try rows(text).map { $0.cells.map(\.text) }
}

/// The path of a file beside these tests.
func fixture(_ name: String) -> String {
  URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)").path()
}

func contentOfFixture(_ name: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(filePath: fixture(name))))
}

/// Runs `body` with the path of a file that does not exist yet, in a folder that is removed afterwards.
func withTemporaryPath<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder.appending(path: "table").path())
}

/// The delimiter that was found in a CSV file.
func delimiter(_ text: String) throws -> Character? {
  guard case .csv(_, let delimiter) = try TableFile(bytes: Array(text.utf8)).format else { return nil }
  return delimiter
}

/// The bytes of text in UTF-8.
func utf8(_ text: String) -> [UInt8] {
  Array(text.utf8)
}

/// The bytes of text in Windows-1252, for text without characters from the range 80 to 9F.
func latin(_ text: String) -> [UInt8] {
  text.unicodeScalars.map { UInt8($0.value) }
}

/// The bytes of text in UTF-16.
func utf16(_ text: String, bigEndian: Bool = false) -> [UInt8] {
  text.utf16.flatMap { unit -> [UInt8] in
    let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    return bigEndian ? bytes.reversed() : bytes
  }
}

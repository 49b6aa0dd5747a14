/// Why a workbook cannot be written.
public enum WriteFault: Error, Hashable, Sendable {
  case noSheets
  /// The system refused to create the file.
  case notWritable(path: String)
  /// A sheet has room for this many rows, notes and header included.
  case tooManyRows(sheet: String, allowed: Int)
  case tooManyColumns(sheet: String, allowed: Int)
  /// A cell has room for this many characters; the row is counted from 1 below the header, the column from 1.
  case textTooLong(sheet: String, row: Int, column: Int, allowed: Int)
  /// The library that writes workbooks, `libxlsxwriter.so.4`, is not on this machine.
  case libraryMissing
  /// The library that writes workbooks gave up, with this code of its own.
  case failed(code: Int)
}

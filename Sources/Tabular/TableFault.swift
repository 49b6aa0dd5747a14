/// Why a file cannot be read as a table.
public enum TableFault: Error, Hashable, Sendable {
  /// There is no file at the path.
  case missing
  case isDirectory
  /// The system refused to open or read the file.
  case notReadable
  /// Somebody wrote to the file while it was read.
  case changed
  /// The file has no bytes, or nothing but blanks.
  case empty
  /// The content is something else: an image, a document, a web page.
  case notATable
  /// A byte on this line belongs to no character of the file's encoding.
  case encoding(line: Int)
  case passwordProtected
  /// A workbook in the binary format that came before XLSX.
  case olderExcel
  /// A workbook in the binary format beside XLSX.
  case binaryExcel
  /// A spreadsheet in the OpenDocument format.
  case openDocument
  /// This part of the workbook breaks its own format, or does not belong in a workbook; `archive` is the whole file.
  case damaged(part: String)
  /// The file goes past a limit, named as the property of `TableLimits`, which allows this much.
  case tooLarge(limit: String, allowed: Int)
  /// A quote on this line is never closed, and so hides all that follows it.
  case openQuote(line: Int)
}

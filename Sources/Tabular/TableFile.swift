/// A file of rows and cells, opened and recognised by its content; the name of the file means nothing.
///
/// The bytes are held in memory, so that a reading cannot be disturbed by somebody who writes to the file meanwhile. Long
/// texts stay in their file, which is watched: who writes to it ends the reading.
public struct TableFile: Sendable {
  public let format: TableFormat

  /// The names of the sheets in the workbook's order, hidden ones included; one empty name for CSV.
  public let sheets: [String]

  public let byteCount: Int

  /// Whether the workbook carries programs. They are never run.
  public var hasMacros: Bool {
    if case .workbook(let workbook, _) = content { workbook.hasMacros } else { false }
  }

  private let content: Content
  private let limits: TableLimits

  private enum Content: Sendable {
    case text(DecodedText, delimiter: UInt8)
    case workbook(Workbook, bytes: [UInt8])
  }

  /// Opens the file at a path.
  public init(path: String, limits: TableLimits = .standard) throws(TableFault) {
    let file = try OpenFile(path: path)
    if file.size > limits.textBytes { throw .tooLarge(limit: "textBytes", allowed: limits.textBytes) }
    if file.isRegular, file.size > limits.textBytesInMemory,
      let text = try DecodedText(leftIn: file, pieceBytes: limits.pieceBytes)
    {
      try self.init(text, byteCount: file.size, limits: limits)
    } else {
      try self.init(bytes: file.content(limit: limits.fileBytes), limits: limits)
    }
  }

  /// Opens the content of a file.
  public init(bytes: [UInt8], limits: TableLimits = .standard) throws(TableFault) {
    if bytes.count > limits.fileBytes { throw .tooLarge(limit: "fileBytes", allowed: limits.fileBytes) }
    switch try ContentKind(of: bytes) {
    case .text:
      let text = try DecodedText(bytes)
      try self.init(text, byteCount: bytes.count, limits: limits)
    case .archive:
      let workbook = try Workbook(in: ZIPArchive(bytes, limits: limits), limits: limits)
      self.init(workbook, bytes: bytes, limits: limits)
    }
  }

  private init(_ text: DecodedText, byteCount: Int, limits: TableLimits) throws(TableFault) {
    var text = text
    let named = try text.removeDelimiterLine()
    let delimiter = if let named { named } else { try detectDelimiter(in: text) }
    format = .csv(encoding: text.encoding, delimiter: Character(Unicode.Scalar(delimiter)))
    sheets = [""]
    content = .text(text, delimiter: delimiter)
    (self.byteCount, self.limits) = (byteCount, limits)
  }

  private init(_ workbook: Workbook, bytes: [UInt8], limits: TableLimits) {
    format = .xlsx
    sheets = workbook.sheets.map(\.name)
    content = .workbook(workbook, bytes: bytes)
    (byteCount, self.limits) = (bytes.count, limits)
  }

  /// Where pictures and other drawings lie upon a sheet: the cell under the upper left corner of each.
  public func pictures(onSheet sheet: Int) throws -> [CellPlace] {
    precondition(sheets.indices.contains(sheet), "there is no sheet \(sheet)")
    guard case .workbook(let workbook, let bytes) = content else { return [] }
    return try picturePlaces(on: workbook.sheets[sheet], in: ZIPArchive(bytes, limits: limits), limits: limits)
  }

  /// The ranges of a sheet that were merged into one cell each; only the upper left one keeps what it held.
  public func mergedCells(onSheet sheet: Int) throws -> [CellRange] {
    precondition(sheets.indices.contains(sheet), "there is no sheet \(sheet)")
    guard case .workbook(let workbook, let bytes) = content else { return [] }
    let merged = MergedCells()
    try XMLReader.readAll(
      workbook.sheets[sheet].part, of: ZIPArchive(bytes, limits: limits), into: merged, limits: limits)
    return merged.all
  }

  /// Gives each row of a sheet to `body`, in order, one at a time.
  ///
  /// Throws a `TableFault`, after the rows before it, when the rest cannot be read; and whatever `body` throws.
  public func read(sheet: Int, _ body: (TableRow) throws -> Void) throws {
    precondition(sheets.indices.contains(sheet), "there is no sheet \(sheet)")
    switch content {
    case .text(let text, let delimiter):
      var reader = try CSVReader(text, delimiter: delimiter, limits: limits)
      while let row = try reader.next() { try body(row) }
    case .workbook(let workbook, let bytes):
      let reader = XLSXReader(workbook: workbook, bytes: bytes, limits: limits)
      try reader.read(workbook.sheets[sheet], body)
    }
  }
}

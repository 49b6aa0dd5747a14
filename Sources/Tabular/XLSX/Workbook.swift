/// What a workbook says of itself: its sheets and where its parts are.
struct Workbook: Sendable {
  /// A sheet of rows and columns.
  struct Sheet: Sendable {
    let name: String
    /// The path of the part within the archive.
    let part: String
  }

  let sheets: [Sheet]
  let dates: DateSystem
  let sharedStringsPart: String?
  let stylesPart: String?
  let hasMacros: Bool

  init(in archive: ZIPArchive, limits: TableLimits) throws(TableFault) {
    let root = try Relationships(of: "", in: archive, limits: limits)
    let part = root.first("officeDocument") ?? "xl/workbook.xml"
    if part.hasSuffix(".bin") { throw .binaryExcel }

    let outline = WorkbookOutline()
    if try !XMLReader.readAll(part, of: archive, into: outline, limits: limits) {
      throw try Self.isOpenDocument(archive) ? .openDocument : root.all.isEmpty ? .notATable : .damaged(part: part)
    }
    if !outline.isWorkbook { throw .notATable }

    let relationships = try Relationships(of: part, in: archive, limits: limits)
    sheets = outline.sheets.compactMap { sheet in
      let tie = relationships.all.first { $0.id == sheet.relationship && $0.kind == "worksheet" }
      return tie.map { Sheet(name: sheet.name, part: $0.part) }
    }
    if sheets.isEmpty { throw .damaged(part: part) }
    dates = outline.dates
    sharedStringsPart = relationships.first("sharedStrings")
    stylesPart = relationships.first("styles")
    let isDeclared = try Self.isDeclaredWithMacros(archive)
    let kinds: Set = ["vbaProject", "xlMacrosheet", "xlIntlMacrosheet"]
    hasMacros =
      isDeclared || relationships.all.contains { kinds.contains($0.kind) } || archive.contains("xl/vbaProject.bin")
  }

  /// Whether the list of parts tells of a program, as that of an XLSM file does.
  private static func isDeclaredWithMacros(_ archive: ZIPArchive) throws(TableFault) -> Bool {
    if try !archive.open("[Content_Types].xml") { return false }
    var (list, chunk) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 15))
    while list.count < 1 << 20 {
      let count = try archive.next(into: &chunk)
      if count == 0 { break }
      list += chunk[..<count]
    }
    let words = String(decoding: list, as: UTF8.self).lowercased()
    return words.contains("macroenabled") || words.contains("vbaproject")
  }

  private static func isOpenDocument(_ archive: ZIPArchive) throws(TableFault) -> Bool {
    if try !archive.open("mimetype") { return false }
    var beginning = [UInt8](repeating: 0, count: 64)
    let count = try archive.next(into: &beginning)
    return beginning[..<count].starts(with: "application/vnd.oasis.opendocument".utf8)
  }
}

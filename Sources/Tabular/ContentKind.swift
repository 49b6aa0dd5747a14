/// What a file is, judged by how its content begins.
enum ContentKind {
  case text
  /// A ZIP file, which may be a workbook.
  case archive

  init(of bytes: [UInt8]) throws(TableFault) {
    if bytes.isEmpty { throw .empty }
    if bytes.starts(with: Self.compoundFile) {
      throw contains(Self.encryptedPackage, in: bytes) ? .passwordProtected : .olderExcel
    }
    if Self.archives.contains(where: bytes.starts(with:)) {
      self = .archive
    } else if Self.isForeign(bytes) {
      throw .notATable
    } else {
      self = .text
    }
  }

  /// The container of Excel's formats before 2007, and of every workbook that is encrypted.
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  /// The name of the stream that only an encrypted document has, as the container writes it.
  private static let encryptedPackage: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }

  /// A ZIP file with content, and one without.
  private static let archives: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6]]

  /// The beginnings, in lower case, of formats that are made of readable characters and yet are no table.
  private static let foreignBeginnings = ["%pdf-", "{\\rtf", "<?xml", "<!doctype", "<html", "<table"]
    .map { Array($0.utf8) }

  private static func isForeign(_ bytes: [UInt8]) -> Bool {
    let beginning = bytes.prefix(256).drop { $0 <= 0x20 || $0 >= 0x80 }
      .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return foreignBeginnings.contains(where: beginning.starts(with:))
  }
}

/// Whether the bytes hold the sought ones somewhere, side by side.
private func contains(_ sought: [UInt8], in bytes: [UInt8]) -> Bool {
  guard let first = sought.first else { return true }
  var rest = bytes[...]
  while let place = rest.firstIndex(of: first) {
    rest = rest[place...]
    if rest.starts(with: sought) { return true }
    rest = rest.dropFirst()
  }
  return false
}

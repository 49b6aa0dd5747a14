import CMinizip

/// The parts of a ZIP file that is held in memory, unpacked one at a time and never beyond the limits.
final class ZIPArchive {
  private let file: unzFile
  // minizip keeps a bare pointer to it.
  private let source: MemoryStream
  private let byteCount: Int
  private let limits: TableLimits
  private var unpackedBytes = 0
  private var current: OpenPart?

  private struct OpenPart {
    let name: String
    let packedBytes: Int
    /// As the archive tells; it may be wrong.
    let announcedBytes: Int
    var unpackedBytes = 0
  }

  private static let ignoringCase: Int32 = 2
  private static let encrypted: UInt = 1

  init(_ bytes: [UInt8], limits: TableLimits) throws(TableFault) {
    source = MemoryStream(bytes)
    byteCount = bytes.count
    self.limits = limits
    var functions = source.functions
    guard let file = unzOpen2_64(nil, &functions) else { throw .damaged(part: "archive") }
    self.file = file

    var facts = unz_global_info64()
    unzGetGlobalInfo64(file, &facts)
    if facts.number_entry > limits.archiveEntries {
      throw .tooLarge(limit: "archiveEntries", allowed: limits.archiveEntries)
    }
  }

  deinit {
    unzClose(file)
  }

  func contains(_ part: String) -> Bool {
    unzLocateFile(file, part, Self.ignoringCase) == UNZ_OK
  }

  /// Makes a part the one that `next(into:)` reads; `false` if there is no such part. The part before it is left.
  func open(_ part: String) throws(TableFault) -> Bool {
    if !contains(part) { return false }
    var facts = unz_file_info64()
    let isKnown = unzGetCurrentFileInfo64(file, &facts, nil, 0, nil, 0, nil, 0) == UNZ_OK
    if isKnown, facts.flag & Self.encrypted != 0 { throw .passwordProtected }
    if !isKnown || unzOpenCurrentFile(file) != UNZ_OK { throw .damaged(part: part) }
    current = OpenPart(
      name: part, packedBytes: min(Int(clamping: facts.compressed_size), byteCount),
      announcedBytes: Int(clamping: facts.uncompressed_size))
    return true
  }

  /// How much of the open part has been read, from 0 to 1; 1 when none is open.
  var shareRead: Double {
    current.map { min(1, Double($0.unpackedBytes) / Double(max(1, $0.announcedBytes))) } ?? 1
  }

  /// Fills `chunk` from its beginning with the next bytes of the open part and gives their number; 0 at the end, after
  /// the part has been found to be whole.
  func next(into chunk: inout [UInt8]) throws(TableFault) -> Int {
    guard var part = current else { return 0 }
    let count = Int(chunk.withUnsafeMutableBytes { unzReadCurrentFile(file, $0.baseAddress, UInt32($0.count)) })
    if count < 0 { throw .damaged(part: part.name) }
    if count == 0 {
      current = nil
      if unzCloseCurrentFile(file) != UNZ_OK { throw .damaged(part: part.name) }
      return 0
    }
    unpackedBytes += count
    part.unpackedBytes += count
    current = part
    if unpackedBytes > limits.unpackedBytes {
      throw .tooLarge(limit: "unpackedBytes", allowed: limits.unpackedBytes)
    }
    if part.unpackedBytes > limits.bytesBelowRatio, part.unpackedBytes / max(1, part.packedBytes) >= limits.ratio {
      throw .tooLarge(limit: "ratio", allowed: limits.ratio)
    }
    return count
  }
}

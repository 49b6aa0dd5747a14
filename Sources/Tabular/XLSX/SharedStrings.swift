/// The texts that the cells of a workbook refer to by number.
final class SharedStrings: XMLHandler {
  private(set) var all: [String] = []
  private let limits: TableLimits
  private var richText = RichText()
  private var byteCount = 0

  init(_ part: String?, in archive: ZIPArchive, limits: TableLimits) throws(TableFault) {
    self.limits = limits
    guard let part else { return }
    if try !XMLReader.readAll(part, of: archive, into: self, limits: limits) { throw .damaged(part: part) }
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    richText.start(name)
  }

  func end(_ name: String, text: [UInt8]) throws(TableFault) {
    try richText.end(name, text: text, limits: limits)
    if name != "si" { return }
    let bytes = richText.take()
    byteCount += bytes.count
    if byteCount > limits.sharedStringBytes {
      throw .tooLarge(limit: "sharedStringBytes", allowed: limits.sharedStringBytes)
    }
    if all.count == limits.sharedStrings {
      throw .tooLarge(limit: "sharedStrings", allowed: limits.sharedStrings)
    }
    all.append(unescaped(bytes))
  }
}

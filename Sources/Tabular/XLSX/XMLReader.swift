import CExpat
import Glibc

/// Reads one part of an archive as XML, chunk by chunk, so that the rows of a large sheet need not be in memory together.
///
/// Document type declarations, and with them entities of one's own, are refused: no workbook has them.
final class XMLReader {
  private let part: String
  private let archive: ZIPArchive
  private let handler: any XMLHandler
  private let namespaces: [StaticString]
  private let limits: TableLimits
  private let parser: XML_Parser
  private var chunk = [UInt8](repeating: 0, count: 1 << 15)
  private var text: [UInt8] = []
  private var depth = 0
  private var fault: TableFault?
  private var bytesSinceEvent = 0

  /// A reader at the start of a part; `nil` if the archive has no such part.
  init?(
    _ part: String, in archive: ZIPArchive, handler: any XMLHandler, limits: TableLimits,
    namespaces: [StaticString] = XMLReader.workbookNamespaces
  ) throws(TableFault) {
    if try !archive.open(part) { return nil }
    guard let parser = XML_ParserCreateNS(nil, 0x7C) else { preconditionFailure("there is no memory for a parser") }
    self.part = part
    self.archive = archive
    self.handler = handler
    self.namespaces = namespaces
    self.limits = limits
    self.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { reader, name, attributes in XMLReader.of(reader).start(name, XMLAttributes(attributes)) },
      { reader, name in XMLReader.of(reader).end(name) }
    )
    XML_SetCharacterDataHandler(parser) { reader, characters, count in
      XMLReader.of(reader).collect(UnsafeRawBufferPointer(start: characters, count: Int(count)))
    }
    XML_SetStartDoctypeDeclHandler(parser) { reader, _, _, _, _ in XMLReader.of(reader).refuseDocumentType() }
  }

  deinit {
    XML_ParserFree(parser)
  }

  /// Reads a whole part; `false` if the archive has no such part.
  @discardableResult
  static func readAll(
    _ part: String, of archive: ZIPArchive, into handler: any XMLHandler, limits: TableLimits,
    namespaces: [StaticString] = XMLReader.workbookNamespaces
  ) throws(TableFault) -> Bool {
    guard
      let reader = try XMLReader(part, in: archive, handler: handler, limits: limits, namespaces: namespaces)
    else { return false }
    while try reader.advance() {}
    return true
  }

  /// How much of the part has been read, from 0 to 1.
  var shareRead: Double { archive.shareRead }

  /// Hands the elements of the next chunk to the handler; `false` after the last.
  func advance() throws(TableFault) -> Bool {
    let count = try archive.next(into: &chunk)
    bytesSinceEvent += count
    let status = chunk.withUnsafeBytes { bytes in
      XML_Parse(parser, bytes.bindMemory(to: CChar.self).baseAddress, Int32(count), count == 0 ? 1 : 0)
    }
    if let fault { throw fault }
    if status != XML_STATUS_OK { throw .damaged(part: part) }
    if bytesSinceEvent > limits.tagBytes { throw .tooLarge(limit: "tagBytes", allowed: limits.tagBytes) }
    return count > 0
  }

  private static func of(_ reader: UnsafeMutableRawPointer?) -> XMLReader {
    guard let reader else { preconditionFailure("expat lost the reader") }
    return Unmanaged<XMLReader>.fromOpaque(reader).takeUnretainedValue()
  }

  private func start(_ name: UnsafePointer<CChar>?, _ attributes: XMLAttributes) {
    depth += 1
    text.removeAll(keepingCapacity: true)
    handle { () throws(TableFault) in
      if depth > limits.depth { throw .tooLarge(limit: "depth", allowed: limits.depth) }
      if let name = ownName(name) { try handler.start(name, attributes) }
    }
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    depth -= 1
    handle { () throws(TableFault) in
      if let name = ownName(name) { try handler.end(name, text: text) }
    }
    text.removeAll(keepingCapacity: true)
  }

  private func collect(_ characters: UnsafeRawBufferPointer) {
    text += characters
    handle { () throws(TableFault) in
      if text.count > limits.cellBytes { throw .tooLarge(limit: "cellBytes", allowed: limits.cellBytes) }
    }
  }

  private func refuseDocumentType() {
    handle { () throws(TableFault) in throw .damaged(part: part) }
  }

  /// Runs the answer to one event; its fault ends the reading.
  private func handle(_ answer: () throws(TableFault) -> Void) {
    bytesSinceEvent = 0
    if fault != nil { return }
    do {
      try answer()
    } catch {
      fault = error
      XML_StopParser(parser, 0)
    }
  }

  /// The name of an element without its namespace; `nil` if the namespace is not one of those that are read.
  private func ownName(_ name: UnsafePointer<CChar>?) -> String? {
    guard let name else { return nil }
    let local = localName(name)
    let isOwn = local == name || namespaces.contains { strncmp(name, $0.utf8Start, local - name) == 0 }
    return isOwn ? String(cString: local) : nil
  }

  /// The namespaces of workbooks, transitional and strict, and of relationships, each with its separator.
  static let workbookNamespaces: [StaticString] = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main|",
    "http://purl.oclc.org/ooxml/spreadsheetml/main|",
    "http://schemas.openxmlformats.org/package/2006/relationships|",
  ]

  /// Those of what lies upon a sheet.
  static let drawingNamespaces: [StaticString] = [
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing|",
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing|",
  ]
}

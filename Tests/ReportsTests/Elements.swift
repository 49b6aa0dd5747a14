import CExpat
import Foundation

/// The names of a page's elements, in order.
///
/// - Throws: `NotWellFormed`.
func elements(of page: String) throws -> [String] {
  final class Names { var names: [String] = [] }
  let names = Names()
  guard let parser = XML_ParserCreate("UTF-8") else { preconditionFailure("there is no memory for a parser") }
  defer { XML_ParserFree(parser) }
  XML_SetUserData(parser, Unmanaged.passUnretained(names).toOpaque())
  XML_SetStartElementHandler(parser) { data, name, _ in
    guard let data, let name else { return }
    Unmanaged<Names>.fromOpaque(data).takeUnretainedValue().names.append(String(cString: name))
  }
  let bytes = Array(page.utf8CString.dropLast())
  if XML_Parse(parser, bytes, Int32(bytes.count), 1) != XML_STATUS_OK {
    throw NotWellFormed(line: Int(XML_GetCurrentLineNumber(parser)))
  }
  return names.names
}

struct NotWellFormed: Error {
  let line: Int
}

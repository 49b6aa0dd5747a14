/// A piece of a page. Every text and every attribute is escaped when it is written, here and nowhere else.
indirect enum Markup {
  case text(String)
  case element(String, [(String, String)], [Markup])
  /// A style sheet of our own; never made of data.
  case style(StaticString)

  static func tag(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [Markup] = [])
    -> Markup
  {
    .element(name, Array(attributes.map { ($0.key, $0.value) }), children)
  }

  static func tag(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ text: String) -> Markup {
    tag(name, attributes, [.text(text)])
  }

  /// The page as a text that is both HTML and well-formed XML.
  static func page(_ root: Markup) -> String {
    var text = "<!DOCTYPE html>\n"
    root.write(to: &text)
    return text + "\n"
  }

  func write(to output: inout String) {
    switch self {
    case .text(let text): output += escaped(text)
    case .style(let sheet): output += "<style>\(sheet)</style>"
    case .element(let name, let attributes, let children):
      output += "<\(name)"
      for (key, value) in attributes { output += " \(key)=\"\(escaped(value))\"" }
      if Self.empty.contains(name) {
        output += "/>"
        return
      }
      output += ">"
      for child in children { child.write(to: &output) }
      output += "</\(name)>"
      if Self.blocks.contains(name) { output += "\n" }
    }
  }

  /// Elements that have no content and no end tag.
  private static let empty: Set<String> = ["meta", "rect", "line", "br", "col"]
  /// Elements after which the source has a line break.
  private static let blocks: Set<String> = [
    "tr", "p", "h1", "h2", "section", "head", "header", "main", "table", "svg", "ul",
  ]
}

/// Text that cannot be taken for markup, in an element or between quotes. What XML has no place for, and what could turn
/// the direction of the line, is made visible.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in shown(text).unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

import Domain

extension AuthorityPaper {
  /// One self-contained page that prints on A4: no script, nothing fetched, and readable without colours.
  public var html: String {
    func rows(_ fields: [Field]) -> String {
      fields.map { field in
        let value = field.value.map { "<td>\(escaped($0))</td>" } ?? "<td class=\"blank\"></td>"
        return "<tr><th scope=\"row\">\(escaped(field.label))</th>\(value)</tr>"
      }.joined(separator: "\n")
    }
    let why = reasons.isEmpty ? "" : "<ul>\(reasons.map { "<li>\(escaped($0))</li>" }.joined())</ul>"
    let proofHead = proofColumns.dropFirst().map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
    let proofRows = proofs.map { proof in
      "<tr><th scope=\"row\">\(proof.isMet ? "✓" : "✗") \(escaped(proof.requirement))</th>"
        + "<td>\(escaped(proof.held))</td><td>\(escaped(proof.restsOn))</td></tr>"
    }.joined(separator: "\n")
    let competences =
      proofs.isEmpty
      ? ""
      : """
      <h2>\(escaped(proofHeading))</h2>
      <table class="proofs"><thead><tr>\(proofHead)</tr></thead><tbody>
      \(proofRows)
      </tbody></table>
      """
    let warnings = endings.map { "<p class=\"ending\">\(escaped($0))</p>" }.joined(separator: "\n")
    let signatureLines = signatures.map {
      "<div class=\"signature\"><p>\(escaped($0))</p><p class=\"line\">\(escaped(dateAndSignature))</p></div>"
    }.joined(separator: "\n")
    let signing =
      signatures.isEmpty
      ? ""
      : """
      <h2>\(escaped(signatureHeading))</h2>
      <div class="signatures">
      \(signatureLines)
      </div>
      """
    return """
      <!DOCTYPE html>
      <html lang="\(languageTag)">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <title>\(escaped(title))</title>
      <style>\(paperStyle)</style>
      </head>
      <body>
      <main>
      <h1>\(escaped(title))</h1>
      <p class="state">\(escaped(state))</p>
      \(why)
      <table class="fields"><tbody>
      \(rows(fields))
      </tbody></table>
      \(law.map { "<p>\(escaped($0))</p>" }.joined(separator: "\n"))
      \(competences)
      \(warnings)
      <h2>\(escaped(rightsHeading))</h2>
      <table class="fields"><tbody>
      \(rows(rights))
      </tbody></table>
      \(signing)
      </main>
      <footer>
      \(footer.map { "<p>\(escaped($0))</p>" }.joined(separator: "\n"))
      </footer>
      </body>
      </html>

      """
  }

  private var languageTag: String {
    switch language {
    case .bokmål: "nb"
    case .nynorsk: "nn"
    case .english: "en"
    }
  }
}

/// Text as HTML shows it; control characters are made visible.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): result += "\u{FFFD}"
    case "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

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
      <style>
      @page { size: A4; margin: 12mm 14mm; }
      body { font: 11pt/1.4 system-ui, sans-serif; color: #111; background: #fff; max-width: 180mm; margin: 1rem auto; padding: 0 1rem; }
      h1 { font-size: 17pt; line-height: 1.2; margin: 0 0 .3rem; }
      h2 { font-size: 12pt; margin: 1rem 0 .3rem; }
      p, ul { margin: .3rem 0; }
      .state { border: 1.5pt solid #111; padding: .3rem .6rem; display: inline-block; font-weight: 600; }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; vertical-align: top; padding: .2rem .5rem .2rem 0; border-bottom: .5pt solid #777; }
      tbody th { font-weight: 600; }
      table.fields th { width: 32%; }
      table.proofs { table-layout: fixed; }
      table.proofs th:nth-child(1) { width: 40%; }
      table.proofs th:nth-child(2) { width: 18%; }
      .blank { height: 2.2em; }
      .ending { font-weight: 600; }
      .signatures { display: flex; flex-wrap: wrap; gap: 1.5rem; break-inside: avoid; }
      .signature { flex: 1 1 14rem; display: flex; flex-direction: column; justify-content: space-between; }
      .line { margin-top: 2.6rem; border-top: .75pt solid #111; padding-top: .2rem; font-size: 9pt; }
      footer { margin-top: 1rem; font-size: 9pt; }
      @media screen and (max-width: 40rem) { table, tbody, tr, th, td { display: block; width: auto; border: 0; padding: 0; } table.fields th, table.proofs th:nth-child(n) { width: auto; } table.proofs thead { display: none; } tr { border-bottom: .5pt solid #777; padding: .35rem 0; } }
      @media print { body { margin: 0; padding: 0; max-width: none; font-size: 9pt; line-height: 1.3; } h1 { font-size: 14pt; } h2 { font-size: 10.5pt; margin-top: .6rem; } footer, .line { font-size: 8pt; } footer { margin-top: .5rem; } tr { break-inside: avoid; } }
      </style>
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

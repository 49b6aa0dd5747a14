import Domain
import Interchange
import Tabular
import Testing

@testable import Reports

@Suite struct `The words of a fault` {
  @Test func `speak of quotes where they can be lacking, and not in a workbook`() {
    let fault = ImportFault.tooManyCells(expected: 4, found: 5)

    #expect(words(of: fault, at: ImportPlace(file: "a.csv"), .bokmål).bokmål.contains("anførselstegn"))
    #expect(!words(of: fault, at: ImportPlace(file: "a.xlsx", sheet: "Ark1"), .bokmål).bokmål.contains("anførselstegn"))
  }

  @Test func `send nobody with a survey's form to a CSV`() {
    for fault in [TableFault.openDocument, .notATable] {
      for text in words(of: SurveyFormFault.unreadable(fault)).all {
        #expect(text.contains("XLSX") && !text.contains("CSV"), "\(text)")
      }
    }
  }
}

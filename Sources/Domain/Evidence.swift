/// What an assertion rests on: words, an address, or a file of which only name and digest are kept.
public struct Evidence: Hashable, Sendable {
  public let employee: EmployeeNumber
  public let competence: CompetenceCode
  public let assertedFrom: CalendarDate
  public let assertedKind: Assertion.Kind
  public let text: String
  public let link: String
  public let fileName: String
  /// SHA-256 in hexadecimal; empty where there is no file.
  public let fileDigest: String

  public init(
    employee: EmployeeNumber, competence: CompetenceCode, assertedFrom: CalendarDate, assertedKind: Assertion.Kind,
    text: String = "", link: String = "", fileName: String = "", fileDigest: String = ""
  ) {
    self.employee = employee
    self.competence = competence
    self.assertedFrom = assertedFrom
    self.assertedKind = assertedKind
    self.text = text
    self.link = link
    self.fileName = fileName
    self.fileDigest = fileDigest
  }

  public var isEmpty: Bool { text.isEmpty && link.isEmpty && fileName.isEmpty && fileDigest.isEmpty }
}

public import Domain
public import Interchange
import Matching
import Storage

/// The forms of a survey, ready to be written.
public struct SurveyForms: Sendable {
  public struct Sealed: Sendable {
    public let form: SurveyForm
    /// By which a changed form is noticed. Letters only, lest it be taken for a number of any kind.
    public let digest: String
  }

  public let survey: Survey
  public let forms: [Sealed]
  public let catalogue: Catalogue
  public let tree: UnitTree
}

extension SurveyForm {
  /// The digest of its contents.
  var digest: String {
    let hexadecimal = sha256(of: Array(contents.utf8)).prefix(24)
    return String(
      hexadecimal.compactMap { $0.hexDigitValue.map { Character(Unicode.Scalar(UInt8(0x61 + $0))) } })
  }
}

extension Workbench {
  /// One form for each unit, and one for each person if asked.
  public func surveyForms(
    _ typed: String, isPerPerson: Bool, voice: SurveyAnswer.Voice, language: Language
  ) async throws -> SurveyForms {
    try await read { snapshot in
      let survey = try Lookup.survey(typed, in: snapshot)
      guard survey.isOpen else { throw SurveyFault.closed(survey) }
      let catalogue = try snapshot.catalogue()
      let overview = try overview(of: survey, snapshot, catalogue)
      let names = Dictionary(try snapshot.employees().map { ($0.number, $0.name) }) { first, _ in first }
      func form(_ unit: UnitCode, _ employees: [EmployeeNumber], _ questions: [Competence]) -> SurveyForms.Sealed {
        var rows: [SurveyForm.Row] = []
        for employee in employees {
          let asked = voice == .own ? questions : questions.filter { !$0.kind.isProved }
          let subjects =
            asked.map { SurveyForm.Row.Subject.question($0.code, name: $0.name[language]) }
            + (voice == .own ? (1...remarksInForm).map { .remark(place: $0) } : [])
          rows += subjects.enumerated().map { index, subject in
            SurveyForm.Row(
              key: rows.count + index + 1, employee: employee, name: names[employee] ?? "", subject: subject)
          }
        }
        let form = SurveyForm(
          survey: survey.number, surveyName: survey.name, voice: voice, language: language, unit: unit, rows: rows)
        return SurveyForms.Sealed(form: form, digest: form.digest)
      }
      // Whoever was erased since is not asked.
      let forms = overview.groups.flatMap { group -> [SurveyForms.Sealed] in
        let employees = group.employees.filter { names[$0] != nil }
        guard !employees.isEmpty, voice == .own || !group.questions.allSatisfy(\.kind.isProved) else { return [] }
        return [form(group.unit, employees, group.questions)]
          + (isPerPerson ? employees.map { form(group.unit, [$0], group.questions) } : [])
      }
      return SurveyForms(survey: survey, forms: forms, catalogue: catalogue, tree: overview.tree)
    }
  }
}

/// How many rows each person has for what else one can do, in one's own words.
private let remarksInForm = 3

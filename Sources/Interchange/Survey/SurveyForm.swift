public import Domain

/// A form by which people answer a survey: what it asks of whom, and in whose words.
public struct SurveyForm: Hashable, Sendable {
  /// One row to be filled in.
  public struct Row: Hashable, Sendable {
    public enum Subject: Hashable, Sendable {
      /// A competence, with its name as the form shows it.
      case question(CompetenceCode, name: String)
      /// What the person can do besides, in free text.
      case remark(place: Int)
    }

    /// Counts from 1, and follows the row wherever it is moved.
    public let key: Int
    public let employee: EmployeeNumber
    /// As the form shows it.
    public let name: String
    public let subject: Subject

    public init(key: Int, employee: EmployeeNumber, name: String, subject: Subject) {
      self.key = key
      self.employee = employee
      self.name = name
      self.subject = subject
    }
  }

  public let survey: Int
  public let surveyName: String
  public let voice: SurveyAnswer.Voice
  public let language: Language
  public let unit: UnitCode
  public let rows: [Row]

  public init(
    survey: Int, surveyName: String, voice: SurveyAnswer.Voice, language: Language, unit: UnitCode, rows: [Row]
  ) {
    self.survey = survey
    self.surveyName = surveyName
    self.voice = voice
    self.language = language
    self.unit = unit
    self.rows = rows
  }

  /// The only person that the form is for; `nil` where there are several.
  public var person: EmployeeNumber? {
    let people = Set(rows.map(\.employee))
    return people.count == 1 ? people.first : nil
  }

  /// All that must not be changed, as one text to take a digest of.
  public var contents: String {
    let head = ["\(survey)", surveyName, voice.rawValue, language.rawValue, unit.rawValue]
    let lines = [head] + rows.map { ["\($0.key)"] + $0.keyCells }
    return lines.map { $0.joined(separator: "\u{1F}") }.joined(separator: "\u{1E}")
  }
}

extension SurveyForm.Row {
  /// What the hidden sheet says about the row, after its key: number, name, competence, title, place.
  public var keyCells: [String] {
    switch subject {
    case .question(let code, let title): [employee.rawValue, name, code.rawValue, title, ""]
    case .remark(let place): [employee.rawValue, name, "", "", "\(place)"]
    }
  }

  /// The row that the hidden sheet speaks of; `nil` where it makes no sense.
  init?(key: Int, keyCells cells: [String]) {
    guard cells.count >= 5, !cells[0].isEmpty else { return nil }
    if !cells[2].isEmpty {
      self.init(
        key: key, employee: EmployeeNumber(cells[0]), name: cells[1],
        subject: .question(CompetenceCode(cells[2]), name: cells[3]))
    } else if let place = Int(cells[4]), place > 0 {
      self.init(key: key, employee: EmployeeNumber(cells[0]), name: cells[1], subject: .remark(place: place))
    } else {
      return nil
    }
  }
}

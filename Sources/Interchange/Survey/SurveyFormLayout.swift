public import Domain

/// Where things stand in the workbook of a form.
public enum SurveyFormLayout {
  /// The hidden sheet.
  public static let keySheet = "nedenfra"
  public static let schema = "nedenfra.form"
  public static let version = "1"

  /// The columns of the sheet with the answers.
  public enum Column: Int, CaseIterable, Sendable {
    case employee
    case name
    case competence
    case kind
    case level1
    case level2
    case level3
    case level4
    case level5
    case answer
    case comment
    /// Hidden.
    case key
  }

  /// How many rows stand above the first one to be filled in.
  public static let headRows = 1

  /// The longest comment, in characters.
  public static let longestComment = 2000

  public static func answerSheet(_ language: Language) -> String {
    Phrase(nb: "Svar", nn: .same, en: "Answers")[language]
  }

  /// The sheet that says how to answer.
  public static func adviceSheet(_ language: Language) -> String {
    Phrase(nb: "Les først", nn: "Les først", en: "Read first")[language]
  }

  /// What the row of free text says in the place of a competence.
  public static func remarkTitle(_ language: Language) -> String {
    Phrase(nb: "Hva annet kan du?", nn: "Kva anna kan du?", en: "What else can you do?")[language]
  }
}

extension SurveyForm {
  /// The title of a row, as the form shows it.
  public func title(of row: Row) -> String {
    switch row.subject {
    case .question(_, let name): name
    case .remark: SurveyFormLayout.remarkTitle(language)
    }
  }
}

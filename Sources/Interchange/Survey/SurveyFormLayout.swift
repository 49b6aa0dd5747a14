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

  /// What stands above a column.
  public static func head(
    of column: Column, voice: SurveyAnswer.Voice, _ language: Language, _ choices: SurveyChoices
  ) -> String {
    func level(_ level: EntrustmentLevel) -> String { choices.levelTexts(language)[level.rawValue - 1] }
    switch column {
    case .employee: return Phrase(nb: "Ansatt", nn: "Tilsett", en: "Employee")[language]
    case .name: return Phrase(nb: "Navn", nn: "Namn", en: "Name")[language]
    case .competence: return Phrase(nb: "Kompetanse", nn: .same, en: "Competence")[language]
    case .kind: return Phrase(nb: "Type", nn: .same, en: "Kind")[language]
    case .level1: return level(.observes)
    case .level2: return level(.directSupervision)
    case .level3: return level(.indirectSupervision)
    case .level4: return level(.unsupervised)
    case .level5: return level(.supervisesOthers)
    case .answer:
      return voice == .own
        ? Phrase(nb: "Svar", nn: .same, en: "Answer")[language]
        : Phrase(nb: "Lederens svar", nn: "Svaret til leiaren", en: "Manager’s answer")[language]
    case .comment: return Phrase(nb: "Kommentar", nn: .same, en: "Comment")[language]
    case .key: return "key"
    }
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

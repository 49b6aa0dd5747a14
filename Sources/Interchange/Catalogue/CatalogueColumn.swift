/// The columns of the catalogue's files that are read.
///
/// Numbered, so that a row finds its cells without comparing words.
enum CatalogueColumn: Int, CaseIterable {
  case code
  case kind
  case bokmål
  case nynorsk
  case english
  case source
  /// Whether the row is no longer for new use.
  case retired

  case rank
  case section48Number
  case careLevel
  case education

  case workProcess
  case setting
  case wardKinds
  case patientContact
  case automatable
  case automationByBokmål
  case automationByNynorsk
  case automationByEnglish
  /// As it was when it was told in one language.
  case automationBy
  case risk
  case contestedBokmål
  case contestedNynorsk
  case contestedEnglish
  /// As it was when it was told in one language.
  case contested
  case usualToday
  case conditionsBokmål
  case conditionsNynorsk
  case conditionsEnglish
  /// As it was when it was told in one language.
  case conditions

  case validityInMonths
  case renewalRule
  case mustVerify
  case signaturesNeeded
  case trainingHours
  case trainingFormBokmål
  case trainingFormNynorsk
  case trainingFormEnglish
  /// As it was when it was told in one language.
  case trainingForm
  case buildsOn
  case liftsTo

  case task
  case competenceCode
  case minimumLevel
  case importance
  case anyOf

  case gate
  case holders
  case delegates
  case conditionBokmål
  case conditionNynorsk
  case conditionEnglish
  case statute
  case confidence
  case validFrom
  case validTo

  case title
  case profession
  case competence

  case level
  case anchorBokmål
  case anchorNynorsk
  case anchorEnglish

  case wordBokmål
  case wordNynorsk
  case wordEnglish

  case edition
  case date
  case titleBokmål
  case titleNynorsk
  case titleEnglish

  case file
  case column
  case alias
  case language
  case note

  case value
  case measure
  case basis
  case sourceNynorsk
  case sourceEnglish
  case year

  /// As the files write it.
  var heading: String {
    switch self {
    case .code: "code"
    case .kind: "kind"
    case .bokmål: "name_nb"
    case .nynorsk: "name_nn"
    case .english: "name_en"
    case .source: "source"
    case .retired: "retired"
    case .rank: "rank"
    case .section48Number: "section48_number"
    case .careLevel: "care_level"
    case .education: "education"
    case .workProcess: "work_process"
    case .setting: "setting"
    case .wardKinds: "ward_kind"
    case .patientContact: "direct_patient_contact"
    case .automatable: "automatable"
    case .automationByBokmål: "automation_by_nb"
    case .automationByNynorsk: "automation_by_nn"
    case .automationByEnglish: "automation_by_en"
    case .automationBy: "automation_by"
    case .risk: "risk"
    case .contestedBokmål: "contested_nb"
    case .contestedNynorsk: "contested_nn"
    case .contestedEnglish: "contested_en"
    case .contested: "contested"
    case .usualToday: "usual_today"
    case .conditionsBokmål: "conditions_nb"
    case .conditionsNynorsk: "conditions_nn"
    case .conditionsEnglish: "conditions_en"
    case .conditions: "conditions"
    case .validityInMonths: "validity_months"
    case .renewalRule: "renewal_rule"
    case .signaturesNeeded: "signatures"
    case .mustVerify: "must_verify"
    case .trainingHours: "training_hours"
    case .trainingFormBokmål: "training_form_nb"
    case .trainingFormNynorsk: "training_form_nn"
    case .trainingFormEnglish: "training_form_en"
    case .trainingForm: "training_form"
    case .buildsOn: "builds_on"
    case .liftsTo: "lifts_to_care_level"
    case .task: "task_code"
    case .competenceCode: "competence_code"
    case .minimumLevel: "min_level"
    case .importance: "importance"
    case .anyOf: "any_of"
    case .gate: "gate"
    case .holders: "holders"
    case .delegates: "delegates"
    case .conditionBokmål: "condition_nb"
    case .conditionNynorsk: "condition_nn"
    case .conditionEnglish: "condition_en"
    case .statute: "statute"
    case .confidence: "confidence"
    case .validFrom: "valid_from"
    case .validTo: "valid_to"
    case .title: "title"
    case .profession: "profession"
    case .competence: "competence"
    case .level: "level"
    case .anchorBokmål: "anchor_nb"
    case .anchorNynorsk: "anchor_nn"
    case .anchorEnglish: "anchor_en"
    case .wordBokmål: "word_nb"
    case .wordNynorsk: "word_nn"
    case .wordEnglish: "word_en"
    case .edition: "edition"
    case .date: "date"
    case .titleBokmål: "title_nb"
    case .titleNynorsk: "title_nn"
    case .titleEnglish: "title_en"
    case .file: "file"
    case .column: "column"
    case .alias: "alias"
    case .language: "language"
    case .note: "note"
    case .value: "value"
    case .measure: "unit"
    case .basis: "basis"
    case .sourceNynorsk: "source_nn"
    case .sourceEnglish: "source_en"
    case .year: "year"
    }
  }

  /// Every column by its heading.
  static let byHeading = Dictionary(uniqueKeysWithValues: allCases.map { ($0.heading, $0) })
}

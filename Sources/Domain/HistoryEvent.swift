/// One thing that happened to what is said of a person.
public struct HistoryEvent: Hashable, Sendable {
  public enum Happening: Hashable, Sendable {
    case asserted(Assertion)
    /// The same voice has come to say something else of the same first day.
    case replaced(Assertion)
    /// It never was true: an import was undone.
    case voided(Assertion)
    case evidenced(Evidence)
    /// Approved or rejected.
    case decided(Verification)
    /// The decision was taken back.
    case withdrawn(Verification)
    /// What the person wrote in a survey besides the answers.
    case remarked(SurveyWords)
    /// What was written is no longer there.
    case remarkWithdrawn(SurveyWords)
    /// The last day passed.
    case expired(Assertion, isRenewed: Bool)
  }

  /// Words beside an answer, or about what else the person can do.
  public struct SurveyWords: Hashable, Sendable {
    public let survey: String
    public let voice: SurveyAnswer.Voice
    /// `nil` where the words name none.
    public let competence: CompetenceCode?
    public let text: String

    public init(survey: String, voice: SurveyAnswer.Voice, competence: CompetenceCode?, text: String) {
      self.survey = survey
      self.voice = voice
      self.competence = competence
      self.text = text
    }
  }

  public let happening: Happening
  /// The time of recording, ISO in UTC; of an expiry the last day.
  public let at: String
  /// Who recorded it; empty of an expiry, which nobody does.
  public let actor: String

  public init(_ happening: Happening, at: String, by actor: String) {
    self.happening = happening
    self.at = at
    self.actor = actor
  }

  /// `nil` for words that name none.
  public var competence: CompetenceCode? {
    switch happening {
    case .asserted(let assertion), .replaced(let assertion), .voided(let assertion), .expired(let assertion, _):
      assertion.competence
    case .evidenced(let evidence): evidence.competence
    case .decided(let verification), .withdrawn(let verification): verification.competence
    case .remarked(let words), .remarkWithdrawn(let words): words.competence
    }
  }
}

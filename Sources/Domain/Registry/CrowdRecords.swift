/// What the registry knows of everybody on a date, but what they hold: for questions about so many people that their
/// personnel files would not fit.
public struct CrowdRecords: Sendable {
  /// Stands for a person within the records of one registry.
  public typealias PersonID = Int32

  public struct Post: Sendable {
    public let person: PersonID
    public let unit: UnitCode
    public let profession: ProfessionCode?
    public let share: Percentage

    public init(person: PersonID, unit: UnitCode, profession: ProfessionCode?, share: Percentage) {
      (self.person, self.unit, self.profession, self.share) = (person, unit, profession, share)
    }
  }

  /// The positions of the date, ordered by person.
  public var posts: [Post] = []
  /// Every authorisation, ordered by person.
  public var rights: [(person: PersonID, right: RightOnDate)] = []
  /// Those of the date, as are the others.
  public var delegations: [(person: PersonID, delegation: Delegation)] = []
  public var suspensions: [(person: PersonID, suspension: Suspension)] = []
  public var exemptions: [(person: PersonID, exemption: Exemption)] = []

  public init() {}
}

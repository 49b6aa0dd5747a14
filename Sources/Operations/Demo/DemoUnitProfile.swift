import Domain

/// A kind of unit: who works there, and what it must be able to do.
struct DemoUnitProfile: Sendable {
  /// A part of the staff.
  struct Group: Sendable {
    let profession: ProfessionCode
    /// Compared with the other groups' shares.
    let share: Int
    /// The further education or speciality that makes it a group of its own.
    let addition: CompetenceCode?
    /// The titles that it goes by here; empty for those that the profession has everywhere.
    let titles: [String]
    /// The right to practise, where it is not the usual authorisation.
    let right: Authorisation.Kind
    /// Whether it comes by for a part of the week only, such as a nursing home's doctor.
    let isVisiting: Bool

    init(
      _ profession: ProfessionCode, _ share: Int, _ addition: CompetenceCode? = nil, titles: [String] = [],
      right: Authorisation.Kind = .authorisation, isVisiting: Bool = false
    ) {
      self.profession = profession
      self.share = share
      self.addition = addition
      self.titles = titles
      self.right = right
      self.isVisiting = isVisiting
    }
  }

  /// A task that the unit must have people for.
  struct Need: Sendable {
    let task: TaskCode
    /// Shifts that need nobody are left out.
    let people: [(shift: CoverageRule.Shift, people: Int)]
    /// How much of the week the task takes in a unit of 25 people.
    let minutesPerWeek: Int

    /// A need that differs between the shifts.
    init(_ task: TaskCode, day: Int = 0, evening: Int = 0, night: Int = 0, minutes: Int) {
      self.task = task
      people = [(.day, day), (.evening, evening), (.night, night)].filter { $0.people > 0 }
      minutesPerWeek = minutes
    }

    /// A need that is the same whenever it is asked.
    init(_ task: TaskCode, always people: Int, minutes: Int) {
      self.task = task
      self.people = [(.always, people)]
      minutesPerWeek = minutes
    }
  }

  /// As the unit tree shows it.
  let kind: String
  let leaderTitle: String
  /// The profession of a leader who is employed as a health professional and not as a manager.
  let leaderProfession: ProfessionCode
  /// The first group's first member carries the unit.
  let groups: [Group]
  /// Further educations that some have.
  let educations: [CompetenceCode]
  let needs: [Need]
}

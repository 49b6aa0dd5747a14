public import Domain

/// Why a question or a change cannot go on. Facts only; the words are written at the edge.
public enum InquiryFault: Error, Sendable {
  case noRegistry
  case unknownTask(typed: String, nearest: [CareTask])
  case ambiguousTask(typed: String, [CareTask])
  case unknownUnit(typed: String, nearest: [CareUnit])
  case ambiguousUnit(typed: String, [CareUnit])
  case unknownEmployee(typed: String, nearest: [Employee])
  case ambiguousEmployee(typed: String, [EmployeeChoice])
  case unknownCompetence(typed: String, nearest: [Competence])
  case ambiguousCompetence(typed: String, [Competence])
  case unknownProfession(typed: String, nearest: [Profession])
  case ambiguousProfession(typed: String, [Profession])
  /// What is asked about was taken out of use.
  case retired(code: String, name: Phrase, Retirement)
  /// Knowledge was asked for from a time before the first entry.
  case beforeFirstEntry(at: String)
  /// Words that fit things of different kinds equally well.
  case ambiguousEntry(typed: String, [CatalogueEntry])
  /// Nothing in the catalogue has these words.
  case nothingFound(typed: String)
  /// A text holds a national identity number; which field is told, never the number.
  case nationalIdentityNumber(field: String)
  case missingText(field: String)
  /// Longer than a cell of an imported file may be, or with characters that steer a terminal.
  case unusableText(field: String)
  /// A number of the register of health personnel has digits only, and at most nine.
  case notAnHPRNumber(typed: String)
  case birthYearOutOfRange(Int, allowed: ClosedRange<Int>)
  case endBeforeStart(from: CalendarDate, through: CalendarDate)
  case shareOutOfRange(Int)
  /// A levelled competence needs a level.
  case levelMissing(Competence)
  /// A held competence has none.
  case levelNotPossible(Competence)
  /// A unit cannot lie below itself.
  case unitIsItsOwnAncestor(UnitCode)
  /// The unit still has units below it or people in it on the date.
  case unitInUse(UnitCode, children: Int, people: Int)
  case alreadyExists(kind: String, key: String)
  case noPosition(EmployeeNumber, UnitCode)
  case noDelegation(EmployeeNumber, TaskCode, ended: CalendarDate?)
  /// The last day lies before the day before the delegation began: it would have held on none of its days.
  case revokedBeforeStart(Delegation, lastDay: CalendarDate)
  /// Of a task or a competence, by its code.
  case noSuspension(EmployeeNumber, code: String)
  /// The law does not let this person do the task, so that a delegation would be worth nothing.
  case delegateNotPermitted(Employee, CareTask, statute: String)
  /// A demo is never mixed with real people.
  case registryHasPeople(Int)
}

public import Domain
import Matching

/// Something that somebody lacks for a task, and can get where they are.
public struct TrainingNeed: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    /// A course, a certificate, a right, or practice.
    case learning(CompetenceCode)
    /// What is claimed, or a personal authority: somebody signs.
    case signature(CompetenceCode)
    case delegation(TaskCode)
  }

  public let subject: Subject
  /// `nil` for held kinds and delegations.
  public let level: EntrustmentLevel?
  /// Whether it was held on the day the plan is made, and runs out before the day it is made for.
  public let isRenewal: Bool
}

extension TrainingNeed {
  /// `nil` for an education or a speciality, to which nobody is sent, and for a right, which the authorities give.
  fileprivate init?(_ missing: Missing, from today: CalendarDate, of task: TaskCode) {
    let isRenewal = missing.lapsedOn.map { $0 >= today } ?? false
    switch (missing.remedy, missing.competence) {
    case (_, let competence?) where competence.kind == .right: return nil
    case (.delegation, _): self.init(subject: .delegation(task), level: nil, isRenewal: false)
    case (.verification, let competence?), (.personalAuthority, let competence?):
      self.init(subject: .signature(competence.code), level: missing.need, isRenewal: false)
    case (.course, let competence?), (.practice, let competence?):
      self.init(subject: .learning(competence.code), level: missing.need, isRenewal: isRenewal)
    case (.education, _), (.speciality, _), (.verification, nil), (.personalAuthority, nil), (.course, nil),
      (.practice, nil):
      return nil
    }
  }
}

extension Roster.Entry {
  /// What the person lacks for the task, each as all that would meet it; `nil` where something cannot be got by training,
  /// or where nothing is asked of the person.
  ///
  /// - Parameter today: the day on which the plan is made: what runs out from then on can be renewed.
  func trainingNeeds(for task: TaskCode, from today: CalendarDate, in catalogue: Catalogue) -> [[TrainingNeed]]? {
    guard assessment.exemption == nil, isColleague else { return nil }
    guard assessment.isNearlyReady || assessment.verdict == .notCandidate else { return nil }
    var needs: [[TrainingNeed]] = []
    for finding in assessment.findings {
      switch finding.outcome {
      case .met, .metByDelegation: continue
      case .missing: needs.append(finding.ways.compactMap { TrainingNeed($0, from: today, of: task) })
      case .unreachable: needs.append(renewals(of: finding, from: today, in: catalogue))
      }
    }
    for code in assessment.onCondition {
      let missing = assessment.missing.first { $0.competence?.code == code }
      needs.append([missing.flatMap { TrainingNeed($0, from: today, of: task) }].compactMap { $0 })
    }
    if let delegation = assessment.missing.first(where: { $0.remedy == .delegation }) {
      needs.append([TrainingNeed(delegation, from: today, of: task)].compactMap { $0 })
    }
    return needs.contains(where: \.isEmpty) || needs.isEmpty ? nil : needs
  }

  /// Levels that are held today and run out: gone without a trace on the day of the question, but not beyond reach.
  private func renewals(
    of finding: Finding, from today: CalendarDate, in catalogue: Catalogue
  ) -> [TrainingNeed] {
    zip(finding.members, finding.held).compactMap { requirement, held in
      guard let lastDay = held.lapsedOn, lastDay >= today, let competence = catalogue[requirement.competence] else {
        return nil
      }
      let assertions = file.assertions.filter { $0.competence == competence.code }
      let was = holding(of: competence, from: assertions, baseline: nil, on: lastDay)
      guard was.satisfies(requirement.minimumLevel), competence.kind.isLevelled else { return nil }
      return TrainingNeed(subject: .learning(competence.code), level: requirement.minimumLevel, isRenewal: true)
    }
  }
}

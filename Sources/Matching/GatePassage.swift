public import Domain

/// How somebody gets through the gate of a task.
public struct GatePassage: Sendable {
  public enum Role: String, Sendable {
    /// No gate, or an open one.
    case open
    case holder
    case delegate
  }

  public let role: Role
  /// The way through; `nil` where no gate is recorded.
  public let alternative: LegalGate.Alternative?
  /// What the way through demands and is not held, but can be added.
  let lacking: [CompetenceCode]

  static let withoutGate = GatePassage(role: .open, alternative: nil, lacking: [])

  /// The ways through the gate for one profession, as far as holders go before delegates: those of the first role
  /// that has any.
  ///
  /// A profession that fits, but lacks a competence that the catalogue does not let it add, does not pass.
  static func passages(
    through gate: LegalGate, as profession: Profession?, _ standing: Standing, in catalogue: Catalogue
  ) -> [GatePassage] {
    func passages(_ alternatives: [LegalGate.Alternative], _ role: Role) -> [GatePassage] {
      alternatives.compactMap { alternative in
        guard profession.map({ catalogue.contains($0, in: alternative.group) }) ?? (alternative.group == .anyone) else {
          return nil
        }
        let lacking = alternative.competences.filter { standing.holding(of: $0).degree == nil }
        guard lacking.allSatisfy({ catalogue[$0].map(standing.canReach) ?? false }) else { return nil }
        return GatePassage(role: role, alternative: alternative, lacking: lacking)
      }
    }
    switch gate.kind {
    case .open:
      // Nobody is excluded by an open gate, whomever it names.
      return [GatePassage(role: .open, alternative: gate.holders.first, lacking: [])]
    case .reserved:
      return passages(gate.holders, .holder)
    case .delegable:
      let holders = passages(gate.holders, .holder)
      return holders.isEmpty ? passages(gate.delegates, .delegate) : holders
    }
  }
}

extension Standing {
  /// Whether the catalogue lets one of the professions build the competence on what it has.
  func canAdd(_ competence: Competence) -> Bool {
    competence.buildsOn.isEmpty || professions.contains { competence.buildsOn.contains($0.code) }
  }

  /// Whether something that is not held can come to be: by a signature on a claim, or by adding it. What is held at
  /// levels starts with practice, and of that there is none.
  func canReach(_ competence: Competence) -> Bool {
    if person != nil, holding(of: competence.code).claimed != nil { return true }
    return !competence.kind.isLevelled && canAdd(competence)
  }
}

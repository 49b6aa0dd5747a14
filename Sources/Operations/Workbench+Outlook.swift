public import Domain
public import Planning
import Storage

/// What age and expiry take from a unit and those below it.
public struct OutlookAnswer: Sendable {
  public let outlook: Outlook
  public let unit: CareUnit?
  public let catalogue: Catalogue
  public let tree: UnitTree
  public let asOf: AsOf
}

extension Workbench {
  /// Who leaves a unit and those below it, or everywhere, by age and by rate, and what runs out, year by year.
  public func outlook(through lastYear: Int, unit typedUnit: String?, _ inquiry: Inquiry) async throws -> OutlookAnswer
  {
    try await read(inquiry) { snapshot in
      let scene = try Scene(snapshot, unit: typedUnit, inquiry)
      return OutlookAnswer(
        outlook: Outlook(
          scene.staffing, rules: try snapshot.coverageRules(of: scene.scope), in: scene.unit?.code, through: lastYear,
          try snapshot.parameters()),
        unit: scene.unit, catalogue: scene.catalogue, tree: scene.tree, asOf: scene.asOf)
    }
  }
}

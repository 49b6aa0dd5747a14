public import Domain
import Storage

/// The registry's tables as values, for writing them to files.
public struct RegistryTables: Sendable {
  public let units: [CareUnit]
  public let files: [PersonnelFile]
  public let coverage: [CoverageRule]
  public let volumes: [Volume]
}

extension Workbench {
  /// Everything that is known at a time.
  public func tables(_ inquiry: Inquiry) async throws -> RegistryTables {
    try await read(inquiry) { snapshot in
      RegistryTables(
        units: try snapshot.units(), files: try snapshot.personnelFiles(PeopleWanted(on: inquiry.on)),
        coverage: try snapshot.coverageRules(), volumes: try snapshot.volumes())
    }
  }
}

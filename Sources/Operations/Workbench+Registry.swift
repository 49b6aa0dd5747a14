public import Domain
import Storage

extension Workbench {
  public func summary() async throws -> RegistrySummary {
    guard let registry else { throw InquiryFault.noRegistry }
    return try await registry.summary()
  }

  public func condition() async throws -> RegistryCondition {
    guard let registry else { throw InquiryFault.noRegistry }
    return try await registry.condition()
  }

  /// Makes the index of holdings anew from the rows.
  public func reindex() async throws {
    guard let registry else { throw InquiryFault.noRegistry }
    try await registry.reindex()
  }

  /// Copies the registry to a new file.
  public func backUp(to path: String) async throws {
    guard let registry else { throw InquiryFault.noRegistry }
    try await registry.backUp(to: path)
  }

  /// Puts a sound backup in the place of the registry; gives the name under which the old one was kept.
  public static func restore(_ backup: String, to path: String, now: String) async throws -> String? {
    let stamp = now.filter(\.isNumber)
    return try await Store.restore(backup, to: path, suffix: ".before-restore-\(stamp)")
  }
}

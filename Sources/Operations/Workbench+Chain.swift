public import Domain
import Storage

extension Workbench {
  /// Goes through the event chain; with a head, also whether the registry still holds it.
  public func proveChain(holding head: ChainHead? = nil) async throws -> ChainProof {
    try await read { try $0.proveChain(holding: head) }
  }

  /// The last link of the event chain; `nil` while nothing is sealed.
  public func chainHead() async throws -> ChainHead? { try await read { try $0.chainHead() } }
}

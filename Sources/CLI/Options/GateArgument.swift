import ArgumentParser
import Domain

/// Whom the law lets do a task, by the catalogue's word or in Norwegian.
struct GateArgument: ExpressibleByArgument {
  let kind: LegalGate.Kind

  init?(argument: String) {
    switch argument.lowercased() {
    case "open", "åpen", "apen": kind = .open
    case "reserved", "forbeholdt", "reservert": kind = .reserved
    case "delegable", "delegerbar": kind = .delegable
    default: return nil
    }
  }

  static var allValueStrings: [String] { LegalGate.Kind.allCases.map(\.rawValue) }
}

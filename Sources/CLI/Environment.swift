import Foundation

/// The variables of the environment. One by one: reading them all into a dictionary takes longer than a look-up.
enum Environment {
  /// `nil` where the variable is missing or empty.
  static subscript(name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}

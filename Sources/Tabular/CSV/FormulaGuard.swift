/// The apostrophe that stands in a CSV file before text that a spreadsheet would run as a formula.
///
/// What is written is read back as it was: text that begins with apostrophes before such a beginning gets one more.
/// Whoever really has typed a single apostrophe before `=`, `+`, `-` or `@` in a CSV file, and does not mean a guard,
/// loses it; a spreadsheet does the same with it. An apostrophe before anything else, as in `'t Hooft` or `'-5`, stays.
enum FormulaGuard {
  private static let apostrophe = UInt8(ascii: "'")

  /// The text as it is to be written.
  static func guarded(_ text: String) -> String { isGuarded(text.utf8[...]) ? "'" + text : text }

  /// The bytes of a cell without the guard that stands before them, if one does.
  static func unguarded<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes) -> Bytes.SubSequence {
    guard bytes.first == apostrophe else { return bytes[...] }
    let rest = bytes.dropFirst()
    return isGuarded(rest) ? rest : bytes[...]
  }

  /// Whether text begins as a formula does, if perhaps after apostrophes, and is not a mere number.
  private static func isGuarded(_ text: some Collection<UInt8>) -> Bool {
    let bare = text.drop { $0 == apostrophe }
    switch bare.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: return !isNumber(bare)
    default: return false
    }
  }

  /// Whether text is a number: a sign or none, digits, and perhaps decimals after a point or a comma.
  private static func isNumber(_ text: some Collection<UInt8>) -> Bool {
    let digits =
      text.first == UInt8(ascii: "+") || text.first == UInt8(ascii: "-") ? text.dropFirst() : text.dropFirst(0)
    let parts = digits.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
    }
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }
}

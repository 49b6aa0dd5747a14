/// A number as people write it: a comma or a point before the decimals, spaces between thousands, perhaps a percent
/// sign.
struct WrittenNumber: Equatable {
  let value: Double
  let hasPercentSign: Bool

  init?(_ text: String) {
    var digits = ""
    var isPercent = false
    var decimalMark: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9" where !isPercent: digits.unicodeScalars.append(scalar)
      case "-", "\u{2212}": digits.append("-")
      case "+" where digits.isEmpty: continue
      case ",", ".":
        // The last of two different marks is the decimal one; the earlier parts thousands.
        if let mark = decimalMark {
          if mark == scalar { return nil }
          digits.removeAll { $0 == "." }
        }
        decimalMark = scalar
        digits.append(".")
      case "%" where !isPercent: isPercent = true
      case _ where scalar.properties.isWhitespace: continue
      default: return nil
      }
    }
    guard digits.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }), let value = Double(digits) else { return nil }
    self.value = value
    hasPercentSign = isPercent
  }

  /// The value as a whole number; `nil` where it has decimals or is out of all proportion.
  var whole: Int? { value == value.rounded() && value.magnitude < 1e15 ? Int(value) : nil }
}

/// A number without an exponent and with at most 15 significant digits, which is what a spreadsheet shows:
/// `12`, `0.3`, `0.0000001`.
func plainDecimal(_ value: Double, point: Character = ".") -> String {
  if value == value.rounded(), value.magnitude < 1e15 { return String(Int(value)) }
  if !value.isFinite { return String(value) }

  var (digits, integerDigits) = significantDigits(of: value.magnitude)
  if integerDigits > digits.count { digits += Array(repeating: 0, count: integerDigits - digits.count) }
  if integerDigits < 1 {
    digits = Array(repeating: 0, count: 1 - integerDigits) + digits
    integerDigits = 1
  }
  let integer = digits[..<integerDigits].map(String.init).joined()
  let fraction = digits[integerDigits...].map(String.init).joined()
  let sign = value < 0 ? "-" : ""
  return fraction.isEmpty ? sign + integer : "\(sign)\(integer)\(point)\(fraction)"
}

/// At most 15 digits, the first and the last not zero, and how many of them stand before the decimal point:
/// 0.0012 gives 1 and 2, of which −2 stand before the point.
private func significantDigits(of magnitude: Double) -> (digits: [Int], integerDigits: Int) {
  let parts = magnitude.description.split(separator: "e")
  let mantissa = parts[0].split(separator: ".")
  let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
  var integerDigits = mantissa[0].count + exponent
  var digits = mantissa.joined().compactMap(\.wholeNumberValue)

  let leadingZeros = digits.prefix { $0 == 0 }.count
  digits.removeFirst(leadingZeros)
  integerDigits -= leadingZeros
  if digits.count > 15 {
    let roundsUp = digits[15] >= 5
    digits.removeLast(digits.count - 15)
    if roundsUp {
      while digits.last == 9 { digits.removeLast() }
      if let last = digits.popLast() {
        digits.append(last + 1)
      } else {
        digits = [1]
        integerDigits += 1
      }
    }
  }
  while digits.last == 0 { digits.removeLast() }
  return (digits, integerDigits)
}

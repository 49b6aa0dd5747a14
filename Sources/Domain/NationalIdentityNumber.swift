/// Finds Norwegian national identity numbers in text: fødselsnummer, D-number (day + 40), help numbers and synthetic
/// ones (month + 40, 65 or 80), written together or with spaces, dots or hyphens, inside longer text, or as ten digits
/// that lost their leading zero.
///
/// Both control digits must fit (Skatteetaten, "Om fødselsnummer og D-nummer"; synthetic ones by the same rule), so that
/// a telephone number is hardly ever mistaken for one. Numbers given out from 2032 may have a looser first control
/// digit (same source); those are recognised as well.
public enum NationalIdentityNumber {
  /// Whether the text holds a national identity number in any of its shapes.
  public static func occurs(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { occurs(inBytes: $0) }
  }

  /// The same for bytes of UTF-8.
  public static func occurs(inBytes bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 10 else { return false }
    var digits: [UInt8] = []
    var starts: [Int] = []
    var separators = 0
    var isTelephone = false
    for (index, byte) in bytes.enumerated() {
      if isDigit(byte) {
        if digits.isEmpty, index > 0, bytes[index - 1] == UInt8(ascii: "+") { isTelephone = true }
        digits.append(byte - UInt8(ascii: "0"))
        starts.append(index)
        separators = 0
      } else if isSeparator(byte), !digits.isEmpty, separators < 2 {
        separators += 1
      } else {
        if !isTelephone, holdsNumber(digits, at: starts) { return true }
        isTelephone = false
        digits.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        separators = 0
      }
    }
    return !isTelephone && holdsNumber(digits, at: starts)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Space, hyphen, dot, slash, and the bytes of no-break space.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x2D, 0x2E, 0x2F, 0xC2, 0xA0, 0x09: true
    default: false
    }
  }

  /// Whether eleven digits in the run are a number, or the run as a whole is one that lost its leading zero.
  private static func holdsNumber(_ digits: [UInt8], at starts: [Int]) -> Bool {
    guard digits.count >= 10 else { return false }
    let groupEnds = digits.indices.filter { $0 == digits.count - 1 || starts[$0 + 1] > starts[$0] + 1 }
    if digits.count == 10 {
      // A date with an hour has ten digits as well: only the groups in which people write the number count.
      return [[9], [4, 9], [0, 2, 4, 9], [4, 7, 9]].contains(groupEnds) && isNumber([0] + digits)
    }
    guard digits.count >= 11 else { return false }
    // Eleven digits inside one longer unbroken number, such as an article number, are no number of their own.
    let ends = Set(groupEnds)
    return (0...(digits.count - 11)).contains { start in
      (start == 0 || ends.contains(start - 1)) && ends.contains(start + 10)
        && isNumber(Array(digits[start...(start + 10)]))
    }
  }

  private static func isNumber(_ digits: [UInt8]) -> Bool {
    let number = digits.map(Int.init)
    let day = number[0] * 10 + number[1]
    let month = number[2] * 10 + number[3]
    let plainDay = day > 40 ? day - 40 : day
    let plainMonth: Int =
      switch month {
      case 81...92: month - 80
      case 66...77: month - 65
      case 41...52: month - 40
      default: month
      }
    guard (1...31).contains(plainDay), (1...12).contains(plainMonth) else { return false }
    let daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][plainMonth - 1]
    guard plainDay <= daysInMonth else { return false }
    let first = zip([3, 7, 6, 1, 8, 9, 4, 5, 2, 1], number).reduce(0) { $0 + $1.0 * $1.1 } % 11
    let second = zip([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1], number).reduce(0) { $0 + $1.0 * $1.1 } % 11
    return (0...3).contains(first) && second == 0
  }
}

/// Finds Norwegian national identity numbers in text: fødselsnummer, D-number (day + 40), help numbers and synthetic
/// ones (month + 40, 65 or 80), written together or with spaces, dots or hyphens, inside longer text, or as ten digits
/// that lost their leading zero, or with the year in four digits; in the digits of any script, raised and circled ones too.
///
/// Both control digits must fit (Skatteetaten, "Om fødselsnummer og D-nummer"; synthetic ones by the same rule), so that
/// a telephone number is hardly ever mistaken for one. Numbers given out from 2032 may have a looser first control
/// digit (same source); those are recognised as well.
public enum NationalIdentityNumber {
  /// Whether the text holds a national identity number in any of its shapes.
  public static func occurs(in text: String) -> Bool {
    var text = text
    let hasOtherScripts = text.utf8.contains { $0 >= 0xCC || $0 == 0xC2 }
    if hasOtherScripts { text = withPlainDigits(text) }
    return text.withUTF8 { occurs(inBytes: $0) }
  }

  /// The text with the digits of other scripts, full-width, raised and circled ones as 0–9, and without marks upon them.
  private static func withPlainDigits(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value > 0x7F, [.decimal, .digit].contains(scalar.properties.numericType),
        let value = scalar.properties.numericValue, let digit = Unicode.Scalar(0x30 + UInt32(value))
      {
        plain.append(digit)
      } else if [.nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory) {
        continue
      } else {
        plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// The same for bytes of UTF-8.
  public static func occurs(inBytes bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 10 else { return false }
    var run = Run()
    var separators = 0
    for (index, byte) in bytes.enumerated() {
      if byte >= 0x30 && byte <= 0x39 {
        if run.digits.isEmpty { run.isTelephone = index > 0 && bytes[index - 1] == UInt8(ascii: "+") }
        run.append(byte - 0x30, at: index)
        separators = 0
      } else if isSeparator(byte) || byte == UInt8(ascii: ":") && run.endsWithDateOfBirth,
        !run.digits.isEmpty, separators < longestSeparator
      {
        separators += 1
      } else {
        if run.holdsNumber { return true }
        run = Run()
        separators = 0
      }
    }
    return run.holdsNumber
  }

  /// Three characters of three bytes, such as a dash between two spaces.
  private static let longestSeparator = 9

  /// Space, tab, line breaks, the marks that people put between groups, and the bytes of the spaces and dashes beyond
  /// ASCII. A colon is one only after six digits together: a date with a time has eleven digits as well.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, 0x2D, 0x2E, 0x2F, 0xC2, 0xE2, 0x80...0xBF: true
    case UInt8(ascii: "_"), UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "'"), 0x5C:
      true
    default: false
    }
  }

  /// Digits with nothing but separators between them.
  private struct Run {
    var digits: [UInt8] = []
    /// The place after each group's last digit.
    private var groupEnds: [Int] = []
    private var lastIndex = -1
    /// Begins with a country code.
    var isTelephone = false

    mutating func append(_ digit: UInt8, at index: Int) {
      if !digits.isEmpty, index > lastIndex + 1 { groupEnds.append(digits.count) }
      digits.append(digit)
      lastIndex = index
    }

    /// Whether the last six digits stand together.
    var endsWithDateOfBirth: Bool { digits.count - (groupEnds.last ?? 0) == 6 }

    /// Whether eleven digits in whole groups are a number, or ten that lost their leading zero.
    var holdsNumber: Bool {
      guard digits.count >= 10 else { return false }
      let ends = groupEnds + [digits.count]
      // The groups in which people write ten of them; a date with an hour has ten digits as well.
      let shapesOfTen = [[10], [5, 10], [1, 3, 5, 10], [5, 8, 10], [1, 4, 7, 10]]
      if !isTelephone, shapesOfTen.contains(ends), NationalIdentityNumber.isNumber([0] + digits) { return true }
      let starts = [0] + groupEnds
      for (start, end) in zip(starts, ends) where end - start == 10 {
        if !(isTelephone && start == 0), NationalIdentityNumber.isNumber([0] + digits[start..<end]) { return true }
      }
      guard digits.count >= 11 else { return false }
      if holdsNumberWithFullYear(starts, ends) { return true }
      // Numbers that a column made longer with zeros in front.
      let padding = digits.prefix { $0 == 0 }.count
      if digits.count <= 14, ends.first == digits.count, padding >= digits.count - 11,
        NationalIdentityNumber.isNumber(Array(digits.suffix(11)))
      {
        return true
      }
      // Eleven digits inside one longer unbroken number, such as an article number, are no number of their own.
      return starts.contains { start in
        !(isTelephone && start == 0) && ends.contains(start + 11)
          && NationalIdentityNumber.isNumber(Array(digits[start..<(start + 11)]))
      }
    }

    /// Whether a date of birth with the year in four digits, and the five digits after it, are a number: `01.02.2007
    /// 50160`.
    private func holdsNumberWithFullYear(_ starts: [Int], _ ends: [Int]) -> Bool {
      starts.contains { start in
        guard ends.contains(start + 8), ends.contains(start + 13) else { return false }
        let century = digits[start + 4] * 10 + digits[start + 5]
        let short = Array(digits[start..<start + 4] + digits[start + 6..<start + 13])
        return (18...21).contains(century) && NationalIdentityNumber.isNumber(short)
      }
    }
  }

  fileprivate static func isNumber(_ digits: [UInt8]) -> Bool {
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

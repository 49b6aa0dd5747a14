import Domain
import TestKit
import Testing

/// Completes date and individual number with control digits; `nil` where the rules leave that combination unused.
///
/// - Parameter remainder: 0 by the rules until 2031; 1, 2 and 3 are allowed as well from 2032 (Skatteetaten, "Nytt
///   fødselsnummer fra 2032").
private func number(_ nine: String, remainder: Int = 0) -> String? {
  func controlDigit(_ digits: [Int], _ weights: [Int], _ remainder: Int) -> Int? {
    var sum = 0
    for place in weights.indices { sum += weights[place] * digits[place] }
    var digit = 11 + remainder - sum % 11
    while digit >= 11 { digit -= 11 }
    return digit == 10 ? nil : digit
  }
  var digits = nine.compactMap(\.wholeNumberValue)
  guard digits.count == 9 else { return nil }
  guard let first = controlDigit(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2], remainder) else { return nil }
  digits.append(first)
  guard let second = controlDigit(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 0) else { return nil }
  digits.append(second)
  return digits.map(String.init).joined()
}

/// A number of a synthetic person (month + 80), made anew in each run: none stands in this file.
private func syntheticNumber() throws -> String {
  try #require((100...199).lazy.compactMap { number("018190\($0)") }.first)
}

private func isFound(_ text: String) -> Bool { NationalIdentityNumber.occurs(in: text) }

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

@Test(arguments: [0, 40], [0, 40, 65, 80])
func `birth, D-, help and synthetic numbers are found`(dayShift: Int, monthShift: Int) {
  var missed = 0
  var tried = 0
  for (day, month) in [(1, 1), (31, 12), (29, 2), (9, 10), (30, 6), (22, 11), (10, 3)] {
    for year in [0, 7, 54, 99] {
      for individual in stride(from: 100, to: 1000, by: 97) {
        let date = twoDigits(day + dayShift) + twoDigits(month + monthShift) + twoDigits(year)
        guard let number = number("\(date)\(individual)") else { continue }
        tried += 1
        if !isFound(number) { missed += 1 }
      }
    }
  }
  #expect(tried > 100)
  #expect(missed == 0)
}

@Test(arguments: [1, 2, 3])
func `numbers by the looser first control digit from 2032 are found`(remainder: Int) {
  let numbers = (900...999).compactMap { number("020132\($0)", remainder: remainder) }

  #expect(numbers.count > 50)
  #expect(numbers.allSatisfy(isFound))
}

@Test(arguments: 4...10)
func `any other first control digit is wrong`(remainder: Int) {
  let numbers = (100...999).compactMap { number("020132\($0)", remainder: remainder) }

  #expect(numbers.count > 500)
  #expect(!numbers.contains(where: isFound))
}

@Test(
  arguments: [
    ("together", [11], ""), ("six and five", [6, 5], " "), ("with a hyphen", [6, 5], "-"),
    ("with a hyphen between spaces", [6, 5], " - "), ("with a dot", [6, 5], "."),
    ("with a no-break space", [6, 5], "\u{A0}"), ("with a narrow no-break space", [6, 5], "\u{202F}"),
    ("with an en dash", [6, 5], "–"), ("with a no-break hyphen", [6, 5], "\u{2011}"),
    ("as a date and five", [2, 2, 2, 5], "."), ("as a spaced date and five", [2, 2, 2, 5], " "),
    ("as a date and three and two", [6, 3, 2], " "), ("each digit alone", Array(repeating: 1, count: 11), " "),
    ("each digit alone with hyphens", Array(repeating: 1, count: 11), "-"), ("two spaces", [6, 5], "  "),
    ("a colon", [6, 5], ":"), ("a colon and a space", [6, 5], ": "),
    ("a tab", [6, 5], "\t"),
  ] as [(String, [Int], String)])
func `a number is found however it is spaced`(name: String, groups: [Int], separator: String) throws {
  let digits = try syntheticNumber()

  #expect(isFound(grouped(digits, groups, separator)))
}

private func grouped(_ digits: String, _ groups: [Int], _ separator: String) -> String {
  var rest = digits[...]
  return groups.map { count in
    defer { rest = rest.dropFirst(count) }
    return String(rest.prefix(count))
  }.joined(separator: separator)
}

@Test(
  arguments: [
    ("", ""), ("Fnr: ", ""), ("fnr", "."), ("(", ")"), ("Ola Nordmann ", ", født i Bø"), ("å", "ø"), ("A", "B"),
    ("1042 ", ""), ("1042;", ";100"), ("", " 22 22 22 22"), ("tlf. 22 22 22 22, ", ""), ("2026-11-22 ", " 10:30"),
    ("«", "»"), ("x\n", "\ny"), ("", ".0"), ("", ",00"), ("HPR 1234567 ", ""),
  ])
func `a number is found inside longer text`(before: String, after: String) throws {
  let digits = try syntheticNumber()

  #expect(isFound(before + digits + after))
  #expect(isFound(before + grouped(digits, [6, 5], " ") + after))
}

@Test(arguments: ["+47 22 22 22 22 ", "+4722222222 ", "+47 222 22 222  ", "Ring +47 22222222 - "])
func `a telephone number before it does not hide a number`(before: String) throws {
  #expect(isFound(before + (try syntheticNumber())))
}

@Test(
  arguments: [
    ([10], "", "", ""), ([5, 5], " ", "", ""), ([1, 2, 2, 5], ".", "", ""), ([5, 3, 2], " ", "", ""),
    ([10], "", "Fnr ", "."), ([10], "", "1042 ", ""), ([10], "", "", " 2026"), ([10], "", "", ".0"),
    ([10], "", "", ",00"),
    ([1, 3, 3, 3], " ", "", ""),
  ] as [([Int], String, String, String)])
func `ten digits that lost their leading zero are found`(
  groups: [Int], separator: String, before: String, after: String
) throws {
  let digits = String(try syntheticNumber().dropFirst())

  #expect(isFound(before + grouped(digits, groups, separator) + after))
}

@Test(
  arguments: [
    "", "22222222", "22 22 22 22", "222 22 222", "+47 22 22 22 22", "+4722222222", "+47 22222222", "0047 22 22 22 22",
    "0047 22222222", "tlf. 22 22 22 22 / 90 00 00 00", "+46 70 123 45 67", "+45 12 34 56 78",
  ])
func `a telephone number is no national identity number`(text: String) {
  #expect(!isFound(text))
}

@Test func `a telephone number with country code is none even when its ten digits would fit`() throws {
  let digits = try #require(
    (100...999).lazy.compactMap { number("047131\($0)") }.first { $0.hasPrefix("047") })

  #expect(isFound(String(digits.dropFirst())))
  #expect(!isFound("+" + digits.dropFirst()))
  #expect(!isFound("+47 " + grouped(String(digits.dropFirst(3)), [2, 2, 2, 2], " ")))
}

@Test func `no hour of no day this year looks like a number`() {
  var wrong: [String] = []
  var date: CalendarDate = "2026-01-01"
  while date < "2027-01-01" {
    let (year, month, day) = date.components
    for hour in 0...23 {
      let norwegian = "\(twoDigits(day)).\(twoDigits(month)).\(year)"
      let texts = [
        "\(norwegian) \(twoDigits(hour)):30", "\(norwegian) kl. \(twoDigits(hour)).30",
        "\(date.iso) \(twoDigits(hour)):30:15",
        "\(date.iso)T\(twoDigits(hour)):30:15Z", "\(norwegian) \(twoDigits(hour))", "\(norwegian) \(twoDigits(hour))30",
        "\(norwegian)–\(norwegian)", "\(date.iso)/\(date.iso)", "\(norwegian) - \(norwegian)",
      ]
      wrong += texts.filter(isFound)
    }
    date = date.adding(days: 1)
  }
  #expect(wrong.isEmpty, "first: \(wrong.first ?? "")")
}

@Test(arguments: [[11], [4, 2, 5], [6, 5]])
func `an account-like number with a wrong control digit is none`(groups: [Int]) throws {
  let digits = try syntheticNumber()
  let last = try #require(digits.last?.wholeNumberValue)

  for wrong in 1...9 {
    let text = digits.dropLast() + "\((last + wrong) % 10)"
    #expect(!isFound(grouped(String(text), groups, ".")))
  }
}

@Test(arguments: ["1", "5", "9"])
func `eleven digits within a longer unbroken number are none`(digit: String) throws {
  let digits = try syntheticNumber()

  #expect(!isFound(digit + digits))
  #expect(!isFound(digits + digit))
  #expect(!isFound(digit + digits + digit))
}

@Test(arguments: [
  "HPR 1234567", "HPR-nr. 10123456", "123456789", "HPR 1234567 og 7654321", "987 654 321", "1042, 1043",
])
func `the number of the register of health personnel, and other shorter ones, are none`(text: String) {
  #expect(!isFound(text))
}

@Test(arguments: ["32018", "00018", "31028", "30028", "31048", "01138", "01008", "01788", "01938", "72018", "80018"])
func `digits whose date does not exist are none, though the control digits fit`(start: String) {
  let numbers = (1000...9999).compactMap { number("\(start)\($0)") }

  #expect(numbers.count > 1000)
  #expect(!numbers.contains(where: isFound))
}

@Test func `a number is found in the digits of any script, and with the whole year of birth`() throws {
  let whole = try #require((100...199).lazy.compactMap { number("018107\($0)") }.first)
  func inScript(_ zero: UInt32) -> String {
    var text = ""
    for digit in whole.compactMap(\.wholeNumberValue) {
      if let scalar = Unicode.Scalar(zero + UInt32(digit)) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
  let (date, individual) = (whole.prefix(6), whole.suffix(5))

  #expect(isFound(inScript(0xFF10)))
  #expect(isFound("født \(inScript(0x0660))"))
  let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
  #expect(isFound(String(whole.compactMap(\.wholeNumberValue).map { raised[$0] })))
  #expect(isFound(whole.map { "\($0)\u{336}" }.joined()))
  #expect(isFound("01.81.2007 \(individual)"))
  #expect(isFound("01812007-\(individual)"))
  #expect(!isFound("01.81.2007"))
  #expect(!isFound("01.81.2507 \(individual)"))
  for separator in [";", "+", "*", "'", "\\", " + "] { #expect(isFound("\(date)\(separator)\(individual)")) }
  #expect(isFound("0\(whole)") && isFound("00\(whole)"))
}

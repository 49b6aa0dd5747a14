/// The three numbers of a date, in the order in which they are written.
struct DateParts {
  enum Order {
    case yearFirst
    case dayFirst
    /// With slashes or hyphens the day or the month may stand first.
    case unclear
  }

  let fields: [Int]
  let order: Order
  let form: DateReading.Form

  /// The last number as a year; of two digits below 70 it is in this century.
  var year: Int {
    guard form == .twoDigitYear else { return fields[2] }
    return fields[2] < 70 ? 2000 + fields[2] : 1900 + fields[2]
  }

  /// Three numbers with two equal separators between them; a time of day after them is left out.
  init?(_ text: String) {
    let day = text.utf8.prefix { $0 != UInt8(ascii: "T") && $0 != UInt8(ascii: " ") }
    let time = text.utf8.dropFirst(day.count + 1)
    guard time.allSatisfy({ Self.isDigit($0) || [.point, .colon, .plus, .hyphen, .zulu].contains($0) }),
      let separator = day.first(where: { !Self.isDigit($0) }), [.point, .slash, .hyphen].contains(separator)
    else { return nil }
    let parts = day.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(Self.isDigit) }) else {
      return nil
    }
    fields = parts.map(Self.number)
    switch parts.map(\.count) {
    case let counts where counts[0] == 4 && counts[1] <= 2 && counts[2] <= 2:
      (order, form) = (.yearFirst, .plain)
    case let counts where counts[0] <= 2 && counts[1] <= 2 && (counts[2] == 4 || counts[2] == 2):
      order = separator == .point ? .dayFirst : .unclear
      form = counts[2] == 4 ? .plain : .twoDigitYear
    default: return nil
    }
  }

  /// Eight digits, the year first.
  init?(compact text: String) {
    let digits = text.utf8
    guard digits.count == 8, digits.allSatisfy(Self.isDigit) else { return nil }
    fields = [digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2)].map(Self.number)
    order = .yearFirst
    form = .plain
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func number(_ digits: Substring.UTF8View) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

extension UInt8 {
  fileprivate static let point = UInt8(ascii: ".")
  fileprivate static let slash = UInt8(ascii: "/")
  fileprivate static let hyphen = UInt8(ascii: "-")
  fileprivate static let colon = UInt8(ascii: ":")
  fileprivate static let plus = UInt8(ascii: "+")
  fileprivate static let zulu = UInt8(ascii: "Z")
}

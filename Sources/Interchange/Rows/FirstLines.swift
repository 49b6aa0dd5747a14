import Domain

/// On which line each key stood first.
struct FirstLines<Key: Hashable> {
  private var lines: [Key: Int32] = [:]

  /// Makes room, so that a long file does not grow the table again and again.
  init(expecting count: Int = 0) { lines.reserveCapacity(min(count, 1 << 20)) }

  mutating func removeAll() { lines.removeAll(keepingCapacity: true) }

  /// The line on which the key stood before; where it did not, the given one is kept.
  mutating func line(of key: Key, orKeep line: Int?) -> Int? {
    guard let line else { return lines[key].map(Int.init) }
    let first = Self.claim(&lines[key, default: 0], for: Int32(clamping: line))
    return first == 0 ? nil : Int(first)
  }

  /// Lines are counted from 1: zero stands for a key that is new.
  private static func claim(_ slot: inout Int32, for line: Int32) -> Int32 {
    if slot != 0 { return slot }
    slot = line
    return 0
  }
}

extension FirstLines<UInt64> {
  /// What may stand only once in a file of competences, as one number: a file may have a million of them.
  ///
  /// Employee and competence are given by their places in lists.
  static func key(employee: Int, competence: Int, from: CalendarDate, kind: Assertion.Kind) -> UInt64 {
    let day = UInt64(UInt32(bitPattern: from.dayNumber) & 0xF_FFFF)
    return UInt64(employee) << 40 | UInt64(competence & 0xFFFF) << 24 | day << 4 | kind.ordinal
  }
}

extension Assertion.Kind {
  fileprivate var ordinal: UInt64 {
    switch self {
    case .own: 0
    case .manager: 1
    case .peer: 2
    case .assessor: 3
    case .course: 4
    case .test: 5
    case .register: 6
    case .imported: 7
    }
  }
}

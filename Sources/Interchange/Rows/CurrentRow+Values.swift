import Domain
import Tabular

extension CurrentRow {
  /// How long a code or a number may be.
  static let codeLimit = 64
  /// How long other texts may be.
  static let textLimit = 1000

  /// The text as it stands; a spreadsheet's error value is a fault.
  mutating func rawText(_ position: Int?) -> String? {
    switch self[position] {
    case .text(let text): return text
    case .empty: return ""
    case .fault(let name):
      report(.excelError(shown(name)), at: position)
      return nil
    case .number, .date, .boolean: return self[position].text
    }
  }

  /// The text without needless blanks; empty where there is none.
  mutating func text(_ position: Int?, limit: Int = textLimit) -> String {
    guard let raw = rawText(position) else { return "" }
    let text = cleaned(raw)
    if text.utf8.count > limit, text.unicodeScalars.count > limit { report(.tooLong(limit: limit), at: position) }
    return text
  }

  /// The same where there must be one.
  mutating func requiredText(_ position: Int?, limit: Int = textLimit) -> String {
    let text = text(position, limit: limit)
    if text.isEmpty { report(.missingValue, at: position) }
    return text
  }

  /// A day that something starts or happens on.
  mutating func date(_ position: Int?, isRequired: Bool = false) -> CalendarDate? {
    switch DateReading(self[position]) {
    case .blank:
      if isRequired { report(.missingValue, at: position) }
      return nil
    case .day(let date, let form):
      count(form)
      return date
    case .openEnd:
      report(.dateOutOfRange(typed: shown(self[position].text)), at: position)
      return nil
    case .fault(let fault):
      report(fault, at: position)
      return nil
    }
  }

  /// A last day; blank and 31.12.9999 mean that there is none.
  mutating func lastDay(_ position: Int?) -> CalendarDate? {
    switch DateReading(self[position]) {
    case .blank, .openEnd: return nil
    case .day(let date, let form):
      count(form)
      return date
    case .fault(let fault):
      report(fault, at: position)
      return nil
    }
  }

  /// The period between two days, which must come in that order.
  mutating func period(from: Int?, through: Int?, startIsRequired: Bool = true) -> Period? {
    let start = date(from, isRequired: startIsRequired)
    return period(from: start, through: lastDay(through), endPosition: through)
  }

  mutating func period(from: CalendarDate?, through: CalendarDate?, endPosition: Int?) -> Period? {
    if let period = Period(from: from, through: through) { return period }
    if let from, let through { report(.endBeforeStart(from: from, through: through), at: endPosition) }
    return nil
  }

  /// A whole number between two others.
  mutating func whole(_ position: Int?, in allowed: ClosedRange<Int>) -> Int? {
    let typed = text(position)
    if typed.isEmpty {
      report(.missingValue, at: position)
      return nil
    }
    guard let number = WrittenNumber(typed), !number.hasPercentSign else {
      report(.notANumber(typed: shown(typed)), at: position)
      return nil
    }
    guard let whole = number.whole, allowed.contains(whole) else {
      report(.numberOutOfRange(typed: shown(typed), allowed: allowed), at: position)
      return nil
    }
    return whole
  }

  /// What a word of the table means, or what a blank does.
  mutating func word<Meaning>(_ position: Int?, _ table: WordTable<Meaning>, blank: Meaning?) -> Meaning? {
    guard let text = rawText(position) else { return nil }
    if text.isEmpty { return take(blank.map { .value($0) } ?? .blank, at: position, isRequired: true) }
    switch table.reading(text) {
    case .blank: return take(blank.map { .value($0) } ?? .blank, at: position, isRequired: true)
    case let reading: return take(reading, at: position, isRequired: true)
    }
  }

  /// The place of what a code or a name means.
  mutating func find<Item>(_ position: Int?, in lookup: inout NameLookup<Item>, isRequired: Bool = true) -> Int? {
    guard let text = rawText(position) else { return nil }
    return take(lookup.find(text), at: position, isRequired: isRequired)
  }

  /// The known employee with the number.
  mutating func employee(_ position: Int?, in lookup: inout EmployeeLookup) -> EmployeeLookup.Match? {
    guard let text = rawText(position) else { return nil }
    if let match = lookup.find(text) {
      if match.hasRestoredZeros { counts.leadingZerosRestored += 1 }
      return match
    }
    let typed = cleaned(text)
    if typed.isEmpty {
      report(.missingValue, at: position)
    } else {
      report(.unknownEmployee(typed: shown(typed), suggestions: lookup.suggestions(for: typed)), at: position)
    }
    return nil
  }

  /// Reports a row whose key an earlier good row has; remembers the key of a good one.
  mutating func refuseRepetition<Key>(of key: Key, in lines: inout FirstLines<Key>, at position: Int?) {
    if let first = lines.line(of: key, orKeep: isGood ? line : nil) {
      report(.duplicateKey(firstLine: first), at: position)
    }
  }

  private mutating func count(_ form: DateReading.Form) {
    switch form {
    case .plain: break
    case .twoDigitYear: counts.twoDigitYears += 1
    case .serial: counts.serialDates += 1
    }
  }
}

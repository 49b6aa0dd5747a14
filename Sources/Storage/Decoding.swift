import Domain
import GRDB

/// A value that the schema's checks should have refused.
struct UnreadableValue: Error {
  let text: String
}

func code<Subject>(_ text: String) -> Code<Subject> { Code(text) }

func optionalCode<Subject>(_ text: String?) -> Code<Subject>? { text.map { Code($0) } }

func phrase(_ row: Row, _ start: Int) -> Phrase {
  let (nb, nn, en): (String, String, String) = (row[start], row[start + 1], row[start + 2])
  return Phrase(nb: nb, nn: .words(nn), en: en)
}

func word<Word: RawRepresentable<String>>(_ text: String) throws -> Word {
  guard let word = Word(rawValue: text) else { throw UnreadableValue(text: text) }
  return word
}

func level(_ number: Int?) throws -> EntrustmentLevel? {
  guard let number else { return nil }
  guard let level = EntrustmentLevel(rawValue: number) else { throw UnreadableValue(text: "\(number)") }
  return level
}

func date(_ text: String) throws -> CalendarDate {
  guard let date = CalendarDate(iso: text) else { throw UnreadableValue(text: text) }
  return date
}

func period(_ from: String?, _ through: String?) throws -> Period {
  guard let period = Period(from: try from.map(date), through: try through.map(date)) else {
    throw UnreadableValue(text: "\(from ?? "")–\(through ?? "")")
  }
  return period
}

func list(_ text: String) -> [String] {
  if text.isEmpty { return [] }
  return text.utf8.split(separator: UInt8(ascii: ";")).map { String(Substring($0)) }
}

/// For `json_each`: several values as one argument.
func jsonList(_ texts: [String]) -> String {
  let quoted = texts.map { text in
    let isPlain = !text.utf8.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "\"") }
    return isPlain ? "\"\(text)\"" : "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
  return "[" + quoted.joined(separator: ",") + "]"
}

func jsonList(_ numbers: [Int64]) -> String { "[" + numbers.map(String.init).joined(separator: ",") + "]" }

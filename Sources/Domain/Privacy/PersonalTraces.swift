/// Finds a person in free text: by name, in whichever order and however it is joined, and by numbers that stand alone.
///
/// A name is found as `Kari Anne Lie`, `Lie, Kari Anne`, `Kari Lie`, `kari.lie@…`, `KARI_LIE` and `KariLie`, and with the
/// genitive's *s*. A first or last name by itself is found where no other employee has it, and only with its capital or in capitals, since
/// many are words of the language. A name that is part of another employee's name is left where it stands for the other.
public struct PersonalTraces: Sendable {
  /// What stands in the place of a person who was erased.
  public static let placeholder = "(slettet)"

  private let names: [[String]]
  private let singleNames: Set<String>
  private let numbers: Set<String>
  /// How the person's numbers stand behind the name, short ones too.
  private let numbersInBrackets: [String]
  /// First, last and middle names, folded.
  private let parts: Set<String>
  /// The words of everybody else's names, folded.
  private let partsOfOthers: Set<String>
  /// Names of others that share a word with the person's.
  private let sharing: [[String]]
  /// Names of others in which these names occur.
  private let others: [[String]]

  /// - Parameters:
  ///   - names: every name that the person has had here.
  ///   - numbers: employee number and number in the public register. Those too short to stand for a person alone, and those
  ///     that could be years, are not looked for.
  ///   - others: the names of everybody else.
  public init(names: [String], numbers: [String], others: [String] = []) {
    let written = names.map(words).filter { !$0.isEmpty }
    let folded = written.filter { $0.count > 1 }.map { $0.map { $0.text.lowercased() } }
    self.names = Array(Set(folded.flatMap(Self.orders))).sorted { ($0.count, $0.joined()) > ($1.count, $1.joined()) }
    self.numbers = Set(numbers.filter(Self.isDistinctive))
    numbersInBrackets = numbers.map { " (\($0))" }
    parts = Set(written.joined().map { Domain.folded(String($0.text)) }.filter { $0.count > 1 })
    partsOfOthers = Set(others.flatMap { Domain.folded($0).split(separator: " ").map(String.init) })
    let otherNames = others.map { words($0).map(\.folded) }
    let mineFolded = parts
    sharing = otherNames.filter { $0.count > 1 && $0.contains { mineFolded.contains(Domain.folded($0)) } }
    let taken = Set(otherNames.joined())
    let singleNames = Set(
      written.flatMap { name in
        name.filter { word in
          name.count == 1
            ? word.text.count > 1
            : word.text.count >= Self.shortestPart && !word.text.contains(where: \.isNumber)
              && !taken.contains(word.folded)
        }.flatMap { [String($0.text), $0.text.uppercased()] }
      })
    let (mine, single) = (self.names, Set(singleNames.map { $0.lowercased() }))
    self.singleNames = singleNames
    self.others = otherNames.filter { other in
      mine.contains { other.contains(run: $0) } || other.contains { single.contains($0) }
    }
  }

  /// Shorter first and last names, such as *Liv* and *Dal*, are too often something else.
  private static let shortestPart = 4

  /// Every order in which a name is written: each word may come first, and the words between first and last may be left
  /// out.
  private static func orders(of name: [String]) -> [[String]] {
    let rotations = name.indices.map { Array(name[$0...] + name[..<$0]) }
    guard name.count > 2, let first = name.first, let last = name.last else { return rotations }
    return rotations + [[first, last], [last, first]]
  }

  private static func isDistinctive(_ number: String) -> Bool {
    guard number.count >= 4, number.contains(where: \.isNumber) else { return false }
    if number.count == 4, let year = Int(number), (1900...2100).contains(year) { return false }
    return true
  }

  /// Whether the text names the person.
  public func occur(in text: String, withNumbers: Bool = true) -> Bool {
    !ranges(in: text, withNumbers: withNumbers).isEmpty
  }

  /// The text with the person taken out; `nil` where the person does not occur.
  public func erased(from text: String, withNumbers: Bool = true, withSingleNames: Bool = true) -> String? {
    let found = ranges(in: text, withNumbers: withNumbers, withSingleNames: withSingleNames)
    guard !found.isEmpty else { return nil }
    var result = ""
    var position = text.startIndex
    for range in found {
      result += text[position..<range.lowerBound] + Self.placeholder
      position = range.upperBound
    }
    return result + text[position...]
  }

  /// How often a name of the person occurs that is another employee's too, and was therefore left.
  public func sharedOccurrences(in text: String) -> Int {
    guard !others.isEmpty else { return 0 }
    let all = words(text)
    return others.reduce(0) { $0 + matches(of: $1, in: all, text).count }
  }

  /// The words of a text that are a part of the name in any case, with the genitive's *s*, or within one letter of a part
  /// of five letters or more; what `erased` would leave. A short part must have a capital, and what is within another
  /// employee's name is that one's.
  public func near(in text: String) -> [String] {
    let all = words(text)
    let left = sharing.flatMap { matches(of: $0, in: all, text) }
    var found: [String] = []
    for word in all where !left.contains(where: { $0.overlaps(word.range) }) {
      let written = String(word.text)
      if isNear(Domain.folded(written), hasCapital: written.first?.isUppercase ?? false), !found.contains(written) {
        found.append(written)
      }
    }
    return found
  }

  private func isNear(_ word: String, hasCapital: Bool) -> Bool {
    parts.contains { part in
      if part.count < Self.shortestPart { return hasCapital && word == part }
      if word == part || word == part + "s" { return true }
      return part.count >= 5 && abs(word.count - part.count) <= 1 && !partsOfOthers.contains(word)
        && editDistance(word, part) <= 1
    }
  }

  private func ranges(
    in text: String, withNumbers: Bool, withSingleNames: Bool = true
  ) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    if !names.isEmpty || !singleNames.isEmpty {
      let all = words(text)
      let left = others.flatMap { matches(of: $0, in: all, text) }
      var candidates = names.flatMap { matches(of: $0, in: all, text) }
      if withSingleNames, !singleNames.isEmpty {
        candidates += all.filter { word in
          let text = String(word.text)
          return singleNames.contains(text) || (text.hasSuffix("s") && singleNames.contains(String(text.dropLast())))
        }.map(\.range)
      }
      found = candidates.filter { candidate in !left.contains { $0.overlaps(candidate) } }
      if withNumbers { found = found.map { withNumber(behind: $0, in: text) } }
    }
    if withNumbers { for number in numbers { found += occurrences(of: number, in: text) } }
    // The earliest, and of those the longest; what overlaps it is part of it.
    found.sort { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    var apart: [Range<String.Index>] = []
    for range in found where apart.last.map({ $0.upperBound <= range.lowerBound }) ?? true { apart.append(range) }
    return apart
  }

  /// The place of a name, and of the person's own number in brackets after it.
  private func withNumber(behind name: Range<String.Index>, in text: String) -> Range<String.Index> {
    let rest = text[name.upperBound...]
    guard let number = numbersInBrackets.first(where: rest.hasPrefix) else { return name }
    return name.lowerBound..<text.index(name.upperBound, offsetBy: number.count)
  }

  /// Where the words of a name follow each other, each by itself or joined with its neighbours.
  private func matches(of name: [String], in all: [Word], _ text: String) -> [Range<String.Index>] {
    all.indices.compactMap { start in
      guard let first = name.first, all[start].folded.hasPrefix(first) else { return nil }
      var next = 0
      var index = start
      while next < name.count {
        guard index < all.count else { return nil }
        if index > start, !isJoint(text[all[index - 1].range.upperBound..<all[index].range.lowerBound]) { return nil }
        var joined = ""
        let word = all[index].folded
        while next < name.count, word.hasPrefix(joined + name[next]) {
          joined += name[next]
          next += 1
          if joined == word { break }
        }
        let isGenitive = next == name.count && word == joined + "s"
        guard !joined.isEmpty, joined == word || isGenitive else { return nil }
        index += 1
      }
      return all[start].range.lowerBound..<all[index - 1].range.upperBound
    }
  }

  /// What may stand between the words of one name: little, and no end of a line or of an entry.
  private func isJoint(_ between: Substring) -> Bool {
    if between == "%20" { return true }
    return between.count <= 3 && !between.contains { $0.isLetter || $0.isNumber || $0.isNewline || $0 == ";" }
  }

  /// Where the number stands without letters or digits beside it, and is no part of a decimal number.
  private func occurrences(of number: String, in text: String) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    var position = text.startIndex
    while position < text.endIndex {
      guard text[position...].hasPrefix(number) else {
        position = text.index(after: position)
        continue
      }
      let end = text.index(position, offsetBy: number.count)
      let before = text[..<position].suffix(2)
      let after = text[end...].prefix(2)
      func continues(_ neighbour: Character?, _ beyond: Character?) -> Bool {
        guard let neighbour else { return false }
        if neighbour.isLetter || neighbour.isNumber { return true }
        return (neighbour == "." || neighbour == ",") && beyond?.isNumber == true
      }
      let isAlone =
        !continues(before.last, before.dropLast().last) && !continues(after.first, after.dropFirst().first)
      if isAlone { found.append(position..<end) }
      position = end
    }
    return found
  }
}

/// A run of letters, or of digits, in a text.
private struct Word {
  let text: Substring
  let folded: String
  let range: Range<String.Index>
}

private func words(_ text: String) -> [Word] {
  var words: [Word] = []
  var start: String.Index?
  var isOfDigits = false
  func end(at index: String.Index) {
    guard let from = start else { return }
    words.append(Word(text: text[from..<index], folded: text[from..<index].lowercased(), range: from..<index))
    start = nil
  }
  var index = text.startIndex
  while index < text.endIndex {
    let character = text[index]
    if character == "%", text[index...].hasPrefix("%20") {
      end(at: index)
      index = text.index(index, offsetBy: 3)
      continue
    }
    let isDigit = character.isNumber
    if !isDigit && !character.isLetter {
      end(at: index)
    } else if start == nil || isDigit != isOfDigits {
      end(at: index)
      start = index
      isOfDigits = isDigit
    }
    index = text.index(after: index)
  }
  end(at: text.endIndex)
  return words
}

extension [String] {
  /// Whether the words occur one after the other.
  fileprivate func contains(run: [String]) -> Bool {
    guard run.count <= count else { return false }
    return (0...(count - run.count)).contains { Array(self[$0..<$0 + run.count]) == run }
  }
}

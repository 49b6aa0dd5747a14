/// The names as a workbook may have them, in the same order: 31 characters at most, none of `[]:*?/\`, no apostrophe at
/// the ends, none empty, none the reserved `History`, and no two alike whatever their case.
func legalSheetNames(_ names: [String]) -> [String] {
  var taken: Set<String> = []
  return names.map { name in
    let legal = legalSheetName(name)
    var candidate = legal
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      let ending = " (\(number))"
      candidate = shortened(legal, to: longestSheetName - ending.count) + ending
      number += 1
    }
    return candidate
  }
}

private let longestSheetName = 31

private func legalSheetName(_ name: String) -> String {
  let clean = String(withoutControls(name).map { "[]:*?/\\\t\n\r\r\n".contains($0) ? " " : $0 })
  let bare = trimmed(shortened(trimmed(clean), to: longestSheetName))
  if bare.isEmpty { return "Sheet" }
  return bare.lowercased() == "history" ? "\(bare)_" : bare
}

/// The text without blanks and apostrophes at its ends.
private func trimmed(_ text: String) -> String {
  let isEdge: (Character) -> Bool = { $0 == " " || $0 == "'" }
  guard let first = text.firstIndex(where: { !isEdge($0) }), let last = text.lastIndex(where: { !isEdge($0) }) else {
    return ""
  }
  return String(text[first...last])
}

/// The whole characters that fit in a number of UTF-16 units, which is how Excel counts.
private func shortened(_ text: String, to length: Int) -> String {
  var rest = text[...]
  while rest.utf16.count > length { rest = rest.dropLast() }
  return String(rest)
}

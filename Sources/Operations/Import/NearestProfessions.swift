import Domain

/// The professions that a job title is most like, nearest first.
///
/// What a title has in common with a name is the longest run of letters: «nattsykepleier» and «sykepl.» both come to
/// «sykepleier». Runs of fewer than four letters say nothing, and neither does one within a title of which the catalogue
/// says that it may be anybody's: «koordinator» leads to nobody.
func nearestProfessions(to title: String, in catalogue: Catalogue, _ titles: [JobTitle], limit: Int = 5) -> [Profession]
{
  let wanted = Array(foldedTight(String(title.prefix(100))).utf8)
  let titlesOf = Dictionary(grouping: titles.filter { $0.profession != nil }, by: \.profession)
  let anybodys = titles.filter { $0.profession == nil && professions(namedIn: $0.provenance.source, catalogue).isEmpty }
    .map { Array(foldedTight($0.title).utf8) }
  let scored = catalogue.professions.enumerated().compactMap { index, profession -> (Int, Int, Profession)? in
    let names = profession.name.all + (titlesOf[profession.code] ?? []).map(\.title)
    let runs = names.map { longestCommonRun(wanted, Array(foldedTight($0).utf8)) }
    guard let longest = runs.max(by: { $0.count < $1.count }), longest.count >= 4,
      !anybodys.contains(where: { $0.firstRange(of: longest) != nil })
    else { return nil }
    return (longest.count, index, profession)
  }
  return scored.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.prefix(limit).map(\.2)
}

/// The professions that the note of an ambiguous title names, by code or by name, in the order of the note.
func professions(namedIn note: String, _ catalogue: Catalogue) -> [Profession] {
  let codes = note.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
  let words = " \(folded(note)) "
  return catalogue.professions.compactMap { profession -> (place: Int, Profession)? in
    if codes.contains(profession.code.rawValue), let range = note.firstRange(of: profession.code.rawValue) {
      return (note.distance(from: note.startIndex, to: range.lowerBound), profession)
    }
    guard let range = words.firstRange(of: " \(folded(profession.name.bokmål)) ") else { return nil }
    return (words.distance(from: words.startIndex, to: range.lowerBound), profession)
  }.sorted { $0.place < $1.place }.map(\.1)
}

private func longestCommonRun(_ left: [UInt8], _ right: [UInt8]) -> ArraySlice<UInt8> {
  var longest = left[..<0]
  var previous = [Int](repeating: 0, count: right.count + 1)
  for (place, letter) in left.enumerated() {
    var current = [0]
    for (index, other) in right.enumerated() { current.append(letter == other ? previous[index] + 1 : 0) }
    if let length = current.max(), length > longest.count { longest = left[(place + 1 - length)...place] }
    previous = current
  }
  return longest
}

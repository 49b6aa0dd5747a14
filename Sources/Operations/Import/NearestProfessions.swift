import Domain

/// The professions that a job title is most like, nearest first.
///
/// What a title has in common with a name is the longest run of letters: «nattsykepleier» and «sykepl.» both come to
/// «sykepleier». Runs of fewer than four letters say nothing.
func nearestProfessions(to title: String, in catalogue: Catalogue, _ titles: [JobTitle], limit: Int = 5) -> [Profession]
{
  let wanted = Array(foldedTight(String(title.prefix(100))).utf8)
  let titlesOf = Dictionary(grouping: titles.filter { $0.profession != nil }, by: \.profession)
  let scored = catalogue.professions.enumerated().compactMap { index, profession -> (Int, Int, Profession)? in
    let names = profession.name.all + (titlesOf[profession.code] ?? []).map(\.title)
    let longest = names.map { longestCommonRun(wanted, Array(foldedTight($0).utf8)) }.max() ?? 0
    return longest < 4 ? nil : (longest, index, profession)
  }
  return scored.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.prefix(limit).map(\.2)
}

private func longestCommonRun(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var longest = 0
  var previous = [Int](repeating: 0, count: right.count + 1)
  for letter in left {
    var current = [0]
    for (index, other) in right.enumerated() { current.append(letter == other ? previous[index] + 1 : 0) }
    longest = max(longest, current.max() ?? 0)
    previous = current
  }
  return longest
}

import Domain
import Interchange
import Wording

/// The faults of an import as lines: equal ones once, with how many rows have them and the first of these.
func problemLines(_ problems: [ImportProblem], _ language: Language, atMost limit: Int) -> [String] {
  let groups = ProblemGroup.groups(of: problems)
  let families = Dictionary(grouping: groups.indices) { ProblemFamily(groups[$0]) }
  var lines: [String] = []
  var (shown, told) = (0, 0)
  for index in groups.indices where shown < limit {
    let family = families[ProblemFamily(groups[index])] ?? [index]
    let rows = family.reduce(0) { $0 + groups[$1].count }
    guard family.count > 1, rows > family.count, groups[index].fault.typed != nil else {
      lines.append(line(for: groups[index], language))
      (shown, told) = (shown + 1, told + groups[index].count)
      continue
    }
    // Several values, some of them on several rows: told together, where the first of them stands.
    guard family[0] == index else { continue }
    lines.append(heading(of: groups[index], values: family.count, rows: rows, language))
    for member in family.prefix(limit - shown) {
      lines.append(line(for: groups[member], language))
      (shown, told) = (shown + 1, told + groups[member].count)
    }
  }
  let rest = groups.reduce(0) { $0 + $1.count } - told
  if rest > 0 {
    lines.append(
      Phrase(
        nb: "… og \(language.number(rest)) til.", nn: "… og \(language.number(rest)) til.",
        en: "… and \(language.number(rest)) more.")[language])
  }
  return lines
}

/// Faults of one kind in one column, whatever the value.
private struct ProblemFamily: Hashable {
  let file: String
  let sheet: String?
  let column: String?
  let code: String

  init(_ group: ProblemGroup) {
    (file, sheet, column) = (group.place.file, group.place.sheet, group.place.column)
    code = group.fault.code
  }
}

private func line(for group: ProblemGroup, _ language: Language) -> String {
  let place = place(group.place, lines: linesWords(group, language), language)
  return "\(place): \(words(of: group, language))"
}

private func words(of group: ProblemGroup, _ language: Language) -> String {
  if case .duplicateKey(_, differences: []) = group.fault, group.lines.count > 1 {
    return Phrase(
      nb: "Samme nøkkel og samme innhold som en tidligere rad. Behold én av dem.",
      nn: "Same nøkkel og same innhald som ei tidlegare rad. Behald éi av dei.",
      en: "The same key and the same content as an earlier row. Keep one of them.")[language]
  }
  return words(of: group.fault, at: group.place, language)[language]
}

/// `linje 14`, or `linje 2, 5, 9 og 173 til`; a row that repeats another names it.
private func linesWords(_ group: ProblemGroup, _ language: Language) -> String? {
  guard let first = group.lines.first else { return nil }
  guard group.lines.count > 1 else {
    return Phrase(nb: "linje \(first)", nn: .same, en: "line \(first)")[language]
  }
  var texts = group.lines.prefix(4).map { "\($0)" }
  if case .duplicateKey(_, differences: []) = group.fault {
    let like = Phrase(nb: "som", nn: .same, en: "like")[language]
    texts = zip(texts, group.repeatedLines).map { "\($0) (\(like) \($1))" }
  }
  if group.lines.count > 4 {
    let more = language.number(group.lines.count - 3)
    texts = texts.prefix(3) + [Phrase(nb: "\(more) til", nn: .same, en: "\(more) more")[language]]
  }
  let list = language.list(texts)
  return Phrase(nb: "linje \(list)", nn: .same, en: "lines \(list)")[language]
}

/// `ansatte.csv, kolonne «Enhet»: 8 ukjente enheter i 176 rader:`
private func heading(of group: ProblemGroup, values: Int, rows: Int, _ language: Language) -> String {
  let what = plural(of: group.fault, language)
  let (count, rowCount) = (language.number(values), language.number(rows))
  return place(group.place, lines: nil, language)
    + Phrase(
      nb: ": \(count) \(what) i \(rowCount) rader.", nn: ": \(count) \(what) i \(rowCount) rader.",
      en: ": \(count) \(what) in \(rowCount) rows.")[language]
}

private func plural(of fault: ImportFault, _ language: Language) -> String {
  let words: Phrase =
    switch fault {
    case .unknownUnit: Phrase(nb: "ukjente enheter", nn: "ukjende einingar", en: "unknown units")
    case .unknownParent:
      Phrase(nb: "ukjente overordnede enheter", nn: "ukjende overordna einingar", en: "unknown parent units")
    case .unknownEmployee: Phrase(nb: "ukjente ansatte", nn: "ukjende tilsette", en: "unknown employees")
    case .unknownTask: Phrase(nb: "ukjente oppgaver", nn: "ukjende oppgåver", en: "unknown tasks")
    case .unknownCompetence: Phrase(nb: "ukjente kompetanser", nn: "ukjende kompetansar", en: "unknown competences")
    case .unknownProfession:
      Phrase(nb: "ukjente yrkesgrupper", nn: "ukjende yrkesgrupper", en: "unknown professions")
    case .unknownTitle:
      Phrase(nb: "ukjente stillingstitler", nn: "ukjende stillingstitlar", en: "unknown job titles")
    case .ambiguousUnit, .ambiguousTask, .ambiguousCompetence, .ambiguousProfession, .ambiguousTitle, .ambiguousDate,
      .ambiguousEmployee:
      Phrase(nb: "tvetydige verdier", nn: "tvitydige verdiar", en: "ambiguous values")
    case .unreadable, .unknownHeader, .unknownCatalogueHeader, .missingColumns, .ambiguousHeader,
      .nationalIdentityColumn,
      .nationalIdentityNumber, .cutRow, .tooManyCells, .duplicateKey, .differentPerson, .delegationToOneself,
      .missingValue, .excelError, .formulaWithoutValue, .tooLong,
      .unitIsItsOwnAncestor,
      .retired, .notADate, .impossibleDate, .dateOutOfRange, .endBeforeStart, .notANumber, .percentOutOfRange,
      .numberOutOfRange, .countOutOfRange, .factorMissing, .minutesDisagree, .levelOutOfRange, .levelMissing,
      .unknownWord:
      Phrase(nb: "verdier som ikke går", nn: "verdiar som ikkje går", en: "values that will not do")
    }
  return words[language]
}

public import Domain
import Wording

/// Whether the catalogue holds together.
public func catalogueCheckReport(_ faults: [CatalogueFault], _ catalogue: Catalogue, _ language: Language) -> Report {
  let authorised = catalogue.authorisedProfessions
  let numbers = authorised.compactMap(\.section48Number)
  var report = Report(
    title: Phrase(nb: "Kontroll av katalogen", nn: "Kontroll av katalogen", en: "Check of the catalogue")[language])
  let isComplete = numbers == Array(1...Catalogue.authorisedProfessionCount)
  report.facts = [
    editionLine(catalogue, language),
    Phrase(
      nb:
        "\(authorised.count) autoriserte yrkesgrupper (helsepersonelloven § 48)\(isComplete ? ", nummerert 1–33" : "").",
      nn:
        "\(authorised.count) autoriserte yrkesgrupper (helsepersonelloven § 48)\(isComplete ? ", nummererte 1–33" : "").",
      en: "\(authorised.count) authorised professions (helsepersonelloven § 48)\(isComplete ? ", numbered 1–33" : "").")[
        language],
    [
      language.counted(catalogue.tasks.count, .task), language.counted(catalogue.competences.count, .competence),
      language.counted(
        catalogue.requirements.count, one: Phrase(nb: "krav", nn: .same, en: "requirement"),
        many: Phrase(nb: "krav", nn: .same, en: "requirements")),
      language.counted(
        catalogue.gates.count, one: Phrase(nb: "lovkrav", nn: .same, en: "legal gate"),
        many: Phrase(nb: "lovkrav", nn: .same, en: "legal gates")),
    ].joined(separator: ", ") + ".",
    faults.isEmpty
      ? Phrase(nb: "Ingen feil.", nn: "Ingen feil.", en: "No faults.")[language]
      : language.counted(
        faults.count, one: Phrase(nb: "feil:", nn: .same, en: "fault:"),
        many: Phrase(nb: "feil:", nn: .same, en: "faults:")),
  ]
  if !faults.isEmpty { report.sections = [.init(paragraphs: faults.map { words(of: $0)[language] })] }
  report.notes = silenceNotes(catalogue, language)
  return report
}

/// What is out of use, and which rows are silent with it.
private func silenceNotes(_ catalogue: Catalogue, _ language: Language) -> [String] {
  let retired = catalogue.retired
  let entries =
    retired.tasks.map { ($0.item.code.rawValue, $0.item.name) }
    + retired.competences.map { ($0.item.code.rawValue, $0.item.name) }
    + retired.professions.map { ($0.item.code.rawValue, $0.item.name) }
  let silent = Dictionary(grouping: catalogue.silentRows, by: \.code)
  return entries.map { code, name in
    let tables = Dictionary(grouping: silent[code] ?? [], by: \.table).sorted { $0.key < $1.key }
    let list = language.list(tables.map { "\($0.key) (\($0.value.count))" })
    let subject = "\(name[language]) (\(code))"
    let more = Phrase(
      nb: " Rader som tier med den: \(list).", nn: " Rader som teier med ho: \(list).",
      en: " Rows that are silent with it: \(list).")
    return Phrase(
      nb: "Ute av bruk her: \(subject).", nn: "Ute av bruk her: \(subject).", en: "Out of use here: \(subject).")[
        language] + (tables.isEmpty ? "" : more[language])
  }
}

func words(of fault: CatalogueFault) -> Phrase {
  switch fault {
  case .duplicate(let table, let key):
    Phrase(
      nb: "\(table): «\(key)» står to ganger.", nn: "\(table): «\(key)» står to gonger.",
      en: "\(table): “\(key)” stands twice.")
  case .unknownCode(let table, let key, let code):
    Phrase(
      nb: "\(table), «\(key)»: koden «\(code)» finnes ikke.", nn: "\(table), «\(key)»: koden «\(code)» finst ikkje.",
      en: "\(table), “\(key)”: there is no code “\(code)”.")
  case .levelDoesNotFitKind(let table, let key):
    Phrase(
      nb: "\(table), «\(key)»: nivå skal bare stå for kunnskap, ferdighet og prosedyre.",
      nn: "\(table), «\(key)»: nivå skal berre stå for kunnskap, ferdigheit og prosedyre.",
      en: "\(table), “\(key)”: a level belongs to knowledge, skill and procedure, and to nothing else.")
  case .section48(let numbers):
    Phrase(
      nb: "De autoriserte yrkesgruppene skal ha numrene 1–33, men har: \(numbers).",
      nn: "Dei autoriserte yrkesgruppene skal ha numra 1–33, men har: \(numbers).",
      en: "The authorised professions must have the numbers 1–33, but have: \(numbers).")
  case .unknownRank(let table, let key, let rank):
    Phrase(
      nb: "\(table), «\(key)»: trinn \(rank) finnes ikke.", nn: "\(table), «\(key)»: steg \(rank) finst ikkje.",
      en: "\(table), “\(key)”: there is no rung \(rank).")
  case .missingSource(let table, let key):
    Phrase(
      nb: "\(table), «\(key)»: kilden mangler.", nn: "\(table), «\(key)»: kjelda manglar.",
      en: "\(table), “\(key)”: the source is missing.")
  case .missingName(let table, let key, let language):
    Phrase(
      nb: "\(table), «\(key)»: navnet mangler på \(language.rawValue).",
      nn: "\(table), «\(key)»: namnet manglar på \(language.rawValue).",
      en: "\(table), “\(key)”: the name is missing in \(language.rawValue).")
  case .missingText(let table, let key, let column, let language):
    Phrase(
      nb: "\(table), «\(key)»: teksten «\(column)» mangler på \(language.rawValue).",
      nn: "\(table), «\(key)»: teksten «\(column)» manglar på \(language.rawValue).",
      en: "\(table), “\(key)”: the text “\(column)” is missing in \(language.rawValue).")
  case .mixedGroup(let task, let group):
    Phrase(
      nb: "\(task): gruppen «\(group)» blander må og bør.", nn: "\(task): gruppa «\(group)» blandar må og bør.",
      en: "\(task): the group “\(group)” mixes must and should.")
  case .overlappingGates(let task):
    Phrase(
      nb: "\(task): to lovkrav gjelder samtidig.", nn: "\(task): to lovkrav gjeld samstundes.",
      en: "\(task): two legal gates hold at the same time.")
  case .gateWithoutHolders(let task):
    Phrase(
      nb: "\(task): lovkravet nevner ingen.", nn: "\(task): lovkravet nemner ingen.",
      en: "\(task): the legal gate names nobody.")
  case .gateWithoutStatute(let task):
    Phrase(
      nb: "\(task): lovkravet mangler hjemmel.", nn: "\(task): lovkravet manglar heimel.",
      en: "\(task): the legal gate has no statute.")
  case .brokenLadder(let ranks):
    Phrase(
      nb: "Omsorgsnivåene skal gå fra 0 uten hull, men er: \(ranks).",
      nn: "Omsorgsnivåa skal gå frå 0 utan hòl, men er: \(ranks).",
      en: "The care levels must run from 0 without holes, but are: \(ranks).")
  case .missingAnchor(let level, let kind):
    Phrase(
      nb: "Nivå \(level.rawValue) mangler beskrivelse (\(kind?.rawValue ?? "alle")).",
      nn: "Nivå \(level.rawValue) manglar omtale (\(kind?.rawValue ?? "alle")).",
      en: "Level \(level.rawValue) has no description (\(kind?.rawValue ?? "any")).")
  }
}

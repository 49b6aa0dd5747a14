import Domain
import Interchange
import Tabular
import Wording

/// What is wrong, and what to do about it.
func words(of fault: ImportFault, _ language: Language) -> Phrase {
  func didYouMean(_ suggestions: [String]) -> String {
    guard !suggestions.isEmpty else { return "" }
    let list = language.alternatives(suggestions)
    return " " + Phrase(nb: "Mente du \(list)?", nn: "Meinte du \(list)?", en: "Did you mean \(list)?")[language]
  }
  func named(_ items: [(String, String)]) -> [String] { items.map { "\($0.0) (\($0.1))" } }
  switch fault {
  case .unreadable(let fault): return words(of: fault)
  case .unknownHeader:
    let known = ImportKind.allCases.map { kind in
      "\(name(of: kind)[language]) (\(kind.columns.prefix(5).map(\.rawValue).joined(separator: ", ")) …)"
    }
    let list = language.list(known)
    return Phrase(
      nb: "Overskriften er ukjent. Kjente filer: \(list). Norske overskrifter går også.",
      nn: "Overskrifta er ukjend. Kjende filer: \(list). Norske overskrifter går òg.",
      en: "The header is not known. Known files: \(list). Norwegian headings are understood as well.")
  case .unknownCatalogueHeader:
    let known = CatalogueSheet.local.map { "\($0.rawValue) (\($0.requiredHeadings.joined(separator: ", ")))" }
    let list = language.list(known)
    return Phrase(
      nb: "Overskriften er ukjent. Katalogens filer, med kolonnene de må ha: \(list).",
      nn: "Overskrifta er ukjend. Filene i katalogen, med kolonnane dei må ha: \(list).",
      en: "The header is not known. The files of the catalogue, with the columns they must have: \(list).")
  case .missingColumns(let file, let columns):
    let (list, isOne) = (language.list(columns.map { language.glossed($0) }), columns.count == 1)
    let file = ImportKind(rawValue: file).map { name(of: $0)[language] } ?? file
    return Phrase(
      nb: "Ser ut som «\(file)», men mangler \(isOne ? "kolonnen" : "kolonnene") \(list).",
      nn: "Ser ut som «\(file)», men manglar \(isOne ? "kolonnen" : "kolonnane") \(list).",
      en: "Looks like “\(file)”, but lacks the \(isOne ? "column" : "columns") \(list).")
  case .ambiguousHeader(let kinds):
    let list = language.alternatives(kinds.map { name(of: $0)[language] })
    return Phrase(
      nb: "Overskriften kan bety \(list). Legg til en kolonne som skiller dem.",
      nn: "Overskrifta kan tyde \(list). Legg til ein kolonne som skil dei.",
      en: "The header can mean \(list). Add a column that tells them apart.")
  case .nationalIdentityColumn:
    return Phrase(
      nb: "Kolonnen er til fødselsnumre. Ta den bort; vi lagrer dem aldri.",
      nn: "Kolonnen er til fødselsnummer. Ta han bort; vi lagrar dei aldri.",
      en: "The column is for national identity numbers. Remove it; we never store them.")
  case .nationalIdentityNumber:
    return Phrase(
      nb: "Inneholder et fødselsnummer eller D-nummer. Ta det bort; vi lagrer dem aldri.",
      nn: "Inneheld eit fødselsnummer eller D-nummer. Ta det bort; vi lagrar dei aldri.",
      en: "Holds a national identity number. Remove it; we never store them.")
  case .cutRow:
    return Phrase(
      nb: "Filen slutter midt i raden. Er den blitt avkuttet? Eksporter den på nytt.",
      nn: "Fila sluttar midt i rada. Er ho vorten avkutta? Eksporter ho på nytt.",
      en: "The file ends in the middle of the row. Was it cut? Export it again.")
  case .tooManyCells(let expected, let found):
    return Phrase(
      nb: "Raden har \(found) felt, overskriften \(expected). Et skilletegn i teksten må stå i anførselstegn.",
      nn: "Rada har \(found) felt, overskrifta \(expected). Eit skiljeteikn i teksten må stå i hermeteikn.",
      en: "The row has \(found) cells, the header \(expected). A separator inside a text needs quotes.")
  case .duplicateKey(let line, differences: []):
    return Phrase(
      nb: "Samme nøkkel og samme innhold som linje \(line). Behold én av dem.",
      nn: "Same nøkkel og same innhald som linje \(line). Behald éi av dei.",
      en: "The same key and the same content as line \(line). Keep one of them.")
  case .differentPerson(let line, let differences):
    let list = words(of: differences, language)
    return Phrase(
      nb:
        "Samme ansattnummer som linje \(line), men en annen person: \(list). Rett numrene, eller skriv begge radene likt.",
      nn:
        "Same tilsettnummer som linje \(line), men ein annan person: \(list). Rett numra, eller skriv begge radene likt.",
      en:
        "The same employee number as line \(line), but another person: \(list). Correct the numbers, or write both rows alike."
    )
  case .ambiguousEmployee(let typed, let numbers):
    let list = language.list(numbers.map(\.rawValue))
    return Phrase(
      nb: "Flere ansatte heter «\(typed)»: \(list). Skriv nummeret.",
      nn: "Fleire tilsette heiter «\(typed)»: \(list). Skriv nummeret.",
      en: "Several employees are called “\(typed)”: \(list). Write the number.")
  case .delegationToOneself:
    return Phrase(
      nb: "Ingen kan gi seg selv en fullmakt. Skriv hvem som ga den.",
      nn: "Ingen kan gje seg sjølv ei fullmakt. Skriv kven som gav ho.",
      en: "Nobody can give a delegation to oneself. Write who gave it.")
  case .duplicateKey(let line, let differences):
    let list = words(of: differences, language)
    return Phrase(
      nb: "Samme nøkkel som linje \(line), men ikke det samme: \(list). Behold én av dem.",
      nn: "Same nøkkel som linje \(line), men ikkje det same: \(list). Behald éi av dei.",
      en: "The same key as line \(line), but not the same: \(list). Keep one of them.")
  case .missingValue: return Phrase(nb: "Feltet er tomt.", nn: "Feltet er tomt.", en: "The cell is empty.")
  case .excelError(let name):
    return Phrase(
      nb: "Excel-feilen \(name) står i feltet.", nn: "Excel-feilen \(name) står i feltet.",
      en: "The cell holds the Excel error \(name).")
  case .formulaWithoutValue(let formula):
    return Phrase(
      nb:
        "Cellen har formelen \(formula) uten noe ferdig svar. Åpne regnearket i Excel og lagre det, så regnes den ut.",
      nn:
        "Cella har formelen \(formula) utan noko ferdig svar. Opne reknearket i Excel og lagre det, så blir han rekna ut.",
      en:
        "The cell holds the formula \(formula) without a value. Open the workbook in Excel and save it to work it out.")
  case .tooLong(let limit):
    return Phrase(
      nb: "Teksten er lengre enn \(limit) tegn.", nn: "Teksten er lengre enn \(limit) teikn.",
      en: "The text is longer than \(limit) characters.")
  case .unknownUnit(let typed, let suggestions):
    let more = didYouMean(named(suggestions.map { ($0.name, $0.code.rawValue) }))
    return Phrase(
      nb: "Enheten «\(typed)» finnes ikke.\(more)", nn: "Eininga «\(typed)» finst ikkje.\(more)",
      en: "There is no unit “\(typed)”.\(more)")
  case .ambiguousUnit(let typed, let units):
    let list = language.alternatives(named(units.map { ($0.name, $0.code.rawValue) }))
    return Phrase(
      nb: "«\(typed)» kan være \(list). Bruk koden.", nn: "«\(typed)» kan vere \(list). Bruk koden.",
      en: "“\(typed)” can be \(list). Use the code.")
  case .unknownParent(let typed, let suggestions):
    let more = didYouMean(named(suggestions.map { ($0.name, $0.code.rawValue) }))
    return Phrase(
      nb: "Den overordnede enheten «\(typed)» finnes ikke.\(more)",
      nn: "Den overordna eininga «\(typed)» finst ikkje.\(more)", en: "There is no parent unit “\(typed)”.\(more)")
  case .unitIsItsOwnAncestor(let typed):
    return Phrase(
      nb: "Enheten ligger under seg selv gjennom «\(typed)».", nn: "Eininga ligg under seg sjølv gjennom «\(typed)».",
      en: "The unit lies below itself through “\(typed)”.")
  case .unknownEmployee(let typed, let suggestions):
    let more = didYouMean(suggestions.map(\.rawValue))
    return Phrase(
      nb: "Ansattnummeret «\(typed)» finnes ikke. Importer ansattlisten først.\(more)",
      nn: "Tilsettnummeret «\(typed)» finst ikkje. Importer tilsettlista først.\(more)",
      en: "There is no employee “\(typed)”. Import the staff list first.\(more)")
  case .unknownTask(let typed, let suggestions):
    let more = didYouMean(named(suggestions.map { ($0.name[language], $0.code.rawValue) }))
    return Phrase(
      nb: "Oppgaven «\(typed)» finnes ikke i katalogen.\(more)",
      nn: "Oppgåva «\(typed)» finst ikkje i katalogen.\(more)",
      en: "There is no task “\(typed)” in the catalogue.\(more)")
  case .ambiguousTask(let typed, let tasks):
    let list = language.alternatives(named(tasks.prefix(5).map { ($0.name[language], $0.code.rawValue) }))
    return Phrase(
      nb: "«\(typed)» kan være \(list). Bruk koden.", nn: "«\(typed)» kan vere \(list). Bruk koden.",
      en: "“\(typed)” can be \(list). Use the code.")
  case .unknownCompetence(let typed, let suggestions):
    let more = didYouMean(named(suggestions.map { ($0.name[language], $0.code.rawValue) }))
    return Phrase(
      nb: "Kompetansen «\(typed)» finnes ikke i katalogen.\(more)",
      nn: "Kompetansen «\(typed)» finst ikkje i katalogen.\(more)",
      en: "There is no competence “\(typed)” in the catalogue.\(more)")
  case .ambiguousCompetence(let typed, let competences):
    let list = language.alternatives(
      named(competences.prefix(5).map { ("\($0.name[language]), \($0.kind.name[language])", $0.code.rawValue) }))
    return Phrase(
      nb: "«\(typed)» kan være \(list). Bruk koden.", nn: "«\(typed)» kan vere \(list). Bruk koden.",
      en: "“\(typed)” can be \(list). Use the code.")
  case .unknownProfession(let typed, let suggestions):
    let more = didYouMean(named(suggestions.map { ($0.name[language], $0.code.rawValue) }))
    return Phrase(
      nb: "Yrkesgruppen «\(typed)» finnes ikke i katalogen.\(more)",
      nn: "Yrkesgruppa «\(typed)» finst ikkje i katalogen.\(more)",
      en: "There is no profession “\(typed)” in the catalogue.\(more)")
  case .ambiguousProfession(let typed, let professions):
    let list = language.alternatives(named(professions.map { ($0.name[language], $0.code.rawValue) }))
    return Phrase(
      nb: "«\(typed)» kan være \(list). Bruk koden.", nn: "«\(typed)» kan vere \(list). Bruk koden.",
      en: "“\(typed)” can be \(list). Use the code.")
  case .unknownTitle(let typed, let suggestions):
    let more = didYouMean(suggestions.map { language.quoted($0.title) + ($0.profession.map { " (\($0))" } ?? "") })
    return Phrase(
      nb: "Stillingstittelen «\(typed)» er ukjent.\(more) Si hva den betyr: nedenfra title set \"\(typed)\" YRKE",
      nn: "Stillingstittelen «\(typed)» er ukjend.\(more) Sei kva han tyder: nedenfra title set \"\(typed)\" YRKE",
      en: "The job title “\(typed)” is not known.\(more) Say what it means: nedenfra title set \"\(typed)\" PROFESSION")
  case .ambiguousTitle(let typed, let reason):
    return Phrase(
      nb:
        "Stillingstittelen «\(typed)» sier ikke hvilket yrke det er (\(titleNote(reason, .bokmål))). Si hva den betyr: nedenfra title set \"\(typed)\" YRKE",
      nn:
        "Stillingstittelen «\(typed)» seier ikkje kva yrke det er (\(titleNote(reason, .nynorsk))). Sei kva han tyder: nedenfra title set \"\(typed)\" YRKE",
      en:
        "The job title “\(typed)” does not say which profession it is (\(titleNote(reason, .english))). Say what it means: nedenfra title set \"\(typed)\" PROFESSION"
    )
  case .retired(let typed):
    return Phrase(
      nb: "«\(typed)» er tatt ut av bruk i katalogen her. Se: nedenfra catalogue show \"\(typed)\"",
      nn: "«\(typed)» er teken ut av bruk i katalogen her. Sjå: nedenfra catalogue show \"\(typed)\"",
      en: "“\(typed)” was taken out of use in the catalogue here. See: nedenfra catalogue show \"\(typed)\"")
  case .notADate(let typed):
    return Phrase(
      nb: "«\(typed)» er ingen dato. Skriv den som 22.11.2026 eller 2026-11-22.",
      nn: "«\(typed)» er ingen dato. Skriv han som 22.11.2026 eller 2026-11-22.",
      en: "“\(typed)” is no date. Write it as 2026-11-22 or 22.11.2026.")
  case .impossibleDate(let typed):
    return Phrase(
      nb: "«\(typed)» finnes ikke i kalenderen.", nn: "«\(typed)» finst ikkje i kalenderen.",
      en: "“\(typed)” is not in the calendar.")
  case .ambiguousDate(let typed, let first, let second):
    return Phrase(
      nb:
        "«\(typed)» kan være \(longDate(first, .bokmål)) eller \(longDate(second, .bokmål)). Skriv datoen som 22.11.2026.",
      nn:
        "«\(typed)» kan vere \(longDate(first, .nynorsk)) eller \(longDate(second, .nynorsk)). Skriv datoen som 22.11.2026.",
      en:
        "“\(typed)” can be \(longDate(first, .english)) or \(longDate(second, .english)). Write the date as 2026-11-22."
    )
  case .dateOutOfRange(let typed):
    return Phrase(
      nb: "«\(typed)» er utenfor årene 1900–2100.", nn: "«\(typed)» er utanfor åra 1900–2100.",
      en: "“\(typed)” is outside the years 1900–2100.")
  case .endBeforeStart(let from, let through):
    return Phrase(
      nb: "Slutter \(language.date(through)), før den starter \(language.date(from)).",
      nn: "Sluttar \(language.date(through)), før ho startar \(language.date(from)).",
      en: "Ends \(language.date(through)), before it starts \(language.date(from)).")
  case .notANumber(let typed):
    return Phrase(
      nb: "«\(typed)» er ikke et tall.", nn: "«\(typed)» er ikkje eit tal.", en: "“\(typed)” is not a number.")
  case .percentOutOfRange(let typed):
    return Phrase(
      nb: "«\(typed)» er ikke mellom 0 og 100 prosent.", nn: "«\(typed)» er ikkje mellom 0 og 100 prosent.",
      en: "“\(typed)” is not between 0 and 100 per cent.")
  case .numberOutOfRange(let typed, let allowed):
    return Phrase(
      nb: "«\(typed)» er ikke et helt tall fra \(allowed.lowerBound) til \(allowed.upperBound).",
      nn: "«\(typed)» er ikkje eit heilt tal frå \(allowed.lowerBound) til \(allowed.upperBound).",
      en: "“\(typed)” is not a whole number from \(allowed.lowerBound) to \(allowed.upperBound).")
  case .countOutOfRange(let typed):
    return Phrase(
      nb: "«\(typed)» er ikke et antall i uken: over 0, og høyst 100 000.",
      nn: "«\(typed)» er ikkje eit tal gonger i veka: over 0, og høgst 100 000.",
      en: "“\(typed)” is not a count a week: above 0, and at most 100,000.")
  case .factorMissing(let column):
    let missing = language.glossed(column.rawValue)
    return Phrase(
      nb: "Antall i uken og minutter hver gang hører sammen: \(missing) mangler.",
      nn: "Tal gonger i veka og minutt kvar gong høyrer saman: \(missing) manglar.",
      en: "The count a week and the minutes each time belong together: \(missing) is missing.")
  case .minutesDisagree(let typed, let product):
    return Phrase(
      nb:
        "\(typed) minutter i uken stemmer ikke med antall × minutter, som er \(product). Rett det, eller la feltet stå tomt.",
      nn:
        "\(typed) minutt i veka stemmer ikkje med tal gonger × minutt, som er \(product). Rett det, eller lat feltet stå tomt.",
      en:
        "\(typed) minutes a week disagree with count × minutes, which is \(product). Correct it, or leave the cell empty."
    )
  case .levelOutOfRange(let typed):
    return Phrase(
      nb: "«\(typed)» er ikke et nivå. Nivåene er 0 (har ikke) og 1–5.",
      nn: "«\(typed)» er ikkje eit nivå. Nivåa er 0 (har ikkje) og 1–5.",
      en: "“\(typed)” is no level. The levels are 0 (not held) and 1–5.")
  case .levelMissing(let code):
    return Phrase(
      nb: "\(code) har nivåer; nivået mangler.", nn: "\(code) har nivå; nivået manglar.",
      en: "\(code) has levels; the level is missing.")
  case .unknownWord(let typed, let accepted):
    let list = language.alternatives(accepted.map { language.glossed($0) })
    return Phrase(
      nb: "«\(typed)» er ukjent her. Bruk \(list).", nn: "«\(typed)» er ukjent her. Bruk \(list).",
      en: "“\(typed)” is not known here. Use \(list).")
  }
}

/// `3. april 2025`: with the month's name, so that nothing is left to guess.
private func longDate(_ date: CalendarDate, _ language: Language) -> String {
  let (year, month, day) = date.components
  let norwegian = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "desember",
  ]
  let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  return language == .english ? "\(day) \(english[month - 1]) \(year)" : "\(day). \(norwegian[month - 1]) \(year)"
}

/// The same where the place helps: in a workbook nothing becomes a cell of its own for want of quotes.
func words(of fault: ImportFault, at place: ImportPlace, _ language: Language) -> Phrase {
  guard case .tooManyCells(let expected, let found) = fault, place.sheet != nil else {
    return words(of: fault, language)
  }
  return Phrase(
    nb:
      "Raden har \(found) felt, overskriften \(expected). Gi kolonnen en overskrift, eller ta bort det som står der.",
    nn: "Rada har \(found) felt, overskrifta \(expected). Gje kolonnen ei overskrift, eller ta bort det som står der.",
    en: "The row has \(found) cells, the header \(expected). Give the column a heading, or remove what stands there.")
}

/// In what two rows differ, as a list.
private func words(of differences: [CellDifference], _ language: Language) -> String {
  func quoted(_ text: String) -> String {
    if text.isEmpty { return Phrase(nb: "ingenting", nn: .same, en: "nothing")[language] }
    return Phrase(nb: "«\(text)»", nn: .same, en: "“\(text)”")[language]
  }
  return language.list(
    differences.map { difference in
      let (earlier, later) = (quoted(difference.earlier), quoted(difference.later))
      return Phrase(
        nb: "«\(difference.column)» er \(earlier) der og \(later) her",
        nn: "«\(difference.column)» er \(earlier) der og \(later) her",
        en: "“\(difference.column)” is \(earlier) there and \(later) here")[language]
    })
}

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

func words(of fault: TableFault) -> Phrase {
  switch fault {
  case .missing: Phrase(nb: "Filen finnes ikke.", nn: "Fila finst ikkje.", en: "There is no such file.")
  case .isDirectory:
    Phrase(
      nb: "Dette er en mappe, ikke en fil.", nn: "Dette er ei mappe, ikkje ei fil.", en: "This is a folder, not a file."
    )
  case .notReadable:
    Phrase(
      nb: "Filen kan ikke leses. Har du tilgang til den?", nn: "Fila kan ikkje lesast. Har du tilgang til ho?",
      en: "The file cannot be read. Do you have access to it?")
  case .empty: Phrase(nb: "Filen er tom.", nn: "Fila er tom.", en: "The file is empty.")
  case .notATable:
    Phrase(
      nb: "Dette er ingen tabell. Lagre den som CSV eller XLSX.",
      nn: "Dette er ingen tabell. Lagre han som CSV eller XLSX.", en: "This is no table. Save it as CSV or XLSX.")
  case .encoding(let line):
    Phrase(
      nb: "Linje \(line) har ødelagte tegn. Lagre filen som UTF-8.",
      nn: "Linje \(line) har øydelagde teikn. Lagre fila som UTF-8.",
      en: "Line \(line) has broken characters. Save the file as UTF-8.")
  case .passwordProtected:
    Phrase(
      nb: "Regnearket er beskyttet med passord. Lagre det uten.",
      nn: "Reknearket er verna med passord. Lagre det utan.",
      en: "The workbook is protected by a password. Save it without one.")
  case .olderExcel:
    Phrase(
      nb: "Dette er det gamle Excel-formatet. Lagre som XLSX.",
      nn: "Dette er det gamle Excel-formatet. Lagre som XLSX.", en: "This is the old Excel format. Save as XLSX.")
  case .binaryExcel:
    Phrase(
      nb: "Dette er et binært regneark (XLSB). Lagre som XLSX.",
      nn: "Dette er eit binært rekneark (XLSB). Lagre som XLSX.", en: "This is a binary workbook (XLSB). Save as XLSX.")
  case .openDocument:
    Phrase(
      nb: "Dette er et OpenDocument-regneark. Lagre som XLSX eller CSV.",
      nn: "Dette er eit OpenDocument-rekneark. Lagre som XLSX eller CSV.",
      en: "This is an OpenDocument workbook. Save as XLSX or CSV.")
  case .damaged(part: "archive"):
    Phrase(
      nb: "Regnearket er skadet. Åpne og lagre det på nytt.", nn: "Reknearket er skadd. Opne og lagre det på nytt.",
      en: "The workbook is damaged. Open it and save it again.")
  case .damaged(let part):
    Phrase(
      nb: "Regnearket er skadet (\(part)). Åpne og lagre det på nytt.",
      nn: "Reknearket er skadd (\(part)). Opne og lagre det på nytt.",
      en: "The workbook is damaged (\(part)). Open it and save it again.")
  case .tooLarge(let limit, let allowed): tooLarge(limit, allowed)
  case .changed:
    Phrase(
      nb: "Noen skrev i filen mens den ble lest. Importer den på nytt når den er ferdig.",
      nn: "Nokon skreiv i fila medan ho blei lesen. Importer ho på nytt når ho er ferdig.",
      en: "Somebody wrote to the file while it was read. Import it again once it is finished.")
  case .openQuote(let line):
    Phrase(
      nb: "Et anførselstegn på linje \(line) blir aldri lukket.",
      nn: "Eit hermeteikn på linje \(line) blir aldri lukka.", en: "A quote on line \(line) is never closed.")
  }
}

/// - Parameter limit: as `TableLimits` calls it.
private func tooLarge(_ limit: String, _ allowed: Int) -> Phrase {
  func sentence(_ language: Language) -> String {
    let most: Phrase =
      switch limit {
      case "rows":
        Phrase(
          nb: "høyst \(language.number(allowed)) rader", nn: "høgst \(language.number(allowed)) rader",
          en: "at most \(language.number(allowed)) rows")
      case "columns":
        Phrase(
          nb: "høyst \(language.number(allowed)) kolonner", nn: "høgst \(language.number(allowed)) kolonnar",
          en: "at most \(language.number(allowed)) columns")
      case "cells":
        Phrase(
          nb: "høyst \(language.number(allowed)) celler", nn: "høgst \(language.number(allowed)) celler",
          en: "at most \(language.number(allowed)) cells")
      case "fileBytes", "textBytes":
        Phrase(
          nb: "høyst \(language.number(allowed >> 20)) MB", nn: "høgst \(language.number(allowed >> 20)) MB",
          en: "at most \(language.number(allowed >> 20)) MB")
      default:
        Phrase(
          nb: "for mye når den pakkes ut", nn: "for mykje når ho blir pakka ut", en: "too much once it is unpacked")
      }
    return most[language]
  }
  return Phrase(
    nb: "Filen er for stor (\(sentence(.bokmål))). Del den opp.",
    nn: "Fila er for stor (\(sentence(.nynorsk))). Del ho opp.",
    en: "The file is too large (\(sentence(.english))). Split it.")
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

/// What was taken for granted.
func words(of assumption: ImportAssumption, _ language: Language) -> Phrase {
  switch assumption {
  case .titleRowsSkipped(let rows):
    Phrase(
      nb: "Hoppet over \(language.counted(rows, .row)) over overskriften.",
      nn: "Hoppa over \(language.counted(rows, .row)) over overskrifta.",
      en: "Skipped \(language.counted(rows, .row)) above the header.")
  case .columnsIgnored(let columns):
    Phrase(
      nb: "Kolonner som ikke brukes: \(language.list(columns)).",
      nn: "Kolonnar som ikkje blir brukte: \(language.list(columns)).",
      en: "Columns that are not used: \(language.list(columns)).")
  case .fullTime:
    Phrase(
      nb: "Ingen kolonne for stillingsstørrelse: alle regnes som heltid.",
      nn: "Ingen kolonne for stillingsstorleik: alle er rekna som heiltid.",
      en: "No column for the size of positions: everybody counts as full time.")
  case .everyCoursePassed:
    Phrase(
      nb: "Ingen statuskolonne: alle kurs regnes som bestått.",
      nn: "Ingen statuskolonne: alle kurs er rekna som greidde.", en: "No status column: every course counts as passed."
    )
  case .percentAsFraction(let column):
    Phrase(
      nb: "Kolonnen «\(column)» er lest som brøk (1 = 100 %).",
      nn: "Kolonnen «\(column)» er lesen som brøk (1 = 100 %).",
      en: "The column “\(column)” was read as fractions (1 = 100%).")
  case .fractionAsPercent(let count):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "verdi i brøkkolonnen er lest som prosent.", nn: "verdi i brøkkolonnen er lesen som prosent.",
        en: "value in the column of fractions was read as a percentage."),
      many: Phrase(
        nb: "verdier i brøkkolonnen er lest som prosent.", nn: "verdiar i brøkkolonnen er lesne som prosent.",
        en: "values in the column of fractions were read as percentages."))
  case .tinyPercents(let count):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "stilling på 1 eller mindre er lest som prosent, ikke som brøk. Stemmer det?",
        nn: "stilling på 1 eller mindre er lesen som prosent, ikkje som brøk. Stemmer det?",
        en: "position of 1 or less was read as a percentage, not as a fraction. Is that right?"),
      many: Phrase(
        nb: "stillinger på 1 eller mindre er lest som prosent, ikke som brøk. Stemmer det?",
        nn: "stillingar på 1 eller mindre er lesne som prosent, ikkje som brøk. Stemmer det?",
        en: "positions of 1 or less were read as percentages, not as fractions. Is that right?"))
  case .giversFromOutside(let count):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "fullmakt er gitt av noen som ikke er funnet blant de ansatte; retten til å gi den er ikke kontrollert.",
        nn:
          "fullmakt er gjeven av nokon som ikkje er funnen blant dei tilsette; retten til å gje ho er ikkje kontrollert.",
        en: "delegation is from somebody who was not found among the employees; the right to give it is not checked."),
      many: Phrase(
        nb: "fullmakter er gitt av noen som ikke er funnet blant de ansatte; retten til å gi dem er ikke kontrollert.",
        nn:
          "fullmakter er gjevne av nokon som ikkje er funnen blant dei tilsette; retten til å gje dei er ikkje kontrollert.",
        en: "delegations are from people who were not found among the employees; the right to give them is not checked."
      ))
  case .twoDigitYears(let count):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "dato hadde årstall med to sifre; under 70 er lest som 2000-tallet.",
        nn: "dato hadde årstal med to siffer; under 70 er lese som 2000-talet.",
        en: "date had a year of two digits; below 70 is read as this century."),
      many: Phrase(
        nb: "datoer hadde årstall med to sifre; under 70 er lest som 2000-tallet.",
        nn: "datoar hadde årstal med to siffer; under 70 er lese som 2000-talet.",
        en: "dates had years of two digits; below 70 is read as this century."))
  case .serialDates(let count):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "dato var skrevet som dagnummer i Excel.", nn: "dato var skriven som dagnummer i Excel.",
        en: "date was written as an Excel day number."),
      many: Phrase(
        nb: "datoer var skrevet som dagnumre i Excel.", nn: "datoar var skrivne som dagnummer i Excel.",
        en: "dates were written as Excel day numbers."))
  case .leadingZerosRestored(let count):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "ansattnummer hadde mistet nullene foran; de er satt inn igjen.",
        nn: "tilsettnummer hadde mista nullane framfor; dei er sette inn att.",
        en: "employee number had lost its leading zeros; they were put back."),
      many: Phrase(
        nb: "ansattnumre hadde mistet nullene foran; de er satt inn igjen.",
        nn: "tilsettnummer hadde mista nullane framfor; dei er sette inn att.",
        en: "employee numbers had lost their leading zeros; they were put back."))
  case .namesTurned(let count):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "navn sto med etternavnet først og er snudd.", nn: "namn stod med etternamnet først og er snudd.",
        en: "name stood with the family name first and was turned round."),
      many: Phrase(
        nb: "navn sto med etternavnet først og er snudd.", nn: "namn stod med etternamnet først og er snudde.",
        en: "names stood with the family name first and were turned round."))
  case .kindMissing(let count):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "rad sier ikke hvem som har vurdert; den regnes som import og er ikke godkjent.",
        nn: "rad seier ikkje kven som har vurdert; ho blir rekna som import og er ikkje godkjend.",
        en: "row does not say who assessed; it counts as import and is not verified."),
      many: Phrase(
        nb: "rader sier ikke hvem som har vurdert; de regnes som import og er ikke godkjent.",
        nn: "rader seier ikkje kven som har vurdert; dei blir rekna som import og er ikkje godkjende.",
        en: "rows do not say who assessed; they count as import and are not verified."))
  case .heldFrom(let date, let count):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "vurdering hadde ingen dato og gjelder fra \(language.date(date)).",
        nn: "vurdering hadde ingen dato og gjeld frå \(language.date(date)).",
        en: "assessment had no date and holds from \(language.date(date))."),
      many: Phrase(
        nb: "vurderinger hadde ingen dato og gjelder fra \(language.date(date)).",
        nn: "vurderingar hadde ingen dato og gjeld frå \(language.date(date)).",
        en: "assessments had no date and hold from \(language.date(date))."))
  }
}

func words(of note: ImportNote, count: Int) -> Phrase {
  switch note {
  case .courseNotPassed(let status):
    Phrase(
      counting: count,
      one: Phrase(
        nb: "kurs er ikke tatt med: «\(status)».", nn: "kurs er ikkje teke med: «\(status)».",
        en: "course was left out: “\(status)”."),
      many: Phrase(
        nb: "kurs er ikke tatt med: «\(status)».", nn: "kurs er ikkje tekne med: «\(status)».",
        en: "courses were left out: “\(status)”."))
  }
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

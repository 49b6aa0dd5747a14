public import Domain
import Wording

/// What goes, or went, with somebody who is erased.
public func erasureReport(
  _ erasure: Erasure, olderCopies: [String], _ language: Language
) -> Report {
  let employee = erasure.employee
  var notes: [String] = []
  if !erasure.openPositions.isEmpty {
    let units = language.list(erasure.openPositions.map(\.rawValue))
    notes.append(
      Phrase(
        nb: "Merk: personen har fremdeles stilling (\(units)).", nn: "Merk: personen har framleis stilling (\(units)).",
        en: "Note: the person still has a position (\(units)).")[language])
  }
  if erasure.leftForNamesakes > 0 {
    notes.append(
      language.counted(
        erasure.leftForNamesakes,
        one: Phrase(
          nb: "omtale står igjen, for en annen ansatt heter det samme.",
          nn: "omtale står att, for ein annan tilsett heiter det same.",
          en: "mention stays, since another employee has the same name."),
        many: Phrase(
          nb: "omtaler står igjen, for en annen ansatt heter det samme.",
          nn: "omtalar står att, for ein annan tilsett heiter det same.",
          en: "mentions stay, since another employee has the same name.")))
  }
  if let copies = copiesNote(olderCopies, language) { notes.append(copies) }
  notes.append(
    Phrase(
      nb:
        "Sikkerhetskopier og filer som er skrevet ut, må slettes for seg. Det som er slettet, kan ikke hentes tilbake.",
      nn:
        "Tryggingskopiar og filer som er skrivne ut, må slettast for seg. Det som er sletta, kan ikkje hentast tilbake.",
      en: "Backups and files that were written must be deleted separately. What is erased cannot be brought back.")[
        language])
  func row(_ label: Phrase, _ count: Int) -> [ReportTable.Cell] { [.text(label[language]), .number(count)] }
  let rows =
    erasure.rows.map { row(DossierWords.heading(table: $0.table, role: "employee"), $0.count) } + [
      row(
        Phrase(
          nb: "Tekster om andre, der personen er nevnt", nn: "Tekstar om andre, der personen er nemnd",
          en: "Texts about others that name the person"), erasure.texts),
      row(
        Phrase(
          nb: "Hendelser i loggen, der hvem og begrunnelse går bort",
          nn: "Hendingar i loggen, der kven og grunngjeving går bort",
          en: "Events of the log that lose actor and reason"), erasure.events),
    ]
  return Report(
    title: Phrase(
      nb: "Sletting av \(employee.name) (\(employee.number))", nn: "Sletting av \(employee.name) (\(employee.number))",
      en: "Erasure of \(employee.name) (\(employee.number))")[language],
    sections: [
      .init(
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Dette slettes", nn: "Dette blir sletta", en: "What is erased")[language]),
            .init(Phrase(nb: "Antall", nn: "Tal", en: "Number")[language], .trailing),
          ], rows: rows))
    ] + [leftoversSection(erasure.leftovers, isErased: false, language)].compactMap { $0 }, notes: notes)
}

/// The texts that stay after an erasure and may mean the person; `nil` where there are none.
public func leftoversReport(_ leftovers: [NameLeftover], _ language: Language) -> Report? {
  leftoversSection(leftovers, isErased: true, language).map { section in
    var section = section
    section.heading = ""
    return Report(title: leftoversHeading(leftovers.count, language), sections: [section])
  }
}

private func leftoversHeading(_ count: Int, _ language: Language) -> String {
  Phrase(
    nb: "Står igjen og kan være personen: \(language.number(count))",
    nn: "Står att og kan vere personen: \(language.number(count))",
    en: "Stays and may be the person: \(language.number(count))")[language]
}

/// - Parameter isErased: whether the person is gone already, so that a name can no longer be added to the person's.
private func leftoversSection(_ leftovers: [NameLeftover], isErased: Bool, _ language: Language) -> Report.Section? {
  guard !leftovers.isEmpty else { return nil }
  let advice =
    isErased
    ? Phrase(
      nb:
        "Er det personen, legg inn ordet som navnet på en ny ansatt (nedenfra employee add) og slett den. Enhetsnavn rettes med «nedenfra unit set»; det gamle navnet står i historien.",
      nn:
        "Er det personen, legg inn ordet som namnet på ein ny tilsett (nedenfra employee add) og slett han. Einingsnamn blir retta med «nedenfra unit set»; det gamle namnet står i historia.",
      en:
        "If it is the person, add the word as the name of a new employee (nedenfra employee add) and erase that one. Names of units are mended with “nedenfra unit set”; the old name stays in the history."
    )
    : Phrase(
      nb:
        "Er det personen, gi ordet som navn før du sletter (nedenfra employee set ANSATT --name ORD): alle navn personen har hatt, blir lett etter. Enhetsnavn rettes med «nedenfra unit set»; det gamle navnet står i historien.",
      nn:
        "Er det personen, gje ordet som namn før du slettar (nedenfra employee set TILSETT --name ORD): alle namn personen har hatt, blir leita etter. Einingsnamn blir retta med «nedenfra unit set»; det gamle namnet står i historia.",
      en:
        "If it is the person, give the word as a name before you erase (nedenfra employee set EMPLOYEE --name WORD): every name that the person has had is looked for. Names of units are mended with “nedenfra unit set”; the old name stays in the history."
    )
  return .init(
    heading: leftoversHeading(leftovers.count, language), paragraphs: [advice[language]],
    table: ReportTable(
      columns: [
        .init(Phrase(nb: "Hvor", nn: "Kvar", en: "Where")[language], minimumWidth: 10),
        .init(Phrase(nb: "Hos", nn: "Hos", en: "Whose")[language], minimumWidth: 6),
        .init(Phrase(nb: "Ord", nn: .same, en: "Word")[language], minimumWidth: 8),
        .init(Phrase(nb: "Tekst", nn: .same, en: "Text")[language], minimumWidth: 20),
      ],
      rows: leftovers.map { leftover in
        [
          .text(place(of: leftover.table, language)), .text(leftover.owner),
          .text(leftover.words.joined(separator: ", ")), .text(leftover.text),
        ]
      }))
}

private func place(of table: String, _ language: Language) -> String {
  let words: Phrase =
    switch table {
    case "unit", "unitVersion": Phrase(nb: "Enheter", nn: "Einingar", en: "Units")
    case "sourceText": Phrase(nb: "Kilder til vurderinger", nn: "Kjelder til vurderingar", en: "Sources of assertions")
    case "surveyVersion": Phrase(nb: "Kartlegginger", nn: "Kartleggingar", en: "Surveys")
    case "importBatch": Phrase(nb: "Importerte filer", nn: "Importerte filer", en: "Imported files")
    case "event": Phrase(nb: "Loggen", nn: .same, en: "The log")
    default:
      DossierWords.knownHeading(table: table, role: "employee") ?? Phrase(nb: "Annet", nn: "Anna", en: "Other")
    }
  return words[language]
}

/// Older copies beside the registry still hold those who were erased; `nil` where there are none.
public func copiesNote(_ copies: [String], _ language: Language) -> String? {
  guard !copies.isEmpty else { return nil }
  let list = language.list(copies.map { "«\($0)»" })
  return Phrase(
    nb: "Ved siden av registeret ligger eldre kopier som fremdeles har det slettede: \(list). Slett dem også.",
    nn: "Ved sida av registeret ligg eldre kopiar som framleis har det sletta: \(list). Slett dei òg.",
    en: "Older copies beside the registry still hold what was erased: \(list). Delete them as well.")[language]
}

/// That traces are left until the registry is opened alone.
public func tracesNote(_ language: Language) -> String {
  Phrase(
    nb:
      "Et annet program bruker registeret, så filen har ennå spor etter noen som er slettet. De fjernes neste gang registeret åpnes uten at andre bruker det: nedenfra db check",
    nn:
      "Eit anna program bruker registeret, så fila har enno spor etter nokon som er sletta. Dei blir fjerna neste gong registeret blir opna utan at andre bruker det: nedenfra db check",
    en:
      "Another program uses the registry, so the file still has traces of somebody who was erased. They are removed the next time it is opened while nobody else uses it: nedenfra db check"
  )[language]
}

/// Those who left longer ago than the period.
public func retentionReport(
  _ leavers: [Leaver], months: Int, on date: CalendarDate, _ language: Language
) -> Report {
  let limit = language.date(date.adding(months: -months))
  let going = leavers.count { $0.authorities.isEmpty }
  let kept = leavers.count { !$0.authorities.isEmpty }
  let number = language.number(going)
  var facts = [
    Phrase(
      nb: "\(number) \(going == 1 ? "person" : "personer") hadde siste dag før \(limit) og kan slettes.",
      nn: "\(number) \(going == 1 ? "person" : "personar") hadde siste dag før \(limit) og kan slettast.",
      en: "\(number) \(going == 1 ? "person" : "people") had their last day before \(limit) and can be erased.")[
        language]
  ]
  if kept > 0 {
    facts.append(
      Phrase(
        nb: "\(language.number(kept)) holdes tilbake av delegeringer som gjelder.",
        nn: "\(language.number(kept)) blir \(kept == 1 ? "halden" : "haldne") att av delegeringar som gjeld.",
        en: "\(language.number(kept)) \(kept == 1 ? "is" : "are") kept by delegations in force.")[language])
  }
  return Report(
    title: Phrase(
      nb: "Oppbevaringstid", nn: "Oppbevaringstid", en: "Retention")[language] + ": "
      + language.counted(months, .month),
    facts: facts,
    sections: [
      .init(
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Ansatt", nn: "Tilsett", en: "Employee")[language]),
            .init(Phrase(nb: "Navn", nn: "Namn", en: "Name")[language], minimumWidth: 14),
            .init(Phrase(nb: "Siste dag", nn: .same, en: "Last day")[language]),
            .init(Phrase(nb: "Holdes tilbake av", nn: "Blir halden att av", en: "Kept by")[language], minimumWidth: 20),
          ],
          rows: leavers.map { leaver in
            [
              .text(leaver.employee.number.rawValue), .text(leaver.employee.name), .date(leaver.lastDay),
              .text(leaver.authorities.map { words(of: $0, language) }.joined(separator: "; ")),
            ]
          }))
    ])
}

/// `tsk-insulin to Kari Lie (1042), given by the person`.
public func words(of authority: StandingAuthority, _ language: Language) -> String {
  let role =
    switch authority.role {
    case .giver: Phrase(nb: "gitt av", nn: "gjeven av", en: "giver")
    case .accountable: Phrase(nb: "ansvarlig", nn: "ansvarleg", en: "accountable")
    case .responsible: Phrase(nb: "følger opp", nn: "følgjer opp", en: "responsible")
    }
  let unit = authority.unit.map { ", \($0)" } ?? ""
  let delegate = authority.delegate
  return Phrase(
    nb: "\(authority.task) til \(delegate.name) (\(delegate.number)\(unit); \(role.bokmål))",
    nn: "\(authority.task) til \(delegate.name) (\(delegate.number)\(unit); \(role.nynorsk))",
    en: "\(authority.task) to \(delegate.name) (\(delegate.number)\(unit); \(role.english))")[language]
}

public func retentionJSON(_ leavers: [Leaver], months: Int, on date: CalendarDate) -> JSONValue {
  [
    "schema": "nedenfra.retention/1", "on": .string(date.iso), "months": .integer(months),
    "before": .string(date.adding(months: -months).iso),
    "people": .array(
      leavers.map { leaver in
        [
          "employee": .string(leaver.employee.number.rawValue), "name": .string(leaver.employee.name),
          "lastDay": .string(leaver.lastDay.iso),
          "keptBy": .array(
            leaver.authorities.map {
              [
                "employee": .string($0.delegate.number.rawValue), "task": .string($0.task.rawValue),
                "unit": JSONValue($0.unit?.rawValue), "role": .string($0.role.rawValue),
              ]
            }),
        ]
      }),
  ]
}

public import Domain
import Wording

/// Whether the event log is as it was recorded, and where it is not.
///
/// - Parameter earlier: the head that the log was held against. Without one nobody can tell whether the last events were
///   cut off together with their seals, and the report says so.
public func chainReport(_ proof: ChainProof, holding earlier: ChainHead? = nil, _ language: Language) -> Report {
  let events = language.number(proof.events)
  let isOne = proof.events == 1
  var facts = [
    Phrase(
      nb: "\(events) \(isOne ? "hendelse" : "hendelser")\(span(proof, "fra", "til", .bokmål)).",
      nn: "\(events) \(isOne ? "hending" : "hendingar")\(span(proof, "frå", "til", .nynorsk)).",
      en: "\(events) \(isOne ? "event" : "events")\(span(proof, "from", "to", .english)).")[language]
  ]
  if proof.erased > 0 {
    let erased = language.number(proof.erased)
    facts.append(
      Phrase(
        nb: "Av \(erased) er teksten slettet; resten av dem er bevist.",
        nn: "Av \(erased) er teksten sletta; resten av dei er bevist.",
        en: "Of \(erased) the text has been erased; the rest of them is proven.")[language])
  }
  if proof.sealedLater > 0 {
    facts.append(
      language.counted(
        proof.sealedLater,
        one: Phrase(
          nb: "hendelse er eldre enn forseglingen og ble forseglet av endringen etter den.",
          nn: "hending er eldre enn forseglinga og vart forsegla av endringa etter ho.",
          en: "event is older than the seals and was sealed by the change after it."),
        many: Phrase(
          nb: "hendelser er eldre enn forseglingen og ble forseglet av endringen etter dem.",
          nn: "hendingar er eldre enn forseglinga og vart forsegla av endringa etter dei.",
          en: "events are older than the seals and were sealed by the change after them.")))
  }
  if proof.unsealed > 0 {
    facts.append(
      language.counted(
        proof.unsealed,
        one: Phrase(
          nb: "hendelse fra før forseglingen er ikke forseglet ennå; neste endring gjør det.",
          nn: "hending frå før forseglinga er ikkje forsegla enno; neste endring gjer det.",
          en: "event from before the seals is not sealed yet; the next change will do it."),
        many: Phrase(
          nb: "hendelser fra før forseglingen er ikke forseglet ennå; neste endring gjør det.",
          nn: "hendingar frå før forseglinga er ikkje forsegla enno; neste endring gjer det.",
          en: "events from before the seals are not sealed yet; the next change will do it.")))
  }
  if let head = proof.head {
    facts.append(Phrase(nb: "Hode: \(head.text)", nn: "Hovud: \(head.text)", en: "Head: \(head.text)")[language])
  }
  guard let fault = proof.fault else {
    return Report(
      title: earlier == nil
        ? Phrase(
          nb: "Hendelsesloggen er hel så langt den går.", nn: "Hendingsloggen er heil så langt han går.",
          en: "The event log is whole as far as it goes.")[language]
        : Phrase(
          nb: "Hendelsesloggen er hel, og har hodet.", nn: "Hendingsloggen er heil, og har hovudet.",
          en: "The event log is whole, and holds the head.")[language],
      facts: facts,
      notes: [
        earlier.map { proven(through: $0, language) } ?? unprovenEnd[language],
        Phrase(
          nb: "Radene i registeret er ikke bevist; om filen er skadet, sier «nedenfra db check».",
          nn: "Radene i registeret er ikkje prova; om fila er skadd, seier «nedenfra db check».",
          en: "The rows of the registry are not proven; whether the file is damaged, “nedenfra db check” tells.")[
            language],
      ])
  }
  let time = fault.at.map { " (\(language.moment($0)) UTC)" } ?? ""
  return Report(
    title: Phrase(
      nb: "Hendelsesloggen er brutt ved hendelse \(fault.event)\(time).",
      nn: "Hendingsloggen er broten ved hending \(fault.event)\(time).",
      en: "The event log is broken at event \(fault.event)\(time).")[language],
    facts: [words(of: fault.part)[language]] + facts,
    notes: [
      Phrase(
        nb: "Finn en sikkerhetskopi som er hel (db verify --db KOPI), og sammenlign før noe rettes.",
        nn: "Finn ein tryggingskopi som er heil (db verify --db KOPI), og samanlikn før noko blir retta.",
        en: "Find a backup that is whole (db verify --db COPY), and compare before anything is mended.")[language]
    ])
}

private func proven(through head: ChainHead, _ language: Language) -> String {
  Phrase(
    nb:
      "Ingen endring til og med hendelse \(head.event) er tatt bort eller skrevet om siden hodet ble lagret. Hva som kom etter den og er kuttet, kan bare et nyere hode vise.",
    nn:
      "Inga endring til og med hending \(head.event) er teken bort eller skriven om sidan hovudet vart lagra. Kva som kom etter ho og er kutta, kan berre eit nyare hovud vise.",
    en:
      "No change up to event \(head.event) was taken out or rewritten since the head was kept. What came after it and was cut off, only a newer head can show."
  )[language]
}

private let unprovenEnd = Phrase(
  nb:
    "Hvert segl passer til hendelsen sin og til den forrige. Men er de siste hendelsene kuttet av, eller er alt forseglet på nytt, vises det ikke her: til det trengs et hode. Skriv det med «nedenfra db head -o FIL», lagre det et annet sted, og sjekk med «nedenfra db verify --head FIL».",
  nn:
    "Kvart segl passar til hendinga si og til den førre. Men er dei siste hendingane kutta av, eller er alt forsegla på nytt, viser det ikkje her: til det trengst eit hovud. Skriv det med «nedenfra db head -o FIL», lagre det ein annan stad, og sjekk med «nedenfra db verify --head FIL».",
  en:
    "Every seal fits its event and the one before. But if the last events were cut off, or everything was sealed anew, it does not show here: that takes a head. Write it with “nedenfra db head -o FILE”, keep it somewhere else, and check with “nedenfra db verify --head FILE”."
)

private func span(_ proof: ChainProof, _ from: String, _ to: String, _ language: Language) -> String {
  guard let first = proof.firstAt, let last = proof.lastAt else { return "" }
  func day(_ at: String) -> String { language.moment(String(at.prefix(10))) }
  return " \(from) \(day(first)) \(to) \(day(last))"
}

private func words(of part: ChainFault.Part) -> Phrase {
  switch part {
  case .missingEvent:
    Phrase(nb: "Hendelsen er tatt bort.", nn: "Hendinga er teken bort.", en: "The event has been taken out.")
  case .missingSeal:
    Phrase(
      nb: "Hendelsen mangler seglet sitt.", nn: "Hendinga manglar seglet sitt.", en: "The event has lost its seal.")
  case .text:
    Phrase(
      nb: "Hvem eller begrunnelse (eller saltet deres) er endret.",
      nn: "Kven eller grunngjeving (eller saltet deira) er endra.",
      en: "Actor or reason (or their salt) has been changed.")
  case .contents:
    Phrase(
      nb:
        "Tid, slag eller det som hører til hendelsen (en importert fil, en sletting) er endret, eller hendelsen er satt inn eller byttet om.",
      nn:
        "Tid, slag eller det som høyrer til hendinga (ei importert fil, ei sletting) er endra, eller hendinga er sett inn eller bytt om.",
      en:
        "Time, kind or what belongs to the event (an imported file, an erasure) has been changed, or the event was put in or swapped."
    )
  case .link:
    Phrase(
      nb: "Hendelsen er som den var, men lenken i seglet er endret.",
      nn: "Hendinga er som ho var, men lenkja i seglet er endra.",
      en: "The event is as it was, but the link in its seal has been changed.")
  case .erasure:
    Phrase(
      nb: "Det som står om slettingen, stemmer ikke med hendelsene den slettet teksten i.",
      nn: "Det som står om slettinga, stemmer ikkje med hendingane ho sletta teksten i.",
      en: "What is recorded about the erasure does not fit the events whose text it erased.")
  case .headMissing:
    Phrase(
      nb:
        "Registeret har ikke hendelsen som hodet gjelder: slutten av loggen er kuttet, eller en eldre kopi er hentet tilbake.",
      nn:
        "Registeret har ikkje hendinga som hovudet gjeld: slutten av loggen er kutta, eller ein eldre kopi er henta tilbake.",
      en: "The registry lacks the event of the head: the end of the log was cut off, or an older copy was brought back."
    )
  case .headDiffers:
    Phrase(
      nb: "Hendelsen har en annen lenke enn hodet: loggen er skrevet om, eller hodet er fra et annet register.",
      nn: "Hendinga har ei anna lenkje enn hovudet: loggen er skriven om, eller hovudet er frå eit anna register.",
      en: "The event has another link than the head: the log was written anew, or the head is another registry's.")
  }
}

public func chainJSON(_ proof: ChainProof, holding earlier: ChainHead? = nil) -> JSONValue {
  [
    "schema": "nedenfra.db-verify/1", "whole": .boolean(proof.isWhole),
    "heldAgainst": earlier.map(headJSON) ?? .null, "events": .integer(proof.events),
    "erased": .integer(proof.erased), "sealedLater": .integer(proof.sealedLater),
    "unsealed": .integer(proof.unsealed), "head": proof.head.map(headJSON) ?? .null,
    "fault": proof.fault.map { fault in
      [
        "event": .integer(Int(fault.event)), "at": JSONValue(fault.at), "part": .string(fault.part.rawValue),
      ]
    } ?? .null,
  ]
}

func headJSON(_ head: ChainHead) -> JSONValue {
  ["event": .integer(Int(head.event)), "at": .string(head.at), "link": .string(head.link)]
}

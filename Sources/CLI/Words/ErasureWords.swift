import Domain
import Reports

func words(of refusal: ErasureRefusal) -> Phrase {
  switch refusal {
  case .answersForDelegations(let employee, let authorities):
    let shown = authorities.prefix(12)
    func list(_ language: Language) -> String {
      shown.map { "\n" + words(of: $0, language) }.joined() + (authorities.count > shown.count ? "\n…" : "")
    }
    let count = authorities.count
    return Phrase(
      nb:
        "\(employee.name) (\(employee.number)) kan ikke slettes: \(count) \(count == 1 ? "delegering" : "delegeringer") som gjelder, hviler på vedkommende.\(list(.bokmål))\nTrekk dem tilbake (nedenfra delegation revoke ANSATT OPPGAVE), eller la en annen gi dem på nytt.",
      nn:
        "\(employee.name) (\(employee.number)) kan ikkje slettast: \(count) \(count == 1 ? "delegering" : "delegeringar") som gjeld, kviler på vedkomande.\(list(.nynorsk))\nTrekk dei tilbake (nedenfra delegation revoke TILSETT OPPGÅVE), eller lat ein annan gje dei på nytt.",
      en:
        "\(employee.name) (\(employee.number)) cannot be erased: \(count) \(count == 1 ? "delegation in force rests" : "delegations in force rest") on them.\(list(.english))\nRevoke those (nedenfra delegation revoke EMPLOYEE TASK), or let somebody else grant them anew."
    )
  case .reasonNamesPerson:
    return Phrase(
      nb: "Begrunnelsen nevner den som skal slettes, og blir stående i loggen. Skriv den uten navn og nummer.",
      nn: "Grunngjevinga nemner den som skal slettast, og blir ståande i loggen. Skriv ho utan namn og nummer.",
      en: "The reason names the person to be erased, and stays in the log. Write it without name and number.")
  case .reasonMissing:
    return Phrase(
      nb: "En sletting trenger en begrunnelse: --reason TEKST", nn: "Ei sletting treng ei grunngjeving: --reason TEKST",
      en: "An erasure needs a reason: --reason TEXT")
  }
}

func status(of refusal: ErasureRefusal) -> ExitStatus {
  switch refusal {
  case .answersForDelegations: .couldNot
  case .reasonNamesPerson, .reasonMissing: .wrongUsage
  }
}

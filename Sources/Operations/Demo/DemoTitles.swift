import Domain

/// The titles that employers write for a profession, the usual ones more than once.
enum DemoTitles {
  /// A title for the seat; it says the further education where employers do.
  static func title(for group: DemoUnitProfile.Group, drawnBy random: inout DemoRandom) -> String {
    if !group.titles.isEmpty { return random.pick(group.titles) }
    if let addition = group.addition, let titles = byAddition[addition] { return random.pick(titles) }
    return random.pick(byProfession[group.profession] ?? ["Fagarbeider"])
  }

  private static let byAddition: [CompetenceCode: [String]] = [
    "edu-helsesykepleie": ["Helsesykepleier", "Helsesykepleier", "Skolehelsesykepleier"],
    "edu-kreft": ["Kreftsykepleier"],
    "edu-intensiv": ["Intensivsykepleier", "Intensivspl."],
    "edu-anestesi": ["Anestesisykepleier", "Anestesispl."],
    "edu-operasjon": ["Operasjonssykepleier", "Opr.spl."],
    "edu-barnesykepleie": ["Barnesykepleier"],
    "edu-psykisk-helse": ["Psykiatrisk sykepleier", "Spesialsykepleier"],
    "edu-sar": ["Sårsykepleier", "Spesialsykepleier"],
    "edu-aks": ["AKS", "Avansert klinisk allmennsykepleier"],
    "edu-beskrivende-radiograf": ["Beskrivende radiograf"],
    "spes-psykolog": ["Psykologspesialist"],
  ]

  private static let byProfession: [ProfessionCode: [String]] = [
    "SP": ["Sykepleier", "Sykepleier", "Sykepleier", "Sykepleier", "Sykepl.", "Spl.", "Fagsykepleier", "Sjukepleiar"],
    "VP": ["Vernepleier", "Vernepleier", "Vernepl.", "Miljøterapeut (vernepleier)"],
    "HF": [
      "Helsefagarbeider", "Helsefagarbeider", "Helsefagarbeider", "Helsefagarbeider m/fagbrev", "Helsefagarb.", "HFA",
    ],
    "HP": ["Hjelpepleier", "Hjelpepleier", "Hjelpepl.", "Spesialhjelpepleier"],
    "OA": ["Omsorgsarbeider", "Omsorgsarb."],
    "LE": ["Lege", "Overlege"],
    "JO": ["Jordmor"],
    "FT": ["Fysioterapeut", "Fysioter."],
    "MT": ["Manuellterapeut"],
    "ET": ["Ergoterapeut", "Ergoter."],
    "BI": ["Bioingeniør", "Bioingeniør", "Fagbioingeniør", "Bioing."],
    "RA": ["Radiograf", "Radiograf", "Fagradiograf"],
    "PM": ["Paramedisiner"],
    "AA": ["Ambulansearbeider", "Ambulansearbeider m/fagbrev", "Ambulansefagarbeider"],
    "HE": ["Helsesekretær", "Helsesekr."],
    "PS": ["Psykolog"],
    "KE": ["Klinisk ernæringsfysiolog"],
    "X-ASSISTENT": [
      "Pleieassistent", "Pleieassistent", "Assistent i pleien", "Pleiemedarbeider", "Helgeassistent", "Pleieass.",
    ],
    "X-LARLING": ["Helsefagarbeiderlærling", "Lærling i helsearbeidarfaget", "Lærling helsefag"],
    "X-STUDENT": ["Sykepleierstudent", "Sykepleiestudent"],
    "X-AKTIVITOR": ["Aktivitør"],
    "X-HJEMMEHJELP": ["Hjemmehjelper"],
    "X-BVPED": ["Barnevernspedagog"],
    "X-SOSIONOM": ["Sosionom"],
    "X-BUA": ["Barne- og ungdomsarbeider"],
    "X-RENHOLD": ["Renholder", "Renholder", "Renholdsoperatør"],
    "X-KJOKKEN": ["Kokk", "Institusjonskokk"],
    "X-KONTOR": ["Kontormedarbeider", "Resepsjonist", "Merkantil medarbeider"],
    "X-VAKTMESTER": ["Vaktmester"],
    "X-POSTVERT": ["Postvert", "Kjøkkenmedarbeider"],
    "X-PORTOR": ["Portør", "Portør m/fagbrev"],
    "X-SJAFOR": ["Pasientsjåfør"],
    "X-LOGISTIKK": ["Lagermedarbeider"],
    "X-STERIL": ["Steriltekniker"],
    "X-MTU": ["Medisintekniker"],
    "X-IKT": ["IKT-konsulent"],
    "X-ERFARING": ["Erfaringskonsulent"],
    "X-FYSIKER": ["Medisinsk fysiker"],
  ]
}

import Domain

// The shares follow what a manager would expect of such a unit: domain judgement.
extension DemoUnitProfile {
  static let medicalWard = DemoUnitProfile(
    kind: "medisinsk sengepost", leaderTitle: "Seksjonsleder", leaderProfession: "SP",
    groups: [
      Group("SP", 44), Group("SP", 4, "edu-kreft"), Group("SP", 3, "edu-intensiv"), Group("HF", 14), Group("HP", 2),
      Group("LE", 6, titles: ["LIS2", "LIS3", "Lege i spesialisering"]), Group("LE", 4, titles: ["LIS1"], right: .lis1),
      Group("LE", 5, "spes-indremedisin", titles: ["Overlege"]), Group("FT", 2), Group("X-POSTVERT", 4),
      Group("X-ASSISTENT", 5), Group("X-LARLING", 3), Group("X-STUDENT", 4),
    ],
    educations: ["edu-veiledning", "edu-sar", "edu-fagskole-klinisk", "edu-fagskole-obs10"],
    needs: [
      Need("tsk-istandgjoring-post", day: 3, evening: 2, night: 1, minutes: 1500),
      Need("tsk-dobbeltkontroll", day: 2, evening: 2, night: 1, minutes: 350),
      Need("tsk-iv-legemiddel", day: 3, evening: 2, night: 2, minutes: 1400),
      Need("tsk-iv-vaeske", day: 3, evening: 2, night: 1, minutes: 500),
      Need("tsk-pvk-innleggelse", day: 2, evening: 2, night: 1, minutes: 350),
      Need("tsk-sc-injeksjon", day: 2, evening: 1, night: 1, minutes: 300),
      Need("tsk-blodtransfusjon", day: 2, evening: 1, night: 1, minutes: 240),
      Need("tsk-cvk-stell", day: 1, evening: 1, minutes: 120),
      Need("tsk-news-varsling", day: 4, evening: 3, night: 2, minutes: 700),
      Need("tsk-forverring-vurdering", day: 3, evening: 2, night: 1, minutes: 600),
      Need("tsk-ansvarsvakt", day: 1, evening: 1, night: 1, minutes: 1260),
      Need("tsk-legemiddelsamstemming", day: 2, evening: 1, minutes: 480),
      Need("tsk-previsitt", day: 3, minutes: 840),
      Need("tsk-utskriving", day: 2, minutes: 700),
      Need("tsk-niv", day: 1, evening: 1, night: 1, minutes: 240),
      Need("tsk-telemetri", day: 1, evening: 1, night: 1, minutes: 600),
    ])

  static let surgicalWard = DemoUnitProfile(
    kind: "kirurgisk sengepost", leaderTitle: "Seksjonsleder", leaderProfession: "SP",
    groups: [
      Group("SP", 48), Group("SP", 3, "edu-kreft"), Group("HF", 16), Group("HP", 2),
      Group("LE", 6, titles: ["LIS2", "LIS3"]), Group("LE", 3, titles: ["LIS1"], right: .lis1),
      Group("LE", 5, "spes-generell-kirurgi", titles: ["Overlege"]), Group("FT", 3), Group("X-POSTVERT", 4),
      Group("X-ASSISTENT", 4), Group("X-LARLING", 3), Group("X-STUDENT", 3),
    ],
    educations: ["edu-veiledning", "edu-sar", "edu-fagskole-klinisk"],
    needs: [
      Need("tsk-postop-post", day: 3, evening: 2, night: 1, minutes: 1400),
      Need("tsk-smertepumpe", day: 2, evening: 1, night: 1, minutes: 300),
      Need("tsk-istandgjoring-post", day: 3, evening: 2, night: 1, minutes: 1300),
      Need("tsk-iv-legemiddel", day: 3, evening: 2, night: 1, minutes: 1200),
      Need("tsk-iv-vaeske", day: 3, evening: 2, night: 1, minutes: 500),
      Need("tsk-pvk-innleggelse", day: 2, evening: 1, night: 1, minutes: 300),
      Need("tsk-kateter-innlegg", day: 2, evening: 1, night: 1, minutes: 150),
      Need("tsk-bladderscan", day: 2, evening: 1, night: 1, minutes: 120),
      Need("tsk-sonde-nedlegg", day: 1, evening: 1, minutes: 60),
      Need("tsk-stomistell", day: 2, evening: 1, minutes: 210),
      Need("tsk-sarskift-enkel", day: 3, evening: 1, minutes: 420),
      Need("tsk-mobilisering", day: 4, evening: 2, minutes: 900),
      Need("tsk-news-varsling", day: 3, evening: 2, night: 1, minutes: 600),
      Need("tsk-ansvarsvakt", day: 1, evening: 1, night: 1, minutes: 1260),
      Need("tsk-utskriving", day: 2, minutes: 600),
    ])

  static let surgicalOutpatients = DemoUnitProfile(
    kind: "kirurgisk poliklinikk", leaderTitle: "Seksjonsleder", leaderProfession: "SP",
    groups: [
      Group("SP", 34), Group("SP", 5, "edu-sar"), Group("LE", 14, "spes-ortopedi", titles: ["Overlege", "Ortoped"]),
      Group("LE", 12, titles: ["LIS2", "LIS3"]), Group("FT", 7, titles: ["Spesialfysioterapeut"]), Group("HE", 16),
      Group("HF", 8), Group("X-KONTOR", 4),
    ],
    educations: ["edu-veiledning", "edu-fagskole-klinisk"],
    needs: [
      Need("tsk-bestille-undersokelser", day: 2, minutes: 480),
      Need("tsk-protese-kontroll", day: 2, minutes: 900),
      Need("tsk-ortopedi-triage", day: 1, minutes: 420),
      Need("tsk-ortopedi-vurdering", day: 2, minutes: 2400),
      Need("tsk-henvisning-onskevurdering", day: 1, minutes: 480),
      Need("tsk-gips", day: 2, minutes: 900),
      Need("tsk-suturfjerning", day: 2, minutes: 300),
      Need("tsk-sar-kompleks", day: 1, minutes: 600),
      Need("tsk-bt-poliklinikk", day: 2, minutes: 240),
      Need("tsk-journalnotat", day: 3, minutes: 1500),
      Need("tsk-koding", day: 1, minutes: 420),
      Need("tsk-timebestilling", day: 2, minutes: 1500),
      Need("tsk-innsjekk", day: 2, minutes: 1200),
      Need("tsk-fristoppfolging", day: 1, minutes: 600),
    ])

  static let emergencyDepartment = DemoUnitProfile(
    kind: "akuttmottak", leaderTitle: "Seksjonsleder", leaderProfession: "SP",
    groups: [
      Group("SP", 56), Group("SP", 8, "edu-intensiv"), Group("LE", 8, titles: ["LIS2", "LIS3"]),
      Group("LE", 6, titles: ["LIS1"], right: .lis1), Group("LE", 4, "spes-akuttmedisin", titles: ["Overlege"]),
      Group("HF", 6), Group("HE", 6), Group("X-STUDENT", 4),
    ],
    educations: ["edu-veiledning", "edu-anestesi", "edu-fagskole-klinisk"],
    needs: [
      Need("tsk-legevakt-triage", day: 3, evening: 3, night: 2, minutes: 3000),
      Need("tsk-ekg", day: 3, evening: 3, night: 2, minutes: 700),
      Need("tsk-pna", day: 2, evening: 2, night: 1, minutes: 500),
      Need("tsk-pvk-innleggelse", day: 3, evening: 3, night: 2, minutes: 900),
      Need("tsk-iv-legemiddel", day: 3, evening: 3, night: 2, minutes: 1200),
      Need("tsk-blodtransfusjon", day: 1, evening: 1, night: 1, minutes: 120),
      Need("tsk-niv", day: 1, evening: 1, night: 1, minutes: 240),
      Need("tsk-nevro-obs", day: 2, evening: 2, night: 1, minutes: 400),
      Need("tsk-legemiddelsamstemming", day: 1, evening: 1, minutes: 700),
      Need("tsk-selvmord-kartlegging", day: 1, evening: 1, night: 1, minutes: 180),
      Need("tsk-aggresjon", day: 2, evening: 2, night: 2, minutes: 180),
      Need("tsk-transport-overvaket", day: 2, evening: 1, night: 1, minutes: 500),
      Need("tsk-verdisaker", always: 2, minutes: 140),
    ])

  static let intensiveCare = DemoUnitProfile(
    kind: "intensiv", leaderTitle: "Seksjonsleder", leaderProfession: "SP",
    groups: [
      Group("SP", 58, "edu-intensiv"), Group("SP", 20), Group("LE", 8, "spes-anestesiologi", titles: ["Overlege"]),
      Group("LE", 5, titles: ["LIS2", "LIS3"]), Group("HF", 4), Group("X-POSTVERT", 3), Group("X-LOGISTIKK", 2),
    ],
    educations: ["edu-veiledning", "edu-fagskole-klinisk"],
    needs: [
      Need("tsk-intensiv", day: 4, evening: 4, night: 4, minutes: 12_000),
      Need("tsk-niv", day: 2, evening: 2, night: 1, minutes: 500),
      Need("tsk-cvk-stell", day: 2, evening: 1, night: 1, minutes: 350),
      Need("tsk-blodtransfusjon", day: 2, evening: 2, night: 1, minutes: 240),
      Need("tsk-iv-legemiddel", day: 4, evening: 4, night: 3, minutes: 3000),
      Need("tsk-dobbeltkontroll", day: 2, evening: 2, night: 2, minutes: 700),
      Need("tsk-sug-trakeostomi", day: 2, evening: 1, night: 1, minutes: 400),
      Need("tsk-sonde-nedlegg", day: 1, evening: 1, night: 1, minutes: 60),
      Need("tsk-leieendring", day: 3, evening: 3, night: 2, minutes: 1600),
      Need("tsk-intensiv-lager", day: 2, minutes: 600),
      Need("tsk-smittevask", day: 1, evening: 1, minutes: 240),
    ])

  static let maternity = DemoUnitProfile(
    kind: "føde og barsel", leaderTitle: "Seksjonsleder", leaderProfession: "JO",
    groups: [
      Group("JO", 60), Group("SP", 4, "edu-barnesykepleie"), Group("HF", 9), Group("HF", 3, "edu-fagskole-barsel"),
      Group("LE", 8, "spes-kvinnesykdommer", titles: ["Overlege", "Gynekolog"]),
      Group("LE", 6, titles: ["LIS2", "LIS3"]), Group("SP", 6), Group("X-RENHOLD", 4),
    ],
    educations: ["edu-ultralydjordmor", "edu-veiledning", "edu-fagskole-barsel"],
    needs: [
      Need("tsk-fodsel", day: 3, evening: 3, night: 3, minutes: 6000),
      Need("tsk-barsel-stell", day: 3, evening: 2, night: 1, minutes: 3000),
      Need("tsk-amming", day: 2, evening: 2, night: 1, minutes: 1200),
      Need("tsk-horselscreening", day: 2, minutes: 300),
      Need("tsk-rutineultralyd", day: 2, minutes: 1800),
      Need("tsk-fodselsmelding", day: 1, evening: 1, minutes: 90),
      Need("tsk-lysbehandling-nyfodt", day: 1, evening: 1, night: 1, minutes: 180),
      Need("tsk-pvk-innleggelse", day: 2, evening: 1, night: 1, minutes: 200),
      Need("tsk-iv-legemiddel", day: 2, evening: 2, night: 1, minutes: 300),
      Need("tsk-kateter-innlegg", day: 2, evening: 1, night: 1, minutes: 120),
    ])

  static let psychiatricWard = DemoUnitProfile(
    kind: "psykiatrisk døgnpost", leaderTitle: "Seksjonsleder", leaderProfession: "SP",
    groups: [
      Group("SP", 24), Group("SP", 12, "edu-psykisk-helse"), Group("VP", 12), Group("HF", 22), Group("X-SOSIONOM", 5),
      Group("LE", 4, "spes-psykiatri", titles: ["Overlege", "Psykiater"]), Group("LE", 4, titles: ["LIS2", "LIS3"]),
      Group("PS", 4), Group("PS", 2, "spes-psykolog"), Group("ET", 2), Group("X-ERFARING", 2),
      Group("X-ASSISTENT", 7),
    ],
    educations: ["edu-psykisk-helse", "edu-veiledning", "edu-fagskole-psykisk"],
    needs: [
      Need("tsk-miljoterapi", day: 4, evening: 4, night: 2, minutes: 9000),
      Need("tsk-aggresjon", day: 4, evening: 4, night: 3, minutes: 600),
      Need("tsk-selvmord-kartlegging", day: 2, evening: 1, night: 1, minutes: 600),
      Need("tsk-tvang-belter", day: 1, evening: 1, night: 1, minutes: 60),
      Need("tsk-tvang-vedtak", day: 1, evening: 1, minutes: 240),
      Need("tsk-tvang-medisin", day: 1, minutes: 120),
      Need("tsk-psyk-utredning", day: 2, minutes: 1800),
      Need("tsk-depotinjeksjon", day: 2, evening: 1, minutes: 120),
      Need("tsk-utdeling-po", day: 2, evening: 2, night: 1, minutes: 900),
      Need("tsk-ruskartlegging", day: 2, minutes: 300),
      Need("tsk-psykoedukasjon", day: 2, minutes: 400),
      Need("tsk-fastvakt", day: 2, evening: 2, night: 2, minutes: 4000),
    ])

  static let laboratory = DemoUnitProfile(
    kind: "laboratorium", leaderTitle: "Seksjonsleder", leaderProfession: "BI",
    groups: [
      Group("BI", 74), Group("LE", 5, "spes-medisinsk-biokjemi", titles: ["Overlege"]), Group("HE", 12),
      Group("X-KONTOR", 5), Group("X-LOGISTIKK", 4),
    ],
    educations: ["edu-veiledning"],
    needs: [
      Need("tsk-labanalyse", day: 4, evening: 2, night: 1, minutes: 9000),
      Need("tsk-lab-kvalitet", day: 2, evening: 1, minutes: 1200),
      Need("tsk-blodprove", day: 4, evening: 2, night: 1, minutes: 3000),
      Need("tsk-blodprove-barn", day: 2, minutes: 300),
      Need("tsk-blodtapping", day: 2, minutes: 900),
      Need("tsk-blodgiver-vurdering", day: 1, minutes: 400),
      Need("tsk-provemottak", day: 3, evening: 1, night: 1, minutes: 2400),
      Need("tsk-fagansvar-lab", day: 1, minutes: 300),
    ])

  static let imaging = DemoUnitProfile(
    kind: "bildediagnostikk", leaderTitle: "Seksjonsleder", leaderProfession: "RA",
    groups: [
      Group("RA", 62), Group("RA", 3, "edu-beskrivende-radiograf"),
      Group("LE", 12, "spes-radiologi", titles: ["Overlege", "Radiolog"]), Group("LE", 7, titles: ["LIS2", "LIS3"]),
      Group("HE", 10), Group("X-PORTOR", 3), Group("X-FYSIKER", 1),
    ],
    educations: ["edu-veiledning"],
    needs: [
      Need("tsk-rontgen", day: 4, evening: 2, night: 1, minutes: 4800),
      Need("tsk-ct", day: 3, evening: 2, night: 1, minutes: 4800),
      Need("tsk-mr", day: 2, evening: 1, minutes: 4200),
      Need("tsk-mammografi", day: 2, minutes: 1800),
      Need("tsk-ultralyd", day: 2, minutes: 2400),
      Need("tsk-skjelettbeskrivelse", day: 2, minutes: 2100),
      Need("tsk-radiologi-protokoll", day: 2, minutes: 900),
      Need("tsk-berettigelse", day: 1, evening: 1, minutes: 300),
      Need("tsk-rontgen-klargjoring", day: 2, evening: 1, minutes: 900),
    ])

  static let ambulance = DemoUnitProfile(
    kind: "ambulanse", leaderTitle: "Enhetsleder", leaderProfession: "PM",
    groups: [
      Group("AA", 60), Group("PM", 22), Group("SP", 4, titles: ["Ambulansesykepleier"]),
      Group("X-LARLING", 10, titles: ["Ambulanselærling"]), Group("X-SJAFOR", 4, titles: ["Sjåfør helseekspress"]),
    ],
    educations: [],
    needs: [
      Need("tsk-ambulanse-akutt", day: 2, evening: 2, night: 2, minutes: 4200),
      Need("tsk-ambulanse-andreperson", day: 2, evening: 2, night: 2, minutes: 4200),
      Need("tsk-ambulanse-planlagt", day: 2, evening: 1, minutes: 2100),
      Need("tsk-utrykningskjoring", day: 2, evening: 2, night: 2, minutes: 2100),
      Need("tsk-behandle-pa-sted", day: 1, evening: 1, night: 1, minutes: 600),
      Need("tsk-prosedyreordinering", day: 2, evening: 2, night: 2, minutes: 600),
      Need("tsk-pvk-innleggelse", day: 2, evening: 2, night: 2, minutes: 400),
      Need("tsk-ambulanse-vask", day: 2, evening: 1, night: 1, minutes: 900),
    ])

  static let operatingTheatre = DemoUnitProfile(
    kind: "operasjon og anestesi", leaderTitle: "Seksjonsleder", leaderProfession: "SP",
    groups: [
      Group("SP", 34, "edu-operasjon"), Group("SP", 26, "edu-anestesi"),
      Group("LE", 10, "spes-anestesiologi", titles: ["Overlege", "Anestesilege"]),
      Group("LE", 6, titles: ["LIS2", "LIS3"]), Group("SP", 6), Group("HF", 3), Group("X-RENHOLD", 6),
      Group("X-STERIL", 7), Group("X-PORTOR", 2),
    ],
    educations: ["edu-veiledning", "edu-fagskole-steril"],
    needs: [
      Need("tsk-anestesi", day: 4, evening: 1, night: 1, minutes: 6000),
      Need("tsk-instrumentering", day: 4, evening: 2, night: 1, minutes: 6000),
      Need("tsk-op-leiring", day: 3, evening: 1, night: 1, minutes: 900),
      Need("tsk-opstue-klargjoring", day: 3, evening: 1, night: 1, minutes: 1500),
      Need("tsk-op-opprydding", day: 3, evening: 1, minutes: 1500),
      Need("tsk-op-planlegging", day: 1, minutes: 600),
      Need("tsk-sterilforsyning", day: 2, evening: 1, minutes: 3000),
      Need("tsk-smittevask", day: 1, evening: 1, minutes: 300),
    ])

  static let hospitalService = DemoUnitProfile(
    kind: "portør, renhold og forsyning", leaderTitle: "Seksjonsleder", leaderProfession: "SP",
    groups: [
      Group("X-PORTOR", 26), Group("X-RENHOLD", 34), Group("X-KONTOR", 14), Group("X-LOGISTIKK", 8),
      Group("X-SJAFOR", 4), Group("X-MTU", 5), Group("X-KJOKKEN", 6), Group("X-IKT", 3),
    ],
    educations: ["edu-portor", "edu-renhold", "edu-ernaeringskokk"],
    needs: [
      Need("tsk-transport-stabil", day: 3, evening: 2, night: 1, minutes: 3600),
      Need("tsk-varetransport", day: 2, evening: 1, minutes: 1800),
      Need("tsk-provetransport", day: 2, evening: 1, night: 1, minutes: 900),
      Need("tsk-romrenhold", day: 4, evening: 2, minutes: 6000),
      Need("tsk-smittevask", day: 2, evening: 1, night: 1, minutes: 600),
      Need("tsk-sengevask", day: 2, evening: 1, minutes: 1800),
      Need("tsk-utstyr-leting", day: 1, minutes: 420),
      Need("tsk-besoksvert", day: 1, evening: 1, minutes: 1200),
    ])
}

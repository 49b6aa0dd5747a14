import Domain

// The shares follow what a manager would expect of such a unit: domain judgement.
extension DemoUnitProfile {
  static let nursingHomeWard = DemoUnitProfile(
    kind: "sykehjem, somatisk", leaderTitle: "Avdelingsleder", leaderProfession: "SP",
    groups: [
      Group("SP", 26), Group("SP", 2, "edu-kreft"), Group("VP", 3), Group("HF", 30), Group("HP", 5), Group("OA", 3),
      Group("X-ASSISTENT", 25), Group("X-LARLING", 4), Group("X-STUDENT", 2),
    ],
    educations: ["edu-aks", "edu-sar", "edu-veiledning", "edu-fagskole-klinisk", "edu-fagskole-kreft"],
    needs: [
      Need("tsk-utdeling-po", day: 3, evening: 2, night: 1, minutes: 1260),
      Need("tsk-insulin", day: 2, evening: 2, night: 1, minutes: 420),
      Need("tsk-dobbeltkontroll", day: 2, evening: 1, minutes: 210),
      Need("tsk-sc-injeksjon", day: 2, evening: 1, night: 1, minutes: 160),
      Need("tsk-kateter-innlegg", day: 2, evening: 1, night: 1, minutes: 90),
      Need("tsk-kateter-stell", day: 2, evening: 2, minutes: 280),
      Need("tsk-sarskift-enkel", day: 2, evening: 1, minutes: 300),
      Need("tsk-vitale-maalinger", day: 3, evening: 2, night: 1, minutes: 350),
      Need("tsk-news-varsling", day: 3, evening: 2, night: 1, minutes: 140),
      Need("tsk-forverring-vurdering", day: 2, evening: 1, night: 1, minutes: 240),
      Need("tsk-ansvarsvakt", day: 1, evening: 1, night: 1, minutes: 840),
      Need("tsk-pleieplan", day: 3, minutes: 480),
      Need("tsk-morgenstell", day: 4, minutes: 4200),
      Need("tsk-personlofter", day: 4, evening: 3, night: 2, minutes: 700),
      Need("tsk-palliativ-pleie", day: 2, evening: 2, night: 1, minutes: 420),
    ])

  static let dementiaWard = DemoUnitProfile(
    kind: "sykehjem, demens", leaderTitle: "Avdelingsleder", leaderProfession: "SP",
    groups: [
      Group("SP", 25), Group("VP", 6), Group("HF", 28), Group("HF", 4, "edu-fagskole-demens"), Group("HP", 4),
      Group("OA", 2), Group("X-ASSISTENT", 25), Group("X-AKTIVITOR", 2), Group("X-LARLING", 3),
      Group("X-STUDENT", 1),
    ],
    educations: ["edu-psykisk-helse", "edu-veiledning", "edu-fagskole-demens", "edu-fagskole-psykisk"],
    needs: [
      Need("tsk-demens-miljo", day: 4, evening: 3, night: 1, minutes: 3000),
      Need("tsk-aggresjon", day: 3, evening: 3, night: 2, minutes: 420),
      Need("tsk-utdeling-po", day: 3, evening: 2, night: 1, minutes: 1100),
      Need("tsk-insulin", day: 2, evening: 1, minutes: 210),
      Need("tsk-vitale-maalinger", day: 2, evening: 2, night: 1, minutes: 200),
      Need("tsk-forverring-vurdering", day: 2, evening: 1, night: 1, minutes: 200),
      Need("tsk-delirscreening", day: 2, evening: 1, minutes: 60),
      Need("tsk-fallrisiko", day: 2, minutes: 90),
      Need("tsk-helsehjelp-motstand", day: 1, minutes: 60),
      Need("tsk-hjelp-maltid", day: 4, evening: 3, minutes: 1680),
      Need("tsk-munnstell", day: 4, evening: 3, minutes: 840),
      Need("tsk-morgenstell", day: 4, minutes: 3600),
      Need("tsk-primarkontakt", day: 4, minutes: 300),
      Need("tsk-stell-dode", always: 2, minutes: 40),
    ])

  static let shortStayWard = DemoUnitProfile(
    kind: "sykehjem, korttid og rehabilitering", leaderTitle: "Avdelingsleder", leaderProfession: "SP",
    groups: [
      Group("SP", 30), Group("SP", 3, "edu-aks"), Group("VP", 2), Group("HF", 30), Group("HP", 3), Group("OA", 2),
      Group("X-ASSISTENT", 23), Group("X-LARLING", 4), Group("X-STUDENT", 3),
    ],
    educations: ["edu-sar", "edu-kreft", "edu-veiledning", "edu-fagskole-rehab", "edu-fagskole-klinisk"],
    needs: [
      Need("tsk-iv-legemiddel", day: 2, evening: 1, night: 1, minutes: 420),
      Need("tsk-pvk-innleggelse", day: 2, evening: 1, night: 1, minutes: 120),
      Need("tsk-pvk-skylling", day: 2, evening: 1, minutes: 140),
      Need("tsk-utdeling-po", day: 3, evening: 2, night: 1, minutes: 1300),
      Need("tsk-sondemat", day: 2, evening: 1, minutes: 250),
      Need("tsk-sar-kompleks", day: 1, minutes: 180),
      Need("tsk-kompresjon", day: 2, minutes: 210),
      Need("tsk-news-varsling", day: 3, evening: 2, night: 1, minutes: 210),
      Need("tsk-forverring-vurdering", day: 2, evening: 1, night: 1, minutes: 360),
      Need("tsk-ansvarsvakt", day: 1, evening: 1, night: 1, minutes: 840),
      Need("tsk-blodprove", day: 2, minutes: 180),
      Need("tsk-ekg", day: 2, evening: 1, minutes: 60),
      Need("tsk-mobilisering", day: 4, evening: 2, minutes: 900),
      Need("tsk-ernaeringsscreening", day: 2, minutes: 120),
      Need("tsk-stell-ustabil", day: 2, evening: 2, night: 1, minutes: 600),
    ])

  static let nursingHome = DemoUnitProfile(
    kind: "sykehjem", leaderTitle: "Institusjonsleder", leaderProfession: "SP",
    groups: [
      Group("LE", 10, titles: ["Tilsynslege", "Sykehjemslege"], isVisiting: true), Group("X-RENHOLD", 30),
      Group("X-KJOKKEN", 20),
      Group("X-AKTIVITOR", 12), Group("X-KONTOR", 10), Group("X-VAKTMESTER", 10), Group("X-POSTVERT", 8),
    ],
    educations: [],
    needs: [
      Need("tsk-sykehjemslege", day: 1, minutes: 900),
      Need("tsk-visitt-sykehjem", day: 2, minutes: 240),
      Need("tsk-sykepleieansvar-sykehjem", day: 1, minutes: 600),
      Need("tsk-gruppeaktivitet", day: 2, minutes: 480),
      Need("tsk-matlaging", day: 2, minutes: 2900),
      Need("tsk-romrenhold", day: 2, minutes: 2400),
      Need("tsk-smittevask", day: 2, evening: 1, minutes: 240),
      Need("tsk-klesvask", day: 1, minutes: 900),
      Need("tsk-lagerpafyll", day: 2, minutes: 300),
      Need("tsk-turnus", day: 1, minutes: 420),
    ])

  static let homeCare = DemoUnitProfile(
    kind: "hjemmetjeneste", leaderTitle: "Enhetsleder", leaderProfession: "SP",
    groups: [
      Group("SP", 28), Group("SP", 4, "edu-sar"), Group("VP", 4), Group("HF", 32), Group("HP", 4), Group("OA", 3),
      Group("X-ASSISTENT", 12), Group("X-HJEMMEHJELP", 7), Group("X-LARLING", 4), Group("X-STUDENT", 2),
    ],
    educations: ["edu-kreft", "edu-aks", "edu-psykisk-helse", "edu-veiledning", "edu-fagskole-klinisk"],
    needs: [
      Need("tsk-utdeling-multidose", day: 4, evening: 3, night: 1, minutes: 1500),
      Need("tsk-medisindispenser", day: 2, evening: 1, minutes: 240),
      Need("tsk-dosett", day: 2, minutes: 480),
      Need("tsk-multidose-bestilling", day: 1, minutes: 240),
      Need("tsk-insulin", day: 3, evening: 2, minutes: 700),
      Need("tsk-sarskift-enkel", day: 3, evening: 1, minutes: 720),
      Need("tsk-sar-kompleks", day: 1, minutes: 300),
      Need("tsk-kompresjon", day: 3, minutes: 420),
      Need("tsk-kateter-innlegg", day: 2, evening: 1, night: 1, minutes: 150),
      Need("tsk-smertepumpe", day: 1, evening: 1, night: 1, minutes: 120),
      Need("tsk-palliativ-pleie", day: 2, evening: 1, night: 1, minutes: 420),
      Need("tsk-trygghetsalarm", day: 2, evening: 2, night: 2, minutes: 600),
      Need("tsk-nattlig-tilsyn", night: 2, minutes: 840),
      Need("tsk-forverring-vurdering", day: 2, evening: 1, night: 1, minutes: 240),
      Need("tsk-dusj-hjemme", day: 4, evening: 2, minutes: 2100),
      Need("tsk-hverdagsrehab", day: 2, minutes: 360),
    ])

  static let sharedHousing = DemoUnitProfile(
    kind: "bofellesskap", leaderTitle: "Enhetsleder", leaderProfession: "VP",
    groups: [
      Group("VP", 22), Group("SP", 4), Group("HF", 30), Group("OA", 3), Group("X-BVPED", 7), Group("X-SOSIONOM", 3),
      Group("X-BUA", 4), Group("X-ASSISTENT", 24), Group("X-LARLING", 3),
    ],
    educations: ["edu-psykisk-helse", "edu-psykososialt-barn-unge", "edu-veiledning", "edu-fagskole-psykisk"],
    needs: [
      Need("tsk-habilitering", day: 3, evening: 3, minutes: 2100),
      Need("tsk-tvang-kap9", day: 2, evening: 2, night: 2, minutes: 180),
      Need("tsk-tvang-kap9-c", day: 2, evening: 2, minutes: 240),
      Need("tsk-tvang-nodsituasjon", day: 2, evening: 2, night: 2, minutes: 60),
      Need("tsk-tvang-kap9-vedtak", day: 1, minutes: 120),
      Need("tsk-aggresjon", day: 2, evening: 2, night: 1, minutes: 240),
      Need("tsk-utdeling-multidose", day: 2, evening: 2, night: 1, minutes: 700),
      Need("tsk-insulin", day: 1, evening: 1, minutes: 140),
      Need("tsk-depotinjeksjon", day: 1, minutes: 40),
      Need("tsk-primarkontakt", day: 3, minutes: 360),
      Need("tsk-morgenstell", day: 3, minutes: 1500),
      Need("tsk-personlofter", day: 2, evening: 2, night: 1, minutes: 350),
      Need("tsk-vitale-maalinger", day: 1, evening: 1, minutes: 60),
    ])

  static let outOfHoursClinic = DemoUnitProfile(
    kind: "legevakt", leaderTitle: "Enhetsleder", leaderProfession: "SP",
    groups: [
      Group("SP", 55, titles: ["Legevaktsykepleier", "Sykepleier"]), Group("PM", 9),
      Group("LE", 18, titles: ["Legevaktlege"]),
      Group("LE", 8, "spes-allmennmedisin", titles: ["Legevaktlege", "Allmennlegespesialist"]), Group("HE", 5),
      Group("X-KONTOR", 3), Group("X-STUDENT", 8, titles: ["Medisinstudent med lisens"], right: .studentLicence),
    ],
    educations: ["edu-intensiv", "edu-anestesi", "edu-psykisk-helse"],
    needs: [
      Need("tsk-legevakt-telefon", day: 2, evening: 2, night: 1, minutes: 4200),
      Need("tsk-legevakt-triage", day: 2, evening: 2, night: 1, minutes: 1800),
      Need("tsk-legevakt-malinger", day: 2, evening: 2, night: 1, minutes: 1200),
      Need("tsk-legevaktlege", day: 1, evening: 2, night: 1, minutes: 6000),
      Need("tsk-sykebesok", evening: 1, night: 1, minutes: 600),
      Need("tsk-tvang-undersokelse", day: 1, evening: 1, night: 1, minutes: 120),
      Need("tsk-ruspavirket-undersokelse", evening: 1, night: 1, minutes: 90),
      Need("tsk-blodprove-politi", day: 1, evening: 1, night: 1, minutes: 90),
      Need("tsk-gips", day: 1, evening: 1, minutes: 300),
      Need("tsk-ekg", day: 2, evening: 2, night: 1, minutes: 240),
      Need("tsk-pna", day: 2, evening: 2, night: 1, minutes: 480),
      Need("tsk-kateter-innlegg", day: 1, evening: 1, night: 1, minutes: 60),
      Need("tsk-prosedyreordinering", day: 2, evening: 1, night: 1, minutes: 180),
      Need("tsk-im-injeksjon", day: 2, evening: 1, night: 1, minutes: 120),
    ])

  static let childHealthCentre = DemoUnitProfile(
    kind: "helsestasjon", leaderTitle: "Enhetsleder", leaderProfession: "SP",
    groups: [
      Group("SP", 52, "edu-helsesykepleie"), Group("JO", 16, titles: ["Kommunejordmor", "Jordmor"]), Group("SP", 9),
      Group("LE", 9, titles: ["Helsestasjonslege"]), Group("FT", 9), Group("X-KONTOR", 5),
    ],
    educations: ["edu-psykososialt-barn-unge", "edu-veiledning"],
    needs: [
      Need("tsk-helsestasjon", day: 3, minutes: 3600),
      Need("tsk-barnevaksinasjon", day: 3, minutes: 900),
      Need("tsk-rekv-vaksine-program", day: 2, minutes: 120),
      Need("tsk-vaksinasjon-voksen", day: 2, minutes: 240),
      Need("tsk-hjemmebesok-nyfodt", day: 2, minutes: 600),
      Need("tsk-skolehelse", day: 3, minutes: 2400),
      Need("tsk-amming", day: 2, minutes: 240),
      Need("tsk-svangerskapskontroll", day: 2, minutes: 1800),
      Need("tsk-spiral", day: 1, minutes: 240),
      Need("tsk-prevensjon", day: 2, minutes: 360),
      Need("tsk-friskliv", day: 1, minutes: 180),
    ])

  static let therapists = DemoUnitProfile(
    kind: "fysio- og ergoterapi", leaderTitle: "Fagleder", leaderProfession: "FT",
    groups: [
      Group("FT", 38, titles: ["Fysioterapeut", "Kommunefysioterapeut"]), Group("ET", 30),
      Group("FT", 10, titles: ["Turnusfysioterapeut"], right: .internshipLicence), Group("MT", 9), Group("HF", 8),
      Group("X-VAKTMESTER", 8, titles: ["Hjelpemiddeltekniker"]),
    ],
    educations: ["edu-psykisk-helse", "edu-veiledning", "edu-fagskole-rehab"],
    needs: [
      Need("tsk-adl", day: 2, minutes: 900),
      Need("tsk-hverdagsrehab", day: 3, minutes: 1800),
      Need("tsk-hjelpemiddel-enkel", day: 2, minutes: 600),
      Need("tsk-hjelpemiddel-montering", day: 2, minutes: 720),
      Need("tsk-gangtrening", day: 2, minutes: 600),
      Need("tsk-gruppetrening", day: 2, minutes: 360),
      Need("tsk-muskelskjelett-forste", day: 2, minutes: 900),
      Need("tsk-fallrisiko", day: 2, minutes: 180),
      Need("tsk-veltek-opplaering", day: 2, minutes: 240),
      Need("tsk-friskliv", day: 1, minutes: 240),
    ])

  static let serviceOffice = DemoUnitProfile(
    kind: "helse og omsorg", leaderTitle: "Virksomhetsleder", leaderProfession: "SP",
    groups: [
      Group("SP", 30, titles: ["Sykepleiekonsulent"]), Group("X-SOSIONOM", 20), Group("X-KONTOR", 20),
      Group("LE", 10, "spes-samfunnsmedisin", titles: ["Kommuneoverlege"]), Group("X-IKT", 10), Group("KE", 5),
      Group("PS", 5, titles: ["Kommunepsykolog"]),
    ],
    educations: ["edu-veiledning"],
    needs: [
      Need("tsk-vedtak", day: 2, minutes: 2400),
      Need("tsk-vedtak-varslingsteknologi", day: 1, minutes: 240),
      Need("tsk-plo", day: 2, minutes: 900),
      Need("tsk-koordinator", day: 1, minutes: 300),
      Need("tsk-iplos", day: 1, minutes: 300),
      Need("tsk-kompetansekartlegging", day: 1, minutes: 240),
      Need("tsk-kompetansekrav-legemidler", day: 1, minutes: 60),
      Need("tsk-faglig-radgiver-legemidler", day: 1, minutes: 120),
      Need("tsk-moter", day: 1, minutes: 240),
    ])

  static let staffPool = DemoUnitProfile(
    kind: "bemanningsenhet", leaderTitle: "Teamleder", leaderProfession: "SP",
    groups: [Group("SP", 30), Group("HF", 40), Group("VP", 5), Group("X-ASSISTENT", 25)],
    educations: ["edu-veiledning", "edu-fagskole-klinisk"],
    needs: [
      Need("tsk-vikarinnleie", day: 1, evening: 1, minutes: 1200),
      Need("tsk-turnus", day: 1, minutes: 600),
      Need("tsk-utdeling-po", day: 2, evening: 2, night: 1, minutes: 600),
      Need("tsk-vitale-maalinger", day: 2, evening: 2, night: 1, minutes: 200),
      Need("tsk-forverring-vurdering", day: 1, evening: 1, night: 1, minutes: 120),
      Need("tsk-sarskift-enkel", day: 1, evening: 1, minutes: 120),
      Need("tsk-personlofter", day: 2, evening: 2, night: 1, minutes: 300),
      Need("tsk-morgenstell", day: 2, minutes: 1200),
    ])
}

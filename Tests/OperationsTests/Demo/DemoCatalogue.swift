import Domain

/// A catalogue that is just large enough for a demo registry.
enum DemoCatalogue {
  static let small = Catalogue(
    edition: Edition(code: "test", date: "2026-01-01", title: phrase("Test")),
    careLevels: (0...10).map { CareLevel(rank: $0, code: "level-\($0)", name: phrase("Nivå \($0)")) },
    professions: professions, tasks: tasks, competences: competences, requirements: requirements, gates: gates,
    baselines: baselines)

  static let empty = Catalogue(
    edition: Edition(code: "test", date: "2026-01-01", title: phrase("Test")), careLevels: [], professions: [],
    tasks: [], competences: [], requirements: [], gates: [], baselines: [])

  private static let source = Provenance(origin: .seed, source: "test")

  private static func phrase(_ words: String) -> Phrase { Phrase(nb: words, nn: .same, en: words) }

  private static let professions =
    [("LE", 9), ("JO", 9), ("MT", 9), ("SP", 7), ("VP", 7), ("FT", 7), ("ET", 7), ("HF", 5), ("HP", 5), ("OA", 5)]
    .map { profession($0.0, .authorised, $0.1) }
    + [
      ("X-LEDER", 7), ("X-ASSISTENT", 4), ("X-LARLING", 4), ("X-STUDENT", 4), ("X-RENHOLD", 3), ("X-KONTOR", 3),
      ("X-PORTOR", 3),
    ]
    .map { profession($0.0, .other, $0.1) }

  private static func profession(_ code: String, _ kind: Profession.Kind, _ careLevel: Int) -> Profession {
    Profession(
      code: ProfessionCode(code), kind: kind, section48Number: nil, name: phrase(code), careLevel: careLevel,
      education: "", provenance: source)
  }

  private static let tasks = [
    "tsk-utdeling-po", "tsk-insulin", "tsk-kateter-stell", "tsk-kateter-innlegg", "tsk-news-varsling",
    "tsk-forverring-vurdering", "tsk-personlofter", "tsk-morgenstell", "tsk-palliativ-pleie", "tsk-utdeling-multidose",
  ]
  .map {
    CareTask(
      code: TaskCode($0), name: phrase($0), workProcess: "test", usualToday: "SP;HF", provenance: source)
  }

  private static let competences =
    [
      competence("crs-legemiddel-sp", .course, months: 36, buildsOn: ["SP", "VP", "LE", "JO"]),
      competence("crs-legemiddel-hf", .course, months: 48, buildsOn: ["HF", "HP", "OA"]),
      competence("crs-smittevern", .course, months: 24), competence("crs-news2", .course, months: 24),
      competence("crs-klinobs", .course, months: 24), competence("crs-palliasjon", .course, months: 36),
      competence("crs-forflytning", .course, months: 36), competence("crs-brannvern", .course, months: 12),
      competence("cert-personlofter", .certificate, months: 36),
      competence("cert-fullmakt-utdeling", .certificate, months: 24),
      competence("cert-praksisveileder", .certificate, months: 36),
      competence("edu-sykepleie", .education, buildsOn: ["SP", "JO"]),
      competence("edu-helsesykepleie", .education, buildsOn: ["SP"]),
      competence("edu-fagskole-klinisk", .education, buildsOn: ["HF", "HP", "OA"]),
      competence("spes-allmennmedisin", .speciality, buildsOn: ["LE"]),
      competence("ret-helsepersonell", .right, buildsOn: ["X-ASSISTENT", "X-LARLING", "X-STUDENT"]),
    ]
    + ["proc-utdeling", "proc-insulin", "proc-kateter-stell", "proc-kateter-innlegg"].map {
      competence($0, .procedure, months: 24)
    }
    + ["sk-observasjon", "sk-stell", "sk-mobilisering", "sk-vitale", "sk-dokumentasjon", "sk-kommunikasjon"].map {
      competence($0, .skill)
    }
    + ["kn-sykdomslaere", "kn-farmakologi", "kn-helselov"].map { competence($0, .knowledge) }

  private static func competence(
    _ code: String, _ kind: Competence.Kind, months: Int? = nil, buildsOn: [ProfessionCode] = []
  ) -> Competence {
    Competence(
      code: CompetenceCode(code), kind: kind, name: phrase(code), validityInMonths: months, mustVerify: true,
      buildsOn: buildsOn, provenance: source)
  }

  private static let requirements =
    need("tsk-utdeling-po", levels: ["proc-utdeling", "sk-observasjon"], held: ["cert-fullmakt-utdeling"])
    + need("tsk-utdeling-multidose", levels: ["proc-utdeling"], held: ["cert-fullmakt-utdeling"])
    + need("tsk-insulin", levels: ["proc-insulin"], held: [])
    + ["tsk-utdeling-po", "tsk-insulin"].flatMap { task in
      ["crs-legemiddel-sp", "crs-legemiddel-hf"].map {
        Requirement(
          task: TaskCode(task), competence: CompetenceCode($0), minimumLevel: nil, anyOf: "course", provenance: source)
      }
    }
    + need("tsk-kateter-stell", levels: ["proc-kateter-stell"], held: ["crs-smittevern"])
    + need("tsk-kateter-innlegg", levels: ["proc-kateter-innlegg"], held: ["crs-smittevern"])
    + need("tsk-news-varsling", levels: ["sk-vitale", "kn-sykdomslaere"], held: ["crs-news2"])
    + need("tsk-forverring-vurdering", levels: ["sk-observasjon", "kn-sykdomslaere"], held: ["crs-klinobs"])
    + need("tsk-personlofter", levels: ["sk-mobilisering"], held: ["cert-personlofter", "crs-forflytning"])
    + need("tsk-morgenstell", levels: ["sk-stell", "sk-kommunikasjon"], held: ["crs-smittevern"])
    + need("tsk-palliativ-pleie", levels: ["sk-stell", "sk-kommunikasjon"], held: ["crs-palliasjon"])

  private static func need(_ task: TaskCode, levels: [CompetenceCode], held: [CompetenceCode]) -> [Requirement] {
    levels.map { Requirement(task: task, competence: $0, minimumLevel: .unsupervised, provenance: source) }
      + held.map { Requirement(task: task, competence: $0, minimumLevel: nil, provenance: source) }
  }

  private static let gates = ["tsk-utdeling-po", "tsk-utdeling-multidose", "tsk-insulin"].map {
    LegalGate(
      task: TaskCode($0), kind: .delegable, holders: LegalGate.alternatives("LE;JO;SP;VP"),
      delegates: LegalGate.alternatives("HEALTH_PERSONNEL"), condition: phrase(""),
      statute: "legemiddelhåndteringsforskriften § 4", confidence: .found, provenance: source)
  }

  private static let baselines: [Baseline] =
    competences.filter { $0.kind.isLevelled }.flatMap { competence in
      [
        ("LE", 4), ("JO", 4), ("SP", 4), ("VP", 4), ("HF", 3), ("HP", 3), ("OA", 3), ("X-ASSISTENT", 1),
        ("X-LARLING", 1),
      ]
      .map { baseline($0.0, competence.code, level: EntrustmentLevel(rawValue: $0.1)) }
    }
    + ["X-STUDENT", "X-RENHOLD", "FT", "ET"].map { baseline($0, "sk-kommunikasjon", level: .unsupervised) }
    + ["SP", "JO"].map { baseline($0, "edu-sykepleie", level: nil) }
    + ["X-ASSISTENT", "X-LARLING", "X-STUDENT"].map { baseline($0, .healthPersonnel, level: nil) }

  private static func baseline(
    _ profession: String, _ competence: CompetenceCode, level: EntrustmentLevel?
  ) -> Baseline {
    Baseline(profession: ProfessionCode(profession), competence: competence, level: level, provenance: source)
  }
}

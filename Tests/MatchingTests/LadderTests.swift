import Domain
import Matching
import TestKit
import Testing

/// A small ward's catalogue, in which every verdict of a profession occurs.
private let insulin = Question(
  automatable: .partly,
  competences: [
    Samples.competence("crs-legemiddel", .course, minutes: 360),
    Samples.competence("cert-fullmakt-injeksjon", .certificate),
    Samples.competence("proc-injeksjon", .procedure, minutes: 480),
    Samples.competence("ret-helsepersonell", .right),
    Samples.competence("edu-diabetes", .education, buildsOn: ["SP"], liftsTo: 8),
    Samples.competence("kn-diabetes", .knowledge, minutes: 120),
  ],
  requirements: [
    Samples.requirement("proc-injeksjon", .unsupervised), Samples.requirement("cert-fullmakt-injeksjon"),
    Samples.requirement("crs-legemiddel", anyOf: "theory"), Samples.requirement("edu-diabetes", anyOf: "theory"),
    Samples.requirement("kn-diabetes", .indirectSupervision, importance: .recommended),
  ], gates: [Samples.gate(.delegable, "LE;SP", delegates: "HEALTH_PERSONNEL")],
  baselines: [
    Samples.baseline("LE", "proc-injeksjon", .unsupervised), Samples.baseline("LE", "crs-legemiddel"),
    Samples.baseline("SP", "proc-injeksjon", .unsupervised),
    Samples.baseline("HF", "proc-injeksjon", .directSupervision),
    Samples.baseline("HF", "crs-legemiddel"), Samples.baseline("X-ASSISTENT", "ret-helsepersonell"),
    Samples.baseline("SP", "kn-diabetes", .unsupervised),
  ])

/// The ladder in words, a line for each profession.
private func words(_ ladder: Ladder) -> String {
  var lines: [String] = []
  for rung in ladder.rungs {
    lines.append("\(rung.careLevel.rank) \(rung.careLevel.code)")
    for answer in rung.candidates {
      var line =
        "  \(answer.profession?.code.rawValue ?? "nobody"): \(answer.verdict.rawValue), \(answer.reason.rawValue)"
      if answer.usesDelegation { line += ", by delegation" }
      if !answer.onCondition.isEmpty {
        line += ", on condition of \(answer.onCondition.map(\.rawValue).joined(separator: " "))"
      }
      for missing in answer.missing {
        line += "; \(missing.remedy) \(missing.competence?.code.rawValue ?? "")"
        if let need = missing.need { line += " \(missing.have?.rawValue ?? 0)→\(need.rawValue)" }
        if !missing.anyOf.isEmpty { line += " of \(missing.anyOf.map(\.rawValue).joined(separator: " "))" }
      }
      if answer.verdict.isCandidate, !answer.recommendedMissing.isEmpty {
        line += "; better with \(answer.recommendedMissing.map(\.rawValue).joined(separator: " "))"
      }
      lines.append(line)
    }
  }
  return lines.joined(separator: "\n") + "\n"
}

@Test func `the ladder of a small ward reads from the bottom up`() {
  expectGolden(words(insulin.ladder), "insulin-ladder.txt")
}

@Test func `the ladder holds every profession once, the not permitted too, on rungs from the lowest`() {
  let rungs = insulin.ladder.rungs

  #expect(
    rungs.flatMap(\.candidates).compactMap { $0.profession?.code.rawValue }.sorted()
      == insulin.catalogue.professions.map(\.code.rawValue))
  #expect(rungs.map(\.careLevel.rank) == rungs.map(\.careLevel.rank).sorted())
  #expect(rungs.allSatisfy { rung in rung.candidates.allSatisfy { $0.rung == rung.careLevel.rank } })
}

private let twins = [
  Samples.profession("X-A", .other, rung: 4), Samples.profession("X-B", .other, rung: 4),
  Samples.profession("X-C", .other, rung: 4), Samples.profession("SP", .authorised, rung: 7),
  Samples.profession("X-T", .technology, rung: 0),
]

@Test func `the lowest ready are all the ready ones of the lowest rung that has any, technology aside`() {
  let question = Question(
    professions: twins, automatable: .yes, competences: [Samples.competence("crs-a", .course)],
    requirements: [Samples.requirement("crs-a")],
    baselines: ["X-A", "X-C", "SP"].map { Samples.baseline($0, "crs-a") })

  let ladder = question.ladder

  #expect(ladder.lowestReady.map(\.profession?.code) == ["X-A", "X-C"])
  #expect(ladder.lowestTrainable.map(\.profession?.code) == ["X-B"])
  #expect(ladder.lowestEffectiveRank == 4)
}

@Test func `the lowest trainable may stand below the lowest ready, or on the rung to which it is lifted`() {
  let question = Question(
    professions: twins,
    competences: [
      Samples.competence("proc-a", .procedure), Samples.competence("edu-a", .education, buildsOn: ["X-A"], liftsTo: 6),
    ],
    requirements: [Samples.requirement("proc-a", .unsupervised, anyOf: "g"), Samples.requirement("edu-a", anyOf: "g")],
    baselines: [Samples.baseline("X-B", "proc-a", .observes), Samples.baseline("SP", "proc-a", .unsupervised)])

  #expect(question.ladder.lowestTrainable.map(\.profession?.code) == ["X-B"])
  #expect(question.ladder.lowestReady.map(\.profession?.code) == ["SP"])
  #expect(question.ladder.rungs.first { $0.careLevel.rank == 6 }?.candidates.map(\.profession?.code) == ["X-A"])
  #expect(question.ladder.lowestEffectiveRank == 4)
}

@Test func `nobody is lowest when nobody can`() {
  let question = Question(gates: [Samples.gate(.reserved, "LE", during: Samples.period("2027-01-01"))])

  #expect(question.ladder.lowestReady.isEmpty)
  #expect(question.ladder.lowestTrainable.isEmpty)
  #expect(question.ladder.lowestEffectiveRank == nil)
}

@Test func `professions on one rung stand by verdict, hours, surplus, recommended ones and code`() {
  let question = Question(
    professions: twins, competences: [Samples.competence("sk-a", .skill), Samples.competence("kn-a", .knowledge)],
    requirements: [
      Samples.requirement("sk-a", .directSupervision), Samples.requirement("kn-a", .observes, importance: .recommended),
    ],
    baselines: [
      Samples.baseline("X-A", "sk-a", .unsupervised), Samples.baseline("X-B", "sk-a", .directSupervision),
      Samples.baseline("X-C", "sk-a", .directSupervision), Samples.baseline("X-C", "kn-a", .observes),
    ])

  #expect(question.ladder.lowestReady.map(\.profession?.code) == ["X-C", "X-B", "X-A"])
}

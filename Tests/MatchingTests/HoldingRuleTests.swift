import Domain
import Matching
import TestKit
import Testing

/// A person's assertions, oldest first: year or years, who, and level, `x` for held or `-` for not held. A star after
/// the name says that somebody else has signed, an exclamation mark that somebody said no: `2020 manager 4, 2022–2025
/// self* 5`.
private func timeline(_ text: String) -> [Assertion] {
  text.split(separator: ",").enumerated().map { place, entry in
    let words = entry.split(separator: " ").map(String.init)
    let years = words[0].split(separator: "–").map(String.init)
    let approvals = words[1].count { $0 == "*" }
    let isRejected = words[1].hasSuffix("!")
    guard let kind = Assertion.Kind(rawValue: words[1].filter { $0 != "*" && $0 != "!" }) else {
      preconditionFailure("\(words[1]) is no kind of assertion")
    }
    return Samples.assertion(
      "c", statement(words[2]), by: kind,
      during: Samples.period(
        CalendarDate(iso: years[0] + "-01-01"), years.count > 1 ? CalendarDate(iso: years[1] + "-12-31") : nil),
      recorded: Int64(place), approvals: approvals, isRejected: isRejected)
  }
}

private func statement(_ word: String) -> Assertion.Statement {
  switch word {
  case "-": .notHeld
  case "x": .held
  default: Int(word).flatMap(EntrustmentLevel.init(rawValue:)).map { .level($0) } ?? .held
  }
}

private func words(_ degree: Holding.Degree?) -> String {
  switch degree {
  case nil: "-"
  case .held: "x"
  case .level(let level): "\(level.rawValue)"
  }
}

/// What is held, on what it rests, and what is claimed above it: `4 verified, claims 5`.
private func held(
  _ text: String, baseline: Int? = nil, mustVerify: Bool, signatures: Int = 1, shuffled: Bool = false
) -> String {
  let competence = Samples.competence("c", .skill, mustVerify: mustVerify, signaturesNeeded: signatures)
  let degree = baseline.flatMap(EntrustmentLevel.init(rawValue:)).map(Holding.Degree.level)
  let assertions = timeline(text)
  let holding = holding(
    of: competence, from: shuffled ? assertions.reversed() : assertions, baseline: degree, on: Samples.date)
  let basis = holding.degree == nil ? "" : " \(holding.basis)"
  let claim = holding.claimed.map { ", claims \(words(Holding.Degree($0.statement)))" } ?? ""
  return words(holding.degree) + basis + claim
}

private func expectHeld(
  _ text: String, baseline: Int? = nil, mustVerify: Bool? = nil, _ expected: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  for mustVerify in mustVerify.map({ [$0] }) ?? [true, false] {
    for shuffled in [false, true] {
      #expect(
        held(text, baseline: baseline, mustVerify: mustVerify, shuffled: shuffled) == expected,
        "\(text), must verify: \(mustVerify)", sourceLocation: sourceLocation)
    }
  }
}

// MARK: Signatures

@Test(
  arguments: [
    ("2022 manager 4", "-, claims 4"), ("2022 self* 4", "-, claims 4"), ("2022 self** 4", "4 verified"),
    ("2022 manager* 4", "4 verified"), ("2020 manager* 3, 2022 assessor 5", "3 verified, claims 5"),
  ])
func `what demands two signatures is verified by two others, a manager's own word being one`(
  text: String, expected: String
) {
  #expect(held(text, mustVerify: true, signatures: 2) == expected)
}

@Test func `what somebody said no to counts for nothing, whatever else was signed`() {
  expectHeld("2022 self! 4", "-")
  expectHeld("2020 manager 3, 2022 self! 5", "3 verified")
  expectHeld("2020 manager 3, 2022 self*! 5", "3 verified")
  expectHeld("2020 manager 3, 2022 self! 1", "3 verified")
}

// MARK: Rule 1

@Test(
  arguments: [
    ("2020 manager 4", "4 verified"), ("2020 assessor 2, 2022 test 4", "4 verified"),
    ("2020 course 4, 2022 register 2", "2 verified"),
    ("2020 self* 3", "3 verified"), ("2020 manager 2, 2022 peer* 5", "5 verified"), ("2020 import* 3", "3 verified"),
    ("2020 course x", "x verified"), ("2020 self 5, 2022 manager 3", "3 verified"),
    ("2020 peer 1, 2022 manager 3", "3 verified"),
  ])
func `the newest verified assertion gives the level`(text: String, expected: String) {
  expectHeld(text, expected)
  expectHeld(text, baseline: 1, expected)
}

@Test(
  arguments: [
    ("2020 manager 4, 2022 manager -", "-"), ("2020 manager 4, 2022 self -", "-"),
    ("2020 course x, 2022 register -", "-"),
    ("2020 manager -, 2022 manager 4", "4 verified"), ("2020 self -, 2022 manager 4", "4 verified"),
    ("2020 manager 4, 2021 manager -, 2022 self 4", "-, claims 4"),
    ("2020 manager 4, 2021 manager -, 2022 self 5", "-, claims 5"),
    ("2020 manager 4, 2021 manager -, 2022 self 3", "-, claims 3"),
    ("2020 manager 4, 2021 manager -, 2022 manager* 3", "3 verified"),
  ])
func `a newer negative assertion takes it away, and a later claim alone does not bring it back`(
  text: String, expected: String
) {
  expectHeld(text, expected)
  expectHeld(text, baseline: 2, expected)
}

@Test func `a verified no is the newest verified word, which nobody's own later word outweighs`() {
  expectHeld("2020 manager -, 2022 self 3", "-, claims 3")
  expectHeld("2020 manager -, 2022 self 3", baseline: 2, "-, claims 3")
  expectHeld("2020 manager -", baseline: 4, "-")
}

// MARK: Rule 2

@Test func `without any assertion the baseline is assumed, and without a baseline nothing is held`() {
  expectHeld("", baseline: 3, "3 assumed")
  expectHeld("", "-")
}

@Test(arguments: ["self", "peer", "import"])
func `without a verified one, what must be verified is as the baseline gives`(kind: String) {
  expectHeld("2022 \(kind) 4", mustVerify: true, "-, claims 4")
  expectHeld("2022 \(kind) 4", baseline: 3, mustVerify: true, "3 assumed, claims 4")
  expectHeld("2022 \(kind) 3", baseline: 3, mustVerify: true, "3 assumed")
}

@Test(arguments: ["self", "peer", "import"])
func `without a verified one, any other is as the newest unverified one says, before the baseline`(kind: String) {
  expectHeld("2022 \(kind) 4", mustVerify: false, "4 unverified")
  expectHeld("2022 \(kind) 4", baseline: 3, mustVerify: false, "4 unverified")
  expectHeld("2022 \(kind) 2", baseline: 3, mustVerify: false, "2 unverified")
  expectHeld("2020 \(kind) 2, 2022 self 5", mustVerify: false, "5 unverified")
  expectHeld("2020 \(kind) 5, 2022 self 2", mustVerify: false, "2 unverified")
}

@Test func `an unverified no takes an assumed or an unverified competence away`() {
  expectHeld("2022 self -", baseline: 3, "-")
  expectHeld("2020 self 4, 2022 self -", mustVerify: false, "-")
  expectHeld("2020 self -, 2022 self 4", mustVerify: false, "4 unverified")
}

// MARK: Rules 3 and 4

@Test(
  arguments: [
    ("2020 manager 4, 2022 self 3", "3 unverified"), ("2020 manager 4, 2022 peer 1", "1 unverified"),
    ("2020 manager 4, 2022 import 2", "2 unverified"), ("2020 manager 4, 2022 self 2, 2024 self 3", "3 unverified"),
    ("2020 manager 4, 2022 self 2, 2024 manager 4", "4 verified"),
  ])
func `a newer unverified claim below lowers it`(text: String, expected: String) {
  expectHeld(text, expected)
}

@Test func `a claim below the baseline lowers what is assumed`() {
  expectHeld("2022 self 2", baseline: 4, "2 unverified")
}

@Test(
  arguments: [
    ("2020 manager 3, 2022 self 5", "3 verified, claims 5"), ("2020 manager 3, 2022 peer 4", "3 verified, claims 4"),
    ("2020 manager 3, 2022 self 3", "3 verified"), ("2020 manager 3, 2022 self 5, 2024 manager 3", "3 verified"),
    ("2020 manager 3, 2022 self 5, 2024 self 4", "3 verified, claims 4"),
    ("2020 manager 3, 2022 self* 5", "5 verified"),
  ])
func `a newer unverified claim above it is kept as a claim`(text: String, expected: String) {
  expectHeld(text, expected)
}

@Test func `an older unverified claim neither lowers nor counts`() {
  expectHeld("2020 self 2, 2022 manager 4", "4 verified")
  expectHeld("2020 self 5, 2022 manager 4", "4 verified")
}

@Test func `the evidence is the assertion that decided`() {
  let competence = Samples.competence("c", .skill, mustVerify: true)
  let assertions = timeline("2020 manager 4, 2022 self 3")

  let lowered = holding(of: competence, from: assertions, baseline: nil, on: Samples.date)
  let before = holding(of: competence, from: assertions, baseline: nil, on: "2021-06-01")

  #expect(lowered.evidence == assertions[1])
  #expect(before.evidence == assertions[0])
  #expect(holding(of: competence, from: [], baseline: .held, on: Samples.date).evidence == nil)
}

@Test func `the evidence of what was taken away is the assertion that took it away`() {
  let competence = Samples.competence("c", .skill, mustVerify: true)
  let assertions = timeline("2020 manager 4, 2021 manager -, 2022 self 5")

  let withdrawn = holding(of: competence, from: assertions, baseline: nil, on: Samples.date)

  #expect(withdrawn.evidence == assertions[1])
  #expect(withdrawn.claimed == assertions[2])
}

// MARK: Periods and order

@Test(
  arguments: [
    ("2026-12-31", "4 verified"), ("2027-01-01", "-"), ("2020-01-01", "4 verified"), ("2019-12-31", "-"),
  ] as [(CalendarDate, String)])
func `an assertion counts from its first to its last day`(date: CalendarDate, expected: String) {
  let competence = Samples.competence("c", .skill, mustVerify: true)

  let holding = holding(of: competence, from: timeline("2020–2026 manager 4"), baseline: nil, on: date)

  #expect(words(holding.degree) == String(expected.prefix(1)))
}

@Test(
  arguments: [
    ("2020–2025 manager 4", "-"), ("2020 manager 2, 2021–2025 manager 4", "2 verified"), ("2027 manager 4", "-"),
    ("2020 manager 2, 2027 manager 4", "2 verified"), ("2020 manager 4, 2027 manager -", "4 verified"),
    ("2020 manager 4, 2021–2025 manager -", "4 verified"), ("2020 manager 4, 2021–2025 self 2", "4 verified"),
  ])
func `what has ended or not begun does not count, but is not forgotten`(text: String, expected: String) {
  expectHeld(text, expected)
}

@Test func `a lapsed one leaves what the baseline gives`() {
  expectHeld("2020–2025 manager 4", baseline: 3, "3 assumed")
}

@Test func `where all evidence has run out, its last day is said`() {
  let competence = Samples.competence("c", .course)
  func lapsedOn(_ text: String) -> CalendarDate? {
    holding(of: competence, from: timeline(text), baseline: nil, on: Samples.date).lapsedOn
  }

  #expect(lapsedOn("2018–2020 course x, 2021–2024 course x") == "2024-12-31")
  #expect(lapsedOn("2018–2020 course x, 2021 course x") == nil)
  #expect(lapsedOn("2021–2024 course -") == nil)
  #expect(lapsedOn("2027 course x") == nil)
  #expect(lapsedOn("") == nil)
}

@Test func `of two from the same day the later recorded is the newer`() {
  expectHeld("2020 manager 4, 2020 manager 2", "2 verified")
  expectHeld("2020 manager 2, 2020 manager 4", "4 verified")
  expectHeld("2020 manager 4, 2020 manager -", "-")
}

@Test func `from when it holds goes before when it was recorded`() {
  expectHeld("2022 manager 4, 2020 manager 2", "4 verified")
  expectHeld("2022 manager 4, 2020 self 2", "4 verified")
}

@Test func `an assertion without a first day is the oldest`() {
  let competence = Samples.competence("c", .skill, mustVerify: true)
  let old = Samples.assertion("c", .level(.observes), during: .always, recorded: 9)
  let new = Samples.assertion("c", .level(.unsupervised), during: Samples.period("2020-01-01"), recorded: 1)

  for assertions in [[old, new], [new, old]] {
    #expect(holding(of: competence, from: assertions, baseline: nil, on: Samples.date).level == .unsupervised)
  }
}

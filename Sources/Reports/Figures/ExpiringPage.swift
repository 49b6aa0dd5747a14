import Domain
public import Matching
import Wording

/// What runs out in each of the coming twelve months, and what has run out, apart.
///
/// - Parameters:
///   - expiries: those of twelve months from the date, and what has lapsed.
///   - isSheet: a row for each expiry, for CSV and XLSX; else one for each person.
public func expiringPage(_ expiries: [Expiry], _ setting: ReportSetting, isSheet: Bool = false) -> Report {
  let language = setting.language
  let months = ExpiryMonth.months(12, from: setting.asOf.date, of: expiries)
  let lapsed = expiries.filter(\.hasLapsed)
  let coming = expiries.filter { !$0.hasLapsed && isWithin(months, $0) }
  let through = (months.last?.last).map { language.date($0) } ?? ""
  var report = Report(title: setting.title(Phrase(nb: "Hva utløper", nn: "Kva går ut", en: "What expires")))
  report.facts = [
    Phrase(
      nb:
        "\(language.number(coming.count)) utløper i løpet av tolv måneder, til og med \(through). \(language.number(lapsed.count)) har utløpt uten å være fornyet\(lapsedParts(lapsed, language)).",
      nn:
        "\(language.number(coming.count)) går ut i løpet av tolv månader, til og med \(through). \(language.number(lapsed.count)) har gått ut utan å vere fornya\(lapsedParts(lapsed, language)).",
      en:
        "\(language.number(coming.count)) \(coming.count == 1 ? "expires" : "expire") within twelve months, through \(through). \(language.number(lapsed.count)) \(lapsed.count == 1 ? "has" : "have") lapsed without renewal\(lapsedParts(lapsed, language))."
    )[language],
    asOfLine(setting.asOf, language), namesNote(language),
  ]
  report.sections = [
    .init(
      heading: Phrase(nb: "Måned for måned", nn: "Månad for månad", en: "Month by month")[language],
      table: ReportTable(
        columns: [
          .init(monthHead[language]),
          .init(Phrase(nb: "Kompetanser", nn: "Kompetansar", en: "Competences")[language], .trailing),
          .init(Phrase(nb: "Autorisasjoner", nn: "Autorisasjonar", en: "Authorisations")[language], .trailing),
          .init(Phrase(nb: "Delegeringer", nn: "Delegeringar", en: "Delegations")[language], .trailing),
          .init(Head.total[language], .trailing),
        ],
        rows: months.map { month in
          [
            .text(monthWords(month, language)), .number(month.competences),
            .number(month.authorisations), .number(month.delegations), .number(month.total),
          ]
        })),
    .init(
      heading: Phrase(nb: "Utløp over tid", nn: "Utløp over tid", en: "Expiry over time")[language],
      chart: .bars(
        BarChart(
          barTitle: monthHead[language], valueTitle: Head.total[language],
          bars: months.map { month in
            BarChart.Bar(monthWords(month, language), length: month.total, value: .number(month.total))
          }, scale: months.map(\.total).max() ?? 1))),
    byCompetence(coming + lapsed, setting),
  ].compactMap { $0 }
  report.sections +=
    (isSheet
    ? [lapsedSection(lapsed, setting), expiryListSection(coming, setting)]
    : [expiriesByPersonSection(lapsed + coming, setting)]).compactMap { $0 }
  report.notes = [
    Phrase(
      nb: "Siste dag teller med. Det som alt er fornyet, står ikke her.",
      nn: "Siste dag tel med. Det som alt er fornya, står ikkje her.",
      en: "The last day counts. What is already renewed is not listed.")[language], adviceNote(language),
  ]
  report.commands = [
    Phrase(
      nb: "Alt for én: nedenfra report employee NUMMER. Alle rader: --format xlsx.",
      nn: "Alt for éin: nedenfra report employee NUMMER. Alle rader: --format xlsx.",
      en: "All of one person: nedenfra report employee NUMBER. All rows: --format xlsx.")[language]
  ]
  return report
}

let lapsedHead = Phrase(nb: "Har utløpt", nn: "Har gått ut", en: "Lapsed")
let comingHead = Phrase(nb: "Utløper", nn: "Går ut", en: "Expiring")
/// Where the numbers have a section of their own.
let whoExpiresHead = Phrase(
  nb: "Hvem som mister hva, og når", nn: "Kven som mistar kva, og når", en: "Who loses what, and when")
private let monthHead = Phrase(nb: "Måned", nn: "Månad", en: "Month")

/// `desember 2026`; where only some of the days are counted, `november 2026 (23.–30.)`.
private func monthWords(_ month: ExpiryMonth, _ language: Language) -> String {
  let name = language.month(month.month, of: month.year)
  guard !month.isWhole else { return name }
  let (first, last) = (month.first.components.day, month.last.components.day)
  return Phrase(
    nb: "\(name) (\(first).–\(last).)", nn: "\(name) (\(first).–\(last).)", en: "\(name) (\(first)–\(last))")[language]
}

private func isWithin(_ months: [ExpiryMonth], _ expiry: Expiry) -> Bool {
  guard let first = months.first?.first, let last = months.last?.last else { return false }
  return first <= expiry.lastDay && expiry.lastDay <= last
}

/// What runs out for most people first, with what has lapsed.
private func byCompetence(_ expiries: [Expiry], _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  let groups = Dictionary(grouping: expiries) { subjectWords($0.subject, setting.catalogue, language) }
    .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
  guard groups.count > 1 else { return nil }
  return .init(
    heading: Phrase(nb: "Hva det gjelder", nn: "Kva det gjeld", en: "What it is")[language],
    table: ReportTable(
      columns: [
        .init(Phrase(nb: "Hva", nn: "Kva", en: "What")[language], minimumWidth: 20),
        .init(lapsedHead[language], .trailing), .init(comingHead[language], .trailing),
        .init(Phrase(nb: "Den neste", nn: "Den neste", en: "The next")[language]),
      ],
      rows: groups.map { name, some in
        let coming = some.filter { !$0.hasLapsed }
        return [
          .text(name), .number(some.count - coming.count), .number(coming.count),
          coming.map(\.lastDay).min().map { .date($0) } ?? .empty,
        ]
      }))
}

/// Who loses what, and when.
func expiryListSection(
  _ expiries: [Expiry], _ setting: ReportSetting, heading: Phrase = comingHead, isOnePerson: Bool = false
) -> Report.Section? {
  expirySection(
    heading, expiries.sorted { $0.lastDay < $1.lastDay }, setting,
    isOnePerson)
}

/// What has run out, the latest first.
func lapsedSection(_ expiries: [Expiry], _ setting: ReportSetting, isOnePerson: Bool = false) -> Report.Section? {
  expirySection(
    lapsedHead, expiries.sorted { $0.lastDay > $1.lastDay }, setting,
    isOnePerson)
}

private func expirySection(
  _ heading: Phrase, _ expiries: [Expiry], _ setting: ReportSetting, _ isOnePerson: Bool
) -> Report.Section? {
  let language = setting.language
  guard !expiries.isEmpty else { return nil }
  let who: [ReportTable.Column] =
    isOnePerson ? [] : [.init(Head.name[language], minimumWidth: 12), .init(Head.unit[language], minimumWidth: 6)]
  return .init(
    heading: heading[language],
    table: ReportTable(
      columns: [
        .init(Head.lastDay[language]), .init(Phrase(nb: "Dager", nn: "Dagar", en: "Days")[language], .trailing),
      ] + who + [.init(Phrase(nb: "Hva", nn: "Kva", en: "What")[language], minimumWidth: 20)],
      rows: expiries.map { expiry in
        let who: [ReportTable.Cell] =
          isOnePerson
          ? []
          : [
            .text("\(expiry.file.employee.name) (\(expiry.file.employee.number))"), .text(expiry.unit?.rawValue ?? ""),
          ]
        return [.date(expiry.lastDay), .number(setting.asOf.date.days(until: expiry.lastDay))] + who + [
          .text(subjectWords(expiry.subject, setting.catalogue, language))
        ]
      }))
}

/// `: 12 kompetanser, 1 autorisasjon, 3 delegeringer`, so that each number can be found again where one kind is counted;
/// nothing where nothing has lapsed.
func lapsedParts(_ lapsed: [Expiry], _ language: Language) -> String {
  func part(_ one: Phrase, _ many: Phrase, _ isOfKind: (Expiry.Subject) -> Bool) -> String? {
    let count = lapsed.count { isOfKind($0.subject) }
    return count == 0 ? nil : language.counted(count, one: one, many: many)
  }
  let parts = [
    part(
      Phrase(nb: "kompetanse", nn: .same, en: "competence"),
      Phrase(nb: "kompetanser", nn: "kompetansar", en: "competences")
    ) { if case .competence = $0 { true } else { false } },
    part(
      Phrase(nb: "autorisasjon", nn: .same, en: "authorisation"),
      Phrase(nb: "autorisasjoner", nn: "autorisasjonar", en: "authorisations")
    ) { if case .authorisation = $0 { true } else { false } },
    part(
      Phrase(nb: "delegering", nn: .same, en: "delegation"),
      Phrase(nb: "delegeringer", nn: "delegeringar", en: "delegations")
    ) { if case .delegation = $0 { true } else { false } },
  ].compactMap { $0 }
  return parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
}

/// How much has lapsed, and runs out within 30, 60 and 90 days.
func expiryCountsSection(_ expiries: [Expiry], _ asOf: AsOf, _ language: Language) -> Report.Section? {
  guard !expiries.isEmpty else { return nil }
  func within(_ days: Int) -> (Phrase, Int, ReportTable.Tone) {
    (
      Phrase(nb: "innen \(days) dager", nn: "innan \(days) dagar", en: "within \(days) days"),
      expiries.count { !$0.hasLapsed && asOf.date.days(until: $0.lastDay) < days }, .near
    )
  }
  let counts = [
    (Phrase(nb: "har utløpt", nn: "har gått ut", en: "lapsed"), expiries.count(where: \.hasLapsed), .bad), within(30),
    within(60), within(90),
  ]
  return .init(
    heading: Phrase(nb: "Hvor mye som utløper", nn: "Kor mykje som går ut", en: "How much expires")[language],
    paragraphs: [
      Phrase(
        nb: "«Innen 90 dager» teller også det som utløper innen 30 og 60.",
        nn: "«Innan 90 dagar» tel òg det som går ut innan 30 og 60.",
        en: "“Within 90 days” also counts what expires within 30 and 60.")[language]
    ],
    chart: .bars(
      BarChart(
        barTitle: Phrase(nb: "Når", nn: .same, en: "When")[language], valueTitle: Head.count[language],
        bars: counts.map { BarChart.Bar($0.0[language], length: $0.1, value: .number($0.1), $0.2) },
        scale: counts.map(\.1).max() ?? 1)))
}

func expiryCountsJSON(_ expiries: [Expiry], _ asOf: AsOf) -> JSONValue {
  func within(_ days: Int) -> JSONValue {
    .integer(expiries.count { !$0.hasLapsed && asOf.date.days(until: $0.lastDay) < days })
  }
  return [
    "lapsed": .integer(expiries.count(where: \.hasLapsed)), "within30": within(30), "within60": within(60),
    "within90": within(90),
  ]
}

/// The answer `nedenfra.report-expiring/1`.
public func expiringPageJSON(_ expiries: [Expiry], _ setting: ReportSetting) -> JSONValue {
  let months = ExpiryMonth.months(12, from: setting.asOf.date, of: expiries)
  var members = asOfMembers(setting.asOf, schema: "nedenfra.report-expiring/1")
  members["unit"] = JSONValue(setting.unit?.code.rawValue)
  members["months"] = .array(
    months.map { month in
      let name = "\(month.year)-\(month.month < 10 ? "0" : "")\(month.month)"
      return [
        "month": .string(name), "competences": .integer(month.competences),
        "authorisations": .integer(month.authorisations), "delegations": .integer(month.delegations),
        "total": .integer(month.total),
      ]
    })
  members["rows"] = .array(
    expiries.filter { $0.hasLapsed || isWithin(months, $0) }.map { expiryRowJSON($0, setting.asOf) })
  return .object(members)
}

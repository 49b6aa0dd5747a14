import Domain
import Matching
import Wording

/// Each person on one line, by unit and by the day that comes first.
func expiriesByPersonSection(_ expiries: [Expiry], _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  guard !expiries.isEmpty else { return nil }
  let people = Dictionary(grouping: expiries) { $0.file.employee.number }.values
    .map(PersonExpiries.init).sorted { $0.order < $1.order }
  return .init(
    heading: Phrase(nb: "Hvem, etter enhet", nn: "Kven, etter eining", en: "Who, by unit")[language],
    paragraphs: [Phrase(nb: "Én linje for hver.", nn: "Éi linje for kvar.", en: "One line for each.")[language]],
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 6), .init(Head.name[language], minimumWidth: 20),
        .init(lapsedHead[language], .trailing, highlight: .missing), .init(comingHead[language], .trailing),
        .init(Phrase(nb: "Neste", nn: .same, en: "Next")[language]),
        .init(Phrase(nb: "Hva", nn: "Kva", en: "What")[language], minimumWidth: 18),
      ],
      rows: people.map { person in
        [
          .text(person.unit?.rawValue ?? ""), .text("\(person.employee.name) (\(person.employee.number))"),
          .number(person.lapsed.count), .number(person.coming.count),
          person.coming.first.map { .date($0.lastDay) } ?? .empty,
          .text(
            language.list(
              (person.coming + person.lapsed).map { subjectWords($0.subject, setting.catalogue, language) }, atMost: 1)),
        ]
      }))
}

/// What one person loses and has lost.
private struct PersonExpiries {
  let employee: Employee
  let unit: UnitCode?
  /// The first to run out first.
  let coming: [Expiry]
  /// The latest first.
  let lapsed: [Expiry]

  /// - Parameter expiries: never none.
  init(_ expiries: [Expiry]) {
    employee = expiries[0].file.employee
    unit = expiries[0].unit
    coming = expiries.filter { !$0.hasLapsed }.sorted { $0.lastDay < $1.lastDay }
    lapsed = expiries.filter(\.hasLapsed).sorted { $0.lastDay > $1.lastDay }
  }

  var order: (String, String, String) {
    (unit?.rawValue ?? "", coming.first?.lastDay.iso ?? "9", employee.number.rawValue)
  }
}

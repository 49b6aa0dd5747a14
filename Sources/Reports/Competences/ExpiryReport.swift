public import Domain
public import Matching
import Wording

/// What runs out within so many days, and what has run out.
///
/// - Parameter hasPeople: whether anybody has a position there on the date.
public func expiryReport(
  _ expiries: [Expiry], within days: Int, hasPeople: Bool, _ catalogue: Catalogue, _ asOf: AsOf, _ language: Language
) -> Report {
  let (lapsed, coming) = (expiries.filter(\.hasLapsed), expiries.filter { !$0.hasLapsed })
  let span = language.counted(days, .day)
  var report = Report(
    title: Phrase(
      nb: "Utløper innen \(span), eller har utløpt", nn: "Går ut innan \(span), eller har gått ut",
      en: "Expires within \(span), or has lapsed")[language])
  report.facts = [
    language.counted(
      coming.count, one: Phrase(nb: "utløper", nn: "går ut", en: "expires"),
      many: Phrase(nb: "utløper", nn: "går ut", en: "expire")) + ", "
      + language.counted(
        lapsed.count,
        one: Phrase(
          nb: "har utløpt uten å være fornyet", nn: "har gått ut utan å vere fornya",
          en: "has lapsed without renewal"),
        many: Phrase(
          nb: "har utløpt uten å være fornyet", nn: "har gått ut utan å vere fornya",
          en: "have lapsed without renewal")) + "\(lapsedParts(lapsed, language)).",
    asOfLine(asOf, language),
  ]
  if !hasPeople { report.facts.insert(nobodyHere[language], at: 0) }
  report.sections = [
    .init(
      table: ReportTable(
        columns: [
          .init(Phrase(nb: "Siste dag", nn: .same, en: "Last day")[language]),
          .init(Phrase(nb: "Dager", nn: "Dagar", en: "Days")[language], .trailing),
          .init(Phrase(nb: "Ansatt", nn: "Tilsett", en: "Employee")[language]),
          .init(Phrase(nb: "Navn", nn: "Namn", en: "Name")[language], minimumWidth: 12),
          .init(Phrase(nb: "Enhet", nn: "Eining", en: "Unit")[language], minimumWidth: 6),
          .init(Phrase(nb: "Hva", nn: "Kva", en: "What")[language], minimumWidth: 20),
          .init(Phrase(nb: "Status", nn: .same, en: "Status")[language]),
        ],
        rows: (coming + lapsed.reversed()).map { expiry in
          [
            .date(expiry.lastDay), .number(asOf.date.days(until: expiry.lastDay)),
            .text(expiry.file.employee.number.rawValue), .text(expiry.file.employee.name),
            .text(expiry.unit?.rawValue ?? ""), .text(subjectWords(expiry.subject, catalogue, language)),
            expiry.hasLapsed
              ? .mark(Phrase(nb: "✗ utløpt", nn: "✗ gått ut", en: "✗ lapsed")[language], .bad)
              : .mark(Phrase(nb: "! utløper", nn: "! går ut", en: "! expires")[language], .near),
          ]
        }))
  ]
  return report
}

func subjectWords(_ subject: Expiry.Subject, _ catalogue: Catalogue, _ language: Language) -> String {
  switch subject {
  case .competence(let code): return catalogue.name(of: code, language)
  case .authorisation(let code):
    let name = catalogue.name(of: code, language).lowercasedFirst
    return Phrase(nb: "Autorisasjon som \(name)", nn: .same, en: "Authorisation as \(name)")[language]
  case .delegation(let code):
    let name = catalogue.name(of: code, language)
    return Phrase(nb: "Delegering: \(name)", nn: .same, en: "Delegation: \(name)")[language]
  }
}

/// The answer `nedenfra.expiring/1`.
public func expiryJSON(_ expiries: [Expiry], within days: Int, _ asOf: AsOf) -> JSONValue {
  var members = asOfMembers(asOf, schema: "nedenfra.expiring/1")
  members["within"] = .integer(days)
  members["rows"] = .array(
    expiries.map { expiryRowJSON($0, asOf) })
  return .object(members)
}

func expiryRowJSON(_ expiry: Expiry, _ asOf: AsOf) -> JSONValue {
  let subject: (String, String) =
    switch expiry.subject {
    case .competence(let code): ("competence", code.rawValue)
    case .authorisation(let code): ("authorisation", code.rawValue)
    case .delegation(let code): ("delegation", code.rawValue)
    }
  return [
    "employee": .string(expiry.file.employee.number.rawValue), "name": .string(expiry.file.employee.name),
    "unit": JSONValue(expiry.unit?.rawValue), "kind": .string(subject.0), "code": .string(subject.1),
    "lastDay": .string(expiry.lastDay.iso), "days": .integer(asOf.date.days(until: expiry.lastDay)),
    "lapsed": .boolean(expiry.hasLapsed),
  ]
}

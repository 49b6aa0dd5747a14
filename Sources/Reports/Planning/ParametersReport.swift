public import Domain
import Wording

/// The numbers that planning rests on, each with whom it holds for, what it rests on, and its source.
public func parametersReport(
  _ parameters: Parameters, _ catalogue: Catalogue, _ asOf: AsOf, _ language: Language
) -> Report {
  let rows = ParameterRow.all(parameters)
  var report = Report(
    title: Phrase(
      nb: "Forutsetninger for planer", nn: "Føresetnader for planar", en: "What plans are reckoned with")[language])
  report.facts = [ownLine(parameters, language), asOfLine(asOf, language)]
  report.sections = [
    .init(
      table: ReportTable(
        columns: [
          .init(Phrase(nb: "Kode", nn: .same, en: "Code")[language]),
          .init(Phrase(nb: "Forutsetning", nn: "Føresetnad", en: "Parameter")[language], minimumWidth: 20),
          .init(Phrase(nb: "Gjelder", nn: "Gjeld", en: "Holds for")[language], minimumWidth: 10),
          .init(Phrase(nb: "Verdi", nn: .same, en: "Value")[language], .trailing),
          .init(Phrase(nb: "Grunnlag", nn: .same, en: "Basis")[language], minimumWidth: 8),
          .init(Phrase(nb: "Kilde", nn: "Kjelde", en: "Source")[language]),
        ],
        rows: rows.map { row in
          [
            .text(row.first.kind.rawValue), .text(parameters.name(of: row.first.kind)[language]),
            .text(row.scopes(catalogue, language)), .text(words(of: row.first, language)),
            .text(row.first.basis.name[language]), .text(sourceWords(row.first, parameters, language)),
          ]
        }, hasDetails: true, labelsDetails: true))
  ]
  let professions = rows.filter { $0.parameters.count > 1 }.flatMap(\.professions)
  report.notes =
    [
      Phrase(
        nb:
          "Egne verdier går foran, også en for alle foran våre for ett yrke. «Vår vurdering» er et sted å begynne: sett egne tall.",
        nn:
          "Eigne verdiar går føre, òg ein for alle føre våre for eitt yrke. «Vår vurdering» er ein stad å byrje: set eigne tal.",
        en:
          "Own values go first, also one for everybody before ours for one profession. “Our judgement” is a place to begin: set your own."
      )[language],
      Phrase(
        nb:
          "Helsesykepleiere og spesialsykepleiere har sykepleierens verdier. Kurs har ingen pris før noen setter den.",
        nn:
          "Helsesjukepleiarar og spesialsjukepleiarar har verdiane til sjukepleiaren. Kurs har ingen pris før nokon set han.",
        en:
          "Public health nurses and specialised nurses have the nurse’s values. Courses have no price until somebody sets it."
      )[language],
    ] + professionCodesNote(Set(professions), catalogue, language)
  report.commands = [
    Phrase(
      nb: "Sett en egen: nedenfra parameter set KODE VERDI --source KILDE [--profession YRKE | --competence KURS]",
      nn: "Set ein eigen: nedenfra parameter set KODE VERDI --source KJELDE [--profession YRKE | --competence KURS]",
      en: "Set your own: nedenfra parameter set CODE VALUE --source SOURCE [--profession P | --competence COURSE]")[
        language]
  ]
  return report
}

private func ownLine(_ parameters: Parameters, _ language: Language) -> String {
  let count = parameters.all.count { $0.basis == .own }
  if count == 0 {
    return Phrase(
      nb: "Ingen er deres egne ennå; alle følger med programmet.",
      nn: "Ingen er dykkar eigne enno; alle følgjer med programmet.",
      en: "None is your own yet; all come with the program.")[language]
  }
  return language.counted(
    count, one: Phrase(nb: "er deres egen.", nn: "er dykkar eigen.", en: "is your own."),
    many: Phrase(nb: "er deres egne.", nn: "er dykkar eigne.", en: "are your own."))
}

private func sourceWords(_ parameter: Parameter, _ parameters: Parameters, _ language: Language) -> String {
  let source = parameterSource(parameter, language)
  guard parameter.basis == .own, let shipped = parameters.shipped(behind: parameter) else { return source }
  let value = words(of: shipped, language)
  return source
    + Phrase(nb: " (ellers \(value))", nn: " (elles \(value))", en: " (otherwise \(value))")[language]
}

/// With the year that the number speaks of, where it is not in the words.
func parameterSource(_ parameter: Parameter, _ language: Language) -> String {
  let source = parameter.source[language]
  guard let year = parameter.year, !source.contains("\(year)") else { return source }
  return "\(source), \(year)"
}

/// Parameters that say the same of several professions.
private struct ParameterRow {
  var parameters: [Parameter]

  var first: Parameter { parameters[0] }

  var professions: [ProfessionCode] {
    parameters.compactMap {
      switch $0.scope {
      case .profession(let code): code
      case .everybody, .competence: nil
      }
    }
  }

  static func all(_ parameters: Parameters) -> [ParameterRow] {
    parameters.all.reduce(into: []) { rows, parameter in
      let place = rows.firstIndex { row in
        row.first.kind == parameter.kind && row.first.scope != .everybody && row.first.value == parameter.value
          && row.first.source == parameter.source && !row.professions.isEmpty
      }
      if let place {
        rows[place].parameters.append(parameter)
      } else {
        rows.append(ParameterRow(parameters: [parameter]))
      }
    }
  }

  /// A profession alone by its name, several by their codes.
  func scopes(_ catalogue: Catalogue, _ language: Language) -> String {
    if parameters.count > 1 { return professions.map(\.rawValue).joined(separator: ", ") }
    return name(of: first.scope, catalogue)[language]
  }
}

/// Whom or what a parameter holds for.
public func name(of scope: Parameter.Scope, _ catalogue: Catalogue) -> Phrase {
  switch scope {
  case .everybody: Phrase(nb: "alle", nn: .same, en: "everybody")
  case .profession(let code):
    Phrase(
      nb: catalogue.name(of: code, .bokmål), nn: .words(catalogue.name(of: code, .nynorsk)),
      en: catalogue.name(of: code, .english))
  case .competence(let code):
    Phrase(
      nb: catalogue.name(of: code, .bokmål), nn: .words(catalogue.name(of: code, .nynorsk)),
      en: catalogue.name(of: code, .english))
  }
}

/// A parameter's value as people say it: `37,5 t`, `25 dager`, `8,7 %`, `400 kr`, `67 år`.
public func words(of parameter: Parameter, _ language: Language) -> String {
  words(ofValue: parameter.value, in: parameter.kind.measure, language)
}

/// - Parameter value: in the smallest unit.
public func words(ofValue value: Int, in measure: Parameter.Measure, _ language: Language) -> String {
  switch measure {
  case .minutes: language.hours(minutes: value)
  case .days: language.counted(value, .day)
  case .hundredthsOfPercent: language.percent(Percentage(hundredths: value))
  case .øre: language.money(øre: value)
  case .years: language.counted(value, .year)
  }
}

extension Parameter.Basis {
  var name: Phrase {
    switch self {
    case .figure: Phrase(nb: "publisert", nn: .same, en: "published")
    case .generalKnowledge: Phrase(nb: "allment kjent", nn: .same, en: "general knowledge")
    case .judgement: Phrase(nb: "vår vurdering", nn: .same, en: "our judgement")
    case .own: Phrase(nb: "egen", nn: "eigen", en: "own")
    }
  }
}

/// The answer `nedenfra.parameters/1`.
public func parametersJSON(_ parameters: Parameters, _ asOf: AsOf) -> JSONValue {
  var members = asOfMembers(asOf, schema: "nedenfra.parameters/1")
  members["parameters"] = .array(
    parameters.all.map { parameter in
      guard case .object(var row) = parameterJSON(parameter) else { return .null }
      row["shippedValue"] = JSONValue(
        parameter.basis == .own ? parameters.shipped(behind: parameter)?.value : parameter.value)
      row["name"] = phraseJSON(parameters.name(of: parameter.kind))
      return .object(row)
    })
  return .object(members)
}

func parameterJSON(_ parameter: Parameter) -> JSONValue {
  var row: [String: JSONValue] = [
    "code": .string(parameter.kind.rawValue), "profession": nil, "competence": nil,
    "value": .integer(parameter.value), "unit": .string(parameter.kind.measure.rawValue),
    "basis": .string(parameter.basis.rawValue), "source": .string(parameter.source.bokmål),
    "year": JSONValue(parameter.year),
  ]
  switch parameter.scope {
  case .everybody: break
  case .profession(let code): row["profession"] = .string(code.rawValue)
  case .competence(let code): row["competence"] = .string(code.rawValue)
  }
  return .object(row)
}

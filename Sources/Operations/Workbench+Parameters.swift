public import Domain
import Interchange
import Storage

/// Which number of planning is meant, as it is typed.
public struct ParameterChoice: Sendable {
  public var parameter: String
  /// `nil` for everybody.
  public var profession: String?
  public var competence: String?

  public init(_ parameter: String, profession: String? = nil, competence: String? = nil) {
    self.parameter = parameter
    self.profession = profession
    self.competence = competence
  }
}

public struct ParametersAnswer: Sendable {
  public let parameters: Parameters
  public let catalogue: Catalogue
  public let asOf: AsOf
}

/// A number that was set or taken back, for saying it back.
public struct ChangedParameter: Sendable {
  /// What holds now; `nil` where nothing does.
  public let now: Parameter?
  /// What held before; `nil` where nothing did.
  public let before: Parameter?
  public let name: Phrase
  public let scope: Parameter.Scope
  public let catalogue: Catalogue
  /// Whether the registry knew it already.
  public let isUnchanged: Bool
}

extension Workbench {
  /// The numbers that planning rests on: the registry's, or those shipped.
  public func parameters(_ inquiry: Inquiry) async throws -> ParametersAnswer {
    guard hasRegistry else {
      let catalogue = try shippedCatalogue()
      return ParametersAnswer(
        parameters: shippedParameters(), catalogue: catalogue,
        asOf: AsOf(date: inquiry.on, knownAt: inquiry.knownAt, edition: catalogue.edition))
    }
    return try await read(inquiry) { snapshot in
      let catalogue = try snapshot.catalogue()
      return ParametersAnswer(
        parameters: try snapshot.parameters(), catalogue: catalogue, asOf: try snapshot.asOf(inquiry, catalogue))
    }
  }

  /// Sets a number of the organisation's own.
  ///
  /// - Parameters:
  ///   - hundredths: of hours, days, per cent, kroner or years.
  ///   - source: where it has it from.
  public func setParameter(_ choice: ParameterChoice, hundredths: Int, source: String) async throws -> ChangedParameter
  {
    try refuseIdentityNumbers(["source": source])
    let source = cleaned(source)
    guard !source.isEmpty else { throw InquiryFault.missingText(field: "source") }
    return try await write { writer in
      let chosen = try Chosen(choice, in: writer.snapshot())
      let value = try chosen.kind.value(hundredths: hundredths, chosen.name)
      let parameter = Parameter(
        kind: chosen.kind, scope: chosen.scope, value: value, basis: .own,
        source: Phrase(nb: source, nn: .same, en: source))
      writer.begin("parameter", reason: chosen.reason)
      let change = try writer.put(parameter)
      return chosen.changed(to: parameter, isUnchanged: change == .unchanged)
    }
  }

  /// Takes a number of the organisation's own back, so that the shipped one holds again.
  public func resetParameter(_ choice: ParameterChoice) async throws -> ChangedParameter {
    try await write { writer in
      let chosen = try Chosen(choice, in: writer.snapshot())
      guard let own = chosen.own else { throw ParameterFault.nothingToReset(chosen.kind, name: chosen.name) }
      writer.begin("parameter-end", reason: chosen.reason)
      try writer.end(own)
      return chosen.changed(to: chosen.holding(in: try writer.snapshot().parameters()), isUnchanged: false)
    }
  }
}

extension Snapshot {
  /// The shipped numbers with the organisation's own.
  func parameters() throws -> Parameters { shippedParameters().adding(try ownParameters()) }
}

/// What was typed, found.
private struct Chosen {
  let kind: Parameter.Kind
  let name: Phrase
  let scope: Parameter.Scope
  let catalogue: Catalogue
  private let parameters: Parameters

  init(_ choice: ParameterChoice, in snapshot: Snapshot) throws {
    parameters = try snapshot.parameters()
    catalogue = try snapshot.catalogue()
    kind = try parameters.kind(choice.parameter)
    name = parameters.name(of: kind)
    if let competence = choice.competence {
      guard kind == .coursePrice else { throw ParameterFault.onlyOfCourses(kind, name: name) }
      scope = .competence(try Lookup.competence(competence, in: catalogue).code)
    } else if kind == .coursePrice {
      throw ParameterFault.courseMissing
    } else if let profession = choice.profession {
      guard kind.variesByProfession else { throw ParameterFault.sameForProfessions(kind, name: name) }
      scope = .profession(try Lookup.profession(profession, in: catalogue).code)
    } else {
      scope = .everybody
    }
  }

  /// The organisation's own number, if it has set one.
  var own: Parameter? { parameters.all.first { $0.kind == kind && $0.scope == scope && $0.basis == .own } }

  /// For the log.
  var reason: String {
    switch scope {
    case .everybody: kind.rawValue
    case .profession(let code): "\(kind.rawValue) \(code)"
    case .competence(let code): "\(kind.rawValue) \(code)"
    }
  }

  func holding(in parameters: Parameters) -> Parameter? {
    switch scope {
    case .everybody: parameters.inForce(kind)
    case .profession(let code): parameters.inForce(kind, of: code)
    case .competence: parameters.all.first { $0.kind == kind && $0.scope == scope }
    }
  }

  func changed(to now: Parameter?, isUnchanged: Bool) -> ChangedParameter {
    ChangedParameter(
      now: now, before: holding(in: parameters), name: name, scope: scope, catalogue: catalogue,
      isUnchanged: isUnchanged)
  }
}

extension Parameters {
  /// The kind with a code, or whose name the words fit best.
  fileprivate func kind(_ typed: String) throws -> Parameter.Kind {
    if let kind = Parameter.Kind(rawValue: typed) { return kind }
    var search = WordSearch<Parameter.Kind>()
    for kind in Parameter.Kind.allCases { search.add(kind, code: kind.rawValue, names: name(of: kind).all) }
    let found = search.bestMatches(typed)
    if found.count == 1 { return found[0] }
    let choices = found.isEmpty ? Parameter.Kind.allCases : found
    throw ParameterFault.unknown(typed: typed, choices: choices.map { ($0, name(of: $0)) })
  }
}

extension Parameter.Kind {
  /// From hundredths of what people count it in.
  fileprivate func value(hundredths: Int, _ name: Phrase) throws -> Int {
    let value =
      switch measure {
      // An hour has 60 minutes, so that a hundredth of one is rounded to the nearest.
      case .minutes: (hundredths * 60 + (hundredths < 0 ? -50 : 50)) / 100
      case .hundredthsOfPercent, .øre: hundredths
      case .days, .years: hundredths / 100
      }
    guard allowed.contains(value), hundredths >= 0 else {
      throw ParameterFault.outOfRange(self, name: name, hundredths: hundredths)
    }
    switch measure {
    case .days, .years:
      if hundredths % 100 != 0 { throw ParameterFault.notWhole(self, name: name) }
    case .minutes, .hundredthsOfPercent, .øre: break
    }
    return value
  }
}

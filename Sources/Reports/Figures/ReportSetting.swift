public import Domain

/// What every report of figures is told with.
public struct ReportSetting: Sendable {
  public let catalogue: Catalogue
  public let tree: UnitTree
  /// The unit asked about; `nil` for the whole organisation.
  public let unit: CareUnit?
  public let asOf: AsOf
  public let language: Language

  public init(catalogue: Catalogue, tree: UnitTree, unit: CareUnit?, asOf: AsOf, language: Language) {
    self.catalogue = catalogue
    self.tree = tree
    self.unit = unit
    self.asOf = asOf
    self.language = language
  }

  /// The unit's name with its code, or the whole organisation.
  var place: String {
    unit.map { "\($0.name) (\($0.code))" }
      ?? Phrase(nb: "hele virksomheten", nn: "heile verksemda", en: "the whole organisation")[language]
  }

  func name(of unit: UnitCode) -> String { tree[unit].map { "\($0.name) (\(unit))" } ?? unit.rawValue }

  /// A report's title: what it is about, and where.
  func title(_ subject: Phrase) -> String { "\(subject[language]) – \(place)" }
}

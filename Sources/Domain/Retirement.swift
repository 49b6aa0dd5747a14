/// When something of the catalogue was taken out of use, and by which row.
public struct Retirement: Hashable, Sendable {
  /// When it was recorded (UTC).
  public let at: String
  public let actor: String
  /// The import that it came with; `nil` when it came with an edition.
  public let batch: Int64?
  public let fileName: String?
  /// Why, as the row says; empty where it says nothing.
  public let source: String

  public init(at: String, actor: String, batch: Int64?, fileName: String?, source: String) {
    self.at = at
    self.actor = actor
    self.batch = batch
    self.fileName = fileName
    self.source = source
  }
}

/// Something of the catalogue that is no longer in use.
public struct Retired<Item: Sendable>: Sendable {
  public let item: Item
  public let retirement: Retirement

  public init(item: Item, retirement: Retirement) {
    self.item = item
    self.retirement = retirement
  }
}

/// What a catalogue had and has no longer.
public struct RetiredEntries: Sendable {
  public var tasks: [Retired<CareTask>] = []
  public var competences: [Retired<Competence>] = []
  public var professions: [Retired<Profession>] = []

  public init() {}

  public var isEmpty: Bool { tasks.isEmpty && competences.isEmpty && professions.isEmpty }

  public subscript(code: TaskCode) -> Retired<CareTask>? { tasks.first { $0.item.code == code } }
  public subscript(code: CompetenceCode) -> Retired<Competence>? { competences.first { $0.item.code == code } }
  public subscript(code: ProfessionCode) -> Retired<Profession>? { professions.first { $0.item.code == code } }
}

/// A row of the catalogue that is not heard, because what it speaks of is retired.
public struct SilentRow: Hashable, Sendable {
  /// The table's name, as the file of the seed has it.
  public let table: String
  public let key: String
  /// What is retired.
  public let code: String

  public init(table: String, key: String, code: String) {
    self.table = table
    self.key = key
    self.code = code
  }
}

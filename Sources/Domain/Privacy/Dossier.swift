/// Everything that the registry holds about one person, row by row, with its history.
public struct Dossier: Sendable {
  public let employee: Employee
  public let parts: [Part]
  /// Texts in rows about others that name the person.
  public let mentions: [Mention]
  /// The events that recorded or replaced something about the person, or that name the person.
  public let events: [Entry]

  /// The rows of one table that refer to the person by one of its columns.
  public struct Part: Sendable {
    public let table: String
    /// `employee` where the row is about the person; another where it is about somebody else.
    public let role: String
    public let columns: [String]
    public let rows: [[Value]]

    public init(table: String, role: String, columns: [String], rows: [[Value]]) {
      self.table = table
      self.role = role
      self.columns = columns
      self.rows = rows
    }
  }

  /// A cell; references are told by the codes of what they refer to.
  public enum Value: Hashable, Sendable {
    case none
    case text(String)
    case number(Int)
    /// When a row was recorded or replaced (UTC).
    case event(Int64, at: String)
  }

  public struct Mention: Hashable, Sendable {
    public let table: String
    public let column: String
    public let text: String

    public init(table: String, column: String, text: String) {
      self.table = table
      self.column = column
      self.text = text
    }
  }

  public struct Entry: Hashable, Sendable {
    public let number: Int64
    public let at: String
    public let kind: String
    public let actor: String
    public let reason: String

    public init(number: Int64, at: String, kind: String, actor: String, reason: String) {
      self.number = number
      self.at = at
      self.kind = kind
      self.actor = actor
      self.reason = reason
    }
  }

  public init(employee: Employee, parts: [Part], mentions: [Mention], events: [Entry]) {
    self.employee = employee
    self.parts = parts
    self.mentions = mentions
    self.events = events
  }
}

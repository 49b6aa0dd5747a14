/// Other words that people use when they look for something in the catalogue.
public struct Synonym: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case task
    case competence
    case profession
  }

  public let kind: Kind
  public let code: String
  public let words: [String]

  public init(kind: Kind, code: String, words: [String]) {
    self.kind = kind
    self.code = code
    self.words = words
  }
}

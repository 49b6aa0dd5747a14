/// The same words in the three languages.
public struct Phrase: Hashable, Sendable {
  /// Nynorsk words, or said out loud that they are those of bokmål.
  public enum Nynorsk: ExpressibleByStringInterpolation, Sendable {
    case same
    case words(String)

    public init(stringLiteral value: String) { self = .words(value) }
  }

  public let bokmål: String
  public let nynorsk: String
  public let english: String

  public init(nb: String, nn: Nynorsk, en: String) {
    bokmål = nb
    english = en
    switch nn {
    case .same: nynorsk = nb
    case .words(let words): nynorsk = words
    }
  }

  public subscript(language: Language) -> String {
    switch language {
    case .bokmål: bokmål
    case .nynorsk: nynorsk
    case .english: english
    }
  }

  /// No words in any language.
  public static let empty = Phrase(nb: "", nn: .same, en: "")

  public var isEmpty: Bool { self == .empty }

  /// The words in all three languages, bokmål first.
  public var all: [String] { [bokmål, nynorsk, english] }
}

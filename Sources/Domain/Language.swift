/// A language that people read nedenfra in.
public enum Language: String, CaseIterable, Sendable {
  case bokmål = "nb"
  case nynorsk = "nn"
  case english = "en"

  /// The language of a tag or a locale name such as `nn`, `nb_NO.UTF-8`, `no` or `en-GB`; `nil` for other languages and for `C`.
  public init?(tag: String) {
    switch tag.lowercased().prefix(while: { $0.isLetter }) {
    case "nb", "no", "nob", "nor": self = .bokmål
    case "nn", "nno": self = .nynorsk
    case "en", "eng": self = .english
    default: return nil
    }
  }

  /// The first language that can be read out of these wishes, most wanted first; English when none can.
  public static func chosen(from wishes: [String?]) -> Language {
    wishes.lazy.compactMap { $0.flatMap(Language.init(tag:)) }.first ?? .english
  }
}

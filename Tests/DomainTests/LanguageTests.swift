import Domain
import Testing

@Test(
  arguments: [
    ("nb", .bokmål), ("no", .bokmål), ("nb_NO.UTF-8", .bokmål), ("no_NO", .bokmål), ("NB", .bokmål), ("nb-NO", .bokmål),
    ("nn", .nynorsk), ("nn_NO.UTF-8", .nynorsk), ("nn-NO", .nynorsk), ("en", .english), ("en_US.UTF-8", .english),
    ("en-GB", .english), ("nob", .bokmål), ("nno", .nynorsk), ("eng", .english),
  ] as [(String, Language)])
func `a tag or a locale name says its language, and no means bokmål`(tag: String, language: Language) {
  #expect(Language(tag: tag) == language)
}

@Test(arguments: ["", "C", "C.UTF-8", "POSIX", "sv_SE.UTF-8", "da", "de", "nbx", "norsk", "_NO", "1"])
func `another language, or none, is not one of ours`(tag: String) {
  #expect(Language(tag: tag) == nil)
}

@Test(
  arguments: [
    ([nil, nil, "nn_NO.UTF-8"], .nynorsk), (["en", "nb", nil], .english), (["C", "nn_NO"], .nynorsk),
    (["sv_SE", nil, "no"], .bokmål), ([nil, "", "C.UTF-8"], .english), ([], .english),
  ] as [([String?], Language)])
func `the first wish that can be read is chosen, C is skipped, and English is what remains`(
  wishes: [String?], language: Language
) {
  #expect(Language.chosen(from: wishes) == language)
}

@Test func `a phrase has its own words in each language, and may say that nynorsk is as bokmål`() {
  let different = Phrase(nb: "sykepleier", nn: "sjukepleiar", en: "nurse")
  let same = Phrase(nb: "lege", nn: .same, en: "doctor")

  #expect(Language.allCases.map { different[$0] } == ["sykepleier", "sjukepleiar", "nurse"])
  #expect(same.all == ["lege", "lege", "doctor"])
}

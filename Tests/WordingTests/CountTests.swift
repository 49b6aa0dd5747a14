import Domain
import Testing
import Wording

@Suite struct `A count in words` {
  private let one = Phrase(nb: "rad", nn: .same, en: "row")
  private let many = Phrase(nb: "rader", nn: .same, en: "rows")

  @Test(arguments: [
    (Language.bokmål, 0, "0 rader"), (.bokmål, 1, "1 rad"), (.nynorsk, 2, "2 rader"), (.english, 1, "1 row"),
    (.english, 0, "0 rows"), (.english, 1234, "1,234 rows"), (.bokmål, 21, "21 rader"),
  ]) func `agrees with its number`(language: Language, count: Int, words: String) {
    #expect(language.counted(count, one: one, many: many) == words)
  }
}

@Test(arguments: [
  (Language.bokmål, "2026-11-22T14:05:09.000Z", "22.11.2026 kl. 14.05"),
  (.nynorsk, "2026-11-22T14:05:09.000Z", "22.11.2026 kl. 14.05"),
  (.english, "2026-11-22T14:05:09.000Z", "22 Nov 2026 at 14:05"), (.bokmål, "2026-11-22", "22.11.2026"),
]) func `a moment is written as people write it`(language: Language, moment: String, words: String) {
  #expect(language.moment(moment) == words)
}

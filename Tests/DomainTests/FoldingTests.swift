import Domain
import Testing

@Test(
  arguments: [
    (["Øyedråper", "oyedraper", "oeyedraaper", "ØYEDRÅPER", "øyedraaper", "Oeyedråper"], "oyedraper"),
    (["Ærlig", "aerlig", "arlig", "ÆRLIG", "ärlig"], "arlig"),
    (["Ål", "aal", "al", "A\u{30A}l", "AAL"], "al"),
    (["Sår", "saar", "sar", "SÅR"], "sar"),
    (["kafé", "kafe", "kafe\u{301}", "KAFÉ"], "kafe"),
    (["Čáhppes", "cahppes"], "cahppes"),
    (["Đuro", "duro", "ĐURO"], "duro"),
    (["blod\u{AD}prøve", "blodprøve", "blod\u{200B}prove"], "blodprove"),
  ] as [([String], String)])
func `spellings of the same word fold to the same text`(spellings: [String], expected: String) {
  for spelling in spellings { #expect(folded(spelling) == expected, "\(spelling)") }
}

@Test(
  arguments: [
    ("  Ans.nr ", "ans nr"), ("blod-prøve", "blod prove"), ("sette  \t sprøyte!", "sette sproyte"),
    ("10 mg/ml", "10 mg ml"),
    ("", ""), ("–…!", ""), ("«Sår»", "sar"),
  ])
func `anything but letters and digits becomes one space, and none at the ends`(text: String, expected: String) {
  #expect(folded(text) == expected)
}

@Test func `letters of two words do not join into one`() {
  #expect(folded("a etasje") == "a etasje")
  #expect(folded("o-ending") == "o ending")
}

@Test func `letters of other alphabets are kept in lower case`() {
  #expect(folded("ЖИЗНЬ") == "жизнь")
}

@Test(arguments: ["Ans.nr", "ansnr", "ANS NR", "ans-nr."])
func `a tightly folded text has no spaces, so that headings are compared`(heading: String) {
  #expect(foldedTight(heading) == "ansnr")
}

@Test(arguments: [
  ("Ayşe", "ayse"), ("Łukasz Żak", "lukasz zak"), ("Ştefan Ionuţ", "stefan ionut"), ("Dvořák", "dvorak"),
  ("Ğülsüm Yıldız", "gulsum yildiz"),
])
func `names from elsewhere fold to what a keyboard here has`(text: String, expected: String) {
  #expect(folded(text) == expected)
}

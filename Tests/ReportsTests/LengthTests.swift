import Testing

@testable import Reports

@Test(arguments: [
  "", "Kari Nordmann", "Ánne Sofe Gaup", "på Øya", "✓ klar", "1–5 «ja»", "e\u{301}n", "a\u{30A}", "👩‍⚕️ og 🇳🇴", "ﬁ",
  "ß ÿ ˊ",
])
func `a text is as long as the characters that a reader sees`(text: String) {
  #expect(text.length == text.count)
}

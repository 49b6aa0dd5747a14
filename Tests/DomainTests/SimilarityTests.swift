import Domain
import Testing

@Test(
  arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "ab", 1),
    ("abc", "abcd", 1), ("abc", "acb", 1), ("kitten", "sitting", 3), ("sykepleier", "sykpeleier", 1), ("abc", "xyz", 3),
  ])
func `the distance counts letters added, removed, exchanged and swapped`(left: String, right: String, distance: Int) {
  #expect(editDistance(left, right) == distance)
  #expect(editDistance(right, left) == distance)
}

@Test func `a letter outside the English alphabet is one letter`() {
  #expect(editDistance("blåmåt", "blamat") == 2)
}

private let titles = [
  "sykepleier", "vernepleier", "helsefagarbeider", "lege", "leder", "faglig leder i hjemmesykepleien",
]

@Test(
  arguments: [
    ("sykpleier", "sykepleier"), ("Sykepleeier", "sykepleier"), ("vernepleiar", "vernepleier"), ("lge", "lege"),
    ("helsefagarbeidar", "helsefagarbeider"), ("hjemmesykepleie", "faglig leder i hjemmesykepleien"),
  ])
func `a word typed almost right finds the right one first`(typed: String, expected: String) {
  #expect(nearest(to: typed, among: titles) { [$0] }.first == expected)
}

@Test(arguments: ["", "  ", "anestesiologi", "xqzw"])
func `a word that resembles nothing finds nothing`(typed: String) {
  #expect(nearest(to: typed, among: titles) { [$0] }.isEmpty)
}

@Test func `no more are suggested than asked for, and equally near ones keep their order`() {
  let found = nearest(to: "lede", among: ["lege", "leder", "lede", "lete"], limit: 3) { [$0] }

  #expect(found == ["lede", "lege", "leder"])
}

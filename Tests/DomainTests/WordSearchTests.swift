import Domain
import TestKit
import Testing

private let search = {
  var search = WordSearch<String>()
  search.add("blodprøve", code: "tsk-blodprove", names: ["Ta blodprøve", "Ta blodprøve", "Take a blood sample"])
  search.add("urinprøve", code: "tsk-urin", names: ["Undersøke urin"], synonyms: ["urinprøve", "stiks"])
  search.add("prøve", code: "tsk-prove", names: ["Følge til prøve"])
  search.add("prøvetaking", code: "tsk-taking", names: ["Planlegge prøvetaking"])
  search.add("insulin", code: "tsk-insulin", names: ["Gi insulin"], synonyms: ["sukkersprøyte"])
  return search
}()

@Test(arguments: ["prøve", "prove", "PROEVE", "Prøve"])
func `a whole word comes before a beginning, and that before a part of a compound`(query: String) {
  #expect(search.matches(query) == ["prøve", "prøvetaking", "blodprøve", "urinprøve"])
}

@Test func `the best matches are those of the best kind only`() {
  #expect(search.bestMatches("prøve") == ["prøve"])
  #expect(search.bestMatches("prøvet") == ["prøvetaking"])
  #expect(search.bestMatches("dprøv") == ["blodprøve"])
  #expect(search.bestMatches("finnes ikke").isEmpty)
}

@Test func `a code finds its own thing before anything else`() {
  var search = WordSearch<String>()
  search.add("other", code: "tsk-other", names: ["Legge veneflon"])
  search.add("wanted", code: "veneflon", names: ["Perifert venekateter"])

  #expect(search.bestMatches("VENEFLON") == ["wanted"])
}

@Test func `a whole name comes before a name of which it is a word`() {
  var search = WordSearch<String>()
  search.add("longer", code: "a", names: ["Gi insulin"])
  search.add("exact", code: "b", names: ["Insulin"])

  #expect(search.matches("insulin") == ["exact", "longer"])
}

@Test(
  arguments: [
    ("blood sample", ["blodprøve"]), ("sample blood", ["blodprøve"]), ("ta blod", ["blodprøve"]),
    ("gi sukkersprøyte", ["insulin"]), ("blod insulin", []), ("", []), (" - ", []),
  ] as [(String, [String])])
func `every word of the query must occur, in any order, in names or synonyms`(query: String, found: [String]) {
  #expect(search.matches(query) == found)
}

@Test func `one or two letters do not match inside words`() {
  #expect(search.matches("ov").isEmpty)
  #expect(search.matches("in").contains("insulin"))
}

@Test func `items that answer equally well keep the order in which they came`() {
  var search = WordSearch<Int>()
  for number in [3, 1, 2] { search.add(number, code: "\(number)", names: ["stell av sår"]) }

  #expect(search.matches("sår") == [3, 1, 2])
}

@Test func `a catalogue is searched by names, synonyms, titles and codes`() {
  let catalogue = Catalogue(
    edition: Samples.edition, careLevels: [], professions: Samples.professions, tasks: [Samples.task("tsk-sar")],
    competences: [Samples.competence("crs-hlr", .course)], requirements: [], gates: [], baselines: [],
    jobTitles: [JobTitle(title: "Avdelingssykepleier", profession: "SP", provenance: Samples.provenance)],
    synonyms: [
      Synonym(kind: .task, code: "tsk-sar", words: ["bandasje"]),
      Synonym(kind: .competence, code: "crs-hlr", words: ["hjertestarter"]),
      Synonym(kind: .profession, code: "HF", words: ["hjelpepleier"]),
    ])

  #expect(catalogue.taskSearch.matches("bandasje").map(\.code) == ["tsk-sar"])
  #expect(catalogue.taskSearch.matches("tsk-sar").map(\.code) == ["tsk-sar"])
  #expect(catalogue.competenceSearch.matches("hjertestart").map(\.code) == ["crs-hlr"])
  #expect(catalogue.professionSearch.matches("hjelpepleier").map(\.code) == ["HF"])
  #expect(catalogue.professionSearch.matches("sykepleier").map(\.code) == ["SP"])
  #expect(catalogue.taskSearch.matches("hjelpepleier").isEmpty)
}

@Test(arguments: [("væske", ["drink", "wash"]), ("vaske", ["wash", "drink"]), ("VÆSKE", ["drink", "wash"])])
func `of items that answer equally well those with the same letters go first`(query: String, found: [String]) {
  var search = WordSearch<String>()
  search.add("wash", code: "a", names: ["Vaske rommet"])
  search.add("drink", code: "b", names: ["Væske i glass"])

  #expect(search.matches(query) == found)
}

@Test func `a word of one name is no nearer than what is another word for several things`() {
  var search = WordSearch<String>()
  search.add("lar", code: "a", names: ["Utlevere LAR-medisin"])
  search.add("dosett", code: "b", names: ["Legge dosett"], synonyms: ["medisin"])
  search.add("rom", code: "c", names: ["Rydde skap"], synonyms: ["utgått medisin"])

  #expect(search.bestMatches("medisin") == ["lar", "dosett"])
  #expect(search.bestMatches("lar medisin") == ["lar"])
}

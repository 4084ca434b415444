import SpanishText
import Testing

@Suite struct SimilarityTests {
  @Test(
    "A slip is a letter added, left out, changed or swapped; accents and case are none",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("acuerdo", "acuerdo", 0),
      ("ACUERDO", "acuerdo", 0), ("sesión", "sesion", 0), ("acurdo", "acuerdo", 1),
      ("acuerddo", "acuerdo", 1), ("acuerto", "acuerdo", 1), ("acuredo", "acuerdo", 1),
      ("ca", "abc", 3), ("kitten", "sitting", 3), ("ba", "ab", 1),
    ])
  func slips(first: String, second: String, count: Int) {
    #expect(Similarity.distance(first, second) == count)
    #expect(Similarity.distance(second, first) == count)
  }

  @Test(
    "A near candidate is found; a far one, a tie and an empty word give nothing",
    arguments: [
      ("responsabel", ["responsable", "vence"], "responsable"),
      ("acureod", ["acuerdo", "sesion"], "acuerdo"),
      ("Sesión", ["sesion"], "sesion"),
      ("xyz", ["acuerdo"], nil),
      ("", ["a", ""], nil),
      ("gato", ["pato", "rato"], nil),
      ("gato", ["pato", "PATO", "páto"], "pato"),
      ("resp", ["responsable", "vence"], "responsable"),
      ("res", ["responsable", "resumen"], nil),
      ("re", ["responsable"], nil),
      ("x", ["y"], nil),
      ("si", ["is"], "is"),
      ("mas", ["mes"], "mes"),
      ("mas", ["meses"], nil),
      ("mete", ["meta", "metedura"], nil),
      ("sesione", ["sesion", "sesiones"], nil),
      ("acuerdo", [], nil),
    ] as [(String, [String], String?)])
  func closest(word: String, candidates: [String], found: String?) {
    #expect(Similarity.closest(to: word, among: candidates) == found)
  }

  @Test(
    "The allowed slips grow with the word",
    arguments: [
      (3, 1), (4, 2), (7, 2), (8, 3), (20, 3),
    ])
  func allowed(length: Int, slips: Int) {
    let word = String(repeating: "a", count: length)
    let near = String(repeating: "b", count: slips) + word.dropFirst(slips)
    let far = String(repeating: "b", count: slips + 1) + word.dropFirst(slips + 1)
    #expect(Similarity.closest(to: word, among: [near]) == near)
    #expect(Similarity.closest(to: word, among: [far]) == nil)
  }

  @Test("Words of more than 64 letters are not compared")
  func longWords() {
    let long = String(repeating: "a", count: 65)
    #expect(Similarity.closest(to: long, among: [long]) == nil)
    #expect(Similarity.closest(to: String(long.dropFirst()), among: [long]) == nil)
    #expect(Similarity.closest(to: String(repeating: "x", count: 1_000_000), among: ["x"]) == nil)
  }

  @Test("Spellings of one candidate do not compete with each other")
  func spellings() {
    let candidates = [["sesión", "session"], ["sección", "section"]]
    let found = Similarity.closest(to: "sesson", among: candidates) { $0 }
    #expect(found?.candidate == candidates[0])
    #expect(found?.spelling == "sesión")
  }
}

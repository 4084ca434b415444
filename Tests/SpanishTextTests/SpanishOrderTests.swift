import SpanishText
import Testing

@Suite struct SpanishOrderTests {
  @Test(
    "Each of these stands in the order of a Spanish dictionary",
    arguments: [
      ["Ana", "Ángel", "Antonio", "Óscar", "Oswaldo", "Zoé"],
      ["nube", "nuez", "ñame", "Ñandú", "obra"],
      ["n", "nz", "ñ", "ña", "o"],
      ["nz", "n\u{303}a", "o"],
      ["Grupo 1", "Grupo 2", "Grupo 10", "Grupo 010 B"],
      ["2", "10", "100", "a"],
      ["papa", "Papa", "papá", "Papá", "papas"],
      ["mas", "más", "masa"],
      ["", " ", "a", "b"],
      ["“Sí”", "¿Qué hacer?", "Acuerdo", "Zona"],
      ["7", "07", "8"].sorted { SpanishOrder($0) < SpanishOrder($1) },
      ["9", "99999999999999999999998", "99999999999999999999999"],
      ["pingüino", "pinguinos"],
    ])
  func dictionary(texts: [String]) {
    #expect(texts.reversed().sortedInSpanish { $0 } == texts)
    #expect(texts.sortedInSpanish { $0 } == texts)
  }

  @Test("Spellings that look alike are equal only when their scalars are")
  func exactScalars() {
    #expect(SpanishOrder("á") != SpanishOrder("a\u{301}"))
    #expect(SpanishOrder("á") == SpanishOrder("á"))
    #expect(SpanishOrder("7") != SpanishOrder("07"))
  }

  @Test("Sorting keeps the order of elements with the same text")
  func stable() {
    let rows = (0..<50).map { (name: $0 % 2 == 0 ? "Ana" : "Óscar", number: $0) }
    let numbers = rows.sortedInSpanish(by: \.name).map(\.number)
    #expect(
      numbers == Array(stride(from: 0, to: 50, by: 2)) + Array(stride(from: 1, to: 50, by: 2)))
  }

  @Test("It is a strict total order on random texts")
  func totalOrder() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<3_000 {
      let texts = (0..<3).map { _ in generator.text(upTo: 5) }
      let keys = texts.map { SpanishOrder($0) }
      for (first, second) in [(0, 1), (1, 2), (0, 2), (0, 0)] {
        let isSame = texts[first].unicodeScalars.elementsEqual(texts[second].unicodeScalars)
        let holds = [
          keys[first] < keys[second], keys[second] < keys[first], keys[first] == keys[second],
        ]
        #expect(holds.count { $0 } == 1)
        #expect(isSame == holds[2])
      }
      let sorted = keys.sorted()
      #expect(!(sorted[1] < sorted[0]) && !(sorted[2] < sorted[1]) && !(sorted[2] < sorted[0]))
    }
  }
}

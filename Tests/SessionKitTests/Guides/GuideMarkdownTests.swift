import Testing

@testable import SessionKit

/// The form for directors: what is written is read back, and much else is understood.
@Suite struct GuideMarkdownTests {
  private static func read(_ text: String) -> (guide: Guide, problems: [GuideFinding]) {
    GuideMarkdownReader.read(Array(text.utf8))
  }

  @Test(arguments: GuideLibrary.cards.map(\.id))
  func `A guide of the program comes back from its form`(id: String) throws {
    let guide = try #require(GuideLibrary.guide(id))
    let (again, findings) = Self.read(GuideMarkdownWriter.write(guide))
    #expect(findings.isEmpty)
    #expect(
      String(decoding: again.file, as: UTF8.self) == String(decoding: guide.file, as: UTF8.self))
  }

  @Test func `So does one with every feature`() {
    let text = GuideMarkdownWriter.write(GuideSamples.full)
    let (again, findings) = Self.read(text)
    #expect(findings.isEmpty, "\(findings)")
    #expect(
      again.file == GuideSamples.full.file,
      "\(Self.difference(GuideSamples.full.json, again.json))")
    #expect(GuideMarkdownWriter.write(again) == text)
  }

  @Test func `So do random ones`() {
    var generator = SeededGenerator(seed: 11)
    for round in 0..<80 {
      let guide = GuideSamples.random(&generator)
      let text = GuideMarkdownWriter.write(guide)
      let (again, _) = Self.read(text)
      guard again.file != guide.file else { continue }
      Issue.record("round \(round): \(Self.difference(guide.json, again.json))")
      return
    }
  }

  /// The first place in which two values differ.
  private static func difference(_ left: JSON, _ right: JSON, _ path: String = "") -> String {
    if let members = left.members, let others = right.members {
      let keys = Set(members.map(\.key) + others.map(\.key)).sorted()
      for key in keys where left[key] != right[key] {
        return difference(left[key] ?? .null, right[key] ?? .null, path + "/" + key)
      }
    }
    if let items = left.array, let others = right.array, items.count == others.count {
      for (place, pair) in zip(items, others).enumerated() where pair.0 != pair.1 {
        return difference(pair.0, pair.1, path + "/\(place)")
      }
    }
    return "\(path): \(left.string ?? "?") became \(right.string ?? "?")"
  }

  @Test func `The form that is handed out is complete`() {
    let document = GuideDocument.read(Array(GuideForm.text(id: "leer").utf8))
    #expect(document.problems.isEmpty, "\(document.problems)")
    #expect(document.guide.id == "leer")
    #expect(document.guide.steps.count == 5)
    #expect(document.guide.step("1.2")?.limits.first?.max == 3)
    #expect(document.guide.step("1.2")?.limits.first?.text == "Cada quien tiene tres minutos.")
  }

  // MARK: - What people write

  private static let loose = """
    \u{FEFF}# Mi guía\r
    **Clave:** leer\r
    \r
    ## APARTADO 1. Empezar\r
    ### actividad 1 – Leer (1 hora)\r
    • 1.1) Lean juntos\r
      lo que sigue.\r
      quien: Plenaria\r
      SE ANOTA: Acuerdos, ficha de seguimiento y nota\r
    * 1.2. Escriban\r
    Quién: relatora\r
      - Obligatorio: no\r
      - Límite: máximo 2 personas por equipo\r
    1.3 Cierren\r
       Quién: en plenaria\r
       Después de: 1.1 y 1.2\r
    ## papeles
    - Relatora
    ## Preguntas Q1
    - ¿Qué?
    2) ¿Cómo?
    """

  @Test func `Other ways to write the same are understood`() throws {
    let (guide, findings) = Self.read(Self.loose)
    #expect(findings.isEmpty, "\(findings)")
    #expect(guide.card.title == "Mi guía")
    #expect(guide.id == "leer")
    #expect(guide.sections.map(\.title) == ["Empezar"])
    #expect(guide.activities.map(\.title) == ["Leer"])
    #expect(guide.activities.map(\.minutes) == [60])
    #expect(guide.steps.map(\.id) == ["1.1", "1.2", "1.3"])
    #expect(guide.steps[0].text == "Lean juntos lo que sigue.")
    #expect(guide.steps[0].actors == ["plenary"])
    #expect(guide.steps[0].records == ["agreement", "tracking", "note"])
    #expect(guide.steps[1].actors == ["relatora"])
    #expect(guide.steps[1].requirement == .optional)
    #expect(guide.steps[1].limits.first?.measure == .people)
    #expect(guide.steps[1].limits.first?.max == 2)
    #expect(guide.steps[2].after == ["1.1", "1.2"])
    #expect(guide.roles.map(\.id) == ["relatora"])
    #expect(guide.questionGroups.first?.items.map(\.id) == ["1", "2"])
  }

  private static let limits: [(text: String, measure: Limit.Measure, min: Int?, max: Int?)] = [
    ("10 minutos por escuela (presentación)", .minutes, nil, 10),
    ("hasta 10 min", .minutes, nil, 10), ("3 personas", .people, 3, 3),
    ("de 2 a 3 personas por equipo", .people, 2, 3), ("al menos 3 (razones)", .count, 3, nil),
    ("por lo menos 3 veces por año", .count, 3, nil),
    ("días: los que hagan falta", .days, nil, nil),
    ("a lo más 5 días", .days, nil, 5), ("máximo 2", .count, nil, 2),
  ]

  @Test(arguments: limits.indices)
  func `Limits are said as people say them`(row: Int) throws {
    let (text, measure, min, max) = Self.limits[row]
    let (guide, findings) = Self.read(
      "# x\n## Apartado 1: x\n### Actividad 1: x\n- 1.1 x\n  Límite: \(text)\n")
    #expect(findings.isEmpty, "\(findings)")
    let limit = try #require(guide.steps.first?.limits.first)
    #expect(limit.measure == measure)
    #expect(limit.min == min)
    #expect(limit.max == max)
  }

  // MARK: - Whatever comes

  @Test func `No bytes bring the reader down`() {
    var generator = SeededGenerator(seed: 5)
    let texts = [GuideForm.text(id: "x"), GuideMarkdownWriter.write(GuideSamples.full), Self.loose]
      .map { Array($0.utf8) }
    for round in 0..<90 {
      var bytes = texts[round % texts.count]
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1:
          bytes.insert(contentsOf: Array(" \n-#\\:[](".utf8).shuffled(using: &generator), at: place)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + 9))
        default: bytes.swapAt(place, bytes.count - 1 - place)
        }
        if bytes.isEmpty { bytes = [0x23] }
      }
      let document = GuideDocument.read(bytes)
      let text = GuideMarkdownWriter.write(document.guide)
      #expect(document.problems.allSatisfy { $0.place <= bytes.count })
      _ = GuideDocument.read(Array(text.utf8))
    }
    let deep = (0..<5_000).map { String(repeating: " ", count: $0 % 900) + "- x" }
    _ = GuideDocument.read(Array(("## Valores\n" + deep.joined(separator: "\n")).utf8))
  }
}

import SpanishText
import Testing

@testable import SessionKit

/// What schools tell, and what a supervisor would call it; nothing when it is like no other.
private struct Told: Sendable {
  let school: Int
  let topic: String
  let text: String

  init(_ school: Int, _ topic: String, _ text: String) {
    (self.school, self.topic, self.text) = (school, topic, text)
  }

  /// Five of each of six schools.
  static let thirty = [
    Told(1, "lectura", "Los alumnos no comprenden lo que leen"),
    Told(1, "cálculo", "Dificultades en el cálculo mental y en los problemas de suma y resta"),
    Told(1, "asistencia", "Inasistencia constante de varios alumnos"),
    Told(1, "convivencia", "Agresiones entre los niños durante el recreo"),
    Told(1, "familias", "Poca participación de las familias en las tareas"),
    Told(2, "lectura", "Bajo nivel de comprensión lectora en 3.º y 4.º"),
    Told(2, "cálculo", "No logran resolver problemas que implican sumas y restas"),
    Told(2, "familias", "Los padres de familia no participan en la educación de sus hijos"),
    Told(2, "escritura", "Escriben sin separar las palabras y con faltas de ortografía"),
    Told(2, "convivencia", "Hay mucha agresión verbal y física a la hora del recreo"),
    Told(3, "lectura", "En 3.º y 4.º leen de corrido, pero no explican lo que leyeron"),
    Told(3, "cálculo", "En matemáticas resuelven la cuenta y no el problema"),
    Told(3, "asistencia", "Los niños no asisten con regularidad por las cosechas"),
    Told(3, "familias", "Falta de apoyo de las familias"),
    Told(3, "escritura", "La escritura de textos: copian, pero no escriben lo que piensan"),
    Told(4, "lectura", "Escaso hábito de lectura y poca comprensión de textos"),
    Told(4, "cálculo", "Cálculo mental deficiente: cuentan con los dedos para sumar"),
    Told(4, "convivencia", "La convivencia en el recreo: se golpean y se insultan"),
    Told(4, "asistencia", "Muchas inasistencias los lunes y los viernes"),
    Told(4, "", "No hay agua en los baños desde septiembre"),
    Told(5, "lectura", "Les cuesta trabajo inferir lo que un texto no dice; lectura literal"),
    Told(5, "cálculo", "Errores frecuentes en la resta con transformación"),
    Told(5, "familias", "Las mamás y los papás no vienen a las reuniones; escasa participación"),
    Told(5, "escritura", "Faltas de ortografía y poca coherencia al escribir"),
    Told(5, "convivencia", "Conflictos de convivencia: apodos, golpes y agresiones"),
    Told(6, "lectura", "COMPRENSION LECTORA: NO IDENTIFICAN LA IDEA PRINCIPAL"),
    Told(6, "asistencia", "Asistencia irregular de los hijos de jornaleros"),
    Told(6, "escritura", "No redactan textos con coherencia"),
    Told(6, "", "Los niños de habla purépecha callan cuando la clase es sólo en español"),
    Told(6, "", "Los maestros de nuevo ingreso no conocen el programa"),
  ]

  /// As they come: with other words for the same, and the same words for something else.
  static let harder = [
    Told(1, "disciplina", "Indisciplina de los alumnos de segundo grado dentro del salón"),
    Told(1, "disciplina", "No respetan las reglas del salón ni a sus compañeros"),
    Told(2, "disciplina", "Problemas de disciplina en los cambios de clase"),
    Told(2, "lectura", "Los muchachos no entienden lo que leen y se aburren"),
    Told(3, "lectura", "Lectura mecánica: decodifican pero no comprenden"),
    Told(6, "lectura", "Deficiencias en lectura y comprensión de textos largos"),
    Told(3, "reprobación", "Alto índice de reprobación en matemáticas"),
    Told(4, "reprobación", "Reprobación en tercero, sobre todo en matemáticas y química"),
    Told(4, "abandono", "Abandono escolar al terminar el primer semestre"),
    Told(5, "abandono", "Abandonan la escuela para trabajar en el campo"),
    Told(5, "abandono", "Deserción de alumnas por embarazo"),
    Told(6, "oralidad", "Les da pena expresarse oralmente en público"),
    Told(1, "oralidad", "Expresión oral limitada, no participan en exposiciones"),
    Told(2, "oralidad", "No argumentan sus ideas al hablar"),
    Told(3, "tareas", "Entregan tarde los trabajos o no entregan tareas"),
    Told(4, "tareas", "Incumplimiento de tareas en casa"),
    Told(5, "tareas", "La mayoría no cumple con las tareas"),
    Told(6, "familias", "Padres ausentes que no se comunican con la escuela"),
    Told(1, "familias", "Comunicación escasa entre la escuela y las familias"),
    Told(2, "familias", "Los papás trabajan todo el día y los niños están solos"),
    Told(3, "escritura", "La letra no se entiende y omiten letras al escribir"),
    Told(4, "escritura", "Al escribir juntan palabras y omiten acentos"),
    Told(5, "escritura", "No hay producción de textos, sólo copian del pizarrón"),
    Told(6, "escritura", "Dificultad para redactar un párrafo con ideas ordenadas"),
    Told(1, "fracciones", "Fracciones: no las ubican en la recta numérica"),
    Told(2, "fracciones", "No saben comparar fracciones ni decimales"),
    Told(3, "fracciones", "Problemas de proporcionalidad y fracciones"),
    Told(4, "división", "Dificultad en la división con números de dos cifras"),
    Told(5, "división", "No saben dividir"),
    Told(6, "asistencia", "Inasistencia por enfermedad y por falta de transporte"),
    Told(1, "asistencia", "El transporte no llega y los alumnos pierden clases"),
    Told(2, "asistencia", "Faltan los alumnos de las rancherías cuando llueve"),
    Told(3, "asistencia", "Asistencia irregular en la temporada de pizca"),
    Told(4, "violencia", "Peleas a la salida entre alumnos de secundaria"),
    Told(5, "violencia", "Violencia y acoso en redes sociales"),
    Told(6, "violencia", "Acoso entre compañeras por redes sociales"),
    Told(1, "cómputo", "No hay internet para usar las plataformas"),
    Told(2, "cómputo", "Equipos de cómputo descompuestos y sin internet"),
    Told(3, "planeación", "El colectivo no se reúne para planear por academias"),
    Told(4, "planeación", "Planeaciones que se copian de internet y no se ajustan al grupo"),
    Told(5, "", "El techo de lámina y el calor impiden trabajar después de mediodía"),
    Told(6, "", "No conocemos a los alumnos con altas capacidades"),
  ]

  static func items(_ told: [Told]) -> [ProblemGroups.Item] {
    told.enumerated().map { number, told in
      item(number, told.text, of: told.school)
    }
  }
}

private func item(_ number: Int, _ text: String, of schools: Int...) -> ProblemGroups.Item {
  ProblemGroups.Item(
    id: sampleID(number), text: text, schools: schools.map { sampleID(5_000 + $0) })
}

private func texts(_ items: [ProblemGroups.Item]) -> [String] { items.map(\.text) }

@Suite("Problems that schools share, in groups by their words")
struct ProblemGroupsTests {
  /// The problems that a supervisor would have to move: what stands with others than its like, away
  /// from the most of its like, or alone though it has its like.
  private func misplaced(_ found: ProblemGroups, among told: [Told]) -> [String] {
    let topics = Dictionary(uniqueKeysWithValues: told.map { ($0.text, $0.topic) })
    var rightly: [String: Set<String>] = [:]
    for group in found.groups {
      let byTopic = Dictionary(grouping: texts(group.items)) { topics[$0] ?? "" }
      guard let most = byTopic.max(by: { $0.value.count < $1.value.count }), most.key != "",
        most.value.count > rightly[most.key]?.count ?? 1
      else { continue }
      rightly[most.key] = Set(most.value)
    }
    rightly[""] = Set(texts(found.alone))
    return told.filter { !(rightly[$0.topic] ?? []).contains($0.text) }.map(\.text)
  }

  /// What the thirty would still have to be corrected in: one shares no word with its like, the
  /// other has one of another group as well.
  private let strayed = [
    "En matemáticas resuelven la cuenta y no el problema",
    "Les cuesta trabajo inferir lo que un texto no dice; lectura literal",
  ]

  @Test("Thirty problems of six schools fall into the groups that a supervisor would make")
  func thirty() {
    let found = ProblemGroups(Told.items(Told.thirty))
    #expect(misplaced(found, among: Told.thirty) == strayed)
    #expect(
      found.groups.map { $0.words.joined(separator: " ") } == [
        "lectora comprensión", "escriben textos", "agresiones recreo", "asisten",
        "familias participación", "resta suma",
      ])
    #expect(found.groups.map(\.schools.count) == [5, 4, 4, 4, 4, 4])
  }

  @Test("Of forty-two harder ones, a dozen have to be moved at most")
  func harder() {
    let found = ProblemGroups(Told.items(Told.harder))
    let moved = misplaced(found, among: Told.harder)
    #expect(moved.count <= 12, "\(moved)")
  }

  @Test(
    "What only sounds alike, or shares a word that says little, is not put together",
    arguments: [
      "Compran comida chatarra a la salida", "El maestro de música falta los lunes",
      "Faltan libros para la biblioteca", "Los niños no se expresan en público",
      "Los padres no firman las boletas", "Los niños muerden y jalan el cabello",
      "Miden el patio sin usar unidades", "El grupo de sexto grado no tiene maestro",
    ])
  func nearMiss(text: String) {
    let found = ProblemGroups(Told.items(Told.thirty) + [item(99, text, of: 7)])
    #expect(found.alone.contains { $0.text == text })
  }

  @Test("What nearly all say brings nothing together")
  func saidByAll() {
    let found = ProblemGroups([
      item(1, "Lectura lenta y sin comprensión en nuestra comunidad indígena", of: 1),
      item(2, "En la comunidad indígena la lectura es sin comprensión", of: 2),
      item(3, "No hay agua en los baños por estar en comunidad indígena", of: 1),
      item(4, "Los baños de la comunidad indígena no tienen agua", of: 3),
      item(5, "Llegan tarde los niños de la comunidad indígena, por el transporte", of: 2),
      item(6, "El transporte a la comunidad indígena llega tarde", of: 3),
      item(7, "Las familias de la comunidad indígena no revisan tareas", of: 2),
      item(8, "En la comunidad indígena las tareas no se revisan con las familias", of: 3),
    ])
    #expect(found.groups.count == 4 && found.alone.isEmpty)
    #expect(found.groups.allSatisfy { $0.items.count == 2 })
  }

  /// Each shares a word with the next, and all are equally alike.
  private let ring = ["retardos", "transporte", "lluvia", "techo", "goteras", "humedad"]

  private var ringItems: [ProblemGroups.Item] {
    ring.indices.map { place in
      item(200 + place, "\(ring[place]) y \(ring[(place + 1) % ring.count])", of: place)
    }
  }

  @Test("What hangs together from one to the next, with no word in common, is not one group")
  func chain() {
    let found = ProblemGroups(ringItems)
    #expect(found.groups.map(\.items.count) == [2, 2, 2])
    for group in found.groups { expectReason(group) }
  }

  @Test("What joined a group without having its words finds its own")
  func left() {
    let found = ProblemGroups([
      item(1, "Retardos y transporte", of: 1), item(2, "El transporte: retardos", of: 2),
      item(3, "Transporte, retardos", of: 3), item(4, "Transporte y lluvia", of: 4),
      item(5, "Lluvia", of: 5), item(6, "Las lluvias", of: 6),
    ])
    #expect(found.groups.map(\.words) == [["transporte", "retardos"], ["lluvia"]])
    #expect(found.groups.map(\.items.count) == [4, 2])
  }

  @Test("What shares a telling word is proposed, and can be set apart by hand")
  func setApart() throws {
    let chatarra = item(99, "Comida chatarra en el recreo", of: 7)
    let items = Told.items(Told.thirty) + [chatarra]
    let wrong = try #require(ProblemGroups(items).groups.first { $0.items.contains(chatarra) })
    #expect(wrong.words == ["recreo", "agresiones"])
    let pinned = ProblemGroups.Pinned(
      id: sampleID(900), name: "Convivencia",
      problems: wrong.items.filter { $0 != chatarra }.map(\.id), apart: [chatarra.id])
    let found = ProblemGroups(items, pinned: [pinned])
    #expect(found.groups.first?.items == wrong.items.filter { $0 != chatarra })
    #expect(found.alone.contains(chatarra))
  }

  @Test("The order in which problems are given changes nothing but how they stand")
  func shuffled() {
    var generator = SeededGenerator(seed: 41)
    let items = Told.items(Told.thirty + Told.harder) + ringItems
    let pinned = [
      ProblemGroups.Pinned(
        id: sampleID(900), name: "Inasistencia", problems: [items[19].id, items[4].id],
        apart: [items[2].id])
    ]
    let first = ProblemGroups(items, pinned: pinned)
    for _ in 0..<20 {
      let shuffled = items.shuffled(using: &generator)
      let other = ProblemGroups(shuffled, pinned: pinned)
      #expect(other.groups.map(\.name) == first.groups.map(\.name))
      #expect(other.groups.map(\.words) == first.groups.map(\.words))
      #expect(
        other.groups.map { Set($0.items.map(\.id)) } == first.groups.map { Set($0.items.map(\.id)) }
      )
      #expect(Set(other.alone.map(\.id)) == Set(first.alone.map(\.id)))
      for group in other.groups {
        let ids = Set(group.items.map(\.id))
        #expect(group.items == shuffled.filter { ids.contains($0.id) })
      }
    }
  }

  @Test("Whatever is corrected by hand holds, and all that is proposed has its reason")
  func corrected() {
    var generator = SeededGenerator(seed: 42)
    let items = Told.items(Told.thirty + Told.harder)
    for _ in 0..<30 {
      let ids = items.map(\.id).shuffled(using: &generator)
      let pinned = (0..<3).map { number in
        ProblemGroups.Pinned(
          id: sampleID(900 + number), name: ["Lectura", "Convivencia", "Otros"][number],
          problems: Array(ids[(number * 5)..<(number * 5 + 4)]),
          apart: Array(ids[(20 + number * 10)..<(45 + number * 10)]))
      }
      let found = ProblemGroups(items, pinned: pinned)
      for (group, made) in zip(found.groups, pinned) {
        let members = Set(group.items.map(\.id))
        #expect(group.pinned == made.id && group.name == made.name)
        #expect(members.isSuperset(of: made.problems) && members.isDisjoint(with: made.apart))
      }
      for group in found.groups.dropFirst(3) {
        #expect(group.pinned == nil && group.items.count > 1)
        expectReason(group)
      }
      let all = found.groups.flatMap(\.items) + found.alone
      #expect(all.count == items.count && Set(all.map(\.id)) == Set(items.map(\.id)))
    }
  }

  /// Expects that most of a group have each of its words, and that each has one of them.
  private func expectReason(_ group: ProblemGroups.Group) {
    let said = group.items.map { Set(Stem.words($0.text)) }
    let stems = group.words.map(Stem.of)
    #expect(!stems.isEmpty)
    for stem in stems {
      #expect(said.count { $0.contains(stem) } * 2 > said.count, "\(stem) in \(group.name)")
    }
    #expect(said.allSatisfy { !$0.isDisjoint(with: stems) }, "\(group.name)")
  }

  @Test("A group made by hand draws what is like its problems or its name, but not what is apart")
  func drawn() {
    let items = [
      item(1, "Ausentismo en la temporada de caña", of: 1), item(2, "Inasistencias", of: 2),
      item(3, "Los niños no asisten los lunes", of: 3), item(4, "Ausentismo de los viernes", of: 4),
      item(5, "Los papás no asisten a las juntas", of: 5), item(6, "No hay agua", of: 6),
    ]
    func found(apart: [Int]) -> ProblemGroups {
      ProblemGroups(
        items,
        pinned: [
          ProblemGroups.Pinned(
            id: sampleID(900), name: "Inasistencia", problems: [items[0].id],
            apart: apart.map { items[$0].id })
        ])
    }
    #expect(found(apart: []).groups.map { texts($0.items) } == [texts(Array(items[...4]))])
    #expect(texts(found(apart: [4]).alone) == ["Los papás no asisten a las juntas", "No hay agua"])
    #expect(
      found(apart: [2, 4]).groups.map { texts($0.items) } == [
        texts([items[0], items[1], items[3]]), texts([items[2], items[4]]),
      ], "What is apart may be alike among itself.")
  }

  @Test("A word that only one of the problems of a group has is no reason for another")
  func mixedBag() {
    let items = [
      item(1, "Ausentismo", of: 1), item(2, "Agua", of: 2), item(3, "Ortografía", of: 3),
      item(4, "No hay agua", of: 4),
    ]
    let pinned = ProblemGroups.Pinned(
      id: sampleID(900), name: "Otros", problems: items.prefix(3).map(\.id))
    let found = ProblemGroups(items, pinned: [pinned])
    #expect(texts(found.alone) == ["No hay agua"])
    #expect(found.groups.map(\.words) == [[]])
  }

  @Test("A proposal that is pinned stays together, whatever else is told")
  func pinnedProposal() throws {
    let before = ProblemGroups(Told.items(Told.thirty))
    let reading = try #require(before.groups.first)
    let pinned = ProblemGroups.Pinned(
      id: sampleID(900), name: reading.name, problems: reading.items.map(\.id))
    let more = Told.items(Told.thirty + Told.harder)
    let after = try #require(ProblemGroups(more, pinned: [pinned]).groups.first)
    #expect(Set(after.items.map(\.id)).isSuperset(of: pinned.problems))
    #expect(texts(after.items).contains("Lectura mecánica: decodifican pero no comprenden"))
  }

  @Test("A group made by hand stands even with nothing, or with what is no longer there")
  func emptyPinned() {
    let pinned = ProblemGroups.Pinned(id: sampleID(900), name: "Agua", problems: [sampleID(77)])
    let found = ProblemGroups([item(1, "Los baños", of: 1)], pinned: [pinned])
    #expect(found.groups.map(\.items) == [[]] && found.groups.map(\.words) == [[]])
    #expect(found.groups.map(\.name) == ["Agua"] && texts(found.alone) == ["Los baños"])
    #expect(found.shared.isEmpty)
  }

  @Test("Without words nothing is alike; with one it may be")
  func fewWords() {
    #expect(ProblemGroups([]).groups.isEmpty && ProblemGroups([]).alone.isEmpty)
    let empty = ["", "…", "Los alumnos", "Falta", "3.º", ""].enumerated()
    let none = ProblemGroups(empty.map { item($0, $1, of: $0) })
    #expect(none.groups.isEmpty && none.alone.count == 6)
    let one = ProblemGroups([
      item(1, "Lectura", of: 1), item(2, "", of: 2), item(3, "LECTURAS", of: 2),
    ])
    #expect(one.groups.map { texts($0.items) } == [["Lectura", "LECTURAS"]])
    #expect(one.groups.map(\.words) == [["lectura"]])
    #expect(texts(one.alone) == [""])
  }

  @Test("Shared is what two schools have, with more schools first, then more problems")
  func shared() {
    let found = ProblemGroups([
      item(1, "Retardos", of: 1), item(2, "Retardos", of: 1), item(3, "Ortografía", of: 1, 2),
      item(4, "Ortografía", of: 2), item(5, "Agua", of: 1), item(6, "El agua", of: 2),
      item(7, "Sin agua", of: 1), item(8, "Lectura", of: 1), item(9, "Lectura", of: 2, 3),
      item(10, "Baños", of: 1), item(11, "Los baños", of: 3),
    ])
    #expect(found.shared.map(\.name) == ["lectura", "agua", "baños", "ortografía"])
    #expect(found.shared.map(\.schools.count) == [3, 2, 2, 2])
    #expect(found.groups.map(\.name) == found.shared.map(\.name) + ["retardos"])
  }

  @Test("The words of a group are in the form that people write most often")
  func forms() throws {
    let found = ProblemGroups([
      item(1, "No leen; comprensión lectora", of: 1), item(2, "Comprension de la lectura", of: 2),
      item(3, "Lectura sin comprensión", of: 3),
    ])
    let group = try #require(found.groups.first)
    #expect(group.words == ["comprensión", "lectura"] && group.name == "comprensión, lectura")
  }

  @Test("Two thousand problems that say nearly the same are no trouble")
  func many() {
    let words = ["lectura", "comprensión", "textos", "ideas", "libros", "cuentos", "inferencias"]
    var generator = SeededGenerator(seed: 43)
    let items = (0..<2_000).map { number in
      let said = words.shuffled(using: &generator).prefix(3).joined(separator: " ")
      return item(number, number % 2 == 0 ? said : "Lectura", of: number % 20)
    }
    let found = ProblemGroups(items)
    #expect(found.shared.first?.schools.count == 20)
    #expect(found.groups.flatMap(\.items).count + found.alone.count == 2_000)
  }
}

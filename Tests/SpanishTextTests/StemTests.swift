import SpanishText
import Testing

@Suite struct StemTests {
  @Test(
    "The words of a family have one stem",
    arguments: [
      "alumno alumna alumnos ALUMNAS", "dificultad dificultades dificultan",
      "lectura lecturas lector lectora lectores leer lee leen lean leyendo leyeron leído leía",
      "comprender comprensión comprenden comprensiva comprensivo comprendido comprensible",
      "escribir escriben escritura escrito escritas escritores escribiendo",
      "participar participan participación participativo participando participemos",
      "asistir asisten asistencia asistente inasistencia inasistencias",
      "agresión agresiones agresivo agresividad agreden agredir",
      "convivir conviven convivencia", "resolver resuelven resolución resuelto resolviendo",
      "sumar suma sumas sumando", "multiplicar multiplican multiplicación multiplicaciones",
      "dividir dividen división divisiones",
      "golpe golpes golpean golpear golpearse golpeado golpeando",
      "atender atienden atención", "entender entienden entendimiento", "perder pierden pérdida",
      "jugar juegan juego juegos", "seguir siguen seguimiento", "contar cuentan cuento cuentito",
      "expresar expresan expresarse expresión", "ausente ausencia ausencias ausentismo",
      "regular irregular regularmente regularidad", "puntual puntualidad impuntualidad",
      "interés intereses interesan interesado desinterés", "emoción emociones emocional",
      "planear planean planeación plan planes", "responsable responsables responsabilidad",
      "motivar motivación desmotivados", "enseñar enseñan enseñanza", "tímido timidez tímidas",
      "fácil fácilmente facilidad", "libro libros librito", "pelea peleas pelean pelear",
      "redactar redactan redacción", "familia familias familiar familiares", "luz luces",
      "capaz capaces capacidad", "país países", "lector lectorcito", "apoyo apoyan apoyar",
    ])
  func family(words: String) {
    let stems = words.split(separator: " ").map { Stem.of(String($0)) }
    #expect(Set(stems).count == 1, "\(stems)")
  }

  @Test(
    "Words that only look alike keep apart",
    arguments: [
      ("compañeros", "comparan"), ("comprenden", "compran"), ("comida", "comentan"),
      ("miedo", "medir"), ("cuenta", "contenido"), ("agua", "agujas"), ("nación", "nada"),
      ("problema", "prueba"), ("libro", "libertad"), ("división", "diversidad"),
      ("cálculo", "calidad"), ("escritura", "escuela"), ("motor", "motivo"), ("resta", "restaurar"),
      ("pensar", "pendiente"), ("desear", "deserción"), ("texto", "textil"), ("vez", "ver"),
    ])
  func apart(first: String, second: String) {
    #expect(Stem.of(first) != Stem.of(second))
  }

  @Test("Accents, however they are written, and case are no matter")
  func spelling() {
    for word in ["Comprensión", "COMPRENSIÓN", "comprensio\u{301}n", "comprension"] {
      #expect(Stem.of(word) == Stem.of("comprensión"))
    }
  }

  @Test(
    "Only the words that say something are read, in their order",
    arguments: [
      ("Los alumnos no comprenden lo que leen", ["comprenden", "leen"]),
      ("Dificultades en el cálculo mental de 3.º y 4.º", ["cálculo", "mental"]),
      ("El 60 % de los niños tiene problemas de ortografía", ["ortografía"]),
      ("Falta de apoyo; faltas de ortografía", ["apoyo", "faltas", "ortografía"]),
      ("«Lecto-escritura»: ¿leen?", ["lectura", "escritura", "leen"]),
      ("La escuela necesita más maestros", []), ("", []), ("¡…!", []), ("3ro B, 2024", []),
      ("Ir a la fe", []), ("漢字 👍🏽", []),
    ] as [(String, [String])])
  func words(text: String, said: [String]) {
    #expect(Stem.words(text) == said.map(Stem.of))
  }

  @Test("A compound counts for both of its words, and shows as it was written")
  func compound() {
    #expect(Stem.words("Lectoescritura") == Stem.words("lectura y escritura"))
    #expect(Stem.read("Lectoescritura").map(\.form) == ["lectoescritura", "lectoescritura"])
    #expect(Stem.words("lectoras").count == 1)
  }

  @Test("A word is kept as it was written, but for the case")
  func forms() {
    #expect(Stem.read("La Comprensión LECTORA").map(\.form) == ["comprensión", "lectora"])
  }

  @Test("Any text has stems that are folded and not empty, the same once it is folded")
  func random() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<5_000 {
      let text = generator.text(upTo: 12)
      let stem = Stem.of(text)
      #expect(Folding.fold(stem) == stem && stem.isEmpty == Folding.fold(text).isEmpty)
      #expect(Stem.of(Folding.fold(text)) == stem, "\(text.debugDescription)")
      #expect(!Stem.words(text).contains(""))
    }
  }
}

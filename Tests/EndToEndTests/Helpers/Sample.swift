import Foundation
import Testing

/// A workbook like a real one: two schools, six people, two sessions, and what was said in them.
///
/// It is made once by commands, and put into each room that needs it.
struct Sample: Sendable {
  /// Its ids, by the names that the tests use.
  let ids: [String: String]
  private let workbook: Snapshot

  private static let made = Result { try Sample() }

  /// A room with a copy of the workbook.
  static func room() throws -> (room: Room, ids: [String: String]) {
    let sample = try made.get()
    return (try Room(workbook: sample.workbook), sample.ids)
  }

  /// The commands, each with the name under which its id is kept.
  static let lines: [(name: String, line: String)] = [
    ("", "crear --título 'Zona 012'"),
    (
      "juarez",
      "escuela agregar 'Benito Juárez' --cct 27EES0094A --turno matutino --zona 012 "
        + "--nivel-educativo preescolar"
    ),
    ("juana", "escuela agregar 'Sor Juana'"),
    ("ana", "persona agregar 'Ana López' --función docente --grupo '2.º B' --escuela Juárez"),
    ("angel", "persona agregar 'Ángel Ruiz' --función docente --escuela Juárez"),
    ("nuno", "persona agregar 'Ñuño Díaz' --función director --escuela 'Sor Juana'"),
    ("natalia", "persona agregar 'Natalia Cruz' --función docente --escuela 'Sor Juana'"),
    ("olga", "persona agregar 'Olga Peña' --función asesora"),
    ("zoila", "persona agregar 'Zoila Ríos' --función docente --escuela 'Sor Juana'"),
    (
      "team",
      "equipo agregar 'Equipo de lectura' --tipo afinidad --integrante Ana --integrante Natalia"
    ),
    (
      "second",
      "sesión nueva --guía segunda-practicas --fecha 2018-10-26 --hora 08:00 --sede 'CAI Juárez' "
        + "--medio presencial --escuela 'Benito Juárez' --escuela 'Sor Juana'"
    ),
    ("", "sesión asistencia todos --falta Olga --hora 08:05 --sesión segunda"),
    ("", "sesión roles relator 'Ana López' --sesión segunda"),
    (
      "agreement",
      "acuerdo agregar 'Compartir los avances cada viernes' --responsable Ana --responsable "
        + "'Equipo de lectura' --vence sexta --nivel plenaria --sigue-quien 'la directora' "
        + "--sigue-cuando 'cada mes' --sigue-como visita --instrumento cotejo "
        + "--indicador 'ocho de diez' --paso 3.4 --sesión segunda"
    ),
    (
      "commitment",
      "compromiso agregar 'Leer en voz alta' --persona Ana --necesidad 'comprender lo que leen' "
        + "--accion 'leer a diario' --accion 'llevar un álbum' --evidencia álbum --vence sexta "
        + "--sesión segunda"
    ),
    (
      "problem",
      "problemática agregar 'Les cuesta comprender' --dificultad 'no hay libros' --intentado "
        + "'lectura diaria' --meta Lectura --escuela Juárez --sesión segunda"
    ),
    ("norm", "norma agregar 'Escuchar sin interrumpir' --sesión segunda"),
    ("note", "nota agregar 'Visitar la sala de maternal' --persona Ángel --sesión segunda"),
    ("", "sesión cerrar segunda --motivo papel"),
    ("erratum", "sesión errata 'Donde dice marzo debe decir mayo' --sesión segunda"),
    (
      "third",
      "sesión nueva --escuela 'Benito Juárez' --escuela 'Sor Juana' --sigue-a segunda"
    ),
    (
      "late",
      "acuerdo agregar 'Traer el instrumento' --responsable Ñuño --vence 2018-11-15 "
        + "--escuela 'Sor Juana'"
    ),
    ("bare", "acuerdo agregar 'Algo dicho de prisa'"),
    ("natalias", "compromiso agregar 'Narrar un cuento' --persona Natalia --vence marzo"),
    ("teams", "compromiso agregar 'Armar la antología' --equipo 'Equipo de lectura'"),
    ("schools", "compromiso agregar 'Abrir la biblioteca' --escuela 'Benito Juárez'"),
    ("review", "seguimiento revisar {agreement} --estado en-proceso --nota 'va bien'"),
  ]

  private init() throws {
    let room = try Room()
    var ids: [String: String] = [:]
    for (name, line) in Self.lines {
      let outcome = try room.done(Self.filled(line, ids))
      if !name.isEmpty { ids[name] = outcome.id }
    }
    let line = "avance {commitment} 'Ya leímos tres cuentos' --evidencia fotografías"
    ids["progress"] = try room.done(
      Self.filled(line, ids), with: ["CTE_USER": "Ana López"]
    ).id
    self.ids = ids
    workbook = try room.wholeWorkbook()
  }

  /// A line with ids in place of their names between braces.
  static func filled(_ line: String, _ ids: [String: String]) -> String {
    ids.reduce(line) { $0.replacingOccurrences(of: "{\($1.key)}", with: $1.value) }
  }
}

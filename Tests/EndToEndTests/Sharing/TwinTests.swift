import Foundation
import Testing

/// Two versions of one thing, and one thing under two ids.
@Suite struct TwinTests {
  @Test func `Two edits of one thing: the later stands, the other is asked for, one is chosen`()
    throws
  {
    let pair = try Pair()
    try pair.copy("a", to: "b")
    try pair.done("a", "norma editar {norm} --texto 'Escuchar sin prisa'")
    try pair.done("b", "norma editar {norm} --texto 'Escuchar y anotar'")
    let joined = try pair.done("a", "unir b")
    #expect(joined.err.contains("hay dos versiones"), "\(joined)")
    #expect(try pair.done("a", "norma listar").out.contains("Escuchar y anotar"))
    let file = try pair.room.text("a/sesiones/" + pair.room.names(in: "a/sesiones")[0])
    #expect(!file.contains("<<<<"))
    let asked = try pair.cte("a", "completar")
    #expect(asked.code == 64 && asked.out.contains("Escuchar sin prisa"), "\(asked)")
    #expect(try pair.cte("a", "verificar").out.contains("Hay dos versiones"))
    #expect(try pair.cte("a", "completar --conflicto 2 --vale 1").code == 64)
    #expect(try pair.cte("a", "completar --conflicto 1 --vale 3").code == 64)
    try pair.done("a", "completar --conflicto 1 --vale 2")
    #expect(try pair.done("a", "norma listar").out.contains("Escuchar sin prisa"))
    #expect(try !pair.cte("a", "completar").out.contains("Dos versiones"))
    // What was chosen is known on the other side, too, and not asked again.
    try pair.done("b", "unir a")
    #expect(try pair.done("b", "norma listar").out.contains("Escuchar sin prisa"))
    #expect(try !pair.cte("b", "completar").out.contains("Dos versiones"))
    try pair.done("a", "unir b")
    #expect(try pair.room.snapshot("a") == pair.room.snapshot("b"))
  }

  @Test func `What was taken away here and changed there can be brought back`() throws {
    let pair = try Pair()
    try pair.copy("a", to: "b")
    try pair.done("a", "norma quitar {norm}")
    try pair.done("b", "norma editar {norm} --texto 'Escuchar y anotar'")
    try pair.done("b", "seguimiento revisar {gone} --estado en-proceso --nota 'ya se empezó'")
    try pair.done("a", "acuerdo quitar {gone}")
    try pair.done("a", "unir b")
    #expect(try pair.done("a", "norma listar").out.isEmpty)
    let asked = try pair.cte("a", "completar")
    #expect(asked.out.contains("se quitó") && asked.out.contains("Escuchar y anotar"), "\(asked)")
    // What was said of something that is gone is not lost from sight.
    #expect(try pair.cte("a", "verificar").out.contains("ya se empezó"))
    try pair.done("a", "completar --conflicto 1 --vale 2")
    #expect(try pair.done("a", "norma listar").out.contains("Escuchar y anotar"))
    try pair.done("b", "unir a")
    #expect(try pair.done("b", "norma listar").out.contains("Escuchar y anotar"))
    try pair.done("a", "unir b")
    #expect(try pair.room.snapshot("a") == pair.room.snapshot("b"))
  }

  @Test func `Whoever was entered twice becomes one, in what comes later, too`() throws {
    let pair = try Pair()
    try pair.copy("a", to: "b")
    let first = try pair.done("a", "persona agregar 'Eva Ríos' --función docente").id
    let second = try pair.done("b", "persona agregar 'Eva Rios' --grupo '2.º B'").id
    try pair.done("a", "acuerdo agregar 'Uno' --responsable \(first)")
    try pair.done("b", "acuerdo agregar 'Dos' --responsable \(second)")
    try pair.done("b", "sesión asistencia \(second)")
    try pair.done("b", "equipo agregar 'Arte' --integrante \(second)")
    let joined = try pair.done("a", "unir b")
    #expect(joined.err.contains("se anotó dos veces"), "\(joined)")
    #expect(try pair.cte("a", "completar").out.contains("persona unir"))
    let before = try pair.room.snapshot("a")
    try pair.done("a", "persona unir \(first) \(second)")
    let people = try pair.done("a", "persona listar --json").out
    #expect(people.components(separatedBy: "\"name\": \"Eva").count == 2, "\(people)")
    #expect(people.contains("docente") && people.contains("2.º B"), "\(people)")
    let hers = try pair.done("a", "acuerdo listar --persona Eva").out
    #expect(hers.contains("Uno") && hers.contains("Dos"), "\(hers)")
    #expect(try !pair.cte("a", "completar").out.contains("persona unir"))
    // The other laptop goes on with the id that it knows.
    try pair.done("b", "acuerdo agregar 'Tres' --responsable \(second)")
    try pair.done("a", "unir b")
    #expect(try pair.done("a", "acuerdo listar --persona Eva").out.contains("Tres"))
    try pair.done("b", "unir a")
    #expect(try pair.room.snapshot("a") == pair.room.snapshot("b"))
    #expect(
      !(try pair.room.text("a/sesiones/" + pair.room.names(in: "a/sesiones")[0]))
        .contains(max(first, second)))
    try pair.done("a", "deshacer")
    try pair.done("a", "deshacer")
    #expect(try pair.room.snapshot("a") == before)
  }

  @Test func `Two who only look alike stay two, and are not asked about again`() throws {
    let pair = try Pair()
    let first = try pair.done("a", "escuela agregar 'Sol' --cct '27EES0094A'").id
    let second = try pair.done("a", "escuela agregar 'El Sol' --cct '27EES0094A'").id
    let third = try pair.done("a", "escuela agregar 'Sol' --cct '27EES0095B'").id
    let asked = try pair.cte("a", "completar").out
    #expect(asked.contains("escuela distinguir"), "\(asked)")
    // Another key is another school.
    #expect(!asked.contains(third.prefix(5)), "\(asked)")
    try pair.done("a", "escuela distinguir \(first) \(second)")
    #expect(try !pair.cte("a", "completar").out.contains("escuela distinguir"))
    #expect(try pair.cte("a", "escuela unir \(first)").code == 64)
  }
}

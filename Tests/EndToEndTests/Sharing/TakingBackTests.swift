import Foundation
import Testing

/// Whatever came from other laptops can be sent away again, byte for byte.
@Suite struct TakingBackTests {
  /// Two laptops that know the same session, and have since gone their own ways.
  private func apart(_ clock: SharedClock) throws -> (Laptop, Laptop) {
    let (one, other) = (try Laptop("Eva Sol", clock), try Laptop("Ana López", clock))
    try one.done("sesión nueva --guía tercera-cai --escuela 'Benito Juárez'")
    try one.done("persona agregar 'Ana López' --función docente --escuela Juárez")
    try one.done("persona agregar 'Eva Sol' --función directora --escuela Juárez")
    let id = try one.done("acuerdo agregar 'Leer a diario' --responsable Ana").id
    try other.take(try one.package("--escuela Juárez"))
    try other.done("acuerdo editar \(id) --texto 'Leer por la tarde'")
    try other.room.write("foto", to: "foto.jpg")
    try other.done("avance \(id) 'Ya' --archivo foto.jpg")
    try other.done("sesión asistencia todos")
    try other.done("sesión nueva --fecha 2019-01-25 --escuela 'Sor Juana'")
    try one.done("acuerdo editar \(id) --texto 'Leer por la mañana'")
    try one.done("norma agregar 'Escuchar'")
    return (one, other)
  }

  @Test func `A workbook that was joined is as it was, and can be joined again`() throws {
    let (one, other) = try apart(SharedClock())
    let (before, theirs) = (try one.snapshot(), try other.snapshot())
    try one.join(other)
    let joined = try one.snapshot()
    #expect(joined != before)
    #expect(try other.snapshot() == theirs, "the other one stays as it is")
    try one.done("deshacer")
    #expect(try one.snapshot() == before)
    try one.done("rehacer")
    #expect(try one.snapshot() == joined)
    try one.done("deshacer")
    try one.join(other)
    #expect(try one.snapshot() == joined)
  }

  @Test func `A package that was taken in is sent away again`() throws {
    let (one, other) = try apart(SharedClock())
    let before = try one.snapshot()
    let package = try other.package("--escuela Juárez")
    try one.take(package)
    let joined = try one.snapshot()
    #expect(joined != before)
    #expect(joined.files.contains { $0.hasPrefix("adjuntos/foto") }, "\(joined)")
    try one.done("deshacer")
    #expect(try one.snapshot() == before)
    try one.take(package)
    #expect(try one.snapshot() == joined)
  }

  @Test func `A workbook that a package made vanishes with it`() throws {
    let (one, _) = try apart(SharedClock())
    let home = try Laptop("Ana López", one.clock)
    try home.take(try one.package("--escuela Juárez"))
    let made = try home.snapshot()
    try home.done("deshacer")
    #expect(try home.snapshot().files.isEmpty)
    #expect(try home.cte("acuerdo listar").code == 66)
    try home.done("rehacer")
    #expect(try home.snapshot() == made)
  }

  @Test func `Two people who were made one are two again`() throws {
    let (one, _) = try apart(SharedClock())
    let twin = try one.done("persona agregar 'Ana Lopes' --función docente --escuela Juárez").id
    try one.done("compromiso agregar 'Narrar' --persona \(twin)")
    try one.done("sesión asistencia \(twin)")
    let first = try one.done("persona mostrar 'Ana López' --json").json()["id"]?.string ?? ""
    let before = try one.snapshot()
    try one.done("persona unir \(first) \(twin)")
    let people = try one.done("persona listar --json").json().strings("id")
    #expect(people.contains(min(first, twin)) && !people.contains(max(first, twin)))
    let owner = try one.done("compromiso listar --json").json()[0]?["personId"]?.string
    #expect(owner == min(first, twin))
    let joined = try one.snapshot()
    try one.done("deshacer")
    #expect(try one.snapshot() == before)
    try one.done("rehacer")
    #expect(try one.snapshot() == joined)
    #expect(try one.cte("doctor").code == 0)
  }

  @Test func `Two conflict copies are joined, and lie there again when that is undone`() throws {
    let (one, other) = try apart(SharedClock())
    let name = try #require(one.snapshot().files.first { $0.hasPrefix("sesiones/") })
    let copy = try #require(try other.snapshot().bytes(name))
    let stem = name.dropLast(5)
    try one.room.write(copy, to: "cuaderno/\(stem) (copia en conflicto).json")
    let workbook = try #require(try other.snapshot().bytes("cuaderno.json"))
    try one.room.write(workbook, to: "cuaderno/cuaderno (1).json")
    let before = try one.snapshot()
    let told = try one.done("unir --json").json()
    #expect(told["copies"]?.int == 2, "\(told)")
    let joined = try one.snapshot()
    #expect(!joined.files.contains { $0.contains("(") }, "\(joined)")
    #expect(try one.done("sesión asistencia --json").out.contains("Ana López"))
    #expect(try one.cte("doctor").code == 0)
    try one.done("deshacer")
    #expect(try one.snapshot() == before)
    try one.done("unir")
    #expect(try one.snapshot() == joined)
    #expect(try one.done("unir").message.contains("nada nuevo"))
  }

  @Test func `What was chosen of two versions can be chosen anew`() throws {
    let (one, other) = try apart(SharedClock())
    try one.join(other)
    let before = try one.snapshot()
    let asked = try one.cte("completar --json")
    #expect(asked.code == 64)
    let first = try #require(try asked.json()[0])
    #expect(first["kind"]?.string == "conflict" && first["number"]?.int == 1)
    #expect(
      first["versions"]?.items.compactMap { $0["lines"]?[0]?.string }
        == ["Acuerdo: Leer por la mañana", "Acuerdo: Leer por la tarde"], "the later one stands")
    #expect(try one.cte("completar --conflicto 2 --vale 1").code != 0)
    #expect(try one.cte("completar --conflicto 1 --vale 3").code != 0)
    #expect(try one.snapshot() == before)
    try one.done("completar --conflicto 1 --vale 2")
    #expect(
      try one.done("acuerdo listar --json").json().strings("text") == ["Leer por la tarde"])
    #expect(try !one.cte("completar --json").json().strings("kind").contains("conflict"))
    try one.done("deshacer")
    #expect(try one.snapshot() == before)
    try one.done("completar --conflicto 1 --vale 1")
    try other.join(one)
    try one.join(other)
    try one.expectSame(as: other)
    #expect(
      try other.done("acuerdo listar --json").json().strings("text") == ["Leer por la mañana"])
    #expect(try !other.cte("completar --json").json().strings("kind").contains("conflict"))
  }
}

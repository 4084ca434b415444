import Foundation
import Testing

@testable import cte

@Suite("The walk in a real terminal")
struct WalkScreenTests {
  @Test("First comes what is still open, person by person", arguments: WalkScreens.sizes)
  func opening(size: WalkScreens.Size) throws {
    let desk = try WalkScreens.room()
    let sitting = try WalkSitting(desk, size)
    var screens = WalkScreens()
    try sitting.look()
    screens.take("al abrir", sitting)
    try sitting.answer("no cumplido")
    screens.take("falta decir por qué", sitting)
    try sitting.answer("no cumplido: faltó material", ":deshacer")
    screens.take("se deshizo", sitting)
    try sitting.answer("cumplido", "en proceso: van dos salas", ":ir 7")
    screens.take("todavía no", sitting)
    try sitting.answer(":basta")
    screens.take("el primer paso", sitting)
    try screens.compare("apertura", size)
    let open = desk.cte("seguimiento listar").output
    #expect(open.contains("buzón") && open.contains("registro") && !open.contains("relatos"))
  }

  @Test("There and back, leaving out, writing in passing, pausing", arguments: WalkScreens.sizes)
  func walk(size: WalkScreens.Size) throws {
    let desk = try WalkScreens.room()
    let sitting = try WalkSitting(desk, size)
    var screens = WalkScreens()
    try sitting.look()
    try sitting.answer(":basta", "", "", "Conocer a los demás")
    screens.take("una respuesta", sitting)
    try sitting.answer(":atrás")
    screens.take("atrás", sitting)
    try sitting.answer(":ir 4.1", "Escuchar sin interrumpir", ":normas")
    screens.take("normas", sitting)
    try sitting.answer(":ir 5.2", "Aprender de todas", "", ":siguiente")
    screens.take("turnos", sitting)
    try sitting.answer(":basta", ":omitir")
    screens.take("por qué se omite", sitting)
    try sitting.answer("no hubo tiempo", ":acuerdo Leer a diario @Karla /sexta", ":donde")
    screens.take("un acuerdo al paso", sitting)
    try sitting.answer(":ri 7", ":ayuda")
    screens.take("ayuda", sitting)
    sitting.terminal.type(":pausa\r")
    #expect(sitting.end() == 0)
    screens.take("pausa", sitting)

    let nextDay = try WalkSitting(desk, size, now: "2017-01-30T09:00:00-06:00")
    try nextDay.look()
    screens.take("otro día", nextDay)
    try nextDay.answer(":pendientes")
    screens.take("pendientes", nextDay)
    try screens.compare("recorrido", size)
    #expect(desk.cte("acuerdo listar --persona Karla").output.contains("Leer a diario"))
  }

  @Test("Three pasted paragraphs, and a window that changes", arguments: WalkScreens.sizes)
  func paste(size: WalkScreens.Size) throws {
    let desk = try WalkScreens.room()
    let sitting = try WalkSitting(desk, size)
    var screens = WalkScreens()
    try sitting.look()
    try sitting.answer(":basta", ":ir 2.2")
    let paragraphs = [
      "El niño leyó a diario y lo anotó en su cuaderno, según acordó el colectivo.",
      "¿Qué más? Añadir imágenes, pingüinos y canciones a la lección.",
      "Así terminó la reunión.",
    ]
    try sitting.type(
      "\u{1B}[200~" + paragraphs.joined(separator: "\r") + "\u{1B}[201~", until: "reunión.")
    screens.take("pegado", sitting)
    try sitting.resize(columns: size.columns - 10, until: "reunión.")
    screens.take("más angosta", sitting)
    try sitting.resize(columns: size.columns, until: "reunión.")
    screens.take("como antes", sitting)
    try sitting.answer("")
    screens.take("anotado", sitting)
    try screens.compare("pegado", size)
    #expect(desk.cte("nota listar --json").output.contains(paragraphs.joined(separator: "\\n")))
  }

  @Test("A limit that runs out rings once and says so once", arguments: WalkScreens.sizes)
  func limit(size: WalkScreens.Size) throws {
    let desk = try WalkScreens.room()
    try WalkScreens.done("sesión tiempo iniciar 7 --escuela Juárez", desk)
    var screens = WalkScreens()
    let intime = try WalkSitting(desk, size, now: "2017-01-27T09:07:30-06:00")
    try intime.look()
    try intime.answer(":basta", ":ir 7.2")
    screens.take("quedan minutos", intime)
    #expect(intime.screen.bells == 0)
    intime.terminal.type(":pausa\r")
    #expect(intime.end() == 0)

    let late = try WalkSitting(desk, size, now: "2017-01-27T09:11:00-06:00")
    try late.look()
    screens.take("se acabó", late)
    try late.answer("A los niños les cuesta leer", "")
    screens.take("no se repite", late)
    #expect(late.screen.bells == 1)
    try late.answer(":tiempo")
    screens.take("se detuvo", late)
    try screens.compare("limite", size)
    #expect(desk.cte("sesión tiempo").output.contains("11"))
  }

  @Test("A guide that begins with what is open asks about it once", arguments: WalkScreens.sizes)
  func review(size: WalkScreens.Size) throws {
    let desk = try WalkScreens.room()
    try WalkScreens.done(
      "sesión nueva --guía segunda-prácticas --fecha 2017-02-24 --escuela Juárez", desk)
    var screens = WalkScreens()
    let sitting = try WalkSitting(desk, size, now: "2017-02-24T09:00:00-06:00")
    try sitting.look()
    screens.take("al abrir", sitting)
    try sitting.answer("cumplido", "no cumplido", "no cumplido: no hubo libros")
    screens.take("la segunda persona", sitting)
    try sitting.answer(":basta")
    screens.take("el paso que sigue", sitting)
    try screens.compare("revision", size)
  }

  @Test("Plain by setting: words alone, line after line")
  func plain() throws {
    let desk = try WalkScreens.room()
    try WalkScreens.done("configurar plano sí", desk)
    let sitting = try WalkSitting(desk, WalkScreens.sizes[1], ["TERM": "xterm-256color"])
    let terminal = sitting.terminal
    for answer in [":basta\n", "\n", "\n", "Conocer a los demás\n", ":ir 5.2\n"] {
      let before = terminal.written.count
      #expect(terminal.wait { terminal.text.hasSuffix("> ") && terminal.written.count >= before })
      terminal.type(answer)
      #expect(terminal.wait { terminal.written.count > before + answer.utf8.count })
    }
    #expect(terminal.wait { terminal.text.hasSuffix("> ") })
    #expect(terminal.text.contains("Turno de Ana López Cruz (1 de 30)"))
    let signs = terminal.text.unicodeScalars.filter {
      !$0.properties.isAlphabetic && $0.value > 0x7E && !"¿¡«»…·".unicodeScalars.contains($0)
    }
    #expect(signs.isEmpty && !terminal.text.contains("\u{1B}"), "\(signs)")
    #expect(!terminal.isRaw)
    terminal.type(":pausa\n")
    #expect(terminal.end() == 0)
  }
}

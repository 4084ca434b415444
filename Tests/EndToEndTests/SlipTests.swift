import Testing

/// What a tired person types by mistake in a meeting, and what is said of it.
@Suite struct SlipTests {
  @Test func `Of two clocks of one activity, that of all together can be stopped`() throws {
    let room = try Room()
    try room.done("sesión nueva --guía cuarta-escuelas --escuela A --escuela B")
    try room.done("sesión tiempo iniciar 7")
    try room.done("sesión tiempo iniciar 7 --escuela A")
    try room.done("sesión tiempo detener 7")
    let running = try room.done("sesión tiempo --json").json().items.filter {
      $0["running"]?.bool == true
    }
    #expect(running.compactMap { $0["school"]?.string } == ["A"])
  }

  @Test func `A number that is no activity becomes no topic`() throws {
    let room = try Room()
    try room.done("sesión nueva --guía cuarta-escuelas --escuela A")
    let before = try room.done("sesión agenda --json").out
    #expect(try room.cte("sesión agenda 77 --minutos 5").code == 66)
    #expect(try room.done("sesión agenda --json").out == before)
  }

  @Test func `The walk tells the minutes of the agenda`() throws {
    let room = try Room()
    try room.done("sesión nueva --guía cuarta-escuelas --escuela A")
    try room.done("sesión agenda 1 --minutos 8")
    let walk = try room.done("sesión abrir", input: "")
    #expect(walk.out.contains("Bienvenida (8 min)"), "\(walk)")
  }

  @Test func `A note on the way tells how it was understood, and asks for its text`() throws {
    let room = try Room()
    try room.done("sesión nueva --guía cuarta-escuelas --escuela A")
    try room.done("persona agregar 'Íñigo Peña' --escuela A")
    let walk = try room.done(
      "sesión abrir", input: ":acuerdo Leer a diario @Íñigo /sexta\n:duda\n:nota Hay eco\n")
    #expect(walk.message.contains("Responde: Íñigo Peña. Para: sexta"), "\(walk)")
    #expect(walk.message.contains("falta el texto. Escriba por ejemplo: :pregunta"), "\(walk)")
    #expect(walk.message.contains("Se anotó una nota ("), "\(walk)")
  }

  @Test func `A session without steps is not said to be gone through`() throws {
    let room = try Room()
    try room.done("sesión nueva --guía libre")
    let walk = try room.done("sesión abrir", input: "")
    #expect(walk.out.contains("todavía no tiene pasos"), "\(walk)")
    #expect(!walk.out.contains("cerrar"), "\(walk)")
  }

  @Test func `A meeting that the guide lacks is told with those that it has`() throws {
    let room = try Room()
    let slip = try room.cte("sesión nueva --guía cap --reunión cap-9")
    #expect(slip.code == 66 && slip.message.contains("Tiene: cap-1, cap-2"), "\(slip)")
    #expect(try room.done("sesión nueva --guía cap").message.contains("--reunión cap-1"))
    try room.done("sesión nueva --guía cap")
    let several = try room.cte("sesión estado")
    #expect(several.message.contains("varias sesiones abiertas"), "\(several)")
    #expect(!several.message.contains("«actual»"), "\(several)")
  }

  @Test func `A school that is almost another is told of`() throws {
    let room = try Room()
    try room.done("sesión nueva --guía libre --escuela 'Benito Juárez'")
    let slip = try room.done("sesión nueva --guía libre --escuela 'Benito Juares'")
    #expect(slip.message.contains("se parece a «Benito Juárez»"), "\(slip)")
    let other = try room.done("sesión nueva --guía libre --escuela 'Sor Juana'")
    #expect(!other.message.contains("se parece"), "\(other)")
  }

  @Test func `Where nobody is known, the roll is not called`() throws {
    let room = try Room()
    try room.done("sesión nueva --guía libre --escuela A")
    let roll = try room.done("sesión asistencia todos")
    #expect(roll.message.contains("cte persona importar"), "\(roll)")
    #expect(!roll.message.contains("0 de 0"), "\(roll)")
  }

  @Test func `A date that cannot be is no theme of the day before it`() throws {
    let room = try Room()
    try room.done("crear")
    let slip = try room.cte("itinerario fijar 26/09/2025 31/02/2026")
    #expect(slip.code == 64 && slip.message.contains("31/02/2026"), "\(slip)")
    try room.done("itinerario fijar 26/09/2025 Leer por gusto")
  }
}

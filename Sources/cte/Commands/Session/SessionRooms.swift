import CommandLineKit
import SessionKit

/// `cte sesión salones`: where each team works, and whether signs lead there.
struct SessionRooms {
  static let team = Operand(
    "team", placeholder: "EQUIPO", kind: .reference("team"), required: false,
    summary: "El equipo")
  static let room = Operand(
    "room", placeholder: "SALÓN", required: false, isPhrase: true, summary: "Dónde trabaja")
  static let signed = Option.flag(
    "signed", "señalizado", summary: "Ya hay letreros que llevan a él", example: "--señalizado")
  static let remove = Option.flag(
    "remove", "quitar", summary: "El equipo ya no tiene salón", example: "--quitar")

  static let command = Command<Action>(
    Name("rooms", "salones", also: "salon"), summary: "Dice en qué salón trabaja cada equipo",
    discussion: "Sin nada muestra los salones y los letreros que faltan.",
    operands: [team, room], options: [signed, remove, CommonOptions.session],
    examples: [
      Example("cte sesión salones \"Equipo de 2.º\" Aula 3", "le da el aula 3"),
      Example("cte sesión salones \"Equipo de 2.º\" --señalizado", "su letrero ya está puesto"),
    ], action: { try SessionRooms(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    guard let text = run.arguments.operand(Self.team)?.text else {
      if run.arguments.flag(Self.signed) || run.arguments.flag(Self.remove) {
        throw UsageProblem.missing(
          what: "decir qué equipo", example: "cte sesión salones \"Equipo de 2.º\" --señalizado")
      }
      return try list(run.frame(for: .reading))
    }
    let frame = try run.frame(for: .writing)
    let team = try frame.book.directory.find(Team.self, text).id
    let name = frame.book.directory.name(of: team) ?? text
    let room = run.phrase(Self.room)
    let isRemoved = run.arguments.flag(Self.remove)
    guard isRemoved || !room.isEmpty || frame.session.rooms[team.text] != nil else {
      throw UsageProblem.missing(
        what: "decir qué salón", example: "cte sesión salones \(Wording.quoted(name)) Aula 3")
    }
    try frame.folder.change("\(run.command) \(Wording.quoted(name))") { editor in
      try editor.edit(frame.file, starting: false) { session, editor in
        editor.settleRoom(of: team, in: &session) { entry in
          // Signs that led to another room lead nowhere.
          if !room.isEmpty && room != entry.room { entry.signed = false }
          if !room.isEmpty { entry.room = room }
          if run.arguments.flag(Self.signed) { entry.signed = true }
          if isRemoved { entry.room = "" }
        }
      }
    }
    let after = try run.frame(for: .writing, file: frame.file)
    if run.isJSON { return try list(after) }
    if let entry = after.session.rooms[team.text] {
      try run.say("\(name): \(entry.room)\(entry.signed ? ", señalizado" : "").")
    } else {
      try run.say("\(name) ya no tiene salón.")
    }
    try tellMissing(after)
    return .done
  }

  /// The teams that have a room, and those of the session's schools.
  private func teams(_ frame: SessionFrame) -> [Team] {
    let schools = frame.file.card.schools.map(\.id)
    let people = frame.book.workbook.records[Person.self]
    return frame.book.workbook.records[Team.self].filter { team in
      guard let id = team.id else { return false }
      if frame.session.rooms[id.text] != nil || schools.isEmpty { return true }
      let own =
        team.head.school.map { [$0.id] }
        ?? people.filter { $0.id.map { team.members.contains(Reference($0)) } ?? false }
        .compactMap(\.head.school?.id)
      return own.isEmpty || own.contains(where: schools.contains)
    }.sortedInSpanish { $0.name }
  }

  private func list(_ frame: SessionFrame) throws -> ExitCode {
    let teams = teams(frame)
    let entries = teams.map { ($0, frame.session.rooms[$0.id?.text ?? ""] ?? RoomEntry()) }
    if run.isJSON {
      try run.print(
        .array(
          entries.map { team, entry in
            .object([
              ("team", .string(team.name)), ("teamId", .string(team.id?.text)),
              ("room", .filled(entry.room)), ("signed", .bool(entry.signed)),
            ])
          }))
    } else if entries.isEmpty {
      try run.say("No hay equipos. Haga uno con: cte equipo agregar \"Equipo de 2.º\"")
    } else {
      let listing = Listing(
        headings: ["Equipo", "Salón", "Letrero"],
        rows: entries.map { team, entry in
          [
            Listing.Cell(team.name),
            Listing.Cell(
              entry.room.isEmpty ? "sin salón" : entry.room, entry.room.isEmpty ? .bad : .plain),
            Listing.Cell(
              entry.room.isEmpty ? "" : entry.signed ? "sí" : "falta", entry.signed ? .good : .bad),
          ]
        }, flexible: 0)
      try run.print(listing.render(width: run.width, style: run.style))
      try tellMissing(frame)
    }
    return try run.report(frame.problems)
  }

  private func tellMissing(_ frame: SessionFrame) throws {
    let unsigned = frame.session.rooms.filter { !$0.value.signed }.map(\.value.room).sorted()
    guard !unsigned.isEmpty else { return }
    try run.say("Falta señalizar: \(unsigned.joined(separator: ", ")).")
  }
}

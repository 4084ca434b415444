import SessionKit

/// The words for papers that cannot be made.
extension Wording {
  static func explain(_ problem: PaperProblem) -> (String, ExitCode) {
    switch problem {
    case .nothingToSay(let paper, let session):
      (
        "todavía no hay nada anotado para \(paper)"
          + (session.isEmpty ? "" : " en la \(session)") + ". Si es otra sesión, dígala con "
          + "--sesión; qué falta lo dice: cte producto estado", .refused
      )
    case .noAgenda(let session):
      (
        "la \(session) no tiene agenda. Ponga los temas con: "
          + "cte sesión agenda \"Tema\" --minutos 20", .refused
      )
    case .noDate(let session):
      (
        "la \(session) no tiene fecha, y sin fecha no se puede convocar. Fíjela con: "
          + "cte itinerario fijar", .refused
      )
    case .noTeam:
      (
        "ningún equipo acordó nada en esta sesión. Diga otra con --sesión, o anote lo acordado "
          + "con: cte acuerdo agregar \"…\" --responsable EQUIPO", .refused
      )
    case .noProduct(let text, let available):
      (
        "la guía de la sesión no pide el producto \(quoted(text))."
          + (available.isEmpty ? "" : " Pide: \(available.joined(separator: ", "))."), .notFound
      )
    }
  }
}

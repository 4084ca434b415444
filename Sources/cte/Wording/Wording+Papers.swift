import SessionKit

/// The words for papers that cannot be made.
extension Wording {
  static func explain(_ problem: PaperProblem) -> (String, ExitCode) {
    switch problem {
    case .nothingToSay(let paper, let session, let kinds):
      (
        "todavía no hay nada anotado para \(paper)"
          + (session.isEmpty
            ? ". " : " en la \(session). Si es otra sesión, indíquela con --sesión. ")
          + way(kinds), .refused
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
    case .noSheet(let session):
      (
        "la guía\(session.isEmpty ? "" : " de la \(session)") no tiene ficha. Si es otra sesión, "
          + "indíquela con --sesión", .refused
      )
    case .noDays(let paper):
      (
        "nada de lo que dice \(quoted(paper)) tiene fecha, y sin fechas no hay calendario. Pida "
          + "otro formato, o póngalas con: cte completar", .refused
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

  /// How something comes to be written down that a paper can say.
  private static func way(_ kinds: [Kind]) -> String {
    guard !kinds.isEmpty else { return "Para ver qué falta: cte producto estado" }
    let first = kinds[0]
    let nouns = kinds.dropFirst().prefix(2).map { "cte \($0.noun) agregar" }
    return "Anótelo con: cte \(first.noun) agregar \"\(first.example)\""
      + nouns.map { ", o \($0)" }.joined()
  }
}

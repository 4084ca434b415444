import SessionKit
import SpanishText

/// The words for what does not fit the guide or the session.
extension Wording {
  static func explain(_ problem: FrameProblem) -> (String, ExitCode) {
    switch problem {
    case .unknown(let kind, let text, let available, let suggestion):
      let none = available.isEmpty
      let end = none ? " \(nothing(kind))" : " Hay:\n\(list(available))"
      return (
        "\(noun(kind)) \(quoted(text)) no está en la \(place(kind)).\(question(suggestion))\(end)",
        .notFound
      )
    case .several(let kind, let text, let candidates):
      return (
        "\(quoted(text)) puede ser más de \(one(kind)):\n\(list(candidates))\n"
          + "Escriba su clave.", .usage
      )
    case .foreignSchool(let school, let session):
      return ("\(quoted(school)) no participa en la \(session).", .usage)
    case .noClock:
      return (
        "no corre ningún reloj. Échelo a andar con: cte sesión tiempo iniciar ACTIVIDAD", .refused
      )
    case .severalClocks(let names):
      return (
        "corren varios relojes:\n\(list(names))\nDiga cuál: "
          + "cte sesión tiempo detener ACTIVIDAD --escuela ESCUELA", .usage
      )
    case .unsettled(let session, let missing):
      return (
        "en la \(session) no se sabe cuándo es la próxima reunión. Falta: "
          + missing.joined(separator: ", ")
          + ". Fíjela con: cte sesión próxima --fecha FECHA", .refused
      )
    case .teamSize(let count, let kind, let least, let most, let step):
      let members = count == 1 ? "1 integrante" : "\(count) integrantes"
      return (
        "un equipo de \(kind.spanish) va de \(least) a \(most) integrantes según la guía "
          + "(paso \(step)) y este tiene \(members). No se cambió nada.", .refused
      )
    }
  }

  /// What the guide says of a team that was written down all the same.
  static func sentence(_ advice: TeamAdvice) -> String {
    switch advice {
    case .tooFew(let count, let least, let step):
      "el equipo tiene \(count) y el paso \(step) de la guía pide al menos \(least)."
    case .tooMany(let count, let most, let step):
      "el equipo tiene \(count) y el paso \(step) de la guía admite hasta \(most)."
    }
  }

  /// What the guide says of a role that was given all the same.
  static func sentence(
    _ advice: RoleAdvice, _ title: String, _ directory: Directory
  ) -> String {
    switch advice {
    case .notEligible(let person, let function, let allowed):
      let name = directory.name(of: person) ?? person.text
      let known = function.isEmpty ? "no consta la función de \(name)" : "\(name) es \(function)"
      return "según la guía, este papel toca a: \(allowed.joined(separator: ", ")); \(known)."
    case .tooMany(let count, let most, let school):
      let place = school.map { " en \(directory.name(of: $0) ?? $0.text)" } ?? ""
      return "\(title) lo tienen \(count) personas\(place); la guía pide "
        + (most == 1 ? "una." : "\(most) como máximo.")
    case .support(let role, let title, let people):
      let names = people.map { directory.name(of: $0) ?? $0.text }.joined(separator: ", ")
      return people.isEmpty
        ? "necesita el apoyo de: \(title). Diga quién es con: cte sesión roles \(role) PERSONA"
        : "cuenta con el apoyo de: \(names), \(title)."
    }
  }

  /// What is said of two ordinary sessions of one month.
  static func sameMonth(_ other: SessionFile) -> String {
    "ya hay otra sesión ordinaria ese mes: \(other.card.shortName) (\(other.id.text.prefix(5)))."
  }

  private static func list(_ names: [FrameProblem.Name]) -> String {
    names.prefix(40).map { "  \($0.id): \($0.title.truncated(toWidth: 60))" }
      .joined(separator: "\n")
  }

  private static func noun(_ kind: FrameProblem.Kind) -> String {
    switch kind {
    case .role: "el papel"
    case .material: "el material"
    case .activity: "la actividad"
    }
  }

  private static func place(_ kind: FrameProblem.Kind) -> String {
    kind == .activity ? "agenda" : "guía"
  }

  private static func one(_ kind: FrameProblem.Kind) -> String {
    switch kind {
    case .role: "un papel"
    case .material: "un material"
    case .activity: "una actividad"
    }
  }

  private static func nothing(_ kind: FrameProblem.Kind) -> String {
    switch kind {
    case .role, .material: "La guía no tiene."
    case .activity: "Agréguela a la agenda con: cte sesión agenda \"Tema\""
    }
  }
}

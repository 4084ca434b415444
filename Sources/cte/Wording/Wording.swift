import CommandLineKit
import Platform
import SessionKit
import SpanishText

/// The words for everything that can go wrong: what happened, where, and what to do next.
enum Wording {
  /// The sentence for an error, and the exit code that goes with it.
  static func explain(_ error: any Error) -> (String, ExitCode) {
    let (sentence, code): (String, ExitCode) =
      switch error {
      case let error as StoreError: explain(error)
      case let error as FileProblem: (sentence(error), .brokenData)
      case let error as SystemError: explain(StoreError.system(error))
      case let error as InputProblem: explain(error)
      case let error as SessionProblem: explain(error)
      case let error as RecordProblem: explain(error)
      case let error as FrameProblem: explain(error)
      case let error as Refusal: (sentence(error), .refused)
      case let error as Lack: (sentence(error), .usage)
      case let error as AttachmentProblem: (sentence(error), .usage)
      case let error as Conflict: (sentence(error), .usage)
      case let error as UsageProblem: explain(error)
      case let error as PaperProblem: explain(error)
      case let error as WalkProblem: explain(error)
      case let error as GuideProblem: explain(error)
      default: ("ocurrió algo inesperado: \(error).", .inputOutput)
      }
    return (VisibleText.clean(sentence, keepingNewlines: true), code)
  }

  /// A word as it is typed in an order: between quotation marks where it has spaces.
  static func word(_ text: String) -> String {
    let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
    return isPlain && !text.isEmpty ? text : "\"\(text.filter { $0 != "\"" })\""
  }

  /// What was typed or read, between quotes and not too long.
  static func quoted(_ text: String) -> String {
    "«\(VisibleText.clean(text).truncated(toWidth: 60))»"
  }

  /// What came into the workbook besides what was asked for.
  static func added(_ names: [String]) -> String {
    let verb = names.count == 1 ? "Se agregó" : "Se agregaron"
    return "\(verb) al cuaderno: \(names.map { VisibleText.clean($0) }.joined(separator: ", "))."
  }

  static func question(_ suggestion: String?) -> String {
    suggestion.map { " ¿Quiso decir \(quoted($0))?" } ?? ""
  }

  // MARK: - Words that people typed

  private static func explain(_ problem: InputProblem) -> (String, ExitCode) {
    switch problem {
    case .notADate(let text):
      (
        "\(quoted(text)) no es una fecha. Escriba por ejemplo 26/09/2025, "
          + "«26 de septiembre» o «próximo viernes».", .usage
      )
    case .notATime(let text):
      ("\(quoted(text)) no es una hora. Escriba por ejemplo 08:30.", .usage)
    case .notADue(let text):
      (
        "no entiendo para cuándo es \(quoted(text)). Escriba una sesión (sexta), un mes (marzo) "
          + "o una fecha (27/03/2026).", .usage
      )
    case .notANumber(let text):
      ("\(quoted(text)) no es un número entero desde 0. Escriba por ejemplo 3.", .usage)
    case .notASchoolYear(let text):
      ("\(quoted(text)) no es un ciclo escolar. Escriba por ejemplo 2025-2026.", .usage)
    case .notYesOrNo(let text): ("\(quoted(text)) no es sí ni no.", .usage)
    case .notAChoice(let text, let choices, let suggestion):
      (
        "\(quoted(text)) no es uno de los valores.\(question(suggestion)) Valores: "
          + choices.map(\.spanish).joined(separator: ", ") + ".", .usage
      )
    case .unknown(let kind, let text, let suggestion):
      (
        "no encuentro \(noun(kind)) \(quoted(text)) en el cuaderno.\(question(suggestion)) "
          + advice(kind), .notFound
      )
    case .ambiguous(let kind, let text, let candidates):
      (
        "\(quoted(text)) puede referirse a varias \(several(kind)):\n"
          + candidates.prefix(8).map { entry in
            let detail = entry.detail.isEmpty ? "" : " (\(entry.detail))"
            return "  \(entry.id.text)  \(entry.name)\(detail)"
          }.joined(separator: "\n") + "\nEscriba el nombre completo o el principio de la clave.",
        .usage
      )
    }
  }

  private static func noun(_ kind: String) -> String {
    switch kind {
    case "party": "a"
    case "person": "a"
    default: Kinds.named(kind).map { $0.kind.definite } ?? ""
    }
  }

  private static func several(_ kind: String) -> String {
    switch kind {
    case "party": "personas, equipos o escuelas"
    case "team": "cosas; estos son los equipos"
    default: Kinds.named(kind).map { $0.kind.plural } ?? "cosas"
    }
  }

  /// What is said of a mark in a quick line that stays in its text.
  static func left(_ mark: QuickLine.Mark) -> String {
    let sign = mark.kind == .party ? "@" : "/"
    let words = quoted(sign + mark.words)
    if mark.isTaken {
      return mark.kind == .party
        ? "ya hay quien responda; \(words) se quedó en el texto."
        : "ya tiene plazo; \(words) se quedó en el texto."
    }
    if mark.isUnfit { return "de esto responde una persona; \(words) se quedó en el texto." }
    guard mark.candidates.count > 1 else { return "no conozco \(words); se quedó en el texto." }
    let names = mark.candidates.prefix(4).joined(separator: " o ")
    return "\(words) puede ser \(names); se quedó en el texto."
  }

  private static func advice(_ kind: String) -> String {
    switch kind {
    case "school": "Vea las escuelas con: cte escuela listar"
    case "team": "Vea los equipos con: cte equipo listar"
    case "person":
      "Vea a las personas con: cte persona listar; agregue a alguien con: cte persona agregar"
    case "party": "Vea quiénes hay con: cte persona listar, cte equipo listar, cte escuela listar"
    default: ""
    }
  }

  private static func explain(_ problem: SessionProblem) -> (String, ExitCode) {
    switch problem {
    case .none(let text, let suggestion):
      (
        "no encuentro la sesión \(quoted(text)).\(question(suggestion)) "
          + "Vea las sesiones con: cte sesión listar", .notFound
      )
    case .several("actual", let candidates):
      (
        "hay varias sesiones abiertas:\n"
          + candidates.prefix(12).map { "  \($0.id.text)  \($0.words)" }.joined(separator: "\n")
          + "\nDiga cuál con el principio de su clave: --sesión CLAVE", .usage
      )
    case .several(let text, let candidates):
      (
        "\(quoted(text)) puede referirse a varias sesiones:\n"
          + candidates.prefix(12).map { "  \($0.id.text)  \($0.words)" }.joined(separator: "\n")
          + "\nEscriba el principio de la clave.", .usage
      )
    case .noneToWrite:
      (
        "no hay una sesión abierta en la que escribir. Cree una con: cte sesión nueva; si ya "
          + "la cerró, ábrala con: cte sesión reabrir --motivo \"…\"; o diga cuál con --sesión.",
        .notFound
      )
    case .noneAtAll:
      ("el cuaderno no tiene sesiones todavía. Cree la primera con: cte sesión nueva", .notFound)
    case .noneClosed:
      ("no hay ninguna sesión cerrada. Véalas con: cte sesión listar", .notFound)
    }
  }

  private static func explain(_ problem: RecordProblem) -> (String, ExitCode) {
    switch problem {
    case .none(let kind, let text):
      (
        "no encuentro \(noun(kind)) \(quoted(text))."
          + (Kinds.named(kind).map { " Vea la lista con: cte \($0.kind.noun) listar" } ?? ""),
        .notFound
      )
    case .nothingOpen:
      (
        "no hay nada abierto de otras sesiones que revisar así. Véalo con: "
          + "cte seguimiento listar", .notFound
      )
    case .several(let text, let candidates):
      (
        "\(quoted(text)) puede referirse a varios registros:\n"
          + candidates.prefix(8).map {
            "  \($0.id.text)  \(VisibleText.clean($0.text).truncated(toWidth: 50))"
          }.joined(separator: "\n") + "\nEscriba más letras de la clave.", .usage
      )
    }
  }

  // MARK: - Rules

  private static func sentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .closed(let session):
      "la \(session) está cerrada. Anote una errata con: cte sesión errata; o ábrala de nuevo "
        + "con: cte sesión reabrir --motivo \"…\""
    case .alreadyFilled(let labels, let session):
      "la \(session) está cerrada y ya tiene escrito: \(labels.joined(separator: ", ")). Eso se "
        + "corrige con una errata: cte sesión errata"
    case .alreadyClosed(let session): "la \(session) ya estaba cerrada."
    case .notClosed(let session):
      "la \(session) no está cerrada: corrija directamente lo que haga falta."
    case .nothingRecorded(let session):
      "en la \(session) no se ha anotado nada. Si aun así la quiere cerrar, diga por qué: "
        + "cte sesión cerrar --motivo \"…\""
    case .reviewedLater(let session, let by):
      "no se puede reabrir la \(session): lo que tiene ya se revisó en la \(by). Anote una "
        + "errata con: cte sesión errata"
    case .hasHistory(let id):
      "el registro \(id.text) ya tiene seguimiento y no se quita. Si ya no va, cancélelo con: "
        + "cte seguimiento revisar \(id.text) --estado cancelado"
    case .sentBeforeMeeting(let sent, let met):
      "el informe no pudo enviarse el \(sent): la reunión fue el \(met)."
    case .sentInFuture(let sent):
      "el informe no pudo enviarse el \(sent): ese día no ha llegado."
    case .limit(let text): text.isEmpty ? "la guía no admite más." : text.lowercasedFirst
    case .unfinished(let session, let steps, let products):
      unfinished(session, steps, products)
    case .asksNothing(let kind, let id):
      kind == Proposal.kind.name
        ? "la propuesta \(id?.text ?? "") no está marcada para observarse. Márquela con: "
          + "cte propuesta editar \(id?.text ?? "") --experiencia-de-sala --observar-en sexta"
        : "de \(Kinds.named(kind)?.kind.plural ?? kind) no se lleva seguimiento."
    case .answered(let kind, let id):
      "\(Kinds.named(kind)?.kind.definite ?? kind) \(id?.text ?? "") ya tiene respuesta y no está "
        + "pendiente. Vea su historia con: cte \(Kinds.named(kind)?.kind.noun ?? kind) mostrar "
        + (id?.text ?? "")
    case .noDirector(let team, let schools):
      schools.isEmpty
        ? "no se puede entregar lo acordado por \(quoted(team)): sus integrantes no tienen escuela. "
          + "Dígala con: cte persona editar \"Nombre\" --escuela …"
        : "no se puede entregar lo acordado por \(quoted(team)): falta quién dirige "
          + schools.map(quoted).joined(separator: ", ")
          + ". Agregue a la persona con: cte persona agregar \"Nombre\" --función directora "
          + "--escuela …"
    case .nothingToConsolidate(let session):
      "en la \(session) no hay comparaciones por consolidar. Anótelas con: cte comparación agregar"
    case .mixedTypes:
      "solo se reúnen comparaciones del mismo tipo: similitudes con similitudes, coincidencias con "
        + "coincidencias, diferencias con diferencias."
    case .nothingAgreed(let team):
      "\(quoted(team)) no tiene acuerdos ni solicitudes en esa sesión. Anótelos con: "
        + "cte acuerdo agregar \"…\" --equipo \"\(VisibleText.clean(team))\""
    case .inUse(let name, let by):
      "\(quoted(name)) no se puede quitar porque aparece en: \(by.joined(separator: ", "))."
    }
  }

  private static func sentence(_ conflict: Conflict) -> String {
    switch conflict {
    case .observeWithoutRoomExperience:
      "--observar-en necesita --experiencia-de-sala: solo se muestra para observar lo que se "
        + "hará como experiencia de sala. Agregue --experiencia-de-sala, o quite la sesión con: "
        + "--observar-en="
    case .observedWithoutMark:
      "--observado necesita --observar-en: solo se observa lo que se acordó mostrar. Diga en qué "
        + "sesión, por ejemplo: --observar-en sexta"
    }
  }

  private static func unfinished(
    _ session: String, _ steps: [String], _ products: [String]
  ) -> String {
    var parts: [String] = []
    if !steps.isEmpty {
      let names = steps.prefix(12).joined(separator: ", ")
      let more = steps.count > 12 ? " y \(steps.count - 12) más" : ""
      parts.append("pasos obligatorios pendientes: \(names)\(more)")
    }
    if !products.isEmpty {
      parts.append("productos incompletos: \(products.joined(separator: ", "))")
    }
    return "la \(session) no está completa: " + parts.joined(separator: "; ")
      + ". Siga con: cte sesión abrir; o ciérrela diciendo por qué: cte sesión cerrar --motivo \"…\""
  }

  private static func sentence(_ lack: Lack) -> String {
    switch lack {
    case .text("school"), .text("person"), .text("team"), .text("community"):
      "falta el nombre: escríbalo entre comillas."
    case .text(let kind):
      "falta el texto: escriba entre comillas lo que dice "
        + (Kinds.named(kind).map { $0.kind.definite } ?? "la errata")
        + (kind == Commitment.kind.name ? ", o diga qué hará con: --acción" : "") + "."
    case .reason:
      "falta decir por qué: agregue --motivo \"…\""
    case .note:
      "falta decir por qué no se cumplió: agregue --nota \"…\" (en un avance, escríbalo después "
        + "de la clave)."
    case .observation: "falta decir qué se observó: escríbalo entre comillas después de la clave."
    case .identity: "no sé quién es usted. Dígalo una vez con: cte soy \"Su nombre\""
    case .sharedIdentity(let name):
      "\(quoted(name)) son varias personas. Diga cuál es usted con su clave: cte soy CLAVE "
        + "(véala con: cte persona listar)"
    case .unknownIdentity(let name):
      "\(quoted(name)) no está entre las personas del cuaderno. Agréguese con: "
        + "cte persona agregar \"\(VisibleText.clean(name))\""
    }
  }
}

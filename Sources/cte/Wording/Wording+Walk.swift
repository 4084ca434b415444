import SessionKit
import SpanishText

/// The words for what happens while a guide is gone through.
extension Wording {
  static func explain(_ problem: WalkProblem) -> (String, ExitCode) {
    switch problem {
    case .noStep(let text):
      (
        "no hay ningún paso \(quoted(text)) en esta sesión. Escriba su número, por ejemplo 1.2; los "
          + "de una guía se ven con: cte guía mostrar GUÍA", .notFound
      )
    case .noFurther: ("no hay más pasos en esa dirección.", .refused)
    case .notYet:
      ("primero revise lo que sigue pendiente. Para pasar a la guía, escriba :basta", .refused)
    case .noCommand(let word, let suggestion):
      (
        "no entiendo \(quoted(":" + word)).\(question(suggestion)) Vea lo que hay con :ayuda",
        .usage
      )
    case .noText(let noun): ("falta el texto. Escriba por ejemplo: :\(noun) Lo que se dijo", .usage)
    case .notAsked(let step, let what):
      ("el paso \(step) no pide \(what).", .usage)
    case .allSaid(let step):
      (
        "todo lo que pide el paso \(step) ya tiene respuesta; no se cambió nada. Para cambiar una respuesta "
          + "agregue --pregunta NÚMERO; lo demás se cambia con «editar»: cte buscar \"…\" dice su "
          + "clave", .refused
      )
    case .isPrivate(let step):
      (
        "lo que pide el paso \(step) es privado y se anota a nombre de quien escribe: quite "
          + "--persona, --equipo o --escuela. Si es para todos, diga con --clase qué se anota",
        .usage
      )
    }
  }

  static func explain(_ problem: GuideProblem) -> (String, ExitCode) {
    switch problem {
    case .noStep(let text, let guide):
      (
        "la guía \(guide) no tiene el paso \(quoted(text)). Vea sus pasos con: "
          + "cte guía mostrar \(guide)", .notFound
      )
    case .noQuestion(let text, let guide, let count):
      (
        "la guía \(guide) no tiene la pregunta \(quoted(text)): esa lista llega hasta \(count). "
          + "Véalas con: cte guía mostrar \(guide) --preguntas", .notFound
      )
    }
  }

  static func sentence(
    _ notice: WalkNotice, _ guide: Guide, _ directory: Directory
  ) -> String {
    switch notice {
    case .left(let mark): return left(mark)
    case .early(let step, let after):
      let what = after.count == 1 ? "está pendiente el paso" : "están pendientes los pasos"
      return "antes del paso \(step) \(what) \(after.joined(separator: ", "))."
    case .round(let number, let step):
      return "termina la vuelta \(number - 1); la vuelta \(number) empieza en el paso \(step)."
    case .limit(let text): return guide.say(text).lowercasedFirst
    case .role(let advice, let title): return sentence(advice, guide.say(title), directory)
    case .team(let advice): return sentence(advice)
    }
  }
}

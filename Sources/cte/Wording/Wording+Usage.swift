import Platform
import SessionKit
import SpanishText

/// The words for what only the command line can get wrong.
extension Wording {
  static func explain(_ problem: UsageProblem) -> (String, ExitCode) {
    switch problem {
    case .badMoment(let text):
      ("CTE_NOW dice \(quoted(text)). Escriba por ejemplo 2018-11-30T09:00:00-06:00.", .usage)
    case .noWorkbook:
      (
        "aquí no hay ningún cuaderno. Haga uno con: cte sesión nueva; o diga dónde está con: "
          + "--cuaderno CARPETA", .notFound
      )
    case .noHome: ("no sé dónde guardar sus ajustes: este usuario no tiene carpeta.", .cannotCreate)
    case .brokenSettings(let path):
      (
        "sus ajustes, en \(quoted(path)), no se pueden leer. Corrija o borre ese archivo y vuelva "
          + "a decir quién es con: cte soy", .brokenData
      )
    case .cannotWrite(let error): file(error, "escribir")
    case .cannotRead(let error): file(error, "leer")
    case .notText(let path):
      ("\(quoted(path)) no es texto en UTF-8. Guárdelo como texto UTF-8.", .brokenData)
    case .unknownGuide(let text, let suggestion):
      (
        "no hay ninguna guía \(quoted(text)).\(question(suggestion)) Vea las que hay con: "
          + "cte guía listar", .notFound
      )
    case .unknownPartOfGuide(let what, let text, let suggestion, let available):
      (
        "la guía no tiene \(what) \(quoted(text)).\(question(suggestion))"
          + (available.isEmpty ? "" : " Tiene: \(available.joined(separator: ", "))."), .notFound
      )
    case .guideOfTheProgram(let id):
      (
        "\(quoted(id)) es una guía del programa. Póngale otra clave a la suya, o agregue --forzar "
          + "para que ocupe su lugar en este cuaderno.", .cannotCreate
      )
    case .unknownVariant(let text, let available):
      (
        available.isEmpty
          ? "esta guía no tiene variantes: quite --variante."
          : "la guía no tiene la variante \(quoted(text)). Tiene: "
            + available.joined(separator: ", ") + ".", .notFound
      )
    case .unknownMeeting(let text, let suggestion, let available):
      (
        available.isEmpty
          ? "esta guía no tiene reuniones: quite --reunión."
          : "la guía no tiene la reunión \(quoted(text)).\(question(suggestion)) Tiene: "
            + available.joined(separator: ", ") + ".", .notFound
      )
    case .unknownSetting(let text, let suggestion):
      (
        "no hay ningún ajuste \(quoted(text)).\(question(suggestion)) Véalos con: cte configurar",
        .usage
      )
    case .unknownSchema(""):
      (
        "falta decir de qué archivo. Hay: "
          + FileSchema.names.map(\.spanish).joined(separator: ", ") + ".", .usage
      )
    case .unknownSchema(let text):
      (
        "no hay ningún esquema \(quoted(text)). Hay: "
          + FileSchema.names.map(\.spanish).joined(separator: ", ") + ".", .notFound
      )
    case .badSetting(let text, let allowed):
      ("\(quoted(text)) no es un valor. Valores: \(allowed.joined(separator: ", ")).", .usage)
    case .missing(let what, let example): ("falta \(what). Ejemplo: \(example)", .usage)
    case .unknownPaper(let text, let suggestion, let products):
      (
        "no hay ningún documento \(quoted(text)).\(question(suggestion)) Vea cuáles hay con: "
          + "cte exportar lista"
          + (products.isEmpty
            ? "" : ". Productos de la sesión: \(products.joined(separator: ", "))."),
        .notFound
      )
    case .unknownFormat(let text, let available):
      (
        "este documento no sale en el formato \(quoted(text)). Sale en: "
          + available.joined(separator: ", ") + ".", .usage
      )
    case .fileExists(let path):
      (
        "ya existe \(quoted(path)) y no se tocó. Para reemplazarlo agregue --forzar.",
        .cannotCreate
      )
    case .noEditor:
      (
        "no sé con qué programa escribir textos largos. Dígalo con: cte configurar editor nano",
        .helperMissing
      )
    case .editorFailed(let code):
      ("el editor terminó con el error \(code). No se cambió nada.", .helperMissing)
    case .nothingToEdit:
      ("falta decir qué cambia. Ejemplo: --vence sexta. Para dejar algo vacío: --vence=", .usage)
    case .contradiction(let text): (text, .usage)
    case .emptyInput: ("la entrada está vacía: no hay nada que anotar.", .usage)
    }
  }

  private static func file(_ error: SystemError, _ verb: String) -> (String, ExitCode) {
    let path = quoted(error.path)
    switch error.reason {
    case .notFound where verb == "escribir", .notFolder:
      return ("no existe la carpeta de \(path).", .cannotCreate)
    case .notFound: return ("no existe \(path).", .notFound)
    case .denied, .readOnly: return ("no hay permiso para \(verb) \(path).", .notPermitted)
    case .full: return ("el disco está lleno: \(path).", .inputOutput)
    case .isFolder: return ("\(path) es una carpeta, no un archivo.", .cannotCreate)
    case .exists: return ("ya existe \(path).", .cannotCreate)
    default: return ("no se pudo \(verb) \(path) (error \(error.code)).", .inputOutput)
    }
  }
}

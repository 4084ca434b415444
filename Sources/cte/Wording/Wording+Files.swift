import Platform
import SessionKit
import SpanishText

/// The words for what goes wrong with files.
extension Wording {
  /// Why a file is not taken into the workbook.
  static func sentence(_ problem: AttachmentProblem) -> String {
    switch problem {
    case .ending(let name):
      "no se puede guardar \(quoted(name)): se aceptan fotografías, documentos, hojas de cálculo, "
        + "audio y video (\(Attachment.endings.joined(separator: ", ")))."
    case .tooLarge(let name, let bytes):
      "\(quoted(name)) pesa \(megabytes(bytes)) MB y el límite es "
        + "\(Attachment.largest / 1_048_576) MB. Guarde una copia más ligera, o escriba dónde está "
        + "con: --evidencia \"…\""
    case .empty(let name): "\(quoted(name)) está vacío."
    }
  }

  private static func megabytes(_ bytes: Int) -> Int { (bytes + 1_048_575) / 1_048_576 }

  static func explain(_ error: StoreError) -> (String, ExitCode) {
    switch error {
    case .missing(let path):
      (
        "no existe \(quotedPath(path)). Revise si la carpeta se movió o se borró; un cuaderno "
          + "nuevo se hace con: cte crear", .notFound
      )
    case .noWorkbook(let path):
      (
        "\(quotedPath(path)) no es la carpeta de un cuaderno: no tiene «cuaderno.json». Si es un "
          + "paquete, ábralo con: cte paquete importar", .notFound
      )
    case .broken(let problem): (sentence(problem) + " No se cambió nada.", .brokenData)
    case .locked(let path):
      (
        "alguien más está escribiendo en \(quotedPath(path)). Espere un momento e inténtelo de "
          + "nuevo.", .locked
      )
    case .notPermitted(let path):
      (
        "no hay permiso para escribir en \(quotedPath(path)). No se cambió nada. Revise los "
          + "permisos de la carpeta o si el disco es de solo lectura.", .notPermitted
      )
    case .cannotCreate(let path):
      (
        "no se puede hacer la carpeta \(quotedPath(path)): hay otra cosa en su lugar. Elija otro "
          + "lugar con --cuaderno.", .cannotCreate
      )
    case .exists(let path):
      ("ya hay un cuaderno en \(quotedPath(path)). No se cambió nada.", .cannotCreate)
    case .full(let path):
      (
        "el disco está lleno: \(quotedPath(path)). Lo anterior está a salvo; libere espacio e "
          + "inténtelo de nuevo.", .inputOutput
      )
    case .several:
      (
        "de varios cuadernos a la vez solo se puede leer. Para escribir diga uno solo con "
          + "--cuaderno.", .usage
      )
    case .system(let error):
      (
        "el sistema no dejó usar \(quotedPath(error.path)) (error \(error.code)). "
          + "Inténtelo de nuevo; si sigue, revise el disco.", .inputOutput
      )
    case .changedSince(let path):
      (
        "\(quotedPath(path)) cambió después de esa orden, así que no se puede deshacer ni rehacer "
          + "sin perder lo nuevo. No se cambió nada. Vea: cte historial", .refused
      )
    case .nothingToUndo: ("no hay nada suyo que deshacer.", .refused)
    case .nothingToRedo: ("no hay nada que rehacer.", .refused)
    }
  }

  private static func quotedPath(_ path: String) -> String {
    "«\(VisibleText.clean(path))»"
  }

  /// What is wrong with a file, with its name, line and column.
  static func sentence(_ problem: FileProblem) -> String {
    let place = problem.position.map { ", línea \($0.line), columna \($0.column)" } ?? ""
    let file = "«\(VisibleText.clean(problem.path))»\(place)"
    switch problem.kind {
    case .format(let kind): return "\(file): \(words(kind))"
    case .duplicate(let other):
      return
        "\(file) tiene la misma clave que «\(VisibleText.clean(other))»: parece una copia, como "
        + "las que deja una carpeta compartida. Reúnalas con: cte unir"
    case .link: return "\(file) es un enlace y no se sigue. Ponga en su lugar el archivo mismo."
    case .notAFile: return "\(file) no es un archivo como los del cuaderno. Quítelo de ahí."
    case .unreadable: return "\(file) no se puede leer. Revise sus permisos."
    case .absent:
      return "\(file) no está, y el cuaderno lo menciona. Recupere una copia y póngala ahí."
    case .altered:
      return "\(file) cambió después de guardarse: ya no es el archivo que se mostró."
    case .gitMarks:
      return "\(file): git dejó aquí dos versiones, entre marcas. Reúnalas con: cte doctor"
    case .notAPackage:
      return "\(file) no es un paquete de cte. Un paquete se hace con «cte paquete exportar»."
    case .damaged:
      return "\(file) está dañado o alguien lo cambió. Pida que se lo manden de nuevo."
    case .tooLarge:
      return "\(file) es demasiado grande: un paquete pesa a lo más "
        + "\(Package.largest / 1_048_576) MB."
    case .otherID: return "\(file) dice adentro una clave distinta de la de su nombre."
    case .foreign: return "\(file) no es un nombre que un paquete de cte pueda traer."
    case .stray: return "\(file) no es del cuaderno. No estorba, pero no se lee."
    }
  }

  static func words(_ kind: FormatProblem.Kind) -> String {
    switch kind {
    case .unexpectedEnd: "el archivo está cortado o vacío. Recupere una copia anterior."
    case .unexpectedCharacter(let character): "no esperaba \(quoted(character)) aquí."
    case .trailingComma: "sobra una coma."
    case .trailingText: "sobra texto después del final."
    case .badNumber: "este número está mal escrito."
    case .badEscape: "esta secuencia con «\\» está mal escrita."
    case .controlCharacter: "hay un carácter de control sin escapar dentro de un texto."
    case .notUTF8: "estos bytes no son texto en UTF-8."
    case .tooDeep: "hay demasiados niveles, unos dentro de otros."
    case .tooMany: "hay demasiadas cosas para un solo archivo."
    case .duplicateKey(let key): "la palabra \(quoted(key)) aparece dos veces."
    case .unknownKey(let key):
      "no conozco \(quoted(key)). Quizá el archivo es de una versión más nueva de cte."
    case .missingKey(let key): "falta \(quoted(key))."
    case .wrongType(let key, let expected):
      key.isEmpty
        ? "aquí debe haber \(words(expected))."
        : "\(quoted(key)) no tiene \(words(expected)), como debería."
    case .badValue(let key, let value): "\(quoted(value)) no es un valor de \(quoted(key))."
    case .duplicateID(let id): "la clave \(quoted(id)) está repetida."
    case .wrongFormat(let name):
      "el archivo dice ser \(quoted(name)), que no es lo que va aquí."
    case .newerVersion(let version):
      "el archivo es de la versión \(version), más nueva que este programa. Actualice cte."
    }
  }

  private static func words(_ shape: Shape) -> String {
    switch shape {
    case .text, .longText: "un texto"
    case .number: "un número entero"
    case .flag: "verdadero o falso"
    case .date: "una fecha como 2025-09-26"
    case .time: "una hora como 08:30"
    case .due: "un plazo"
    case .party: "un responsable"
    case .choice(let words): "uno de estos valores: \(words.map(\.value).joined(separator: ", "))"
    case .guideItem: "la clave de algo de una lista de la guía"
    case .reference, .id: "una clave"
    case .schoolYear: "un ciclo como 2025-2026"
    case .object: "un objeto"
    case .list: "una lista"
    }
  }
}

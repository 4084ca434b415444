import SessionKit
import SpanishText

/// The words for what is wrong or odd in a guide.
extension Wording {
  /// What is wrong, with its line.
  static func sentence(_ problem: GuideFinding) -> String {
    let line = problem.position.map { "línea \($0.line): " } ?? ""
    return line + message(problem)
  }

  /// What is wrong, and what to do about it.
  static func message(_ problem: GuideFinding) -> String {
    VisibleText.clean(form(problem.kind) ?? pieces(problem.kind) ?? links(problem.kind))
  }

  // MARK: - The file

  private static func form(_ kind: GuideFinding.Kind) -> String? {
    switch kind {
    case .format(let kind): return words(kind)
    case .notUTF8(let seems, let lines):
      let known = seems.isEmpty ? "" : " Parece \(seems)."
      let more = lines > 1 ? " (también en otras \(lines - 1) líneas)" : ""
      return "hay letras que no están en UTF-8\(more).\(known) Guarde el archivo como texto UTF-8."
    case .unknownHeading(let text, let suggestion):
      return "no conozco el título \(quoted(text)), y lo que sigue no se leyó."
        + question(suggestion)
    case .unknownKey(let word, let suggestion):
      return "no conozco \(quoted(word + ":")) aquí.\(question(suggestion))"
    case .unknownWord(let key, let word, let suggestion, let allowed):
      return "\(quoted(word)) no es un valor de \(quoted(key)).\(question(suggestion)) Puede ser: "
        + allowed.joined(separator: ", ") + "."
    case .notANumber(let key, let text):
      return "\(quoted(text)) no sirve en \(quoted(key)): escriba por ejemplo "
        + (key == "Ciclo" ? "2018-2019." : "40.")
    case .badLimit(let text):
      return "no entiendo el límite \(quoted(text)). Escriba por ejemplo: "
        + "hasta 10 minutos por escuela"
    case .badRange(let key, let text):
      return "no entiendo \(quoted(text)) en \(quoted(key)). Escriba por ejemplo: de 2 a 3"
    case .repeatedKey(let word): return "\(quoted(word + ":")) está dos veces; deje una sola."
    case .outOfPlace(let text):
      return "no sé dónde va \(quoted(text)). Póngalo bajo su título o quítelo."
    case .titleOfList(let text):
      return "el nombre largo de la lista, \(quoted(text)), no se guarda."
    default: return nil
    }
  }

  // MARK: - The pieces

  private static func pieces(_ kind: GuideFinding.Kind) -> String? {
    switch kind {
    case .noID(.guide, _):
      return "falta la clave de la guía. Escriba por ejemplo: Clave: mi-guia"
    case .noID(let part, let title):
      return "falta la clave \(of(part)) \(quoted(title)). Escríbala antes del texto, por ejemplo "
        + "\(example(part))."
    case .badID(.guide, let id):
      return "la clave \(quoted(id)) solo puede tener minúsculas sin acento, números y guiones, "
        + "por ejemplo mi-guia."
    case .badID(let part, let id):
      return "la clave \(quoted(id)) \(of(part)) solo puede tener letras sin acento, números, "
        + "puntos y guiones."
    case .noTitle(.guide, _): return "falta el título de la guía."
    case .noTitle(let part, let id): return "falta el título \(of(part, id))."
    case .noText(let part, let id): return "falta el texto \(of(part, id))."
    case .duplicate(let part, let id):
      return "la clave \(quoted(id)) \(of(part)) está repetida; cada una lleva la suya."
    case .nothing(let what, .guide, _):
      return "la guía no tiene \(several(what)). Escriba por ejemplo: \(sample(what))"
    case .nothing(let what, let place, let id):
      return "no hay \(several(what)) en \(the(place, id)). Escriba por ejemplo: \(sample(what))"
    case .noNumber(let text):
      return "falta el número del paso \(quoted(text)). Escríbalo antes del texto, por ejemplo 7.1."
    case .unnumbered(let id):
      return "falta el número de la actividad \(id): sin él se muestra solo con su título."
    case .noActors(let step):
      return "falta decir quién hace el paso \(step). Escriba por ejemplo: Quién: plenaria"
    case .unknownTerm(let key, let suggestion):
      return "no conozco la palabra \(quoted(key)) del vocabulario.\(question(suggestion))"
    case .noMeasure(let step):
      return "un límite del paso \(step) no dice qué mide: minutos, cantidad, personas o días."
    case .minOverMax(let part, let id, let min, let max):
      return "en \(the(part, id)) el mínimo (\(min)) es mayor que el máximo (\(max))."
    case .negative(let part, let id, let number):
      return "en \(the(part, id)) hay un número negativo: \(number)."
    case .minutesOver(let sum, let minutes):
      return "las actividades suman \(sum) minutos y la sesión dura \(minutes)."
    case .unusedProduct(let id):
      return "ningún paso alimenta el producto \(id). Agregue a un paso: Producto: \(id)"
    case .noKind:
      return "no dice de qué tipo es; se toma como sesión. Escriba por ejemplo: Tipo: sesión"
    default: return nil
    }
  }

  // MARK: - What names something

  private static func links(_ kind: GuideFinding.Kind) -> String {
    switch kind {
    case .unknownRecord(let word, let part, let id, let suggestion):
      "no conozco \(quoted(word)) como algo que se anota, en \(the(part, id))."
        + question(suggestion)
    case .unknownActor(let word, let step, let suggestion):
      "no sé quién es \(quoted(word)), en el paso \(step).\(question(suggestion)) Puede ser un "
        + "papel de la guía, o: "
        + StepActor.allCases.map(\.spanish).joined(separator: ", ") + "."
    case .unknownReference(let key, let name, let part, let id, let suggestion):
      "\(the(part, id)) nombra \(thing(key)) \(quoted(name)), que no está en la guía."
        + question(suggestion)
    case .unknownField(let kind, let field, let part, let id, let suggestion):
      "\(record(kind)) no tiene \(quoted(field)), en \(the(part, id)).\(question(suggestion))"
    case .unknownValue(let kind, let field, let value, let step, let allowed):
      "\(quoted(value)) no es un valor de \(quoted(field)) de \(record(kind)), en el paso "
        + "\(step). Puede ser: \(allowed.joined(separator: ", "))."
    case .waitsForItself(let step): "el paso \(step) se espera a sí mismo: nunca llega."
    case .waitsInCircle(let steps):
      "estos pasos se esperan unos a otros y nunca llegan: \(steps.joined(separator: " → "))."
    case .waitsOutside(let step, let wanted, let meeting):
      "el paso \(step) espera al \(wanted), que no está en la reunión \(meeting) ni en las "
        + "anteriores: nunca llega."
    case .waitsForLater(let step, let wanted):
      "el paso \(step) espera al \(wanted), que viene después."
    case .badRound(let step, let back):
      "el paso \(step) no puede volver al paso \(back): está después, o dentro de otra vuelta."
    case .listsInCircle(let name): "la lista \(quoted(name)) se repite a sí misma."
    default: "no se entiende."
    }
  }

  private static func record(_ kind: String) -> String {
    Kinds.named(kind).map { $0.kind.definite } ?? quoted(kind)
  }

  /// What an id under a key names.
  private static func thing(_ key: String) -> String {
    switch key {
    case "questions": "el grupo de preguntas"
    case "products": "el producto"
    case "reading": "la lectura"
    case "choices", "same": "la lista"
    case "continues", "after": "el paso"
    case "before", "during": "la actividad o el paso"
    case "roles", "support", "eligible": "el papel"
    case "reminders": "el recordatorio"
    case "materials": "el material"
    case "activity": "la actividad"
    default: "algo llamado"
    }
  }

  // MARK: - Nouns

  private static func noun(_ part: GuideFinding.Part) -> (word: String, isFeminine: Bool) {
    switch part {
    case .guide: ("guía", true)
    case .section: ("apartado", false)
    case .note: ("nota", true)
    case .activity: ("actividad", true)
    case .step: ("paso", false)
    case .material: ("material", false)
    case .product: ("producto", false)
    case .group: ("grupo de preguntas", false)
    case .question: ("pregunta", true)
    case .reading: ("lectura", true)
    case .role: ("papel", false)
    case .variant: ("variante", true)
    case .meeting: ("reunión", true)
    case .list: ("lista", true)
    case .item: ("renglón de la lista", false)
    case .limit: ("límite del paso", false)
    case .need: ("requisito del producto", false)
    case .external: ("otra guía", true)
    case .value: ("valor", false)
    }
  }

  private static func the(_ part: GuideFinding.Part, _ id: String) -> String {
    let (word, isFeminine) = noun(part)
    return (isFeminine ? "la " : "el ") + word + (id.isEmpty ? "" : " " + id)
  }

  private static func of(_ part: GuideFinding.Part, _ id: String = "") -> String {
    let (word, isFeminine) = noun(part)
    return (isFeminine ? "de la " : "del ") + word + (id.isEmpty ? "" : " " + id)
  }

  private static func several(_ part: GuideFinding.Part) -> String {
    switch part {
    case .section: "apartados"
    case .activity: "actividades"
    case .step: "pasos"
    case .question: "preguntas"
    default: noun(part).word
    }
  }

  private static func sample(_ part: GuideFinding.Part) -> String {
    switch part {
    case .section: "## Apartado 1: Título"
    case .activity: "### Actividad 1: Título (40 min)"
    case .step: "- 1.1 Lo que se hace"
    default: "1. ¿Qué…?"
    }
  }

  private static func example(_ part: GuideFinding.Part) -> String {
    switch part {
    case .section: "## Apartado 1: Título"
    case .activity: "### Actividad 1: Título"
    case .product: "P1"
    case .material: "M1"
    case .reading: "TX1"
    case .group: "## Preguntas Q1: Título"
    case .list: "## Lista temas"
    default: "director: Director escolar"
    }
  }
}

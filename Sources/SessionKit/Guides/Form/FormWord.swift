import SpanishText

/// A key of a guide with the words that the Markdown form has for it.
struct FormWord: Sendable, Hashable {
  /// The key in JSON.
  let key: String
  /// The words in the form, the usual one first.
  let words: [String]

  init(_ key: String, _ words: String...) { self.init(key, words: words) }

  init(_ key: String, words: [String]) {
    self.key = key
    self.words = words
  }

  /// The word that the form is written with.
  var spanish: String { words.first ?? key }

  /// Whether a word is one of this key's, in either language.
  func matches(_ word: String) -> Bool {
    let wanted = Self.core(word)
    return (words + [key]).contains { Self.core($0) == wanted }
  }

  /// A word without what makes no difference: case, accents, spaces, hyphens, stars.
  static func core(_ word: String) -> String {
    Folding.fold(word).filter { $0.isLetter || $0.isNumber }
  }
}

extension [FormWord] {
  /// The word for a key.
  func named(_ key: String) -> FormWord? { first { $0.key == key } }

  /// The key that a word means.
  func meant(by word: String) -> FormWord? { first { $0.matches(word) } }

  /// The word nearest to one that means none of these keys.
  func near(_ word: String) -> String? {
    Similarity.closest(to: word, among: self) { $0.words + [$0.key] }?.candidate.spanish
  }
}

/// The words of the Markdown form, for each piece of a guide.
enum FormWords {
  static let guide =
    [
      FormWord("id", "Clave"), FormWord("title", "Título"), FormWord("kind", "Tipo"),
      FormWord("ordinal", "Sesión", "Ordinal"), FormWord("country", "País"),
      FormWord("level", "Nivel"), FormWord("cycle", "Ciclo", "Ciclo escolar"),
      FormWord("issuer", "Emite", "Emisor"), FormWord("minutes", "Minutos", "Duración"),
    ] + vocabulary

  static let vocabulary = [
    FormWord("school", "Escuela"), FormWord("group", "Grupo"), FormWord("teacher", "Docente"),
    FormWord("pupil", "Alumno"), FormWord("practice", "Práctica"), FormWord("team", "Equipo"),
    FormWord("zone", "Zona"), FormWord("plan", "Plan"), FormWord("supervisor", "Supervisor"),
    FormWord("logbook", "Bitácora"),
  ]

  static let step = [
    FormWord("actors", "Quién", "Quiénes", "Actores"),
    FormWord("records", "Se anota", "Registra", "Registros"),
    FormWord("requirement", "Obligatorio", "Obligatoriedad", "Carácter"),
    FormWord("limits", "Límite", "Límites"), FormWord("questions", "Preguntas", "Pregunta"),
    FormWord("products", "Producto", "Productos"), FormWord("reading", "Lectura", "Lee"),
    FormWord("after", "Después de"), FormWord("team", "Equipos", "Equipo"),
    FormWord("choices", "Se elige de", "Elegir de"), FormWord("fields", "Campos", "Campo"),
    FormWord("sets", "Valores", "Valor"), FormWord("continues", "Continúa"),
    FormWord("back", "Vuelve a"),
    FormWord("roles", "Papeles", "Papel"), FormWord("due", "Vence"),
    FormWord("reminders", "Recordar"), FormWord("see", "Ver", "Véase"), FormWord("note", "Nota"),
  ]

  static let part = [FormWord("number", "Número"), FormWord("minutes", "Minutos")]

  static let item = [
    FormWord("moment", "Momento"), FormWord("questions", "Preguntas"),
    FormWord("kind", "Se anota"), FormWord("group", "Grupo", "Parte"),
  ]

  static let list = [FormWord("same", "Igual que")]

  static let product = [
    FormWord("needs", "Necesita"), FormWord("derived", "Deducido", "Derivado"),
  ]

  static let reading = [
    FormWord("author", "Autor", "Autora", "Autores"), FormWord("source", "Fuente"),
    FormWord("activity", "Actividad"), FormWord("mode", "Modo"),
  ]

  static let external = [FormWord("activities", "Actividades", "Actividad")]

  static let role = [
    FormWord("text", "Descripción"), FormWord("per", "Por"),
    FormWord("eligible", "Puede ser", "Pueden ser"), FormWord("range", "Cuántos", "Cuántas"),
    FormWord("support", "Con apoyo de", "Apoyo"), FormWord("keeps", "Guarda"),
    FormWord("before", "Antes"),
    FormWord("during", "Durante"), FormWord("after", "Después"), FormWord("always", "Siempre"),
    FormWord("duties", "Tarea", "Tareas"),
  ]

  static let meeting = [
    FormWord("minutes", "Minutos"), FormWord("axis", "Eje"),
    FormWord("purposes", "Propósito", "Propósitos"), FormWord("before", "Antes"),
    FormWord("during", "Durante"), FormWord("after", "Después"),
    FormWord("materials", "Materiales", "Material"),
    FormWord("products", "Productos", "Producto"),
    FormWord("eligible", "Puede ser", "Pueden ser"),
  ]

  /// The headings that stand alone.
  static let headings = [
    FormWord("introduction", "Introducción", "Presentación"),
    FormWord("purposes", "Propósitos", "Propósito"),
    FormWord("materials", "Materiales", "Material"),
    FormWord("products", "Productos", "Producto"), FormWord("readings", "Lecturas", "Lectura"),
    FormWord("references", "Referencias", "Bibliografía"),
    FormWord("externalReferences", "Otras guías"), FormWord("values", "Valores"),
    FormWord("avoid", "Evitar", "Hay que evitar"), FormWord("contributesTo", "Contribuye a"),
    FormWord("rules", "Reglas"), FormWord("roles", "Papeles", "Roles"),
    FormWord("meetings", "Reuniones"), FormWord("variants", "Variantes"),
    FormWord("notes", "Notas"), FormWord("vocabulary", "Palabras", "Vocabulario"),
  ]

  /// The headings that a name follows.
  static let namedHeadings = [
    FormWord("sections", "Apartado", "Sección", "Parte"), FormWord("activities", "Actividad"),
    FormWord("questionGroups", "Preguntas"), FormWord("aspects", "Aspectos"),
    FormWord("lists", "Lista"),
  ]

  /// The lists that have a Spanish name in the form.
  static let lists = [
    FormWord("gaps", "brechas"), FormWord("moments", "momentos"), FormWord("areas", "áreas"),
    FormWord("profile", "perfil"), FormWord("sheet", "ficha"), FormWord("topics", "temas"),
    FormWord("selfEvaluation", "autoevaluación"), FormWord("modality", "modalidad"),
    FormWord("cycle", "ciclo"), FormWord("channels", "canales"),
    FormWord("taskTypes", "tipos-de-tarea"), FormWord("indicators", "indicadores"),
    FormWord("axes", "ejes"), FormWord("focus", "enfoques"),
    FormWord("conditions", "condiciones"), FormWord("tools", "herramientas"),
    FormWord("logbookContents", "contenidos-de-la-bitácora"),
    FormWord("meetingTypes", "tipos-de-reunión"), FormWord("pautaIdeas", "ideas-para-la-pauta"),
    FormWord("purposesOfWork", "propósitos-de-trabajo"),
    FormWord("adviceTopics", "temas-de-asesoría"), FormWord("pemc", "fases-del-pemc"),
  ]

  /// What the limits of guides count.
  static let counted = [
    FormWord("members", "integrantes"), FormWord("meetings", "reuniones"),
    FormWord("presentation", "presentación"), FormWord("participation", "participación"),
    FormWord("reasons", "razones"), FormWord("volunteers", "voluntarios"),
    FormWord("evaluation", "valoración"), FormWord("criteria", "criterios"),
    FormWord("report", "informe"), FormWord("observation", "observación"),
    FormWord("practices", "prácticas"), FormWord("actions", "acciones"),
    FormWord("agreement", "acuerdo"), FormWord("commitment", "compromiso"),
    FormWord("feedback", "devolución"), FormWord("story", "relato"), FormWord("teams", "equipos"),
  ]

  /// What a step can call to mind besides lists.
  static let reminders = [
    FormWord("values", "valores"), FormWord("avoid", "evitar"),
    FormWord("contributesTo", "contribuye-a"), FormWord("rules", "reglas"),
  ]

  /// Every word that can stand before a colon under a key of JSON.
  static func words(for key: String) -> [String] {
    let tables = [step, role, meeting, product, reading, item, list, part]
    return [key] + tables.flatMap { $0.filter { $0.key == key }.flatMap(\.words) }
  }
}

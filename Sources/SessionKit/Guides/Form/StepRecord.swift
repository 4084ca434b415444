import SpanishText

/// What a step can ask to be written down, or done: the words of a guide's `records`.
public enum StepRecord: String, ChoiceValue {
  case agreement, commitment, problem, practice, proposal, comparison, question, request, norm
  case note, phrase, omission, conclusion, evaluation, channel, resource, topic, answer, encounter
  case goal, community, need, pauta, task, logbook, sheet, tracking, assessment
  case peerReview = "peer-review"
  case portfolio, report, plan, observation, feedback, advice, story, network
  case followPlan, review, evidence, reading, notice, timer, agenda, attendance, role, duty, team
  case rooms, wallChart, presentation, handover, context, next, book, cycle

  /// Whether it is a kind of record, and not something else that a step brings about.
  public var isKind: Bool {
    switch self {
    case .followPlan, .review, .evidence, .reading, .notice, .timer, .agenda, .attendance, .role,
      .duty, .team, .rooms, .wallChart, .presentation, .handover, .context, .next, .book, .cycle:
      false
    default: true
    }
  }

  /// The word that people read and type.
  public var spanish: String {
    switch self {
    case .agreement: "acuerdo"
    case .commitment: "compromiso"
    case .problem: "problemática"
    case .practice: "práctica"
    case .proposal: "propuesta"
    case .comparison: "comparación"
    case .question: "pregunta"
    case .request: "solicitud"
    case .norm: "norma"
    case .note: "nota"
    case .phrase: "frase"
    case .omission: "faltante"
    case .conclusion: "conclusión"
    case .evaluation: "valoración"
    case .channel: "canal"
    case .resource: "recurso"
    case .topic: "asunto"
    case .answer: "respuesta"
    case .encounter: "encuentro"
    case .goal: "meta"
    case .community: "comunidad"
    case .need: "necesidad"
    case .pauta: "pauta"
    case .task: "tarea"
    case .logbook: "bitácora-personal"
    case .sheet: "ficha"
    case .tracking: "ficha-seguimiento"
    case .assessment: "autoevaluación"
    case .peerReview: "coevaluación"
    case .portfolio: "portafolio"
    case .report: "informe"
    case .plan: "plan"
    case .observation: "observación"
    case .feedback: "devolución"
    case .advice: "asesoría"
    case .story: "relato"
    case .network: "red-aprendizaje"
    case .followPlan: "mecanismo-seguimiento"
    case .review: "revisión"
    case .evidence: "evidencia"
    case .reading: "lectura"
    case .notice: "aviso"
    case .timer: "cronómetro"
    case .agenda: "agenda"
    case .attendance: "asistencia"
    case .role: "papel"
    case .duty: "tarea-papel"
    case .team: "equipo"
    case .rooms: "salones"
    case .wallChart: "pliego"
    case .presentation: "presentación"
    case .handover: "entrega"
    case .context: "contexto"
    case .next: "próxima-reunión"
    case .book: "bitácora"
    case .cycle: "ciclo"
    }
  }

  /// Other words that mean the same.
  public var aliases: [String] {
    switch self {
    case .problem: ["problema"]
    case .question: ["duda", "preguntas"]
    case .answer: ["respuestas"]
    case .agreement: ["acuerdos"]
    case .commitment: ["compromisos"]
    case .note: ["notas"]
    case .tracking: ["ficha de seguimiento"]
    case .network: ["red", "red de aprendizaje"]
    case .logbook: ["diario"]
    case .followPlan: ["mecanismo de seguimiento"]
    case .review: ["revisión de acuerdos", "seguimiento"]
    case .timer: ["tiempo"]
    case .role: ["papeles"]
    case .duty: ["tarea del papel"]
    case .next: ["próxima"]
    default: []
    }
  }
}

/// Who can do a step without having a role of the guide.
public enum StepActor: String, ChoiceValue {
  case individual, pair, team, plenary, everyone, volunteers, school, director, relator, zone
  /// The one whose term an accompaniment is.
  case adviser

  /// The word that people read and type.
  public var spanish: String {
    switch self {
    case .individual: "individual"
    case .pair: "pareja"
    case .team: "equipo"
    case .plenary: "plenaria"
    case .everyone: "todos"
    case .volunteers: "voluntarios"
    case .school: "escuela"
    case .director: "director"
    case .relator: "relator"
    case .zone: "zona"
    case .adviser: "acompañante"
    }
  }

  /// Other words that mean the same.
  public var aliases: [String] {
    switch self {
    case .individual: ["cada quien", "persona"]
    case .pair: ["parejas"]
    case .team: ["equipos"]
    case .plenary: ["en plenaria"]
    case .school: ["cada escuela", "escuelas"]
    default: []
    }
  }
}

extension ChoiceValue {
  /// The value that a word means in either language, accents, case, hyphens and spaces aside.
  static func meant(by word: String) -> Self? {
    let wanted = FormWord.core(word)
    return allCases.first { value in
      ([value.rawValue, value.spanish] + value.aliases).contains { FormWord.core($0) == wanted }
    }
  }

  /// The value nearest to a word that means none.
  static func near(_ word: String) -> String? {
    Similarity.closest(to: word, among: Array(allCases)) {
      [$0.spanish, $0.rawValue] + $0.aliases
    }?
    .candidate.spanish
  }
}

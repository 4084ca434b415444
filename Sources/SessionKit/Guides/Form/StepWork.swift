/// What a step can ask for besides records of a kind.
enum StepWork: String, CaseIterable {
  case followPlan, review, evidence, reading, notice, timer, agenda, attendance, role, duty, team
  case rooms, wallChart, presentation, handover, context, next, book, cycle

  /// Whether people answer it; otherwise it is only shown.
  var isAsked: Bool {
    switch self {
    case .followPlan, .review, .evidence, .attendance, .role, .team, .rooms, .context, .next,
      .cycle:
      true
    case .reading, .notice, .timer, .agenda, .duty, .wallChart, .presentation, .handover, .book:
      false
    }
  }

  /// The words that people read and type for it, the usual one first.
  var words: [String] {
    switch self {
    case .followPlan: ["mecanismo-seguimiento", "mecanismo de seguimiento"]
    case .review: ["revisión", "revisión de acuerdos", "seguimiento"]
    case .evidence: ["evidencia"]
    case .reading: ["lectura"]
    case .notice: ["aviso"]
    case .timer: ["cronómetro", "tiempo"]
    case .agenda: ["agenda"]
    case .attendance: ["asistencia"]
    case .role: ["papel", "papeles"]
    case .duty: ["tarea-papel", "tarea del papel"]
    case .team: ["equipo", "equipos"]
    case .rooms: ["salones"]
    case .wallChart: ["pliego"]
    case .presentation: ["presentación"]
    case .handover: ["entrega"]
    case .context: ["contexto"]
    case .next: ["próxima-reunión", "próxima"]
    case .book: ["bitácora"]
    case .cycle: ["ciclo"]
    }
  }
}

extension FormWords {
  /// What a step can ask to be written down, or done: the words of a guide's `records`.
  static let records: [FormWord] =
    Kinds.all.map { $0.kind }.filter { StepWork(rawValue: $0.name) == nil }.map { kind in
      FormWord(kind.name, words: [kind.noun, kind.one, kind.plural] + kind.aliases)
    } + StepWork.allCases.map { FormWord($0.rawValue, words: $0.words) }
}

extension GuideStep {
  /// What it asks to be written down, or done, in the words that people read.
  public var recordWords: [String] {
    records.map { FormWords.records.named($0)?.spanish ?? $0 }
  }
}
